//! Azure's rules for a virtual machine's user name and password.
//!
//! They are for accounts that the service makes. The accounts on a specialized disk were made elsewhere, by other rules:
//! of them only what could be no account at all is refused.

use super::image::OsState;
use super::message::{Explain, Message};

/// The shortest password, in characters.
pub const MIN: usize = 12;
/// The longest password, in characters.
pub const MAX: usize = 123;

/// The longest user name or password of an account that is on the disk already, in characters.
pub const MAX_EXISTING: usize = 256;

/// Why a user name or password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialProblem {
    /// No user name.
    UserEmpty,
    /// More than 20 characters, which Windows does not take.
    UserTooLong,
    /// A character that a user name cannot have.
    UserCharacter,
    /// `admin`, `root` and the like, which the service does not take.
    UserReserved,
    /// Shorter than [`MIN`].
    TooShort,
    /// Longer than [`MAX`].
    TooLong,
    /// Fewer than three of: lower case, upper case, digit, special character.
    TooSimple,
    /// A control character.
    Control,
    /// The user's name is in it.
    ContainsUser,
    /// No password, of an account that is on the disk already.
    PasswordEmpty,
    /// A control character in a user name.
    UserControl,
    /// Longer than [`MAX_EXISTING`], of an account that is on the disk already.
    ExistingTooLong,
    /// What should be the password's hash is none; it could be the password itself.
    NotHashed,
}

/// The user names that Azure documents as not allowed.
#[rustfmt::skip]
const RESERVED: [&str; 32] = [
    "1", "123", "a", "actuser", "adm", "admin", "admin1", "admin2", "administrator", "aspnet", "backup", "console",
    "david", "guest", "john", "owner", "root", "server", "sql", "support", "support_388945a0", "sys", "test", "test1",
    "test2", "test3", "user", "user1", "user2", "user3", "user4", "user5",
];

/// Checks the user name for a machine whose disk is in that state.
pub fn check_user(disk: OsState, user: &str) -> Result<(), CredentialProblem> {
    if user.trim().is_empty() {
        return Err(CredentialProblem::UserEmpty);
    }
    match disk {
        OsState::Generalized => check_new_user(user),
        OsState::Specialized if user.chars().any(char::is_control) => Err(CredentialProblem::UserControl),
        OsState::Specialized => check_existing_length(user),
    }
}

/// Checks the password for a machine whose disk is in that state.
pub fn check_password(disk: OsState, user: &str, password: &str) -> Result<(), CredentialProblem> {
    match disk {
        OsState::Generalized => check_new_password(user, password),
        OsState::Specialized if password.is_empty() => Err(CredentialProblem::PasswordEmpty),
        OsState::Specialized if password.chars().any(char::is_control) => Err(CredentialProblem::Control),
        OsState::Specialized => check_existing_length(password),
    }
}

fn check_existing_length(text: &str) -> Result<(), CredentialProblem> {
    if text.chars().count() > MAX_EXISTING { Err(CredentialProblem::ExistingTooLong) } else { Ok(()) }
}

fn check_new_user(user: &str) -> Result<(), CredentialProblem> {
    if user.chars().count() > 20 {
        return Err(CredentialProblem::UserTooLong);
    }
    let fine = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    if !user.chars().all(fine) || user.starts_with(['-', '.']) || user.ends_with('.') {
        return Err(CredentialProblem::UserCharacter);
    }
    if RESERVED.iter().any(|name| user.eq_ignore_ascii_case(name)) {
        return Err(CredentialProblem::UserReserved);
    }
    Ok(())
}

/// Checks a password that is new: 12 to 123 characters, three of four classes, not the user's name.
pub fn check_new_password(user: &str, password: &str) -> Result<(), CredentialProblem> {
    let length = password.chars().count();
    if length < MIN {
        return Err(CredentialProblem::TooShort);
    }
    if length > MAX {
        return Err(CredentialProblem::TooLong);
    }
    if password.chars().any(char::is_control) {
        return Err(CredentialProblem::Control);
    }
    let classes = [
        password.chars().any(char::is_lowercase),
        password.chars().any(char::is_uppercase),
        password.chars().any(|c| c.is_ascii_digit()),
        password.chars().any(|c| !c.is_alphanumeric()),
    ];
    if classes.into_iter().filter(|has| *has).count() < 3 {
        return Err(CredentialProblem::TooSimple);
    }
    if user.len() >= 3 && password.to_lowercase().contains(&user.to_lowercase()) {
        return Err(CredentialProblem::ContainsUser);
    }
    Ok(())
}

/// Checks that a text is the hash of a password, so that no mistake elsewhere can store the password itself.
pub fn check_hash(hash: &str) -> Result<(), CredentialProblem> {
    if hash.starts_with("$argon2id$") && hash.split('$').count() == 6 {
        Ok(())
    } else {
        Err(CredentialProblem::NotHashed)
    }
}

impl Explain for CredentialProblem {
    fn explain(&self) -> Message {
        Message::new(match self {
            Self::UserEmpty => "refusal-user-empty",
            Self::UserTooLong => "refusal-user-too-long",
            Self::UserCharacter => "refusal-user-character",
            Self::UserReserved => "refusal-user-reserved",
            Self::TooShort => "refusal-password-too-short",
            Self::TooLong => "refusal-password-too-long",
            Self::TooSimple => "refusal-password-too-simple",
            Self::Control => "refusal-password-control",
            Self::ContainsUser => "refusal-password-contains-user",
            Self::PasswordEmpty => "refusal-password-empty",
            Self::UserControl => "refusal-user-control",
            Self::ExistingTooLong => {
                return Message::new("refusal-existing-too-long").with("limit", MAX_EXISTING);
            }
            Self::NotHashed => "refusal-password-not-hashed",
        })
    }
}
