//! What is said to a person, before it has a language: the id of a Fluent message and its arguments.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// A sentence to be said in the person's own language by [`crate::text`].
///
/// It is plain data, so that refusals and failures can be stored, sent and compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Message {
    /// The Fluent message's id, such as `refusal-name-space`.
    pub id: Cow<'static, str>,
    /// The message's variables, by name.
    #[serde(
        default,
        deserialize_with = "super::once::each_key_once",
        skip_serializing_if = "BTreeMap::is_empty"
    )]
    pub args: BTreeMap<Cow<'static, str>, Arg>,
}

/// One variable of a [`Message`]; its kind decides how a language writes it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Arg {
    /// Text as it is: a name, a path.
    Text(String),
    /// A number, for plural rules.
    Count(u64),
    /// An amount of bytes, written with a unit.
    Bytes(u64),
    /// A sentence inside the sentence.
    Message(Box<Message>),
    /// Names, each as it is, in a row.
    List(Vec<String>),
}

impl Message {
    /// A message without variables.
    pub fn new(id: &'static str) -> Self {
        Self { id: Cow::Borrowed(id), args: BTreeMap::new() }
    }

    /// Adds a variable.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }

    /// Adds an amount of bytes.
    #[must_use]
    pub fn bytes(self, name: &'static str, value: u64) -> Self {
        self.with(name, Arg::Bytes(value))
    }

    /// Adds a path, written as the platform writes it.
    #[must_use]
    pub fn path(self, name: &'static str, path: &Path) -> Self {
        self.with(name, Arg::Text(path.display().to_string()))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}

impl From<Vec<String>> for Arg {
    fn from(names: Vec<String>) -> Self {
        Self::List(names)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// An error or refusal that can be said to a person: what happened, what is safe, what to do.
pub trait Explain {
    /// The sentence for the person. The technical cause stays in the error's own `Display` and `source`.
    fn explain(&self) -> Message;
}
