//! What is done with the entries of a list: ticking them, and what is collected for the ticked ones.

use std::rc::Rc;

use super::Look;
use crate::model::apply::admin;
use crate::ui::action::Action;
use crate::ui::page::{AccountTab, Page};
use crate::ui::theme::Icon;
use crate::ui::view::View;

/// A list whose entries can be ticked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// The images of the gallery, by key.
    Gallery,
    /// The marketplace images, by id.
    Marketplace,
}

impl List {
    /// The page where it is.
    pub(super) fn page(self) -> Page {
        Page::Account(match self {
            Self::Gallery => AccountTab::Gallery,
            Self::Marketplace => AccountTab::Marketplace,
        })
    }
}

/// A command of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ListCommand {
    /// *Select all*: these, which are shown.
    MarkAll(Rc<[String]>),
    /// *Select none*.
    MarkNone,
    /// Collect that these marketplace images are to be enabled or disabled.
    Collect {
        /// The ticked ones, by id.
        images: Vec<String>,
        /// Whether they are to be enabled.
        enabled: bool,
        /// Whether they are so already, with what was collected before.
        so_already: bool,
    },
}

impl ListCommand {
    /// *Select none* where all that are shown are ticked, else *Select all*.
    pub(in crate::ui) fn mark(shown: Rc<[String]>, marked: usize) -> Self {
        if marked == shown.len() && marked > 0 { Self::MarkNone } else { Self::MarkAll(shown) }
    }

    pub(super) fn look(&self) -> Look {
        match self {
            Self::MarkAll(_) => Look::new("ui-gallery-mark-all", Icon::List),
            Self::MarkNone => Look::new("ui-gallery-mark-none", Icon::List),
            Self::Collect { enabled: true, .. } => Look::new("ui-image-enable", Icon::Check),
            Self::Collect { enabled: false, .. } => Look::new("ui-image-disable", Icon::Dismiss),
        }
    }

    pub(super) fn why_not(&self, view: &View<'_>) -> Option<String> {
        let Self::Collect { images, enabled, so_already } = self else { return None };
        if images.is_empty() {
            return Some(view.text("ui-gallery-none-marked"));
        }
        let all = if *enabled { "ui-gallery-all-enabled" } else { "ui-gallery-all-disabled" };
        view.reason(admin(view.state)).or_else(|| so_already.then(|| view.text(all)))
    }

    pub(super) fn perform(&self, view: &View<'_>, list: List) {
        view.send(match self {
            Self::MarkAll(all) => Action::Mark(list, all.to_vec()),
            Self::MarkNone => Action::Mark(list, Vec::new()),
            Self::Collect { images, enabled, .. } => Action::Collect(images.clone(), *enabled),
        });
    }
}
