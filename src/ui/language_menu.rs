//! The menu of languages: each under its own name, and the system's.

use egui::Ui;

use super::action::Action;
use super::theme::{Icon, Type};
use super::view::View;
use super::widgets::{Button, MenuItem, menu, menu_separator};
use crate::model::Message;
use crate::text::Lang;

pub(super) fn show(ui: &mut Ui, view: &View<'_>) {
    let button = Button::icon_only(Icon::Language, view.text("ui-language"));
    let button = ui.add(button.id(egui::Id::unique("top-language")));
    menu(&button, |ui| {
        let mut item = |name: &str, chosen: bool, tag: Option<&'static str>| {
            let item = MenuItem::new(name).step(Type::LanguageName).checked(chosen);
            if ui.add(item).clicked() {
                view.send(Action::Speak(tag));
            }
            if tag.is_none() {
                menu_separator(ui);
            }
        };
        let spoken = view.lang.tag();
        let (system, name) = Lang::system_name();
        // `--lang` may have asked for another one.
        let as_the_system = view.state.workspace.settings.language.is_none() && spoken == system;
        let own = view.say(&Message::new("ui-language-system").with("language", name));
        item(&own, as_the_system, None);
        for (tag, name) in Lang::names() {
            item(name, !as_the_system && spoken == tag, Some(tag));
        }
    });
}
