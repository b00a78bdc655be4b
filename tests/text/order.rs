//! Names stand in the order in which a reader of the language looks for them.

use lab_gallery::text::Lang;

fn sorted<'a>(tag: &str, mut names: Vec<&'a str>) -> Vec<&'a str> {
    let lang = Lang::load(tag);
    names.sort_by_cached_key(|name| lang.sort_key(name));
    names
}

#[test]
fn case_and_accents_do_not_part_what_belongs_together() {
    let names = vec!["zoology", "Éa", "eb", "Ea", "Zb", "Öl", "of", "op"];
    for tag in ["en", "de", "fr", "it"] {
        assert_eq!(
            sorted(tag, names.clone()),
            ["Ea", "Éa", "eb", "of", "Öl", "op", "Zb", "zoology"],
            "{tag}"
        );
    }
}

#[test]
fn numbers_are_ordered_by_their_value() {
    for tag in Lang::available() {
        assert_eq!(sorted(tag, vec!["Lab 10", "Lab 9", "Lab 100"]), ["Lab 9", "Lab 10", "Lab 100"], "{tag}");
    }
}

#[test]
fn spanish_has_a_letter_of_its_own() {
    assert_eq!(sorted("es", vec!["ñu", "nz", "oa"]), ["nz", "ñu", "oa"]);
    assert_eq!(sorted("en", vec!["ñu", "nz", "oa"]), ["ñu", "nz", "oa"]);
}

#[test]
fn chinese_is_ordered_by_strokes_in_taiwan_and_by_sound_in_china() {
    assert_eq!(sorted("zh-TW", vec!["網路", "大學", "一班"]), ["一班", "大學", "網路"]);
    assert_eq!(sorted("zh-CN", vec!["网络", "一班", "大学"]), ["大学", "网络", "一班"]);
}

#[test]
fn japanese_kana_go_together_and_korean_follows_its_alphabet() {
    assert_eq!(sorted("ja", vec!["ラボ", "アニメ", "いえ"]), ["アニメ", "いえ", "ラボ"]);
    assert_eq!(sorted("ko", vec!["하나", "가나", "나라"]), ["가나", "나라", "하나"]);
}
