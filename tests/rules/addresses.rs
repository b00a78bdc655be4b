//! Which texts are addresses of galleries, and that none of them carries a secret.

use std::path::PathBuf;

use lab_gallery::model::address::{Address, AddressProblem};
use lab_gallery::model::check::{Flaw, check};
use lab_gallery::model::state::{AttachedGallery, GalleryLocation};
use lab_gallery::model::{Command, Effect, Explain as _, Refusal};
use lab_gallery::text::Lang;
use proptest::prelude::*;

use crate::support::{gallery, refused, send, state};

fn azure(prefix: &str) -> Address {
    let (account, container) = ("fabrikamlabs".to_owned(), "gallery".to_owned());
    Address::Azure { account, container, prefix: prefix.to_owned() }
}

#[test]
fn each_kind_is_read_and_kept_in_one_form() {
    let s3 = |prefix: &str| Address::S3 { bucket: "fabrikam.labs".to_owned(), prefix: prefix.to_owned() };
    for (text, address, kept) in [
        ("az://fabrikamlabs/gallery", azure(""), "az://fabrikamlabs/gallery"),
        ("  AZ://fabrikamlabs/gallery/ ", azure(""), "az://fabrikamlabs/gallery"),
        ("azure://fabrikamlabs/gallery/it/2026", azure("it/2026"), "az://fabrikamlabs/gallery/it/2026"),
        (
            "https://FabrikamLabs.Blob.core.windows.net/gallery/it_1/a-b.c/",
            azure("it_1/a-b.c"),
            "az://fabrikamlabs/gallery/it_1/a-b.c",
        ),
        ("s3://fabrikam.labs", s3(""), "s3://fabrikam.labs"),
        ("s3://fabrikam.labs/Labs/x", s3("Labs/x"), "s3://fabrikam.labs/Labs/x"),
    ] {
        assert!(Address::is_meant(text));
        assert_eq!(Address::parse(text), Ok(address), "{text}");
        assert_eq!(Address::parse(text).unwrap().to_string(), kept);
    }
}

#[test]
fn everything_else_is_refused_for_what_is_wrong_with_it() {
    use AddressProblem as P;
    for (text, problem) in [
        ("", P::Scheme),
        ("/mnt/share", P::Scheme),
        ("ftp://server/gallery", P::Scheme),
        ("http://fabrikamlabs.blob.core.windows.net/gallery", P::Scheme),
        ("https://example.com/gallery", P::Scheme),
        ("https://blob.core.windows.net/gallery", P::Scheme),
        ("az://Fabrikam/gallery", P::Account),
        ("az://ab/gallery", P::Account),
        ("az:///gallery", P::Account),
        ("https://a.b.blob.core.windows.net/gallery", P::Account),
        ("az://fabrikamlabs", P::Container),
        ("az://fabrikamlabs/", P::Container),
        ("az://fabrikamlabs/a--b", P::Container),
        ("az://fabrikamlabs/$root", P::Container),
        ("az://fabrikamlabs/-abc", P::Container),
        ("s3://", P::Bucket),
        ("s3://Labs", P::Bucket),
        ("s3://a..b", P::Bucket),
        ("s3://abc:443/x", P::Bucket),
        ("az://fabrikamlabs/gallery//x", P::Prefix),
        ("az://fabrikamlabs/gallery/../x", P::Prefix),
        ("az://fabrikamlabs/gallery/a b", P::Prefix),
        ("az://fabrikamlabs/gallery/a%2Fb", P::Prefix),
        ("az://fabrikamlabs/gallery/x#y", P::Prefix),
        ("az://fabrikamlabs/gallery/.tmp-1", P::Prefix),
        ("s3://labs/x.", P::Prefix),
        ("s3://labs/é", P::Prefix),
        ("file://server/share", P::Folder),
        ("file:///a%0", P::Folder),
        ("file:///a%00b", P::Folder),
        ("file:///a%+1b", P::Folder),
        ("file:///a%ffb", P::Folder),
    ] {
        assert_eq!(Address::parse(text), Err(problem), "{text}");
    }
    let long = format!("s3://labs/{}", "a/".repeat(300));
    assert_eq!(Address::parse(&long), Err(P::Prefix));
}

