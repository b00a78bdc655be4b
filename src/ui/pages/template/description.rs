//! What students see on the lab's tile: title and description, edited in place and saved on leaving the field.

use egui::{Id, Key, Response, Ui};

use crate::model::apply::{TEXT_LIMIT, may_describe};
use crate::model::lab::Lab;
use crate::model::{Command, LabId};
use crate::ui::View;
use crate::ui::theme::Type;
use crate::ui::theme::metrics::READING_WIDTH;
use crate::ui::widgets::InlineField;

/// Title and description as they stand in the fields.
#[derive(Debug, Default)]
pub(super) struct Draft {
    title: String,
    description: String,
    /// Something was typed that was not sent yet.
    dirty: bool,
}

impl Draft {
    /// Takes the lab's own texts, unless they are being edited.
    fn follow(&mut self, lab: &Lab) {
        if self.title != lab.display_title() {
            lab.display_title().clone_into(&mut self.title);
        }
        if self.description != lab.description {
            self.description.clone_from(&lab.description);
        }
        self.dirty = false;
    }

    /// Sends what was typed, if anything was.
    pub fn save(&mut self, view: &View<'_>, lab: &Lab) {
        if !std::mem::take(&mut self.dirty) {
            return;
        }
        let typed = self.title.trim();
        // The name stands there while there is no title: it is none.
        let title = if typed == lab.name { String::new() } else { typed.to_owned() };
        let description = self.description.trim().to_owned();
        if title != lab.title || description != lab.description {
            view.command(Command::DescribeLab { lab: lab.id, title, description });
        }
    }
}

fn ids(lab: LabId) -> [(&'static str, u32); 2] {
    [("lab-template-title", lab.0), ("lab-template-description", lab.0)]
}

/// The field of the title.
pub(in crate::ui) fn title_id(lab: LabId) -> Id {
    let [title, _] = ids(lab);
    Id::unique(title)
}

/// Shows both fields.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, lab: &Lab, draft: &mut Draft) {
    let [title_id, description_id] = ids(lab.id);
    let active = |id: (&'static str, u32)| {
        let id = Id::unique(id);
        ui.memory(|memory| memory.has_focus(id) || memory.had_focus_last_frame(id))
    };
    if !active(title_id) && !active(description_id) {
        draft.follow(lab);
    }
    let why_not = view.reason(may_describe(view.state, lab.id));
    let Draft { title, description, .. } = draft;
    let fields = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.set_max_width(READING_WIDTH.min(ui.available_width()));
        let name = view.text("ui-template-title");
        let title = InlineField::new(title_id, name, title, Type::Subtitle)
            .placeholder(lab.name.as_str())
            .limit(TEXT_LIMIT)
            .disabled_because(why_not.as_deref())
            .show(ui);
        let name = view.text("ui-template-description");
        let description = InlineField::new(description_id, name, description, Type::Body)
            .placeholder(view.text("ui-template-description-hint"))
            .limit(TEXT_LIMIT)
            .lines()
            .disabled_because(why_not.as_deref())
            .show(ui);
        [title, description]
    });
    for field in fields.inner {
        left(ui, view, lab, draft, &field);
    }
}

/// Saves when a field was left; Esc takes the last text back instead.
fn left(ui: &Ui, view: &View<'_>, lab: &Lab, draft: &mut Draft, field: &Response) {
    draft.dirty |= field.changed();
    if !field.lost_focus() {
        return;
    }
    if ui.input(|input| input.key_pressed(Key::Escape)) {
        draft.follow(lab);
    } else {
        draft.save(view, lab);
    }
}
