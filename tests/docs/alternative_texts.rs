//! Alternative texts: as long as whoever hears them wants, and said alike, in every language.

use lab_gallery::docs::preset::Preset;
use lab_gallery::docs::scene::Library;
use lab_gallery::text::Lang;

/// The language of each shipped picture, its name and its alternative text.
fn texts() -> Vec<(Lang, String, String)> {
    let library = Library::built_in().unwrap();
    let in_language = |lang: Lang| {
        let text =
            |scene: &lab_gallery::docs::scene::Scene| (lang.clone(), scene.name.clone(), scene.alt(&lang));
        library.scenes().iter().map(text).collect::<Vec<_>>()
    };
    Lang::available().map(Lang::load).flat_map(in_language).collect()
}

/// How a language says “Screenshot”, first or last, and how its sentences end.
fn manner(tag: &str) -> (&'static str, bool, char) {
    match tag {
        "en" | "it-IT" | "de-DE" => ("Screenshot ", true, '.'),
        "fr-FR" => ("Capture d’écran ", true, '.'),
        "es-ES" => ("Captura de pantalla ", true, '.'),
        "pt-BR" => ("Captura de tela ", true, '.'),
        "zh-TW" => ("螢幕擷取畫面，", true, '。'),
        "zh-CN" => ("屏幕截图，", true, '。'),
        "ja-JP" => ("スクリーンショット", false, '。'),
        "ko-KR" => ("스크린샷", false, '.'),
        other => panic!("how does {other} say it?"),
    }
}

#[test]
fn every_preset_accepts_them() {
    let presets: Vec<_> = Preset::names().map(|name| Preset::find(name).unwrap()).collect();
    for (lang, scene, alt) in texts() {
        let least = if ["zh-TW", "zh-CN", "ja-JP", "ko-KR"].contains(&lang.tag()) { 20 } else { 40 };
        let length = alt.chars().count();
        assert!((least..=150).contains(&length), "{lang:?}, {scene}: {length} in {alt}");
        for preset in &presets {
            assert_eq!(preset.of_alt(&alt), [], "{lang:?}, {scene}: {alt}");
        }
    }
}

#[test]
fn they_say_first_that_it_is_a_screenshot_and_end_as_a_sentence() {
    for (lang, scene, alt) in texts() {
        let (word, first, stop) = manner(lang.tag());
        let rest = alt.strip_suffix(stop);
        let rest = rest.unwrap_or_else(|| panic!("{lang:?}, {scene} does not end in {stop}: {alt}"));
        let says = if first { rest.starts_with(word) } else { rest.ends_with(word) };
        assert!(says, "{lang:?}, {scene}: {alt}");
    }
}
