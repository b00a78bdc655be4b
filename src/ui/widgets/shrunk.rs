//! A picture made smaller so that its words can still be guessed: each pixel is what it covers, on average.

use egui::ColorImage;

/// The picture, no larger than `most` pixels wide and high; as it is if it is not larger. Takes its time.
pub fn shrunk(image: &ColorImage, most: [usize; 2]) -> ColorImage {
    let [width, height] = image.size;
    let [most_wide, most_high] = most.map(|side| side.max(1));
    if width <= most_wide && height <= most_high {
        return image.clone();
    }
    // The side that is too long by more gives the measure.
    let size = if width * most_high >= height * most_wide {
        [most_wide, (height * most_wide / width).max(1)]
    } else {
        [(width * most_high / height).max(1), most_high]
    };
    let columns = covered(width, size[0]);
    let lines = covered(height, size[1]);
    let pixels = lines.iter().flat_map(|rows| {
        let average = |columns: &Vec<(usize, f32)>| {
            let mut sum = [0.0_f32; 4];
            for (row, tall) in rows {
                let line = image.pixels.get(row * width..).unwrap_or_default();
                for (column, wide) in columns {
                    let pixel = line.get(*column).copied().unwrap_or_default();
                    for (sum, part) in sum.iter_mut().zip(pixel.to_array()) {
                        *sum += f32::from(part) * wide * tall;
                    }
                }
            }
            sum.map(|part| part.round() as u8)
        };
        columns.iter().map(average).collect::<Vec<_>>()
    });
    ColorImage::from_rgba_premultiplied(size, &pixels.flatten().collect::<Vec<u8>>())
}

/// For each of `to` pixels, which of `from` it covers, and with what share.
fn covered(from: usize, to: usize) -> Vec<Vec<(usize, f32)>> {
    let step = from as f32 / to as f32;
    let of = |place: usize| {
        let (start, end) = (place as f32 * step, (place + 1) as f32 * step);
        let last = (end.ceil() as usize).min(from);
        let share = |pixel: usize| (end.min(pixel as f32 + 1.0) - start.max(pixel as f32)).max(0.0) / step;
        (start as usize..last).map(|pixel| (pixel, share(pixel))).collect()
    };
    (0..to).map(of).collect()
}
