//! Presets: those that are there, those from files, and what they do not accept.

use lab_gallery::docs::article::ImageSyntax;
use lab_gallery::docs::callout::{Kind, Placed, contrast};
use lab_gallery::docs::preset::{Fault, Preset, PresetError};
use lab_gallery::model::Explain as _;
use lab_gallery::store::atomic;
use lab_gallery::text::Lang;

use crate::support::plain;

const OWN: &str = r##"(
    max_width: 900,
    callout: (colour: "#0b6A0B", width: 2.5, gap: 2, radius: 0, arrow: 40, badge: 20),
    alt: (10, 99),
    alt_ends_with_period: false,
    images: Markdown,
)"##;

fn said(error: &PresetError) -> String {
    Lang::load("en").say(&error.explain())
}

#[test]
fn the_known_sites_are_there() {
    let preset = |name| Preset::find(name).unwrap();
    assert_eq!(Preset::names().collect::<Vec<_>>(), ["ms-learn", "azure-docs-2015", "github-docs"]);
    let learn = preset("ms-learn");
    assert_eq!((learn.max_width, learn.border, learn.images), (Some(1200), None, ImageSyntax::LearnTriple));
    let old = preset("azure-docs-2015");
    assert_eq!((old.max_width, old.border.unwrap().colour), (Some(780), [0xC3; 3]));
    let github = preset("github-docs");
    assert_eq!(
        (github.max_bytes, github.dpi, github.callout.colour),
        (Some(250_000), Some(144), [188, 76, 0])
    );
    assert!(Preset::names().all(|name| preset(name).name == name));
}

#[test]
fn every_colour_stands_out_on_the_pages_it_is_for() {
    let light = [[250, 250, 250, 255], [255; 4], [235, 243, 252, 255]];
    let dark = [[31, 31, 31, 255], [41, 41, 41, 255]];
    // GitHub's guide asks for its own orange and for the light theme.
    for (name, pages) in [
        ("ms-learn", [&light[..], &dark].concat()),
        ("azure-docs-2015", [&light[..], &dark].concat()),
        ("github-docs", light.to_vec()),
    ] {
        let preset = Preset::find(name).unwrap();
        for page in pages {
            let placed = [Placed { kind: Kind::Box, rect: [40.0, 40.0, 90.0, 60.0] }];
            let contrast = contrast(&plain([150, 100], page), &placed, &preset.callout, 1.0);
            let fault = Preset::of_contrast(contrast);
            assert_eq!(fault, None, "{name} on {page:?}: {contrast}");
        }
    }
    assert_eq!(Preset::of_contrast(2.9), Some(Fault::Contrast));
}

#[test]
fn a_preset_of_ones_own_is_a_file() {
    let folder = tempfile::Builder::new().prefix("preset-").tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let path = folder.path().join("our-wiki.ron");
    atomic::write(&path, OWN.as_bytes()).unwrap();
    let preset = Preset::find(path.to_str().unwrap()).unwrap();
    assert_eq!((preset.name.as_str(), preset.max_width, preset.max_bytes), ("our-wiki", Some(900), None));
    assert_eq!(preset.callout.colour, [0x0B, 0x6A, 0x0B]);

    atomic::write(&path, " ".repeat(100_000).as_bytes()).unwrap();
    assert!(matches!(Preset::find(path.to_str().unwrap()), Err(PresetError::File { .. })));
    std::fs::remove_file(&path).unwrap();
    let error = Preset::find(path.to_str().unwrap()).unwrap_err();
    assert!(said(&error).contains("our-wiki.ron"), "{}", said(&error));
}

#[test]
fn an_unknown_name_is_told_the_known_ones() {
    let error = Preset::find("github").unwrap_err();
    let said = said(&error);
    for name in ["“github”", "ms-learn", "azure-docs-2015", "github-docs", ".ron"] {
        assert!(said.contains(name), "{said}");
    }
}

#[test]
fn what_is_wrong_in_a_file_is_told_with_its_place() {
    for (from, to, place) in [
        ("max_width: 900", "max_width: wide", "line 2"),
        ("    alt: (10, 99),\n", "", "“alt”"),
        ("max_width", "max_widht", "“max_widht”"),
        ("#0b6A0B", "green", "line 3"),
        ("#0b6A0B", "#+b6A0B", "line 3"),
        ("Markdown", "Html", "line 6"),
    ] {
        let error = Preset::read("own", &OWN.replace(from, to)).unwrap_err();
        let said = said(&error);
        assert!(said.contains("“own”") && said.contains(place), "{said}");
    }
}

#[test]
fn values_that_make_no_picture_are_refused() {
    for (from, to, entry) in [
        ("max_width: 900", "max_width: 0", "max_width"),
        ("alt: (10, 99)", "alt: (100, 99)", "alt"),
        ("width: 2.5", "width: -1", "width"),
        ("badge: 20", "badge: inf", "badge"),
        ("arrow: 40", "arrow: NaN", "arrow"),
        ("images", "dpi: 0, images", "dpi"),
        ("images", "border: (width: 4000000000, colour: \"#000000\"), images", "border"),
    ] {
        let error = Preset::read("own", &OWN.replace(from, to)).unwrap_err();
        assert!(matches!(error, PresetError::Value { entry: found, .. } if found == entry), "{error:?}");
        assert!(said(&error).contains(entry), "{}", said(&error));
    }
}

#[test]
fn pictures_are_not_too_wide_nor_too_heavy() {
    let preset = Preset::find("github-docs").unwrap();
    assert_eq!(preset.of_picture(1000, 250_000), []);
    let both = [Fault::Width { width: 1001, most: 1000 }, Fault::Weight { bytes: 250_001, most: 250_000 }];
    assert_eq!(preset.of_picture(1001, 250_001), both);
}

#[test]
fn alternative_texts_are_sentences_of_some_length() {
    let preset = Preset::find("ms-learn").unwrap();
    let good = [
        "Screenshot of the “Template” page with the export button highlighted.",
        "「範本」頁面的螢幕擷取畫面，其中醒目標示「匯出」按鈕。",
        "「テンプレート」ページの「エクスポート」ボタンが強調されている。",
    ];
    for alt in good {
        assert_eq!(preset.of_alt(alt), [], "{alt}");
    }
    let short = "Save image button";
    assert_eq!(preset.of_alt(short), [Fault::AltShort { length: 17, least: 40 }, Fault::AltPeriod]);
    let long = format!("{}.", "word ".repeat(40).trim_end());
    assert_eq!(preset.of_alt(&long), [Fault::AltLong { length: 200, most: 150 }]);
    let named = "Screenshot of the page, as in export-button.png, with the button highlighted.";
    assert_eq!(preset.of_alt(named), [Fault::AltFile { name: "export-button.png,".to_owned() }]);
    let lines = "Screenshot of the “Template” page\nwith the export button highlighted.";
    assert_eq!(preset.of_alt(lines), [Fault::AltSpace]);
}
