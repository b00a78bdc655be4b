//! Azure's rules for a virtual machine's user name and password.

use super::message::{Explain, Message};

/// The shortest password, in characters.
pub const MIN: usize = 12;
/// The longest password, in characters.
pub const MAX: usize = 123;

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
}

const RESERVED: [&str; 13] = [
    "admin",
    "administrator",
    "root",
    "guest",
    "user",
    "test",
    "sys",
    "console",
    "server",
    "sql",
    "support",
    "backup",
    "owner",
];

/// Checks a user name.
pub fn check_user(user: &str) -> Result<(), CredentialProblem> {
    if user.trim().is_empty() {
        return Err(CredentialProblem::UserEmpty);
    }
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

/// Checks a password: 12 to 123 characters, three of four classes, not the user's name.
pub fn check_password(user: &str, password: &str) -> Result<(), CredentialProblem> {
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
        })
    }
}
