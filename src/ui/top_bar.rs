//! The top bar: product, file menu, lab account; jobs, who acts, language, looks, help.

use egui::{Response, ScrollArea, Ui, vec2};

use super::action::Action;
use super::commands::{UiCommand, WindowCommand};
use super::page::{AccountTab, Page};
use super::recover::{Wanted, choose, named};
use super::shell::Shell;
use super::theme::metrics::{CONTROL, ICON, SPACE_M, SPACE_S};
use super::theme::{Icon, Type, palette};
use super::view::View;
use super::widgets::{
    Button, MenuItem, at_right, menu, menu_heading, menu_separator, progress_ring, strong, text_width,
};
use super::zoom::Zoom;
use super::{jobs_list, language_menu};
use crate::model::Message;
use crate::model::job::Job;
use crate::model::state::Theme;
use crate::store::recent::Recent;

/// More members than fit into this height, in points, scroll.
const PERSONAS: f32 = CONTROL * 9.5;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, shell: &mut Shell) {
    let buttons = [file_button(view), edit_button(view)];
    let plan = Plan::of(ui, view, &buttons);
    let (_, mark) = ui.allocate_space(vec2(ICON, ICON));
    Icon::Gallery.paint(ui, mark, palette(ui).brand);
    if plan.room == Room::All {
        strong(ui, view.text("ui-product"));
        ui.add_space(SPACE_S);
    }
    let [file, edit] = buttons;
    file_menu(ui, view, file, &shell.recent);
    edit_menu(ui, view, edit);
    if plan.room < Room::NoAccount && limited(ui, plan.account, account_button(view)).clicked() {
        view.go(Page::Account(AccountTab::Overview));
    }
    at_right(ui, "top-right", |ui| {
        jobs(ui, view, shell, &plan);
        plan.space(ui, SPACE_M);
        persona_menu(ui, view, &plan);
        plan.space(ui, SPACE_S);
        language_menu::show(ui, view);
        theme_menu(ui, view);
        let help = UiCommand::Window(WindowCommand::Help);
        let button = Button::icon_only(Icon::Help, view.text("help-open"));
        if ui.add(button.selected(shell.help.topic().is_some()).id(egui::Id::unique("top-help"))).clicked() {
            help.perform(view);
        }
    });
}

/// A command as an item of a menu.
fn offer(ui: &mut Ui, view: &View<'_>, command: &UiCommand) {
    if ui.add(command.item(view)).clicked() {
        command.perform(view);
    }
}

fn file_button(view: &View<'_>) -> Button {
    Button::subtle(view.text("ui-file")).trailing(Icon::ChevronDown).id(egui::Id::unique("top-file"))
}

fn edit_button(view: &View<'_>) -> Button {
    Button::subtle(view.text("ui-edit")).trailing(Icon::ChevronDown).id(egui::Id::unique("top-edit"))
}

fn account_button(view: &View<'_>) -> Button {
    Button::subtle(view.state.workspace.account.name.as_str())
        .hint(view.say(&Message::new("ui-open-account").path("folder", view.folder)))
        .id(egui::Id::unique("top-account"))
}

fn file_menu(ui: &mut Ui, view: &View<'_>, button: Button, recent: &[Recent]) {
    let button = ui.add(button);
    menu(&button, |ui| {
        let offer = |ui: &mut Ui, command| offer(ui, view, &UiCommand::Window(command));
        offer(ui, WindowCommand::NewWorkspace);
        offer(ui, WindowCommand::OpenWorkspace);
        recent_items(ui, view, recent);
        menu_separator(ui);
        offer(ui, WindowCommand::Palette);
        offer(ui, WindowCommand::Photo);
        self::offer(ui, view, &UiCommand::Go(Page::Pictures));
        menu_separator(ui);
        for zoom in [Zoom::In, Zoom::Out, Zoom::Reset] {
            offer(ui, WindowCommand::Zoom(zoom));
        }
        menu_separator(ui);
        offer(ui, WindowCommand::Quit);
    });
}

/// The workspaces that were open before this one. One that is not there is marked, and leaves the list.
fn recent_items(ui: &mut Ui, view: &View<'_>, recent: &[Recent]) {
    let mut others = recent.iter().filter(|recent| recent.folder != view.folder).peekable();
    if others.peek().is_none() {
        return;
    }
    menu_separator(ui);
    menu_heading(ui, view.text("ui-recent"));
    for other in others {
        let icon = if other.there { Icon::Clock } else { Icon::Warning };
        if ui.add(MenuItem::new(view.say(&named(other))).icon(icon)).clicked() {
            view.send(match choose(other) {
                Wanted::Forget(folder) => Action::ForgetWorkspace(folder),
                _ => Action::OpenWorkspace(other.folder.clone()),
            });
        }
    }
}

fn edit_menu(ui: &mut Ui, view: &View<'_>, button: Button) {
    let button = ui.add(button);
    // Pages have buttons of that name, too.
    let button = button.accessible_name(view.text("ui-edit-menu"));
    menu(&button, |ui| {
        for command in [WindowCommand::Undo, WindowCommand::Redo] {
            offer(ui, view, &UiCommand::Window(command));
        }
    });
}

