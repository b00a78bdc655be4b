//! Call-outs: inside the picture, sharp, where they hide least, and a cover that gives nothing away.

use lab_gallery::docs::callout::{Kind, Placed, Style, border, contrast, crop, draw};
use lab_gallery::docs::raster::Picture;
use proptest::prelude::*;

use crate::support::{pixel, plain, put};

const WHITE: [u8; 4] = [255; 4];
const KINDS: [Kind; 5] = [Kind::Box, Kind::Arrow, Kind::Badge(7), Kind::Badge(42), Kind::Badge(200)];

fn style() -> Style {
    Style { colour: [188, 76, 0], width: 3.0, gap: 3.0, radius: 4.0, arrow: 48.0, badge: 24.0 }
}

fn drawn(size: [u32; 2], placed: &[Placed], scale: f32) -> Picture {
    let mut picture = plain(size, WHITE);
    draw(&mut picture, placed, &style(), scale);
    picture
}

/// Left, top, right, bottom of what is not white.
fn inked(picture: &Picture) -> Option<[u32; 4]> {
    let mut found: Option<[u32; 4]> = None;
    for y in 0..picture.height {
        for x in 0..picture.width {
            if pixel(picture, x, y) != WHITE {
                let [left, top, right, bottom] = found.unwrap_or([x, y, x + 1, y + 1]);
                found = Some([left.min(x), top.min(y), right.max(x + 1), bottom.max(y + 1)]);
            }
        }
    }
    found
}

/// A thing as if a word stood on it: dark bars from `seed`.
fn with_word(picture: &mut Picture, rect: [u32; 4], seed: u32) {
    let [left, top, right, bottom] = rect;
    for y in top..bottom {
        for x in (left..right).filter(|x| (x * 7 + seed * y).is_multiple_of(5)) {
            let place = (y * picture.width + x) as usize * 4;
            picture.rgba[place..place + 3].fill(30);
        }
    }
}

#[test]
fn a_box_stands_off_by_the_gap_and_its_sides_are_sharp() {
    for (scale, gap, stroke) in [(1.0, 3, 3), (2.0, 6, 6)] {
        let placed = Placed { kind: Kind::Box, rect: [40.0, 40.0, 120.0, 80.0] };
        let picture = drawn([200, 150], &[placed], scale);
        let away = gap + stroke;
        assert_eq!(inked(&picture), Some([40 - away, 40 - away, 120 + away, 80 + away]));
        for x in 0..200 {
            let on_stroke = (40 - away..40 - gap).contains(&x) || (120 + gap..120 + away).contains(&x);
            let expected = if on_stroke { [188, 76, 0, 255] } else { WHITE };
            assert_eq!(pixel(&picture, x, 60), expected, "at {x}, scale {scale}");
        }
    }
}

#[test]
fn a_corner_is_round_and_smooth() {
    let picture = drawn([200, 150], &[Placed { kind: Kind::Box, rect: [40.0, 40.0, 120.0, 80.0] }], 1.0);
    assert_eq!(pixel(&picture, 34, 34), WHITE);
    let between = (34..38).flat_map(|y| (34..38).map(move |x| (x, y)));
    let steps =
        between.filter(|(x, y)| ![WHITE, [188, 76, 0, 255]].contains(&pixel(&picture, *x, *y))).count();
    assert!((2..=8).contains(&steps), "{steps} pixels between the colours");
}

#[test]
fn a_thing_at_the_edge_has_its_whole_call_out() {
    let corners = [
        [0.0, 0.0, 30.0, 20.0],
        [170.0, 130.0, 200.0, 150.0],
        [0.0, 60.0, 200.0, 80.0],
        [0.0, 0.0, 200.0, 150.0],
    ];
    for rect in corners {
        let picture = drawn([200, 150], &[Placed { kind: Kind::Box, rect }], 1.0);
        let [left, top, right, bottom] = inked(&picture).unwrap();
        let middle = (u32::midpoint(left, right), u32::midpoint(top, bottom));
        for (x, y) in [(left, middle.1), (right - 1, middle.1), (middle.0, top), (middle.0, bottom - 1)] {
            assert_eq!(pixel(&picture, x, y), [188, 76, 0, 255], "a side is missing around {rect:?}");
        }
    }
}

