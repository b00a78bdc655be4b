//! What every blob store does, whichever it is.

use std::collections::BTreeSet;
use std::time::Duration;

use lab_gallery::gallery::blob::{BlobStore, Listed, Put, read_whole};
use lab_gallery::gallery::folder::FolderStore;

use crate::support::{noise, quick_temp};

#[test]
fn a_folder_is_a_blob_store() {
    let folder = quick_temp();
    let store = || FolderStore::new(&folder.path().join("gallery"));
    conforms(&store(), &store());
}

/// Fails unless two handles to one empty place behave as blob stores do.
pub fn conforms(store: &dyn BlobStore, other: &dyn BlobStore) {
    nothing_is_there(store);
    a_small_blob(store, other);
    a_large_blob(store, other);
    an_empty_blob(store);
    nothing_comes_of_a_writer_that_is_dropped(store);
    of_many_writers_one_comes_first(store, other);
    listings(store);
    copies(store, other);
    removal(store, other);
}

fn nothing_is_there(store: &dyn BlobStore) {
    assert_eq!(store.list("").unwrap(), []);
    assert_eq!(store.list("images/none").unwrap(), []);
    assert!(!store.exists("gallery.ron").unwrap());
    assert!(store.open("gallery.ron").err().unwrap().is_missing());
    assert!(store.age("images/a/1.0.0.ron").unwrap_err().is_missing());
    store.delete("gallery.ron").unwrap();
    assert_eq!(store.sweep("images", Duration::ZERO).unwrap(), 0);
}

fn a_small_blob(store: &dyn BlobStore, other: &dyn BlobStore) {
    assert_eq!(store.put_if_absent("images/a/definition.ron", b"one").unwrap(), Put::Created);
    for store in [store, other] {
        assert_eq!(store.put_if_absent("images/a/definition.ron", b"one").unwrap(), Put::Existed);
        assert_eq!(store.put_if_absent("images/a/definition.ron", b"two").unwrap(), Put::Existed);
        assert_eq!(whole(store, "images/a/definition.ron"), b"one");
        assert!(store.exists("images/a/definition.ron").unwrap());
    }
    let age = store.age("images/a/definition.ron").unwrap();
    assert!(age.is_none_or(|age| age < Duration::from_hours(1)), "{age:?}");
    assert!(store.place("images/a").contains("images"));
}

/// Written in pieces, read in pieces, from front to back and anywhere.
fn a_large_blob(store: &dyn BlobStore, other: &dyn BlobStore) {
    let bytes = noise(7, 81);
    let mut writer = store.writer("packs").unwrap();
    for piece in bytes.chunks(500_001) {
        writer.write(piece).unwrap();
    }
    assert!(!other.exists("packs/a.pack").unwrap());
    assert_eq!(writer.commit("packs/a.pack").unwrap(), Put::Created);
    assert!(whole(other, "packs/a.pack") == bytes);

    let blob = other.open("packs/a.pack").unwrap();
    assert_eq!(blob.length(), bytes.len() as u64);
    let read = |from: usize, length: usize| {
        let mut piece = vec![0; length];
        blob.read_at(&mut piece, from as u64).unwrap();
        assert!(piece == bytes[from..from + length], "{length} from {from}");
    };
    std::thread::scope(|scope| {
        for thread in 0..3 {
            let read = &read;
            scope.spawn(move || (thread..80).step_by(3).for_each(|number| read(number * 131_072, 131_072)));
        }
    });
    let mut at = 1;
    for length in [1, 56, 70_000, 3_000_000, 1, 0] {
        read(at, length);
        at = (at * 37 + 1_000_003) % (bytes.len() - length);
    }
    read(bytes.len() - 56, 56);
    read(bytes.len() - 100_000, 100_000);
    read(bytes.len(), 0);
    let mut piece = [0; 57];
    blob.read_at(&mut piece, bytes.len() as u64 - 56).unwrap_err();
    blob.read_at(&mut piece, u64::MAX - 3).unwrap_err();
}

fn an_empty_blob(store: &dyn BlobStore) {
    assert_eq!(store.put_if_absent("manifests/empty", b"").unwrap(), Put::Created);
    assert_eq!(store.put_if_absent("manifests/empty", b"x").unwrap(), Put::Existed);
    assert!(store.exists("manifests/empty").unwrap());
    assert_eq!(whole(store, "manifests/empty"), b"");
    store.delete("manifests/empty").unwrap();
}

