//! Every dialog as it opens, and the wizard's further pages.

use egui::Ui;
use lab_gallery::model::State;
use lab_gallery::model::image::Definition;
use lab_gallery::ui::View;
use lab_gallery::ui::dialogs::{Dialog, ImageDialog};

use super::{SMALLEST, ZOOMED, fits};
use crate::instructor::fixture::LAB;
use crate::play::{fill, press};
use crate::stage::{Stage, contoso, version, with_gallery, with_lab};

fn opened(name: &str, state: fn() -> State, open: fn(&View<'_>) -> Dialog) {
    for size in [SMALLEST, ZOOMED] {
        fits(name, size, || Stage::on(state()).with_dialog(open), |_, _| {});
    }
}

/// A dialog that its page opens.
fn of_image(name: &str, page: fn(&mut Ui, &View<'_>, &mut Stage)) {
    for size in [SMALLEST, ZOOMED] {
        fits(name, size, || Stage::on(with_lab()).with_page(page), |_, _| {});
    }
}

fn ask(view: &View<'_>, stage: &Stage, open: impl FnOnce(&View<'_>, &Definition)) {
    if stage.dialog.is_none() {
        open(view, view.state.images().unwrap().definitions.get("python-101").unwrap());
    }
}

#[test]
fn members() {
    opened("dialog-add-member", with_lab, |_| Dialog::add_member());
    opened("dialog-change-role", with_lab, |view| Dialog::change_role(view, "Grace Hopper"));
    opened("dialog-remove-member", with_lab, |_| Dialog::remove_member("Grace Hopper"));
    opened("dialog-change-owner", with_lab, |view| Dialog::change_owner(view, LAB));
}

#[test]
fn galleries() {
    opened("dialog-create-gallery", contoso, Dialog::create_gallery);
    opened("dialog-attach-gallery", contoso, Dialog::attach_gallery);
    opened("dialog-detach-gallery", with_lab, Dialog::detach_gallery);
    opened("dialog-verify-gallery", with_lab, Dialog::verify_gallery);
    opened("dialog-collect-gallery", with_lab, Dialog::collect_gallery);
    opened("dialog-upload-image", with_lab, |_| Dialog::upload_image());
    opened("dialog-edit-prices", with_lab, Dialog::edit_prices);
}

#[test]
fn labs() {
    opened("dialog-export", with_lab, |_| Dialog::export(LAB));
    opened("dialog-delete-lab", with_lab, |_| Dialog::delete_lab(LAB));
    opened("dialog-publish", with_lab, |view| Dialog::publish(view, LAB));
    opened("dialog-replace-disk", with_lab, |view| Dialog::replace_disk(view, LAB));
    opened("dialog-reset-password", with_lab, |view| Dialog::reset_password(view, LAB));
}

#[test]
fn workspaces() {
    opened("dialog-new-workspace", with_lab, Dialog::new_workspace);
    opened("dialog-open-workspace", with_lab, Dialog::open_workspace);
}

#[test]
fn images() {
    of_image("dialog-image", |_, view, stage| ask(view, stage, ImageDialog::describe));
    of_image("dialog-version", |_, view, stage| {
        ask(view, stage, |view, image| ImageDialog::version(view, image, version("1.1.0")));
    });
    of_image("dialog-regions", |_, view, stage| {
        ask(view, stage, |view, image| ImageDialog::regions(view, image, version("1.1.0")));
    });
    of_image("dialog-download", |_, view, stage| {
        ask(view, stage, |view, image| ImageDialog::download(view, image, version("1.1.0")));
    });
    of_image("dialog-delete-version", |_, view, stage| {
        ask(view, stage, |view, image| ImageDialog::delete_version(view, image, version("1.1.0")));
    });
    of_image("dialog-delete-image", |_, view, stage| ask(view, stage, ImageDialog::delete_image));
}

#[test]
fn the_wizard() {
    for size in [SMALLEST, ZOOMED] {
        let wizard = || Stage::on(with_gallery()).with_dialog(Dialog::new_lab);
        fits("wizard-1", size, wizard, |_, _| {});
        let chosen =
            || Stage::on(with_gallery()).with_dialog(|view| Dialog::new_lab_from(view, "data-science"));
        fits("wizard-2", size, chosen, |played, lang| {
            fill(played, &lang.text("ui-wizard-name"), "Python 101");
            press(played, &lang.text("ui-wizard-next"));
        });
    }
}
