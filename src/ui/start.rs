//! Opens the real window, on a machine with a graphics card or without one.

use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

use super::window::{Options, Window};
use super::{place, theme, zoom};
use crate::model::{Explain, Message};
use crate::platform::desktop::{has_display, named_display};

/// By what name desktops know the window, and its desktop entry.
const APP_ID: &str = "lab-gallery";

/// What stands for the window in task bars, where there is no desktop entry.
const ICON: &[u8] = include_bytes!("../../assets/desktop/icons/128.png");

/// The window's size when it is opened for the first time, in points.
const FIRST_SIZE: [f32; 2] = [1280.0, 800.0];

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum NoWindow {
    /// There is no display to open it on.
    #[error("no display")]
    NoDisplay,
    /// No display answers where the environment says that there is one.
    #[error("no display at {name}, which {variable} names")]
    DeadDisplay {
        /// The variable of the environment.
        variable: &'static str,
        /// What it says.
        name: String,
    },
    /// Neither renderer works here.
    #[error("wgpu: {wgpu}; OpenGL: {glow}")]
    NoRenderer {
        /// What wgpu says.
        wgpu: String,
        /// What OpenGL says.
        glow: String,
    },
}

impl Explain for NoWindow {
    fn explain(&self) -> Message {
        match self {
            Self::NoDisplay => Message::new("ui-no-display"),
            Self::DeadDisplay { variable, name } => {
                Message::new("ui-dead-display").with("variable", *variable).with("name", name.as_str())
            }
            Self::NoRenderer { wgpu, glow } => {
                Message::new("ui-no-renderer").with("wgpu", wgpu.as_str()).with("glow", glow.as_str())
            }
        }
    }
}

impl NoWindow {
    /// What can be done about it beyond what [`Explain`] says.
    pub fn hint(&self) -> Option<Message> {
        match self {
            Self::NoDisplay | Self::DeadDisplay { .. } => None,
            Self::NoRenderer { .. } => Some(Message::new("ui-no-renderer-packages")),
        }
    }
}

/// Says it in a dialog of the desktop, for a person who sees no terminal. Waits until it is closed.
pub fn tell_in_dialog(title: &str, text: &str) {
    let _closed = rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title(title)
        .set_description(text)
        .show();
}

/// Opens the window and comes back when it is closed. Tries wgpu first, then OpenGL.
pub fn run(options: &Options) -> Result<(), NoWindow> {
    if !has_display() {
        return Err(NoWindow::NoDisplay);
    }
    let order = match options.renderer {
        Some(renderer) => vec![renderer],
        None => vec![Renderer::Wgpu, Renderer::Glow],
    };
    let mut failures = Vec::new();
    for renderer in order {
        match open(options, renderer) {
            Ok(()) => return Ok(()),
            Err(error) => {
                tracing::warn!(?renderer, %error, "no window with this renderer");
                failures.push((renderer, error));
            }
        }
    }
    if failures
        .iter()
        .any(|(_, error)| matches!(error, eframe::Error::Winit(_) | eframe::Error::WinitEventLoop(_)))
    {
        return Err(match named_display() {
            Some((variable, name)) => NoWindow::DeadDisplay { variable, name },
            None => NoWindow::NoDisplay,
        });
    }
    let said = |wanted| {
        failures
            .iter()
            .find(|(renderer, _)| *renderer == wanted)
            .map_or_else(|| "-".to_owned(), |(_, error)| error.to_string())
    };
    Err(NoWindow::NoRenderer { wgpu: said(Renderer::Wgpu), glow: said(Renderer::Glow) })
}

fn open(options: &Options, renderer: Renderer) -> eframe::Result {
    let kept = place::file();
    let factor = kept.as_deref().and_then(place::kept_zoom).unwrap_or(1.0);
    let viewport = ViewportBuilder::default()
        .with_title("Lab Gallery")
        .with_app_id(APP_ID)
        .with_inner_size(FIRST_SIZE)
        .with_min_inner_size(zoom::least_size(factor))
        .with_drag_and_drop(true);
    let viewport = match eframe::icon_data::from_png_bytes(ICON) {
        Ok(icon) => viewport.with_icon(icon),
        Err(_) => viewport,
    };
    // Ours ask the system last, and in the language of the window.
    let native = NativeOptions {
        viewport,
        renderer,
        persistence_path: kept,
        system_font_fallback: false,
        ..NativeOptions::default()
    };
    let mut options = options.clone();
    let ctx = egui::Context::default();
    ctx.options_mut(|options| options.zoom_factor = factor);
    eframe::run_native_ext(
        APP_ID,
        native,
        Some(ctx),
        Box::new(move |cc| {
            place::bring_back(cc);
            options.wishes = cc.storage.and_then(place::kept_wishes).unwrap_or_default();
            let window = Window::new(&cc.egui_ctx, options);
            theme::use_system_typefaces(&cc.egui_ctx, window.lang().tag());
            Ok(Box::new(window))
        }),
    )
}
