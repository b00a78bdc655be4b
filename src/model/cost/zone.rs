//! The parts of the world that data transfer is priced by.

use crate::model::region::RegionId;

/// A part of the world in which sending data from one region to another has one price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Zone {
    /// North America.
    NorthAmerica,
    /// Europe.
    Europe,
    /// Asia, Oceania, the Middle East and Africa.
    AsiaPacific,
    /// South America.
    SouthAmerica,
}

impl Zone {
    /// Every zone.
    pub const ALL: [Self; 4] = [Self::NorthAmerica, Self::Europe, Self::AsiaPacific, Self::SouthAmerica];

    /// The zone that a region lies in; none if the region is not known.
    pub fn of(region: &RegionId) -> Option<Self> {
        Some(match region.geography()? {
            "United States" | "Canada" | "Mexico" => Self::NorthAmerica,
            "Brazil" => Self::SouthAmerica,
            "Europe" | "United Kingdom" | "France" | "Germany" | "Norway" | "Switzerland" | "Sweden"
            | "Italy" | "Poland" | "Spain" | "Austria" => Self::Europe,
            _ => Self::AsiaPacific,
        })
    }

    /// The id of the Fluent message that names the zone.
    pub fn label(self) -> &'static str {
        match self {
            Self::NorthAmerica => "model-zone-north-america",
            Self::Europe => "model-zone-europe",
            Self::AsiaPacific => "model-zone-asia-pacific",
            Self::SouthAmerica => "model-zone-south-america",
        }
    }
}
