//! One command of every kind, for the tests that go through them all.

use lab_gallery::model::account::{LabSettings, Role};
use lab_gallery::model::cost::{CostModel, Prices, published};
use lab_gallery::model::edit::{ImageEdit, VersionEdit};
use lab_gallery::model::image::Version;
use lab_gallery::model::lab::Policies;
use lab_gallery::model::state::{GalleryLocation, Settings};
use lab_gallery::model::{Command, DiskFormat, ExportMode, JobId, LabId, RegionId, Report};

use crate::support::{credentials, export_command, new_lab, new_upload, path, state, variant, variants};

/// A command of every kind, an edit of every kind, and a choice of every kind.
pub fn commands(lab: LabId, job: JobId) -> Vec<Command> {
    let edit = |edit| Command::EditImage { definition: "Linux".to_owned(), edit };
    vec![
        Command::CreateLab(new_lab("New")),
        Command::DeleteLab(lab),
        Command::DescribeLab { lab, title: "T".to_owned(), description: String::new() },
        Command::SetPolicies { lab, policies: Policies { quota_hours: 3, ..Policies::default() } },
        Command::SetLabOwner { lab, owner: "Dana".to_owned() },
        Command::StartTemplate(lab),
        Command::StopTemplate(lab),
        Command::ConnectTemplate(lab),
        Command::ResetPassword { lab, credentials: credentials() },
        Command::Publish { lab, machines: 1 },
        Command::AttachDisk { lab, path: path("d.vhd"), format: DiskFormat::Vhd },
        export_command(lab, "base", ExportMode::CreateNew),
        Command::CancelJob(job),
        Command::RetryJob(job),
        Command::DismissJob(job),
        Command::CreateGallery { name: "g".to_owned(), at: None, share_packs: false },
        Command::AttachGallery(GalleryLocation::Workspace("g".to_owned())),
        Command::DetachGallery,
        Command::ReloadGallery,
        Command::EnableImages { images: vec!["Linux".to_owned()], enabled: false },
        Command::UploadImage(new_upload("course")),
        edit(ImageEdit::Describe { description: Some("New".to_owned()), end_of_life: None }),
        edit(ImageEdit::Version {
            version: Version::FIRST,
            change: VersionEdit { exclude_from_latest: Some(true), ..VersionEdit::default() },
        }),
        edit(ImageEdit::DeleteVersion(Version::FIRST)),
        edit(ImageEdit::DeleteImage),
        Command::ReplicateImage {
            definition: "Linux".to_owned(),
            version: Version::FIRST,
            regions: vec![RegionId::from("northeurope")],
        },
        Command::DownloadImage {
            definition: "Linux".to_owned(),
            version: Version::FIRST,
            region: None,
            path: path("linux.vhd"),
            format: DiskFormat::Vhd,
        },
        Command::VerifyGallery { full: false },
        Command::HealGallery { full: false },
        Command::CollectGallery { grace_hours: 24 },
        Command::SetLabSettings(LabSettings {
            creators_pick_location: true,
            ..state().workspace.account.lab_settings()
        }),
        Command::EnableMarketplace { images: vec!["debian-10".to_owned()], enabled: false },
        Command::SetPrices(Some(Box::new(other_prices("EUR")))),
        Command::ActAs("Ana".to_owned()),
        Command::AddMember { name: "Eve".to_owned(), role: Role::Reader },
        Command::SetRole { member: "Sean".to_owned(), role: Role::Reader },
        Command::RemoveMember("Sean".to_owned()),
        Command::SetSettings(Settings::default()),
        Command::SetSettings(Settings { cost_model: CostModel::Snapshot, ..Settings::default() }),
        Command::Report(Report::Started),
    ]
}

/// The published prices in another currency.
pub fn other_prices(currency: &str) -> Prices {
    Prices { currency: currency.to_owned(), ..(**published()).clone() }
}

#[test]
fn there_is_one_of_every_kind() {
    let examples = commands(LabId(1), JobId(2)).iter().map(variant).collect();
    assert_eq!(variants(include_str!("../../src/model/command.rs"), "Command"), examples);
}
