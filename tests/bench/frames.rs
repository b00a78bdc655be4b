//! How long a frame takes on an account at its largest, each beside the empty page in the same run; how long loading
//! takes, and one command.
//!
//! `cargo bench --bench frames`. A frame is all that the processor does for it: the whole pass over the real window at
//! 1280 x 800, and turning its shapes into triangles. Medians, warm.

#![cfg(test)]

#[path = "../common/scale.rs"]
mod scale;
mod screen;

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui::{Event, Key, Modifiers, MouseWheelSource, MouseWheelUnit, TouchPhase, vec2};
use lab_gallery::app::{Access, Session};
use lab_gallery::gallery::Gallery;
use lab_gallery::model::cost::{CostModel, CostTable, published};
use lab_gallery::model::state::Settings;
use lab_gallery::model::{Command, RegionId, Workspace};
use lab_gallery::ui::{AccountTab, Page};

use screen::Screen;

/// Frames of one figure.
const FRAMES: usize = 80;

fn main() {
    let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let (empty, large) = (folder.path().join("empty"), folder.path().join("large"));
    create(&empty, Workspace::new("Contoso University", RegionId::from("eastus"), "Ada Lovelace"));
    create(&large, scale::workspace(scale::LABS));
    let records = scale::write_gallery(&large, &scale::listing(scale::IMAGES, scale::VERSIONS));
    println!(
        "{} labs, {} image definitions, {} versions, {records} replica records, {} regions",
        scale::LABS,
        scale::IMAGES,
        scale::IMAGES * scale::VERSIONS,
        lab_gallery::model::region::all().len(),
    );
    loading(&large);
    commands(&large);
    frames(&empty, &large);
}

fn create(folder: &Path, workspace: Workspace) {
    let mut session =
        Session::create(folder, workspace, Arc::new(jiff::Timestamp::now), Arc::new(|| {})).unwrap();
    session.flush().unwrap();
}

fn open(folder: &Path) -> Session {
    Session::open(folder, Access::ReadWrite, Arc::new(jiff::Timestamp::now), Arc::new(|| {})).unwrap()
}

fn loading(large: &Path) {
    println!("\nloading, in milliseconds");
    let document = large.join("workspace.ron");
    let size = fs::metadata(&document).unwrap().len();
    tell(&format!("workspace.ron, {} KiB, opened", size / 1024), median(5, || time(|| drop(open(large)))));
    let gallery = Gallery::open(&large.join("galleries/contoso_gallery")).unwrap();
    tell("the gallery listed", median(5, || time(|| drop(gallery.list().unwrap()))));
    let listing = gallery.list().unwrap();
    tell("the listing as the domain sees it", median(5, || time(|| drop(listing.catalogue(true)))));
    let catalogue = listing.catalogue(true);
    tell(
        "what it costs, worked out",
        median(5, || time(|| drop(CostTable::new(&catalogue, published(), CostModel::Snapshot)))),
    );
    tell(
        "the window made, and its first frame",
        median(5, || {
            let start = Instant::now();
            let mut screen = Screen::open(large);
            screen.frame(Vec::new());
            let took = start.elapsed();
            // The workspace is opened on a thread of its own, which has it until it is done.
            screen.until_ready();
            took
        }),
    );
}

/// What one command takes on the thread that draws; the change is written by another.
fn commands(large: &Path) {
    let mut session = open(large);
    let lab = *session.state().workspace.labs.keys().next().unwrap();
    let mut number = 0;
    println!("\none command, in milliseconds");
    let figure = median(FRAMES, || {
        number += 1;
        let title = format!("Course {number}");
        let command = Command::DescribeLab { lab, title, description: String::new() };
        time(|| session.send(command).unwrap())
    });
    tell("a lab gets another title", figure);
    session.flush().unwrap();
}

