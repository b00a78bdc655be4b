//! What can be typed about the lab account, its settings and its marketplace images.

use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{Args, Subcommand, ValueEnum};

use super::Listing;
use crate::model::account::Role;
use crate::model::lab::Policies;

/// `account`
#[derive(Debug, Subcommand)]
pub enum AccountCmd {
    /// Show the account: where it is, what it holds, what needs attention
    Show(Listing),
    /// List the members, or let somebody in, change a role, take somebody out
    Members(MembersArgs),
    /// Show the lab settings, or change them
    Settings(SettingsArgs),
    /// Act as another member from now on
    ActAs {
        /// The member
        member: String,
    },
}

/// `account settings`
#[derive(Debug, Args)]
pub struct SettingsArgs {
    /// Let lab creators pick the lab's location
    #[arg(long, value_enum, value_name = "on|off")]
    pub pick_location: Option<SwitchArg>,
    /// The virtual network that labs are connected to, and its region; labs are then created there, and nobody picks
    #[arg(long, value_name = "NAME@REGION|none")]
    pub peer_network: Option<NetworkArg>,
    /// What new labs begin with
    #[command(flatten)]
    pub policies: PolicyArgs,
    /// Print JSON, for scripts
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
    /// On
    On,
    /// Off
    Off,
}

/// A virtual network and its region as typed, or none.
#[derive(Clone, Debug)]
pub struct NetworkArg(pub Option<(String, String)>);

impl FromStr for NetworkArg {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.eq_ignore_ascii_case("none") {
            return Ok(Self(None));
        }
        let (name, region) = text.split_once('@').ok_or("a network is NAME@REGION, or none")?;
        Ok(Self(Some((name.to_owned(), region.to_owned()))))
    }
}

/// Policies of labs; what is not named stays.
#[derive(Clone, Copy, Debug, Args)]
pub struct PolicyArgs {
    /// Hours outside the schedule that each student may use
    #[arg(long, value_name = "HOURS")]
    pub quota: Option<u32>,
    /// Minutes after a disconnect until a machine is shut down
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
    type Err = std::num::ParseIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.eq_ignore_ascii_case("off") {
            return Ok(Self(None));
        }
        text.parse().map(|minutes| Self(Some(minutes)))
    }
}

/// `account members`
#[derive(Debug, Args)]
pub struct MembersArgs {
    /// Print JSON, for scripts
    #[arg(long, global = true)]
    pub json: bool,
    /// What to do [default: list]
    #[command(subcommand)]
    pub command: Option<MembersCmd>,
}

/// `account members`
#[derive(Debug, Subcommand)]
pub enum MembersCmd {
    /// List the members and their roles
    List,
    /// Let somebody into the account
    Add {
        /// The person's name
        name: String,
        /// What they may do
        #[arg(long, value_name = "ROLE", value_parser = role())]
        role: Role,
    },
    /// Give a member another role
    Set {
        /// The member
        name: String,
        /// What they may do from now on
        #[arg(long, value_name = "ROLE", value_parser = role())]
        role: Role,
    },
    /// Take a member out of the account; their labs pass to an owner
    Remove {
        /// The member
        name: String,
        /// Do not ask
        #[arg(long, short)]
        yes: bool,
    },
}

/// A role by its name.
fn role() -> impl TypedValueParser<Value = Role> {
    PossibleValuesParser::new(Role::ALL.map(Role::name))
        .try_map(|name| Role::from_name(&name).ok_or("no such role"))
}

/// `marketplace`
#[derive(Debug, Subcommand)]
pub enum MarketplaceCmd {
    /// List the marketplace images
    List {
        /// Only those
        #[arg(long, value_enum, value_name = "STATUS", default_value = "all")]
        status: StatusArg,
        /// Print JSON, for scripts
        #[arg(long)]
        json: bool,
    },
    /// Let lab creators use images
    Enable {
        /// The images' ids
        #[arg(required = true)]
        images: Vec<String>,
    },
    /// Keep lab creators from using images
    Disable {
        /// The images' ids
        #[arg(required = true)]
        images: Vec<String>,
    },
}

/// What lab creators are offered, or not.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum StatusArg {
    /// Both
    All,
    /// Offered
    Enabled,
    /// Not offered
    Disabled,
}
