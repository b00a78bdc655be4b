//! What can be typed about the lab account, its settings and its marketplace images.

use std::str::FromStr;

use clap::{Args, Subcommand, ValueEnum};

use super::Listing;
use super::typed::{Unclear, role};
use crate::model::account::Role;
use crate::model::lab::Policies;

/// `account`
#[derive(Debug, Subcommand)]
pub enum AccountCmd {
    Show(Listing),
    Members(MembersArgs),
    Settings(SettingsArgs),
    ActAs { member: String },
}

/// `account settings`
#[derive(Debug, Args)]
pub struct SettingsArgs {
    #[arg(long, value_enum, value_name = "on|off")]
    pub pick_location: Option<SwitchArg>,
    #[arg(long, value_name = "NAME@REGION|none")]
    pub peer_network: Option<NetworkArg>,
    #[command(flatten)]
    pub policies: PolicyArgs,
    #[arg(long)]
    pub json: bool,
}

impl SettingsArgs {
    /// Whether nothing but looking was asked for.
    pub fn change_nothing(&self) -> bool {
        self.pick_location.is_none() && self.peer_network.is_none() && self.policies.change_nothing()
    }
}

/// On or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum SwitchArg {
    On,
    Off,
}

/// A virtual network and its region as typed, or none.
#[derive(Clone, Debug)]
pub struct NetworkArg(pub Option<(String, String)>);

impl FromStr for NetworkArg {
    type Err = Unclear;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.eq_ignore_ascii_case("none") {
            return Ok(Self(None));
        }
        let (name, region) = text.split_once('@').ok_or(Unclear("usage-wrong-network"))?;
        Ok(Self(Some((name.to_owned(), region.to_owned()))))
    }
}

/// Policies of labs; what is not named stays.
#[derive(Clone, Copy, Debug, Args)]
pub struct PolicyArgs {
    #[arg(long, value_name = "HOURS")]
    pub quota: Option<u32>,
    #[arg(long, value_name = "MINUTES|off")]
    pub auto_shutdown: Option<WaitArg>,
}

impl PolicyArgs {
    /// Whether nothing is named.
    pub fn change_nothing(self) -> bool {
        self.quota.is_none() && self.auto_shutdown.is_none()
    }

    /// The policies with what is named.
    pub fn over(self, before: Policies) -> Policies {
        Policies {
            quota_hours: self.quota.unwrap_or(before.quota_hours),
            auto_shutdown_minutes: match self.auto_shutdown {
                Some(WaitArg(minutes)) => minutes,
                None => before.auto_shutdown_minutes,
            },
        }
    }
}

/// Minutes, or none for off.
#[derive(Clone, Copy, Debug)]
pub struct WaitArg(pub Option<u32>);

impl FromStr for WaitArg {
    type Err = Unclear;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.eq_ignore_ascii_case("off") {
            return Ok(Self(None));
        }
        text.parse()
            .map(|minutes| Self(Some(minutes)))
            .map_err(|_not_a_number| Unclear("usage-wrong-minutes"))
    }
}

/// `account members`
#[derive(Debug, Args)]
pub struct MembersArgs {
    #[arg(long, global = true)]
    pub json: bool,
    #[command(subcommand)]
    pub command: Option<MembersCmd>,
}

/// `account members`
#[derive(Debug, Subcommand)]
pub enum MembersCmd {
    List,
    Add {
        name: String,
        #[arg(long, value_name = "ROLE", value_parser = role(), ignore_case = true)]
        role: Role,
    },
    Set {
        name: String,
        #[arg(long, value_name = "ROLE", value_parser = role(), ignore_case = true)]
        role: Role,
    },
    Remove {
        name: String,
        #[arg(long, short)]
        yes: bool,
    },
}

/// `marketplace`
#[derive(Debug, Subcommand)]
pub enum MarketplaceCmd {
    List {
        #[arg(long, value_enum, value_name = "STATUS", default_value = "all")]
        status: StatusArg,
        #[arg(long)]
        json: bool,
    },
    Enable {
        #[arg(required = true)]
        images: Vec<String>,
    },
    Disable {
        #[arg(required = true)]
        images: Vec<String>,
    },
}

/// What lab creators are offered, or not.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum StatusArg {
    All,
    Enabled,
    Disabled,
}
