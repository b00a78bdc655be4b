//! The frame around every page: top bar, left menu, page.

use egui::{
    Align, Frame, Key, Layout, Margin, Modifiers, Panel, Pos2, Rect, ScrollArea, Ui,
    scroll_area::ScrollBarVisibility,
};

use super::announcer::Announcer;
use super::commands::{UiCommand, account_pages};
use super::help::Help;
use super::memo::Memo;
use super::page::{AccountTab, LabTab, Page};
use super::pages::{self, Pages};
use super::theme::metrics::{
    LOW, NAV_NEEDS, NAV_RAIL, NAV_WIDEST, NAV_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XS, SPACE_XXL, TOP_BAR,
};
use super::theme::{Icon, focus_is_returning, focus_shown, palette};
use super::top_bar;
use super::view::View;
use super::widgets::{Kind, MessageBar, caption, nav_item, nav_item_width, nav_mark, region, subtitle};
use crate::model::LabId;
use crate::store::recent::Recent;

const LAB_MENU: [(LabTab, Icon, &str); 3] = [
    (LabTab::Template, Icon::Desktop, "ui-nav-template"),
    (LabTab::Pool, Icon::Server, "ui-nav-pool"),
    (LabTab::Settings, Icon::Settings, "ui-nav-lab-settings"),
];

/// What the shell remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Shell {
    pub(super) jobs: bool,
    pub(super) help: Help,
    /// Workspaces that were open before, the newest first.
    pub(super) recent: Vec<Recent>,
    /// The part of the window that the keyboard goes to.
    to: Option<Part>,
    /// Where the menu at the left ends, in points.
    menu_ends: f32,
    announcer: Announcer,
    /// What the menus' entries are called, by the language that they were asked for in.
    names: Memo<&'static str, Vec<String>>,
    /// Another page was shown just now, or a dialog closed: what had the keyboard may no longer be there.
    arrived: bool,
}

/// The parts of the window, in the order in which F6 goes through them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Top,
    Menu,
    Page,
    /// The help beside the page, while it is open.
    Help,
}

impl Part {
    const ALL: [Self; 4] = [Self::Top, Self::Menu, Self::Page, Self::Help];

    /// The part where a point of the window is.
    fn at(point: Pos2, menu_ends: f32, help: Option<Rect>) -> Self {
        if point.y < TOP_BAR {
            Self::Top
        } else if help.is_some_and(|help| help.contains(point)) {
            Self::Help
        } else if point.x < menu_ends {
            Self::Menu
        } else {
            Self::Page
        }
    }

    /// The next part, or the one before.
    fn step(self, back: bool, help: bool) -> Self {
        let count = if help { Self::ALL.len() } else { Self::ALL.len() - 1 };
        let at = Self::ALL.iter().position(|part| *part == self).unwrap_or_default();
        let by = if back { count - 1 } else { 1 };
        Self::ALL.get((at + by) % count).copied().unwrap_or(self)
    }
}

/// Where F6, or Shift+F6, leads from what has the keyboard.
fn asked_for(ui: &Ui, menu_ends: f32, help: Option<Rect>) -> Option<Part> {
    let pressed = |modifiers| ui.input_mut(|input| input.consume_key(modifiers, Key::F6));
    let back = match (pressed(Modifiers::SHIFT), pressed(Modifiers::NONE)) {
        (true, _) => true,
        (_, true) => false,
        _ => return None,
    };
    let focused = ui.memory(egui::Memory::focused).and_then(|id| ui.ctx().read_response(id));
    let Some(focused) = focused else { return Some(Part::Page) };
    Some(Part::at(focused.rect.center(), menu_ends, help).step(back, help.is_some()))
}

impl Shell {
    /// Opens the job list.
    pub(super) fn open_jobs(&mut self) {
        self.jobs = true;
    }

    /// A dialog was closed: the keyboard goes to the page, unless what had it before takes it back.
    pub(super) fn come_back(&mut self) {
        self.arrived = true;
    }
}

