//! Which pixels of a picture changed, and the rectangles that hold them.

use serde::{Deserialize, Serialize};

/// Whole pixels of a picture: from `left` and `top` to before `right` and `bottom`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Area {
    /// The first column.
    pub left: u32,
    /// The first row.
    pub top: u32,
    /// The column after the last.
    pub right: u32,
    /// The row after the last.
    pub bottom: u32,
}

impl Area {
    /// Of that size, from the upper left corner.
    pub fn of_size(width: u32, height: u32) -> Self {
        Self { left: 0, top: 0, right: width, bottom: height }
    }

    /// Columns.
    pub fn width(self) -> u32 {
        self.right.saturating_sub(self.left)
    }

    /// Rows.
    pub fn height(self) -> u32 {
        self.bottom.saturating_sub(self.top)
    }

    /// How many pixels it has.
    pub fn pixels(self) -> u64 {
        u64::from(self.width()) * u64::from(self.height())
    }

    /// What both have.
    #[must_use]
    pub fn intersect(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    /// The smallest that holds both; one without pixels holds nothing.
    #[must_use]
    pub fn union(self, other: Self) -> Self {
        match (self.pixels(), other.pixels()) {
            (0, _) => other,
            (_, 0) => self,
            _ => Self {
                left: self.left.min(other.left),
                top: self.top.min(other.top),
                right: self.right.max(other.right),
                bottom: self.bottom.max(other.bottom),
            },
        }
    }

    /// What lies along its four sides, so far in.
    pub(super) fn edges(self, wide: u32) -> [Self; 4] {
        let Self { left, top, right, bottom } = self;
        [
            Self { bottom: bottom.min(top + wide), ..self },
            Self { top: top.max(bottom.saturating_sub(wide)), ..self },
            Self { right: right.min(left + wide), ..self },
            Self { left: left.max(right.saturating_sub(wide)), ..self },
        ]
    }

    fn touches(self, other: Self, gap: u32) -> bool {
        self.left <= other.right.saturating_add(gap)
            && other.left <= self.right.saturating_add(gap)
            && self.top <= other.bottom.saturating_add(gap)
            && other.top <= self.bottom.saturating_add(gap)
    }
}

/// Changes that are no farther apart than this, in pixels, are one: the letters of a word, the strokes of an icon.
const NEAR: u32 = 12;

/// Marked pixels.
#[derive(Clone, Debug)]
pub(super) struct Mask {
    width: usize,
    marked: Vec<bool>,
    count: usize,
}

impl Mask {
    /// None marked.
    pub fn new(width: u32, height: u32) -> Self {
        let width = width as usize;
        Self { width, marked: vec![false; width * height as usize], count: 0 }
    }

    /// Marks the pixel with that number, row by row from the top.
    pub fn mark(&mut self, number: usize) {
        if let Some(pixel @ false) = self.marked.get_mut(number) {
            *pixel = true;
            self.count += 1;
        }
    }

    /// How many are marked.
    pub fn count(&self) -> usize {
        self.count
    }

    pub fn is_marked(&self, number: usize) -> bool {
        self.marked.get(number).copied().unwrap_or_default()
    }

    /// Takes the marks in an area away, and says how many there were.
    pub fn take(&mut self, area: Area) -> usize {
        let (left, right) = (area.left as usize, (area.right as usize).min(self.width));
        let rows = self.marked.chunks_exact_mut(self.width.max(1));
        let mut taken = 0;
        for row in rows.skip(area.top as usize).take(area.height() as usize) {
            for pixel in row.get_mut(left..right).into_iter().flatten() {
                taken += usize::from(std::mem::take(pixel));
            }
        }
        self.count -= taken;
        taken
    }

    /// Rectangles that hold every marked pixel, from the top; pixels that lie near each other are in one.
    pub fn areas(&self) -> Vec<Area> {
        let mut done: Vec<Area> = Vec::new();
        let mut open: Vec<Area> = Vec::new();
        for (y, row) in self.marked.chunks_exact(self.width.max(1)).enumerate() {
            let y = y as u32;
            for run in runs(row, y) {
                let mut grown = run;
                // A rectangle that grew may have come near to others.
                while let Some(place) = open.iter().position(|area| area.touches(grown, NEAR)) {
                    grown = grown.union(open.swap_remove(place));
                }
                open.push(grown);
            }
            let (still, closed) = open.drain(..).partition(|area| area.bottom + NEAR > y);
            open = still;
            done.extend::<Vec<_>>(closed);
        }
        done.extend(open);
        // What was closed early may lie near to what grew later.
        let mut merged: Vec<Area> = Vec::new();
        for mut area in done {
            while let Some(place) = merged.iter().position(|other| other.touches(area, NEAR)) {
                area = area.union(merged.swap_remove(place));
            }
            merged.push(area);
        }
        merged.sort_unstable_by_key(|area| (area.top, area.left));
        merged
    }
}

/// The marked stretches of a row, those that are near taken together.
fn runs(row: &[bool], y: u32) -> Vec<Area> {
    let mut runs: Vec<Area> = Vec::new();
    for (x, _) in row.iter().enumerate().filter(|(_, marked)| **marked) {
        let x = x as u32;
        match runs.last_mut() {
            Some(last) if x <= last.right + NEAR => last.right = x + 1,
            _ => runs.push(Area { left: x, top: y, right: x + 1, bottom: y + 1 }),
        }
    }
    runs
}
