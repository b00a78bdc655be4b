//! Pictures of the instructor's pages and dialogs, to be looked at: `target/tmp/pictures/instructor-*.png`.

use lab_gallery::model::job::{JobState, Outcome};
use lab_gallery::model::lab::Power;
use lab_gallery::ui::dialogs::Dialog;

use super::fixture::{
    LAB, add_job, creating, disk_from_file, export, failure, figures, lab, labs, many_labs, publish, reading,
    replicating, template, with_history,
};
use crate::common::{Look, picture};
use crate::play::{press, press_button};
use crate::stage::{Played, Stage, contoso, with_lab};

/// The room for a page in a window of 1280 x 800, and in the smallest, 1024 x 640.
const ROOMY: [f32; 2] = [1048.0, 752.0];
const NARROW: [f32; 2] = [792.0, 592.0];

fn draw(name: &str, size: [f32; 2], stage: impl Fn() -> Stage, act: impl Fn(&mut Played)) {
    for look in Look::all(size) {
        let mut played = stage().play(look);
        act(&mut played);
        let path = picture(&mut played, &format!("instructor-{name}-{}", look.name()));
        assert!(path.is_file());
    }
}

#[test]
fn labs_as_cards() {
    for (name, size) in [("cards", ROOMY), ("cards-narrow", NARROW)] {
        draw(name, size, || labs(many_labs(8)), |_| {});
    }
    draw("cards-work", ROOMY, || labs(creating()), |_| {});
    draw("labs-empty", NARROW, || labs(contoso()), |_| {});
}

#[test]
fn labs_as_table() {
    let table = || {
        let mut state = many_labs(30);
        state.workspace.settings.labs_as_table = true;
        labs(state)
    };
    draw("table", ROOMY, table, |_| {});
    draw("table-narrow", NARROW, table, |_| {});
}

#[test]
fn template_at_rest() {
    draw("template", ROOMY, || template(with_history()), |_| {});
    draw("template-narrow", NARROW, || template(with_history()), |_| {});
    let running = || {
        let mut state = with_lab();
        let lab = lab(&mut state);
        lab.template.power = Power::Running;
        publish(lab, 24);
        lab.title =
            "Molecular biology for the second term, with everything the practical course needs".to_owned();
        lab.description =
            "Packet captures and small servers.\nBring your own notes; the machines have no way to \
            the internet, and everything that you save on them goes with the end of the term."
                .to_owned();
        template(state)
    };
    draw("template-running", NARROW, running, |_| {});
}

#[test]
fn template_at_work() {
    let exporting = |progress: fn() -> lab_gallery::model::job::Progress| {
        move || {
            let mut state = with_history();
            let id = add_job(&mut state, export(), JobState::Running);
            state.progress.insert(id, progress());
            template(state)
        }
    };
    draw("export-reading", ROOMY, exporting(reading), |_| {});
    draw("export-details", NARROW, exporting(replicating), |played| press_button(played, "Details"));
    draw("creating", NARROW, || template(creating()), |_| {});
}

#[test]
fn template_after_work() {
    let after = |job_state: JobState| {
        let mut state = with_history();
        add_job(&mut state, export(), job_state);
        template(state)
    };
    let done = |failed: &'static [&'static str]| JobState::Done(Outcome::Exported(figures(failed)));
    draw("done", ROOMY, || after(done(&[])), |_| {});
    draw("done-partly", NARROW, || after(done(&["westus2", "westus3"])), |_| {});
    draw("failed", NARROW, || after(JobState::Failed(failure())), |played| press_button(played, "Details"));
    draw("interrupted", NARROW, || after(JobState::Interrupted), |_| {});
    draw("cancelled", NARROW, || after(JobState::Cancelled), |_| {});
    let failed_disk = || {
        let mut state = with_lab();
        add_job(&mut state, disk_from_file(), JobState::Failed(failure()));
        template(state)
    };
    draw("failed-disk", NARROW, failed_disk, |_| {});
}

const WINDOW: [f32; 2] = [1024.0, 640.0];

#[test]
fn dialogs() {
    draw("dialog-export", WINDOW, || template(with_lab()).with_dialog(|_| Dialog::export(LAB)), |_| {});
    let came_from_image = || {
        let mut state = with_history();
        let lab = lab(&mut state);
        lab.origin = lab_gallery::model::lab::Origin::Gallery {
            gallery: "7b0c".to_owned(),
            definition: "Python-101".to_owned(),
            version: crate::stage::version("1.2.0"),
        };
        template(state).with_dialog(|_| Dialog::export(LAB))
    };
    draw("dialog-export-choice", WINDOW, came_from_image, |played| press(played, "Show regions"));
    draw("dialog-export-update", WINDOW, came_from_image, |played| press(played, "Update existing image"));
    let first = || template(with_lab()).with_dialog(|view| Dialog::publish(view, LAB));
    draw("dialog-publish", WINDOW, first, |_| {});
    let again = || {
        let mut state = with_lab();
        let lab = lab(&mut state);
        publish(lab, 24);
        lab.template.power = Power::Running;
        template(state).with_dialog(|view| Dialog::publish(view, LAB))
    };
    draw("dialog-publish-again", WINDOW, again, |_| {});
    let reset = || {
        let mut state = with_lab();
        lab(&mut state).template.power = Power::Running;
        template(state).with_dialog(|view| Dialog::reset_password(view, LAB))
    };
    draw("dialog-reset", WINDOW, reset, |_| {});
    draw("dialog-delete", WINDOW, || labs(with_history()).with_dialog(|_| Dialog::delete_lab(LAB)), |_| {});
    let replace = || template(with_lab()).with_dialog(|view| Dialog::replace_disk(view, LAB));
    draw("dialog-replace", WINDOW, replace, |_| {});
}
