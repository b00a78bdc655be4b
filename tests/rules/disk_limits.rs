//! The 128 GB rule.

use lab_gallery::model::limits::{MAX_DISK, SAFE_DISK, SizeVerdict, judge, warning};
use lab_gallery::model::{Command, LabSource, NewLab, Refusal};

use crate::support::{GIB, create, new_lab, refused, state};

const CASES: [(u64, SizeVerdict); 8] = [
    (1, SizeVerdict::Fine),
    (30 * GIB, SizeVerdict::Fine),
    (127 * GIB, SizeVerdict::Fine),
    (127 * GIB + 1, SizeVerdict::Borderline),
    (128 * GIB - 1, SizeVerdict::Borderline),
    (128 * GIB, SizeVerdict::Borderline),
    (128 * GIB + 1, SizeVerdict::TooLarge),
    (u64::MAX, SizeVerdict::TooLarge),
];

#[test]
fn up_to_127_is_fine_up_to_128_is_warned_of_and_more_is_refused() {
    assert_eq!((SAFE_DISK, MAX_DISK), (127 * GIB, 128 * GIB));
    for (size, verdict) in CASES {
        assert_eq!(judge(size), verdict, "{size}");
        assert_eq!(warning(size).is_some(), verdict == SizeVerdict::Borderline, "{size}");
    }
}

fn from_disk(bytes: u64) -> NewLab {
    let mut new = new_lab("Python");
    if let LabSource::DiskFile { size, .. } = &mut new.source {
        *size = bytes;
    }
    new
}

#[test]
fn a_lab_is_made_from_a_disk_file_up_to_the_limit() {
    for (size, verdict) in CASES {
        let mut state = state();
        if verdict == SizeVerdict::TooLarge {
            let refusal = refused(&mut state, Command::CreateLab(from_disk(size)));
            assert_eq!(refusal, Refusal::DiskTooLarge { size });
        } else {
            create(&mut state, from_disk(size));
        }
    }
}

#[test]
fn an_empty_disk_file_is_refused() {
    assert_eq!(refused(&mut state(), Command::CreateLab(from_disk(0))), Refusal::DiskEmpty);
}
