//! Whole pixels of a picture.

use crate::docs::raster::Picture;

/// The pixels from `left` and `top` to before `right` and `bottom`: at least one, all inside the picture they are of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Area {
    pub left: u32,
    pub top: u32,
    pub right: u32,
    pub bottom: u32,
}

impl Area {
    /// Every pixel of the picture that the rectangle touches; none if it touches none, or is no rectangle.
    pub fn around(rect: [f32; 4], picture: &Picture) -> Option<Self> {
        let [left, top, right, bottom] = rect;
        if !rect.iter().all(|side| side.is_finite()) {
            return None;
        }
        // What is less than a thousandth of a pixel is the arithmetic's, not the thing's.
        let low = |side: f32, most: u32| ((side + 1e-3).floor().max(0.0) as u32).min(most);
        let high = |side: f32, most: u32| ((side - 1e-3).ceil().max(0.0) as u32).min(most);
        let area = Self {
            left: low(left, picture.width),
            top: low(top, picture.height),
            right: high(right, picture.width),
            bottom: high(bottom, picture.height),
        };
        (area.left < area.right && area.top < area.bottom).then_some(area)
    }

    pub fn width(self) -> u32 {
        self.right - self.left
    }

    pub fn height(self) -> u32 {
        self.bottom - self.top
    }

    pub fn rect(self) -> [f32; 4] {
        [self.left, self.top, self.right, self.bottom].map(|side| side as f32)
    }

    fn columns(self) -> std::ops::Range<usize> {
        self.left as usize * 4..self.right as usize * 4
    }

    /// The pixels of each row, from the top.
    pub fn rows(self, picture: &Picture) -> impl Iterator<Item = &[[u8; 4]]> {
        let rows = picture.rgba.chunks_exact((picture.width as usize * 4).max(1));
        let rows = rows.skip(self.top as usize).take(self.height() as usize);
        rows.map(move |row| row.get(self.columns()).unwrap_or_default().as_chunks().0)
    }

    /// The same, to be written.
    pub fn rows_mut(self, picture: &mut Picture) -> impl Iterator<Item = &mut [[u8; 4]]> {
        let rows = picture.rgba.chunks_exact_mut((picture.width as usize * 4).max(1));
        let rows = rows.skip(self.top as usize).take(self.height() as usize);
        rows.map(move |row| row.get_mut(self.columns()).unwrap_or_default().as_chunks_mut().0)
    }

    /// The colour that most of the pixels have.
    pub fn ground(self, picture: &Picture) -> [u8; 4] {
        let mut pixels: Vec<[u8; 4]> = self.rows(picture).flatten().copied().collect();
        pixels.sort_unstable();
        let runs = pixels.chunk_by(|one, next| one == next);
        runs.max_by_key(|run| run.len()).and_then(<[_]>::first).copied().unwrap_or_default()
    }

    /// How much there is to be seen: the differences of each pixel from the one beside and the one below, summed.
    /// Text has much of it, the edge of a panel little, a panel none.
    pub fn ink(self, picture: &Picture) -> usize {
        let beside = self.rows(picture).flat_map(|row| row.iter().zip(row.iter().skip(1)));
        let below =
            self.rows(picture).zip(self.rows(picture).skip(1)).flat_map(|(row, next)| row.iter().zip(next));
        beside.chain(below).map(|(one, other)| difference(*one, *other)).sum()
    }
}

/// The mean of the three colours' differences.
fn difference([red, green, blue, _]: [u8; 4], other: [u8; 4]) -> usize {
    let [r, g, b, _] = other;
    let sum = [(red, r), (green, g), (blue, b)].map(|(one, other)| usize::from(one.abs_diff(other)));
    sum.iter().sum::<usize>() / 3
}
