//! Azure's rules for user names and passwords.

use lab_gallery::model::password::{CredentialProblem, check_hash, check_password, check_user};
use lab_gallery::model::{Command, NewLab, Refusal};

use crate::support::{HASH, create, credentials, lab, lab_of, new_lab, refused, report, send, state};

#[test]
fn user_names() {
    use CredentialProblem::{UserCharacter, UserEmpty, UserReserved, UserTooLong};
    let cases = [
        ("student", Ok(())),
        ("s", Ok(())),
        ("_svc", Ok(())),
        ("anna.b-c_9", Ok(())),
        ("9lives", Ok(())),
        ("twenty-characters-xx", Ok(())),
        ("twenty-one-characters", Err(UserTooLong)),
        ("", Err(UserEmpty)),
        ("   ", Err(UserEmpty)),
        ("two words", Err(UserCharacter)),
        ("domain\\user", Err(UserCharacter)),
        ("a@b", Err(UserCharacter)),
        ("größe", Err(UserCharacter)),
        ("-dash", Err(UserCharacter)),
        (".dot", Err(UserCharacter)),
        ("dot.", Err(UserCharacter)),
        ("Administrator", Err(UserReserved)),
        ("ROOT", Err(UserReserved)),
        ("user3", Err(UserReserved)),
        ("support_388945a0", Err(UserReserved)),
        ("123", Err(UserReserved)),
        ("user6", Ok(())),
    ];
    for (user, expected) in cases {
        assert_eq!(check_user(user), expected, "{user:?}");
    }
}

#[test]
fn passwords() {
    use CredentialProblem::{ContainsUser, Control, TooLong, TooShort, TooSimple};
    let long = |length: usize| format!("aA1{}", "x".repeat(length - 3));
    let cases = [
        ("Correct-horse", Ok(())),
        ("correct-horse-1", Ok(())),
        ("CORRECT HORSE 1", Ok(())),
        ("CorrectHorse12", Ok(())),
        ("Under_score__", Ok(())),
        ("Ünïcödé-Pässwörd", Ok(())),
        (&long(12), Ok(())),
        (&long(123), Ok(())),
        ("Ab1-5678901", Err(TooShort)),
        // Characters count, not bytes.
        ("Äb1-567890ü", Err(TooShort)),
        ("", Err(TooShort)),
        (&long(124), Err(TooLong)),
        ("onlylowercase", Err(TooSimple)),
        ("lowerUPPERonly", Err(TooSimple)),
        ("lower12345678", Err(TooSimple)),
        ("密碼密碼密碼密碼密碼密碼", Err(TooSimple)),
        ("With\ttabulator1", Err(Control)),
        ("My-STUDENT-pass1", Err(ContainsUser)),
    ];
    for (password, expected) in cases {
        assert_eq!(check_password("student", password), expected, "{password:?}");
    }
    // Two letters are in every other password.
    assert_eq!(check_password("an", "Plan-B-1234567"), Ok(()));
}

#[test]
fn only_a_hash_is_stored() {
    assert_eq!(check_hash(HASH), Ok(()));
    for not in ["", "Correct-horse-1", "$argon2id$", "$2b$12$abcdefghijklmnopqrstuv", "$argon2id$My$secret"] {
        assert_eq!(check_hash(not), Err(CredentialProblem::NotHashed), "{not:?}");
    }

    let mut state = state();
    let mut plain = credentials();
    plain.password_hash = "Correct-horse-1".to_owned();
    let new = NewLab { credentials: Some(plain.clone()), ..new_lab("Python") };
    assert_eq!(refused(&mut state, Command::CreateLab(new)), CredentialProblem::NotHashed.into());

    let id = lab(&mut state, "Python");
    send(&mut state, Command::StartTemplate(id));
    report(&mut state, lab_gallery::model::Report::TemplateStarted(id));
    let reset = Command::ResetPassword { lab: id, credentials: plain };
    assert_eq!(refused(&mut state, reset), CredentialProblem::NotHashed.into());
}

#[test]
fn a_lab_keeps_the_user_and_the_hash() {
    let mut state = state();
    let (id, _) = create(&mut state, NewLab { credentials: Some(credentials()), ..new_lab("Python") });
    assert_eq!(lab_of(&state, id).template.credentials, Some(credentials()));

    let mut root = credentials();
    root.user = "root".to_owned();
    let new = NewLab { credentials: Some(root), ..new_lab("Other") };
    assert_eq!(
        refused(&mut state, Command::CreateLab(new)),
        Refusal::Credentials(CredentialProblem::UserReserved)
    );
}
