//! Pictures as PNG files: the pixels, the words and nothing else.

use lab_gallery::docs::encode::{About, Effort, EncodeError, MAX_TEXT, ReadError, png, read_png};
use lab_gallery::docs::raster::{MAX_SIDE, Picture};
use lab_gallery::model::Explain as _;
use lab_gallery::text::Lang;
use proptest::prelude::*;

use crate::support::{about, chunks, plain, scenery};

const EFFORTS: [Effort; 2] = [Effort::Fast, Effort::Optimised];

#[test]
fn pixels_and_words_come_back() {
    let picture = scenery([320, 200], 1);
    for effort in EFFORTS {
        let file = png(&picture, &about(), effort, Some(144)).unwrap();
        let (read, said) = read_png(&file).unwrap();
        assert!(read == picture, "other pixels, {effort:?}");
        assert_eq!(said, about());
    }
}

#[test]
fn what_is_half_transparent_comes_back() {
    let mut picture = plain([16, 16], [10, 40, 90, 100]);
    picture.rgba[0..8].copy_from_slice(&[0, 0, 0, 0, 255, 254, 1, 255]);
    let (read, _) = read_png(&png(&picture, &about(), Effort::Fast, None).unwrap()).unwrap();
    assert!(read == picture, "{:?}", &read.rgba[..12]);
}

#[test]
fn the_words_are_international_text_that_other_programs_find() {
    for effort in EFFORTS {
        let file = png(&scenery([64, 48], 1), &about(), effort, None).unwrap();
        let texts: Vec<_> = chunks(&file).into_iter().filter(|(name, _)| name == b"iTXt").collect();
        let has = |start: &[u8], end: &str| {
            texts.iter().any(|(_, data)| data.starts_with(start) && data.ends_with(end.as_bytes()))
        };
        // Keyword, not compressed, language, no translated keyword.
        assert!(has(b"Description\0\0\0it-IT\0\0", &about().alt));
        assert!(has(b"Scene\0\0\0\0\0", "export-dialog"));
        assert!(has(b"Scene hash\0\0\0\0\0", "0123abcd"));
        assert!(has(b"Software\0\0\0\0\0", "lab-gallery 0.1.0"));
        assert!(has(b"egui\0\0\0\0\0", "0.37.0"));
        assert_eq!(texts.len(), 5);
    }
}

#[test]
fn a_file_tells_its_resolution_and_not_the_time() {
    let known: [&[u8]; 7] = [b"IHDR", b"pHYs", b"iTXt", b"PLTE", b"tRNS", b"IDAT", b"IEND"];
    for effort in EFFORTS {
        let file = png(&scenery([64, 48], 1), &about(), effort, Some(144)).unwrap();
        let chunks = chunks(&file);
        let (_, resolution) = chunks.iter().find(|(name, _)| name == b"pHYs").unwrap();
        assert_eq!(**resolution, [0, 0, 0x16, 0x25, 0, 0, 0x16, 0x25, 1], "5,669 pixels a metre");
        for (name, _) in &chunks {
            assert!(known.contains(name), "{}", String::from_utf8_lossy(name));
        }
        let plain = png(&scenery([64, 48], 1), &about(), effort, None).unwrap();
        assert!(!plain.windows(4).any(|name| name == b"pHYs"));
    }
}

#[test]
fn the_same_picture_gives_the_same_bytes_and_the_optimiser_fewer() {
    let picture = scenery([320, 200], 1);
    let [fast, small] = EFFORTS.map(|effort| {
        let once = png(&picture, &about(), effort, Some(144)).unwrap();
        assert!(once == png(&picture, &about(), effort, Some(144)).unwrap(), "{effort:?}");
        once.len()
    });
    assert!(small < fast, "{small} and {fast}");
}

#[test]
fn other_decoders_read_it() {
    let picture = scenery([320, 200], 1);
    for effort in EFFORTS {
        let file = png(&picture, &about(), effort, None).unwrap();
        let read = image::load_from_memory(&file).unwrap().to_rgba8();
        assert!(read.into_raw() == picture.rgba, "{effort:?}");
    }
}

