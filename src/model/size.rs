//! Virtual machine sizes of the lab account generation, and what an hour of them cost.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A virtual machine size.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum VmSize {
    /// 2 cores, 3.5 GB.
    Small,
    /// 4 cores, 7 GB.
    Medium,
    /// 4 cores, 16 GB, nested virtualization.
    MediumNested,
    /// 8 cores, 16 GB.
    Large,
    /// 8 cores, 32 GB, nested virtualization.
    LargeNested,
    /// 6 cores, 56 GB, compute.
    SmallGpuCompute,
    /// 6 cores, 56 GB, visualization.
    SmallGpuVisualization,
    /// 12 cores, 112 GB, visualization.
    MediumGpuVisualization,
}

impl VmSize {
    /// Every size, in the service's order.
    pub const ALL: [Self; 8] = [
        Self::Small,
        Self::Medium,
        Self::MediumNested,
        Self::Large,
        Self::LargeNested,
        Self::SmallGpuCompute,
        Self::SmallGpuVisualization,
        Self::MediumGpuVisualization,
    ];

    /// Processor cores.
    pub fn cores(self) -> u32 {
        match self {
            Self::Small => 2,
            Self::Medium | Self::MediumNested => 4,
            Self::SmallGpuCompute | Self::SmallGpuVisualization => 6,
            Self::Large | Self::LargeNested => 8,
            Self::MediumGpuVisualization => 12,
        }
    }

    /// Memory in MB (1 GB = 1000 MB, as the service writes 3.5 GB).
    pub fn memory_mb(self) -> u64 {
        match self {
            Self::Small => 3_500,
            Self::Medium => 7_000,
            Self::MediumNested | Self::Large => 16_000,
            Self::LargeNested => 32_000,
            Self::SmallGpuCompute | Self::SmallGpuVisualization => 56_000,
            Self::MediumGpuVisualization => 112_000,
        }
    }

    /// The name on the command line: `medium-nested`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Small => "small",
            Self::Medium => "medium",
            Self::MediumNested => "medium-nested",
            Self::Large => "large",
            Self::LargeNested => "large-nested",
            Self::SmallGpuCompute => "small-gpu-compute",
            Self::SmallGpuVisualization => "small-gpu-visualization",
            Self::MediumGpuVisualization => "medium-gpu-visualization",
        }
    }

    /// The size with that [`Self::name`], in any case.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.name().eq_ignore_ascii_case(name))
    }

    /// The id of the Fluent message that names the size.
    pub fn label(self) -> &'static str {
        match self {
            Self::Small => "model-size-small",
            Self::Medium => "model-size-medium",
            Self::MediumNested => "model-size-medium-nested",
            Self::Large => "model-size-large",
            Self::LargeNested => "model-size-large-nested",
            Self::SmallGpuCompute => "model-size-small-gpu-compute",
            Self::SmallGpuVisualization => "model-size-small-gpu-visualization",
            Self::MediumGpuVisualization => "model-size-medium-gpu-visualization",
        }
    }
}

/// The name on the command line.
impl fmt::Display for VmSize {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
