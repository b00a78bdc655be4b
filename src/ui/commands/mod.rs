//! The one list of what can be done: menus, toolbars, keys and the palette offer it from here.
//!
//! A [`UiCommand`] knows what it is called, which keys it has, whether it may be done now, and how it is begun. Rules are
//! the model's own; a command only asks them. [`here`] is what the window, the page and what is marked on it offer.

mod gallery;
mod image;
mod job;
mod lab;
mod list;
mod member;
mod window;

use egui::KeyboardShortcut;

pub use gallery::GalleryCommand;
pub(in crate::ui) use image::lacking;
pub use image::{ImageCommand, VersionCommand};
pub use job::JobCommand;
pub use lab::LabCommand;
pub use list::{List, ListCommand};
pub use member::MemberCommand;
pub use window::WindowCommand;

use super::action::Action;
use super::jobs_list;
use super::page::{AccountTab, LabTab, Page};
use super::pages::Pages;
use super::theme::Icon;
use super::view::View;
use super::widgets::{MenuItem, Tool};
use crate::model::apply::may_act_as;
use crate::model::image::{Definition, Version};
use crate::model::lab::Lab;
use crate::model::{Command, JobId, LabId, Message, names};
use crate::text::Lang;

/// Something that a person can ask for, and what it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UiCommand {
    /// Of the whole window.
    Window(WindowCommand),
    /// Show a page.
    Go(Page),
    /// Act as that member.
    ActAs(String),
    /// Speak that language, by its tag; none is the system's.
    Speak(Option<&'static str>),
    /// Of a lab.
    Lab(LabId, LabCommand),
    /// Of the attached gallery, or of attaching one.
    Gallery(GalleryCommand),
    /// Of an image of the gallery, by name.
    Image(String, ImageCommand),
    /// Of a version of an image.
    Version(String, Version, VersionCommand),
    /// Of a member of the account, by name.
    Member(String, MemberCommand),
    /// Of a job.
    Job(JobId, JobCommand),
    /// Of a list that is on screen.
    List(List, ListCommand),
}

/// How a command of a group is shown.
struct Look {
    /// The id of its name.
    name: &'static str,
    icon: Icon,
    /// The id of what it does, for a tooltip.
    hint: Option<&'static str>,
    keys: Option<KeyboardShortcut>,
}

impl Look {
    const fn new(name: &'static str, icon: Icon) -> Self {
        Self { name, icon, hint: None, keys: None }
    }

    const fn hint(self, id: &'static str) -> Self {
        Self { hint: Some(id), ..self }
    }

    const fn keys(self, keys: KeyboardShortcut) -> Self {
        Self { keys: Some(keys), ..self }
    }
}

impl UiCommand {
    /// What it is called where it is plain what it is about: in the menu or toolbar of that thing.
    pub fn name(&self, view: &View<'_>) -> String {
        match self {
            Self::Go(page) => page_name(view, page),
            Self::ActAs(member) => view.say(&Message::new("ui-member-act").with("name", member.as_str())),
            Self::Speak(tag) => language(view, *tag),
            Self::Job(job, command) => command.name(view, *job),
            Self::Window(command) if command.own_name(view).is_some() => {
                command.own_name(view).unwrap_or_default()
            }
            _ => self.look(view).map_or_else(String::new, |look| view.text(look.name)),
        }
    }

    /// What it is called in a menu that says what it is about: *Light* under *Theme*.
    pub fn item_name(&self, view: &View<'_>) -> String {
        match self {
            Self::ActAs(member) => match view.state.workspace.account.member(member) {
                Some(member) => {
                    let role = Message::new(member.role.label());
                    view.say(&Message::new("ui-member").with("name", member.name.as_str()).with("role", role))
                }
                None => member.clone(),
            },
            Self::Window(WindowCommand::Theme(theme)) => view.text(window::theme_name(*theme)),
            _ => self.name(view),
        }
    }

