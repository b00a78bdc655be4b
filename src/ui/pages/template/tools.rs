//! The toolbar, in the service's order. What cannot be done now says why.

use egui::Ui;

use crate::model::Command;
use crate::model::apply::{export_ready, may_connect, may_publish, may_reset_password, may_start, may_stop};
use crate::model::lab::{Lab, Power, Publishing};
use crate::ui::dialogs::Dialog;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Tool, Toolbar};
use crate::ui::{Action, View};

#[derive(Clone, Copy)]
enum Key {
    Start,
    Stop,
    Connect,
    ResetPassword,
    Publish,
    Export,
}

/// Shows the toolbar and does what is pressed.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let (state, id) = (view.state, lab.id);
    let power = match lab.template.power {
        Power::Stopped | Power::Starting => {
            Tool::new(Key::Start, Icon::Start, view.text("ui-template-start"))
                .hint(view.text("ui-template-start-hint"))
                .disabled_because(view.reason(may_start(state, id)))
                .busy(lab.template.power == Power::Starting)
        }
        Power::Running | Power::Stopping => Tool::new(Key::Stop, Icon::Stop, view.text("ui-template-stop"))
            .hint(view.text("ui-template-stop-hint"))
            .disabled_because(view.reason(may_stop(state, id)))
            .busy(lab.template.power == Power::Stopping),
    };
    let publishing = lab.publishing == Publishing::Publishing;
    let chosen = Toolbar::new("lab-template-tools", view.text("ui-template-tools"))
        .tool(power)
        .tool(
            Tool::new(Key::Connect, Icon::Connect, view.text("ui-template-connect"))
                .hint(view.text("ui-template-connect-hint"))
                .disabled_because(view.reason(may_connect(state, id))),
        )
        .tool(
            Tool::new(Key::ResetPassword, Icon::ResetPassword, view.text("ui-template-reset-password"))
                .hint(view.text("ui-template-reset-password-hint"))
                .disabled_because(view.reason(may_reset_password(state, id)))
                .spare(),
        )
        .tool(
            Tool::new(Key::Publish, Icon::Publish, view.text("ui-template-publish"))
                .hint(view.text("ui-template-publish-hint"))
                .disabled_because(view.reason(may_publish(state, id)))
                .busy(publishing),
        )
        .tool(
            Tool::new(Key::Export, Icon::Export, view.text("ui-export-title"))
                .hint(view.text("ui-export-hint"))
                .disabled_because(view.reason(export_ready(state, id)))
                .primary(),
        )
        .show(ui);
    let open = |dialog| view.send(Action::Open(Box::new(dialog)));
    match chosen {
        None => {}
        Some(Key::Start) => view.command(Command::StartTemplate(id)),
        Some(Key::Stop) => view.command(Command::StopTemplate(id)),
        Some(Key::Connect) => view.command(Command::ConnectTemplate(id)),
        Some(Key::ResetPassword) => open(Dialog::reset_password(view, id)),
        Some(Key::Publish) => open(Dialog::publish(view, id)),
        Some(Key::Export) => open(Dialog::export(id)),
    }
}
