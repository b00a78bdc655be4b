//! The real window without a display: frames are passed over and turned into triangles.

#![allow(dead_code, reason = "each benchmark uses its own part")]

use std::path::Path;
use std::time::{Duration, Instant};

use eframe::App as _;
use egui::{
    Context, Event, FullOutput, Id, Modifiers, PointerButton, Pos2, RawInput, Rect, TexturesDelta, vec2,
};
use lab_gallery::model::{Command, LabId};
use lab_gallery::ui::{Options, Page, Window};

/// A window of 1280 x 800 points.
pub struct Screen {
    ctx: Context,
    window: Window,
    frame: eframe::Frame,
    time: f64,
    scale: f32,
    /// What became of textures since the beginning.
    textures: TexturesDelta,
}

impl Screen {
    /// The window on the workspace in a folder.
    pub fn open(folder: &Path) -> Self {
        let ctx = Context::default();
        egui_extras::install_image_loaders(&ctx);
        let options = Options { lang: Some("en".to_owned()), ..Options::new(folder.to_owned()) };
        let window = Window::new(&ctx, options);
        Self {
            ctx,
            window,
            frame: eframe::Frame::_new_kittest(),
            time: 0.0,
            scale: 1.0,
            textures: TexturesDelta::default(),
        }
    }

    /// The same at so many pixels a point.
    pub fn scaled(mut self, scale: f32) -> Self {
        self.scale = scale;
        self
    }

    /// One frame with these events; how long it took.
    pub fn frame(&mut self, events: Vec<Event>) -> Duration {
        let start = Instant::now();
        let output = self.pass(events);
        let triangles = self.ctx.tessellate(output.shapes, output.pixels_per_point);
        let took = start.elapsed();
        assert!(!triangles.is_empty(), "a frame shows something");
        took
    }

    /// What the window shows, and every texture that it is drawn with.
    pub fn shown(&mut self) -> (FullOutput, TexturesDelta) {
        let output = self.pass(Vec::new());
        (output, std::mem::take(&mut self.textures))
    }

    /// What the window lives in.
    pub fn context(&self) -> &Context {
        &self.ctx
    }

    fn pass(&mut self, events: Vec<Event>) -> FullOutput {
        self.time += 1.0 / 60.0;
        let mut input = RawInput {
            screen_rect: Some(Rect::from_min_size(Pos2::ZERO, vec2(1280.0, 800.0))),
            time: Some(self.time),
            focused: true,
            events,
            ..RawInput::default()
        };
        input.viewports.entry(input.viewport_id).or_default().native_pixels_per_point = Some(self.scale);
        let mut output = self.ctx.run_ui(input, |ui| {
            self.window.logic(ui.ctx(), &mut self.frame);
            self.window.ui(ui, &mut self.frame);
        });
        self.textures.append(std::mem::take(&mut output.textures_delta));
        output
    }

    /// The labs of the open workspace.
    pub fn labs(&self) -> Vec<LabId> {
        self.window.desk().unwrap().session().state().workspace.labs.keys().copied().collect()
    }

    /// Goes on until the workspace is open and its gallery is read.
    pub fn until_ready(&mut self) {
        let start = Instant::now();
        loop {
            self.frame(Vec::new());
            let state = self.window.desk().map(|desk| desk.session().state());
            if state.is_some_and(|state| state.workspace.gallery.is_none() || state.images().is_some()) {
                return;
            }
            assert!(start.elapsed() < Duration::from_mins(2), "the workspace is never ready");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    /// Has a command carried out.
    pub fn send(&mut self, command: Command) {
        self.window.desk_mut().unwrap().session_mut().send(command).unwrap();
    }

    /// Shows another page.
    pub fn go(&mut self, page: Page) {
        self.window.desk_mut().unwrap().go(page);
        self.frame(Vec::new());
    }

    /// Clicks the control with that id, and moves on to the middle of the window, where lists are.
    pub fn click(&mut self, id: &str) {
        // What has just been opened is placed in its second frame.
        self.frame(Vec::new());
        self.frame(Vec::new());
        let response = self.ctx.read_response(Id::unique(id));
        let place = response.unwrap_or_else(|| panic!("{id} is not there")).rect.center();
        let button = |pressed| Event::PointerButton {
            pos: place,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::default(),
        };
        self.frame(vec![Event::PointerMoved(place)]);
        self.frame(vec![button(true)]);
        self.frame(vec![button(false)]);
        self.frame(vec![Event::PointerMoved(Pos2::new(700.0, 480.0))]);
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        self.textures.clear();
    }
}
