//! What a disk file does not say of itself: which system is on it, in what state, and which machine starts it.

use egui::Ui;

use crate::model::image::{Generation, OsState, OsType};
use crate::ui::View;
use crate::ui::theme::metrics::{SPACE_M, SPACE_XS};
use crate::ui::widgets::{Combo, RadioCard, body, halves, radio_cards};

const OS_TYPES: [OsType; 2] = [OsType::Linux, OsType::Windows];
const OS_STATES: [OsState; 2] = [OsState::Generalized, OsState::Specialized];
const GENERATIONS: [Generation; 2] = [Generation::V1, Generation::V2];

/// Nothing is marked: what is on a disk cannot be guessed, so it has to be said.
const UNSAID: usize = usize::MAX;

/// What was said.
#[derive(Debug)]
pub(super) struct System {
    /// What the ids of its controls are made from.
    id: &'static str,
    os_type: usize,
    os_state: usize,
    /// Unsaid means as the disk suggests.
    generation: usize,
}

impl System {
    /// Nothing was said yet.
    pub fn new(id: &'static str) -> Self {
        Self { id, os_type: UNSAID, os_state: UNSAID, generation: UNSAID }
    }

    /// That was said before.
    pub fn said(id: &'static str, os_type: OsType, os_state: OsState, generation: Generation) -> Self {
        Self {
            id,
            os_type: place(&OS_TYPES, os_type),
            os_state: place(&OS_STATES, os_state),
            generation: place(&GENERATIONS, generation),
        }
    }

    /// Windows or Linux, once it was said.
    pub fn os_type(&self) -> Option<OsType> {
        OS_TYPES.get(self.os_type).copied()
    }

    /// Generalized or specialized, once it was said.
    pub fn os_state(&self) -> Option<OsState> {
        OS_STATES.get(self.os_state).copied()
    }

    /// The generation as said, else as `found` on the disk, else the first.
    pub fn generation(&self, found: Option<Generation>) -> Generation {
        GENERATIONS.get(self.generation).copied().or(found).unwrap_or_default()
    }

    /// What was not said yet, as a sentence.
    pub fn missing(&self, view: &View<'_>) -> Option<String> {
        if self.os_type().is_none() {
            Some(view.text("ui-chooser-os-type-missing"))
        } else if self.os_state().is_none() {
            Some(view.text("ui-chooser-os-state-missing"))
        } else {
            None
        }
    }

    /// Asks; `found` is the generation that the disk's partition table tells.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, found: Option<Generation>) {
        halves(ui, |left, right| {
            left.spacing_mut().item_spacing.y = SPACE_XS;
            right.spacing_mut().item_spacing.y = SPACE_XS;
            let name = view.text("ui-chooser-os-type");
            body(left, name.as_str());
            let cards = OS_TYPES.map(|os_type| RadioCard::new(os_type.name()));
            radio_cards(left, (self.id, "os-type"), &name, &cards, &mut self.os_type);
            left.add_space(SPACE_M);
            self.ask_generation(left, view, found);

            let name = view.text("ui-chooser-os-state");
            body(right, name.as_str());
            let means = ["ui-chooser-generalized-means", "ui-chooser-specialized-means"];
            let cards: Vec<RadioCard> = OS_STATES
                .iter()
                .zip(means)
                .map(|(state, means)| RadioCard::new(view.text(state.label())).text(view.text(means)))
                .collect();
            radio_cards(right, (self.id, "os-state"), &name, &cards, &mut self.os_state);
        });
    }

    fn ask_generation(&mut self, ui: &mut Ui, view: &View<'_>, found: Option<Generation>) {
        let names = [view.text("ui-generation-1"), view.text("ui-generation-2")];
        let mut chosen = place(&GENERATIONS, self.generation(found));
        let help = match found {
            Some(Generation::V1) => view.text("ui-chooser-generation-1-found"),
            Some(Generation::V2) => view.text("ui-chooser-generation-2-found"),
            None => String::new(),
        };
        let combo = Combo::new((self.id, "generation"), view.text("ui-chooser-generation")).help(help);
        if combo.show(ui, &names, &mut chosen) {
            self.generation = chosen;
        }
    }
}

fn place<T: PartialEq + Copy, const N: usize>(all: &[T; N], one: T) -> usize {
    all.iter().position(|other| *other == one).unwrap_or(UNSAID)
}
