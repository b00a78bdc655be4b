//! The pictures that are in sight, as textures: asked for a few at a time, and let go with the page.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui::{ColorImage, Context, TextureHandle, TextureOptions};

use super::send;
use crate::model::job::Failure;
use crate::ui::View;
use crate::ui::darkroom::Wishes;
use crate::ui::studio::{Ask, Form, Shown, Wanted};

/// So many are decoded at a time.
const AT_ONCE: usize = 2;
/// So many textures are kept; the oldest go first.
const MOST: usize = 96;

/// A picture that was asked for.
pub(super) enum Look {
    /// On its way.
    Coming,
    /// Here.
    Here(TextureHandle),
    /// Not to be had.
    Failed(Failure),
}

enum State {
    Waiting(Wanted),
    Asked,
    Came(ColorImage),
    Here(TextureHandle),
    Failed(Failure),
}

#[derive(Default)]
pub(super) struct Prints {
    round: u64,
    all: BTreeMap<Shown, State>,
    /// From the oldest.
    order: Vec<Shown>,
}

impl std::fmt::Debug for Prints {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prints")
            .field("round", &self.round)
            .field("count", &self.all.len())
            .finish_non_exhaustive()
    }
}

impl Prints {
    /// Lets all of them go. What is on its way is not taken any more.
    pub fn let_go(&mut self) {
        if !self.all.is_empty() {
            self.round += 1;
            self.all.clear();
            self.order.clear();
        }
    }

    pub fn take(&mut self, shown: &Shown, image: Result<ColorImage, Failure>) {
        if let Some(state) = self.all.get_mut(shown) {
            *state = match image {
                Ok(image) => State::Came(image),
                Err(failure) => State::Failed(failure),
            };
        }
    }

    /// A picture in that form; wished for if it is not here.
    pub fn get(
        &mut self,
        ctx: &Context,
        file: &str,
        form: Form,
        most: [usize; 2],
        png: Option<&Arc<[u8]>>,
    ) -> Look {
        let key = Shown { round: self.round, file: file.to_owned(), form };
        if !self.all.contains_key(&key) {
            self.make_room();
            self.order.push(key.clone());
        }
        let wanted = || State::Waiting(Wanted { key: key.clone(), most, png: png.cloned() });
        let state = self.all.entry(key.clone()).or_insert_with(wanted);
        if let State::Came(image) = state {
            let image = std::mem::take(image);
            *state = State::Here(ctx.load_texture(format!("picture {file}"), image, TextureOptions::LINEAR));
        }
        match state {
            State::Here(texture) => Look::Here(texture.clone()),
            State::Failed(failure) => Look::Failed(failure.clone()),
            State::Waiting(_) | State::Asked | State::Came(_) => Look::Coming,
        }
    }

    fn make_room(&mut self) {
        if self.order.len() >= MOST {
            let oldest = self.order.remove(0);
            self.all.remove(&oldest);
        }
    }

    /// Asks for the next ones, at the end of a frame.
    pub fn ask(&mut self, view: &View<'_>, wishes: &Wishes) {
        let asked = self.all.values().filter(|state| matches!(state, State::Asked)).count();
        // The last one that came in sight is what is looked at.
        let waiting =
            self.order.iter().rev().filter(|key| matches!(self.all.get(*key), Some(State::Waiting(_))));
        let next: Vec<Shown> = waiting.take(AT_ONCE.saturating_sub(asked)).cloned().collect();
        for key in next {
            if let Some(state) = self.all.get_mut(&key)
                && let State::Waiting(wanted) = std::mem::replace(state, State::Asked)
            {
                send(view, wishes, Ask::Show(wanted));
            }
        }
    }
}
