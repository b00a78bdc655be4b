//! An article shows pictures that are there, whichever were asked for.

use egui::Theme;
use lab_gallery::docs::article::Article;
use lab_gallery::docs::scene::Library;
use lab_gallery::docs::set::{Choice, Scale, Text, build, plan};
use lab_gallery::text::Lang;

use super::{files, recipe, run};

const NAME: &str = "how-to-use-shared-image-gallery";

#[test]
fn every_picture_that_an_article_shows_was_written() {
    let library = Library::built_in().unwrap();
    let (light, dark) = (Theme::Light, Theme::Dark);
    for (themes, scales, ending) in [
        (vec![dark], vec![], "-dark"),
        (vec![], vec![Scale::Two], "@2x"),
        (vec![dark, light], vec![], ""),
        (vec![dark], vec![Scale::Two, Scale::OneAndHalf], "-dark@1.5x"),
    ] {
        let choice = Choice {
            articles: vec![NAME.to_owned()],
            langs: vec!["en".to_owned()],
            themes: themes.clone(),
            scales: scales.clone(),
            ..Choice::default()
        };
        let items = plan(&library, &choice).unwrap();
        let texts = [Text { article: Article::find(NAME).unwrap(), lang: Lang::load("en") }];
        let folder = tempfile::tempdir().unwrap();
        build(&items, &texts, folder.path(), &recipe(), &run()).unwrap();
        let built = files(folder.path());
        let markdown = String::from_utf8(built[&format!("en/{NAME}.md")].clone()).unwrap();
        let shown: Vec<_> =
            markdown.split("source=\"./").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(!shown.is_empty());
        for picture in shown {
            assert!(built.contains_key(&format!("en/{picture}")), "{themes:?} {scales:?}: {picture}");
            assert!(picture.ends_with(&format!("{ending}.png")), "{themes:?} {scales:?}: {picture}");
        }
    }
}
