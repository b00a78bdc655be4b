//! The top bar: product, file menu, lab account; jobs, who acts, language, looks, help.

use egui::{ScrollArea, Ui};

use super::action::Action;
use super::commands::{UiCommand, WindowCommand};
use super::page::{AccountTab, Page};
use super::recover::{Wanted, choose, named};
use super::shell::Shell;
use super::theme::metrics::{CONTROL, ICON, SPACE_M, SPACE_S};
use super::theme::{Icon, palette};
use super::view::View;
use super::widgets::{Button, MenuItem, at_right, caption, menu, menu_separator, progress_ring, strong};
use super::zoom::{self, Zoom};
use super::{jobs_list, language_menu};
use crate::model::account::Role;
use crate::model::apply::may_act_as;
use crate::model::state::Theme;
use crate::model::{Command, Message};
use crate::store::recent::Recent;

/// More members than fit into this height, in points, scroll.
const PERSONAS: f32 = CONTROL * 9.5;

pub(super) fn show(ui: &mut Ui, view: &View<'_>, shell: &mut Shell) {
    let (_, mark) = ui.allocate_space(egui::vec2(ICON, ICON));
    Icon::Gallery.paint(ui, mark, palette(ui).brand);
    strong(ui, view.text("ui-product"));
    ui.add_space(SPACE_S);
    file_menu(ui, view, &shell.recent);
    edit_menu(ui, view);
    let account = Button::subtle(view.state.workspace.account.name.as_str())
        .hint(view.say(&Message::new("ui-open-account").path("folder", view.folder)))
        .id(egui::Id::unique("top-account"));
    if ui.add(account).clicked() {
        view.go(Page::Account(AccountTab::Overview));
    }
    at_right(ui, "top-right", |ui| {
        jobs(ui, view, shell);
        ui.add_space(SPACE_M);
        persona_menu(ui, view);
        ui.add_space(SPACE_S);
        language_menu::show(ui, view);
        theme_menu(ui, view);
        let help = UiCommand::Window(WindowCommand::Help);
        let button = Button::icon_only(Icon::Help, view.text("help-open"));
        if ui.add(button.selected(shell.help.topic().is_some()).id(egui::Id::unique("top-help"))).clicked() {
            help.perform(view);
        }
    });
}

