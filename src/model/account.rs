//! The lab account: its members, their roles, its settings.

use serde::{Deserialize, Serialize};

use super::lab::Policies;
use super::names;
use super::region::RegionId;

/// What a member of the lab account may do; the names are the service's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Everything, and grants access to others.
    Owner,
    /// Everything but granting access.
    Contributor,
    /// Creates labs, runs them, exports their templates.
    LabCreator,
    /// Runs the labs that were given to them and exports their templates; creates none.
    LabOwner,
    /// Looks, changes nothing.
    Reader,
}

impl Role {
    /// Every role, the most powerful first.
    pub const ALL: [Self; 5] =
        [Self::Owner, Self::Contributor, Self::LabCreator, Self::LabOwner, Self::Reader];

    /// May change the account: gallery, images, settings.
    pub fn is_admin(self) -> bool {
        matches!(self, Self::Owner | Self::Contributor)
    }

    /// May create labs.
    pub fn creates_labs(self) -> bool {
        self.is_admin() || self == Self::LabCreator
    }

    /// May run labs of their own, and save their images.
    pub fn runs_labs(self) -> bool {
        self != Self::Reader
    }

    /// The name on the command line: `lab-creator`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Contributor => "contributor",
            Self::LabCreator => "lab-creator",
            Self::LabOwner => "lab-owner",
            Self::Reader => "reader",
        }
    }

    /// The role with that [`Self::name`], in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name().eq_ignore_ascii_case(name))
    }

    /// The id of the Fluent message that names the role.
    pub fn label(self) -> &'static str {
        match self {
            Self::Owner => "model-role-owner",
            Self::Contributor => "model-role-contributor",
            Self::LabCreator => "model-role-lab-creator",
            Self::LabOwner => "model-role-lab-owner",
            Self::Reader => "model-role-reader",
        }
    }

    /// The id of the Fluent message that says what the role may do.
    pub fn may(self) -> &'static str {
        match self {
            Self::Owner => "model-role-owner-may",
            Self::Contributor => "model-role-contributor-may",
            Self::LabCreator => "model-role-lab-creator-may",
            Self::LabOwner => "model-role-lab-owner-may",
            Self::Reader => "model-role-reader-may",
        }
    }
}

/// Somebody of the lab account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Member {
    /// The person's name; unique within the account, without regard to case.
    pub name: String,
    /// What the person may do.
    pub role: Role,
}

/// *Peer virtual network*: a network of the organisation that every lab is connected to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeerNetwork {
    /// The network's name.
    pub name: String,
    /// Where it is; every lab is created exactly there.
    pub region: RegionId,
}

/// The account's *Lab settings*, which are saved together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LabSettings {
    /// *Allow lab creator to pick lab location*.
    pub creators_pick_location: bool,
    /// *Peer virtual network*.
    pub peer_network: Option<PeerNetwork>,
    /// The policies of new labs, unless their creators choose others.
    pub default_policies: Policies,
}

/// The lab account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LabAccount {
    /// The account's name.
    pub name: String,
    /// The region the account was created in; see [`super::location`] for where labs land.
    pub region: RegionId,
    /// *Allow lab creator to pick lab location*; never together with a peer network.
    #[serde(default)]
    pub creators_pick_location: bool,
    /// The virtual network that labs are connected to.
    #[serde(default)]
    pub peer_network: Option<PeerNetwork>,
    /// The policies that the *New lab* wizard begins with.
    #[serde(default)]
    pub default_policies: Policies,
    /// Never empty, always with an owner.
    pub members: Vec<Member>,
}

impl LabAccount {
    /// The lab settings as they are.
    pub fn lab_settings(&self) -> LabSettings {
        LabSettings {
            creators_pick_location: self.creators_pick_location,
            peer_network: self.peer_network.clone(),
            default_policies: self.default_policies,
        }
    }

    /// Takes other lab settings over.
    pub(super) fn set_lab_settings(&mut self, settings: LabSettings) {
        self.creators_pick_location = settings.creators_pick_location;
        self.peer_network = settings.peer_network;
        self.default_policies = settings.default_policies;
    }

    /// The member of that name, in any case.
    pub fn member(&self, name: &str) -> Option<&Member> {
        self.members.iter().find(|member| names::same(&member.name, name))
    }

    /// The owners, in the order in which they came.
    pub fn owners(&self) -> impl Iterator<Item = &Member> {
        self.members.iter().filter(|member| member.role == Role::Owner)
    }
}
