//! Which pictures a set has, and where they lie.

use egui::Theme;
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::set::{Accepted, Choice, Manifest, Scale, plan};
use lab_gallery::text::Lang;

use super::said;

const SCENE: &str = "export-to-shared-image-gallery-dialog";

fn choice(scenes: &[&str], langs: &[&str]) -> Choice {
    let own = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    Choice { scenes: own(scenes), langs: own(langs), ..Choice::default() }
}

fn files(choice: &Choice) -> Vec<String> {
    let library = Library::built_in().unwrap();
    plan(&library, choice).unwrap().into_iter().map(|item| item.file).collect()
}

#[test]
fn a_picture_lies_with_its_article_in_its_language() {
    let mut choice = choice(&[SCENE], &["it"]);
    choice.themes = vec![Theme::Light, Theme::Dark];
    choice.scales = vec![Scale::One, Scale::OneAndHalf, Scale::Two];
    let start = format!("it-IT/media/how-to-use-shared-image-gallery/{SCENE}");
    let ends = [".png", "@1.5x.png", "@2x.png", "-dark.png", "-dark@1.5x.png", "-dark@2x.png"];
    assert_eq!(files(&choice), ends.map(|end| format!("{start}{end}")));
}

#[test]
fn what_is_not_said_means_every_scene_in_every_language() {
    let library = Library::built_in().unwrap();
    let all = plan(&library, &Choice::default()).unwrap();
    assert_eq!(all.len(), library.scenes().len() * Lang::available().count());
    let mut names: Vec<_> = all.iter().map(|item| item.file.clone()).collect();
    names.sort();
    names.dedup();
    assert_eq!(names.len(), all.len(), "no two have one name");
}

#[test]
fn what_is_asked_for_twice_comes_once() {
    let mut choice = choice(&[SCENE, SCENE], &["en", "en-US", "it", "it-IT"]);
    choice.articles = vec!["how-to-use-shared-image-gallery".to_owned()];
    assert_eq!(files(&choice).len(), 2);
}

#[test]
fn a_scene_and_an_article_mean_that_scene_of_that_article() {
    let mut choice = choice(&[SCENE], &["en"]);
    choice.articles = vec!["how-to-use-shared-image-gallery".to_owned()];
    assert_eq!(files(&choice), [format!("en/media/how-to-use-shared-image-gallery/{SCENE}.png")]);
    choice.articles = vec!["readme".to_owned()];
    let library = Library::built_in().unwrap();
    let said = said(&plan(&library, &choice).unwrap_err());
    assert!(said.contains(SCENE) && said.contains("template-exporting"), "{said}");
}

#[test]
fn an_unknown_scene_article_or_language_says_what_there_is() {
    let library = Library::built_in().unwrap();
    let mut article = Choice::default();
    article.articles.push("how-to-fly".to_owned());
    for (choice, wrong, valid) in [
        (choice(&["nothing"], &[]), "nothing", SCENE),
        (choice(&[], &["tlh"]), "tlh", "zh-TW"),
        (article, "how-to-fly", "how-to-use-shared-image-gallery"),
    ] {
        let said = said(&plan(&library, &choice).unwrap_err());
        assert!(said.contains(wrong) && said.contains(valid), "{said}");
    }
}

#[test]
fn a_set_is_asked_for_what_it_has() {
    let mut manifest = Manifest::new("ms-learn");
    let accepted =
        Accepted { pixels: String::new(), scene: String::new(), alt: String::new(), widgets: vec![] };
    for file in ["it-IT/media/a/x.png", "en/media/a/x-dark@2x.png"] {
        manifest.pictures.insert(file.to_owned(), accepted.clone());
    }
    let found = Choice::default().or_of(Some(&manifest));
    assert_eq!(found.langs, ["en", "it-IT"]);
    assert_eq!(found.themes, [Theme::Light, Theme::Dark]);
    assert_eq!(found.scales, [Scale::One, Scale::Two]);
    let asked = choice(&[], &["de"]).or_of(Some(&manifest));
    assert_eq!(asked.langs, ["de"], "what was asked for stays");
    assert!(Choice::default().or_of(Some(&Manifest::new("ms-learn"))).is_all());
}
