//! `gallery verify --heal`: what is damaged is copied again from regions that have it whole.

use std::time::Instant;

use serde::Serialize;

use super::gallery::{level, open, told, watched};
use super::output::{Fail, Out};
use crate::app::Session;
use crate::gallery::{Cure, Healed};
use crate::jobs::verify_figures;
use crate::model::{Explain as _, Message};

#[derive(Serialize)]
struct Answer {
    versions: u64,
    replicas: u64,
    packs: u64,
    /// Bytes that were read again afterwards.
    checked: u64,
    /// What is wrong still.
    problems: Vec<String>,
    /// Every damage that there was.
    damages: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    place: String,
    images: Vec<String>,
    healed: bool,
    from: Vec<String>,
    said: String,
}

/// Checks the gallery and heals it; what stays damaged makes the command fail.
pub(super) fn heal(session: &Session, full: bool, json: bool, out: &Out) -> Result<(), Fail> {
    let gallery = open(session)?;
    let start = Instant::now();
    let healed = watched(|control| {
        let found = gallery.verify(level(full), control)?;
        if found.problems.is_empty() {
            return Ok(Healed { report: found, cures: Vec::new() });
        }
        gallery.heal(found, control)
    })?;
    let Healed { cures, report } = healed;
    let damages: Vec<Told> = cures.iter().map(|cure| tell(cure, out)).collect();
    if json {
        Out::json(&Answer {
            versions: report.versions,
            replicas: report.replicas,
            packs: report.packs,
            checked: report.checked,
            problems: report.problems.iter().map(|problem| out.say(&problem.explain())).collect(),
            damages,
        })?;
    } else {
        for damage in &damages {
            Out::print(&damage.said);
        }
        for problem in &report.problems {
            // One that was there before is told with what came of it.
            if !cures.iter().any(|cure| cure.was.place == problem.place) {
                Out::print(&out.say(&problem.explain()));
            }
        }
        told(&verify_figures(&report, start.elapsed()), out);
    }
    if report.problems.is_empty() { Ok(()) } else { Err(Message::new("cli-gallery-not-healed").into()) }
}

fn tell(cure: &Cure, out: &Out) -> Told {
    let from: Vec<String> = cure.from.iter().map(|region| region.display().to_owned()).collect();
    let said = match (&cure.left, &cure.why) {
        (None, _) => {
            let place = cure.was.place.as_str();
            Message::new("cli-healed").with("place", place).with("regions", from.clone())
        }
        // Nothing needs the file: no image suffers.
        (Some(left), None) if left.hits.is_empty() => left.explain(),
        (Some(left), None) => Message::new("cli-not-healed").with("problem", left.explain()),
        (Some(left), Some(why)) => {
            Message::new("cli-not-healed-why").with("problem", left.explain()).with("why", why.explain())
        }
    };
    let hits = cure.left.as_ref().unwrap_or(&cure.was).hits.iter();
    let mut images: Vec<String> = hits.map(|hit| format!("{} {}", hit.name, hit.version)).collect();
    images.dedup();
    Told { place: cure.was.place.clone(), images, healed: cure.left.is_none(), from, said: out.say(&said) }
}
