//! The GUIDs that name regions and metadata, as they lie in a file.

/// A GUID's bytes: its first three groups little-endian.
pub type Guid = [u8; 16];

const fn guid(written: u128) -> Guid {
    let [a3, a2, a1, a0, b1, b0, c1, c0, d0, d1, d2, d3, d4, d5, d6, d7] = written.to_be_bytes();
    [a0, a1, a2, a3, b0, b1, c0, c1, d0, d1, d2, d3, d4, d5, d6, d7]
}

/// The region with the block table.
pub const BAT: Guid = guid(0x2dc2_7766_f623_4200_9d64_115e_9bfd_4a08);
/// The region with the metadata.
pub const METADATA: Guid = guid(0x8b7c_a206_4790_4b9a_b8fe_575f_050f_886e);

/// Block size and whether there is a parent.
pub const FILE_PARAMETERS: Guid = guid(0xcaa1_6737_fa36_4d43_b3b6_33f0_aa44_e76b);
/// The disk's size.
pub const DISK_SIZE: Guid = guid(0x2fa5_4224_cd1b_4876_b211_5dbe_d83b_f4b8);
/// The disk's own identity, as a drive would tell it.
pub const PAGE_83: Guid = guid(0xbeca_12ab_b2e6_4523_93ef_c309_e000_c746);
/// The sector size that the guest sees.
pub const LOGICAL_SECTOR: Guid = guid(0x8141_bf1d_a96f_4709_ba47_f233_a8fa_ab5f);
/// The sector size that the guest is told to write in.
pub const PHYSICAL_SECTOR: Guid = guid(0xcda3_48c7_445d_4471_9cc9_e988_5251_c556);
/// Where the parent is.
pub const PARENT_LOCATOR: Guid = guid(0xa8d3_5f2d_b30b_454d_abf7_d3d8_4834_ab0c);
