//! Which widgets a change of a picture is about.

use serde::{Deserialize, Serialize};

use super::area::Area;
use super::compare::Difference;

/// Something with a name in a picture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// What kind of thing, as a screen reader is told.
    pub role: String,
    /// Its accessible name.
    pub name: String,
    /// Where it is.
    pub at: Area,
}

/// The role of what is drawn on a picture.
pub(super) const CALLOUT: &str = "Call-out";
/// So wide, in pixels, is what lies along the edges of a call-out's place.
const STROKE: u32 = 12;

/// A widget that a change is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touched {
    /// What kind of thing.
    pub role: String,
    /// Its name in the new picture; in the old one, if it is gone.
    pub name: String,
    /// What happened to it.
    pub how: How,
}

/// What happened to a widget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum How {
    /// So many of its pixels changed, and of no smaller widget in it.
    Pixels(usize),
    /// It was not there.
    New,
    /// It is not there any more.
    Gone,
    /// It is in another place, or of another size.
    Moved,
    /// It had another name.
    Renamed {
        /// The old one.
        before: String,
    },
}

/// The widgets that a change is about: those that came, went, moved or changed their names, then the smallest ones that
/// hold pixels that changed.
pub fn touched(old: &[Seen], new: &[Seen], difference: Option<&Difference>) -> Vec<Touched> {
    let mut found = told_apart(old, new);
    // What a person moved on purpose is said first.
    found.sort_by_key(|touched| touched.role != CALLOUT);
    let Some(difference) = difference else { return found };
    let mut mask = difference.mask.clone();
    let is_drawn = |seen: &&Seen| seen.role == CALLOUT;
    // What was drawn elsewhere is no change of what lies below it.
    for (one, others) in [(old, new), (new, old)] {
        for drawn in one.iter().filter(is_drawn).filter(|drawn| !others.contains(drawn)) {
            drawn.at.edges(STROKE).into_iter().for_each(|edge| _ = mask.take(edge));
        }
    }
    let mut by_size: Vec<&Seen> = new.iter().filter(|seen| !is_drawn(seen)).collect();
    by_size.sort_by_key(|seen| seen.at.pixels());
    for seen in by_size {
        if mask.count() == 0 {
            break;
        }
        let pixels = mask.take(seen.at);
        // What else happened to it has been said.
        let said = |touched: &Touched| touched.role == seen.role && touched.name == seen.name;
        if pixels > 0 && !found.iter().any(said) {
            let (role, name) = (seen.role.clone(), seen.name.clone());
            found.push(Touched { role, name, how: How::Pixels(pixels) });
        }
    }
    found
}

/// What the two lists say without the pixels.
fn told_apart(old: &[Seen], new: &[Seen]) -> Vec<Touched> {
    let mut before: Vec<Option<&Seen>> = old.iter().map(Some).collect();
    let mut without: Vec<&Seen> = Vec::new();
    let mut moved: Vec<&Seen> = Vec::new();
    // Several can have one name; those that stayed in their places are themselves.
    let mut rest: Vec<&Seen> = Vec::new();
    for seen in new {
        if take(&mut before, |other| other == seen).is_none() {
            rest.push(seen);
        }
    }
    for seen in rest {
        match take(&mut before, |other| other.role == seen.role && other.name == seen.name) {
            Some(_) => moved.push(seen),
            None => without.push(seen),
        }
    }
    let mut found = Vec::new();
    for seen in without {
        let how = match take(&mut before, |other| other.role == seen.role && is_same_place(other.at, seen.at))
        {
            Some(other) => How::Renamed { before: other.name.clone() },
            None => How::New,
        };
        found.push(Touched { role: seen.role.clone(), name: seen.name.clone(), how });
    }
    let gone = before.into_iter().flatten();
    found.extend(gone.map(|seen| touch(seen, How::Gone)));
    found.extend(moved.into_iter().map(|seen| touch(seen, How::Moved)));
    found
}

fn touch(seen: &Seen, how: How) -> Touched {
    Touched { role: seen.role.clone(), name: seen.name.clone(), how }
}

/// Takes the first that is meant out of the list.
fn take<'a>(list: &mut [Option<&'a Seen>], is: impl Fn(&Seen) -> bool) -> Option<&'a Seen> {
    list.iter_mut().find(|entry| entry.is_some_and(&is)).and_then(Option::take)
}

/// Whether two lie mostly on each other.
fn is_same_place(one: Area, other: Area) -> bool {
    let (common, all) = (one.intersect(other), one.union(other));
    common.pixels() * 2 > all.pixels()
}
