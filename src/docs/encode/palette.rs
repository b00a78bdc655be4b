//! The 256 colours of an animation.
//!
//! Pictures of an interface have a few colours on large areas and many between them, at the edges of letters. The
//! commonest are kept as they are, so that areas stay plain; the others share what is left, split where they differ
//! most.

use std::collections::BTreeMap;

use crate::docs::raster::Picture;

type Colour = [u8; 3];

/// What a GIF can have.
const MOST: usize = 256;
/// How many of the commonest colours are kept exactly, where there are more than [`MOST`].
const EXACT: usize = 96;

pub(super) struct Palette {
    colours: Vec<Colour>,
    /// The place of every colour of the pictures, in order of the colours.
    places: Vec<(Colour, u8)>,
}

impl Palette {
    pub fn of<'a>(pictures: impl Iterator<Item = &'a Picture>) -> Self {
        let mut counts: BTreeMap<Colour, u64> = BTreeMap::new();
        for picture in pictures {
            // Neighbours are often equal: they are counted as one.
            for run in picture.rgba.as_chunks().0.chunk_by(|one, next| one == next) {
                let colour = run.first().copied().map(on_white).unwrap_or_default();
                *counts.entry(colour).or_default() += run.len() as u64;
            }
        }
        let mut common: Vec<_> = counts.iter().map(|(colour, count)| (*colour, *count)).collect();
        if common.len() > MOST {
            common.sort_by_key(|(colour, count)| (std::cmp::Reverse(*count), *colour));
            let others = common.split_off(EXACT);
            common.extend(split(others, MOST - EXACT).into_iter().map(|colour| (colour, 0)));
        }
        let colours: Vec<_> = common.into_iter().map(|(colour, _)| colour).collect();
        let places = counts.into_keys().map(|colour| (colour, nearest(&colours, colour))).collect();
        Self { colours, places }
    }

    /// Red, green, blue of each colour.
    pub fn bytes(&self) -> Vec<u8> {
        self.colours.as_flattened().to_vec()
    }

    /// Each pixel as a place in the palette.
    pub fn indexes(&self, picture: &Picture) -> Vec<u8> {
        let mut indexes = Vec::with_capacity(picture.rgba.len() / 4);
        for run in picture.rgba.as_chunks().0.chunk_by(|one, next| one == next) {
            let colour = run.first().copied().map(on_white).unwrap_or_default();
            let found = self.places.binary_search_by_key(&colour, |(colour, _)| *colour);
            let place = found.ok().and_then(|at| self.places.get(at)).map_or(0, |(_, place)| *place);
            indexes.resize(indexes.len() + run.len(), place);
        }
        indexes
    }
}

/// A GIF has no half-transparent pixels: they are seen as on paper.
fn on_white([red, green, blue, alpha]: [u8; 4]) -> Colour {
    [red, green, blue].map(|part| part.saturating_add(255 - alpha))
}

/// The place of the colour that is most like it.
fn nearest(colours: &[Colour], colour: Colour) -> u8 {
    let distance = |other: &Colour| -> u32 {
        let parts = colour.iter().zip(other).zip([3, 6, 1]);
        parts.map(|((one, other), weight)| u32::from(one.abs_diff(*other)).pow(2) * weight).sum()
    };
    let best = colours.iter().zip(0..=u8::MAX).min_by_key(|(other, _)| distance(other));
    best.map_or(0, |(_, place)| place)
}

/// So many colours, or fewer, for these: the group that differs most is split at its middle until there are enough, and
/// each group gives its mean.
fn split(colours: Vec<(Colour, u64)>, most: usize) -> Vec<Colour> {
    let mut groups = vec![colours];
    while groups.len() < most {
        let widest =
            groups.iter().enumerate().max_by_key(|(at, group)| (spread(group).0, std::cmp::Reverse(*at)));
        let Some((at, (reach, part))) = widest.map(|(at, group)| (at, spread(group))) else { break };
        if reach == 0 {
            break;
        }
        let mut group = groups.swap_remove(at);
        group.sort_by_key(|(colour, _)| (colour.get(part).copied(), *colour));
        let upper = group.split_off(group.len() / 2);
        groups.extend([group, upper]);
    }
    groups.iter().filter(|group| !group.is_empty()).map(|group| mean(group)).collect()
}

/// How far a group's colours lie apart, and in which of red, green and blue they do so most.
fn spread(group: &[(Colour, u64)]) -> (u32, usize) {
    let reach = |part: usize| {
        let values = || group.iter().filter_map(|(colour, _)| colour.get(part).copied());
        u32::from(values().max().unwrap_or(0) - values().min().unwrap_or(0))
    };
    // Green is seen best and blue least.
    [(reach(0) * 3, 0), (reach(1) * 4, 1), (reach(2) * 2, 2)].into_iter().max().unwrap_or_default()
}

fn mean(group: &[(Colour, u64)]) -> Colour {
    let all = group.iter().map(|(_, count)| count).sum::<u64>().max(1);
    let sum = |value: fn(&Colour) -> u8| -> u64 {
        group.iter().map(|(colour, count)| u64::from(value(colour)) * count).sum()
    };
    [sum(|c| c[0]), sum(|c| c[1]), sum(|c| c[2])].map(|sum| ((sum + all / 2) / all) as u8)
}
