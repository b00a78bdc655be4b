//! Azure's rules for user names and passwords.

use lab_gallery::model::image::OsState;
use lab_gallery::model::lab::Credentials;
use lab_gallery::model::password::{CredentialProblem, MAX_EXISTING, check_hash, check_password, check_user};
use lab_gallery::model::{Command, LabSource, NewLab, Refusal, State};

use crate::support::{
    HASH, attach, create, credentials, from_image, image, lab, lab_of, new_lab, refused, report, send, state,
    version,
};

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
        assert_eq!(check_user(OsState::Generalized, user), expected, "{user:?}");
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
        assert_eq!(check_password(OsState::Generalized, "student", password), expected, "{password:?}");
    }
    // Two letters are in every other password.
    assert_eq!(check_password(OsState::Generalized, "an", "Plan-B-1234567"), Ok(()));
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
}

fn sign_in(user: &str) -> Credentials {
    Credentials { user: user.to_owned(), ..credentials() }
}

/// A lab from a disk file, an image or the marketplace, and whether accounts are on its disk already.
fn sources() -> Vec<(NewLab, OsState)> {
    let mut generalized = new_lab("Generalized file");
    if let LabSource::DiskFile { os_state, .. } = &mut generalized.source {
        *os_state = OsState::Generalized;
    }
    let source = LabSource::Marketplace { image: "debian-10".to_owned() };
    vec![
        (new_lab("Specialized file"), OsState::Specialized),
        (from_image("Specialized image", "Linux"), OsState::Specialized),
        (generalized, OsState::Generalized),
        (from_image("Generalized image", "Windows"), OsState::Generalized),
        (NewLab { source, ..new_lab("Marketplace") }, OsState::Generalized),
    ]
}

fn with_both_images() -> State {
    let mut state = state();
    let mut generalized = image("Windows", vec![version("1.0.0")]);
    generalized.os_state = OsState::Generalized;
    attach(&mut state, vec![image("Linux", vec![version("1.0.0")]), generalized]);
    state
}

#[test]
fn the_rules_for_new_accounts_are_not_for_those_on_a_specialized_disk() {
    for (new, os_state) in sources() {
        let mut state = with_both_images();
        let new = NewLab { credentials: Some(sign_in("root")), ..new };
        let command = Command::CreateLab(new.clone());
        if os_state == OsState::Specialized {
            let (id, _) = create(&mut state, new);
            assert_eq!(lab_of(&state, id).template.credentials, Some(sign_in("root")));
        } else {
            let reserved = Refusal::Credentials(CredentialProblem::UserReserved);
            assert_eq!(refused(&mut state, command), reserved, "{}", new.name);
        }
    }
}

#[test]
fn an_account_on_the_disk_still_has_a_name_and_a_password() {
    use CredentialProblem::{Control, ExistingTooLong, PasswordEmpty, UserControl, UserEmpty};
    let long = "x".repeat(MAX_EXISTING + 1);
    let users = [
        ("root", Ok(())),
        ("CONTOSO\\größe", Ok(())),
        ("two words", Ok(())),
        ("", Err(UserEmpty)),
        (" ", Err(UserEmpty)),
        ("a\nb", Err(UserControl)),
        (&long, Err(ExistingTooLong)),
    ];
    for (user, expected) in users {
        assert_eq!(check_user(OsState::Specialized, user), expected, "{user:?}");
    }
    let passwords = [
        ("1", Ok(())),
        ("root", Ok(())),
        ("", Err(PasswordEmpty)),
        ("a\tb", Err(Control)),
        (&long, Err(ExistingTooLong)),
    ];
    for (password, expected) in passwords {
        assert_eq!(check_password(OsState::Specialized, "root", password), expected, "{password:?}");
    }
}

#[test]
fn the_password_of_an_account_on_the_disk_can_be_reset() {
    let mut state = state();
    let id = lab(&mut state, "Python");
    send(&mut state, Command::StartTemplate(id));
    report(&mut state, lab_gallery::model::Report::TemplateStarted(id));
    let root = sign_in("root");
    send(&mut state, Command::ResetPassword { lab: id, credentials: root.clone() });
    assert_eq!(lab_of(&state, id).template.credentials, Some(root));
}
