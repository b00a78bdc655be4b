//! What is done with a member of the account.

use super::Look;
use crate::model::apply::{may_grant_access, may_remove_member};
use crate::model::{Command, undo};
use crate::ui::action::Action;
use crate::ui::dialogs::Dialog;
use crate::ui::theme::Icon;
use crate::ui::view::View;

/// A command of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MemberCommand {
    /// *Change role*.
    ChangeRole,
    /// *Remove*. What can be taken back is done at once; who comes back gets the labs back, too.
    Remove,
}

impl MemberCommand {
    pub(super) const ALL: [Self; 2] = [Self::ChangeRole, Self::Remove];

    pub(super) fn look(self, view: &View<'_>, member: &str) -> Look {
        match self {
            Self::ChangeRole => Look::new("ui-member-role-menu", Icon::Edit),
            Self::Remove if asks(view, member) => Look::new("ui-member-remove-menu", Icon::Delete),
            Self::Remove => Look::new("ui-member-remove", Icon::Delete),
        }
    }

    pub(super) fn why_not(self, view: &View<'_>, member: &str) -> Option<String> {
        match self {
            Self::ChangeRole => view.reason(may_grant_access(view.state)),
            Self::Remove => view.reason(may_remove_member(view.state, member)),
        }
    }

    pub(super) fn perform(self, view: &View<'_>, member: &str) {
        let open = |dialog| view.send(Action::Open(Box::new(dialog)));
        match self {
            Self::ChangeRole => open(Dialog::change_role(view, member)),
            Self::Remove if asks(view, member) => open(Dialog::remove_member(member)),
            Self::Remove => view.command(Command::RemoveMember(member.to_owned())),
        }
    }
}

fn asks(view: &View<'_>, member: &str) -> bool {
    undo::inverse(view.state, &Command::RemoveMember(member.to_owned())).is_none()
}