    /// The ids of the names between which the thing's state decides; empty where there is one name.
    pub(super) fn names(&self) -> &'static [&'static str] {
        match self {
            Self::Lab(_, LabCommand::Power) => &["ui-template-start", "ui-template-stop"],
            Self::Image(_, ImageCommand::Switch) => &["ui-image-enable", "ui-image-disable"],
            _ => &[],
        }
    }

    /// The id of its name, if it has one of its own.
    pub(super) fn name_id(&self, view: &View<'_>) -> Option<&'static str> {
        self.look(view).map(|look| look.name)
    }

    /// What it is about: a lab, an image, the gallery. None for what is of the whole window.
    pub fn subject(&self, view: &View<'_>) -> Option<String> {
        match self {
            Self::Go(Page::Lab(lab, tab)) => {
                (*tab != LabTab::Template).then(|| view.state.lab(*lab)).flatten().map(title)
            }
            Self::Window(_) | Self::ActAs(_) | Self::Speak(_) | Self::Go(_) => None,
            Self::Lab(lab, _) => view.state.lab(*lab).map(title),
            Self::Gallery(_) => Some(view.text("ui-nav-gallery")),
            Self::Image(image, _) => Some(image.clone()),
            Self::Version(image, version, _) => Some(format!("{image} {version}")),
            Self::Member(member, _) => Some(member.clone()),
            Self::Job(job, command) => command.subject(view, *job),
            Self::List(list, _) => Some(page_name(view, &list.page())),
        }
    }

    /// What it is called anywhere: "Python 101 › Publish".
    pub fn full_name(&self, view: &View<'_>) -> String {
        match self.subject(view) {
            Some(subject) => joined(&subject, &self.name(view)),
            None => self.name(view),
        }
    }

    /// Its icon.
    pub fn icon(&self, view: &View<'_>) -> Icon {
        match self {
            Self::Go(page) => page_icon(page),
            Self::ActAs(_) => Icon::Person,
            Self::Speak(_) => Icon::Language,
            _ => self.look(view).map_or(Icon::More, |look| look.icon),
        }
    }

    /// The keys that do the same.
    pub fn shortcut(&self, view: &View<'_>) -> Option<KeyboardShortcut> {
        match self {
            Self::Go(page) => window::page_keys(page),
            _ => self.look(view)?.keys,
        }
    }

    /// Whether it is the one that holds, of several to choose one from. None of what is no choice.
    pub fn chosen(&self, view: &View<'_>) -> Option<bool> {
        match self {
            Self::Window(WindowCommand::Theme(theme)) => Some(view.theme == *theme),
            Self::ActAs(member) => Some(names::same(member, &view.state.actor().name)),
            _ => None,
        }
    }

    /// Why it cannot be done now; none if it can.
    pub fn why_not(&self, view: &View<'_>) -> Option<String> {
        match self {
            Self::Window(command) => command.why_not(view),
            Self::Go(_) | Self::Speak(_) => None,
            Self::ActAs(member) => {
                let acting = (self.chosen(view) == Some(true))
                    .then(|| view.say(&Message::new("ui-member-acting").with("name", member.as_str())));
                acting.or_else(|| view.reason(may_act_as(view.state, member)))
            }
            Self::Lab(lab, command) => command.why_not(view, *lab),
            Self::Gallery(command) => command.why_not(view),
            Self::Image(image, command) => command.why_not(view, image),
            Self::Version(image, version, command) => command.why_not(view, image, *version),
            Self::Member(member, command) => command.why_not(view, member),
            Self::Job(job, command) => command.why_not(view, *job),
            Self::List(_, command) => command.why_not(view),
        }
    }

    /// Does it, or opens the dialog that asks for the rest.
    pub fn perform(&self, view: &View<'_>) {
        match self {
            Self::Window(command) => command.perform(view),
            Self::Go(page) => view.go(page.clone()),
            Self::Speak(tag) => view.send(Action::Speak(*tag)),
            Self::ActAs(member) => view.command(Command::ActAs(member.clone())),
            Self::Lab(lab, command) => command.perform(view, *lab),
            Self::Gallery(command) => command.perform(view),
            Self::Image(image, command) => command.perform(view, image),
            Self::Version(image, version, command) => command.perform(view, image, *version),
            Self::Member(member, command) => command.perform(view, member),
            Self::Job(job, command) => command.perform(view, *job),
            Self::List(list, command) => command.perform(view, *list),
        }
    }

    /// Does it if it may be done now, else says why not: for keys, which have no place to show that beforehand.
    pub fn perform_or_explain(&self, view: &View<'_>) {
        match self.why_not(view) {
            None => self.perform(view),
            Some(reason) => view.send(Action::NotNow(
                Message::new("commands-not-now").with("command", self.full_name(view)).with("reason", reason),
            )),
        }
    }

    /// It as a tool of a toolbar.
    pub fn tool(self, view: &View<'_>) -> Tool<Self> {
        let look = self.look(view);
        let hint = look.as_ref().and_then(|look| look.hint).map(|id| view.text(id)).unwrap_or_default();
        let busy = matches!(&self, Self::Lab(lab, command) if command.is_busy(view, *lab));
        let tool = Tool::new(self.clone(), self.icon(view), self.name(view))
            .hint(hint)
            .disabled_because(self.why_not(view))
            .busy(busy);
        match self.shortcut(view) {
            Some(keys) => tool.shortcut(keys),
            None => tool,
        }
    }

    /// It as an item of a menu. Of several to choose one from, the chosen one is marked and can be chosen again.
    pub fn item(&self, view: &View<'_>) -> MenuItem {
        let item = MenuItem::new(self.item_name(view)).icon(self.icon(view));
        let item = match self.chosen(view) {
            Some(true) => item.checked(true),
            Some(false) => item.checked(false).disabled_because(self.why_not(view)),
            None => item.disabled_because(self.why_not(view)),
        };
        match self.shortcut(view) {
            Some(keys) => item.shortcut(keys),
            None => item,
        }
    }

    /// The same for another lab.
    pub(super) fn for_lab(&self, lab: LabId) -> Self {
        match self {
            Self::Lab(_, command) => Self::Lab(lab, *command),
            Self::Go(Page::Lab(_, tab)) => Self::Go(Page::Lab(lab, *tab)),
            other => other.clone(),
        }
    }

    /// The same for another image, of a version for its newest; none if it has no version.
    pub(super) fn for_image(&self, image: &Definition) -> Option<Self> {
        Some(match self {
            Self::Image(_, command) => Self::Image(image.name.clone(), *command),
            Self::Version(_, _, command) => {
                Self::Version(image.name.clone(), image.newest()?.version, *command)
            }
            other => other.clone(),
        })
    }

    fn look(&self, view: &View<'_>) -> Option<Look> {
        match self {
            Self::Window(command) => Some(command.look(view)),
            Self::Go(_) | Self::ActAs(_) | Self::Speak(_) => None,
            Self::Lab(lab, command) => Some(command.look(view, *lab)),
            Self::Gallery(command) => Some(command.look()),
            Self::Image(image, command) => Some(command.look(view, image)),
            Self::Version(_, _, command) => Some(command.look()),
            Self::Member(member, command) => Some(command.look(view, member)),
            Self::Job(_, command) => Some(command.look()),
            Self::List(_, command) => Some(command.look()),
        }
    }
}

