//! Pages: each reads the [`super::View`] and sends actions. What a page remembers between frames (search, sort,
//! selection) is its own small struct, kept by [`Pages`].

pub mod labs;
mod scroll;
pub mod template;

use self::labs::LabsLocal;
use self::template::TemplateLocal;
use super::View;

/// What the pages remember between frames.
#[derive(Debug, Default)]
pub struct Pages {
    /// [`labs`].
    pub labs: LabsLocal,
    /// [`template`].
    pub template: TemplateLocal,
}

impl Pages {
    /// Sends what is being edited in place and was not saved yet: before another page is shown, and before the window
    /// closes.
    pub fn settle(&mut self, view: &View<'_>) {
        self.template.settle(view);
    }
}
