//! Pictures of the wizard, to be looked at: `target/tmp/pictures/new-lab-*.png`.

use egui::Key;
use egui_kittest::kittest::Queryable as _;
use lab_gallery::disk::DiskFacts;
use lab_gallery::model::DiskFormat;
use lab_gallery::model::account::PeerNetwork;
use lab_gallery::model::job::Failure;
use lab_gallery::model::{Message, RegionId};
use lab_gallery::text::Lang;
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::{DiskLook, FilePurpose, UiEvent};

use crate::common::{Look, picture};
use crate::stage::{GIB, Played, Stage, absolute, contoso, with_gallery};

const SIZE: [f32; 2] = [1024.0, 640.0];

fn draw(name: &str, stage: impl Fn() -> Stage, act: impl Fn(&mut Played)) {
    for look in Look::all(SIZE) {
        let mut played = stage().play(look);
        act(&mut played);
        let path = picture(&mut played, &format!("new-lab-{name}-{}", look.name()));
        assert!(path.is_file());
    }
}

fn press(played: &mut Played, name: &str) {
    played.get_by_label(name).click();
    played.run();
}

fn fill(played: &mut Played, name: &str, text: &str) {
    let field = played.get_by_label(name);
    field.focus();
    played.run();
    played.get_by_label(name).type_text(text);
    played.run();
}

fn wizard() -> Stage {
    Stage::on(with_gallery()).with_dialog(Dialog::new_lab)
}

fn chosen() -> Stage {
    Stage::on(with_gallery()).with_dialog(|view| Dialog::new_lab_from(view, "python-101"))
}

#[test]
fn first_page() {
    draw("1-empty", wizard, |_| {});
    draw(
        "1-filled",
        || {
            let mut state = with_gallery();
            state.workspace.account.creators_pick_location = true;
            Stage::on(state).with_dialog(|view| Dialog::new_lab_from(view, "data-science"))
        },
        |played| fill(played, "Name", "Python 101"),
    );
}

#[test]
fn chooser() {
    draw("2-chooser", wizard, |played| press(played, "Choose an image…"));
    draw("2-chooser-older", chosen, |played| {
        press(played, "Change…");
        press(played, "2 older versions, Python-101");
    });
    draw("2-chooser-withheld", wizard, |played| {
        press(played, "Choose an image…");
        press(played, "3 images are not offered");
    });
    draw(
        "2-chooser-none",
        || Stage::on(contoso()).with_dialog(Dialog::new_lab),
        |played| {
            press(played, "Choose an image…");
        },
    );
    draw("2-chooser-marketplace", wizard, |played| {
        press(played, "Choose an image…");
        press(played, "Marketplace (8)");
        press(played, "Ubuntu Server 18.04 LTS");
    });
}

#[test]
fn marketplace_not_offered() {
    draw(
        "2-chooser-marketplace-withheld",
        || {
            let mut state = with_gallery();
            state.workspace.disabled_marketplace = ["debian-10", "centos-7.7"].map(str::to_owned).into();
            Stage::on(state).with_dialog(Dialog::new_lab)
        },
        |played| {
            press(played, "Choose an image…");
            press(played, "Marketplace (6)");
            fill(played, "Search images", "10");
        },
    );
}

#[test]
fn location() {
    draw(
        "1-location",
        || {
            let mut state = with_gallery();
            state.workspace.account.creators_pick_location = true;
            Stage::on(state).with_dialog(|view| Dialog::new_lab_from(view, "python-101"))
        },
        |played| {
            fill(played, "Name", "Python 101");
            press(played, "Location");
            press(played, "Europe");
        },
    );
    draw(
        "2-specialized",
        || Stage::on(with_gallery()).with_dialog(|view| Dialog::new_lab_from(view, "python-101")),
        |played| {
            fill(played, "Name", "Python 101");
            press(played, "Next");
            fill(played, "User name", "root");
        },
    );
    draw(
        "1-network",
        || {
            let mut state = with_gallery();
            let network =
                PeerNetwork { name: "contoso-campus".to_owned(), region: RegionId::from("westus2") };
            state.workspace.account.peer_network = Some(network);
            Stage::on(state).with_dialog(|view| Dialog::new_lab_from(view, "python-101"))
        },
        |played| fill(played, "Name", "Python 101"),
    );
}

#[test]
fn disk_file() {
    let with_file = || {
        let mut stage = wizard();
        let facts = DiskFacts {
            format: DiskFormat::Vhd,
            size: 128 * GIB,
            used: 9 * GIB,
            file_length: 10 * GIB,
            generation: None,
            warnings: vec![],
        };
        stage.disks.insert(absolute("python.vhd"), DiskLook::Facts(facts));
        stage.disks.insert(
            absolute("torn.vhd"),
            DiskLook::Failed(Failure {
                message: Message::new("disk-truncated")
                    .path("path", &absolute("torn.vhd"))
                    .bytes("expected", 10 * GIB)
                    .bytes("found", GIB),
                cause: "torn.vhd ends after 1073741824 bytes; its tables need 10737418240".to_owned(),
            }),
        );
        stage
    };
    for (name, file) in [("3-file", "python.vhd"), ("3-file-torn", "torn.vhd")] {
        draw(name, with_file, |played| {
            let event = UiEvent::Picked(FilePurpose::LabDisk, absolute(file));
            played.state_mut().value.events.push_back(event);
            played.run();
        });
    }
    draw("3-file-empty", wizard, |played| {
        press(played, "Choose an image…");
        press(played, "A disk file on this computer");
    });
}

#[test]
fn credentials() {
    let forward = |played: &mut Played| {
        fill(played, "Name", "Python 101");
        played.key_press(Key::Enter);
        played.run();
    };
    draw("4-credentials-specialized", chosen, |played| {
        forward(played);
        fill(played, "User name", "student");
        fill(played, "Password", "Tulips and 3");
    });
    draw(
        "4-credentials",
        || {
            Stage::on(with_gallery())
                .with_dialog(|view| Dialog::new_lab_from(view, "Windows-10-Visual-Studio"))
        },
        |played| {
            forward(played);
            fill(played, "User name", "admin");
            fill(played, "Password", "tulip");
        },
    );
    draw("5-policies", chosen, |played| {
        forward(played);
        fill(played, "User name", "student");
        fill(played, "Password", "Tulips and 3");
        press(played, "Next");
    });
}

#[test]
fn long_words() {
    let long = |mut stage: Stage| {
        stage.lang = Lang::load("en-XA");
        stage
    };
    draw("long-1", move || long(chosen()), |_| {});
    draw(
        "long-2",
        move || long(wizard()),
        |played| {
            let choose = played.state().value.lang.text("ui-wizard-image-choose");
            press(played, &choose);
        },
    );
}
