//! Finding what a scene names, by what a screen reader is told.

use std::collections::HashMap;

use egui::accesskit::{Node, NodeId, Role as NodeRole, Toggled};
use egui::{Context, FullOutput, LayerId, Pos2, Rect, Vec2, WidgetRect, pos2};

use super::error::{Miss, PlayError};
use super::{Widget, names};
use crate::docs::scene::{Role, Target};
use crate::text::Lang;

/// So much more of a window than is needed is suggested, in points.
const MARGIN: f32 = 40.0;

/// What is on screen.
pub(super) struct Sight<'a> {
    ctx: &'a Context,
    window: Rect,
    nodes: &'a [(NodeId, Node)],
    places: HashMap<NodeId, usize>,
    parents: HashMap<NodeId, NodeId>,
    root: Option<NodeId>,
    /// Where egui has them; the tree of a screen reader lacks what has no control of its own.
    widgets: HashMap<NodeId, WidgetRect>,
}

/// Something on screen.
#[derive(Clone, Copy)]
pub(super) struct Found<'a> {
    pub id: NodeId,
    node: &'a Node,
    /// In points.
    pub rect: Rect,
}

impl Found<'_> {
    /// Whether it is ticked.
    pub fn is_ticked(&self) -> bool {
        self.node.toggled() == Some(Toggled::True)
    }
}

impl<'a> Sight<'a> {
    pub fn new(ctx: &'a Context, output: &'a FullOutput, window: Rect) -> Self {
        let update = output.platform_output.accesskit_update.as_ref();
        let nodes = update.map_or(&[][..], |update| update.nodes.as_slice());
        let places = nodes.iter().enumerate().map(|(place, (id, _))| (*id, place)).collect();
        let parents =
            nodes.iter().flat_map(|(id, node)| node.children().iter().map(move |child| (*child, *id)));
        let root = update.and_then(|update| update.tree.as_ref()).map(|tree| tree.root);
        let widgets = ctx.viewport(|viewport| {
            let all = viewport.prev_pass.widgets.layers().flat_map(|(_, widgets)| widgets);
            all.map(|widget| (widget.id.accesskit_id(), *widget)).collect()
        });
        Self { ctx, window, nodes, places, parents: parents.collect(), root, widgets }
    }