#[test]
fn an_arrow_points_from_where_nothing_is_hidden() {
    let rect = [100.0, 60.0, 140.0, 80.0];
    let mut picture = plain([240, 200], WHITE);
    for words in [[20, 40, 100, 100], [140, 40, 220, 100], [80, 80, 160, 180]] {
        with_word(&mut picture, words, 3);
    }
    let before = picture.clone();
    draw(&mut picture, &[Placed { kind: Kind::Arrow, rect }], &style(), 1.0);
    let changed = |x, y| pixel(&picture, x, y) != pixel(&before, x, y);
    let from_above = (0..57).filter(|y| changed(120, *y)).count();
    assert_eq!(from_above, 48, "the length of an arrow");
    assert!((0..240).all(|x| (57..200).all(|y| !changed(x, y))));
}

#[test]
fn a_badge_stays_off_what_it_counts() {
    let rect = [60.0, 60.0, 120.0, 80.0];
    let picture = drawn([200, 150], &[Placed { kind: Kind::Badge(3), rect }], 1.0);
    let [left, top, right, bottom] = inked(&picture).unwrap();
    // Its ring is as white as the picture.
    assert_eq!([right - left, bottom - top], [22, 22]);
    let hidden = (60..80).flat_map(|y| (60..120).map(move |x| (x, y)));
    assert_eq!(hidden.filter(|(x, y)| pixel(&picture, *x, *y) != WHITE).count(), 0);
}

#[test]
fn a_badge_at_the_edge_goes_to_another_corner() {
    let rect = [0.0, 0.0, 60.0, 20.0];
    let picture = drawn([200, 150], &[Placed { kind: Kind::Badge(12), rect }], 1.0);
    let hidden = (0..20).flat_map(|y| (0..60).map(move |x| (x, y)));
    assert_eq!(hidden.filter(|(x, y)| pixel(&picture, *x, *y) != WHITE).count(), 0);
}

#[test]
fn numbers_look_different() {
    let badge = |number| {
        drawn([80, 80], &[Placed { kind: Kind::Badge(number), rect: [40.0, 40.0, 70.0, 70.0] }], 1.0)
    };
    let all: Vec<_> = (0..=99).map(badge).collect();
    for (index, one) in all.iter().enumerate() {
        assert!(all[index + 1..].iter().all(|other| other != one), "{index} looks like another");
    }
}

#[test]
fn nothing_of_what_was_covered_is_left() {
    let rect = [20.0, 20.0, 180.0, 40.0];
    let covered = |seed| {
        let mut picture = plain([200, 60], [250, 250, 250, 255]);
        with_word(&mut picture, [22, 22, 178, 38], seed);
        let before = picture.clone();
        draw(&mut picture, &[Placed { kind: Kind::Blur, rect }], &style(), 1.0);
        assert_ne!(picture, before);
        picture
    };
    let first = covered(1);
    for seed in 2..40 {
        assert!(covered(seed) == first, "the cover over word {seed} tells it from another");
    }
    // Blocks of one colour each, and more than one colour.
    let rows: Vec<Vec<_>> = (20..40).map(|y| (20..180).map(|x| pixel(&first, x, y)).collect()).collect();
    let blocks = rows.iter().step_by(6).flat_map(|row| row.chunks(6));
    assert!(blocks.clone().all(|block| block.iter().all(|pixel| pixel == &block[0])));
    assert!(blocks.map(|block| block[0]).collect::<std::collections::BTreeSet<_>>().len() > 20);
}

