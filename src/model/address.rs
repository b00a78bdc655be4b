//! Addresses of galleries that lie in an object store.
//!
//! An address says where, never who: keys and signatures come from the environment or from where the service's own
//! tools keep them, so that a workspace can be shown to anybody.

use std::fmt;
use std::path::PathBuf;

use super::message::{Explain, Message};

/// The end of the host names of Azure's blob service.
const BLOB_HOST: &str = ".blob.core.windows.net";
/// The longest prefix, in characters; what a gallery adds below it fits into every service's limit.
const MAX_PREFIX: usize = 512;

/// A gallery's place, read from text.
///
/// - Azure Blob Storage: `az://ACCOUNT/CONTAINER/PREFIX` or `https://ACCOUNT.blob.core.windows.net/CONTAINER/PREFIX`
/// - Amazon S3, and services that speak its language: `s3://BUCKET/PREFIX`
/// - a folder: `file:///PATH`
///
/// The prefix may be left out. Its [`Display`](fmt::Display) is the one form that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Address {
    /// A container of Azure Blob Storage.
    Azure {
        /// The storage account's name.
        account: String,
        /// The container.
        container: String,
        /// What every blob's name begins with; empty for the container itself, without `/` at either end.
        prefix: String,
    },
    /// A bucket of S3.
    S3 {
        /// The bucket.
        bucket: String,
        /// What every object's key begins with; empty for the bucket itself, without `/` at either end.
        prefix: String,
    },
    /// A folder, absolute.
    Folder(PathBuf),
}

/// Why a text is no address of a gallery. It never repeats the text: that may be a secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AddressProblem {
    /// It begins like none of the addresses that are known.
    Scheme,
    /// It carries a user, a password, a key or a signature.
    Secret,
    /// The storage account's name breaks the service's rule.
    Account,
    /// The container's name is missing or breaks the service's rule.
    Container,
    /// The bucket's name is missing or breaks the service's rule.
    Bucket,
    /// What follows the container or bucket is not made of plain names.
    Prefix,
    /// The folder is not a whole path of this computer.
    Folder,
}

impl Address {
    /// Whether a text that may be a path or a name is meant as an address.
    pub fn is_meant(text: &str) -> bool {
        text.contains("://")
    }

    /// Reads an address.
    pub fn parse(text: &str) -> Result<Self, AddressProblem> {
        let (scheme, rest) = text.trim().split_once("://").ok_or(AddressProblem::Scheme)?;
        let scheme = scheme.to_ascii_lowercase();
        if scheme == "file" {
            return folder(rest);
        }
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if rest.contains('?') || host.contains('@') {
            return Err(AddressProblem::Secret);
        }
        match scheme.as_str() {
            "az" | "azure" => azure(host, path),
            "https" => {
                let host = host.to_ascii_lowercase();
                azure(host.strip_suffix(BLOB_HOST).ok_or(AddressProblem::Scheme)?, path)
            }
            "s3" if is_bucket(host) => Ok(Self::S3 { bucket: host.to_owned(), prefix: prefix(path)? }),
            "s3" => Err(AddressProblem::Bucket),
            _ => Err(AddressProblem::Scheme),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (start, prefix) = match self {
            Self::Azure { account, container, prefix } => (format!("az://{account}/{container}"), prefix),
            Self::S3 { bucket, prefix } => (format!("s3://{bucket}"), prefix),
            Self::Folder(path) => return path.display().fmt(f),
        };
        f.write_str(&start)?;
        if prefix.is_empty() { Ok(()) } else { write!(f, "/{prefix}") }
    }
}

impl Explain for AddressProblem {
    fn explain(&self) -> Message {
        Message::new(match self {
            Self::Scheme => "model-address-scheme",
            Self::Secret => "model-address-secret",
            Self::Account => "model-address-account",
            Self::Container => "model-address-container",
            Self::Bucket => "model-address-bucket",
            Self::Prefix => "model-address-prefix",
            Self::Folder => "model-address-folder",
        })
    }
}

fn azure(account: &str, path: &str) -> Result<Address, AddressProblem> {
    if !(3..=24).contains(&account.len()) || !account.chars().all(is_small) {
        return Err(AddressProblem::Account);
    }
    let (container, rest) = path.split_once('/').unwrap_or((path, ""));
    if !is_container(container) {
        return Err(AddressProblem::Container);
    }
    let (account, container) = (account.to_owned(), container.to_owned());
    Ok(Address::Azure { account, container, prefix: prefix(rest)? })
}

/// A small letter or a digit, as both services write names.
fn is_small(c: char) -> bool {
    c.is_ascii_lowercase() || c.is_ascii_digit()
}

/// 3 to 63 small letters, digits and the marks that `mark` allows, with a letter or digit at both ends.
fn is_name(name: &str, mark: impl Fn(char) -> bool) -> bool {
    (3..=63).contains(&name.len())
        && name.starts_with(is_small)
        && name.ends_with(is_small)
        && name.chars().all(|c| is_small(c) || mark(c))
}

fn is_container(name: &str) -> bool {
    is_name(name, |c| c == '-') && !name.contains("--")
}

fn is_bucket(name: &str) -> bool {
    is_name(name, |c| matches!(c, '-' | '.')) && !name.contains("..")
}

/// Names that no service, tool or file system reads in another way.
fn prefix(path: &str) -> Result<String, AddressProblem> {
    let prefix = path.strip_suffix('/').unwrap_or(path);
    let plain = |part: &str| {
        part.starts_with(|c: char| c.is_ascii_alphanumeric())
            && !part.ends_with('.')
            && part.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-'))
    };
    if prefix.is_empty() || (prefix.len() <= MAX_PREFIX && prefix.split('/').all(plain)) {
        Ok(prefix.to_owned())
    } else {
        Err(AddressProblem::Prefix)
    }
}

/// The path of a `file:` address, which may be written with `%20` and its like.
fn folder(rest: &str) -> Result<Address, AddressProblem> {
    let path = rest.strip_prefix("localhost").unwrap_or(rest);
    let path = unescaped(path).filter(|path| path.starts_with('/')).ok_or(AddressProblem::Folder)?;
    // On Windows, `/C:/Images` is `C:/Images`.
    let drive = path.strip_prefix('/').filter(|path| path.get(1..3) == Some(":/")).map(str::to_owned);
    let path = PathBuf::from(drive.unwrap_or(path));
    if path.is_absolute() { Ok(Address::Folder(path)) } else { Err(AddressProblem::Folder) }
}

/// Replaces `%XX`; none if one is cut short, or if the whole is no text or holds a NUL.
fn unescaped(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        rest = after;
        if *first != b'%' {
            bytes.push(*first);
            continue;
        }
        let (code, after) = rest.split_at_checked(2)?;
        let code =
            std::str::from_utf8(code).ok().filter(|code| code.bytes().all(|c| c.is_ascii_hexdigit()))?;
        bytes.push(u8::from_str_radix(code, 16).ok().filter(|byte| *byte != 0)?);
        rest = after;
    }
    String::from_utf8(bytes).ok()
}
