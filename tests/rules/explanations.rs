//! Everything that is refused or withheld is explained by a message that exists, with the variables that it uses.

use std::collections::{BTreeMap, BTreeSet};

use lab_gallery::model::account::Role;
use lab_gallery::model::address::AddressProblem;
use lab_gallery::model::attention::Concern;
use lab_gallery::model::cost::{CostModel, Money, PriceFlaw, Zone};
use lab_gallery::model::edit::EditProblem;
use lab_gallery::model::image::{OsState, ReplicaState, Version};
use lab_gallery::model::lab::{Power, Publishing as P};
use lab_gallery::model::names::{NameKind, NameProblem};
use lab_gallery::model::offer::{NoGallery, WithheldReason};
use lab_gallery::model::password::CredentialProblem;
use lab_gallery::model::size::VmSize;
use lab_gallery::model::upload::IdentifierPart;
use lab_gallery::model::{Arg, Explain as _, JobId, Message, Refusal, RegionId, limits};
use lab_gallery::text::Lang;

use crate::catalogue::{Entry, messages};
use crate::support::{GIB, path, variant, variants};

fn name_problems() -> Vec<NameProblem> {
    let mut problems = vec![
        NameProblem::Empty,
        NameProblem::TooLong { limit: 80 },
        NameProblem::Space { suggestion: "a-b".to_owned() },
        NameProblem::Space { suggestion: String::new() },
        NameProblem::Start,
        NameProblem::StartLetter,
        NameProblem::End,
        NameProblem::Padded,
        NameProblem::Reserved,
    ];
    for kind in [
        NameKind::Gallery,
        NameKind::Image,
        NameKind::Lab,
        NameKind::Network,
        NameKind::Account,
        NameKind::Member,
    ] {
        problems.push(NameProblem::Character { found: '/', kind });
    }
    for problem in &problems {
        match problem {
            NameProblem::Empty
            | NameProblem::TooLong { .. }
            | NameProblem::Space { .. }
            | NameProblem::Character { .. }
            | NameProblem::Start
            | NameProblem::StartLetter
            | NameProblem::End
            | NameProblem::Padded
            | NameProblem::Reserved => {}
        }
    }
    problems
}

fn address_problems() -> Vec<AddressProblem> {
    use AddressProblem as P;
    let problems = vec![P::Scheme, P::Secret, P::Account, P::Container, P::Bucket, P::Prefix, P::Folder];
    for problem in &problems {
        match problem {
            P::Scheme | P::Secret | P::Account | P::Container | P::Bucket | P::Prefix | P::Folder => {}
        }
    }
    problems
}

fn credential_problems() -> Vec<CredentialProblem> {
    use lab_gallery::model::password::CredentialProblem as P;
    let problems = vec![
        P::UserEmpty,
        P::UserTooLong,
        P::UserCharacter,
        P::UserReserved,
        P::TooShort,
        P::TooLong,
        P::TooSimple,
        P::Control,
        P::ContainsUser,
        P::PasswordEmpty,
        P::UserControl,
        P::ExistingTooLong,
        P::NotHashed,
    ];
    for problem in &problems {
        match problem {
            P::UserEmpty
            | P::UserTooLong
            | P::UserCharacter
            | P::UserReserved
            | P::TooShort
            | P::TooLong
            | P::TooSimple
            | P::Control
            | P::ContainsUser
            | P::PasswordEmpty
            | P::UserControl
            | P::ExistingTooLong
            | P::NotHashed => {}
        }
    }
    problems
}

fn edit_problems() -> Vec<EditProblem> {
    let region = || RegionId::from("westeurope");
    let problems = vec![
        EditProblem::SourceRegion { region: region() },
        EditProblem::NotATarget { region: region() },
        EditProblem::UnknownRegion { region: region() },
        EditProblem::Replicas { asked: 0 },
        EditProblem::HasVersions { name: "Linux".to_owned(), versions: 2 },
    ];
    for problem in &problems {
        match problem {
            EditProblem::SourceRegion { .. }
            | EditProblem::NotATarget { .. }
            | EditProblem::UnknownRegion { .. }
            | EditProblem::Replicas { .. }
            | EditProblem::HasVersions { .. } => {}
        }
    }
    problems
}

fn price_flaws() -> Vec<PriceFlaw> {
    let flaws = vec![
        PriceFlaw::Currency("usd".to_owned()),
        PriceFlaw::NoSize(VmSize::Medium),
        PriceFlaw::NoDisks,
        PriceFlaw::DiskOrder(32),
        PriceFlaw::TooHigh(Money::from_millionths(u64::MAX)),
    ];
    for flaw in &flaws {
        match flaw {
            PriceFlaw::Currency(_)
            | PriceFlaw::NoSize(_)
            | PriceFlaw::NoDisks
            | PriceFlaw::DiskOrder(_)
            | PriceFlaw::TooHigh(_) => {}
        }
    }
    flaws
}