    fn node(&self, id: NodeId) -> Option<&'a Node> {
        self.nodes.get(*self.places.get(&id)?).map(|(_, node)| node)
    }

    fn bounds(&self, id: NodeId, node: &Node) -> Option<Rect> {
        let corner = |x: f64, y: f64| pos2(x as f32, y as f32);
        let told = node.bounds().map(|b| Rect::from_min_max(corner(b.x0, b.y0), corner(b.x1, b.y1)));
        told.or_else(|| self.widgets.get(&id).map(|widget| widget.rect))
    }

    /// Everything, as it is read.
    fn in_order(&self) -> Vec<Found<'a>> {
        let mut all = Vec::new();
        let mut stack: Vec<NodeId> = self.root.into_iter().collect();
        while let Some(id) = stack.pop() {
            let Some(node) = self.node(id) else { continue };
            if node.is_hidden() {
                continue;
            }
            if let Some(rect) = self.bounds(id, node) {
                all.push(Found { id, node, rect });
            }
            stack.extend(node.children().iter().rev());
        }
        all
    }

    /// Its accessible name.
    fn name(&self, node: &Node) -> String {
        if let Some(label) = node.label() {
            return label.to_owned();
        }
        if node.role() == NodeRole::Label {
            return node.value().unwrap_or_default().to_owned();
        }
        let by = node.labelled_by().iter().filter_map(|id| self.node(*id));
        let names: Vec<&str> = by.filter_map(|label| label.label().or(label.value())).collect();
        names.join(" ")
    }

    fn lies_in(&self, id: NodeId, outer: NodeId) -> bool {
        let mut at = self.parents.get(&id);
        while let Some(parent) = at {
            if *parent == outer {
                return true;
            }
            at = self.parents.get(parent);
        }
        false
    }

    /// All that a target may mean.
    pub fn all(&self, target: &Target, lang: &Lang) -> Result<Vec<Found<'a>>, Miss> {
        let outer = target.within.as_ref().map(|outer| self.one(outer, lang)).transpose()?;
        let wanted = target.name(lang);
        let mut found = self.in_order();
        found.retain(|found| {
            target.role.is_none_or(|role| role.is(found.node.role()))
                && outer.is_none_or(|outer| self.lies_in(found.id, outer.id))
                && wanted.as_ref().is_none_or(|wanted| {
                    let name = self.name(found.node);
                    name == *wanted || (target.begins && name.starts_with(wanted.as_str()))
                })
        });
        // A control and the text in it, or above it, say the same: the control is meant.
        if target.role.is_none() && found.iter().any(|found| found.node.role() != NodeRole::Label) {
            found.retain(|found| found.node.role() != NodeRole::Label);
        }
        Ok(found)
    }

    /// The one thing that a target means.
    pub fn one(&self, target: &Target, lang: &Lang) -> Result<Found<'a>, Miss> {
        let found = self.all(target, lang)?;
        if let Some(nth) = target.nth {
            let place = usize::from(nth).checked_sub(1);
            return place
                .and_then(|place| found.get(place).copied())
                .ok_or_else(|| Miss::Nowhere { there: self.there() });
        }
        match found.as_slice() {
            [] => Err(Miss::Nowhere { there: self.there() }),
            [one] => Ok(*one),
            several => {
                Err(Miss::Several { found: several.iter().map(|found| self.describe(found)).collect() })
            }
        }
    }

    /// Where the pointer goes for it; an error if something else is there, or nothing that can be used.
    pub fn reach(&self, found: &Found<'_>) -> Result<Pos2, Miss> {
        if found.node.is_disabled() {
            return Err(Miss::Disabled);
        }
        let place = self.seen(found).ok_or_else(|| self.unseen(found))?.center();
        let own = self.layer(found.id);
        if own.is_some_and(|own| self.ctx.layer_id_at(place).is_some_and(|top| top != own)) {
            return Err(Miss::Covered);
        }
        Ok(place)
    }

    /// The part of it that is seen; none if it is scrolled away, or hardly seen at all.
    pub fn seen(&self, found: &Found<'_>) -> Option<Rect> {
        let clipped = self.widgets.get(&found.id).map(|widget| widget.interact_rect);
        let seen = clipped.unwrap_or(found.rect).intersect(self.window);
        let whole = found.rect.area().max(1.0);
        (seen.is_positive() && seen.area() > whole * 0.5).then_some(seen)
    }

    /// Where the wheel is turned to bring something into sight, and how far what lies there has to move.
    pub fn wheel(&self, found: &Found<'_>) -> (Pos2, Vec2) {
        let outer = std::iter::successors(self.parents.get(&found.id), |id| self.parents.get(id));
        let seen = |id: &NodeId| {
            let clipped = self.widgets.get(id).map(|widget| widget.interact_rect);
            let rect = clipped.or_else(|| self.bounds(*id, self.node(*id)?))?.intersect(self.window);
            (rect.width() > 1.0 && rect.height() > 1.0).then_some(rect)
        };
        let around = outer.into_iter().find_map(seen).unwrap_or(self.window);
        (around.center(), around.center() - found.rect.center())
    }

    /// Why something is not in sight: a window of that size would show it.
    pub fn unseen(&self, found: &Found<'_>) -> Miss {
        let past = (found.rect.max - self.window.max).max(Vec2::ZERO);
        let before = (self.window.min - found.rect.min).max(Vec2::ZERO);
        let size = self.window.size() + past + before + Vec2::splat(MARGIN);
        Miss::Unseen { width: size.x.ceil() as u32, height: size.y.ceil() as u32 }
    }

    fn layer(&self, id: NodeId) -> Option<LayerId> {
        self.widgets.get(&id).map(|widget| widget.layer_id)
    }

    /// The dialog that is open, with its border.
    pub fn dialog(&self) -> Option<Rect> {
        let all = self.in_order();
        let dialog = all.iter().rev().find(|found| Role::Dialog.is(found.node.role()))?;
        let area =
            self.layer(dialog.id).and_then(|layer| self.ctx.memory(|memory| memory.area_rect(layer.id)));
        Some(area.unwrap_or(dialog.rect))
    }

    /// What a person could use, by its name in this language: for who has to mend a target.
    fn there(&self) -> Vec<String> {
        self.usable().iter().map(|(role, name)| names::by_text(*role, name)).collect()
    }

    /// What a scene can name and use: the kind and the name of each.
    pub fn usable(&self) -> Vec<(Role, String)> {
        let name = |found: Found<'_>| {
            let role = Role::of(found.node.role()).filter(|role| *role != Role::Text)?;
            Some((role, self.name(found.node))).filter(|(_, name)| !name.trim().is_empty())
        };
        self.in_order().into_iter().filter_map(name).collect()
    }

    fn describe(&self, found: &Found<'_>) -> String {
        let outer = std::iter::successors(self.parents.get(&found.id), |id| self.parents.get(id));
        let outer =
            outer.filter_map(|id| self.node(*id)).map(|node| self.name(node)).find(|name| !name.is_empty());
        let role = Role::of(found.node.role());
        let role = role.map_or_else(|| format!("{:?}", found.node.role()), |role| format!("{role:?}"));
        let own = format!("{role} “{}”", self.name(found.node));
        outer.map_or_else(|| own.clone(), |outer| format!("{own} ({outer})"))
    }

    /// Everything that has a name, and where of it something is in the picture. Nothing behind an open dialog.
    pub fn widgets(&self, scale: f32) -> Vec<Widget> {
        let all = self.in_order();
        let modal = all.iter().rev().find(|found| Role::Dialog.is(found.node.role())).map(|found| found.id);
        let in_front = |found: &Found<'_>, shown: Rect| {
            let on_top = || {
                let own = self.layer(found.id);
                own.is_some() && self.ctx.layer_id_at(shown.center()) == own
            };
            modal.is_none_or(|modal| found.id == modal || self.lies_in(found.id, modal) || on_top())
        };
        let widget = |found: Found<'_>| {
            let clipped = self.widgets.get(&found.id).map(|widget| widget.interact_rect);
            let shown = clipped.unwrap_or(found.rect).intersect(self.window);
            let name = self.name(found.node);
            if name.trim().is_empty() || !shown.is_positive() || !in_front(&found, shown) {
                return None;
            }
            let (role, rect) = (format!("{:?}", found.node.role()), shown * scale);
            let value = found.node.value().unwrap_or_default().to_owned();
            Some(Widget { role, name, value, rect: [rect.left(), rect.top(), rect.right(), rect.bottom()] })
        };
        all.into_iter().filter_map(widget).collect()
    }

    /// What scrolls sideways.
    pub fn sideways(&self) -> Vec<Rect> {
        let scrolls = |found: &Found<'_>| found.node.scroll_x_max().is_some_and(|most| most > 0.0);
        self.in_order().into_iter().filter(scrolls).map(|found| found.rect).collect()
    }

    /// What can be used and has no name.
    pub fn nameless(&self, shown: Rect) -> Vec<String> {
        let inputs = self.in_order().into_iter().filter(|found| {
            found.rect.intersects(shown)
                && egui::accessibility::is_input(found.node.role())
                && !found.node.is_read_only()
        });
        let placeholder = |node: &Node| node.placeholder().is_some_and(|text| !text.trim().is_empty());
        inputs
            .filter(|found| self.name(found.node).trim().is_empty() && !placeholder(found.node))
            .map(|found| self.describe(&found))
            .collect()
    }
}

/// A miss, and whose.
pub(super) fn missed(target: &Target, miss: Miss) -> PlayError {
    PlayError::Target { target: target.to_string(), miss: Box::new(miss) }
}
