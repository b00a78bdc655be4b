//! What belongs to the whole window: workspaces, new labs, the job list, looks.

use egui::{Key, KeyboardShortcut, Modifiers};

use super::Look;
use crate::model::apply::{may_create_labs, may_grant_access, may_set_prices};
use crate::model::state::{Settings, Theme};
use crate::model::{Command, Message};
use crate::ui::action::Action;
use crate::ui::dialogs::Dialog;
use crate::ui::page::{AccountTab, Page};
use crate::ui::shortcuts;
use crate::ui::theme::Icon;
use crate::ui::view::View;
use crate::ui::zoom::{self, Zoom};

/// A command of the window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WindowCommand {
    /// The palette of all commands.
    Palette,
    /// *New lab*.
    NewLab,
    /// The list of jobs.
    Jobs,
    /// File > New workspace.
    NewWorkspace,
    /// File > Open workspace.
    OpenWorkspace,
    /// *Add member* to the account.
    AddMember,
    /// *Edit prices*.
    EditPrices,
    /// Labs as cards or as a table: the one that is not shown now.
    LabsLook,
    /// How light the window is.
    Theme(Theme),
    /// How large everything is drawn.
    Zoom(Zoom),
    /// Edit > Undo.
    Undo,
    /// Edit > Redo.
    Redo,
    /// File > Save picture of this page.
    Photo,
    /// The help about what is on screen.
    Help,
    /// File > Quit.
    Quit,
}

const fn ctrl(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND, key)
}

const fn ctrl_shift(key: Key) -> KeyboardShortcut {
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), key)
}

/// The keys that lead to a page, in the order of the menu at the left.
pub(super) fn page_keys(page: &Page) -> Option<KeyboardShortcut> {
    let key = match page {
        Page::Labs => Key::Num1,
        Page::Account(AccountTab::Overview) => Key::Num2,
        Page::Account(AccountTab::Gallery) => Key::Num3,
        Page::Account(AccountTab::Marketplace) => Key::Num4,
        Page::Account(AccountTab::Members) => Key::Num5,
        Page::Account(AccountTab::Costs) => Key::Num6,
        Page::Account(AccountTab::Settings) => Key::Num7,
        Page::Lab(..) | Page::Account(AccountTab::Image(_)) | Page::Pictures => return None,
    };
    Some(ctrl(key))
}

/// What a theme is called in the menu of themes.
pub(super) fn theme_name(theme: Theme) -> &'static str {
    match theme {
        Theme::System => "ui-theme-system",
        Theme::Light => "ui-theme-light",
        Theme::Dark => "ui-theme-dark",
    }
}

impl WindowCommand {
    pub(super) const ALL: [Self; 19] = [
        Self::NewLab,
        Self::Jobs,
        Self::AddMember,
        Self::EditPrices,
        Self::LabsLook,
        Self::Theme(Theme::System),
        Self::Theme(Theme::Light),
        Self::Theme(Theme::Dark),
        Self::NewWorkspace,
        Self::OpenWorkspace,
        Self::Zoom(Zoom::In),
        Self::Zoom(Zoom::Out),
        Self::Zoom(Zoom::Reset),
        Self::Undo,
        Self::Redo,
        Self::Photo,
        Self::Help,
        Self::Palette,
        Self::Quit,
    ];