fn withheld() -> Vec<WithheldReason> {
    let region = || RegionId::from("westeurope");
    let no_replica = |state| WithheldReason::NoReplica { region: region(), state };
    let reasons = vec![
        WithheldReason::Disabled,
        no_replica(ReplicaState::Unknown),
        no_replica(ReplicaState::Replicating),
        no_replica(ReplicaState::Failed),
        WithheldReason::TooLarge { size: 200 * GIB },
        WithheldReason::SeveralDisks { disks: 2 },
        WithheldReason::Excluded,
        WithheldReason::NoVersion,
    ];
    for reason in &reasons {
        match reason {
            WithheldReason::Disabled
            | WithheldReason::NoReplica { .. }
            | WithheldReason::TooLarge { .. }
            | WithheldReason::SeveralDisks { .. }
            | WithheldReason::Excluded
            | WithheldReason::NoVersion => {}
        }
    }
    reasons
}

fn refusals() -> Vec<Refusal> {
    let name = || "Linux".to_owned();
    let mut all = vec![
        Refusal::NameTaken { name: name() },
        Refusal::NoSuchLab,
        Refusal::NoSuchJob,
        Refusal::NoSuchMember { name: name() },
        Refusal::NoSuchImage { name: name() },
        Refusal::NoSuchVersion { name: name(), version: Version::FIRST },
        Refusal::NoSuchMarketplaceImage { id: name() },
        Refusal::BadRegion { region: name() },
        Refusal::OtherGeography { region: RegionId::from("eastus"), own: RegionId::from("westeurope") },
        Refusal::LocationNotYours,
        Refusal::NetworkDecides { network: name(), region: name() },
        Refusal::NetworkAndPick,
        Refusal::NotReady,
        Refusal::TemplateBusy { job: JobId(1) },
        Refusal::ExportUnderWay { image: name() },
        Refusal::NoGallery,
        Refusal::GalleryAttached { name: name() },
        Refusal::GalleryInUse { jobs: 1 },
        Refusal::GalleryInUse { jobs: 3 },
        Refusal::GalleryNotRead,
        Refusal::OtherGallery,
        Refusal::NotThisLabsImage { name: name() },
        Refusal::OsStateDiffers { name: name(), state: OsState::Generalized },
        Refusal::OsTypeDiffers { name: name() },
        Refusal::GenerationDiffers { name: name() },
        Refusal::VersionsUsedUp { name: name() },
        Refusal::DiskTooLarge { size: 200 * GIB },
        Refusal::PathNotAbsolute { path: path("a.vhd") },
        Refusal::ImageDisabled { name: name() },
        Refusal::PathNotText { path: path("a.vhd") },
        Refusal::DiskEmpty,
        Refusal::Machines { asked: 0 },
        Refusal::PublishUnderWay,
        Refusal::JobNotActive,
        Refusal::JobAtWork,
        Refusal::JobStopping,
        Refusal::ReadOnly,
        Refusal::JobNotRetryable,
        Refusal::LabBusy { job: JobId(1) },
        Refusal::Policies,
        Refusal::TextTooLong { limit: 2000 },
        Refusal::NotYourLab { lab: name(), owner: name() },
        Refusal::LastOwner { member: name() },
        Refusal::MemberTaken { name: name() },
        Refusal::Identifier { part: IdentifierPart::Publisher, problem: NameProblem::Empty },
        Refusal::Identifier { part: IdentifierPart::Offer, problem: NameProblem::Start },
        Refusal::Identifier { part: IdentifierPart::Sku, problem: NameProblem::End },
        Refusal::IdentifierTaken { image: name() },
        Refusal::NotWholeMib { size: 513 },
        Refusal::AlreadyInRegion { region: RegionId::from("westeurope") },
        Refusal::NoRegions,
        Refusal::VersionInUse { name: name(), version: Version::FIRST, job: JobId(7) },
        Refusal::VerifyUnderWay,
        Refusal::CollectUnderWay,
        Refusal::NoReplica { name: name(), version: Version::FIRST, region: None },
        Refusal::NoReplica {
            name: name(),
            version: Version::FIRST,
            region: Some(RegionId::from("westeurope")),
        },
    ];
    all.extend(Role::ALL.into_iter().flat_map(|role| {
        let owners = vec![name(), name()];
        [
            Refusal::CannotRunLabs { member: name(), role },
            Refusal::GrantsAccess { member: name(), role, owners },
        ]
    }));
    let roles = Role::ALL.into_iter().map(|role| Refusal::Role { member: name(), role });
    let powers = [Power::Stopped, Power::Starting, Power::Running, Power::Stopping];
    all.extend(roles);
    all.extend(powers.into_iter().map(|found| Refusal::PowerAlready { found }));
    for needed in [Power::Stopped, Power::Running] {
        all.extend(powers.into_iter().map(|found| Refusal::Power { found, needed }));
    }
    all.extend(name_problems().into_iter().map(Refusal::Name));
    all.extend(address_problems().into_iter().map(Refusal::Address));
    all.extend(credential_problems().into_iter().map(Refusal::Credentials));
    all.extend(edit_problems().into_iter().map(Refusal::Edit));
    all.extend(price_flaws().into_iter().map(Refusal::Prices));
    all.extend(withheld().into_iter().map(|reason| Refusal::Withheld { name: name(), reason }));
    all
}

