//! How a scene would name what is on screen: by the message that says it, where one can be told for sure.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::driver::Driver;
use super::error::{Miss, PlayError};
use super::{Look, steps};
use crate::docs::scene::{Role, Scene, Stage, Target};
use crate::text::Lang;

/// What was seen on screen, in order.
pub(super) type Seen = Vec<(Role, String)>;
/// What was seen in another language after the same steps is asked in so many at least.
const OTHERS: usize = 2;

/// Each as a scene names it, and whether more languages could tell more. `others` are what was seen in other languages
/// after the same steps.
fn named(seen: &Seen, lang: &Lang, others: &[(Lang, Seen)]) -> (Vec<String>, bool) {
    let ids = ids(lang);
    // Where not the same things are on screen, nothing is known of them.
    let kinds = |seen: &Seen| seen.iter().map(|(role, _)| *role).collect::<Vec<_>>();
    let alike: Vec<_> = others.iter().filter(|(_, other)| kinds(other) == kinds(seen)).collect();
    let all: Vec<Lang> = Lang::available().map(Lang::load).collect();
    let (mut named, mut unsure) = (Vec::new(), false);
    for (place, (role, name)) in seen.iter().enumerate() {
        let mut able: Vec<&str> = ids.get(name).cloned().unwrap_or_default();
        let guessed = !able.is_empty();
        // In some languages a row of buttons is cut earlier, and other things stand in its place.
        able.retain(|id| {
            let says =
                |lang: &Lang, other: &Seen| other.get(place).is_some_and(|(_, name)| lang.text(id) == *name);
            alike.iter().filter(|(lang, other)| says(lang, other)).count() >= alike.len().min(OTHERS)
        });
        // Several are as good as one where they say the same in every language.
        let known = all.iter().all(|lang| {
            let mut said = able.iter().map(|id| lang.text(id));
            let first = said.next();
            said.all(|other| Some(other) == first)
        });
        unsure |= !known || (guessed && able.is_empty());
        let message = able.first().filter(|_| known).map(|id| (*id).to_owned());
        let line = match message {
            Some(id) => {
                let target = Target { message: Some(id), role: Some(*role), ..Target::default() };
                format!("{target} “{name}”")
            }
            None => by_text(*role, name),
        };
        if !named.contains(&line) {
            named.push(line);
        }
    }
    (named, unsure)
}

/// By its name in the language that is spoken.
pub(super) fn by_text(role: Role, name: &str) -> String {
    Target { text: Some(name.to_owned()), role: Some(role), ..Target::default() }.to_string()
}

/// The messages of the interface without variables, by their words in a language.
fn ids(lang: &Lang) -> BTreeMap<String, Vec<&'static str>> {
    let mut ids: BTreeMap<String, Vec<&'static str>> = BTreeMap::new();
    let unseen = |id: &&str| id.starts_with("cli-") || id.starts_with("usage-") || id.ends_with("-example");
    for id in Lang::ids().filter(|id| !unseen(id)) {
        if let Some(text) = lang.plain(id) {
            ids.entry(text).or_default().push(id);
        }
    }
    // What has the shorter name is the more general.
    for ids in ids.values_mut() {
        ids.sort_by_key(|id| id.len());
    }
    ids
}

/// What can be named after so many steps of a scene, as a scene names it.
pub(super) fn after(
    scene: &Scene,
    stage: &Arc<Stage>,
    look: &Look,
    steps: usize,
) -> Result<Vec<String>, PlayError> {
    let see = |lang: &Lang| {
        let look = Look { lang: lang.clone(), ..look.clone() };
        let mut driver = Driver::open(scene, stage, &look);
        let done =
            scene.steps.iter().take(steps).try_for_each(|step| steps::perform(&mut driver, step, lang));
        done.map(|()| driver.sight().usable())
    };
    let seen = see(&look.lang)?;
    let (mut named, mut unsure) = (Vec::new(), true);
    let mut others = Vec::new();
    // German and Japanese words are rarely another language's.
    for tag in ["de-DE", "ja-JP"].into_iter().chain(Lang::available()) {
        if tag == look.lang.tag() || others.iter().any(|(other, _): &(Lang, Seen)| other.tag() == tag) {
            continue;
        }
        if others.len() >= OTHERS && !unsure {
            break;
        }
        let lang = Lang::load(tag);
        let Ok(other) = see(&lang) else { break };
        others.push((lang, other));
        if others.len() >= OTHERS {
            (named, unsure) = self::named(&seen, &look.lang, &others);
        }
    }
    // The steps name something by its words in this language: nothing but these is known.
    Ok(if named.is_empty() { self::named(&seen, &look.lang, &others).0 } else { named })
}

/// The same for a target that was not there when step number `step`, from 0, was to be done.
pub(super) fn explained(
    problem: PlayError,
    scene: &Scene,
    stage: &Arc<Stage>,
    look: &Look,
    step: usize,
) -> PlayError {
    match problem {
        PlayError::Target { target, miss } if matches!(*miss, Miss::Nowhere { .. }) => {
            let miss = match after(scene, stage, look, step) {
                Ok(there) => Box::new(Miss::Nowhere { there }),
                Err(_) => miss,
            };
            PlayError::Target { target, miss }
        }
        other => other,
    }
}