#[test]
fn what_a_png_cannot_hold_is_refused() {
    let picture = plain([4, 4], [255; 4]);
    let with = |alt: String, lang: &str| {
        png(&picture, &About { alt, lang: lang.to_owned(), ..about() }, Effort::Fast, None)
    };
    for refused in
        [with("a\0b".to_owned(), "en"), with("x".repeat(MAX_TEXT + 1), "en"), with(String::new(), "e\0n")]
    {
        let error = refused.unwrap_err();
        assert!(matches!(error, EncodeError::Text { keyword: "Description" }), "{error}");
        assert!(Lang::load("en").say(&error.explain()).contains("Description"));
    }
    let longest = with("x".repeat(MAX_TEXT), "en").unwrap();
    assert_eq!(read_png(&longest).unwrap().1.alt.len(), MAX_TEXT);
    for broken in
        [Picture { width: 0, height: 4, rgba: Vec::new() }, Picture { rgba: vec![0; 60], ..picture.clone() }]
    {
        let error = png(&broken, &about(), Effort::Fast, None).unwrap_err();
        assert!(matches!(error, EncodeError::Pixels { .. }), "{error}");
    }
}

#[test]
fn a_file_that_asks_for_too_much_memory_is_refused() {
    let mut file = png(&plain([4, 4], [255; 4]), &about(), Effort::Fast, None).unwrap();
    file[16..20].copy_from_slice(&(MAX_SIDE + 1).to_be_bytes());
    let crc = crc(&file[12..29]);
    file[29..33].copy_from_slice(&crc.to_be_bytes());
    let error = read_png(&file).unwrap_err();
    assert!(matches!(error, ReadError::Size { height: 4, .. }), "{error}");
    let said = Lang::load("en").say(&error.explain());
    assert!(said.contains("16,385") || said.contains("16385"), "{said}");
}

#[test]
fn a_text_that_unpacks_to_too_much_is_refused() {
    let packed = {
        let mut bomb = ::png::text_metadata::ITXtChunk::new("Description", " ".repeat(MAX_TEXT * 4));
        bomb.compressed = true;
        let mut file = Vec::new();
        let mut writer = ::png::Encoder::new(&mut file, 1, 1).write_header().unwrap();
        writer.write_text_chunk(&bomb).unwrap();
        writer.write_image_data(&[0]).unwrap();
        writer.finish().unwrap();
        file
    };
    assert!(packed.len() < 2_000, "{}", packed.len());
    assert!(matches!(read_png(&packed), Err(ReadError::Text)));
}

#[test]
fn what_is_no_png_is_told() {
    let error = read_png(b"GIF89a and so on").unwrap_err();
    let said = Lang::load("en").say(&error.explain());
    assert!(said.contains("PNG") && said.contains("Build the picture again"), "{said}");
}

/// The check sum of a PNG chunk's name and data.
fn crc(bytes: &[u8]) -> u32 {
    !bytes.iter().fold(!0, |sum: u32, byte| {
        (0..8).fold(
            sum ^ u32::from(*byte),
            |sum, _| if sum & 1 == 1 { (sum >> 1) ^ 0xEDB8_8320 } else { sum >> 1 },
        )
    })
}

proptest! {
    #[test]
    fn damaged_files_never_end_the_program(
        hits in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..6),
        cut in any::<prop::sample::Index>(),
        whole in any::<bool>(),
        sums in any::<bool>(),
    ) {
        let mut file = png(&scenery([24, 16], 1), &about(), Effort::Fast, Some(144)).unwrap();
        for (place, value) in hits {
            let place = place.index(file.len());
            file[place] = value;
        }
        if !whole {
            file.truncate(cut.index(file.len()));
        }
        if sums {
            mend_sums(&mut file);
        }
        if let Ok((picture, _)) = read_png(&file) {
            prop_assert_eq!(picture.rgba.len(), picture.width as usize * picture.height as usize * 4);
        }
    }

    #[test]
    fn any_bytes_never_end_the_program(mut bytes in prop::collection::vec(any::<u8>(), 0..300), signed in any::<bool>()) {
        if signed {
            bytes.splice(0..0, *b"\x89PNG\r\n\x1a\n");
        }
        drop(read_png(&bytes));
    }
}

/// Makes every check sum right, so that the damage is found behind it, if at all.
fn mend_sums(file: &mut [u8]) {
    let mut at = 8;
    while let Some(length) = file.get(at..at + 4) {
        let length = u32::from_be_bytes(length.try_into().unwrap()) as usize;
        let Some(end) = at.checked_add(8 + length).filter(|end| end + 4 <= file.len()) else { return };
        let sum = crc(&file[at + 4..end]).to_be_bytes();
        file[end..end + 4].copy_from_slice(&sum);
        at = end + 4;
    }
}
