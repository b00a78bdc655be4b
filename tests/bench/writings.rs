//! What the writings cost: how long the first frame of a window's worth of messages takes in each language, the unpacking
//! of its typefaces in it, beside the same frame again in a new context, when they are unpacked already.
//!
//! `cargo bench --bench writings`. Each figure is the median of five new processes, since a typeface is unpacked once a
//! process.

#![cfg(test)]

use std::process::Command;
use std::time::{Duration, Instant};

use egui::{Context, RawInput};
use lab_gallery::text::Lang;
use lab_gallery::ui::theme::{self, Type};

/// Asks a child for one language.
const ASK: &str = "LAB_GALLERY_BENCH_WRITING";
const RUNS: usize = 5;
/// A page's worth of messages.
const MESSAGES: [&str; 12] = [
    "ui-nav-labs",
    "ui-nav-account",
    "ui-nav-overview",
    "ui-nav-gallery",
    "ui-nav-marketplace",
    "ui-nav-members",
    "ui-nav-account-settings",
    "ui-costs",
    "ui-labs-new",
    "ui-building-sample",
    "ui-no-display",
    "ui-read-only",
];
/// Beside the languages: an English window with the name of a Chinese lab in it.
const CHINESE_NAME: &str = "en, a Chinese name in it";

fn main() {
    if let Ok(asked) = std::env::var(ASK) {
        return child(&asked);
    }
    println!("{:28}{:>16}{:>16}", "language", "first frame", "once unpacked");
    for asked in Lang::available().chain([CHINESE_NAME]) {
        let mut runs: Vec<[f64; 2]> = (0..RUNS).map(|_| run(asked)).collect();
        let [first, again] = [0, 1].map(|place| {
            runs.sort_by(|a, b| a[place].total_cmp(&b[place]));
            runs[RUNS / 2][place]
        });
        println!("{asked:28}{first:13.2} ms{again:13.2} ms");
    }
}

fn run(asked: &str) -> [f64; 2] {
    let output = Command::new(std::env::current_exe().unwrap()).env(ASK, asked).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let figures: Vec<f64> = said.split_whitespace().map(|figure| figure.parse().unwrap()).collect();
    figures.try_into().unwrap()
}

fn child(asked: &str) {
    let name = (asked == CHINESE_NAME).then_some("國立臺灣大學 微積分");
    let lang = Lang::load(asked.split(',').next().unwrap());
    for _ in 0..2 {
        println!("{}", frame(&lang, name).as_secs_f64() * 1e3);
    }
}

/// The first frame of a new window: layout, drawing of the glyphs, triangles.
fn frame(lang: &Lang, name: Option<&str>) -> Duration {
    let said: Vec<String> = MESSAGES.iter().map(|id| lang.text(id)).chain(name.map(str::to_owned)).collect();
    let ctx = Context::default();
    let start = Instant::now();
    theme::install(&ctx);
    theme::set_writing(&ctx, lang.tag());
    let output = ctx.run_ui(RawInput::default(), |ui| {
        for text in &said {
            ui.label(Type::Body.text(text));
            ui.label(Type::Title.text(text));
        }
    });
    let shapes = output.shapes.clone();
    let triangles = ctx.tessellate(shapes, 1.0);
    let took = start.elapsed();
    assert!(!triangles.is_empty());
    output.drop_without_applying_deltas();
    took
}