fn nothing_comes_of_a_writer_that_is_dropped(store: &dyn BlobStore) {
    let mut writer = store.writer("regions/west/packs").unwrap();
    writer.write(&noise(1, 9)).unwrap();
    drop(writer);
    assert_eq!(store.list("regions/west/packs").unwrap(), []);
}

fn of_many_writers_one_comes_first(store: &dyn BlobStore, other: &dyn BlobStore) {
    for (key, chunks) in [("race/small.ron", 0), ("race/large.pack", 5)] {
        let content = |writer: u8| [vec![writer; 99], noise(u64::from(writer), chunks)].concat();
        let put = |writer: u8| {
            let store = if writer.is_multiple_of(2) { store } else { other };
            let mut blob = store.writer("race").unwrap();
            blob.write(&content(writer)).unwrap();
            (writer, blob.commit(key).unwrap())
        };
        let put = &put;
        let came: Vec<(u8, Put)> = std::thread::scope(|scope| {
            let writers: Vec<_> = (0..8).map(|writer| scope.spawn(move || put(writer))).collect();
            writers.into_iter().map(|writer| writer.join().unwrap()).collect()
        });
        let first: Vec<u8> =
            came.iter().filter(|(_, put)| *put == Put::Created).map(|(writer, _)| *writer).collect();
        assert_eq!(first.len(), 1, "{key}: {came:?}");
        assert!(whole(store, key) == content(first[0]), "{key}");
    }
}

fn listings(store: &dyn BlobStore) {
    for name in ["b", "a", "c"] {
        store.put_if_absent(&format!("list/{name}.ron"), name.repeat(3).as_bytes()).unwrap();
        store.put_if_absent(&format!("list/sub-{name}/x"), b"").unwrap();
    }
    store.put_if_absent("lister", b"").unwrap();
    let listed = |name: &str, folder, length| Listed { name: name.to_owned(), folder, length };
    let expected = [
        listed("a.ron", false, 3),
        listed("b.ron", false, 3),
        listed("c.ron", false, 3),
        listed("sub-a", true, 0),
        listed("sub-b", true, 0),
        listed("sub-c", true, 0),
    ];
    assert_eq!(store.list("list").unwrap(), expected);
    let top: BTreeSet<String> = store.list("").unwrap().into_iter().map(|entry| entry.name).collect();
    assert!(["list", "lister", "packs", "race"].iter().all(|name| top.contains(*name)), "{top:?}");
}

fn copies(store: &dyn BlobStore, other: &dyn BlobStore) {
    let missing = store.share("packs/none.pack", "copies/none.pack").unwrap_err();
    assert!(missing.is_missing() && missing.place.contains("none.pack"), "{missing:?}");
    if let Some(put) = store.share("packs/a.pack", "copies/a.pack").unwrap() {
        assert_eq!(put, Put::Created);
        assert!(whole(other, "copies/a.pack") == whole(store, "packs/a.pack"));
        assert_eq!(other.share("race/small.ron", "copies/a.pack").unwrap(), Some(Put::Existed));
        assert!(whole(store, "copies/a.pack") == whole(store, "packs/a.pack"));
    }
}

fn removal(store: &dyn BlobStore, other: &dyn BlobStore) {
    let aside = store.set_aside("images/a/definition.ron").unwrap();
    assert_ne!(aside, "images/a/definition.ron");
    assert_eq!(whole(other, &aside), b"one");
    assert!(!other.exists("images/a/definition.ron").unwrap());
    assert_eq!(other.put_if_absent("images/a/definition.ron", b"new").unwrap(), Put::Created);
    assert!(store.set_aside("images/none").unwrap_err().is_missing());
    store.delete("images/a/definition.ron").unwrap();
    store.delete("images/a/definition.ron").unwrap();
    assert!(!other.exists("images/a/definition.ron").unwrap());
}

fn whole(store: &dyn BlobStore, key: &str) -> Vec<u8> {
    read_whole(store, key, 64 << 20).unwrap().unwrap()
}