fn person_button(view: &View<'_>, room: Room) -> Button {
    let actor = view.state.actor();
    let button = if room < Room::PersonAsIcon {
        Button::subtle(actor.name.as_str()).icon(Icon::Person).trailing(Icon::ChevronDown)
    } else {
        Button::icon_only(Icon::Person, actor.name.as_str())
    };
    let role = view.say(&Message::new(actor.role.label()));
    button.hint(view.say(&Message::new("ui-acting").with("role", role))).id(egui::Id::unique("top-persona"))
}

fn persona_menu(ui: &mut Ui, view: &View<'_>, plan: &Plan) {
    let workspace = &view.state.workspace;
    let button = limited(ui, NAME, person_button(view, plan.room));
    menu(&button, |ui| {
        ScrollArea::vertical().max_height(PERSONAS).show(ui, |ui| {
            for member in &workspace.account.members {
                offer(ui, view, &UiCommand::ActAs(member.name.clone()));
            }
        });
        menu_separator(ui);
        if ui.add(MenuItem::new(view.text("ui-acting-members")).icon(Icon::People)).clicked() {
            view.go(Page::Account(AccountTab::Members));
        }
    });
}

fn theme_menu(ui: &mut Ui, view: &View<'_>) {
    let icon = if ui.visuals().dark_mode { Icon::Dark } else { Icon::Light };
    let button = ui.add(Button::icon_only(icon, view.text("ui-theme")).id(egui::Id::unique("top-theme")));
    menu(&button, |ui| {
        for theme in [Theme::System, Theme::Light, Theme::Dark] {
            offer(ui, view, &UiCommand::Window(WindowCommand::Theme(theme)));
        }
    });
}

fn active<'a>(view: &'a View<'_>) -> impl Iterator<Item = &'a Job> {
    view.state.workspace.jobs.values().filter(|job| job.state.is_active())
}

fn jobs_button(view: &View<'_>, room: Room) -> Button {
    let name = view.say(&Message::new("ui-jobs-active").with("count", active(view).count()));
    let button = if room < Room::JobsAsIcon {
        Button::subtle(name).trailing(Icon::ChevronDown)
    } else {
        Button::icon_only(Icon::Clock, name)
    };
    button.id(egui::Id::unique("top-jobs"))
}

/// A ring with a count while jobs are at work; the list of jobs below it.
fn jobs(ui: &mut Ui, view: &View<'_>, shell: &mut Shell, plan: &Plan) {
    if active(view).next().is_some() {
        let parts: Vec<f32> =
            active(view).filter_map(|job| view.state.progress.get(&job.id)?.fraction()).collect();
        let fraction = (!parts.is_empty()).then(|| parts.iter().sum::<f32>() / parts.len() as f32);
        let name = view.say(&Message::new("ui-jobs-active").with("count", active(view).count()));
        progress_ring(ui, &name, fraction);
    }
    let button = ui.add(jobs_button(view, plan.room));
    jobs_list::popup(&button, view, &mut shell.jobs);
}

/// A longer name of a lab account or a person is shortened, in points.
const NAME: f32 = 240.0;
/// Less of a lab account's name says nothing, in points.
const LEAST_NAME: f32 = 120.0;

/// What there is room for: names give way in this order.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Room {
    All,
    NoProduct,
    NoAccount,
    PersonAsIcon,
    JobsAsIcon,
}

/// How the bar is laid out.
struct Plan {
    room: Room,
    /// The width of the lab account's button.
    account: f32,
}

impl Plan {
    fn of(ui: &Ui, view: &View<'_>, menus: &[Button]) -> Self {
        let gap = ui.spacing().item_spacing.x;
        let menus: f32 = menus.iter().map(|button| button.width(ui) + gap).sum();
        let ring = if active(view).next().is_some() { ICON + gap } else { 0.0 };
        // The mark, the menus, and the buttons that are icons always.
        let always = ICON + gap + menus + ring + 3.0 * CONTROL + 2.0 * gap;
        let product = text_width(ui, &view.text("ui-product"), Type::BodyStrong) + SPACE_S + gap;
        let name = account_button(view).width(ui).min(NAME);
        let account = name.min(LEAST_NAME) + gap;
        let person = person_button(view, Room::All).width(ui).min(NAME) + SPACE_M + SPACE_S + gap;
        let jobs = jobs_button(view, Room::All).width(ui) + gap;
        let icon = CONTROL + gap;
        let left = ui.available_width() - always;
        let needs = [
            (Room::All, product + account + jobs + person),
            (Room::NoProduct, account + jobs + person),
            (Room::NoAccount, jobs + person),
            (Room::PersonAsIcon, jobs + icon),
            (Room::JobsAsIcon, icon + icon),
        ];
        let fits = needs.into_iter().find(|(_, width)| *width <= left);
        let (room, width) = fits.unwrap_or((Room::JobsAsIcon, left));
        Self { room, account: name.min(left - width + name.min(LEAST_NAME)) }
    }

    /// Sets groups apart where there is room.
    fn space(&self, ui: &mut Ui, space: f32) {
        if self.room < Room::PersonAsIcon {
            ui.add_space(space);
        }
    }
}

/// A button that is not wider than that: its name is shortened.
fn limited(ui: &mut Ui, width: f32, button: Button) -> Response {
    let width = button.width(ui).min(width).floor();
    ui.allocate_ui(vec2(width, CONTROL), |ui| ui.add(button)).inner
}
