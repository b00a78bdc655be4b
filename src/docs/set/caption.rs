//! Words above old, new and difference.

use egui::{Align2, Color32, Context, FontId, RawInput, Rect, TexturesDelta, pos2, vec2};

use crate::docs::raster::{Extent, Picture, Raster};
use crate::docs::stage::Drawer as _;
use crate::ui::theme;

/// The height of the line, in pixels.
const HIGH: f32 = 24.0;
/// Of the letters.
const LETTERS: f32 = 14.0;
/// What lies around them: as around the pictures.
const GROUND: Color32 = Color32::from_gray(0x80);

/// The sheet with a word above each of its three pictures. Where the line cannot be drawn, the sheet does without.
pub(super) fn captioned(sheet: Picture, words: &[String; 3]) -> Picture {
    let Some(line) = line(sheet.width, words) else { return sheet };
    let mut rgba = line.rgba;
    rgba.extend_from_slice(&sheet.rgba);
    Picture { width: sheet.width, height: line.height + sheet.height, rgba }
}

fn line(width: u32, words: &[String; 3]) -> Option<Picture> {
    let ctx = Context::default();
    theme::install(&ctx);
    let whole = Rect::from_min_size(pos2(0.0, 0.0), vec2(width as f32, HIGH));
    let mut textures = TexturesDelta::default();
    let mut draw = || {
        let input = RawInput { screen_rect: Some(whole), ..RawInput::default() };
        let mut output = ctx.run_ui(input, |ui| {
            let painter = ui.painter().with_clip_rect(whole);
            painter.rect_filled(whole, 0.0, GROUND);
            let column = whole.width() / 3.0;
            for (number, word) in words.iter().enumerate() {
                let left = column * number as f32 + 8.0;
                let room = Rect::from_x_y_ranges(left..=left + column - 16.0, whole.y_range());
                let place = room.left_center();
                let font = FontId::proportional(LETTERS);
                painter.with_clip_rect(room).text(place, Align2::LEFT_CENTER, word, font, Color32::WHITE);
            }
        });
        textures.append(std::mem::take(&mut output.textures_delta));
        output
    };
    // A typeface that a character needs first is there in the frame after.
    draw();
    let output = draw();
    let extent = Extent { size: [width, HIGH as u32], pixels_per_point: 1.0 };
    Raster::default().draw(&ctx, &output, &mut textures, extent).ok()
}
