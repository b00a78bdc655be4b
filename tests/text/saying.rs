//! How messages become sentences, and which language speaks.

use lab_gallery::model::Message;
use lab_gallery::text::Lang;

#[test]
fn the_made_up_language_is_accented_and_longer_but_leaves_names_alone() {
    let lang = Lang::load("en-XA");
    assert_eq!(lang.tag(), "en-XA");
    assert_eq!(lang.say(&Message::new("text-about").with("duration", "about:x")), "ååƀööûûţ about:x");
    assert_eq!(lang.count(1_234), "1,234");
}

#[test]
fn a_language_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + Clone>(_: &T) {}
    shared(&Lang::load("en"));
}

#[test]
fn sentences_lie_within_sentences() {
    let lang = Lang::load("en");
    let minutes = Message::new("text-minutes").with("count", 2_u64);
    let about = Message::new("text-about").with("duration", minutes);
    assert_eq!(lang.say(&about), "about 2 min");
}

#[test]
fn byte_amounts_and_counts_are_written_in_the_language() {
    let lang = Lang::load("en");
    assert_eq!(lang.say(&Message::new("text-rate").bytes("amount", 1 << 30)), "1 GiB/s");
    assert_eq!(lang.say(&Message::new("text-hours").with("count", 1_234_567_u64)), "1,234,567 h");
}

#[test]
fn names_are_put_in_as_they_are() {
    // No marks around them, nothing read as Fluent.
    let said = Lang::load("en").say(&Message::new("text-about").with("duration", "{ $x } <b>"));
    assert_eq!(said, "about { $x } <b>");
}

#[test]
fn yes_is_a_letter_or_a_word_in_the_language_or_in_english() {
    let cases = [
        ("en", "y"),
        ("en", " Yes\n"),
        ("it-IT", "S"),
        ("it-IT", "sì"),
        ("es-ES", "SÍ"),
        ("de-DE", "j"),
        ("de-DE", "Ja"),
        ("fr-FR", "oui"),
        ("fr-FR", "yes"),
        ("pt-BR", "sim"),
        ("ja-JP", "はい"),
        ("ko-KR", "예"),
        ("zh-TW", "是"),
        ("zh-CN", "y"),
    ];
    for (tag, answer) in cases {
        assert!(Lang::load(tag).is_yes(answer), "{answer} in {tag}");
    }
    for tag in Lang::available() {
        for answer in ["", "n", "no", "yesterday", "y yes"] {
            assert!(!Lang::load(tag).is_yes(answer), "{answer} in {tag}");
        }
    }
}

#[test]
fn sentences_follow_each_other_as_the_language_has_it() {
    assert_eq!(Lang::load("en").sentences(["One.", "Two."]), "One. Two.");
    assert_eq!(Lang::load("zh-TW").sentences(["一。", "二。"]), "一。二。");
}

#[test]
fn an_unknown_id_is_shown() {
    let lang = Lang::load("en");
    assert_eq!(lang.text("text-no-such-thing"), "text-no-such-thing");
    assert!(!lang.knows("text-no-such-thing"));
}

#[test]
fn endless_nesting_ends() {
    let mut message = Message::new("text-minutes").with("count", 1_u64);
    for _ in 0..10_000 {
        message = Message::new("text-about").with("duration", message);
    }
    assert!(Lang::load("en").say(&message).len() < 100);
    // Dropping it one by one, since a stored message that deep would not have been read in.
    while let Some(lab_gallery::model::Arg::Message(inner)) = message.args.remove("duration") {
        message = *inner;
    }
}
