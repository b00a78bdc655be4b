//! Which language speaks, by the tags that a person or a system asks for.

use lab_gallery::text::Lang;

#[track_caller]
fn becomes(tags: &[&str], language: &str) {
    for tag in tags {
        assert_eq!(Lang::find(tag).map(|lang| lang.tag()), Some(language), "{tag:?}");
    }
}

#[test]
fn a_language_with_or_without_its_country_is_the_one_there_is() {
    becomes(&["de", "de-DE", "de-AT", "de-CH", "de_DE.UTF-8", "de_DE@euro", "DE-de"], "de-DE");
    becomes(&["it", "it-IT", "it-CH", "it_IT.UTF-8"], "it-IT");
    becomes(&["fr", "fr-CA", "fr-BE"], "fr-FR");
    becomes(&["ja", "ja_JP.eucJP"], "ja-JP");
    becomes(&["ko", "ko-KR"], "ko-KR");
    becomes(&["en", "en-GB", "en_US.UTF-8"], "en");
}

#[test]
fn spanish_and_portuguese_of_other_countries_are_understood() {
    becomes(&["es", "es-MX", "es-AR", "es-419"], "es-ES");
    becomes(&["pt", "pt-PT", "pt-BR", "pt_PT.UTF-8"], "pt-BR");
}

#[test]
fn chinese_follows_the_script_and_where_none_is_named_the_place() {
    becomes(&["zh-TW", "zh-Hant", "zh-HK", "zh-MO", "zh-Hant-TW", "zh-Hant-HK", "zh_TW.Big5"], "zh-TW");
    becomes(&["zh", "zh-CN", "zh-Hans", "zh-SG", "zh-Hans-CN", "zh-Hans-HK", "zh_CN.GB18030"], "zh-CN");
}

#[test]
fn the_posix_locale_speaks_english() {
    becomes(&["C", "POSIX", "C.UTF-8", "C.utf8"], "en");
}

#[test]
fn a_language_that_is_not_there_is_not_found_and_falls_back_to_english() {
    for tag in ["tlh", "xx", "", "not a tag at all", "../../etc", "und"] {
        assert!(Lang::find(tag).is_none(), "{tag:?}");
        assert_eq!(Lang::load(tag).tag(), "en", "{tag:?}");
    }
}

#[test]
fn of_several_wanted_languages_the_first_that_is_there_speaks() {
    assert_eq!(Lang::first_of(["nl-NL", "gsw", "fr-CH", "de"]).tag(), "fr-FR");
    assert_eq!(Lang::first_of(["nl-NL"]).tag(), "en");
    assert_eq!(Lang::first_of(["en-IE", "de"]).tag(), "en");
    assert_eq!(Lang::first_of(Vec::<String>::new()).tag(), "en");
}

#[test]
fn the_made_up_language_must_be_asked_for() {
    becomes(&["en-XA", "en-xa"], "en-XA");
    assert!(Lang::available().all(|tag| tag != "en-XA"));
}
