//! The real window, passed over frame by frame: no display, no thread, no clock but the scene's.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use egui::accesskit::{Action, ActionRequest, NodeId, TreeId};
use egui::os::OperatingSystem;
use egui::{
    Context, Event, FullOutput, Key, Modifiers, MouseWheelSource, MouseWheelUnit, PointerButton, Pos2,
    RawInput, Rect, Stroke, TexturesDelta, Theme, TouchPhase, vec2,
};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};

use super::Look;
use super::drawer::Drawer;
use super::error::PlayError;
use super::find::Sight;
use super::outside::{Outside, Shared, StageCrew, lock};
use crate::app::{Clock, Session};
use crate::docs::raster::{Extent, Picture};
use crate::docs::scene::{Scene, Stage};
use crate::model::state;
use crate::ui::{Desk, theme};

/// From one frame to the next, in seconds.
const STEP: f64 = 1.0 / 60.0;
/// A window that is not at rest after so many frames never will be.
const RESTLESS: usize = 30;

/// What begins a description on a stage that is a message's id.
const SAID: &str = "docs-";

/// A window on a stage.
pub(super) struct Driver {
    ctx: Context,
    desk: Desk,
    outside: Shared,
    size: egui::Vec2,
    scale: f32,
    /// Frames so far.
    frames: u32,
    textures: TexturesDelta,
    output: FullOutput,
    /// The window was asked for what it alone has.
    asked_window: bool,
}

impl Driver {
    pub fn open(scene: &Scene, stage: &Arc<Stage>, look: &Look) -> Self {
        let ctx = Context::default();
        theme::install(&ctx);
        theme::set_motion_reduced(&ctx, true);
        // Where the next letter would go is nothing to show.
        ctx.all_styles_mut(|style| {
            style.visuals.text_cursor.blink = false;
            style.visuals.text_cursor.stroke = Stroke::NONE;
        });
        ctx.set_os(OperatingSystem::Nix);
        ctx.enable_accesskit();
        let outside: Shared = Arc::new(Mutex::new(Outside::new(stage)));
        let of_clock = Arc::clone(&outside);
        let clock: Clock = Arc::new(move || lock(&of_clock).now());
        let mut workspace = stage.workspace.as_ref().clone();
        workspace.settings.theme = match look.theme {
            Theme::Light => state::Theme::Light,
            Theme::Dark => state::Theme::Dark,
        };
        // What people wrote is in the picture's language, as it is where they work.
        for lab in workspace.labs.values_mut().filter(|lab| lab.description.starts_with(SAID)) {
            lab.description = look.lang.text(&lab.description);
        }
        let crew = Box::new(StageCrew(Arc::clone(&outside)));
        let session = Session::scripted(&stage.folder, workspace, crew, clock);
        let desk = Desk::alone(session, &look.lang, TimeZone::UTC);
        let mut driver = Self {
            ctx,
            desk,
            outside,
            size: vec2(scene.size.0 as f32, scene.size.1 as f32),
            scale: look.scale,
            frames: 0,
            textures: TexturesDelta::default(),
            output: FullOutput::default(),
            asked_window: false,
        };
        driver.settle();
        driver
    }

    fn frame(&mut self, events: Vec<Event>) {
        self.frames += 1;
        let waited = lock(&self.outside).elapsed().as_secs_f64();
        let mut input = RawInput {
            screen_rect: Some(self.window()),
            time: Some(waited + f64::from(self.frames) * STEP),
            predicted_dt: STEP as f32,
            focused: true,
            events,
            ..RawInput::default()
        };
        input.viewports.entry(input.viewport_id).or_default().native_pixels_per_point = Some(self.scale);
        let mut alone = true;
        let desk = &mut self.desk;
        let mut output = self.ctx.run_ui(input, |ui| alone &= desk.frame(ui));
        self.asked_window |= !alone;
        self.textures.append(std::mem::take(&mut output.textures_delta));
        self.output = output;
    }

    /// Has that happen, and goes on until nothing changes any more.
    fn happen(&mut self, events: Vec<Event>) {
        self.frame(events);
        for _ in 0..RESTLESS {
            let waits = self.output.viewport_output.values().map(|viewport| viewport.repaint_delay).min();
            if waits.is_none_or(|delay| delay > Duration::from_secs_f64(STEP)) {
                return;
            }
            self.frame(Vec::new());
        }
    }

