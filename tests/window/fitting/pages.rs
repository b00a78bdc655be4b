//! Pages in the states that say the most, in the room that the shell leaves them.

use lab_gallery::model::job::{JobState, Outcome};
use lab_gallery::model::lab::Power;
use lab_gallery::ui::pages;

use super::{Page, shown};
use crate::instructor::fixture::{
    LAB, add_job, creating, export, failure, figures, lab, many_labs, publish, reading, replicating,
    with_history,
};
use crate::stage::{contoso, with_gallery, with_lab};

const TEMPLATE: Page = |ui, view, stage| pages::template::show(ui, view, LAB, &mut stage.pages.template);
const LABS: Page = |ui, view, stage| pages::labs::show(ui, view, &mut stage.pages.labs);
const GALLERY: Page = |ui, view, stage| pages::gallery::show(ui, view, &mut stage.pages.gallery);
const IMAGE: Page = |ui, view, stage| pages::image::show(ui, view, "python-101", &mut stage.pages.image);

#[test]
fn labs() {
    shown("labs-none", LABS, contoso);
    shown("labs-cards", LABS, || many_labs(8));
    shown("labs-creating", LABS, creating);
    shown("labs-table", LABS, || {
        let mut state = many_labs(30);
        state.workspace.settings.labs_as_table = true;
        state
    });
}

#[test]
fn template() {
    shown("template-history", TEMPLATE, with_history);
    shown("template-running", TEMPLATE, || {
        let mut state = with_lab();
        let lab = lab(&mut state);
        lab.template.power = Power::Running;
        publish(lab, 24);
        state
    });
    for (name, progress) in [("reading", reading()), ("replicating", replicating())] {
        shown(&format!("template-{name}"), TEMPLATE, || {
            let mut state = with_lab();
            let job = add_job(&mut state, export(), JobState::Running);
            state.progress.insert(job, progress.clone());
            state
        });
    }
}

#[test]
fn template_after_an_export() {
    let ends = [
        ("completed", JobState::Done(Outcome::Exported(figures(&[])))),
        ("completed-but-one", JobState::Done(Outcome::Exported(figures(&["westus3"])))),
        ("failed", JobState::Failed(failure())),
    ];
    for (name, end) in ends {
        shown(&format!("template-{name}"), TEMPLATE, || {
            let mut state = with_lab();
            add_job(&mut state, export(), end.clone());
            state
        });
    }
}

#[test]
fn gallery() {
    shown("gallery-none", GALLERY, contoso);
    shown("gallery-images", GALLERY, with_gallery);
    shown("image", IMAGE, with_lab);
}
