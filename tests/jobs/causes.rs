//! A cause is told whole and once.

use std::error::Error;
use std::fmt;
use std::io;

use lab_gallery::jobs::{chain, is_told};

/// An error that says these words and stands before another one.
#[derive(Debug)]
struct Before(&'static str, io::Error);

impl fmt::Display for Before {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.0)
    }
}

impl Error for Before {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.1)
    }
}

#[test]
fn what_the_outer_error_says_of_the_inner_is_not_said_again() {
    let denied = || io::Error::other("permission denied");
    for (outer, said) in [
        ("/x could not be opened", "/x could not be opened: permission denied"),
        ("/x could not be opened: permission denied", "/x could not be opened: permission denied"),
        ("permission denied", "permission denied"),
    ] {
        assert_eq!(chain(&Before(outer, denied())), said);
    }
}

#[test]
fn a_sentence_tells_a_cause_by_what_is_behind_it() {
    let cause = "Open failed on /x: Permission denied (os error 13)";
    assert!(is_told("/x could not be opened: Permission denied (os error 13). Nothing was changed.", cause));
    assert!(is_told("The rest: permission denied (OS error 13)", cause));
    assert!(!is_told("/x could not be opened.", cause));
    // A word that happens to stand there tells nothing.
    assert!(!is_told("The list has a price at its end.", "the reader stopped: end"));
}
