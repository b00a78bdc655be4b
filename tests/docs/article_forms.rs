//! How articles are written down: front matter, pictures, blocks that stand out, links.

use jiff::civil::date;
use lab_gallery::docs::article::{Article, Form, ImageSyntax, alt_id, markdown};
use lab_gallery::text::Lang;

const USE: &str = "how-to-use-shared-image-gallery";

fn written(tag: &str, form: &Form<'_>) -> String {
    markdown(&Article::find(USE).unwrap(), &Lang::load(tag), form)
}

#[test]
fn the_front_matter_names_no_author_and_no_day_unless_one_is_given() {
    let text = written("en", &Form::default());
    let (_, rest) = text.split_once("---\n").unwrap();
    let (front, body) = rest.split_once("---\n").unwrap();
    let fields: Vec<_> = front.lines().filter_map(|line| line.split_once(": ")).collect();
    let names: Vec<_> = fields.iter().map(|(name, _)| *name).collect();
    assert_eq!(names, ["title", "description", "ms.service", "ms.topic"]);
    assert!(fields.contains(&("ms.topic", "how-to")) && fields.contains(&("ms.service", "lab-services")));
    assert!(body.starts_with("\n# Use a shared image gallery\n"), "{body}");

    let dated = written("en", &Form { date: Some(date(2026, 11, 2)), ..Form::default() });
    assert!(dated.contains("\nms.date: 11/02/2026\n---\n"), "{dated}");
}

#[test]
fn microsoft_learn_has_pictures_of_its_own_kind() {
    let lang = Lang::load("en");
    let scene = "exporting-image-completed";
    let alt = lang.text(&alt_id(scene));
    let line = format!(
        "\n   :::image type=\"content\" source=\"./media/{USE}/{scene}.png\" alt-text=\"{alt}\":::\n\n   > [!NOTE]\n   > "
    );
    let text = written("en", &Form::default());
    assert!(text.contains(&line), "{text}");
}

#[test]
fn pictures_in_another_language_say_so() {
    let english = Lang::load("en");
    let form = Form { pictures: Some(&english), ..Form::default() };
    let pictures = |text: &str| text.matches(":::image").count();
    let italian = written("it-IT", &form);
    assert!(pictures(&italian) > 3);
    assert_eq!(italian.matches("\" loc-scope=\"other\":::").count(), pictures(&italian));
    assert!(!written("en", &form).contains("loc-scope"));
    assert!(!written("it-IT", &Form::default()).contains("loc-scope"));
}

#[test]
fn a_link_has_the_title_of_the_article_that_it_leads_to() {
    let text = written("it-IT", &Form { images: ImageSyntax::Markdown, ..Form::default() });
    let title = Lang::load("it-IT").text("article-attach");
    let link = format!("[{title}](how-to-attach-detach-shared-image-gallery.md)");
    assert_eq!(text.matches(&link).count(), 3, "{text}");
    assert!(text.trim_end().ends_with(&format!("- {link}")));
}

#[test]
fn what_yaml_would_misread_stands_in_quotation_marks() {
    for tag in Lang::available() {
        let text = written(tag, &Form::default());
        for line in text.lines().skip(1).take_while(|line| *line != "---") {
            let (_, value) = line.split_once(": ").unwrap();
            let plain = !value.contains([':', '#', '"']) && value.starts_with(char::is_alphanumeric);
            let quoted = value.len() > 2 && value.starts_with('"') && value.ends_with('"');
            assert!(plain || quoted, "{tag}: {line}");
        }
    }
}

#[test]
fn an_article_that_is_not_there_is_named_and_not_linked() {
    let absent = ["how-to-attach-detach-shared-image-gallery".to_owned()];
    let text = written("en", &Form { absent: &absent, ..Form::default() });
    assert!(!text.contains(".md)"), "a link leads nowhere");
    assert!(text.contains("see Attach or detach a shared image gallery."), "{text}");
    assert!(!text.contains("Next steps"), "nothing is next");
}