fn file_menu(ui: &mut Ui, view: &View<'_>, recent: &[Recent]) {
    let button = ui.add(
        Button::subtle(view.text("ui-file")).trailing(Icon::ChevronDown).id(egui::Id::unique("top-file")),
    );
    menu(&button, |ui| {
        let offer = |ui: &mut Ui, command| {
            let command = UiCommand::Window(command);
            if ui.add(command.item(view)).clicked() {
                command.perform(view);
            }
        };
        offer(ui, WindowCommand::NewWorkspace);
        offer(ui, WindowCommand::OpenWorkspace);
        recent_items(ui, view, recent);
        menu_separator(ui);
        offer(ui, WindowCommand::Palette);
        menu_separator(ui);
        zoom_items(ui, view);
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
    ui.horizontal(|ui| {
        ui.add_space(SPACE_S);
        caption(ui, view.text("ui-recent"));
    });
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

/// How large everything is drawn; the keys do it on every screen.
fn zoom_items(ui: &mut Ui, view: &View<'_>) {
    let now = zoom::percent(ui.ctx());
    let items = [
        (Zoom::In, "ui-zoom-in", Icon::ZoomIn, zoom::ZOOM_IN, "ui-zoom-largest"),
        (Zoom::Out, "ui-zoom-out", Icon::ZoomOut, zoom::ZOOM_OUT, "ui-zoom-smallest"),
        (Zoom::Reset, "ui-zoom-reset", Icon::ZoomReset, zoom::ZOOM_RESET, "ui-zoom-actual"),
    ];
    for (change, name, icon, shortcut, unchanged) in items {
        let name = view.say(&Message::new(name).with("percent", view.lang.percent(f64::from(now) / 100.0)));
        let reason = change.target(now).is_none().then(|| view.text(unchanged));
        if ui.add(MenuItem::new(name).icon(icon).shortcut(shortcut).disabled_because(reason)).clicked() {
            change.apply(ui.ctx());
        }
    }
}

fn edit_menu(ui: &mut Ui, view: &View<'_>) {
    let button = ui.add(
        Button::subtle(view.text("ui-edit")).trailing(Icon::ChevronDown).id(egui::Id::unique("top-edit")),
    );
    // Pages have buttons of that name, too.
    let button = button.accessible_name(view.text("ui-edit-menu"));
    menu(&button, |ui| {
        for command in [WindowCommand::Undo, WindowCommand::Redo] {
            let command = UiCommand::Window(command);
            if ui.add(command.item(view)).clicked() {
                command.perform(view);
            }
        }
    });
}

fn persona_menu(ui: &mut Ui, view: &View<'_>) {
    let workspace = &view.state.workspace;
    let actor = view.state.actor();
    let role = |role: Role| view.say(&Message::new(role.label()));
    let button = ui.add(
        Button::subtle(actor.name.as_str())
            .icon(Icon::Person)
            .trailing(Icon::ChevronDown)
            .hint(view.say(&Message::new("ui-acting").with("role", role(actor.role))))
            .id(egui::Id::unique("top-persona")),
    );
    menu(&button, |ui| {
        ScrollArea::vertical().max_height(PERSONAS).show(ui, |ui| {
            for member in &workspace.account.members {
                let name = view.say(
                    &Message::new("ui-member")
                        .with("name", member.name.as_str())
                        .with("role", role(member.role)),
                );
                let item = MenuItem::new(name)
                    .checked(member.name == actor.name)
                    .disabled_because(view.reason(may_act_as(view.state, &member.name)));
                if ui.add(item).clicked() {
                    view.command(Command::ActAs(member.name.clone()));
                }
            }
        });
        menu_separator(ui);
        if ui.add(MenuItem::new(view.text("ui-acting-members")).icon(Icon::People)).clicked() {
            view.go(Page::Account(AccountTab::Members));
        }
    });
}

fn theme_menu(ui: &mut Ui, view: &View<'_>) {
    let settings = &view.state.workspace.settings;
    let icon = if ui.visuals().dark_mode { Icon::Dark } else { Icon::Light };
    let button = ui.add(Button::icon_only(icon, view.text("ui-theme")).id(egui::Id::unique("top-theme")));
    menu(&button, |ui| {
        let themes = [
            (Theme::System, "ui-theme-system"),
            (Theme::Light, "ui-theme-light"),
            (Theme::Dark, "ui-theme-dark"),
        ];
        for (theme, name) in themes {
            if ui.add(MenuItem::new(view.text(name)).checked(settings.theme == theme)).clicked() {
                let mut settings = settings.clone();
                settings.theme = theme;
                view.command(Command::SetSettings(settings));
            }
        }
    });
}

/// A ring with a count while jobs are at work; the list of jobs below it.
fn jobs(ui: &mut Ui, view: &View<'_>, shell: &mut Shell) {
    let active: Vec<_> = view.state.workspace.jobs.values().filter(|job| job.state.is_active()).collect();
    let name = view.say(&Message::new("ui-jobs-active").with("count", active.len()));
    if !active.is_empty() {
        let parts: Vec<f32> =
            active.iter().filter_map(|job| view.state.progress.get(&job.id)?.fraction()).collect();
        let fraction = (!parts.is_empty()).then(|| parts.iter().sum::<f32>() / parts.len() as f32);
        progress_ring(ui, &name, fraction);
    }
    let button = ui.add(Button::subtle(name.as_str()).id(egui::Id::unique("top-jobs")));
    jobs_list::popup(&button, view, &mut shell.jobs);
}
