//! What a person is told of a refusal.

use super::Refusal;
use crate::model::lab::{MAX_MACHINES, Power};
use crate::model::limits;
use crate::model::message::{Explain, Message};

impl Explain for Refusal {
    fn explain(&self) -> Message {
        match self {
            Self::Role { member, role } => Message::new("refusal-role")
                .with("member", member.as_str())
                .with("role", Message::new(role.label())),
            Self::NotYourLab { lab, owner } => {
                Message::new("refusal-not-your-lab").with("lab", lab.as_str()).with("owner", owner.as_str())
            }
            Self::GrantsAccess { member, role, owners } => Message::new("refusal-grants-access")
                .with("member", member.as_str())
                .with("role", Message::new(role.label()))
                .with("owners", owners.clone()),
            Self::LastOwner { member } => Message::new("refusal-last-owner").with("member", member.as_str()),
            Self::MemberTaken { name } => Message::new("refusal-member-taken").with("name", name.as_str()),
            Self::CannotRunLabs { member, role } => Message::new("refusal-cannot-run-labs")
                .with("member", member.as_str())
                .with("role", Message::new(role.label())),
            Self::Name(problem) => problem.explain(),
            Self::Address(problem) => problem.explain(),
            Self::Credentials(problem) => problem.explain(),
            Self::Edit(problem) => problem.explain(),
            Self::Prices(flaw) => Message::new("refusal-prices").with("what", flaw.explain()),
            Self::NameTaken { name } => Message::new("refusal-name-taken").with("name", name.as_str()),
            Self::NoSuchMember { name } => Message::new("refusal-no-such-member").with("name", name.as_str()),
            Self::NoSuchImage { name } => Message::new("refusal-no-such-image").with("name", name.as_str()),
            Self::NoSuchVersion { name, version } => Message::new("refusal-no-such-version")
                .with("name", name.as_str())
                .with("version", version.to_string()),
            Self::NoSuchMarketplaceImage { id } => {
                Message::new("refusal-no-such-marketplace-image").with("id", id.as_str())
            }
            Self::BadRegion { region } => Message::new("refusal-bad-region").with("region", region.as_str()),
            Self::NetworkDecides { network, region } => Message::new("refusal-network-decides")
                .with("network", network.as_str())
                .with("region", region.as_str()),
            Self::Power { found, needed } => Message::new(match (found, needed) {
                (Power::Starting | Power::Stopping, _) => "refusal-template-changing",
                (_, Power::Running | Power::Starting) => "refusal-template-not-running",
                (_, Power::Stopped | Power::Stopping) => "refusal-template-not-stopped",
            })
            .with("state", Message::new(found.label())),
            Self::PowerAlready { found } => {
                Message::new("refusal-template-already").with("state", Message::new(found.label()))
            }
            Self::TemplateBusy { job } => Message::new("refusal-template-busy").with("job", u64::from(job.0)),
            Self::LabBusy { job } => Message::new("refusal-lab-busy").with("job", u64::from(job.0)),
            Self::ExportUnderWay { image } => {
                Message::new("refusal-export-under-way").with("image", image.as_str())
            }
            Self::GalleryAttached { name } => {
                Message::new("refusal-gallery-attached").with("name", name.as_str())
            }
            Self::GalleryInUse { jobs } => Message::new("refusal-gallery-in-use").with("jobs", *jobs),
            Self::NotThisLabsImage { name } => {
                Message::new("refusal-not-this-labs-image").with("name", name.as_str())
            }
            Self::OsStateDiffers { name, state } => Message::new("refusal-os-state-differs")
                .with("name", name.as_str())
                .with("state", Message::new(state.label())),
            Self::OsTypeDiffers { name } => {
                Message::new("refusal-os-type-differs").with("name", name.as_str())
            }
            Self::GenerationDiffers { name } => {
                Message::new("refusal-generation-differs").with("name", name.as_str())
            }
            Self::VersionsUsedUp { name } => {
                Message::new("refusal-versions-used-up").with("name", name.as_str())
            }
            Self::Withheld { name, reason } => {
                Message::new("refusal-withheld").with("name", name.as_str()).with("reason", reason.explain())
            }
            Self::DiskTooLarge { size } => {
                Message::new("refusal-disk-too-large").bytes("size", *size).bytes("limit", limits::MAX_DISK)
            }
            Self::AlreadyInRegion { region } => {
                Message::new("refusal-already-in-region").with("region", region.display())
            }
            Self::VersionInUse { name, version, job } => Message::new("refusal-version-in-use")
                .with("name", name.as_str())
                .with("version", version.to_string())
                .with("job", u64::from(job.0)),
            Self::NoReplica { name, version, region: Some(region) } => {
                Message::new("refusal-no-replica-there")
                    .with("region", region.display())
                    .with("name", name.as_str())
                    .with("version", version.to_string())
            }
            Self::NoReplica { name, version, region: None } => Message::new("refusal-no-replica")
                .with("name", name.as_str())
                .with("version", version.to_string()),
            Self::PathNotAbsolute { path } => Message::new("refusal-path-not-absolute").path("path", path),
            Self::ImageDisabled { name } => {
                Message::new("refusal-image-disabled").with("name", name.as_str())
            }
            Self::PathNotText { path } => Message::new("refusal-path-not-text").path("path", path),
            Self::Machines { asked } => Message::new("refusal-machines")
                .with("asked", u64::from(*asked))
                .with("limit", u64::from(MAX_MACHINES)),
            Self::TextTooLong { limit } => Message::new("refusal-text-too-long").with("limit", *limit),
            other => other.of_upload().unwrap_or_else(|| Message::new(other.plain_id())),
        }
    }
}

