//! Icons are sharp where a point is a pixel: none would be much sharper half a point aside.

use std::path::Path;

use egui::SizeHint;

/// How strong the pixels are that are painted at all, weighted by how much they are: 1 where every pixel is either full
/// or empty.
#[expect(clippy::default_trait_access, reason = "the type of the options is that of a crate behind egui's")]
fn sharpness(svg: &str) -> f32 {
    let size = SizeHint::Size { width: 20, height: 20, maintain_aspect_ratio: true };
    let image = egui_extras::image::load_svg_bytes_with_size(svg.as_bytes(), size, &Default::default());
    let alphas: Vec<f32> = image.unwrap().pixels.iter().map(|pixel| f32::from(pixel.a()) / 255.0).collect();
    alphas.iter().map(|alpha| alpha * alpha).sum::<f32>() / alphas.iter().sum::<f32>()
}

/// The same drawing, moved by so many points.
fn moved(svg: &str, by: [f32; 2]) -> String {
    let (before, rest) = svg.split_once("viewBox=\"").unwrap();
    let (place, after) = rest.split_once('"').unwrap();
    let numbers: Vec<f32> = place.split(' ').map(|number| number.parse().unwrap()).collect();
    let [x, y, width, height] = numbers[..] else { panic!("{place}") };
    format!("{before}viewBox=\"{} {} {width} {height}\"{after}", x - by[0], y - by[1])
}

#[test]
fn lines_lie_on_pixels() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/icons");
    let mut blurred = Vec::new();
    let mut seen = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "svg") {
            continue;
        }
        seen += 1;
        let svg = std::fs::read_to_string(&path).unwrap();
        let as_it_is = sharpness(&svg);
        let aside = [[0.5, 0.0], [0.0, 0.5], [0.5, 0.5]].map(|by| sharpness(&moved(&svg, by)));
        let best = aside.into_iter().fold(0.0, f32::max);
        // Round and slanted shapes are nowhere sharp.
        if best > 0.8 && best > 1.15 * as_it_is {
            blurred.push(format!("{}: {as_it_is:.2}, could be {best:.2}", path.display()));
        }
    }
    assert!(seen > 50);
    assert!(blurred.is_empty(), "{}", blurred.join("\n"));
}
