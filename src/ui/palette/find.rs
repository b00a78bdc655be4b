//! What the palette finds: each word that is typed must be in the name, in any order. What is named comes first, then
//! what is done with it; within that, the nearer to its beginnings, the further up.

use crate::model::image::{Catalogue, Definition};
use crate::model::lab::Lab;
use crate::model::shared::Mark;
use crate::model::{LabId, Workspace};
use crate::ui::commands::{self, ImageCommand, UiCommand, VersionCommand, WindowCommand};
use crate::ui::jobs_list;
use crate::ui::memo::Memo;
use crate::ui::page::{AccountTab, LabTab, Page};
use crate::ui::pages::Pages;
use crate::ui::view::View;

/// Something found.
#[derive(Clone, Debug)]
pub(super) struct Match {
    pub command: UiCommand,
    /// The id of what kind of thing it leads to.
    pub kind: Option<&'static str>,
    group: Group,
    /// How far it is from what was typed.
    far: usize,
}

/// What comes before what, however near it is: who types a name means the thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Group {
    /// A lab or an image, by its own name.
    Thing,
    /// What is done with a lab or an image that is named.
    OfThing,
    Command,
    /// What is left to do with a job that has ended.
    Ended,
}

/// What was found depends on: the account, the images, and the language; and on what is typed.
pub(super) type Key = (Mark<Workspace>, Mark<Catalogue>, &'static str);

/// Names that are searched, in lower case: said once, not anew for each letter that is typed.
#[derive(Debug, Default)]
pub(super) struct Names {
    offered: Memo<Key, Vec<Named>>,
    members: Memo<Key, Vec<Named>>,
    /// Of a lab its own name, and what students see.
    labs: Memo<Mark<Workspace>, Vec<(LabId, String)>>,
}

/// A command with what it is found by.
#[derive(Debug)]
struct Named {
    command: UiCommand,
    name: String,
    subject: String,
    ended: bool,
}

impl Named {
    fn all(view: &View<'_>, commands: impl IntoIterator<Item = UiCommand>) -> Vec<Self> {
        let named = |command: UiCommand| Self {
            name: command.name(view).to_lowercase(),
            subject: command.subject(view).unwrap_or_default().to_lowercase(),
            ended: is_of_ended(view, &command),
            command,
        };
        // The palette is open already.
        let palette = UiCommand::Window(WindowCommand::Palette);
        commands.into_iter().filter(|command| *command != palette).map(named).collect()
    }

    fn matched(&self, words: &[&str]) -> Option<Match> {
        let mut by_subject = false;
        // What is done counts for more than what it is done with.
        let far = words
            .iter()
            .map(|word| {
                place(&self.name, word).or_else(|| {
                    by_subject = true;
                    Some(place(&self.subject, word)? + 2)
                })
            })
            .sum::<Option<usize>>()?;
        let group = match &self.command {
            _ if self.ended => Group::Ended,
            UiCommand::Go(Page::Lab(_, LabTab::Template) | Page::Account(AccountTab::Image(_))) => {
                Group::Thing
            }
            UiCommand::Go(Page::Lab(..))
            | UiCommand::Lab(..)
            | UiCommand::Image(..)
            | UiCommand::Version(..)
                if by_subject =>
            {
                Group::OfThing
            }
            _ => Group::Command,
        };
        Some(Match { kind: kind(&self.command), command: self.command.clone(), group, far })
    }
}

fn is_of_ended(view: &View<'_>, command: &UiCommand) -> bool {
    let UiCommand::Job(job, _) = command else { return false };
    view.state.workspace.jobs.get(job).is_some_and(|job| !jobs_list::is_open(&job.state))
}

/// Undo and redo are asked for by their own names only: what they would change has other things of its name, and who
/// looks for those must not change anything.
fn steps(view: &View<'_>, query: &str, words: &[&str]) -> Vec<Match> {
    let found = STEPS.into_iter().filter_map(|step| {
        let command = UiCommand::Window(step);
        let own = view.text(command.name_id(view)?).to_lowercase();
        let name = command.name(view).to_lowercase();
        let begun = own.starts_with(query) || query.starts_with(&own);
        let far = far(&name, words).filter(|_| begun)?;
        Some(Match { kind: None, command, group: Group::Command, far })
    });
    found.collect()
}

const STEPS: [WindowCommand; 2] = [WindowCommand::Undo, WindowCommand::Redo];

/// Finds what is meant by `query`, the best first. Without a query, what is offered here, first what can be done now.
pub(super) fn find(names: &mut Names, key: &Key, view: &View<'_>, pages: &Pages, query: &str) -> Vec<Match> {
    let query = query.to_lowercase();
    let words: Vec<&str> = query
        .split(|c: char| c.is_whitespace() || matches!(c, '›' | '>'))
        .filter(|word| !word.is_empty())
        .collect();
    let offered = names.offered.get(key.clone(), |_| Named::all(view, commands::here(view, pages)));
    let is_step = |named: &Named| matches!(&named.command, UiCommand::Window(step) if STEPS.contains(step));
    let named = offered.iter().filter(|named| words.is_empty() || !is_step(named));
    let mut found: Vec<Match> = named.filter_map(|named| named.matched(&words)).collect();
    if words.is_empty() {
        found.sort_by_cached_key(|found| found.command.why_not(view).is_some());
    } else {
        found.extend(steps(view, query.trim(), &words));
        // By name, members are found anywhere.
        if *view.page != Page::Account(AccountTab::Members) {
            let members = names.members.get(key.clone(), |_| Named::all(view, commands::of_members(view)));
            found.extend(members.iter().filter_map(|named| named.matched(&words)));
        }
        let known = names.labs.get(key.0.clone(), |_| lab_names(&view.state.workspace));
        labs(view, known, &words, &mut found);
        images(view, &words, &mut found);
        // Stable: of equals, what is nearer to the page comes first.
        found.sort_by_key(|found| (found.group, found.far));
    }
    found
}

/// Of so many labs that are named it is offered what is done with them. Of more the words are to say first which.
const NAMED: usize = 5;

/// The other labs, and what is done with them: what the words that are left say, "Python 101 › Publish", or all of it
/// where they name the lab and nothing else.
fn labs(view: &View<'_>, known: &[(LabId, String)], words: &[&str], found: &mut Vec<Match>) {
    let mut named = Vec::new();
    let is_here = |lab: LabId| matches!(view.page, Page::Lab(open, _) if *open == lab);
    let mut verbs: Option<Vec<Verb>> = None;
    for (lab, names) in known.iter().filter(|(lab, _)| !is_here(*lab)) {
        let Some((near, left)) = partly(names, words) else { continue };
        if left.is_empty() {
            let (command, kind) = (template(*lab), Some("commands-kind-lab"));
            found.push(Match { command, kind, group: Group::Thing, far: near });
            named.push((*lab, near));
            continue;
        }
        for verb in verbs.get_or_insert_with(|| verbs_of(view, commands::of_lab(*lab))).iter() {
            found.extend(verb.matched(view, || Some(verb.command.for_lab(*lab)), near, &left));
        }
    }
    if named.len() <= NAMED {
        for (lab, near) in named {
            let rest = commands::of_lab(lab).filter(|command| *command != template(lab));
            found.extend(rest.map(|command| Match {
                kind: kind(&command),
                command,
                group: Group::OfThing,
                far: near,
            }));
        }
    }
}

fn lab_names(workspace: &Workspace) -> Vec<(LabId, String)> {
    let names = |lab: &Lab| match lab.display_title() {
        title if title == lab.name => title.to_lowercase(),
        title => format!("{} {}", lab.name.to_lowercase(), title.to_lowercase()),
    };
    workspace.labs.values().map(|lab| (lab.id, names(lab))).collect()
}

fn template(lab: LabId) -> UiCommand {
    UiCommand::Go(Page::Lab(lab, LabTab::Template))
}

/// The other images, and what is done with them and their newest versions.
fn images(view: &View<'_>, words: &[&str], found: &mut Vec<Match>) {
    let Some(catalogue) = view.state.images() else { return };
    let is_here = |image: &Definition| matches!(view.page, Page::Account(AccountTab::Image(open)) if *open == image.name);
    let mut verbs: Option<Vec<Verb>> = None;
    for (key, image) in catalogue.definitions.iter().filter(|(_, image)| !is_here(image)) {
        let Some((near, left)) = partly(key, words) else { continue };
        if left.is_empty() {
            let command = UiCommand::Go(Page::Account(AccountTab::Image(image.name.clone())));
            found.push(Match { command, kind: Some("commands-kind-image"), group: Group::Thing, far: near });
            continue;
        }
        for verb in verbs.get_or_insert_with(|| verbs_of(view, of_image(image))).iter() {
            found.extend(verb.matched(view, || verb.command.for_image(image), near, &left));
        }
    }
}

fn of_image(image: &Definition) -> impl Iterator<Item = UiCommand> {
    let of = |command| UiCommand::Image(image.name.clone(), command);
    let version = image.newest().map(|version| version.version);
    let versions = version.into_iter().flat_map(|version| {
        VersionCommand::ALL.map(|command| UiCommand::Version(image.name.clone(), version, command))
    });
    ImageCommand::ALL.into_iter().map(of).chain(versions)
}

/// What is done with a thing of some kind, and what it is called, so that a thousand things need not be asked.
struct Verb {
    command: UiCommand,
    /// In lower case, each with its id: *Start template* is *Stop template* for another lab.
    names: Vec<(Option<&'static str>, String)>,
}

fn verbs_of(view: &View<'_>, commands: impl Iterator<Item = UiCommand>) -> Vec<Verb> {
    let verb = |command: UiCommand| {
        let ids = command.names();
        let names = if ids.is_empty() {
            vec![(None, command.name(view).to_lowercase())]
        } else {
            ids.iter().map(|id| (Some(*id), view.text(id).to_lowercase())).collect()
        };
        Verb { command, names }
    };
    commands.map(verb).collect()
}

impl Verb {
    /// It for another thing, if it answers the words which that thing's own name left.
    fn matched(
        &self,
        view: &View<'_>,
        other: impl FnOnce() -> Option<UiCommand>,
        near: usize,
        left: &[&str],
    ) -> Option<Match> {
        let mut answers = self.names.iter().filter_map(|(id, name)| Some((*id, far(name, left)?))).peekable();
        answers.peek()?;
        let command = other()?;
        let so = |id: Option<&str>| id.is_none() || id == command.name_id(view);
        let (_, far) = answers.find(|(id, _)| so(*id))?;
        Some(Match { kind: kind(&command), command, group: Group::OfThing, far: near + far + 1 })
    }
}

fn kind(command: &UiCommand) -> Option<&'static str> {
    match command {
        UiCommand::Go(Page::Lab(_, LabTab::Template)) => Some("commands-kind-lab"),
        UiCommand::Go(Page::Account(AccountTab::Image(_))) => Some("commands-kind-image"),
        UiCommand::Go(_) => Some("commands-kind-page"),
        _ => None,
    }
}

/// How far a name (in lower case) is from the words; none if one of them is not in it.
fn far(name: &str, words: &[&str]) -> Option<usize> {
    words.iter().map(|word| place(name, word)).sum()
}

/// The words that a thing's own name answers, how far it is from them, and the words that are left. None if it
/// answers none.
fn partly<'w>(name: &str, words: &[&'w str]) -> Option<(usize, Vec<&'w str>)> {
    // Most things answer none, and must not cost more than looking.
    if let [word] = words {
        return Some((place(name, word)?, Vec::new()));
    }
    let mut near = 0;
    let mut left = Vec::new();
    for word in words {
        match place(name, word) {
            Some(far) => near += far,
            None => left.push(*word),
        }
    }
    (left.len() < words.len()).then_some((near, left))
}

/// Where a word stands in a name: at its beginning, at that of one of its words, or within one.
fn place(name: &str, word: &str) -> Option<usize> {
    let at = name.find(word)?;
    if at == 0 {
        return Some(0);
    }
    let begins = name.match_indices(word).any(|(at, _)| {
        name.get(..at).and_then(|before| before.chars().next_back()).is_some_and(|c| !c.is_alphanumeric())
    });
    Some(if begins { 1 } else { 3 })
}
