//! The toolbar, in the service's order. What cannot be done now says why.

use egui::Ui;

use crate::model::lab::Lab;
use crate::ui::View;
use crate::ui::commands::{LabCommand, UiCommand};
use crate::ui::widgets::Toolbar;

/// Shows the toolbar and does what is pressed.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, lab: &Lab) {
    let tool = |command| UiCommand::Lab(lab.id, command).tool(view);
    let chosen = Toolbar::new("lab-template-tools", view.text("ui-template-tools"))
        .tool(tool(LabCommand::Power))
        .tool(tool(LabCommand::Connect))
        .tool(tool(LabCommand::ResetPassword).spare())
        .tool(tool(LabCommand::Publish))
        .tool(tool(LabCommand::Export).primary())
        .show(ui);
    if let Some(command) = chosen {
        command.perform(view);
    }
}
