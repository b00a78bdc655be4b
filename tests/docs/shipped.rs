//! Every scene that is shipped can be played and read, in every language and both themes.

use std::num::NonZeroUsize;

use egui::Theme;
use lab_gallery::docs::callout::{self, Style};
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::stage::{Look, Play, Shot, Wanted, play_all};
use lab_gallery::model::Explain as _;
use lab_gallery::text::Lang;

use crate::scenes::keep;

/// Languages whose pictures are kept, to be looked at.
const LOOKED_AT: [&str; 3] = ["en", "it-IT", "zh-TW"];

fn threads(count: usize) -> NonZeroUsize {
    NonZeroUsize::new(count).unwrap()
}

fn plays<'a>(library: &'a Library, look: &'a Look) -> Vec<Play<'a>> {
    let play = |scene| Play { scene, stage: library.stage(scene).unwrap(), look, wanted: Wanted::default() };
    library.scenes().iter().map(play).collect()
}

#[test]
fn every_scene_can_be_played_and_read_in_every_language_and_theme() {
    let library = Library::built_in().unwrap();
    let english = Lang::load("en");
    let mut faults = Vec::new();
    for (tag, theme) in Lang::available().flat_map(|tag| [(tag, Theme::Light), (tag, Theme::Dark)]) {
        let look = Look { lang: Lang::load(tag), theme, scale: 1.0 };
        let shots = play_all(&plays(&library, &look), threads(4));
        for (scene, shot) in library.scenes().iter().zip(shots) {
            let name = format!("{} ({tag}, {theme:?})", scene.name);
            match shot {
                Err(error) => faults.push(english.say(&error.explain())),
                Ok(mut shot) => {
                    let unreadable = shot.faults.iter().map(|fault| english.say(&fault.explain()));
                    faults.extend(unreadable.map(|fault| format!("{name}: {fault}")));
                    if shot.picture.rgba.chunks_exact(4).any(|pixel| pixel[3] != 255) {
                        faults.push(format!("{name}: the picture can be seen through"));
                    }
                    if LOOKED_AT.contains(&tag) {
                        callout::draw(&mut shot.picture, &shot.callouts, &Style::default(), 1.0);
                        keep(&shot.picture, &format!("{}-{tag}-{theme:?}", scene.name));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn the_same_scene_gives_the_same_pixels_whatever_goes_on_beside_it() {
    let library = Library::built_in().unwrap();
    let look = Look { lang: Lang::load("ja-JP"), theme: Theme::Dark, scale: 2.0 };
    let plays = plays(&library, &look);
    let pixels = |shots: Vec<Result<Shot, _>>| -> Vec<_> {
        let shots = shots.into_iter().map(|shot| shot.unwrap_or_else(|error| panic!("{error}")));
        shots.map(|shot| (shot.picture, shot.widgets, shot.callouts)).collect()
    };
    let alone = pixels(play_all(&plays, threads(1)));
    let together = pixels(play_all(&plays, threads(4)));
    for ((one, other), play) in alone.iter().zip(&together).zip(&plays) {
        assert!(one == other, "{} is not always the same", play.scene.name);
    }
}
