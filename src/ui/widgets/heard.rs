//! What a screen reader hears of a row when the keyboard comes to it: after the name of the control, what else stands in
//! the row, cell by cell. A table listens to its cells; the kit's texts say what they show.

use egui::{Context, Id};

use super::words::say;
use crate::model::Message;

/// The texts of the cell that is being shown; none where nobody listens.
#[derive(Clone, Default)]
struct Heard(Option<Vec<String>>);

fn id() -> Id {
    Id::unique("kit cell heard")
}

/// Listens to what is shown from now on.
pub(super) fn listen(ctx: &Context) {
    ctx.data_mut(|data| data.insert_temp(id(), Heard(Some(Vec::new()))));
}

/// A text says that it is shown.
pub(super) fn hear(ctx: &Context, text: &str) {
    ctx.data_mut(|data| {
        let heard: &mut Heard = data.get_temp_mut_or_default(id());
        if let Some(texts) = &mut heard.0 {
            texts.push(text.to_owned());
        }
    });
}

/// Listens no more; what was shown, in its order.
fn heard(ctx: &Context) -> Vec<String> {
    let heard: Option<Heard> = ctx.data_mut(|data| data.remove_temp(id()));
    heard.and_then(|heard| heard.0).unwrap_or_default()
}

/// What stands in the row that is being shown.
#[derive(Default)]
pub(super) struct RowWords {
    /// The column's place, and a text in it.
    texts: Vec<(usize, String)>,
}

impl RowWords {
    /// Takes in a cell that was listened to.
    pub fn take(&mut self, ctx: &Context, column: usize) {
        let texts = heard(ctx).into_iter();
        // A dash stands where there is nothing to say.
        let says = |text: &String| text.chars().any(char::is_alphanumeric);
        self.texts.extend(texts.filter(says).map(|text| (column, text)));
    }

    /// Describes a control of the row with all that its name leaves out. `heading` gives a column's title where a value
    /// alone says nothing.
    pub fn tell<'a>(self, ctx: &Context, control: Id, heading: impl Fn(usize) -> Option<&'a str>) {
        let headed = |(place, (column, text)): (usize, (usize, String))| {
            let mut before = None;
            // What the row is about comes first and needs no title; nor does what follows in the same cell.
            if place > 0 && self.texts.get(place - 1).is_some_and(|(last, _)| *last != column) {
                before = heading(column);
            }
            let said = before.map(|column| {
                say(ctx, &Message::new("kit-cell").with("column", column).with("value", text.as_str()))
            });
            (said.unwrap_or_else(|| text.clone()), text)
        };
        let said: Vec<(String, String)> = self.texts.iter().cloned().enumerate().map(headed).collect();
        ctx.accesskit_node_builder(control, |node| {
            let name = node.label().unwrap_or_default();
            let is_named = |place: usize, text: &str| text == name || (place == 0 && name.contains(text));
            let rest = said.iter().enumerate().filter(|(place, (_, text))| !is_named(*place, text));
            let own = node.description().filter(|own| !own.is_empty());
            let parts: Vec<&str> = own.into_iter().chain(rest.map(|(_, (said, _))| said.as_str())).collect();
            let description = parts.join(", ");
            if !description.is_empty() {
                node.set_description(description);
            }
        });
    }
}
