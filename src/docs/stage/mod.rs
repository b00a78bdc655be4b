//! Plays a scene: the real window on a state of its own, every step done to it as a person does it.
//!
//! Nothing here touches a disk, a display, the network or the time of day. The clock is the scene's: it stands still
//! but in a step that waits, so that a job is at 42 % in every run.

mod crop;
mod drawer;
mod driver;
mod error;
mod faults;
mod find;
mod job;
mod names;
mod outside;
mod steps;

use std::num::NonZeroUsize;
use std::sync::Arc;

use egui::Theme;

pub use drawer::Drawer;
pub use error::{Miss, PlayError, SceneError};
pub use faults::Fault;

use self::driver::Driver;
use crate::docs::callout::{Kind, Placed};
use crate::docs::raster::{Picture, Raster};
use crate::docs::scene::{Callout, Scene, Stage};
use crate::gallery::parallel;
use crate::text::Lang;

/// How a scene is looked at.
#[derive(Clone, Debug)]
pub struct Look {
    /// The language.
    pub lang: Lang,
    /// Light or dark.
    pub theme: Theme,
    /// Pixels a point.
    pub scale: f32,
}

/// Something with a name, on a picture that is not cropped.
#[derive(Clone, Debug, PartialEq)]
pub struct Widget {
    /// What kind of thing, as a screen reader is told.
    pub role: String,
    /// Its accessible name.
    pub name: String,
    /// What is typed or chosen in it; empty where nothing is.
    pub value: String,
    /// Left, top, right and bottom in pixels.
    pub rect: [f32; 4],
}

/// What came of a scene.
#[derive(Debug)]
pub struct Shot {
    /// The picture: cropped, and nothing drawn on it.
    pub picture: Picture,
    /// Where the picture was cut out of the window's, in pixels: left, top, right and bottom.
    pub cut: [u32; 4],
    /// Everything with a name, in the picture or not.
    pub widgets: Vec<Widget>,
    /// What is to be drawn on the picture.
    pub callouts: Vec<Placed>,
    /// The film, where one was asked for: pictures, how many milliseconds each stands, and what is drawn on it.
    pub frames: Vec<(Picture, u32, Vec<Placed>)>,
    /// What a reader of the picture could not read.
    pub faults: Vec<Fault>,
}

/// What else is wanted of a scene than its picture.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    /// The film, if the scene has one.
    pub film: bool,
}

/// Plays a scene from a fresh state and takes its picture.
pub fn play(scene: &Scene, stage: &Arc<Stage>, look: &Look, wanted: Wanted) -> Result<Shot, SceneError> {
    play_drawn(scene, stage, look, wanted, &mut Raster::default())
}

/// The same, drawn by somebody else. A film is not.
pub fn play_drawn(
    scene: &Scene,
    stage: &Arc<Stage>,
    look: &Look,
    wanted: Wanted,
    drawer: &mut dyn Drawer,
) -> Result<Shot, SceneError> {
    let at = |step| {
        let (scene, lang) = (scene.name.clone(), look.lang.tag().to_owned());
        move |problem| SceneError { scene, lang, step, problem }
    };
    let mut driver = Driver::open(scene, stage, look);
    for (place, step) in scene.steps.iter().enumerate() {
        let done = steps::perform(&mut driver, step, &look.lang);
        done.map_err(|problem| at(place + 1)(names::explained(problem, scene, stage, look, place)))?;
    }
    let shot = shot(&mut driver, scene, look, drawer);
    let all = scene.steps.len();
    let mut shot = shot.map_err(|problem| at(0)(names::explained(problem, scene, stage, look, all)))?;
    if let Some(film) = scene.animation.filter(|_| wanted.film) {
        shot.frames = steps::film(scene, stage, look, film).map_err(at(0))?;
    }
    Ok(shot)
}

/// What can be named on screen after a scene's steps, as a scene names it.
pub fn controls(scene: &Scene, stage: &Arc<Stage>, look: &Look) -> Result<Vec<String>, SceneError> {
    let (name, lang) = (scene.name.clone(), look.lang.tag().to_owned());
    let failed = |problem| SceneError { scene: name, lang, step: 0, problem };
    names::after(scene, stage, look, scene.steps.len()).map_err(failed)
}

/// The picture of what is on screen.
fn shot(driver: &mut Driver, scene: &Scene, look: &Look, drawer: &mut dyn Drawer) -> Result<Shot, PlayError> {
    crop::bring(driver, scene, look)?;
    let (cut, callouts) = crop::places(&driver.sight(), scene, look)?;
    let (widgets, faults) = (driver.sight().widgets(look.scale), faults::find(driver, look, cut));
    let picture = crop::cut(&driver.draw(drawer)?, cut)?;
    Ok(Shot { picture, cut, widgets, callouts, frames: Vec::new(), faults })
}

/// A scene to be played.
#[derive(Clone, Copy, Debug)]
pub struct Play<'a> {
    /// Which.
    pub scene: &'a Scene,
    /// Where it begins.
    pub stage: &'a Arc<Stage>,
    /// How it is looked at.
    pub look: &'a Look,
    /// What else is wanted of it.
    pub wanted: Wanted,
}

/// Plays scenes on so many threads, and gives what came of them in their order. How many threads there are changes
/// nothing but the time.
pub fn play_all(plays: &[Play<'_>], threads: NonZeroUsize) -> Vec<Result<Shot, SceneError>> {
    parallel::map(threads.get(), plays, |it| play(it.scene, it.stage, it.look, it.wanted))
}

fn kind(callout: &Callout) -> Kind {
    match callout {
        Callout::Box(_) | Callout::Around(_) => Kind::Box,
        Callout::Arrow(_) => Kind::Arrow,
        Callout::Badge(number, _) => Kind::Badge(*number),
        Callout::Blur(_) => Kind::Blur,
    }
}
