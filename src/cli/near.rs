//! What may have been meant by a name that nothing has.

use super::output::Fail;
use crate::app::Session;
use crate::docs::scene::ReadError;
use crate::model::{Message, Refusal, marketplace};

/// How like each other two names are, from 0 to 1, that may be mistaken for each other: as the commands' own.
const ALIKE: f64 = 0.7;

/// Why a command was refused, and the name that was meant, perhaps.
pub(super) fn refused(session: &Session, refusal: Refusal) -> Fail {
    let state = session.state();
    let meant = match &refusal {
        Refusal::NoSuchImage { name } => state.images().and_then(|images| {
            nearest(name, images.definitions.values().map(|definition| definition.name.as_str()))
        }),
        Refusal::NoSuchMember { name } => {
            nearest(name, state.workspace.account.members.iter().map(|member| member.name.as_str()))
        }
        Refusal::NoSuchMarketplaceImage { id } => {
            nearest(id, marketplace::all().iter().map(|image| image.id.as_str()))
        }
        _ => None,
    };
    asking(refusal.into(), meant)
}

/// No lab has that name.
pub(super) fn no_such_lab(session: &Session, name: &str) -> Fail {
    let labs = session.state().workspace.labs.values();
    let meant = nearest(name, labs.map(|lab| lab.name.as_str()));
    asking(Message::new("cli-no-such-lab").with("name", name).into(), meant)
}

/// Something of the documentation has no such name.
pub(super) fn unread(error: &ReadError) -> Fail {
    let meant = match error {
        ReadError::Unknown { name, valid, .. } => nearest(name, valid.iter().map(String::as_str)),
        _ => None,
    };
    asking(Fail::explained(error), meant)
}

fn asking(fail: Fail, meant: Option<&str>) -> Fail {
    match meant {
        Some(word) => fail.hint(Message::new("usage-tip-meant").with("word", word)),
        None => fail,
    }
}

/// The name most like what was typed, in any case, if one is like it.
fn nearest<'a>(typed: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    names
        .map(|name| (strsim::jaro(&typed, &name.to_lowercase()), name))
        .filter(|(alike, _)| *alike > ALIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, name)| name)
}
