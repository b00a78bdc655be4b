//! The empty window: what the toolkit takes by itself.

use std::env;
use std::process::Command;

use eframe::{NativeOptions, Renderer};
use egui::ViewportBuilder;

/// Says that a process is to be the empty window, and with which renderer.
const WANTED: &str = "LAB_GALLERY_EMPTY_WINDOW";

pub fn want(command: &mut Command, renderer: &str) {
    command.env(WANTED, renderer);
}

pub fn is_wanted() -> bool {
    env::var_os(WANTED).is_some()
}

pub fn run() {
    let renderer = match env::var(WANTED).unwrap().as_str() {
        "glow" => Renderer::Glow,
        _ => Renderer::Wgpu,
    };
    let viewport = ViewportBuilder::default().with_inner_size([1280.0, 800.0]);
    let options = NativeOptions { viewport, renderer, persist_window: false, ..NativeOptions::default() };
    eframe::run_ui_native("An empty window", options, |ui, _| {
        egui::CentralPanel::default().show(ui, |ui| ui.label("Nothing"));
    })
    .unwrap();
}