/// Shows the shell and the page in it. `dialog` says whether one is open over it.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, shell: &mut Shell, pages: &mut Pages, dialog: bool) {
    pages.drop_marks(view.page);
    let help = shell.help.place_beside(ui.ctx(), dialog);
    shell.to = asked_for(ui, shell.menu_ends, help).or(shell.to);
    if shell.arrived && !dialog && !focus_is_returning(ui.ctx()) {
        let focused = ui.memory(egui::Memory::focused);
        if focused.is_some_and(|id| ui.ctx().read_response(id).is_none()) {
            // It went back to what is no longer there, which egui finds out at the end of this frame.
            ui.ctx().request_repaint();
        } else {
            shell.arrived = false;
            if focus_shown(ui.ctx()) && focused.is_none() {
                shell.to = shell.to.or(Some(Part::Page));
            }
        }
    }
    let mut to = shell.to;
    let colors = palette(ui);
    // At a fractional scale the parts end on whole pixels and the lines between them do not: what is behind shows through.
    ui.painter().rect_filled(ui.ctx().content_rect(), 0.0, colors.border);
    let bar = Frame::new().fill(colors.surface).inner_margin(Margin::symmetric(SPACE_L as i8, 0));
    Panel::top("top-bar").exact_size(TOP_BAR).resizable(false).frame(bar).show(ui, |ui| {
        part(ui, Part::Top, &mut to, |ui| {
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| top_bar::show(ui, view, shell));
        });
    });
    let side = Frame::new().fill(colors.surface).inner_margin(Margin::same(SPACE_S as i8));
    let rail = ui.ctx().content_rect().width() < NAV_NEEDS;
    let width = if rail { NAV_RAIL } else { names_width(ui, view, &mut shell.names) };
    shell.menu_ends = width;
    Panel::left("left-menu").exact_size(width).resizable(false).frame(side).show(ui, |ui| {
        // The bar would cover the icons.
        let bar = if rail { ScrollBarVisibility::AlwaysHidden } else { ScrollBarVisibility::default() };
        ScrollArea::vertical().auto_shrink(false).scroll_bar_visibility(bar).show(ui, |ui| {
            part(ui, Part::Menu, &mut to, |ui| match view.page {
                Page::Lab(lab, tab) => lab_menu(ui, view, (*lab, *tab), pages, rail),
                Page::Labs | Page::Account(_) | Page::Pictures => main_menu(ui, view, pages, rail),
            });
        });
    });
    // It stands before the page in the window, and after it for the keyboard.
    let take = to.take_if(|to| *to == Part::Help).is_some();
    shell.help.beside(ui, view, dialog, take);
    let beside = if rail { SPACE_M } else { SPACE_XXL } as i8;
    let page = Frame::new().fill(colors.canvas).inner_margin(Margin {
        left: beside,
        right: beside,
        top: SPACE_L as i8,
        bottom: 0,
    });
    egui::CentralPanel::default().frame(page).show(ui, |ui| {
        // A page starts at its own top, not where the one before was scrolled to.
        ui.push_id(page_key(view.page), |ui| {
            if let Some(why) = view.read_only {
                let mut bar = MessageBar::new("read-only", Kind::Warning, view.text("ui-read-only"));
                // A low window leaves its height to the page; what cannot be done says why all the same.
                if ui.ctx().content_rect().height() >= LOW {
                    bar = bar.text(view.say(why));
                }
                bar.show(ui);
                ui.add_space(SPACE_S);
            }
            part(ui, Part::Page, &mut to, |ui| show_page(ui, view, pages));
        });
        if shell.announcer.show(ui, view) {
            shell.arrived = true;
            ui.ctx().request_repaint();
        }
    });
    shell.to = to;
}

/// Shows a part of the window, and gives it the keyboard when that is to go there.
fn part(ui: &mut Ui, this: Part, to: &mut Option<Part>, show: impl FnOnce(&mut Ui)) {
    let take = *to == Some(this);
    region(ui, take, show);
    if take {
        *to = None;
    }
}

/// Wide enough for the longest name in the person's language, up to a limit.
fn names_width(ui: &Ui, view: &View<'_>, names: &mut Memo<&'static str, Vec<String>>) -> f32 {
    let names = names.get(view.lang.tag(), |_| {
        let account = account_pages().map(|page| UiCommand::Go(page).name(view));
        account.chain(LAB_MENU.iter().map(|(.., name)| view.text(name))).collect()
    });
    // Measured anew: typefaces come when they are needed, and laid out words are kept by the context.
    let widest = names.iter().map(|name| nav_item_width(ui, name)).fold(0.0, f32::max);
    (widest + 2.0 * SPACE_S).clamp(NAV_WIDTH, NAV_WIDEST)
}

fn page_key(page: &Page) -> String {
    match page {
        Page::Labs => "labs".to_owned(),
        Page::Lab(lab, tab) => format!("lab-{lab}-{tab:?}"),
        Page::Account(tab) => format!("account-{tab:?}"),
        Page::Pictures => "pictures".to_owned(),
    }
}

