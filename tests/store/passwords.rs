//! Passwords are kept as hashes, and hashes from elsewhere do no harm.

use std::time::{Duration, Instant};

use lab_gallery::model::Explain as _;
use lab_gallery::model::secret::Secret;
use lab_gallery::store::password::{PasswordError, hash, verify};
use lab_gallery::text::Lang;

fn secret(text: &str) -> Secret {
    Secret::new(text.to_owned())
}

#[test]
fn a_hash_knows_its_password_and_no_other() {
    for text in ["Correct-horse-7", "pässwörd 漢字 🙂", &"x".repeat(123)] {
        let stored = hash(&secret(text)).unwrap();
        assert!(stored.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{stored}");
        assert!(!stored.contains(text));
        assert!(verify(&secret(text), &stored).unwrap());
        assert!(!verify(&secret(&format!("{text} ")), &stored).unwrap());
        assert!(!verify(&secret(""), &stored).unwrap());
    }
}

#[test]
fn the_same_password_never_has_the_same_hash() {
    assert_ne!(hash(&secret("Correct-horse-7")).unwrap(), hash(&secret("Correct-horse-7")).unwrap());
}

#[test]
fn what_is_no_hash_of_ours_is_refused_at_once() {
    let good = hash(&secret("Correct-horse-7")).unwrap();
    let other = [
        String::new(),
        "Correct-horse-7".to_owned(),
        "$argon2id$".to_owned(),
        good.replace("argon2id", "argon2d"),
        good.replace("argon2id", "scrypt"),
        good.replace("v=19", "v=99"),
        // A price that would take the machine's memory or the rest of the day.
        good.replace("m=19456", "m=4294967295"),
        good.replace("t=2", "t=4294967295"),
        good.replace("p=1", "p=16777215"),
        good.rsplit_once('$').unwrap().0.to_owned(),
        "$".repeat(1_000_000),
    ];
    let start = Instant::now();
    for stored in other {
        let error = verify(&secret("Correct-horse-7"), &stored).unwrap_err();
        assert!(matches!(error, PasswordError::Stored(_)), "{stored:.80}: {error:?}");
        let said = Lang::load("en").say(&error.explain());
        assert!(said.contains("Set a new password"), "{said}");
    }
    assert!(start.elapsed() < Duration::from_secs(10), "{:?}", start.elapsed());
}
