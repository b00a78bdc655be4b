//! How long a picture of the Template page takes: the program's own rasteriser beside a graphics driver, in one run.
//!
//! `cargo bench --bench raster`. Both get the same frames of the real window, at 1280 x 800 points, at ordinary and at
//! double resolution. With Mesa's software driver the second column is what egui's own test harness takes without a
//! graphics card. Medians, warm; *cold* is the first picture, with everything that must be made ready for it.

#![cfg(test)]

mod screen;

use std::num::NonZeroUsize;
use std::sync::Arc;
use std::time::{Duration, Instant};

use egui_kittest::TestRenderer as _;
use egui_kittest::wgpu::WgpuTestRenderer;
use lab_gallery::app::{Clock, sample};
use lab_gallery::docs::raster::{Extent, Raster, Shot, paint_all};
use lab_gallery::ui::{LabTab, Page};

use screen::Screen;

/// Pictures of one figure.
const PICTURES: usize = 40;

fn main() {
    let folder = tempfile::Builder::new().prefix("bench-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let workspace = folder.path().join("workspace");
    let clock: Clock = Arc::new(jiff::Timestamp::now);
    sample::build(&workspace, &clock, &|_| {}).unwrap();
    println!("one picture of the Template page, in milliseconds");
    println!("{:>28}{:>12}{:>12}{:>14}{:>14}", "", "rasteriser", "driver", "rasteriser", "driver");
    println!("{:>28}{:>12}{:>12}{:>14}{:>14}", "", "", "", "cold", "cold");
    for scale in [1.0, 2.0] {
        measure(&workspace, scale);
    }
}

fn measure(workspace: &std::path::Path, scale: f32) {
    let mut screen = Screen::open(workspace).scaled(scale);
    screen.until_ready();
    let lab = *screen.labs().first().unwrap();
    screen.go(Page::Lab(lab, LabTab::Template));
    let (output, mut textures) = screen.shown();
    let ctx = screen.context();

    let start = Instant::now();
    let mut driver = WgpuTestRenderer::new();
    driver.handle_delta(&mut textures.clone());
    driver.render(ctx, &output).unwrap();
    let driver_cold = start.elapsed();

    let size = [1280.0, 800.0].map(|side: f32| (side * scale) as u32);
    let extent = Extent { size, pixels_per_point: scale };
    let start = Instant::now();
    let mut raster = Raster::default();
    raster.update(&mut textures).unwrap();
    let primitives = ctx.tessellate(output.shapes.clone(), scale);
    raster.paint(&primitives, extent).unwrap();
    let cold = start.elapsed();

    // Turns about, so that what else the machine does falls on both.
    let (mut ours, mut theirs, mut alone) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..PICTURES {
        ours.push(time(|| {
            let primitives = ctx.tessellate(output.shapes.clone(), scale);
            raster.paint(&primitives, extent).unwrap();
        }));
        alone.push(time(|| drop(raster.paint(&primitives, extent).unwrap())));
        theirs.push(time(|| drop(driver.render(ctx, &output).unwrap())));
    }
    let name = format!("{} x {}", size[0], size[1]);
    let [ours, theirs, alone] = [ours, theirs, alone].map(median);
    println!("{name:>28}{ours:>12.2}{theirs:>12.2}{:>14.2}{:>14.2}", ms(cold), ms(driver_cold));
    println!("{:>28}{alone:>12.2}", "without making triangles");
    let shots = [Shot { raster: &raster, primitives: &primitives, extent }; PICTURES];
    for threads in [1, 4] {
        let took = time(|| {
            let pictures = paint_all(&shots, NonZeroUsize::new(threads).unwrap());
            assert!(pictures.iter().all(Result::is_ok));
        });
        println!("{:>28}{:>12.2}", format!("a picture, {threads} threads"), ms(took) / PICTURES as f64);
    }
}

fn time(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn median(mut figures: Vec<Duration>) -> f64 {
    figures.sort();
    ms(figures[figures.len() / 2])
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}