/// What a lab is called on screen.
fn title(lab: &Lab) -> String {
    lab.display_title().to_owned()
}

/// A thing and what is done with it, as one name.
pub fn joined(subject: &str, name: &str) -> String {
    format!("{subject} › {name}")
}

/// Everything that is offered on the page that is shown and in the window around it, the nearest first.
pub fn here(view: &View<'_>, pages: &Pages) -> Vec<UiCommand> {
    let mut all = Vec::new();
    match view.page {
        Page::Lab(lab, _) if view.state.lab(*lab).is_some() => all.extend(of_lab(*lab)),
        Page::Account(AccountTab::Image(name)) => all.extend(of_image(view, pages, name)),
        Page::Account(AccountTab::Marketplace) => {
            let of = |command| UiCommand::List(List::Marketplace, command);
            all.extend(pages.marketplace.commands(view).map(of));
        }
        Page::Account(AccountTab::Members) => all.extend(of_members(view)),
        _ => {}
    }
    all.extend(GalleryCommand::ALL.map(UiCommand::Gallery));
    if *view.page == Page::Account(AccountTab::Gallery) {
        let marked = pages.gallery.marked(view);
        all.extend(GalleryCommand::of_marked(&marked).map(UiCommand::Gallery));
        let mark = pages.gallery.mark_command();
        all.extend(mark.map(|command| UiCommand::List(List::Gallery, command)));
    }
    all.extend(WindowCommand::ALL.map(UiCommand::Window));
    all.extend(of_jobs(view));
    all.extend(account_pages().map(UiCommand::Go));
    all.push(UiCommand::Go(Page::Pictures));
    let members = &view.state.workspace.account.members;
    all.extend(members.iter().map(|member| UiCommand::ActAs(member.name.clone())));
    all.push(UiCommand::Speak(None));
    all.extend(Lang::names().into_iter().map(|(tag, _)| UiCommand::Speak(Some(tag))));
    all
}

