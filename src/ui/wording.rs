//! Sentences that several pages say alike.

use super::View;
use crate::model::Message;
use crate::model::disk::DiskFormat;
use crate::model::image::{ImageVersion, OsType, ReplicaState};
use crate::model::size::VmSize;
use crate::ui::theme::Icon;

impl View<'_> {
    /// A size and what it has: `Medium: 4 cores, 7 GB RAM`.
    pub fn size(&self, size: VmSize) -> String {
        let gigabytes = size.memory_mb() as f64 / 1000.0;
        let decimals = usize::from(gigabytes.fract() > 0.0);
        self.say(
            &Message::new("ui-size")
                .with("name", Message::new(size.label()))
                .with("cores", u64::from(size.cores()))
                .with("memory", self.lang.decimal(gigabytes, decimals)),
        )
    }

    /// The day of a time: `21 Nov 2026`.
    pub fn date(&self, at: jiff::Timestamp) -> String {
        self.lang.date(at, self.zone)
    }

    /// What is said below a field for the end of life: `help`, unless the day is past.
    pub fn end_of_life_help(&self, day: Option<jiff::civil::Date>, help: &'static str) -> String {
        let today = self.now.to_zoned(self.zone.clone()).date();
        let past = day.is_some_and(|day| day < today);
        self.text(if past { "ui-upload-end-of-life-past" } else { help })
    }

    /// In how many regions a version is usable: `Ready in 7 of 8 regions`.
    pub fn regions_ready(&self, version: &ImageVersion) -> String {
        let ready = version.replicas.values().filter(|r| r.state == ReplicaState::Completed).count();
        self.say(
            &Message::new("ui-regions-ready").with("ready", ready).with("regions", version.replicas.len()),
        )
    }
}

/// The id of the message that names a container and says what is special about it.
pub fn disk_format(format: DiskFormat) -> &'static str {
    match format {
        DiskFormat::Vhd => "ui-format-vhd",
        DiskFormat::VhdFixed => "ui-format-vhd-fixed",
        DiskFormat::Vhdx => "ui-format-vhdx",
        DiskFormat::Qcow2 => "ui-format-qcow2",
        DiskFormat::Raw => "ui-format-raw",
    }
}

/// The icon of an operating system family.
pub fn os_icon(os_type: OsType) -> Icon {
    match os_type {
        OsType::Linux => Icon::Linux,
        OsType::Windows => Icon::Windows,
    }
}

/// The id of the message that names a replica's state.
pub fn replica_state(state: ReplicaState) -> &'static str {
    match state {
        ReplicaState::Unknown => "ui-replica-unknown",
        ReplicaState::Replicating => "ui-replica-replicating",
        ReplicaState::Completed => "ui-replica-completed",
        ReplicaState::Failed => "ui-replica-failed",
    }
}
