//! Which pixels a triangle covers: those whose centre is inside, or on an upper or left edge, so that triangles side
//! by side neither miss a pixel nor draw it twice.

use super::canvas::Clip;
use super::corner::{Corner, UNIT, first_pixel};

/// The rows of a triangle, from the top.
pub(super) struct Spans {
    y: i64,
    bottom: i64,
    left: i64,
    right: i64,
    edges: [Edge; 3],
}

/// A run of pixels: row, first, end.
pub(super) type Span = (i64, i64, i64);

/// Twice the area, positive if the corners go around with the clock.
pub(super) fn area([a, b, c]: [&Corner; 3]) -> i64 {
    (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
}

impl Spans {
    /// Of a triangle whose corners go around with the clock.
    pub fn new([a, b, c]: [&Corner; 3], clip: Clip) -> Self {
        let y = first_pixel(a.y.min(b.y).min(c.y)).max(clip.top);
        // A centre that lies on the lowest edge or corner is not inside.
        let bottom = first_pixel(a.y.max(b.y).max(c.y)).min(clip.bottom);
        let edges = [(a, b), (b, c), (c, a)].map(|(from, to)| Edge::new(from, to, y));
        Self { y, bottom, left: clip.left, right: clip.right, edges }
    }
}

impl Iterator for Spans {
    type Item = Span;

    fn next(&mut self) -> Option<Span> {
        while self.y < self.bottom {
            let (mut from, mut to) = (self.left, self.right);
            for edge in &mut self.edges {
                match edge.side {
                    Side::Left => from = from.max(edge.pixel),
                    Side::Right => to = to.min(edge.pixel),
                    Side::Flat => continue,
                }
                edge.step();
            }
            let y = self.y;
            self.y += 1;
            if from < to {
                return Some((y, from, to));
            }
        }
        None
    }
}

#[derive(Clone, Copy)]
enum Side {
    Left,
    Right,
    /// The rows that are gone through say all about it.
    Flat,
}

/// Where an edge crosses the rows, carried from one to the next without a division: the crossing is
/// `pixel + rest / whole`, rounded down.
struct Edge {
    side: Side,
    pixel: i64,
    rest: i64,
    whole: i64,
    step: i64,
    step_rest: i64,
}

impl Edge {
    fn new(from: &Corner, to: &Corner, y: i64) -> Self {
        let (dx, dy) = (to.x - from.x, to.y - from.y);
        let side = match dy {
            0 => return Self { side: Side::Flat, pixel: 0, rest: 0, whole: 1, step: 0, step_rest: 0 },
            ..0 => Side::Left,
            1.. => Side::Right,
        };
        let (dx, dy) = (dx * dy.signum(), dy.abs());
        // The first pixel whose centre is not left of the edge: for a left edge the first inside, for a right one the
        // end. Both take the centre that lies on the edge to the right of it, which is the rule's left edge.
        let whole = dy * UNIT;
        let down = y * UNIT + UNIT / 2 - from.y;
        let across = from.x - UNIT / 2;
        // Rounded up, that is, the quotient of one less, and one more.
        let (over, under) = (dx * down + across * dy - 1, whole);
        Self {
            side,
            pixel: over.div_euclid(under) + 1,
            rest: over.rem_euclid(under),
            whole,
            step: dx.div_euclid(dy),
            step_rest: dx.rem_euclid(dy) * UNIT,
        }
    }

    fn step(&mut self) {
        self.pixel += self.step;
        self.rest += self.step_rest;
        if self.rest >= self.whole {
            self.rest -= self.whole;
            self.pixel += 1;
        }
    }
}
