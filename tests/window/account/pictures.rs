//! Pictures of the pages and dialogs, to be looked at: `target/tmp/pictures/account-*.png`.

use egui::Ui;
use egui_kittest::kittest::Queryable as _;
use lab_gallery::model::LabId;
use lab_gallery::model::Message;
use lab_gallery::model::lab::{Machine, Power, Publishing};
use lab_gallery::model::state::CatalogueState;
use lab_gallery::text::Lang;
use lab_gallery::ui::View;
use lab_gallery::ui::dialogs::Dialog;
use lab_gallery::ui::pages::{
    account_settings, costs, gallery, image, lab_settings, marketplace, members, overview, pool,
};

use super::dialogs::with_recent;
use crate::common::{Look, picture};
use crate::play::press;
use crate::stage::{Played, Stage, catalogue, contoso, with_gallery, with_lab};

/// What the shell leaves of a window of 1024 x 640, and of 1440 x 900.
const SMALL: [f32; 2] = [792.0, 592.0];
const LARGE: [f32; 2] = [1208.0, 852.0];

fn draw(name: &str, size: [f32; 2], stage: impl Fn() -> Stage, act: impl Fn(&mut Played)) {
    for look in Look::all(size) {
        let mut played = stage().play(look);
        act(&mut played);
        let path = picture(&mut played, &format!("account-{name}-{}", look.name()));
        assert!(path.is_file());
    }
}

fn gallery_page(ui: &mut Ui, view: &View<'_>, stage: &mut Stage) {
    gallery::show(ui, view, &mut stage.pages.gallery);
}

fn image_page(ui: &mut Ui, view: &View<'_>, stage: &mut Stage) {
    image::show(ui, view, "python-101", &mut stage.pages.image);
}

#[test]
fn gallery() {
    let images = || Stage::on(with_gallery()).with_page(gallery_page);
    let mark = |played: &mut Played| {
        for image in ["Select Biology-2019", "Select Python-101"] {
            played.get_by_label(image).click();
            played.run();
        }
    };
    draw("gallery-small", SMALL, images, mark);
    draw("gallery-large", LARGE, images, mark);
    draw("gallery-none", SMALL, || Stage::on(contoso()).with_page(gallery_page), |_| {});
    draw(
        "gallery-failed",
        SMALL,
        || {
            let mut state = with_gallery();
            state.catalogue = CatalogueState::Failed(
                Message::new("gallery-missing").with("place", "/mnt/share/contoso_gallery"),
            );
            Stage::on(state).with_page(gallery_page)
        },
        |_| {},
    );
    draw(
        "gallery-problems",
        SMALL,
        || {
            let mut state = with_gallery();
            if let Some(catalogue) = catalogue(&mut state) {
                catalogue.shared_packs = false;
                catalogue.problems = (1..8)
                    .map(|n| Message::new("ui-image-absent-text").with("image", format!("image-{n}")))
                    .collect();
            }
            Stage::on(state).with_page(gallery_page)
        },
        |_| {},
    );
}

#[test]
fn image() {
    draw("image-small", SMALL, || Stage::on(with_gallery()).with_page(image_page), |_| {});
    draw("image-large", LARGE, || Stage::on(with_gallery()).with_page(image_page), |_| {});
    draw(
        "image-withheld",
        SMALL,
        || {
            Stage::on(with_gallery()).with_page(|ui, view, stage| {
                image::show(ui, view, "video-editing", &mut stage.pages.image);
            })
        },
        |_| {},
    );
}

fn account_page(ui: &mut Ui, view: &View<'_>, stage: &mut Stage) {
    account_settings::show(ui, view, &mut stage.pages.account_settings);
}

#[test]
fn marketplace_images() {
    let page = |ui: &mut Ui, view: &View<'_>, stage: &mut Stage| {
        marketplace::show(ui, view, &mut stage.pages.marketplace);
    };
    for (name, size) in [("marketplace-small", SMALL), ("marketplace-large", LARGE)] {
        draw(
            name,
            size,
            || {
                let mut state = contoso();
                state.workspace.disabled_marketplace.insert("centos-7.7".to_owned());
                Stage::on(state).with_page(page)
            },
            |played| {
                played.get_by_label("Select Windows 10 Pro, Version 1909").click();
                played.run();
                played.get_by_label("Disable image").click();
                played.run();
            },
        );
    }
}

#[test]
fn settings() {
    draw("settings", SMALL, || Stage::on(with_gallery()).with_page(account_page), |_| {});
    draw(
        "settings-network",
        SMALL,
        || Stage::on(with_gallery()).with_page(account_page),
        |played| {
            played.get_by_label("Connect labs to a virtual network").click();
            played.run();
            played.get_by_label("Virtual network").focus();
            played.run();
            played.get_by_label("Virtual network").type_text("my campus");
            played.run();
        },
    );
    draw(
        "lab-settings",
        SMALL,
        || {
            Stage::on(with_lab()).with_page(|ui, view, stage| {
                lab_settings::show(ui, view, LabId(7), &mut stage.pages.lab_settings);
            })
        },
        |played| {
            played.get_by_label("Auto-shutdown of virtual machines").click();
            played.run();
        },
    );
}

#[test]
fn overview_page() {
    let page = |ui: &mut Ui, view: &View<'_>, stage: &mut Stage| {
        overview::show(ui, view, &mut stage.pages.overview);
    };
    draw("overview", SMALL, || Stage::on(with_gallery()).with_page(page), |_| {});
    draw("overview-large", LARGE, || Stage::on(contoso()).with_page(page), |_| {});
}

