//! The help's sections are whole, and the labels in them are the interface's.

use std::collections::BTreeSet;

use lab_gallery::text::{Lang, Part, Topic};

use crate::catalogue::messages;

#[test]
fn a_label_in_a_message_is_one_that_stands_by_itself() {
    for tag in Lang::available() {
        let all = messages(tag);
        let english = messages("en");
        for (id, entry) in &all {
            for label in &entry.references {
                let found = all.get(label).or_else(|| english.get(label));
                let label_has =
                    found.unwrap_or_else(|| panic!("{tag}: `{id}` names `{label}`, which is not there"));
                assert!(
                    label_has.variables.is_empty(),
                    "{tag}: `{label}` in `{id}` needs {:?}",
                    label_has.variables
                );
            }
        }
    }
}

#[test]
fn a_section_says_the_labels_of_the_interface() {
    let lang = Lang::load("en");
    let said = lang.text("help-export-step-open");
    assert!(said.contains(&lang.text("ui-export-title")), "{said}");
    for topic in Topic::ALL {
        for part in topic.parts() {
            let said = lang.text(part.id());
            assert!(!said.contains(['{', '}', '*', '`']), "{said}");
        }
    }
}

#[test]
fn a_section_has_a_beginning_and_leads_on_to_others() {
    for topic in Topic::ALL {
        assert!(matches!(topic.parts().first(), Some(Part::Text(_) | Part::Item(_))), "{topic:?}");
        assert!((2..=8).contains(&topic.parts().len()), "{topic:?} has {}", topic.parts().len());
        assert!(!topic.see_also().contains(&topic) && !topic.see_also().is_empty(), "{topic:?}");
    }
    let reached: BTreeSet<_> = Topic::ALL.iter().flat_map(|topic| topic.see_also()).collect();
    let lost: Vec<_> = Topic::ALL.iter().filter(|topic| !reached.contains(topic)).collect();
    assert!(lost.is_empty(), "no section leads to {lost:?}");
}
