//! Articles and scenes belong together: what is drawn for an article stands in it, with its own alternative text.

use lab_gallery::docs::article::{Article, alt_id};
use lab_gallery::docs::scene::Library;

#[test]
fn every_scene_of_an_article_stands_in_it() {
    let library = Library::built_in().unwrap();
    let mut seen = 0;
    for article in Article::names().map(|name| Article::find(name).unwrap()) {
        for scene in library.scenes().iter().filter(|scene| scene.article == article.name) {
            seen += 1;
            assert!(article.pictures().contains(&scene.name.as_str()), "{} is in no article", scene.name);
            assert_eq!(scene.alt_id(), alt_id(&scene.name));
        }
    }
    assert!(seen > 0, "no scene was looked at");
}

#[test]
fn every_picture_of_an_article_is_a_scene() {
    let library = Library::built_in().unwrap();
    for article in Article::names().map(|name| Article::find(name).unwrap()) {
        for picture in article.pictures() {
            let scene = library.scene(&format!("{}/{picture}", article.name));
            assert!(scene.is_ok(), "{picture} of {} has no scene", article.name);
        }
    }
}
