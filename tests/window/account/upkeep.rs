//! The gallery is verified and cleaned up from its page, which says what that gave.

use std::sync::Arc;

use lab_gallery::model::job::{JobState, Outcome, Progress, Step, Task};
use lab_gallery::model::state::CatalogueState;
use lab_gallery::model::upkeep::{CollectFigures, GRACE_HOURS, VerifyFigures};
use lab_gallery::model::{Command, JobId, Message, State};
use lab_gallery::ui::View;
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::gallery;

use crate::common::{Look, picture};
use crate::instructor::fixture::{add_job, failure};
use crate::play::{about, press, press_button, says};
use crate::stage::{Played, Stage, contoso, with_lab};

const GIB: u64 = 1 << 30;

fn verify(full: bool) -> Task {
    Task::Verify { gallery: "7b0c".to_owned(), full, heal: false }
}

fn collect() -> Task {
    Task::Collect { gallery: "7b0c".to_owned(), grace_hours: GRACE_HOURS }
}

fn with(task: Task, job_state: JobState) -> (State, JobId) {
    let mut state = with_lab();
    let id = add_job(&mut state, task, job_state);
    state.workspace.jobs.get_mut(&id).unwrap().lab = None;
    (state, id)
}

fn page(state: State) -> Played {
    looked_at(state, Look::default())
}

fn looked_at(state: State, look: Look) -> Played {
    Stage::on(state).with_page(|ui, view, stage| gallery::show(ui, view, &mut stage.pages.gallery)).play(look)
}

fn damaged() -> VerifyFigures {
    let what = Message::new("gallery-damage-checksum");
    let problem = |pack: &str| {
        Message::new("gallery-problem-hits")
            .with(
                "place",
                format!("/home/ada/labs/galleries/contoso_gallery/regions/eastus/packs/{pack}.pack"),
            )
            .with("what", what.clone())
            .with("images", "Python-101 1.0.0")
            .with("regions", "East US")
    };
    VerifyFigures {
        versions: 9,
        replicas: 18,
        packs: 12,
        checked: 30 * GIB,
        milliseconds: 9000,
        damaged: 7,
        healed: 0,
        sources: Vec::new(),
        problems: ["3f6a", "77c1"].map(problem).into(),
        hit: 2,
        images: vec!["Network-Lab 1.0.0".to_owned(), "Python-101 1.0.0".to_owned()],
    }
}

fn sound() -> VerifyFigures {
    VerifyFigures { damaged: 0, problems: Vec::new(), hit: 0, images: Vec::new(), ..damaged() }
}

fn freed() -> CollectFigures {
    CollectFigures {
        packs: 12,
        manifests: 2,
        freed: 3 * GIB,
        young: GIB,
        mixed: GIB / 2,
        temporaries: 0,
        milliseconds: 2000,
    }
}

fn dialog(played: &Played) -> Option<&Dialog> {
    played.state().value.dialog.as_ref()
}

#[test]
fn a_check_is_quick_or_reads_every_block() {
    for (choice, full) in [(None, false), (Some("Every block"), true)] {
        let mut played = page(with_lab());
        press_button(&mut played, "Verify");
        assert!(matches!(dialog(&played), Some(Dialog::VerifyGallery(_))));
        let mut played = Stage::on(with_lab()).with_dialog(Dialog::verify_gallery).play(Look::default());
        assert!(says(&played, "Nothing in the gallery is changed"));
        if let Some(choice) = choice {
            press(&mut played, choice);
        }
        press_button(&mut played, "Verify");
        assert_eq!(played.state().value.commands(), [&Command::VerifyGallery { full }]);
        assert!(dialog(&played).is_none());
    }
}