const SECRETS: [&str; 6] = [
    "https://fabrikamlabs.blob.core.windows.net/gallery?sv=2024&sig=hunter2",
    "az://fabrikamlabs/gallery/x?hunter2",
    "az://fabrikamlabs:hunter2@gallery/x",
    "s3://AKIA:hunter2@labs/x",
    "s3://labs?X-Amz-Signature=hunter2",
    "https://user:hunter2@example.com/",
];

#[test]
fn an_address_with_a_secret_is_refused_and_the_secret_not_repeated() {
    for text in SECRETS {
        let mut state = state();
        let attach = Command::AttachGallery(GalleryLocation::Url(text.to_owned()));
        let why = refused(&mut state, attach);
        assert_eq!(why, Refusal::Address(AddressProblem::Secret), "{text}");
        assert!(!Lang::load("en").say(&why.explain()).contains("hunter2"));
        let at = Some(GalleryLocation::Url(text.to_owned()));
        let create = Command::CreateGallery { name: "labs".to_owned(), at, share_packs: false };
        assert_eq!(refused(&mut state, create), Refusal::Address(AddressProblem::Secret));
    }
}

#[test]
fn a_gallery_is_attached_and_created_by_its_address() {
    let mut state = state();
    let typed = || GalleryLocation::Url("https://fabrikamlabs.blob.core.windows.net/gallery/".to_owned());
    let kept = || GalleryLocation::Url("az://fabrikamlabs/gallery".to_owned());
    assert_eq!(send(&mut state, Command::AttachGallery(typed())), [Effect::OpenGallery(kept())]);
    let create = Command::CreateGallery { name: "labs".to_owned(), at: Some(typed()), share_packs: true };
    let asked = Effect::CreateGallery { name: "labs".to_owned(), location: kept(), share_packs: true };
    assert_eq!(send(&mut state, create), [asked]);
}

#[cfg(unix)]
#[test]
fn the_address_of_a_folder_is_that_folder() {
    for (text, path) in [
        ("file:///srv/gallery", "/srv/gallery"),
        ("file://localhost/srv/gallery", "/srv/gallery"),
        ("file:///srv/our%20gallery%3f", "/srv/our gallery?"),
    ] {
        let attach = Command::AttachGallery(GalleryLocation::Url(text.to_owned()));
        let folder = GalleryLocation::Folder(PathBuf::from(path));
        assert_eq!(send(&mut state(), attach), [Effect::OpenGallery(folder)], "{text}");
    }
}

#[test]
fn a_workspace_with_an_address_that_no_command_would_have_taken_is_not_opened() {
    let mut state = state();
    let at =
        |url: &str| Some(AttachedGallery { location: GalleryLocation::Url(url.to_owned()), ..gallery() });
    state.workspace.gallery = at("s3://labs/x");
    assert_eq!(check(&state.workspace), Ok(()));
    for bad in SECRETS.into_iter().chain(["file:///srv/gallery", "", "x"]) {
        state.workspace.gallery = at(bad);
        assert_eq!(check(&state.workspace), Err(Flaw::GalleryAddress), "{bad}");
        assert!(!Flaw::GalleryAddress.to_string().contains("hunter2"));
    }
}

proptest! {
    #[test]
    fn whatever_is_accepted_is_kept_in_a_form_that_means_the_same(text in "(az|s3|https|file|x)://[a-z0-9.@?/:%-]{0,40}") {
        if let Ok(address @ (Address::Azure { .. } | Address::S3 { .. })) = Address::parse(&text) {
            let kept = address.to_string();
            prop_assert!(!kept.contains(['?', '@', '%']));
            prop_assert_eq!(Address::parse(&kept), Ok(address));
        }
    }

    #[test]
    fn nothing_makes_reading_an_address_panic(text in ".{0,60}", scheme in "(az|s3|file|https)?") {
        let _read = Address::parse(&format!("{scheme}://{text}"));
    }
}