/// What is offered for a lab: its pages, and what is done with it.
pub fn of_lab(lab: LabId) -> impl Iterator<Item = UiCommand> {
    let pages = [LabTab::Template, LabTab::Pool, LabTab::Settings];
    let commands = LabCommand::ALL.into_iter().map(move |command| UiCommand::Lab(lab, command));
    commands.chain(pages.into_iter().map(move |tab| UiCommand::Go(Page::Lab(lab, tab))))
}

/// What is offered for an image, and for the version of it that is shown.
fn of_image(view: &View<'_>, pages: &Pages, name: &str) -> Vec<UiCommand> {
    let Some(image) = view.state.images().and_then(|images| images.find(name)) else { return Vec::new() };
    let of = |command| UiCommand::Image(image.name.clone(), command);
    let mut all: Vec<UiCommand> = ImageCommand::ALL.into_iter().map(of).collect();
    if let Some(version) = pages.image.shown(image) {
        let of = |command| UiCommand::Version(image.name.clone(), version.version, command);
        all.extend(VersionCommand::ALL.into_iter().map(of));
    }
    all
}

/// What is done with members, other than acting as one.
pub fn of_members(view: &View<'_>) -> impl Iterator<Item = UiCommand> {
    let members = view.state.workspace.account.members.iter();
    members
        .flat_map(|member| MemberCommand::ALL.map(|command| UiCommand::Member(member.name.clone(), command)))
}

/// What is done with the jobs that the job list shows.
fn of_jobs(view: &View<'_>) -> impl Iterator<Item = UiCommand> {
    jobs_list::listed(view).flat_map(|job| JobCommand::of(job).map(|command| UiCommand::Job(job.id, command)))
}

/// The pages that are always there.
pub fn account_pages() -> impl Iterator<Item = Page> {
    let tabs = [
        AccountTab::Overview,
        AccountTab::Gallery,
        AccountTab::Marketplace,
        AccountTab::Members,
        AccountTab::Costs,
        AccountTab::Settings,
    ];
    std::iter::once(Page::Labs).chain(tabs.into_iter().map(Page::Account))
}

/// "Language: 日本語", under its own name.
fn language(view: &View<'_>, tag: Option<&'static str>) -> String {
    let name = match tag {
        None => view.say(&Message::new("ui-language-system").with("language", Lang::system_name().1)),
        Some(tag) => Lang::names()
            .into_iter()
            .find(|(other, _)| *other == tag)
            .map_or(tag, |(_, name)| name)
            .to_owned(),
    };
    view.say(&Message::new("commands-language").with("language", name))
}

/// What a page is called in the menu that leads to it.
fn page_name(view: &View<'_>, page: &Page) -> String {
    view.text(match page {
        Page::Labs => "ui-nav-labs",
        Page::Lab(lab, LabTab::Template) => {
            return view.state.lab(*lab).map_or_else(String::new, title);
        }
        Page::Lab(_, LabTab::Pool) => "ui-nav-pool",
        Page::Lab(_, LabTab::Settings) => "ui-nav-lab-settings",
        Page::Account(AccountTab::Overview) => "ui-nav-overview",
        Page::Account(AccountTab::Gallery) => "ui-nav-gallery",
        Page::Account(AccountTab::Image(name)) => return name.clone(),
        Page::Account(AccountTab::Marketplace) => "ui-nav-marketplace",
        Page::Account(AccountTab::Members) => "ui-nav-members",
        Page::Account(AccountTab::Costs) => "ui-costs",
        Page::Account(AccountTab::Settings) => "ui-nav-account-settings",
        Page::Pictures => "ui-pictures",
    })
}

fn page_icon(page: &Page) -> Icon {
    match page {
        Page::Labs => Icon::Home,
        Page::Lab(_, LabTab::Template) => Icon::Desktop,
        Page::Lab(_, LabTab::Pool) => Icon::Server,
        Page::Lab(_, LabTab::Settings) | Page::Account(AccountTab::Settings) => Icon::Settings,
        Page::Account(AccountTab::Overview) => Icon::Grid,
        Page::Account(AccountTab::Gallery | AccountTab::Image(_)) => Icon::Gallery,
        Page::Pictures => Icon::Book,
        Page::Account(AccountTab::Marketplace) => Icon::Marketplace,
        Page::Account(AccountTab::Members) => Icon::People,
        Page::Account(AccountTab::Costs) => Icon::Cost,
    }
}
