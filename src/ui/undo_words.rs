//! What an undoable command did: as a phrase after "Undo", and as a sentence.

use crate::model::apply::heir;
use crate::model::edit::{ImageEdit, VersionEdit};
use crate::model::{Command, Message, State, marketplace};

/// What is said of a command.
#[derive(Clone, Debug)]
pub struct Words {
    /// The phrase: *disable 3 images*.
    pub what: Message,
    /// The sentence: *3 images are disabled.*
    pub done: Message,
}

/// What is said of an undoable command, as the state stands before it.
pub fn words(state: &State, command: &Command) -> Option<Words> {
    let lab = |id| state.lab(id).map(|lab| lab.name.clone()).unwrap_or_default();
    let both = |what, done, with: &dyn Fn(Message) -> Message| {
        Some(Words { what: with(Message::new(what)), done: with(Message::new(done)) })
    };
    match command {
        Command::DescribeLab { lab: id, title, .. } => {
            let renamed = state.lab(*id).is_some_and(|lab| lab.title != *title);
            let (what, done) = if renamed {
                ("ui-undo-title", "ui-did-title")
            } else {
                ("ui-undo-description", "ui-did-description")
            };
            both(what, done, &|message| message.with("lab", lab(*id)))
        }
        Command::SetPolicies { lab: id, .. } => {
            both("ui-undo-policies", "ui-did-policies", &|message| message.with("lab", lab(*id)))
        }
        Command::SetLabOwner { lab: id, owner } => both("ui-undo-owner", "ui-did-owner", &|message| {
            message.with("lab", lab(*id)).with("name", owner.as_str())
        }),
        Command::EnableImages { images, enabled } => {
            let first = images.first().map(String::as_str).unwrap_or_default();
            Some(switched(images.len(), first, *enabled))
        }
        Command::EnableMarketplace { images, enabled } => {
            let first = images.first().and_then(|id| marketplace::find(id));
            let first = first.map(|image| image.name.as_str()).unwrap_or_default();
            Some(switched(images.len(), first, *enabled))
        }
        Command::SetLabSettings(_) => both("ui-undo-settings", "ui-did-settings", &|message| message),
        Command::SetPrices(_) => both("ui-undo-prices", "ui-did-prices", &|message| message),
        Command::AddMember { name, .. } => {
            both("ui-undo-add", "ui-did-add", &|message| message.with("name", name.as_str()))
        }
        Command::SetRole { member, .. } => {
            both("ui-undo-role", "ui-did-role", &|message| message.with("name", member.as_str()))
        }
        Command::RemoveMember(name) => Some(Words {
            what: Message::new("ui-undo-remove").with("name", name.as_str()),
            done: Message::new("ui-did-remove")
                .with("name", name.as_str())
                .with("labs", state.workspace.labs_of(name).count())
                .with("heir", heir(state, name).unwrap_or_default()),
        }),
        Command::EditImage { definition, edit } => edited(definition, edit),
        _ => None,
    }
}

fn switched(count: usize, image: &str, enabled: bool) -> Words {
    let (what, done) =
        if enabled { ("ui-undo-enable", "ui-did-enable") } else { ("ui-undo-disable", "ui-did-disable") };
    let with = |id| Message::new(id).with("count", count).with("image", image);
    Words { what: with(what), done: with(done) }
}

fn edited(image: &str, edit: &ImageEdit) -> Option<Words> {
    match edit {
        ImageEdit::Describe { .. } => Some(Words {
            what: Message::new("ui-undo-image").with("image", image),
            done: Message::new("ui-did-image").with("image", image),
        }),
        ImageEdit::Version { version, change } => {
            let VersionEdit { regions, removed, .. } = change;
            let (what, done) = if regions.is_empty() && removed.is_empty() {
                ("ui-undo-version", "ui-did-version")
            } else {
                ("ui-undo-regions", "ui-did-regions")
            };
            let with = |id| Message::new(id).with("image", image).with("version", version.to_string());
            Some(Words { what: with(what), done: with(done) })
        }
        ImageEdit::DeleteVersion(_) | ImageEdit::DeleteImage => None,
    }
}
