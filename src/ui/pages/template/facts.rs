//! The facts of the template VM.

use egui::Ui;

use crate::model::Message;
use crate::model::apply::may_attach_disk;
use crate::model::lab::{Lab, Origin, Provisioning};
use crate::ui::dialogs::Dialog;
use crate::ui::lab_words::{Standing, dotted, location, origin};
use crate::ui::theme::Icon;
use crate::ui::theme::metrics::{SPACE_S, SPACE_XS};
use crate::ui::widgets::{Button, Facts, body, caption, mono, secondary, titled_card};
use crate::ui::wording::disk_format;
use crate::ui::{AccountTab, Action, Page, View};

/// Shows the card.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    titled_card(ui, view.text("ui-template-machine"), |ui| {
        let (system, os_state) = (lab.template.os_type.name(), view.text(lab.template.os_state.label()));
        let os = match lab.origin {
            // The disk started empty: what was installed on it since then nobody has said.
            Origin::Marketplace { .. } => system.to_owned(),
            Origin::Gallery { .. } | Origin::DiskFile { .. } => dotted([system, os_state.as_str()]),
        };
        Facts::new()
            .row_ui(view.text("ui-template-image"), |ui| image(ui, view, lab))
            .row(view.text("ui-template-os"), os)
            .row(view.text("ui-template-size"), view.size(lab.size))
            .row_ui(view.text("ui-template-disk"), |ui| disk(ui, view, lab))
            .row_ui(view.text("ui-template-file"), |ui| file(ui, view, lab))
            .row(view.text("ui-template-location"), location(&lab.region))
            .row(view.text("ui-lab-owner"), lab.owner.as_str())
            .row(view.text("ui-template-created"), view.date_time(lab.created))
            .row_ui(view.text("ui-template-state"), |ui| state(ui, view, lab))
            .show(ui);
    });
}

/// The image and version that the lab was made from; a link to it while its gallery is attached.
fn image(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let name = origin(lab);
    match &lab.origin {
        Origin::Gallery { gallery, definition, .. } => {
            let here = view.state.workspace.gallery.as_ref().is_some_and(|attached| attached.id == *gallery)
                && view.state.images().is_some_and(|images| images.find(definition).is_some());
            if here {
                let link = Button::link(name).id(egui::Id::unique(("lab-template-image", lab.id.0)));
                if ui.add(link).clicked() {
                    view.go(Page::Account(AccountTab::Image(definition.clone())));
                }
            } else {
                body(ui, name);
                secondary(ui, view.text("ui-template-image-elsewhere"));
            }
        }
        Origin::DiskFile { .. } => {
            body(ui, name);
            secondary(ui, view.text("ui-template-from-file"));
        }
        Origin::Marketplace { .. } => {
            body(ui, name);
            secondary(ui, view.text("ui-template-from-marketplace"));
        }
    }
}

fn disk(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let Some(disk) = &lab.template.disk else {
        body(ui, view.text("ui-template-no-disk"));
        return;
    };
    let used = Message::new("ui-template-disk-used").bytes("used", disk.used);
    body(ui, dotted([view.text(disk_format(disk.format)), view.lang.bytes(disk.size), view.say(&used)]));
}

/// Where the disk lies, and what can be done with the file.
fn file(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    if let Some(disk) = &lab.template.disk {
        mono(ui, disk.file.as_str());
        ui.add_space(SPACE_XS);
        let show = Button::link(view.text("ui-template-show-in-folder"))
            .icon(Icon::FolderOpen)
            .id(egui::Id::unique(("lab-template-reveal", lab.id.0)));
        if ui.add(show).clicked() {
            view.send(Action::RevealDisk(disk.file.clone()));
        }
        ui.add_space(SPACE_S);
    }
    let replace = Button::link(view.text("ui-template-replace-disk"))
        .icon(Icon::Disk)
        .disabled_because(view.reason(may_attach_disk(view.state, lab.id)))
        .id(egui::Id::unique(("lab-template-replace", lab.id.0)));
    if ui.add(replace).clicked() {
        view.send(Action::Open(Box::new(Dialog::replace_disk(view, lab.id))));
    }
}

/// The power state, and plainly what it is worth without a hypervisor.
fn state(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let standing = Standing::of(view.state, lab);
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let words = if lab.provisioning == Provisioning::Ready {
            dotted([view.text(lab.template.power.label()), view.text(standing.label())])
        } else {
            view.text(standing.label())
        };
        body(ui, words);
        caption(ui, view.text("ui-template-no-hypervisor"));
    });
}