fn frames(empty: &Path, large: &Path) {
    println!("\none frame, in milliseconds, and how many times the empty page's");
    let mut screen = Screen::open(empty);
    screen.until_ready();
    let base = figure(&mut screen, |_| Vec::new());
    row("the empty page", base, base);
    drop(screen);

    let mut screen = Screen::open(large);
    screen.until_ready();
    for (as_table, name) in [(false, "labs as cards"), (true, "labs as table")] {
        screen.send(Command::SetSettings(Settings { labs_as_table: as_table, ..Settings::default() }));
        screen.go(Page::Labs);
        row(name, figure(&mut screen, |_| Vec::new()), base);
        row(&format!("{name}, scrolling"), figure(&mut screen, scroll), base);
        screen.click("lab-list-search");
        row(&format!("{name}, typing a search"), figure(&mut screen, type_or_delete), base);
    }
    screen.go(Page::Account(AccountTab::Overview));
    row("account overview", figure(&mut screen, |_| Vec::new()), base);
    screen.go(Page::Account(AccountTab::Gallery));
    row("gallery", figure(&mut screen, |_| Vec::new()), base);
    row("gallery, scrolling", figure(&mut screen, scroll), base);
    screen.click("shared-gallery-search");
    row("gallery, typing a search", figure(&mut screen, type_or_delete), base);
    screen.go(Page::Account(AccountTab::Image(scale::EVERYWHERE.to_owned())));
    row("image in every region", figure(&mut screen, |_| Vec::new()), base);
    screen.go(Page::Account(AccountTab::Members));
    row("members", figure(&mut screen, |_| Vec::new()), base);
    screen.go(Page::Account(AccountTab::Costs));
    row("costs", figure(&mut screen, |_| Vec::new()), base);
    row("costs, scrolling", figure(&mut screen, scroll), base);
    screen.go(Page::Labs);
    screen.click("ui-labs-new");
    row("new lab", figure(&mut screen, |_| Vec::new()), base);
    screen.click("new-lab-image");
    row("image chooser", figure(&mut screen, |_| Vec::new()), base);
    row("image chooser, scrolling", figure(&mut screen, scroll), base);
    screen.click("new-lab-search");
    row("image chooser, typing a search", figure(&mut screen, type_or_delete), base);
    drop(screen);

    let mut screen = Screen::open(large);
    screen.until_ready();
    palette(&mut screen, base);
}

/// The palette finds in all that can be done, every lab and every image.
fn palette(screen: &mut Screen, base: Duration) {
    screen.go(Page::Labs);
    screen.frame(vec![press(Key::K, Modifiers::COMMAND)]);
    row("command palette", figure(screen, |_| Vec::new()), base);
    row("command palette, typing", figure(screen, type_or_delete), base);
    // A word that every lab has, and letters that most of their commands have.
    screen.frame(vec![Event::Text("course ".to_owned())]);
    let letters = |number| type_these(["e", "x"], number);
    row("command palette, a lab and its command", figure(screen, letters), base);
}

/// The median of warm frames with these events.
fn figure(screen: &mut Screen, events: impl Fn(usize) -> Vec<Event>) -> Duration {
    for _ in 0..8 {
        screen.frame(Vec::new());
    }
    let mut number = 0;
    median(FRAMES, || {
        number += 1;
        screen.frame(events(number))
    })
}

fn scroll(number: usize) -> Vec<Event> {
    let delta = vec2(0.0, if number % 40 < 30 { -60.0 } else { 180.0 });
    let modifiers = Modifiers::default();
    vec![Event::MouseWheel {
        unit: MouseWheelUnit::Point,
        delta,
        phase: TouchPhase::Move,
        source: MouseWheelSource::Wheel,
        modifiers,
    }]
}

/// Two letters, then they go again.
fn type_or_delete(number: usize) -> Vec<Event> {
    type_these(["1", "2"], number)
}

fn type_these(letters: [&str; 2], number: usize) -> Vec<Event> {
    vec![match number % 4 {
        1 => Event::Text(letters[0].to_owned()),
        2 => Event::Text(letters[1].to_owned()),
        _ => press(Key::Backspace, Modifiers::default()),
    }]
}

fn press(key: Key, modifiers: Modifiers) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers }
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(count: usize, mut measure: impl FnMut() -> Duration) -> Duration {
    let mut figures: Vec<_> = (0..count).map(|_| measure()).collect();
    figures.sort();
    figures[figures.len() / 2]
}

fn tell(name: &str, figure: Duration) {
    println!("  {name:<44}{:>10.2}", figure.as_secs_f64() * 1e3);
}

fn row(name: &str, figure: Duration, base: Duration) {
    let times = figure.as_secs_f64() / base.as_secs_f64();
    println!("  {name:<44}{:>10.2}{times:>8.1}", figure.as_secs_f64() * 1e3);
}
