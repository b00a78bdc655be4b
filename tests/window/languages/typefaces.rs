//! The typefaces in the program draw every message of every language, on any machine.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use egui::{Context, FontFamily};
use lab_gallery::text::Lang;
use lab_gallery::ui::theme::{self, Type};

use crate::common::{Look, picture, window};

/// A context as a window has it, speaking that language.
fn speaking(tag: &str) -> Context {
    let ctx = Context::default();
    theme::install(&ctx);
    theme::set_writing(&ctx, tag);
    ctx.begin_pass(egui::RawInput::default());
    ctx
}

/// Every character of a language's files.
fn characters(tag: &str) -> BTreeSet<char> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(tag);
    let files = fs::read_dir(folder).unwrap().map(|file| fs::read_to_string(file.unwrap().path()).unwrap());
    files.flat_map(|text| text.chars().collect::<Vec<_>>()).filter(|c| !c.is_control()).collect()
}

fn missing(ctx: &Context, step: Type, characters: impl IntoIterator<Item = char>) -> String {
    let font = step.font();
    characters.into_iter().filter(|c| !ctx.fonts_mut(|fonts| fonts.has_glyph(&font, *c))).collect()
}

/// The typeface that draws a character.
fn drawn_by(ctx: &Context, family: &FontFamily, c: char) -> String {
    ctx.fonts_mut(|fonts| {
        assert!(fonts.has_glyph(&egui::FontId::new(14.0, family.clone()), c), "{c} is not drawn");
        fonts.characters(family)[&c][0].clone()
    })
}

#[test]
fn every_message_can_be_drawn_in_every_step_of_the_ramp() {
    for tag in Lang::available() {
        let ctx = speaking(tag);
        let mut characters = characters(tag);
        // What figures, paths and shortcuts add.
        characters.extend("→←↑↓…–—“”‘’·×≥≤⌘⇧⌥•".chars());
        for step in Type::ALL.into_iter().filter(|step| *step != Type::LanguageName) {
            let missing = missing(&ctx, step, characters.iter().copied());
            assert!(
                missing.is_empty(),
                "{tag}, {step:?}: run assets/fonts/subset.sh, no typeface has {missing}"
            );
        }
    }
}

#[test]
fn chinese_and_japanese_messages_are_drawn_by_one_typeface() {
    let han = |c: &char| ('\u{4E00}'..='\u{9FFF}').contains(c);
    for (tag, typeface) in [
        ("zh-TW", "Noto Sans TC"),
        ("zh-CN", "Noto Sans SC"),
        ("ja-JP", "Noto Sans JP"),
        ("ko-KR", "Noto Sans KR"),
    ] {
        let ctx = speaking(tag);
        for c in characters(tag).iter().filter(|c| han(c)) {
            assert_eq!(drawn_by(&ctx, &FontFamily::Proportional, *c), typeface, "{c} in {tag}");
        }
    }
}

#[test]
fn the_language_decides_whose_shapes_come_first() {
    for (tag, typeface) in [("zh-TW", "TC"), ("zh-CN", "SC"), ("ja-JP", "JP"), ("en", "TC")] {
        let ctx = speaking(tag);
        for c in ['骨', '直', '返'] {
            let drawn = drawn_by(&ctx, &FontFamily::Proportional, c);
            assert_eq!(drawn, format!("Noto Sans {typeface}"), "{c} in {tag}");
        }
        // Semibold text has a bold companion.
        let drawn = drawn_by(&ctx, &Type::Title.font().family, '骨');
        assert_eq!(drawn, format!("Noto Sans {typeface} Bold"), "{tag}");
    }
}

#[test]
fn another_language_takes_its_own_shapes() {
    let ctx = speaking("ja-JP");
    assert_eq!(drawn_by(&ctx, &FontFamily::Proportional, '骨'), "Noto Sans JP");
    ctx.end_pass().drop_without_applying_deltas();
    theme::set_writing(&ctx, "zh-CN");
    ctx.begin_pass(egui::RawInput::default());
    assert_eq!(drawn_by(&ctx, &FontFamily::Proportional, '骨'), "Noto Sans SC");
}

#[test]
fn names_in_other_writings_are_drawn_in_an_english_window() {
    let ctx = speaking("en");
    let names = "臺灣大學 國立政治大學 清华大学 东京 京都大学 ひらがな カタカナ 한국어 실습실 「」，。";
    for step in [Type::Body, Type::Title, Type::Mono] {
        assert_eq!(missing(&ctx, step, names.chars()), "", "{step:?}");
    }
}

#[test]
fn without_chinese_no_chinese_typeface_is_loaded() {
    let ctx = speaking("de-DE");
    assert_eq!(missing(&ctx, Type::Body, "Größe: 1,5 GiB – „Übung“ → 3 × 4".chars()), "");
    assert_eq!(ctx.fonts(|fonts| fonts.discovered_fonts().len()), 0);
}

#[test]
fn what_the_program_has_not_is_not_taken_from_the_machine() {
    let ctx = speaking("en");
    assert_eq!(missing(&ctx, Type::Body, "กא".chars()), "กא");
}

#[test]
fn languages_are_named_without_their_typefaces() {
    let ctx = speaking("en");
    for name in ["繁體中文", "简体中文", "日本語", "한국어", "português (Brasil)"] {
        assert_eq!(missing(&ctx, Type::LanguageName, name.chars()), "", "{name}");
    }
    assert_eq!(ctx.fonts(|fonts| fonts.discovered_fonts().len()), 0);
}

#[test]
fn a_line_stays_where_it_is_when_han_characters_stand_in_it() {
    let ctx = speaking("zh-TW");
    for step in Type::ALL.into_iter().filter(|step| *step != Type::Mono && *step != Type::LanguageName) {
        let layout = |text: &str| {
            let font = step.font();
            ctx.fonts_mut(|fonts| fonts.layout_no_wrap(text.to_owned(), font, egui::Color32::BLACK))
        };
        let (latin, mixed) = (layout("Hg"), layout("Hg匯出"));
        assert_eq!(latin.size().y.to_bits(), mixed.size().y.to_bits(), "{step:?}");
        let baselines: BTreeSet<_> = mixed.rows[0].glyphs.iter().map(|glyph| glyph.pos.y.to_bits()).collect();
        assert_eq!(baselines.len(), 1, "{step:?}");
    }
}

#[test]
fn pictures_of_the_writings() {
    for scale in [1.0, 2.0] {
        let look = Look { size: [760.0, 560.0], scale, ..Look::default() };
        let mut harness = window(look, |ui| {
            for step in Type::ALL.into_iter().filter(|step| *step != Type::LanguageName) {
                ui.label(step.text("Export to 匯出至共用映像庫 “Web 101” (3 個區域，骨直返) gÅ"));
                ui.label(
                    step.text("Lab 実習室をエクスポート、共有イメージ ギャラリー 템플릿 내보내기 导出到"),
                );
            }
            ui.label(Type::LanguageName.text("English · 繁體中文 · 简体中文 · 日本語 · 한국어"));
        });
        picture(&mut harness, &format!("writings-{scale}x"));
    }
}
