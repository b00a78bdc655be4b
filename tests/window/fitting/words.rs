//! No words on screen but those of the language files: in the language that accents every letter, whatever is plain
//! came from elsewhere.

use std::collections::BTreeSet;

use egui::epaint::Shape;
use lab_gallery::model::State;

use crate::app::App;
use crate::common::Look;
use crate::page_walk::pages;

/// Shorter runs of plain letters are units and parts of names: `GB`, `v2`.
const WORD: usize = 3;

/// What the person's data and the service's own lists say: names of labs, people, regions, images, files.
fn known(state: &State, folder: &std::path::Path) -> BTreeSet<String> {
    let lists = [
        include_str!("../../../assets/regions.ron"),
        include_str!("../../../assets/marketplace.ron"),
        include_str!("../../../assets/prices.ron"),
    ];
    let own = format!("{state:?} {}", folder.display());
    lists.into_iter().chain([own.as_str()]).flat_map(words).collect()
}

fn words(text: &str) -> impl Iterator<Item = String> {
    let words = text.split(|c: char| !c.is_alphabetic());
    words.filter(|word| word.len() >= WORD && word.is_ascii()).map(str::to_lowercase)
}

fn texts(shape: &Shape, found: &mut Vec<String>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| texts(shape, found)),
        Shape::Text(text) => found.push(text.galley.text().to_owned()),
        _ => {}
    }
}

#[test]
fn every_page_speaks_only_from_the_language_files() {
    let mut app = App::start_speaking(Look::default(), "en-XA");
    let known = known(app.state(), app.folder.path());
    let mut foreign = BTreeSet::new();
    let mut accented = 0;
    for (name, page, _) in pages(&app) {
        app.harness.state_mut().desk_mut().unwrap().go(page);
        app.settle();
        let mut found = Vec::new();
        for clipped in &app.harness.output().shapes {
            texts(&clipped.shape, &mut found);
        }
        for text in found {
            accented += usize::from(!text.is_ascii());
            let unknown: Vec<String> = words(&text).filter(|word| !known.contains(word)).collect();
            if !unknown.is_empty() {
                foreign.insert(format!("{name}: “{text}” says {unknown:?}"));
            }
        }
    }
    assert!(accented > 100, "the pages speak the accented language");
    assert!(foreign.is_empty(), "{}", foreign.into_iter().collect::<Vec<_>>().join("\n"));
}
