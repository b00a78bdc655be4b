//! The few words that the kit says by itself ("Dismiss", "Copy"), in the window's language.

use egui::{Context, Id, Key, KeyboardShortcut};

use crate::model::Message;
use crate::text::Lang;
use crate::ui::theme;

fn id() -> Id {
    Id::unique("kit language")
}

/// Sets the language of the kit's own words, and whose typefaces come first. May be called in each frame.
pub fn set_lang(ctx: &Context, lang: &Lang) {
    theme::set_writing(ctx, lang.tag());
    ctx.data_mut(|data| data.insert_temp(id(), lang.clone()));
}

/// The language of the kit's own words; English until [`set_lang`] was called.
pub(super) fn lang(ctx: &Context) -> Lang {
    ctx.data(|data| data.get_temp(id())).unwrap_or_else(|| {
        let lang = Lang::load("en");
        set_lang(ctx, &lang);
        lang
    })
}

pub(super) fn word(ctx: &Context, id: &str) -> String {
    lang(ctx).text(id)
}

/// A name with what it is about, where that is beside it for the eye alone: "As everywhere, West Europe".
pub(super) fn full_name(ctx: &Context, name: &str, subject: &str) -> String {
    if subject.is_empty() {
        return name.to_owned();
    }
    say(ctx, &Message::new("kit-of-row").with("name", name).with("subject", subject))
}

/// Keys as they are printed on them: egui has English names for some signs.
pub(super) fn keys(ctx: &Context, keys: KeyboardShortcut) -> String {
    let said = ctx.format_shortcut(&keys);
    let key = keys.logical_key;
    match (key, said.strip_suffix(key.name())) {
        (Key::Plus | Key::Minus, Some(before)) => format!("{before}{}", key.symbol_or_name()),
        _ => said,
    }
}

pub(super) fn say(ctx: &Context, message: &Message) -> String {
    lang(ctx).say(message)
}
