//! One picture of a set, finished: played, drawn on, framed, and written as a file.

use super::area::Area;
use super::flaw::{Flaw, What};
use super::manifest::{Accepted, pixel_hash, text_hash};
use super::personal::personal;
use super::plan::Item;
use super::touched::{CALLOUT, Seen};
use crate::docs::callout::{self, Kind, Placed};
use crate::docs::encode::{self, About, Effort, EncodeError};
use crate::docs::preset::{Border, Preset};
use crate::docs::raster::Picture;
use crate::docs::stage::{self, SceneError, Shot, Wanted, Widget};
use crate::model::{Explain, Message};
use crate::text::Lang;

/// How a film is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Film {
    /// Animated PNG.
    Apng,
    /// GIF.
    Gif,
}

impl Film {
    fn ending(self) -> &'static str {
        match self {
            Self::Apng => "apng",
            Self::Gif => "gif",
        }
    }
}

/// How pictures are made.
#[derive(Clone, Debug)]
pub struct Recipe {
    /// What they look like, and what is demanded of them.
    pub preset: Preset,
    /// How small the files are to be.
    pub effort: Effort,
    /// The films, where scenes have some.
    pub film: Option<Film>,
    /// Files that this program did not write are replaced, too.
    pub force: bool,
    /// The language of what stands above old, new and difference.
    pub words: Lang,
}