    pub(super) fn look(self, view: &View<'_>) -> Look {
        match self {
            Self::Palette => Look::new("commands-palette", Icon::Search).keys(ctrl(Key::K)),
            Self::NewLab => Look::new("ui-labs-new", Icon::Add).keys(ctrl(Key::N)),
            Self::Jobs => Look::new("ui-jobs", Icon::Clock).keys(ctrl(Key::J)),
            Self::NewWorkspace => Look::new("ui-file-new", Icon::Add).keys(ctrl_shift(Key::N)),
            Self::OpenWorkspace => Look::new("ui-file-open", Icon::FolderOpen).keys(ctrl(Key::O)),
            Self::AddMember => Look::new("ui-member-add-menu", Icon::People),
            Self::EditPrices => Look::new("ui-costs-edit", Icon::Cost),
            Self::LabsLook if view.state.workspace.settings.labs_as_table => {
                Look::new("ui-labs-as-cards", Icon::Grid)
            }
            Self::LabsLook => Look::new("ui-labs-as-table", Icon::List),
            Self::Theme(Theme::System) => Look::new("commands-theme-system", Icon::Light),
            Self::Theme(Theme::Light) => Look::new("commands-theme-light", Icon::Light),
            Self::Theme(Theme::Dark) => Look::new("commands-theme-dark", Icon::Dark),
            Self::Zoom(Zoom::In) => Look::new("ui-zoom-in", Icon::ZoomIn).keys(zoom::ZOOM_IN),
            Self::Zoom(Zoom::Out) => Look::new("ui-zoom-out", Icon::ZoomOut).keys(zoom::ZOOM_OUT),
            Self::Zoom(Zoom::Reset) => Look::new("ui-zoom-reset", Icon::ZoomReset).keys(zoom::ZOOM_RESET),
            Self::Undo => Look::new("ui-undo-button", Icon::Undo).keys(ctrl(Key::Z)),
            Self::Redo => Look::new("ui-redo-button", Icon::Redo).keys(ctrl(Key::Y)),
            Self::Photo => Look::new("ui-photo", Icon::Gallery).keys(shortcuts::PHOTO),
            Self::Help => Look::new("help-title", Icon::Help).keys(shortcuts::HELP),
            Self::Quit => Look::new("ui-file-quit", Icon::Dismiss).keys(ctrl(Key::Q)),
        }
    }

    /// What it is called where that depends on what was done.
    pub(super) fn own_name(self, view: &View<'_>) -> Option<String> {
        if self == Self::Zoom(Zoom::Reset) {
            let percent = view.lang.percent(f64::from(view.zoom) / 100.0);
            return Some(view.say(&Message::new("ui-zoom-reset").with("percent", percent)));
        }
        let (id, what) = match self {
            Self::Undo => ("ui-undo-of", view.steps.undo?),
            Self::Redo => ("ui-redo-of", view.steps.redo?),
            _ => return None,
        };
        Some(view.say(&Message::new(id).with("what", what.clone())))
    }

    pub(super) fn why_not(self, view: &View<'_>) -> Option<String> {
        match self {
            Self::NewLab => view.reason(may_create_labs(view.state)),
            Self::AddMember => view.reason(may_grant_access(view.state)),
            Self::EditPrices => view.reason(may_set_prices(view.state, None)),
            Self::Theme(theme) => {
                let chosen = view.theme == theme;
                chosen.then(|| view.text("commands-theme-chosen"))
            }
            Self::Zoom(zoom) => {
                let unchanged = match zoom {
                    Zoom::In => "ui-zoom-largest",
                    Zoom::Out => "ui-zoom-smallest",
                    Zoom::Reset => "ui-zoom-actual",
                };
                zoom.target(view.zoom).is_none().then(|| view.text(unchanged))
            }
            Self::Undo => view.steps.undo.is_none().then(|| view.text("ui-undo-nothing")),
            Self::Redo => view.steps.redo.is_none().then(|| view.text("ui-redo-nothing")),
            Self::Palette
            | Self::Photo
            | Self::Help
            | Self::Jobs
            | Self::NewWorkspace
            | Self::OpenWorkspace
            | Self::LabsLook
            | Self::Quit => None,
        }
    }

    pub(super) fn perform(self, view: &View<'_>) {
        let open = |dialog| view.send(Action::Open(Box::new(dialog)));
        match self {
            Self::Palette => view.send(Action::ShowPalette),
            Self::NewLab => open(Dialog::new_lab(view)),
            Self::Jobs => view.send(Action::ShowJobs),
            Self::NewWorkspace => open(Dialog::new_workspace(view)),
            Self::OpenWorkspace => open(Dialog::open_workspace(view)),
            Self::AddMember => open(Dialog::add_member()),
            Self::EditPrices => open(Dialog::edit_prices(view)),
            Self::LabsLook => {
                let settings = view.state.workspace.settings.clone();
                let labs_as_table = !settings.labs_as_table;
                view.command(Command::SetSettings(Settings { labs_as_table, ..settings }));
                view.go(Page::Labs);
            }
            Self::Theme(theme) => view.send(Action::Shine(theme)),
            Self::Zoom(zoom) => view.send(Action::Zoom(zoom)),
            Self::Undo => view.send(Action::Undo),
            Self::Redo => view.send(Action::Redo),
            Self::Photo => view.send(Action::TakePhoto),
            Self::Help => view.send(Action::Help(None)),
            Self::Quit => view.send(Action::Quit),
        }
    }
}
