//! How a scene names something on screen: by what does not change with the language.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use egui::accesskit;
use serde::Deserialize;

use crate::model::{Arg, Message};
use crate::text::Lang;

/// Something on screen. At least one of `message`, `text` and `role` is given.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Target {
    /// The Fluent message that is its name.
    pub message: Option<String>,
    /// The message's variables.
    pub args: BTreeMap<String, Arg>,
    /// Its name, where the stage gives it: "Python 101".
    pub text: Option<String>,
    /// The name only has to begin so.
    pub begins: bool,
    /// What kind of thing it is.
    pub role: Option<Role>,
    /// What it lies in.
    pub within: Option<Box<Target>>,
    /// Where the same stands several times on purpose: which one, from 1.
    pub nth: Option<u8>,
}

impl Target {
    /// Any of a kind.
    pub fn of(role: Role) -> Self {
        Self { role: Some(role), ..Self::default() }
    }

    /// The message that it is named by, with its variables.
    pub fn said(&self) -> Option<Message> {
        let mut message = Message { id: Cow::Owned(self.message.clone()?), args: BTreeMap::new() };
        message.args.extend(self.args.iter().map(|(name, arg)| (Cow::Owned(name.clone()), arg.clone())));
        Some(message)
    }

    /// Its name in a language, if it is looked for by one.
    pub fn name(&self, lang: &Lang) -> Option<String> {
        self.said().map(|message| lang.say(&message)).or_else(|| self.text.clone())
    }
}

/// For whoever mends the scene: as the scene says it.
impl fmt::Display for Target {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts = Vec::new();
        parts.extend(self.message.as_ref().map(|id| format!("message: \"{id}\"")));
        parts.extend(self.text.as_ref().map(|text| format!("text: \"{text}\"")));
        parts.extend(self.role.map(|role| format!("role: {role:?}")));
        parts.extend(self.nth.map(|nth| format!("nth: {nth}")));
        parts.extend(self.within.as_ref().map(|outer| format!("within: {outer}")));
        write!(f, "({})", parts.join(", "))
    }
}

/// What kind of thing something on screen is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[expect(missing_docs, reason = "each is what it is called")]
pub enum Role {
    Button,
    Card,
    Check,
    ColumnHeader,
    Combo,
    Dialog,
    Field,
    Grid,
    Heading,
    Link,
    List,
    Menu,
    MenuItem,
    Option,
    Progress,
    Radio,
    Region,
    Row,
    Status,
    Switch,
    Tab,
    Text,
    Toolbar,
}

impl Role {
    /// Every one, by name.
    pub const ALL: [Self; 23] = [
        Self::Button,
        Self::Card,
        Self::Check,
        Self::ColumnHeader,
        Self::Combo,
        Self::Dialog,
        Self::Field,
        Self::Grid,
        Self::Heading,
        Self::Link,
        Self::List,
        Self::Menu,
        Self::MenuItem,
        Self::Option,
        Self::Progress,
        Self::Radio,
        Self::Region,
        Self::Row,
        Self::Status,
        Self::Switch,
        Self::Tab,
        Self::Text,
        Self::Toolbar,
    ];

    /// What a scene calls that.
    pub fn of(role: accesskit::Role) -> Option<Self> {
        Self::ALL.into_iter().find(|known| known.is(role))
    }

    /// Whether that is what a screen reader calls it.
    pub fn is(self, role: accesskit::Role) -> bool {
        use accesskit::Role as R;
        match self {
            Self::Button => matches!(role, R::Button | R::DefaultButton),
            Self::Card => matches!(role, R::Article | R::ListItem),
            Self::Check => role == R::CheckBox,
            Self::ColumnHeader => role == R::ColumnHeader,
            Self::Combo => matches!(role, R::ComboBox | R::EditableComboBox),
            Self::Dialog => matches!(role, R::Dialog | R::AlertDialog),
            Self::Field => matches!(
                role,
                R::TextInput | R::MultilineTextInput | R::PasswordInput | R::SearchInput | R::SpinButton
            ),
            Self::Grid => matches!(role, R::Grid | R::Table),
            Self::Heading => role == R::Heading,
            Self::Link => role == R::Link,
            Self::List => matches!(role, R::List | R::ListBox),
            Self::Menu => role == R::Menu,
            Self::MenuItem => {
                matches!(role, R::MenuItem | R::MenuItemCheckBox | R::MenuItemRadio)
            }
            Self::Option => role == R::ListBoxOption,
            Self::Progress => role == R::ProgressIndicator,
            Self::Radio => role == R::RadioButton,
            Self::Region => matches!(role, R::Region | R::Group | R::RadioGroup | R::Main | R::Navigation),
            Self::Row => role == R::Row,
            Self::Status => matches!(role, R::Status | R::Alert),
            Self::Switch => role == R::Switch,
            Self::Tab => role == R::Tab,
            Self::Text => matches!(role, R::Label | R::Paragraph),
            Self::Toolbar => role == R::Toolbar,
        }
    }
}
