//! Animations: other programs see the same frames, for as long, again and again.

use std::io::Cursor;

use image::{AnimationDecoder as _, ImageDecoder as _};
use lab_gallery::docs::encode::{About, EncodeError, HOLD, apng, gif, read_png};
use lab_gallery::docs::raster::Picture;
use lab_gallery::model::Explain as _;
use lab_gallery::text::Lang;

use crate::support::{about, chunks, plain, scenery};

/// A bar that grows over a page, and stands still in the third frame.
fn frames() -> Vec<(Picture, u32)> {
    let frame = |reach: u32| {
        let mut picture = scenery([200, 120], 1);
        for x in 20..reach {
            for y in 60..66 {
                let place = (y * 200 + x) as usize * 4;
                picture.rgba[place..place + 4].copy_from_slice(&[15, 108, 189, 255]);
            }
        }
        picture
    };
    vec![(frame(40), 100), (frame(80), 150), (frame(80), 50), (frame(180), 100)]
}

/// What is to be seen: frames that differ, each for as long as it is seen.
fn expected() -> Vec<(Picture, u32)> {
    let all = frames();
    vec![all[0].clone(), (all[1].0.clone(), 200), (all[3].0.clone(), HOLD)]
}

fn seen(decoded: image::Frames<'_>) -> Vec<(Picture, u32)> {
    let frames = decoded.collect_frames().unwrap();
    let seen = frames.into_iter().map(|frame| {
        let (numerator, denominator) = frame.delay().numer_denom_ms();
        let image = frame.into_buffer();
        let picture = Picture { width: image.width(), height: image.height(), rgba: image.into_raw() };
        (picture, numerator / denominator)
    });
    seen.collect()
}

#[test]
fn an_apng_shows_every_frame() {
    let file = apng(&frames(), &about()).unwrap();
    let decoder = image::codecs::png::PngDecoder::new(Cursor::new(&file)).unwrap();
    assert!(decoder.is_apng().unwrap());
    let seen = seen(decoder.apng().unwrap().into_frames());
    assert!(seen == expected(), "{seen:?}");
    let chunks = chunks(&file);
    let (_, control) = chunks.iter().find(|(name, _)| name == b"acTL").unwrap();
    assert_eq!(**control, [0, 0, 0, 3, 0, 0, 0, 0], "three frames, without end");
}

#[test]
fn an_apng_keeps_only_what_changes() {
    let file = apng(&frames(), &about()).unwrap();
    let parts = chunks(&file);
    let sizes: Vec<_> =
        parts.iter().filter(|(name, _)| name == b"fcTL").map(|(_, data)| data[4..12].to_vec()).collect();
    assert_eq!(sizes[1], [0, 0, 0, 40, 0, 0, 0, 6], "from 40 to 80, six rows");
}

#[test]
fn an_apng_says_what_it_shows() {
    let (first, said) = read_png(&apng(&frames(), &about()).unwrap()).unwrap();
    assert!(first == frames()[0].0);
    assert_eq!(said, about());
}

#[test]
fn a_gif_shows_every_frame() {
    let file = gif(&frames()).unwrap();
    let decoder = image::codecs::gif::GifDecoder::new(Cursor::new(&file)).unwrap();
    assert_eq!(decoder.dimensions(), (200, 120));
    let seen = seen(decoder.into_frames());
    // There are fewer than 256 colours: each is exact.
    assert!(seen == expected(), "{:?}", seen.iter().map(|(_, millis)| millis).collect::<Vec<_>>());
    assert!(file.windows(11).any(|text| text == b"NETSCAPE2.0"), "does not begin anew");
}

#[test]
fn a_gif_of_many_colours_keeps_the_commonest_and_comes_near_the_others() {
    let mut picture = plain([256, 256], [250, 250, 250, 255]);
    for (at, pixel) in picture.rgba.as_chunks_mut::<4>().0.iter_mut().enumerate().skip(256 * 128) {
        *pixel = [(at % 256) as u8, (at / 256) as u8, 128, 255];
    }
    let file = gif(&[(picture.clone(), 100)]).unwrap();
    let decoder = image::codecs::gif::GifDecoder::new(Cursor::new(&file)).unwrap();
    let (seen, _) = seen(decoder.into_frames()).remove(0);
    let half = 256 * 128 * 4;
    assert!(seen.rgba[..half] == picture.rgba[..half], "the page has another colour");
    let furthest = seen.rgba.iter().zip(&picture.rgba).map(|(one, other)| one.abs_diff(*other)).max();
    assert!(furthest <= Some(24), "{furthest:?}");
}

#[test]
fn the_same_frames_give_the_same_bytes() {
    assert!(apng(&frames(), &about()).unwrap() == apng(&frames(), &about()).unwrap());
    assert!(gif(&frames()).unwrap() == gif(&frames()).unwrap());
}

#[test]
fn what_is_no_animation_is_refused() {
    let two_sizes = [(plain([4, 4], [255; 4]), 10), (plain([4, 5], [255; 4]), 10)];
    for frames in [&[][..], &two_sizes] {
        assert!(matches!(apng(frames, &About::default()), Err(EncodeError::Frames)));
        assert!(matches!(gif(frames), Err(EncodeError::Frames)));
    }
    let wide = Picture { width: 70_000, height: 1, rgba: vec![255; 280_000] };
    let error = gif(&[(wide, 10)]).unwrap_err();
    assert!(Lang::load("en").say(&error.explain()).contains("APNG"));
}
