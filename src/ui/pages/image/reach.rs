//! The chooser's truth about the image: whether lab creators are offered it, region by region, and what mends it.

use egui::Ui;

use crate::model::apply::{admin, may_edit, may_replicate};
use crate::model::edit::{ImageEdit, RegionEdit, RegionalLatest, VersionEdit};
use crate::model::image::{Definition, ReplicaState};
use crate::model::offer::{Reach, WithheldReason, reach};
use crate::model::{Command, Message, RegionId};
use crate::ui::View;
use crate::ui::widgets::{BarReply, Kind, MessageBar};

/// Shows a bar for each answer.
pub(super) fn show(ui: &mut Ui, view: &View<'_>, image: &Definition) {
    for (place, answer) in reach(view.state, image).iter().enumerate() {
        bar(ui, view, image, place, answer);
    }
}

fn bar(ui: &mut Ui, view: &View<'_>, image: &Definition, place: usize, answer: &Reach<'_>) {
    let regions = view.lang.list(answer.regions.iter().map(RegionId::display));
    match &answer.offer {
        Ok(offer) => {
            let id = if offer.newer_not_ready { "ui-image-offered-older" } else { "ui-image-offered-text" };
            let version = offer.version.version.to_string();
            let text = Message::new(id).with("region", regions).with("version", version);
            let kind = if offer.newer_not_ready { Kind::Warning } else { Kind::Success };
            MessageBar::new(("image-offered", place), kind, view.text("ui-image-offered"))
                .text(view.say(&text))
                .show(ui);
        }
        Err(reasons) => {
            let places = answer.regions.len();
            let said: Vec<String> =
                reasons.iter().map(|reason| view.say(&reason.explain_for(places))).collect();
            let title = Message::new("ui-image-withheld").with("region", regions);
            let mut bar = MessageBar::new(("image-withheld", place), Kind::Warning, view.say(&title))
                .text(said.join("\n"));
            let mends: Vec<_> =
                reasons.iter().filter_map(|reason| mend(view, image, &answer.regions, reason)).collect();
            for (name, _, why_not) in &mends {
                bar = bar.action_unless(view.text(name), why_not.clone());
            }
            if let Some(BarReply::Action(chosen)) = bar.show(ui)
                && let Some((_, command, _)) = mends.into_iter().nth(chosen)
            {
                view.command(command);
            }
        }
    }
}

/// What takes the reason away: its name, the command, and why it cannot be done now. None if no button can.
fn mend(
    view: &View<'_>,
    image: &Definition,
    regions: &[RegionId],
    reason: &WithheldReason,
) -> Option<(&'static str, Command, Option<String>)> {
    let definition = image.name.clone();
    match reason {
        WithheldReason::Disabled => {
            let command = Command::EnableImages { images: vec![definition], enabled: true };
            Some(("ui-image-enable-now", command, view.reason(admin(view.state))))
        }
        WithheldReason::Excluded => {
            let newest = image.newest()?;
            let stays = |region: &&RegionId| {
                newest.replicas.get(*region).is_some_and(|replica| replica.exclude_from_latest == Some(true))
            };
            let latest = RegionEdit { count: None, latest: Some(RegionalLatest::AsEverywhere) };
            let change = VersionEdit {
                exclude_from_latest: newest.exclude_from_latest.then_some(false),
                regions: regions.iter().filter(stays).map(|region| (region.clone(), latest)).collect(),
                ..VersionEdit::default()
            };
            let edit = ImageEdit::Version { version: newest.version, change };
            let why_not = view.reason(may_edit(view.state, &definition, &edit));
            Some(("ui-image-include", Command::EditImage { definition, edit }, why_not))
        }
        WithheldReason::NoReplica { state: ReplicaState::Unknown | ReplicaState::Failed, region } => {
            let newest = image.versions.values().rev().find(|version| !version.is_excluded(region))?;
            let (version, regions) = (newest.version, regions.to_vec());
            let why_not = view.reason(may_replicate(view.state, &definition, version, &regions));
            Some(("ui-image-replicate", Command::ReplicateImage { definition, version, regions }, why_not))
        }
        WithheldReason::NoReplica { .. }
        | WithheldReason::TooLarge { .. }
        | WithheldReason::SeveralDisks { .. }
        | WithheldReason::NoVersion => None,
    }
}
