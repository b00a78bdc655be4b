//! What galleries, images, labs and lab accounts may be called.

use lab_gallery::model::names::{self, NameKind, NameProblem, check, suggest};
use proptest::prelude::*;

const KINDS: [NameKind; 6] = [
    NameKind::Gallery,
    NameKind::Image,
    NameKind::Lab,
    NameKind::Network,
    NameKind::Account,
    NameKind::Member,
];

fn space(suggestion: &str) -> NameProblem {
    NameProblem::Space { suggestion: suggestion.to_owned() }
}

/// Every name with what each kind says of it.
fn table(kind: NameKind, cases: &[(&str, Result<(), NameProblem>)]) {
    for (name, expected) in cases {
        assert_eq!(check(kind, name), *expected, "{kind:?} {name:?}");
    }
}

#[test]
fn galleries() {
    let kind = NameKind::Gallery;
    let character = |found| Err(NameProblem::Character { found, kind });
    table(
        kind,
        &[
            ("contoso_gallery", Ok(())),
            ("sig.2020_01", Ok(())),
            ("1", Ok(())),
            ("G", Ok(())),
            (&"g".repeat(80), Ok(())),
            (&"g".repeat(81), Err(NameProblem::TooLong { limit: 80 })),
            ("", Err(NameProblem::Empty)),
            ("   ", Err(NameProblem::Empty)),
            ("my gallery", Err(space("my_gallery"))),
            ("tab\there", Err(space("tab_here"))),
            ("contoso-sig", character('-')),
            ("galerie/neu", character('/')),
            ("größe", character('ö')),
            ("_start", Err(NameProblem::Start)),
            (".start", Err(NameProblem::Start)),
            ("end_", Err(NameProblem::End)),
            ("end.", Err(NameProblem::End)),
            ("nul", Err(NameProblem::Reserved)),
            ("Com1.disks", Err(NameProblem::Reserved)),
            ("com10", Ok(())),
            ("console", Ok(())),
        ],
    );
}

#[test]
fn images() {
    let kind = NameKind::Image;
    let character = |found| Err(NameProblem::Character { found, kind });
    table(
        kind,
        &[
            ("python-101-base", Ok(())),
            ("a.b_c-d", Ok(())),
            ("2020", Ok(())),
            (&"i".repeat(80), Ok(())),
            (&"i".repeat(81), Err(NameProblem::TooLong { limit: 80 })),
            ("", Err(NameProblem::Empty)),
            ("Python 101", Err(space("Python-101"))),
            (" padded ", Err(space("padded"))),
            ("a\u{a0}b", Err(space("a-b"))),
            ("- -", Err(space(""))),
            ("../../etc", character('/')),
            ("a\\b", character('\\')),
            ("a:b", character(':')),
            ("映像", character('映')),
            ("a\0b", character('\0')),
            ("-a", Err(NameProblem::Start)),
            ("..", Err(NameProblem::Start)),
            ("a-", Err(NameProblem::End)),
            ("aux", Err(NameProblem::Reserved)),
            ("LPT9.x", Err(NameProblem::Reserved)),
            ("auxiliary", Ok(())),
        ],
    );
}

#[test]
fn labs() {
    let kind = NameKind::Lab;
    let character = |found| Err(NameProblem::Character { found, kind });
    table(
        kind,
        &[
            ("Python 101", Ok(())),
            ("cs-2026.spring_kim", Ok(())),
            (&"l".repeat(100), Ok(())),
            (&"l".repeat(101), Err(NameProblem::TooLong { limit: 100 })),
            ("", Err(NameProblem::Empty)),
            (" \t ", Err(NameProblem::Empty)),
            ("101 Python", Err(NameProblem::StartLetter)),
            ("-Python", Err(NameProblem::StartLetter)),
            (" Python", Err(NameProblem::StartLetter)),
            ("Python ", Err(NameProblem::End)),
            ("Python-", Err(NameProblem::End)),
            ("Python\t101", character('\t')),
            ("Python/101", character('/')),
            ("Prn", Err(NameProblem::Reserved)),
            // Windows does not count spaces before the period.
            ("con .old", Err(NameProblem::Reserved)),
        ],
    );
}

