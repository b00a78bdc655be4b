//! Tab alone: every control of every page and dialog is reached once in a round, in the order in which one reads, and
//! Shift+Tab goes back the same way.

use egui::{Modifiers, Rect};

use super::walk::{Stop, each_dialog, go, pages, reachable, round};
use crate::app::App;
use crate::common::Look;

const LOOK: Look = Look { size: [1280.0, 800.0], scale: 1.0, theme: egui::Theme::Light };

/// Whether one reads `next` after `stop`: in it, below it, or beside it at its right, or at the top of the next column.
fn reads_on(stop: &Stop, next: &Stop) -> bool {
    let (a, b) = (stop.rect, next.rect);
    a.contains_rect(b) || b.center().y > a.center().y - 2.0 || b.left() >= a.right() - 2.0
}

#[track_caller]
fn walk(app: &mut App, place: &str) {
    let wanted = reachable(&app.harness);
    let there = round(&mut app.harness, Modifiers::NONE);
    for stop in &wanted {
        assert!(there.iter().any(|seen| seen.id == stop.id), "{place}: Tab passes {stop:?}");
    }
    let window = Rect::from_min_size(egui::Pos2::ZERO, LOOK.size.into()).expand(1.0);
    for stop in &there {
        assert!(window.intersects(stop.rect), "{place}: {stop:?} is out of sight");
    }
    // Where each stood before the walk scrolled.
    let still = |stop: &Stop| wanted.iter().find(|other| other.id == stop.id).unwrap_or(stop).clone();
    let pairs = there.iter().zip(there.iter().cycle().skip(1));
    let turns: Vec<_> =
        pairs.filter(|(stop, next)| !reads_on(stop, next) && !reads_on(&still(stop), &still(next))).collect();
    // Once in a round, from the end to the beginning.
    assert!(turns.len() <= 1, "{place}: Tab turns back {turns:?}");
    let mut back = round(&mut app.harness, Modifiers::SHIFT);
    back.reverse();
    let names = |stops: &[Stop]| stops.iter().map(|stop| stop.id).collect::<Vec<_>>();
    let (there, back) = (names(&there), names(&back));
    // The rounds begin elsewhere.
    let from = there.iter().position(|id| Some(id) == back.first());
    let turned: Vec<_> = from.map(|at| [&there[at..], &there[..at]].concat()).unwrap_or_default();
    assert_eq!(turned, back, "{place}: Shift+Tab goes another way");
}

#[test]
fn every_page() {
    let mut app = App::start(LOOK);
    for (name, page) in pages(&app) {
        go(&mut app, &page);
        app.harness.run_steps(4);
        walk(&mut app, name);
    }
}

#[test]
fn every_dialog() {
    let mut app = App::start(LOOK);
    each_dialog(&mut app, walk);
}
