//! The command palette: whatever can be done, and every page, lab and image, found by typing a part of its name.

mod find;

use std::rc::Rc;

use egui::Context;

use self::find::{Key, Match, Names};
use super::dialogs::Flow;
use super::memo::Memo;
use super::pages::Pages;
use super::view::View;
use super::widgets::{Finder, FinderReply, FinderWords, Found};
use crate::model::Message;

/// The open palette.
#[derive(Debug, Default)]
pub struct Palette {
    query: String,
    /// The place of the entry that Enter picks.
    at: usize,
    found: Memo<(Key, String), Rc<[Match]>>,
    names: Names,
}

impl Palette {
    /// Shows the palette over the page, and begins what is picked.
    pub fn show(&mut self, ctx: &Context, view: &View<'_>, pages: &Pages) -> Flow {
        let found = self.find(view, pages);
        let words = FinderWords {
            search: view.text("commands-placeholder"),
            list: view.text("commands-palette"),
            count: view.say(&Message::new("commands-found").with("count", found.len())),
            none: view.say(&Message::new("commands-none").with("query", self.query.trim())),
            none_text: view.text("commands-none-text"),
        };
        let before = self.query.clone();
        let entry = |place: usize| entry(view, found.get(place));
        let finder = Finder::new("command-palette", &mut self.query, &mut self.at);
        let reply = finder.show(ctx, words, found.len(), entry);
        if self.query != before {
            // The best of what is found now, which the next frame shows.
            self.at = 0;
            ctx.request_repaint();
        }
        match reply {
            FinderReply::Open => Flow::Open,
            FinderReply::Closed => Flow::Close,
            FinderReply::Picked(place) => {
                if let Some(found) = found.get(place) {
                    found.command.perform(view);
                }
                Flow::Close
            }
        }
    }

    fn find(&mut self, view: &View<'_>, pages: &Pages) -> Rc<[Match]> {
        let state = view.state;
        let key = (state.workspace.mark(), state.images_mark(), view.lang.tag());
        let names = &mut self.names;
        let found = self
            .found
            .get((key, self.query.clone()), |(key, query)| find::find(names, key, view, pages, query).into());
        Rc::clone(found)
    }
}

/// What is shown of an entry.
fn entry(view: &View<'_>, found: Option<&Match>) -> Found {
    let Some(Match { command, kind, .. }) = found else {
        // Beyond the list's end; nothing asks for it.
        let icon = super::theme::Icon::Search;
        return Found { name: String::new(), icon, kind: String::new(), keys: None, why_not: None };
    };
    Found {
        name: command.full_name(view),
        icon: command.icon(view),
        kind: kind.map(|kind| view.text(kind)).unwrap_or_default(),
        keys: command.shortcut(view),
        why_not: command.why_not(view),
    }
}
