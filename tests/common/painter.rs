//! What draws a window in a test: the program's own rasteriser, and beside it a graphics driver that must agree.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use eframe::egui_wgpu::{RenderState, Renderer, RendererOptions};
use egui::mutex::RwLock;
use egui::{Context, FullOutput, TexturesDelta};
use egui_kittest::wgpu::{WgpuTestRenderer, create_render_state, default_wgpu_setup};
use egui_kittest::{LazyRenderer, TestRenderer};
use image::RgbaImage;
use lab_gallery::docs::raster::{Extent, Raster};

use super::programs;

/// How far a pixel may be off: the weighted squared distance in colour, which one step of grey stays under and two do
/// not.
const NEAR: f32 = 0.6;
/// Of how many pixels one may be off by more.
const ONE_IN: u32 = 20_000;
/// How far any channel of any pixel may be off. Roundings add up where many thin edges lie on each other.
const FARTHEST: u8 = 3;

/// Draws with the rasteriser, and fails the test where Mesa's own software driver draws something else.
pub struct Painter {
    raster: Raster,
    driver: Option<LazyRenderer>,
    /// It was told, or needs not be, that there is no driver.
    told: bool,
}

impl Painter {
    /// For a harness that has not begun.
    pub fn new() -> Self {
        let driver = has_driver().then(|| LazyRenderer::new(of_driver));
        Self { raster: Raster::default(), told: driver.is_some(), driver }
    }
}

impl TestRenderer for Painter {
    fn handle_delta(&mut self, delta: &mut TexturesDelta) {
        if let Some(driver) = &mut self.driver {
            driver.handle_delta(&mut delta.clone());
        }
        self.raster.update(delta).unwrap();
    }

    fn render(&mut self, ctx: &Context, output: &FullOutput) -> Result<RgbaImage, String> {
        let image = paint(&self.raster, ctx, output);
        if let Some(driver) = &mut self.driver {
            assert_alike(&image, &driver.render(ctx, output)?);
        }
        if !std::mem::replace(&mut self.told, true) {
            // The pictures are made all the same; only the comparison is left out.
            DRIVER.into_iter().all(programs::needs_library);
        }
        Ok(image)
    }
}

/// A pass as the rasteriser draws it.
fn paint(raster: &Raster, ctx: &Context, output: &FullOutput) -> RgbaImage {
    let pixels_per_point = ctx.pixels_per_point();
    let size = ctx.content_rect().size() * pixels_per_point;
    let extent = Extent { size: [size.x.round() as u32, size.y.round() as u32], pixels_per_point };
    let primitives = ctx.tessellate(output.shapes.clone(), pixels_per_point);
    let picture = raster.paint(&primitives, extent).unwrap();
    RgbaImage::from_raw(picture.width, picture.height, picture.rgba).unwrap()
}

/// Mesa's software driver, and what programs reach it through.
const DRIVER: [&str; 2] = ["libvulkan_lvp.so", "libvulkan.so.1"];

/// On the one device of the process: to make another for each window takes longer than to draw it.
fn of_driver() -> WgpuTestRenderer {
    static SHARED: OnceLock<RenderState> = OnceLock::new();
    let options = RendererOptions::PREDICTABLE;
    let shared = SHARED.get_or_init(|| create_render_state(default_wgpu_setup(), options)).clone();
    // Textures are a window's own.
    let renderer = Renderer::new(&shared.device, shared.target_format, options);
    WgpuTestRenderer::from_render_state(RenderState { renderer: Arc::new(RwLock::new(renderer)), ..shared })
}

fn has_driver() -> bool {
    static FOUND: OnceLock<bool> = OnceLock::new();
    *FOUND.get_or_init(|| DRIVER.iter().all(|name| programs::find_library(name).is_some()))
}

/// By how much the channel that differs the most does.
fn farthest(ours: &RgbaImage, theirs: &RgbaImage) -> u8 {
    // What is alike, and that is nearly all, is passed over in long strides.
    let strides = ours.as_raw().chunks(1024).zip(theirs.as_raw().chunks(1024));
    let apart = strides.filter(|(one, other)| one != other);
    let channels = apart.flat_map(|(one, other)| one.iter().zip(other));
    channels.map(|(one, other)| one.abs_diff(*other)).max().unwrap_or(0)
}

/// Fails, with both pictures kept, if they look different.
fn assert_alike(ours: &RgbaImage, theirs: &RgbaImage) {
    assert_eq!(ours.dimensions(), theirs.dimensions());
    let farthest = farthest(ours, theirs);
    let difference = dify::diff::get_results(ours.clone(), theirs.clone(), NEAR, false, None, &None, &None);
    let count = difference.as_ref().map_or(0, |(count, _)| *count as u32);
    let allowed = ours.width() * ours.height() / ONE_IN;
    if count <= allowed && farthest <= FARTHEST {
        return;
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("differences");
    std::fs::create_dir_all(&folder).unwrap();
    let test = std::thread::current().name().unwrap_or_default().replace("::", "-");
    let keep = |image: &RgbaImage, what: &str| image.save(folder.join(format!("{test}-{what}.png"))).unwrap();
    keep(ours, "ours");
    keep(theirs, "driver");
    if let Some((_, image)) = difference {
        keep(&image, "difference");
    }
    let folder = folder.display();
    panic!(
        "{count} pixels are not as the driver draws them ({allowed} may be), one by {farthest}: see {folder}"
    );
}
