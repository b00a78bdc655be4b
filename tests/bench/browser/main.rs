//! How long a documentation picture takes beside the way it is taken today: a headless browser that opens a page, clicks
//! and takes a picture. In one run, as ratios.
//!
//! `cargo bench --bench browser --features cloud`. It needs Node, npm and a Chromium (`chromium`, or what the variable
//! `BROWSER_PATH` names); Playwright is installed into the build's folder. The page is a static one of the same size and
//! with the interface's own words: bar, navigation, commands, table, and a dialog that a click opens. Ours is the real
//! window: its state, the clicks, the call-outs, the file.

#![cfg(test)]

mod page;
#[path = "../screen.rs"]
mod screen;

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use lab_gallery::app::{Clock, sample};
use lab_gallery::docs::callout::draw;
use lab_gallery::docs::encode::{About, Effort, png};
use lab_gallery::docs::preset::Preset;
use lab_gallery::docs::raster::{Extent, Picture, Raster};
use lab_gallery::docs::scene::{Library, Scene, Stage};
use lab_gallery::docs::stage::{Look, Wanted, play};
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;
use lab_gallery::ui::{LabTab, Page};

use screen::Screen;

/// Pictures of one figure.
const RUNS: usize = 9;
/// Asks this program for one picture into the folder that follows, from nothing.
const ONCE: &str = "--once";
/// What both do: open the lab, open the dialog.
const SCENE: &str = r#"(
    stage: "contoso",
    alt: "docs-alt-export-to-shared-image-gallery-dialog",
    steps: [Click(text: "Python 101"), Click(message: "ui-export-title", role: Button)],
    crop: Window,
    callouts: [Box(message: "ui-export-confirm", role: Button)],
)"#;

fn main() {
    let mut arguments = std::env::args().skip_while(|argument| argument != ONCE).skip(1);
    if let Some(folder) = arguments.next() {
        return whole(&Parts::of(Path::new(&folder)), &Path::new(&folder).join("ours.png"));
    }
    let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let scenes = folder.path().join("scenes/bench");
    std::fs::create_dir_all(&scenes).unwrap();
    atomic::write(&scenes.join("bench.ron"), SCENE.as_bytes()).unwrap();
    let ours = ours(folder.path());
    println!("a picture of 1280 x 800 pixels as a PNG file, in milliseconds (medians of {RUNS})");
    let theirs = match theirs(folder.path()) {
        Ok(theirs) => theirs,
        Err(missing) => {
            println!("the browser is left out: {missing}");
            Figures::default()
        }
    };
    println!("{:>34}{:>10}{:>10}{:>8}", "", "ours", "browser", "ratio");
    for (name, ours, theirs) in [
        ("from nothing to the first picture", ours.cold, theirs.cold),
        ("fresh page, click, picture", ours.whole, theirs.whole),
        ("picture of what is shown", ours.again, theirs.again),
    ] {
        println!("{name:>34}{ours:>10.1}{theirs:>10.1}{:>8.1}", theirs / ours);
    }
}

/// Medians in milliseconds.
#[derive(Default)]
struct Figures {
    cold: f64,
    whole: f64,
    again: f64,
}

fn ours(folder: &Path) -> Figures {
    let program = std::env::current_exe().unwrap();
    let file = folder.join("ours.png");
    let cold = median(|| {
        let status = Command::new(&program).arg(ONCE).arg(folder).stdout(Stdio::null()).status().unwrap();
        assert!(status.success(), "no picture");
    });
    let parts = Parts::of(folder);
    let whole = median(|| whole(&parts, &file));

    let workspace = folder.join("workspace");
    let clock: Clock = Arc::new(jiff::Timestamp::now);
    sample::build(&workspace, &clock, &|_| {}).unwrap();
    let mut screen = Screen::open(&workspace);
    screen.until_ready();
    let lab = *screen.labs().first().unwrap();
    screen.go(Page::Lab(lab, LabTab::Template));
    let (output, mut textures) = screen.shown();
    let mut raster = Raster::default();
    raster.update(&mut textures).unwrap();
    let extent = Extent { size: [1280, 800], pixels_per_point: 1.0 };
    let again = median(|| {
        let primitives = screen.context().tessellate(output.shapes.clone(), 1.0);
        keep(&raster.paint(&primitives, extent).unwrap(), &file);
    });
    Figures { cold, whole, again }
}

/// Everything that a picture needs and that is there before it.
struct Parts {
    scene: Scene,
    stage: Arc<Stage>,
    look: Look,
    preset: Preset,
}

impl Parts {
    fn of(folder: &Path) -> Self {
        let mut library = Library::built_in().unwrap();
        library.add_folder(folder).unwrap();
        let scene = library.scene("bench").unwrap().clone();
        let stage = Arc::clone(library.stage(&scene).unwrap());
        let look = Look { lang: Lang::load("en"), theme: egui::Theme::Light, scale: 1.0 };
        Self { scene, stage, look, preset: Preset::find("ms-learn").unwrap() }
    }
}

fn whole(parts: &Parts, file: &Path) {
    let mut shot = play(&parts.scene, &parts.stage, &parts.look, Wanted::default()).unwrap();
    draw(&mut shot.picture, &shot.callouts, &parts.preset.callout, parts.look.scale);
    keep(&shot.picture, file);
}

#[expect(clippy::disallowed_methods, reason = "the browser does not sync its file either")]
fn keep(picture: &Picture, file: &Path) {
    let bytes = png(picture, &About::default(), Effort::Fast, None).unwrap();
    std::fs::write(file, bytes).unwrap();
}

fn theirs(folder: &Path) -> Result<Figures, String> {
    let browser = std::env::var_os("BROWSER_PATH").unwrap_or_else(|| "chromium".into());
    let found = Command::new(&browser).arg("--version").stderr(Stdio::null()).output();
    let found = found.map_err(|error| format!("{}: {error}", browser.display()))?;
    print!("{}", String::from_utf8_lossy(&found.stdout));
    let browser = where_is(&browser).ok_or("the browser is not in the search path")?;

    let page = folder.join("page.html");
    page::write(&page);
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/bench/browser/browser.mjs");
    let mut node = Command::new("node");
    node.arg(script).arg(playwright()?).arg(browser).arg(&page).arg(folder.join("theirs.png"));
    let output = node.arg(RUNS.to_string()).stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("node: {error}"))?;
    let said: serde_json::Value =
        serde_json::from_slice(&output.stdout).map_err(|error| error.to_string())?;
    let figure = |name: &str| said["medians"][name].as_f64().ok_or(format!("no figure for {name}"));
    Ok(Figures { cold: figure("cold")?, whole: figure("whole")?, again: figure("again")? })
}

fn where_is(program: &std::ffi::OsStr) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The folder with Playwright's library, which has no browser of its own.
fn playwright() -> Result<PathBuf, String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("playwright");
    if !folder.join("node_modules/playwright-core").is_dir() {
        std::fs::create_dir_all(&folder).map_err(|error| error.to_string())?;
        let mut npm = Command::new("npm");
        npm.args(["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix"]);
        let done = npm.arg(&folder).arg("playwright-core@1").stdout(Stdio::null()).status();
        if !done.is_ok_and(|status| status.success()) {
            return Err("npm could not install playwright-core".to_owned());
        }
    }
    Ok(folder.join("node_modules"))
}

fn median(mut work: impl FnMut()) -> f64 {
    work();
    let mut figures: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let start = Instant::now();
            work();
            start.elapsed()
        })
        .collect();
    figures.sort();
    figures[RUNS / 2].as_secs_f64() * 1e3
}