#[test]
fn contrast_is_with_what_lies_beneath() {
    let on = |ground, kind| {
        let placed = [Placed { kind, rect: [60.0, 60.0, 120.0, 80.0] }];
        contrast(&plain([200, 150], ground), &placed, &style(), 1.0)
    };
    for kind in KINDS {
        assert!((on(WHITE, kind) - 5.02).abs() < 0.05, "{kind:?}: {}", on(WHITE, kind));
        assert!(on([188, 76, 0, 255], kind) < 1.01, "{kind:?}");
        assert!(on([180, 60, 60, 255], kind) < 3.0, "{kind:?}");
    }
    assert!(on([188, 76, 0, 255], Kind::Blur) > 20.0, "a cover needs none");
}

#[test]
fn a_border_along_a_box_is_no_fault_and_half_a_page_is() {
    let placed = [Placed { kind: Kind::Box, rect: [60.0, 60.0, 120.0, 80.0] }];
    let with = |rows: std::ops::Range<u32>| {
        let mut picture = plain([200, 150], WHITE);
        for y in rows {
            (0..200).for_each(|x| put(&mut picture, x, y, [160, 60, 60, 255]));
        }
        contrast(&picture, &placed, &style(), 1.0)
    };
    assert!(with(55..56) > 4.9, "{}", with(55..56));
    assert!(with(0..75) < 3.0, "{}", with(0..75));
}

#[test]
fn a_crop_takes_every_pixel_that_is_touched() {
    let mut picture = plain([50, 40], WHITE);
    with_word(&mut picture, [0, 0, 50, 40], 3);
    let part = crop(&picture, [10.5, 5.0, 20.2, 15.0], 2.0).unwrap();
    assert_eq!((part.left, part.top, part.picture.width, part.picture.height), (8, 3, 15, 14));
    for (x, y) in [(0, 0), (14, 13), (7, 5)] {
        assert_eq!(pixel(&part.picture, x, y), pixel(&picture, x + 8, y + 3));
    }
    let whole = crop(&picture, [1.0, 1.0, 49.0, 39.0], 100.0).unwrap();
    assert!(whole.picture == picture);
    assert!(crop(&picture, [60.0, 5.0, 70.0, 15.0], 20.0).is_none());
    assert!(crop(&picture, [f32::NAN, 5.0, 70.0, 15.0], 20.0).is_none());
}

#[test]
fn a_border_is_around_the_picture() {
    let framed = border(&plain([3, 2], WHITE), 1, [195; 3]);
    assert_eq!([framed.width, framed.height], [5, 4]);
    let line = [195, 195, 195, 255];
    let row = |y| (0..5).map(|x| pixel(&framed, x, y)).collect::<Vec<_>>();
    assert_eq!([row(0), row(3)], [vec![line; 5], vec![line; 5]]);
    assert_eq!([row(1), row(2)], [(); 2].map(|()| vec![line, WHITE, WHITE, WHITE, line]));
}

proptest! {
    #[test]
    fn any_place_is_drawn_without_fault_and_the_same_twice(
        size in [1_u32..160, 1_u32..120],
        rect in [-300.0_f32..300.0, -300.0_f32..300.0, -300.0_f32..300.0, -300.0_f32..300.0],
        kind in prop_oneof![Just(Kind::Box), Just(Kind::Arrow), Just(Kind::Blur), any::<u8>().prop_map(Kind::Badge)],
        scale in 0.1_f32..4.0,
        second in any::<bool>(),
    ) {
        let mut placed = vec![Placed { kind, rect }];
        if second {
            placed.push(Placed { kind: Kind::Badge(2), rect: [10.0, 10.0, 40.0, 20.0] });
        }
        let once = drawn(size, &placed, scale);
        prop_assert_eq!(once.rgba.len(), (size[0] * size[1] * 4) as usize);
        prop_assert!(once.rgba.chunks(4).all(|pixel| pixel[3] == 255), "a hole in the window");
        prop_assert!(once == drawn(size, &placed, scale));
    }
}
