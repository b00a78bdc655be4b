//! What the rest of the window takes from the theme, and what the theme brings along.

use std::fs;
use std::path::{Path, PathBuf};

use egui::FontFamily;
use lab_gallery::ui::theme::{Icon, Type};

use crate::common::{Look, builder, window};

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &Path, extension: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, extension));
        } else if path.extension().is_some_and(|e| e == extension) {
            found.push(path);
        }
    }
    found.sort();
    found
}

#[test]
fn only_the_theme_names_raw_colours() {
    let theme = root().join("src/ui/theme");
    let raw = [
        "Color32::from_",
        "Color32::BLACK",
        "Color32::WHITE",
        "Color32::RED",
        "Color32::GRAY",
        "Rgba::from_",
    ];
    let mut sources = files(&root().join("src/ui"), "rs");
    sources.retain(|path| !path.starts_with(&theme));
    assert!(sources.len() > 20);
    for path in sources {
        let source = fs::read_to_string(&path).unwrap();
        for (number, line) in source.lines().enumerate() {
            let found = raw.iter().find(|raw| line.contains(**raw));
            assert!(found.is_none(), "{}:{}: {line}", path.display(), number + 1);
        }
    }
}

#[test]
fn icons_are_white_so_that_a_tint_colours_them_and_come_with_their_licence() {
    let folder = root().join("assets/icons");
    let icons = files(&folder, "svg");
    assert_eq!(icons.len(), Icon::ALL.len(), "every file is an icon, every icon a file");
    for path in icons {
        let svg = fs::read_to_string(&path).unwrap();
        assert!(svg.contains(r##"fill="#fff""##), "{}", path.display());
        assert!(!svg.contains("currentColor") && !svg.contains("<script"), "{}", path.display());
    }
    for licence in ["icons/LICENSE", "fonts/OFL-NotoSans.txt", "fonts/OFL-JetBrainsMono.txt"] {
        assert!(root().join("assets").join(licence).is_file(), "{licence}");
    }
}

#[test]
fn own_typefaces_come_first() {
    let harness = window(Look::default(), |_| {});
    let first = |family: FontFamily| {
        harness.ctx.fonts(|fonts| fonts.definitions().families.get(&family).unwrap().first().unwrap().clone())
    };
    assert_eq!(first(FontFamily::Proportional), "Noto Sans");
    assert_eq!(first(Type::BodyStrong.font().family), "Noto Sans SemiBold");
    assert_eq!(first(FontFamily::Monospace), "JetBrains Mono");
}

#[test]
fn two_renderings_are_the_same_to_the_pixel() {
    let look = Look { size: [900.0, 800.0], ..Look::default() };
    let [first, second] = [(); 2].map(|()| window(look, super::samples::form).render().unwrap());
    assert!(first == second);
}

#[test]
fn rows_of_text_are_as_high_as_the_ramp_says() {
    let mut harness = builder::<()>(Look::default()).build_ui(|ui| {
        for step in Type::ALL {
            let height = ui.label(step.text("Export")).rect.height();
            assert!((height - step.line_height()).abs() < 0.51, "{step:?} is {height} high");
        }
    });
    harness.run();
}