#[test]
fn members_page() {
    let page = |ui: &mut Ui, view: &View<'_>, stage: &mut Stage| {
        members::show(ui, view, &mut stage.pages.members);
    };
    let open = |played: &mut Played| {
        played.get_by_label("More commands for Grace Hopper").click();
        played.run_steps(3);
    };
    draw("members", SMALL, || Stage::on(with_lab()).with_page(page), open);
    let window = [1024.0, 640.0];
    draw("member-add", window, || Stage::on(contoso()).with_dialog(|_| Dialog::add_member()), |_| {});
    let role = || Stage::on(contoso()).with_dialog(|view| Dialog::change_role(view, "Ada Lovelace"));
    draw("member-role", window, role, |_| {});
    let remove = || Stage::on(with_lab()).with_dialog(|_| Dialog::remove_member("Grace Hopper"));
    draw("member-remove", window, remove, |_| {});
    let owner = || Stage::on(with_lab()).with_dialog(|view| Dialog::change_owner(view, LabId(7)));
    draw("lab-owner", window, owner, |_| {});
}

#[test]
fn costs() {
    let page = |ui: &mut Ui, view: &View<'_>, stage: &mut Stage| {
        costs::show(ui, view, &mut stage.pages.costs);
    };
    let shown = move || Stage::on(with_gallery()).with_page(page);
    draw("costs-small", SMALL, shown, |_| {});
    draw("costs-long", [1208.0, 1500.0], shown, |_| {});
    draw("costs-by-version", [SMALL[0], 1500.0], shown, |played| {
        played.get_by_label("By version").click();
        played.run();
    });
    draw("costs-none", SMALL, move || Stage::on(contoso()).with_page(page), |_| {});
    let dialog = || Stage::on(with_gallery()).with_dialog(Dialog::edit_prices);
    draw("edit-prices", [1024.0, 640.0], dialog, |_| {});
    let long = |mut stage: Stage| {
        stage.lang = Lang::load("en-XA");
        stage
    };
    draw("long-costs", [SMALL[0], 1500.0], move || long(shown()), |_| {});
    draw("long-edit-prices", [1024.0, 1300.0], move || long(dialog()), |_| {});
    draw("edit-prices-wrong", [1024.0, 1300.0], dialog, |played| {
        played.get_by_label("Disk 2: up to GiB").focus();
        played.run();
        played.get_by_label("Disk 2: up to GiB").type_text("x");
        played.run();
    });
}

#[test]
fn pool() {
    let page = |ui: &mut Ui, view: &View<'_>, stage: &mut Stage| {
        pool::show(ui, view, LabId(7), &mut stage.pages.pool);
    };
    draw("pool-empty", SMALL, || Stage::on(with_lab()).with_page(page), |_| {});
    draw(
        "pool",
        SMALL,
        || {
            let mut state = with_lab();
            let lab = state.workspace.labs.get_mut(&LabId(7)).unwrap();
            lab.publishing = Publishing::Published;
            lab.pool = (1..=30)
                .map(|number| Machine {
                    number,
                    assigned: (number < 4).then(|| format!("student{number}@contoso.example")),
                    power: if number == 2 { Power::Running } else { Power::Stopped },
                })
                .collect();
            Stage::on(state).with_page(page)
        },
        |_| {},
    );
}

#[test]
fn dialogs() {
    let window = [1024.0, 640.0];
    draw(
        "create",
        window,
        || Stage::on(contoso()).with_dialog(Dialog::create_gallery),
        |played| {
            played.get_by_label("Gallery name").type_text("contoso gallery");
            played.run();
        },
    );
    draw("attach", window, || Stage::on(contoso()).with_dialog(Dialog::attach_gallery), |_| {});
    draw(
        "attach-recent",
        window,
        || Stage::on(with_recent()).with_dialog(Dialog::attach_gallery),
        |played| {
            press(played, "cloud_images");
        },
    );
    draw("detach", window, || Stage::on(with_gallery()).with_dialog(Dialog::detach_gallery), |_| {});
}

#[test]
fn long_words_about_members() {
    let long = |mut stage: Stage| {
        stage.lang = Lang::load("en-XA");
        stage
    };
    let members = |ui: &mut Ui, view: &View<'_>, stage: &mut Stage| {
        members::show(ui, view, &mut stage.pages.members);
    };
    let overview = |ui: &mut Ui, view: &View<'_>, stage: &mut Stage| {
        overview::show(ui, view, &mut stage.pages.overview);
    };
    draw("long-members", SMALL, move || long(Stage::on(with_lab()).with_page(members)), |_| {});
    draw("long-overview", SMALL, move || long(Stage::on(with_lab()).with_page(overview)), |_| {});
    let add = move || long(Stage::on(contoso()).with_dialog(|_| Dialog::add_member()));
    draw("long-member-add", [1024.0, 640.0], add, |_| {});
}

#[test]
fn long_words() {
    let long = |mut stage: Stage| {
        stage.lang = Lang::load("en-XA");
        stage
    };
    draw("long-gallery", SMALL, move || long(Stage::on(with_gallery()).with_page(gallery_page)), |_| {});
    draw("long-image", SMALL, move || long(Stage::on(with_gallery()).with_page(image_page)), |_| {});
    draw(
        "long-create",
        [1024.0, 640.0],
        move || long(Stage::on(contoso()).with_dialog(Dialog::create_gallery)),
        |_| {},
    );
}