/// A finished picture.
#[derive(Clone, Debug)]
pub struct Made {
    /// With everything that is drawn on it.
    pub picture: Picture,
    /// What it says about itself.
    pub about: About,
    /// What a manifest keeps of it.
    pub accepted: Accepted,
    /// What is not good in it.
    pub flaws: Vec<Flaw>,
    /// The film: its path in the set and its pictures.
    pub film: Option<(String, Vec<(Picture, u32)>)>,
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum MakeError {
    /// The scene cannot be played.
    #[error(transparent)]
    Play(#[from] SceneError),
    /// Its own words for who cannot see it are in other languages.
    #[error("{scene} has no alternative text in {lang}")]
    Alt {
        /// The scene.
        scene: String,
        /// The language's tag.
        lang: String,
        /// Those in which there are words.
        valid: Vec<String>,
    },
    /// The file cannot be made.
    #[error("{file} cannot be encoded")]
    Encode {
        /// Its path in the set.
        file: String,
        /// Why.
        source: EncodeError,
    },
}

impl Explain for MakeError {
    fn explain(&self) -> Message {
        match self {
            Self::Play(error) => error.explain(),
            Self::Alt { scene, lang, valid } => {
                let problem =
                    Message::new("docs-no-alt-lang").with("valid", valid.clone()).with("lang", lang.as_str());
                Message::new("docs-play-failed")
                    .with("scene", scene.as_str())
                    .with("lang", lang.as_str())
                    .with("problem", problem)
            }
            Self::Encode { source, .. } => source.explain(),
        }
    }
}

/// The program as it says itself in a picture.
pub const APP: &str = concat!("Lab Gallery ", env!("CARGO_PKG_VERSION"));
/// The version of the interface's library; a test compares it with the one that is built in.
pub const EGUI: &str = "0.37.0";

/// What a picture of that item says about itself.
pub fn about(item: &Item<'_>) -> About {
    About {
        alt: item.scene.alt(&item.look.lang),
        scene: item.scene.name.clone(),
        scene_hash: item.scene.hash.clone(),
        app: APP.to_owned(),
        egui: EGUI.to_owned(),
        lang: item.look.lang.tag().to_owned(),
    }
}

/// Plays the scene and finishes its picture.
pub fn make(item: &Item<'_>, recipe: &Recipe) -> Result<Made, MakeError> {
    if !item.scene.has_alt(&item.look.lang) {
        let valid = item.scene.alt_text.keys().cloned().collect();
        let (scene, lang) = (item.scene.name.clone(), item.look.lang.tag().to_owned());
        return Err(MakeError::Alt { scene, lang, valid });
    }
    let Shot { mut picture, widgets, callouts, frames, faults, cut } =
        stage::play(item.scene, item.stage, &item.look, Wanted { film: recipe.film.is_some() })?;
    let (preset, scale) = (&recipe.preset, item.look.scale);
    let flaw = |what| Flaw { file: item.file.clone(), what };
    let mut flaws: Vec<Flaw> = faults.into_iter().map(|fault| flaw(What::Shown(fault))).collect();
    let contrast = callout::contrast(&picture, &callouts, &preset.callout, scale);
    flaws.extend(Preset::of_contrast(contrast).map(|fault| flaw(What::Preset(fault))));
    let covers: Vec<Placed> = callouts.iter().filter(|callout| callout.kind == Kind::Blur).copied().collect();
    callout::draw(&mut picture, &callouts, &preset.callout, scale);
    let edge = preset.border.map_or(0, |border| (border.width as f32 * scale).round() as u32);
    let framed = |picture: Picture| match preset.border {
        Some(Border { colour, .. }) if edge > 0 => callout::border(&picture, edge, colour),
        _ => picture,
    };
    let [left, top, ..] = cut.map(|side| side as f32);
    let whole = [0.0, 0.0, picture.width as f32, picture.height as f32];
    for widget in &widgets {
        let [x, y, right, bottom] = widget.rect;
        let middle = [f32::midpoint(x, right) - left, f32::midpoint(y, bottom) - top];
        if lies_in(middle, whole) && !covers.iter().any(|cover| lies_in(middle, cover.rect)) {
            flaws.extend(private(widget).map(flaw));
        }
    }
    let size = [picture.width, picture.height];
    let mut seen: Vec<Seen> = widgets
        .iter()
        .filter_map(|widget| {
            let at = in_picture(widget.rect, [left, top], size, edge)?;
            Some(Seen { role: widget.role.clone(), name: widget.name.clone(), at })
        })
        .collect();
    // Around what it points at, as far as it reaches.
    let around = (preset.callout.gap + preset.callout.width) * scale + 2.0;
    seen.extend(callouts.iter().filter_map(|callout| {
        let [left, top, right, bottom] = callout.rect;
        let rect = [left - around, top - around, right + around, bottom + around];
        let at = in_picture(rect, [0.0, 0.0], size, edge)?;
        Some(Seen { role: CALLOUT.to_owned(), name: format!("{:?}", callout.kind), at })
    }));
    let picture = framed(picture);
    let about = about(item);
    flaws.extend(preset.of_alt(&about.alt).into_iter().map(|fault| flaw(What::Preset(fault))));
    let flaws = flaws.into_iter().fold(Vec::new(), |mut each: Vec<Flaw>, flaw| {
        if !each.contains(&flaw) {
            each.push(flaw);
        }
        each
    });
    let accepted = Accepted {
        pixels: pixel_hash(&picture),
        scene: item.scene.hash.clone(),
        alt: text_hash(&about.alt),
        widgets: seen,
    };
    let film = recipe.film.filter(|_| !frames.is_empty()).map(|film| {
        let file = item.file.strip_suffix("png").unwrap_or(&item.file);
        let frames = frames.into_iter().map(|(mut frame, time, callouts)| {
            // What a picture points at or hides, its film does too.
            callout::draw(&mut frame, &callouts, &preset.callout, scale);
            (framed(frame), time)
        });
        (format!("{file}{}", film.ending()), frames.collect())
    });
    Ok(Made { picture, about, accepted, flaws, film })
}

fn lies_in([x, y]: [f32; 2], [left, top, right, bottom]: [f32; 4]) -> bool {
    (left..right).contains(&x) && (top..bottom).contains(&y)
}

/// Where something is in the finished picture; none if it is not in it.
fn in_picture(
    [left, top, right, bottom]: [f32; 4],
    [x, y]: [f32; 2],
    [width, height]: [u32; 2],
    edge: u32,
) -> Option<Area> {
    let low = |side: f32, from: f32| (side - from).floor().max(0.0) as u32;
    let high = |side: f32, from: f32, most: u32| ((side - from).ceil().max(0.0) as u32).min(most);
    let at = Area {
        left: low(left, x),
        top: low(top, y),
        right: high(right, x, width),
        bottom: high(bottom, y, height),
    };
    let moved =
        Area { left: at.left + edge, top: at.top + edge, right: at.right + edge, bottom: at.bottom + edge };
    (at.pixels() > 0).then_some(moved)
}

/// What in a widget looks like somebody's own.
fn private(widget: &Widget) -> impl Iterator<Item = What> {
    let texts = [widget.name.as_str(), widget.value.as_str()];
    let found: Vec<_> = texts.into_iter().flat_map(personal).collect();
    found.into_iter().map(|(kind, text)| What::Private { kind, text })
}

/// The picture's file.
pub(super) fn png(item: &Item<'_>, made: &Made, recipe: &Recipe) -> Result<Vec<u8>, MakeError> {
    let failed = |source| MakeError::Encode { file: item.file.clone(), source };
    encode::png(&made.picture, &made.about, recipe.effort, recipe.preset.dpi).map_err(failed)
}

/// The film's file, if there is one: its path in the set, and its bytes.
pub(super) fn film(made: &Made, recipe: &Recipe) -> Result<Option<(String, Vec<u8>)>, MakeError> {
    let (Some((file, frames)), Some(film)) = (&made.film, recipe.film) else { return Ok(None) };
    let bytes = match film {
        Film::Apng => encode::apng(frames, &made.about),
        Film::Gif => encode::gif(frames),
    };
    let bytes = bytes.map_err(|source| MakeError::Encode { file: file.clone(), source })?;
    Ok(Some((file.clone(), bytes)))
}

/// What the preset says to a picture that is so wide, in pixels, and its file, in bytes.
pub(super) fn measures(file: &str, width: u32, bytes: u64, recipe: &Recipe) -> impl Iterator<Item = Flaw> {
    let faults = recipe.preset.of_picture(width, bytes).into_iter();
    faults.map(move |fault| Flaw { file: file.to_owned(), what: What::Preset(fault) })
}
