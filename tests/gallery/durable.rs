//! What a power cut leaves depends on what has reached the medium: the order of the system's calls is what it has to be.
//! Nothing gets a name before its bytes are synced, and nothing is named or removed that relies on a name whose folder is
//! not synced yet.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::children;
use crate::common::needs;
use crate::faults::copy_folder;
use crate::kills::work::Op;
use crate::support::*;
use crate::syscalls::{OPERATION, export_of, may_trace, world};

#[derive(Debug, PartialEq, Eq)]
enum Event {
    Written(String),
    Synced(String),
    Named(String, String),
    Made(String),
    Removed(String),
}

/// The path of the descriptor that a call is about: `fsync(7</path>) = 0`.
fn descriptor(call: &str) -> String {
    let (_, rest) = call.split_once('<').unwrap();
    rest.split_once('>').unwrap().0.to_owned()
}

/// The texts in quotation marks of a call.
fn texts(call: &str) -> Vec<String> {
    call.split('"').skip(1).step_by(2).map(str::to_owned).collect()
}

/// What a line of the log says that concerns the gallery.
fn event(line: &str, gallery: &str) -> Option<Event> {
    assert!(!line.contains("unfinished"), "one thread at a time: {line}");
    let (_, call) = line.split_once(' ')?;
    let (name, _) = call.trim().split_once('(')?;
    if !call.contains(gallery) || call.contains(" = -1 ") {
        return None;
    }
    Some(match name {
        "write" | "pwrite64" => Event::Written(descriptor(call)),
        "fsync" | "fdatasync" => Event::Synced(descriptor(call)),
        "rename" | "renameat" | "renameat2" | "link" | "linkat" => {
            let [from, to] = &texts(call)[..] else { panic!("{call}") };
            Event::Named(from.clone(), to.clone())
        }
        "mkdir" | "mkdirat" => Event::Made(texts(call).remove(0)),
        "unlink" | "unlinkat" => Event::Removed(texts(call).remove(0)),
        _ => panic!("{call}"),
    })
}

/// The calls that an operation makes.
fn events(gallery: &Path, op: &Op) -> Vec<Event> {
    let log = gallery.with_file_name("log");
    let child = children::child("syscalls::child_does");
    let calls = "trace=write,pwrite64,fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat";
    let status = Command::new("strace")
        .args(["-f", "-qq", "-y", "-s", "4096", "-o", log.to_str().unwrap(), "-e", calls])
        .arg(child.get_program())
        .args(child.get_args())
        .arg("--test-threads=1")
        .env(children::FOLDER, gallery)
        .env(OPERATION, serde_json::to_string(op).unwrap())
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .status()
        .unwrap();
    assert!(status.success(), "{op:?}");
    let said = String::from_utf8_lossy(&std::fs::read(&log).unwrap()).into_owned();
    let place = gallery.to_str().unwrap();
    said.lines().filter_map(|line| event(line, place)).collect()
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').unwrap().0
}

/// Fails unless every name and every removal comes when all that it relies on is synced. Gives how many names there were.
fn assert_in_order(op: &Op, events: &[Event]) -> usize {
    // Files with bytes that are not synced, and folders with names that are not.
    let mut bytes: BTreeSet<&str> = BTreeSet::new();
    let mut names: BTreeMap<&str, &str> = BTreeMap::new();
    let mut named = 0;
    for event in events {
        match event {
            Event::Written(path) => {
                bytes.insert(path);
            }
            Event::Synced(path) => {
                bytes.remove(path.as_str());
                names.remove(path.as_str());
            }
            Event::Named(from, to) => {
                assert!(!bytes.contains(from.as_str()), "{op:?}: {to} has its name before its bytes");
                assert!(names.is_empty(), "{op:?}: {to} comes before the names in {names:?} are safe");
                names.insert(folder(to), to);
                named += 1;
            }
            Event::Made(path) => {
                names.insert(folder(path), path);
            }
            // A temporary is nobody's.
            Event::Removed(path) if path.contains("/.tmp-") => {
                bytes.remove(path.as_str());
            }
            Event::Removed(path) => {
                assert!(names.is_empty(), "{op:?}: {path} goes before the names in {names:?} are safe");
            }
        }
    }
    assert!(names.is_empty(), "{op:?}: it ends before the names in {names:?} are safe");
    named
}

/// The first file of a kind to get its name, and the last.
fn at(events: &[Event], is: impl Fn(&str) -> bool) -> (usize, usize) {
    let named = |event: &Event| matches!(event, Event::Named(_, to) if is(to));
    (events.iter().position(named).unwrap(), events.iter().rposition(named).unwrap())
}

#[test]
fn what_is_relied_on_is_synced_first() {
    if !needs("strace") || !may_trace() {
        return;
    }
    let (place, ops) = world();
    let kept = version("1.1.0");
    let remove = Op::RemoveRegion { image: "Alpha".to_owned(), version: kept, region: NORTH.to_owned() };
    let more = [export_of(4, "Alpha", false, 5), remove];
    let mut named = 0;
    for op in ops.iter().chain(&more) {
        let folder = quick_temp();
        let path = folder.path().join("gallery");
        copy_folder(&place.path(), &path);
        let events = events(&path, op);
        named += assert_in_order(op, &events);
        if let Op::Export { .. } = op {
            // Packs, manifest, version, record: of the region that it is captured in, in this order.
            let west = |of: &str| events_of(&events, WEST, of);
            let (versions, _) = at(&events, |to| to.contains("/versions/"));
            let (_, packs) = west("packs/");
            let (manifests, last_manifest) = west("manifests/");
            let (records, _) = west("replicas/");
            assert!(
                packs < manifests && last_manifest < versions && versions < records,
                "{op:?}: {events:?}"
            );
            let (_, north_packs) = events_of(&events, NORTH, "packs/");
            let (north_record, _) = events_of(&events, NORTH, "replicas/");
            assert!(records < north_record && north_packs < north_record, "{op:?}: {events:?}");
        }
        if let Op::DeleteVersion { .. } = op {
            let (tombstone, _) = at(&events, |to| to.contains("/deleted/"));
            let gone = |event: &Event| matches!(event, Event::Removed(path) if !path.contains("/.tmp-"));
            assert!(tombstone < events.iter().position(gone).unwrap(), "{op:?}: {events:?}");
        }
    }
    assert!(named > 40, "{named}");
}

fn events_of(events: &[Event], region: &str, of: &str) -> (usize, usize) {
    at(events, |to| to.contains(&format!("/regions/{region}/{of}")))
}