fn show_page(ui: &mut Ui, view: &View<'_>, pages: &mut Pages) {
    match view.page {
        Page::Labs => pages::labs::show(ui, view, &mut pages.labs),
        Page::Lab(lab, LabTab::Template) => pages::template::show(ui, view, *lab, &mut pages.template),
        Page::Lab(lab, LabTab::Pool) => pages::pool::show(ui, view, *lab, &mut pages.pool),
        Page::Lab(lab, LabTab::Settings) => {
            pages::lab_settings::show(ui, view, *lab, &mut pages.lab_settings);
        }
        Page::Account(AccountTab::Overview) => pages::overview::show(ui, view, &mut pages.overview),
        Page::Account(AccountTab::Marketplace) => {
            pages::marketplace::show(ui, view, &mut pages.marketplace);
        }
        Page::Account(AccountTab::Members) => pages::members::show(ui, view, &mut pages.members),
        Page::Account(AccountTab::Gallery) => pages::gallery::show(ui, view, &mut pages.gallery),
        Page::Account(AccountTab::Image(name)) => pages::image::show(ui, view, name, &mut pages.image),
        Page::Account(AccountTab::Settings) => {
            pages::account_settings::show(ui, view, &mut pages.account_settings);
        }
        Page::Account(AccountTab::Costs) => pages::costs::show(ui, view, &mut pages.costs),
        Page::Pictures => pages::pictures::show(ui, view, &mut pages.pictures),
    }
}

fn main_menu(ui: &mut Ui, view: &View<'_>, pages: &Pages, rail: bool) {
    ui.spacing_mut().item_spacing.y = between_entries(ui);
    ui.add_space(above_entries(ui));
    for page in account_pages() {
        let open = match (&page, view.page) {
            (Page::Account(AccountTab::Gallery), Page::Account(AccountTab::Image(_))) => true,
            (page, shown) => page == shown,
        };
        let home = page == Page::Labs;
        let unsaved = match &page {
            Page::Account(AccountTab::Settings) => pages.account_settings.is_unsaved(),
            Page::Account(AccountTab::Marketplace) => pages.marketplace.is_unsaved(),
            _ => false,
        };
        lead(ui, view, page, open, unsaved);
        if home {
            ui.add_space(above_entries(ui) + SPACE_XS);
            if !rail {
                group(ui, &view.text("ui-nav-account"));
            }
        }
    }
}

/// Above the menu's first entry. A low window needs the room for the entries.
fn above_entries(ui: &Ui) -> f32 {
    if ui.ctx().content_rect().height() < LOW { 0.0 } else { SPACE_S }
}

/// Between the menu's entries.
fn between_entries(ui: &Ui) -> f32 {
    if ui.ctx().content_rect().height() < LOW { 0.0 } else { 2.0 }
}

/// An entry that leads to a page.
fn lead(ui: &mut Ui, view: &View<'_>, page: Page, open: bool, unsaved: bool) {
    let command = UiCommand::Go(page);
    let mut item = nav_item(ui, command.icon(view), &command.name(view), open, command.shortcut(view));
    if unsaved {
        item = nav_mark(ui, item, &view.text("ui-unsaved"));
    }
    if item.clicked() {
        command.perform(view);
    }
}

fn lab_menu(ui: &mut Ui, view: &View<'_>, (lab, tab): (LabId, LabTab), pages: &Pages, rail: bool) {
    ui.spacing_mut().item_spacing.y = between_entries(ui);
    ui.add_space(above_entries(ui));
    let keys = UiCommand::Go(Page::Labs).shortcut(view);
    if nav_item(ui, Icon::Back, &view.text("ui-nav-all-labs"), false, keys).clicked() {
        view.go(Page::Labs);
    }
    ui.add_space(SPACE_M);
    if let Some(found) = view.state.lab(lab)
        && !rail
    {
        ui.horizontal_wrapped(|ui| {
            ui.add_space(SPACE_S);
            subtitle(ui, found.display_title());
        });
        ui.add_space(SPACE_S);
    }
    for (item, icon, name) in LAB_MENU {
        let mut entry = nav_item(ui, icon, &view.text(name), tab == item, None);
        if item == LabTab::Settings && pages.lab_settings.is_unsaved(lab) {
            entry = nav_mark(ui, entry, &view.text("ui-unsaved"));
        }
        if entry.clicked() {
            view.go(Page::Lab(lab, item));
        }
    }
}

fn group(ui: &mut Ui, name: &str) {
    ui.horizontal(|ui| {
        ui.add_space(SPACE_S);
        caption(ui, name);
    });
}
