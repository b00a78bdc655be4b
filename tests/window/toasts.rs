//! Toasts: good news goes by itself, but not under the pointer; errors stay; no more than three are shown.

use egui::{Rect, pos2, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use lab_gallery::ui::theme::metrics::{NAV_RAIL, NAV_WIDTH, TOP_BAR};
use lab_gallery::ui::widgets::{Kind, Toast, Toasts};

use crate::common::{Bare, Look, picture, window_with};

type Shown = Harness<'static, Bare<Toasts<u32>>>;

fn with(toasts: &[(Kind, &str)]) -> Shown {
    with_look(Look::default(), toasts)
}

fn with_look(look: Look, toasts: &[(Kind, &str)]) -> Shown {
    let mut host = Toasts::default();
    for (number, (kind, text)) in (0..).zip(toasts) {
        host.push(number, Toast::new(*kind, *text).action("Show"));
    }
    window_with(look, host, |ui, host| {
        host.show(ui.ctx());
    })
}

/// Lets seconds pass, in which nobody touches anything.
fn wait(shown: &mut Shown, seconds: u64) {
    for _ in 0..seconds * 4 {
        shown.step();
    }
}

#[test]
fn good_news_goes_by_itself_and_errors_stay() {
    let mut shown = with(&[(Kind::Success, "Done"), (Kind::Error, "Failed")]);
    shown.get_by_label("Done");
    wait(&mut shown, 10);
    assert!(shown.query_by_label("Done").is_none());
    shown.get_by_label("Failed");
    wait(&mut shown, 60);
    shown.get_by_label("Failed");
}

#[test]
fn under_the_pointer_nothing_disappears_and_nothing_is_drawn_for_it() {
    let mut shown = with(&[(Kind::Info, "News")]);
    let place = shown.get_by_label("Dismiss").rect().center();
    shown.hover_at(place);
    shown.run();
    wait(&mut shown, 30);
    shown.get_by_label("News");
    // The window comes to rest: no frame is asked for while the time stands still.
    shown.run();
    shown.hover_at(pos2(900.0, 100.0));
    wait(&mut shown, 10);
    assert!(shown.query_by_label("News").is_none());
}

#[test]
fn with_the_keyboard_there_nothing_disappears_either() {
    let mut shown = with(&[(Kind::Info, "News")]);
    shown.get_by_label("Show").focus();
    shown.run();
    wait(&mut shown, 30);
    shown.get_by_label("News");
}

#[test]
fn three_are_shown_and_the_others_counted() {
    let mut shown = with(&[
        (Kind::Error, "First"),
        (Kind::Error, "Second"),
        (Kind::Error, "Third"),
        (Kind::Error, "Fourth"),
        (Kind::Error, "Fifth"),
    ]);
    picture(&mut shown, "toasts-many");
    assert!(shown.query_by_label("First").is_none() && shown.query_by_label("Second").is_none());
    shown.get_by_label("and 2 more");
    for _ in 0..3 {
        shown.get_all_by_label("Dismiss").last().unwrap().click();
        shown.run();
    }
    shown.get_by_label("First");
    shown.get_by_label("Second");
}

#[test]
fn they_stand_beside_the_pages() {
    let shown =
        with(&[(Kind::Error, "A long sentence that says what happened and what is to be done about it")]);
    let page = Rect::from_min_size(pos2(NAV_WIDTH, 0.0), vec2(2000.0, 2000.0));
    for node in shown.get_all_by_label("Show").chain(shown.get_all_by_label("Dismiss")) {
        assert!(!page.intersects(node.rect()), "{:?}", node.rect());
    }
}

#[test]
fn they_stand_beside_the_rail() {
    let look = Look { size: [512.0, 320.0], ..Look::default() };
    let shown = with_look(look, &[(Kind::Error, "What happened")]);
    for node in shown.get_all_by_label("Show").chain(shown.get_all_by_label("Dismiss")) {
        assert!(node.rect().left() > NAV_RAIL && node.rect().right() < 512.0, "{:?}", node.rect());
    }
}

#[test]
fn what_is_said_again_stands_there_once() {
    let shown = with(&[(Kind::Error, "Failed"), (Kind::Error, "Other"), (Kind::Error, "Failed")]);
    assert_eq!(shown.get_all_by_label("Failed").count(), 1);
}

#[test]
fn long_ones_stay_below_the_top_bar() {
    let long = "A folder that cannot be written, and why, and what is to be done about it. ".repeat(9);
    let many: Vec<String> = (0..3).map(|number| format!("{number} {long}")).collect();
    let many: Vec<(Kind, &str)> = many.iter().map(|text| (Kind::Error, text.as_str())).collect();
    let look = Look { size: [1024.0, 480.0], ..Look::default() };
    let mut shown = with_look(look, &many);
    picture(&mut shown, "toasts-long");
    for node in shown.get_all_by_label("Dismiss") {
        assert!(node.rect().top() >= TOP_BAR, "{:?}", node.rect());
    }
    shown.get_by_label_contains("more");
}