#[test]
fn cleaning_up_says_what_goes_and_what_stays() {
    let mut played = page(with_lab());
    press_button(&mut played, "Clean up");
    assert!(matches!(dialog(&played), Some(Dialog::CollectGallery(_))));
    let mut played = Stage::on(with_lab()).with_dialog(Dialog::collect_gallery).play(Look::default());
    for said in ["blocks that no image version needs", "is touched", "in the last 24 hours"] {
        assert!(says(&played, said), "{said}");
    }
    press_button(&mut played, "Clean up");
    assert_eq!(played.state().value.commands(), [&Command::CollectGallery { grace_hours: GRACE_HOURS }]);
    assert!(dialog(&played).is_none());
}

#[test]
fn a_button_that_cannot_be_pressed_says_why() {
    let mut state = with_lab();
    state.workspace.acting = "Grace Hopper".to_owned();
    let played = page(state);
    assert!(about(&played, "Clean up").contains("Grace Hopper is “Lab creator” here"));
    let (state, _) = with(verify(true), JobState::Running);
    let played = page(state);
    for button in ["Verify", "Clean up"] {
        assert!(about(&played, button).contains("The gallery is being checked."), "{button}");
    }
    assert!(about(&page(contoso()), "Verify").contains("No shared image gallery is attached"));
}

#[test]
fn work_shows_its_bytes_and_is_cancelled() {
    let (mut state, id) = with(verify(true), JobState::Running);
    let progress = Progress { step: Step::Checking, done: 3 * GIB, total: 12 * GIB, ..Progress::preparing() };
    state.progress.insert(id, progress);
    let mut played = page(state);
    for said in ["Verifying “contoso_gallery”", "3 GiB of 12 GiB"] {
        assert!(says(&played, said), "{said}");
    }
    press_button(&mut played, "Cancel");
    assert_eq!(played.state().value.commands(), [&Command::CancelJob(id)]);
    assert!(says(&played, "Cancelling the check of “contoso_gallery”"));
}

#[test]
fn a_sound_gallery_is_said_to_be() {
    let (state, id) = with(verify(true), JobState::Done(Outcome::Verified(sound())));
    let mut played = page(state);
    for said in ["“contoso_gallery” is sound", "9 versions", "18 replicas", "every stored block read, 30 GiB"]
    {
        assert!(says(&played, said), "{said}");
    }
    press_button(&mut played, "Dismiss");
    assert_eq!(played.state().value.commands(), [&Command::DismissJob(id)]);
    assert!(!says(&played, "is sound"));
}

#[test]
fn damage_is_named_with_what_it_hits_and_what_to_do() {
    let (state, _) = with(verify(false), JobState::Done(Outcome::Verified(damaged())));
    let mut played = page(state);
    for said in [
        "7 files of “contoso_gallery” are damaged",
        "2 image versions are hit: Network-Lab 1.0.0, Python-101 1.0.0.",
        "upload its disk again",
    ] {
        assert!(says(&played, said), "{said}");
    }
    press_button(&mut played, "Details");
    for said in ["eastus/packs/3f6a.pack", "5 more files are damaged, too."] {
        assert!(says(&played, said), "{said}");
    }
    picture(&mut played, "account-upkeep-details");
    press_button(&mut played, "Check every block");
    assert_eq!(played.state().value.commands(), [&Command::VerifyGallery { full: true }]);
}

#[test]
fn damage_is_healed_from_other_regions_and_how_it_ended_is_said() {
    let (mut state, _) = with(verify(true), JobState::Done(Outcome::Verified(damaged())));
    // Regions that share their files have nothing to heal each other with.
    assert!(!says(&page(state.clone()), "Heal from other regions"));
    let CatalogueState::Ready(catalogue) = &mut state.catalogue else { panic!() };
    Arc::make_mut(catalogue).shared_packs = false;
    let mut played = page(state);
    picture(&mut played, "account-upkeep-heal");
    press_button(&mut played, "Heal from other regions");
    assert_eq!(played.state().value.commands(), [&Command::HealGallery { full: true }]);

    let healing = || Task::Verify { gallery: "7b0c".to_owned(), full: true, heal: true };
    let healed = VerifyFigures { healed: 2, sources: vec!["West US".to_owned()], ..sound() };
    let (state, _) = with(healing(), JobState::Done(Outcome::Verified(healed)));
    let mut played = page(state);
    for said in ["“contoso_gallery” is sound", "2 files were healed from West US."] {
        assert!(says(&played, said), "{said}");
    }
    picture(&mut played, "account-upkeep-healed");

    let (state, _) = with(healing(), JobState::Done(Outcome::Verified(damaged())));
    let played = page(state);
    assert!(says(&played, "No other region has them whole"));
    assert!(!says(&played, "Heal from other regions"));
}