#[test]
fn networks() {
    let kind = NameKind::Network;
    table(
        kind,
        &[
            ("contoso-campus.vnet_1", Ok(())),
            ("v_", Ok(())),
            // No file or folder is called so.
            ("con", Ok(())),
            (&"v".repeat(64), Ok(())),
            (&"v".repeat(65), Err(NameProblem::TooLong { limit: 64 })),
            ("my campus", Err(space("my-campus"))),
            ("_campus", Err(NameProblem::Start)),
            ("campus-", Err(NameProblem::End)),
            ("campus/1", Err(NameProblem::Character { found: '/', kind })),
        ],
    );
}

#[test]
fn lab_accounts() {
    let kind = NameKind::Account;
    table(
        kind,
        &[
            ("Contoso University", Ok(())),
            ("Università di Genova (2026)", Ok(())),
            ("國立大學", Ok(())),
            ("con", Ok(())),
            (&"ü".repeat(100), Ok(())),
            (&"ü".repeat(101), Err(NameProblem::TooLong { limit: 100 })),
            ("  ", Err(NameProblem::Empty)),
            (" Contoso", Err(NameProblem::Padded)),
            ("Contoso ", Err(NameProblem::Padded)),
            ("Con\ntoso", Err(NameProblem::Character { found: '\n', kind })),
        ],
    );
}

#[test]
fn suggestions_keep_what_they_can() {
    let cases = [
        (NameKind::Image, "Python 101 (base)", "Python-101-base"),
        (NameKind::Image, "  a   b  ", "a-b"),
        (NameKind::Image, "con", "con-1"),
        (NameKind::Image, "con-", "con-1"),
        (NameKind::Image, "nul.img", "nul-1.img"),
        (NameKind::Gallery, "contoso-sig 1", "contososig_1"),
        (NameKind::Gallery, "aux", "aux_1"),
        (NameKind::Lab, "101 Python", "Python"),
        (NameKind::Lab, "Python\t101", "Python 101"),
        (NameKind::Account, " Con\ntoso  AG ", "Con toso AG"),
        (NameKind::Image, "映像", ""),
    ];
    for (kind, name, suggestion) in cases {
        assert_eq!(suggest(kind, name), suggestion, "{kind:?} {name:?}");
    }
}

#[test]
fn names_are_the_same_in_any_case() {
    assert!(names::same("Python-101", "pYTHON-101"));
    assert!(!names::same("Python-101", "Python-102"));
    assert_eq!(names::key("Python-101"), names::key("PYTHON-101"));
}

#[test]
fn disk_file_names_have_no_folder_in_them() {
    for fine in ["Python-101-3.vhd", "lab-1.qcow2", "a"] {
        assert!(names::is_file_name(fine), "{fine}");
    }
    for bad in [
        "", ".", "..", "../a.vhd", "a/b.vhd", "a\\b.vhd", "/a.vhd", "C:a.vhd", "a.vhd ", ".hidden", "nul.vhd",
    ] {
        assert!(!names::is_file_name(bad), "{bad}");
    }
    assert!(!names::is_file_name(&"a".repeat(256)));
}

/// Names as people, and people who mean harm, type them.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ a-zA-Z0-9._\\-]{0,120}",
        "(con|NUL|com1|lpt9|Aux)[ ._\\-]{0,3}[a-z]{0,3}",
        "[a-z]{70,100}[ ._-]{1,3}[a-z]{0,20}",
        "(con|nul)[.][a-z.]{70,80}",
    ]
}

proptest! {
    #[test]
    fn a_suggestion_always_passes_the_rule(name in typed()) {
        for kind in KINDS {
            let suggestion = suggest(kind, &name);
            if !suggestion.is_empty() {
                prop_assert_eq!(check(kind, &suggestion), Ok(()), "{:?} {:?}", kind, suggestion);
            }
        }
    }

    #[test]
    fn a_good_name_is_its_own_suggestion(name in typed()) {
        for kind in KINDS {
            // Doubled joiners are allowed and look like mistakes; a suggestion has them once.
            let doubled = ["--", "__", "  "].iter().any(|twice| name.contains(twice));
            if check(kind, &name).is_ok() && !doubled && !name.contains(char::is_whitespace) {
                prop_assert_eq!(suggest(kind, &name), name.clone(), "{:?}", kind);
            }
        }
    }

    #[test]
    fn what_names_a_folder_cannot_leave_it(name in typed()) {
        for kind in [NameKind::Gallery, NameKind::Image, NameKind::Lab] {
            if check(kind, &name).is_ok() {
                prop_assert!(!name.contains(['/', '\\', ':', '\0']) && name != "." && name != "..");
                prop_assert!(name.is_ascii() && name.trim() == name);
            }
        }
    }
}