impl Refusal {
    /// The message of a refusal that only an upload gets.
    fn of_upload(&self) -> Option<Message> {
        Some(match self {
            Self::OtherGeography { region, own } => Message::new("refusal-other-geography")
                .with("region", region.display())
                .with("geography", own.geography().unwrap_or_else(|| own.display())),
            Self::Identifier { part, problem } => Message::new("refusal-identifier")
                .with("part", Message::new(part.label()))
                .with("problem", problem.explain()),
            Self::IdentifierTaken { image } => {
                Message::new("refusal-identifier-taken").with("image", image.as_str())
            }
            Self::NotWholeMib { size } => Message::new("refusal-not-whole-mib").with("size", *size),
            _ => return None,
        })
    }

    /// The message of a refusal that has nothing more to say; `refusal-changed` stands for the others.
    fn plain_id(&self) -> &'static str {
        match self {
            Self::NoSuchLab => "refusal-no-such-lab",
            Self::NoSuchJob => "refusal-no-such-job",
            Self::LocationNotYours => "refusal-location-not-yours",
            Self::NetworkAndPick => "refusal-network-and-pick",
            Self::NotReady => "refusal-not-ready",
            Self::NoGallery => "refusal-no-gallery",
            Self::GalleryNotRead => "refusal-gallery-not-read",
            Self::OtherGallery => "refusal-other-gallery",
            Self::DiskEmpty => "refusal-disk-empty",
            Self::NoRegions => "refusal-no-regions",
            Self::VerifyUnderWay => "refusal-verify-under-way",
            Self::CollectUnderWay => "refusal-collect-under-way",
            Self::PublishUnderWay => "refusal-publish-under-way",
            Self::JobNotActive => "refusal-job-not-active",
            Self::JobStopping => "refusal-job-stopping",
            Self::JobAtWork => "refusal-job-at-work",
            Self::JobNotRetryable => "refusal-job-not-retryable",
            Self::Policies => "refusal-policies",
            Self::ReadOnly => "refusal-read-only",
            _ => "refusal-changed",
        }
    }
}