fn concerns() -> Vec<Concern> {
    let image = || "Linux".to_owned();
    let concerns = vec![
        Concern::NoGallery,
        Concern::GalleryUnreadable(Message::new("refusal-gallery-not-read")),
        Concern::GalleryDamaged { parts: 2 },
        Concern::JobsInterrupted { jobs: 1 },
        Concern::JobsFailed { jobs: 3 },
        Concern::PublishingFailed { labs: 1 },
        Concern::ReplicasFailed { image: image(), version: Version::FIRST, regions: 3 },
        Concern::NobodySees { image: image(), reason: WithheldReason::NoVersion },
    ];
    for concern in &concerns {
        match concern {
            Concern::NoGallery
            | Concern::GalleryUnreadable(_)
            | Concern::GalleryDamaged { .. }
            | Concern::JobsInterrupted { .. }
            | Concern::JobsFailed { .. }
            | Concern::PublishingFailed { .. }
            | Concern::ReplicasFailed { .. }
            | Concern::NobodySees { .. } => {}
        }
    }
    concerns
}

#[track_caller]
fn can_be_said(messages: &BTreeMap<String, Entry>, message: &Message, of: &str) {
    let entry = messages.get(&*message.id).unwrap_or_else(|| panic!("{of}: no message `{}`", message.id));
    let given: BTreeSet<_> = message.args.keys().map(|name| name.clone().into_owned()).collect();
    assert_eq!(given, entry.variables, "{of}: the variables of `{}`", message.id);
    for arg in message.args.values() {
        if let Arg::Message(inner) = arg {
            can_be_said(messages, inner, of);
        }
    }
}

#[test]
fn the_examples_have_every_kind_of_refusal() {
    let examples: BTreeSet<_> = refusals().iter().map(variant).collect();
    assert_eq!(examples, variants(include_str!("../../src/model/refusal.rs"), "Refusal"));
}

#[test]
fn everything_is_explained() {
    let messages = messages("en");
    let mut explained: Vec<(String, Message)> = Vec::new();
    explained.extend(refusals().iter().map(|refusal| (refusal.to_string(), refusal.explain())));
    explained.extend(name_problems().iter().map(|problem| (format!("{problem:?}"), problem.explain())));
    explained.extend(credential_problems().iter().map(|problem| (format!("{problem:?}"), problem.explain())));
    explained.extend(withheld().iter().map(|reason| (format!("{reason:?}"), reason.explain())));
    explained.push(("not attached".to_owned(), NoGallery::NotAttached.explain()));
    explained.push(("loading".to_owned(), NoGallery::Loading.explain()));
    explained.push(("borderline".to_owned(), limits::warning(limits::MAX_DISK).unwrap()));
    explained.extend(concerns().iter().map(|concern| (format!("{concern:?}"), concern.explain())));
    for (of, message) in &explained {
        can_be_said(&messages, message, of);
        assert_ne!(message.id, "refusal-changed", "{of} has no message of its own");
        let said = Lang::load("en").say(message);
        assert!(said.ends_with('.') && !said.contains("{ $") && !said.contains(&*message.id), "{of}: {said}");
    }
}

#[test]
fn an_unreadable_gallery_is_explained_by_its_reader() {
    let message = Message::new("refusal-changed");
    assert_eq!(NoGallery::Unreadable(message.clone()).explain(), message);
}

#[test]
fn every_state_and_size_has_a_label() {
    let messages = messages("en");
    let mut labels: Vec<&str> = VmSize::ALL.into_iter().map(VmSize::label).collect();
    labels.extend(Role::ALL.into_iter().flat_map(|role| [role.label(), role.may()]));
    labels.extend(
        [Power::Stopped, Power::Starting, Power::Running, Power::Stopping].into_iter().map(Power::label),
    );
    labels.extend([P::Draft, P::Publishing, P::Published, P::Failed].into_iter().map(P::label));
    labels.extend([OsState::Generalized, OsState::Specialized].into_iter().map(OsState::label));
    labels.extend(CostModel::ALL.into_iter().flat_map(|model| [model.label(), model.assumptions()]));
    labels.extend(Zone::ALL.into_iter().map(Zone::label));
    for label in &labels {
        assert!(messages.contains_key(*label), "{label}");
    }
    assert_eq!(labels.iter().collect::<BTreeSet<_>>().len(), labels.len(), "two things with one label");
}

#[test]
fn a_gallerys_hint_does_not_offer_what_its_rule_refuses() {
    let problem = lab_gallery::model::names::check(NameKind::Gallery, "my-gallery").unwrap_err();
    let said = Lang::load("en").say(&problem.explain());
    assert!(said.contains('-') && !said.contains("hyphens"), "{said}");
}

#[test]
fn characters_that_cannot_be_seen_are_named_by_number() {
    for (found, shown) in [('\u{202e}', "U+202E"), ('\u{7}', "U+0007"), ('\u{200b}', "U+200B"), ('é', "é")]
    {
        let problem = NameProblem::Character { found, kind: NameKind::Image };
        assert_eq!(problem.explain().args["character"], Arg::Text(shown.to_owned()));
    }
}
