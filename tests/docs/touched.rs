//! Which widgets a change is about.

use lab_gallery::docs::set::{Area, How, Seen, Touched, compare, touched};

use crate::support::{blank, put};

fn seen(role: &str, name: &str, [left, top, right, bottom]: [u32; 4]) -> Seen {
    Seen { role: role.to_owned(), name: name.to_owned(), at: Area { left, top, right, bottom } }
}

fn is(role: &str, name: &str, how: How) -> Touched {
    Touched { role: role.to_owned(), name: name.to_owned(), how }
}

/// A dialog with a button that has a label, and another button.
fn dialog() -> Vec<Seen> {
    vec![
        seen("Dialog", "Export", [0, 0, 100, 100]),
        seen("Button", "Save", [10, 70, 40, 90]),
        seen("Label", "Save", [15, 75, 35, 85]),
        seen("Button", "Cancel", [50, 70, 90, 90]),
    ]
}

#[test]
fn one_pixel_in_a_widget_names_that_widget() {
    for ((x, y), role, name) in [
        ((50, 70), "Button", "Cancel"),
        ((89, 89), "Button", "Cancel"),
        ((12, 72), "Button", "Save"),
        ((20, 80), "Label", "Save"),
        ((5, 5), "Dialog", "Export"),
    ] {
        let (old, mut new) = (blank(100, 100), blank(100, 100));
        put(&mut new, x, y, [9, 9, 9, 255]);
        let found = touched(&dialog(), &dialog(), compare(&old, &new).difference());
        assert_eq!(found, [is(role, name, How::Pixels(1))], "at {x}, {y}");
    }
}

#[test]
fn a_change_across_several_names_each_smallest_one() {
    let (old, mut new) = (blank(100, 100), blank(100, 100));
    for x in 0..100 {
        put(&mut new, x, 80, [9, 9, 9, 255]);
    }
    let found = touched(&dialog(), &dialog(), compare(&old, &new).difference());
    let all = [
        is("Label", "Save", How::Pixels(20)),
        is("Button", "Save", How::Pixels(10)),
        is("Button", "Cancel", How::Pixels(40)),
        is("Dialog", "Export", How::Pixels(30)),
    ];
    assert_eq!(found, all);
}

#[test]
fn what_came_went_moved_or_has_another_name() {
    let before = dialog();
    let mut after = dialog();
    after[1].name = "Store".to_owned();
    after[2] = seen("Label", "Store", [15, 75, 37, 85]);
    after[3].at = Area { left: 50, top: 5, right: 90, bottom: 25 };
    after.push(seen("Link", "Help", [10, 40, 30, 50]));
    let found = touched(&before, &after, None);
    let all = [
        is("Button", "Store", How::Renamed { before: "Save".to_owned() }),
        is("Label", "Store", How::Renamed { before: "Save".to_owned() }),
        is("Link", "Help", How::New),
        is("Button", "Cancel", How::Moved),
    ];
    assert_eq!(found, all);
    assert_eq!(touched(&after, &before, None).iter().filter(|one| one.how == How::Gone).count(), 1);
}

#[test]
fn of_several_with_one_name_the_one_that_went_is_gone() {
    let row = |top| seen("Row", "Python 101", [0, top, 80, top + 10]);
    let found = touched(&[row(0), row(10), row(20)], &[row(0), row(20)], None);
    assert_eq!(found, [is("Row", "Python 101", How::Gone)]);
}

#[test]
fn nothing_changed_touches_nothing() {
    assert_eq!(touched(&dialog(), &dialog(), None), []);
}

#[test]
fn a_widget_that_reaches_beyond_the_picture_harms_nothing() {
    let (old, mut new) = (blank(50, 50), blank(50, 50));
    put(&mut new, 49, 49, [9, 9, 9, 255]);
    let wide = [seen("Region", "All", [0, 0, u32::MAX, u32::MAX])];
    let found = touched(&wide, &wide, compare(&old, &new).difference());
    assert_eq!(found, [is("Region", "All", How::Pixels(1))]);
}
