//! How long documentation pictures take, from a fresh state to the file: `cargo bench --bench scenes`.
//!
//! *Cold* is the first picture of the program's run, with reading scenes, language and typefaces. *A scene* is a fresh
//! window, every step done to it, the picture, call-outs, and the PNG on the disk before it is made as small as can be.
//! The whole set is every scene in every language and both themes. Medians.

#![cfg(test)]

use std::num::NonZeroUsize;
use std::path::Path;
use std::time::{Duration, Instant};

use egui::Theme;
use lab_gallery::docs::callout::{self, Style};
use lab_gallery::docs::encode::{About, Effort, png};
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::stage::{Look, Play, Shot, Wanted, play, play_all};
use lab_gallery::text::Lang;

/// A whole window, with the most steps: a dialog that is filled in, and an export that is waited for.
const SCENE: &str = "template-exporting";
const RUNS: usize = 25;

fn main() {
    let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let file = folder.path().join("picture.png");

    let start = Instant::now();
    let library = Library::built_in().unwrap();
    let look = look("en", Theme::Light);
    let shot = shot(&library, SCENE, &look);
    write(shot, &file, Effort::Fast);
    println!("{:>44}{:>10.1} ms", "cold, to the first picture", ms(start.elapsed()));

    for name in [SCENE, "export-to-shared-image-gallery-button", "export-to-shared-image-gallery-dialog"] {
        let mut played = Vec::new();
        let mut written = Vec::new();
        for _ in 0..RUNS {
            let start = Instant::now();
            let shot = self::shot(&library, name, &look);
            played.push(start.elapsed());
            write(shot, &file, Effort::Fast);
            written.push(start.elapsed());
        }
        println!("{:>44}{:>10.1} ms, of which played {:.1}", name, median(written), median(played));
    }

    let mut took = Vec::new();
    for _ in 0..5 {
        let shot = self::shot(&library, SCENE, &look);
        let start = Instant::now();
        write(shot, &file, Effort::Optimised);
        took.push(start.elapsed());
    }
    println!("{:>44}{:>10.1} ms", "making the file small besides", median(took));

    for threads in [1, 4] {
        let start = Instant::now();
        let mut count = 0;
        for tag in Lang::available() {
            for theme in [Theme::Light, Theme::Dark] {
                let look = self::look(tag, theme);
                let plays: Vec<_> =
                    library.scenes().iter().map(|scene| play_of(&library, scene, &look)).collect();
                count += play_all(&plays, NonZeroUsize::new(threads).unwrap()).into_iter().flatten().count();
            }
        }
        let took = start.elapsed();
        let name = format!("{count} pictures, {threads} threads");
        println!("{name:>44}{:>10.1} s, {:.1} ms each", took.as_secs_f64(), ms(took) / count as f64);
    }
}

fn look(tag: &str, theme: Theme) -> Look {
    Look { lang: Lang::load(tag), theme, scale: 1.0 }
}

fn play_of<'a>(library: &'a Library, scene: &'a lab_gallery::docs::scene::Scene, look: &'a Look) -> Play<'a> {
    Play { scene, stage: library.stage(scene).unwrap(), look, wanted: Wanted::default() }
}

fn shot(library: &Library, name: &str, look: &Look) -> Shot {
    let scene = library.scene(name).unwrap();
    play(scene, library.stage(scene).unwrap(), look, Wanted::default()).unwrap()
}

#[expect(clippy::disallowed_methods, reason = "nobody reads the file")]
fn write(mut shot: Shot, file: &Path, effort: Effort) {
    callout::draw(&mut shot.picture, &shot.callouts, &Style::default(), 1.0);
    let about = About { alt: "A picture.".to_owned(), scene: SCENE.to_owned(), ..About::default() };
    std::fs::write(file, png(&shot.picture, &about, effort, None).unwrap()).unwrap();
}

fn median(mut figures: Vec<Duration>) -> f64 {
    figures.sort();
    ms(figures[figures.len() / 2])
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
