//! Letting somebody into the account, changing a role, taking somebody out, giving a lab away.

mod add;
mod change_owner;
mod change_role;
mod remove;

use egui::Ui;

use crate::model::account::Role;
use crate::ui::View;
use crate::ui::theme::metrics::SPACE_XS;
use crate::ui::widgets::{RadioCard, body, radio_cards};

pub use add::AddMember;
pub use change_owner::ChangeOwner;
pub use change_role::ChangeRole;
pub use remove::RemoveMember;

/// The roles to choose from, each with what it may do; `why_not` says why one cannot be chosen.
fn role_cards(
    ui: &mut Ui,
    view: &View<'_>,
    id: &'static str,
    chosen: &mut Role,
    why_not: impl Fn(Role) -> Option<String>,
) {
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = SPACE_XS;
        let name = view.text("ui-member-role");
        body(ui, name.as_str());
        let cards = Role::ALL.map(|role| {
            RadioCard::new(view.text(role.label()))
                .text(view.text(role.may()))
                .disabled_because(why_not(role))
        });
        let mut place = Role::ALL.iter().position(|role| role == chosen).unwrap_or_default();
        if radio_cards(ui, id, &name, &cards, &mut place)
            && let Some(role) = Role::ALL.get(place)
        {
            *chosen = *role;
        }
    });
}