    fn settle(&mut self) {
        self.happen(Vec::new());
    }

    /// The window, in points.
    pub fn window(&self) -> Rect {
        Rect::from_min_size(Pos2::ZERO, self.size)
    }

    /// What is on screen.
    pub fn sight(&self) -> Sight<'_> {
        Sight::new(&self.ctx, &self.output, self.window())
    }

    pub fn output(&self) -> &FullOutput {
        &self.output
    }

    pub fn context(&self) -> &Context {
        &self.ctx
    }

    pub fn click(&mut self, place: Pos2, times: usize) {
        let button = |pressed| Event::PointerButton {
            pos: place,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        };
        let mut events = vec![Event::PointerMoved(place)];
        events.extend((0..times).flat_map(|_| [button(true), button(false)]));
        self.frame(events);
        // No picture shows where the pointer was.
        self.happen(vec![Event::PointerGone]);
    }

    pub fn press(&mut self, key: Key, modifiers: Modifiers) {
        self.happen(strike(key, modifiers).into());
    }

    /// Types after what is in the field that has the keyboard.
    pub fn type_text(&mut self, text: &str) {
        let [down, up] = strike(Key::End, Modifiers::NONE);
        self.happen(vec![down, up, Event::Text(text.to_owned())]);
    }

    pub fn scroll_to(&mut self, node: NodeId) {
        let request = ActionRequest {
            action: Action::ScrollIntoView,
            target_tree: TreeId::ROOT,
            target_node: node,
            data: None,
        };
        self.happen(vec![Event::AccessKitActionRequest(request)]);
    }

    /// Turns the wheel there, so that what lies below moves so far.
    pub fn wheel(&mut self, place: Pos2, far: egui::Vec2) {
        let turn = Event::MouseWheel {
            unit: MouseWheelUnit::Point,
            delta: far,
            phase: TouchPhase::Move,
            source: MouseWheelSource::Wheel,
            modifiers: Modifiers::NONE,
        };
        self.happen(vec![Event::PointerMoved(place), turn]);
        self.happen(vec![Event::PointerGone]);
    }

    /// Lets time go by.
    pub fn wait(&mut self, milliseconds: u32) {
        lock(&self.outside).wait(SignedDuration::from_millis(milliseconds.into()));
        self.settle();
    }

    /// Until the newest job has done so many percent; false if there is none, or it is further.
    pub fn wait_for_percent(&mut self, percent: u8) -> bool {
        let reached = lock(&self.outside).wait_for_percent(percent);
        self.settle();
        reached
    }

    /// From when the newest job has done so many percent until it has done so many, or is over.
    pub fn span(&self, from: u8, until: u8) -> Option<(Timestamp, Timestamp)> {
        lock(&self.outside).span(from, until)
    }

    /// Until then, if it is not over yet.
    pub fn wait_until(&mut self, time: Timestamp) {
        lock(&self.outside).wait_until(time);
        self.settle();
    }

    /// Until every job is over; false if none is at work.
    pub fn wait_for_all(&mut self) -> bool {
        let waited = lock(&self.outside).wait_for_all();
        self.settle();
        waited
    }

    /// Whether the window was asked for what it alone has, since the last time.
    pub fn take_asked_window(&mut self) -> bool {
        std::mem::take(&mut self.asked_window)
    }

    /// Draws what is on screen.
    pub fn draw(&mut self, drawer: &mut dyn Drawer) -> Result<Picture, PlayError> {
        let size = self.size * self.scale;
        let size = [size.x.round() as u32, size.y.round() as u32];
        let extent = Extent { size, pixels_per_point: self.scale };
        Ok(drawer.draw(&self.ctx, &self.output, &mut self.textures, extent)?)
    }
}

/// A key, pressed and let go.
fn strike(key: Key, modifiers: Modifiers) -> [Event; 2] {
    [true, false].map(|pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers })
}

impl Drop for Driver {
    fn drop(&mut self) {
        // egui wants it taken by somebody.
        self.textures.clear();
    }
}
