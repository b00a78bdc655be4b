//! Doing what a scene says to the window.

use std::sync::Arc;

use egui::{Key, Modifiers, Pos2};

use super::driver::Driver;
use super::error::PlayError;
use super::find::missed;
use super::{Look, crop};
use crate::docs::callout::Placed;
use crate::docs::raster::{Picture, Raster};
use crate::docs::scene::{Animation, Role, Scene, Stage, Step, Target, Until};
use crate::text::Lang;

/// What is waited for comes within so long, in milliseconds, or never.
const PATIENCE: u32 = 10 * 60 * 1000;
/// What is not in sight after so many turns of the wheel never will be.
const TURNS: usize = 12;
/// From one look to the next.
const LOOK_AGAIN: u32 = 250;

/// Does one step.
pub(super) fn perform(driver: &mut Driver, step: &Step, lang: &Lang) -> Result<(), PlayError> {
    match step {
        Step::Click(target) => click(driver, target, lang, 1)?,
        Step::DoubleClick(target) => click(driver, target, lang, 2)?,
        Step::Type { into, text } => {
            click(driver, into, lang, 1)?;
            driver.type_text(text);
        }
        Step::Clear(target) => {
            click(driver, target, lang, 1)?;
            driver.press(Key::A, Modifiers::COMMAND);
            driver.press(Key::Backspace, Modifiers::NONE);
        }
        Step::Choose { from, option } => {
            click(driver, from, lang, 1)?;
            let option = Target { role: option.role.or(Some(Role::Option)), ..option.clone() };
            click(driver, &option, lang, 1)?;
        }
        Step::Check(target) => tick(driver, target, lang, true)?,
        Step::Uncheck(target) => tick(driver, target, lang, false)?,
        Step::Press(name) => {
            if let Some(key) = Key::from_name(name) {
                driver.press(key, Modifiers::NONE);
            }
        }
        Step::Scroll(target) => {
            reach(driver, target, lang)?;
        }
        Step::Wait(until) => wait(driver, until, lang)?,
    }
    if driver.take_asked_window() { Err(PlayError::NotOnStage) } else { Ok(()) }
}

/// Where the pointer goes for a target, which is scrolled into sight where it has to be.
fn reach(driver: &mut Driver, target: &Target, lang: &Lang) -> Result<Pos2, PlayError> {
    bring(driver, target, lang)?;
    let sight = driver.sight();
    let found = sight.one(target, lang).map_err(|miss| missed(target, miss))?;
    sight.reach(&found).map_err(|miss| missed(target, miss))
}

/// Brings a target into sight: as a screen reader asks for it, which moves what lies next around it, then by the wheel
/// over everything around that.
pub(super) fn bring(driver: &mut Driver, target: &Target, lang: &Lang) -> Result<(), PlayError> {
    let mut before = None;
    for turn in 0..TURNS {
        let (node, place, far, rect) = {
            let sight = driver.sight();
            let found = sight.one(target, lang).map_err(|miss| missed(target, miss))?;
            if sight.seen(&found).is_some() {
                return Ok(());
            }
            let (place, far) = sight.wheel(&found);
            (found.id, place, far, found.rect)
        };
        if turn == 0 {
            driver.scroll_to(node);
        } else {
            // What did not move will not.
            if before.replace(rect) == Some(rect) {
                return Ok(());
            }
            driver.wheel(place, far);
        }
    }
    Ok(())
}

fn click(driver: &mut Driver, target: &Target, lang: &Lang, times: usize) -> Result<(), PlayError> {
    let place = reach(driver, target, lang)?;
    driver.click(place, times);
    Ok(())
}

fn tick(driver: &mut Driver, target: &Target, lang: &Lang, wanted: bool) -> Result<(), PlayError> {
    let ticked = {
        let sight = driver.sight();
        let found = sight.one(target, lang).map_err(|miss| missed(target, miss))?;
        found.is_ticked()
    };
    if ticked == wanted {
        return Err(PlayError::Already { target: target.to_string() });
    }
    click(driver, target, lang, 1)
}

fn wait(driver: &mut Driver, until: &Until, lang: &Lang) -> Result<(), PlayError> {
    let reached = match until {
        Until::Progress(percent) => driver.wait_for_percent(*percent),
        Until::Done => driver.wait_for_all(),
        Until::Millis(time) => {
            driver.wait(*time);
            true
        }
        Until::Shown(target) => {
            let mut waited = 0;
            while driver.sight().all(target, lang).is_ok_and(|found| found.is_empty()) && waited < PATIENCE {
                driver.wait(LOOK_AGAIN);
                waited += LOOK_AGAIN;
            }
            waited < PATIENCE
        }
    };
    if reached { Ok(()) } else { Err(PlayError::Wait) }
}

/// Plays a scene again up to its first wait for progress, and films what comes from there at equal times.
pub(super) fn film(
    scene: &Scene,
    stage: &Arc<Stage>,
    look: &Look,
    film: Animation,
) -> Result<Vec<(Picture, u32, Vec<Placed>)>, PlayError> {
    let mut driver = Driver::open(scene, stage, look);
    for step in &scene.steps {
        if matches!(step, Step::Wait(Until::Progress(_) | Until::Done)) {
            break;
        }
        perform(&mut driver, step, &look.lang)?;
    }
    let (begin, end) = driver.span(film.from, film.until).ok_or(PlayError::Wait)?;
    let mut drawer = Raster::default();
    let mut frames = Vec::new();
    let mut place = None;
    for number in 0..film.pictures {
        let way = f64::from(number) / f64::from(film.pictures.saturating_sub(1).max(1));
        driver.wait_until(begin + end.duration_since(begin).mul_f64(way));
        // The part that is shown stays where it is while what it shows may grow.
        if place.is_none() {
            crop::bring(&mut driver, scene, look)?;
        }
        let (crop, mut callouts) = crop::places(&driver.sight(), scene, look)?;
        let cut = *place.get_or_insert(crop);
        let ([left, top, ..], [now_left, now_top, ..]) = (cut, crop);
        let away = [now_left as f32 - left as f32, now_top as f32 - top as f32];
        for callout in &mut callouts {
            for (side, away) in callout.rect.iter_mut().zip(away.into_iter().cycle()) {
                *side += away;
            }
        }
        let picture = crop::cut(&driver.draw(&mut drawer)?, cut)?;
        frames.push((picture, 1000 / u32::from(film.per_second.max(1)), callouts));
    }
    Ok(frames)
}