#[test]
fn damage_that_hits_nothing_is_no_alarm() {
    let figures = VerifyFigures { damaged: 1, hit: 0, images: Vec::new(), ..damaged() };
    let (state, _) = with(verify(true), JobState::Done(Outcome::Verified(figures)));
    let played = page(state);
    for said in
        ["One file of “contoso_gallery” is damaged", "No image version is hit.", "Every image is usable."]
    {
        assert!(says(&played, said), "{said}");
    }
}

#[test]
fn what_was_freed_and_what_stays_is_said() {
    let (state, _) = with(collect(), JobState::Done(Outcome::Collected(freed())));
    let played = page(state);
    for said in [
        "“contoso_gallery” was cleaned up",
        "3 GiB freed",
        "12 packs",
        "1 GiB stay because they are too new",
        "512 MiB that no version needs lie between",
    ] {
        assert!(says(&played, said), "{said}");
    }
    let (state, _) = with(collect(), JobState::Done(Outcome::Collected(CollectFigures::default())));
    assert!(says(&page(state), "deleted in the last 24 hours stays"));
}

#[test]
fn the_results_of_both_stand_side_by_side() {
    let (mut state, _) = with(verify(false), JobState::Done(Outcome::Verified(damaged())));
    let id = add_job(&mut state, collect(), JobState::Failed(failure()));
    state.workspace.jobs.get_mut(&id).unwrap().lab = None;
    let mut played = page(state);
    assert!(says(&played, "are damaged") && says(&played, "“contoso_gallery” was not cleaned up"));
    press_button(&mut played, "Retry");
    assert_eq!(played.state().value.commands(), [&Command::RetryJob(id)]);
}

#[test]
fn what_another_gallery_gave_is_not_told_here() {
    let (mut state, _) = with(verify(false), JobState::Done(Outcome::Verified(damaged())));
    if let Some(gallery) = &mut state.workspace.gallery {
        gallery.id = "other".to_owned();
    }
    assert!(!says(&page(state), "are damaged"));
}

/// To be looked at: `target/tmp/pictures/account-upkeep-*.png`.
#[test]
fn pictures() {
    for look in Look::all([792.0, 592.0]) {
        let states = [
            ("damaged", with(verify(false), JobState::Done(Outcome::Verified(damaged()))).0),
            ("sound", with(verify(true), JobState::Done(Outcome::Verified(sound()))).0),
            ("freed", with(collect(), JobState::Done(Outcome::Collected(freed()))).0),
            ("working", {
                let (mut state, id) = with(collect(), JobState::Running);
                let step = Step::Collecting;
                let progress = Progress { step, done: 3 * GIB, total: 12 * GIB, ..Progress::preparing() };
                state.progress.insert(id, progress);
                state
            }),
        ];
        for (name, state) in states {
            let mut played = looked_at(state, look);
            assert!(picture(&mut played, &format!("account-upkeep-{name}-{}", look.name())).is_file());
        }
    }
    for look in Look::all([1024.0, 640.0]) {
        for (name, open) in [
            ("verify", Dialog::verify_gallery as fn(&View<'_>) -> Dialog),
            ("collect", Dialog::collect_gallery),
        ] {
            let mut played = Stage::on(with_lab()).with_dialog(open).play(look);
            assert!(picture(&mut played, &format!("account-upkeep-{name}-{}", look.name())).is_file());
        }
    }
}
