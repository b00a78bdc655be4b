//! A disk file from outside any lab becomes an image by one command, and whatever is wrong with it is said before a byte
//! of it is in the gallery.

use std::fs;
use std::io::{Seek as _, SeekFrom, Write as _};
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use crate::common;
#[cfg(unix)]
use crate::interrupted::stopped_cleanly;
use crate::program::{Program, arg, said};

const LINUX: [&str; 4] = ["--os-type", "linux", "--os-state", "generalized"];

fn upload<'a>(disk: &'a Path, name: &'a str, more: &[&'a str]) -> Vec<&'a str> {
    [&["image", "upload", arg(disk), "--name", name][..], more].concat()
}

/// It must be refused, and the gallery is as empty as before.
#[track_caller]
fn refused(program: &Program, disk: &Path, more: &[&str]) -> String {
    let why = program.refused(&upload(disk, "course", &[&LINUX, more].concat()));
    assert_eq!(program.json(&["images"]).as_array().unwrap().len(), 0);
    assert_eq!(program.packs(), Vec::<String>::new());
    why
}

#[test]
fn an_image_is_uploaded_and_a_lab_made_from_it_has_the_files_bytes() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 3 << 20);
    let more =
        ["--description", "For all courses", "--end-of-life", "2027-06-30", "--offer", "base", "--json"];
    let text = program.ok(&upload(&disk, "course", &[&LINUX[..], &more].concat()));
    let uploaded: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!((&uploaded["image"], &uploaded["version"]), (&"course".into(), &"1.0.0".into()));
    assert_eq!(uploaded["regions"].as_object().unwrap().len(), 2);
    let image = program.json(&["image", "show", "course"]);
    assert_eq!((&image["os_type"], &image["os_state"]), (&"Linux".into(), &"Generalized".into()));
    assert_eq!([&image["publisher"], &image["offer"], &image["sku"]], ["Fabrikam", "base", "course"]);
    assert_eq!(image["description"], "For all courses");
    assert_eq!(image["versions"]["1.0.0"]["end_of_life"], "2027-06-30", "{image:#}");
    assert_eq!(image["versions"]["1.0.0"]["source_lab"], "");
    program.ok(&["lab", "new", "Web", "--image", "course", "--size", "small", "--format", "raw"]);
    let lab = fs::read(program.workspace().join("disks/Web.raw")).unwrap();
    assert!(fs::read(&disk).unwrap() == lab, "the lab's disk is not the file");
}

#[test]
fn a_new_version_takes_system_and_state_from_its_image() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    program.ok(&upload(&disk, "course", &LINUX));
    program.ok(&upload(&disk, "course", &["--new-version"]));
    assert_eq!(program.json(&["images"])[0]["version"], "1.1.0");
    let why = program.refused(&upload(&disk, "course", &["--new-version", "--os-type", "windows"]));
    assert!(why.contains("another operating system"), "{why}");
    let why = program.refused(&upload(&disk, "nothing", &["--new-version"]));
    assert!(why.contains("nothing"), "{why}");
    assert_eq!(program.json(&["image", "show", "course"])["versions"].as_object().unwrap().len(), 2);
}

#[test]
fn what_the_system_is_must_be_said() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    for wrong in [
        &["--os-type", "linux"][..],
        &["--os-state", "generalized"],
        &["--os-type", "linux", "--os-state", "generalized", "--end-of-life", "2027-02-30"],
        &["--os-type", "linux", "--os-state", "generalized", "--generation", "3"],
    ] {
        assert_eq!(program.run(&upload(&disk, "course", wrong)).status, Some(2), "{wrong:?}");
    }
    assert_eq!(program.json(&["jobs"]).as_array().unwrap().len(), 0);
}

#[test]
fn the_partition_table_tells_the_generation() {
    if !common::needs("sfdisk") {
        return;
    }
    let program = Program::with_gallery();
    for (name, table, generation) in
        [("uefi", "label: gpt\n,1M,U\n,,L\n", "V2"), ("bios", "label: dos\n,,L,*\n", "V1")]
    {
        let disk = program.random_disk(&format!("{name}.raw"), 8 << 20);
        fs::OpenOptions::new().write(true).open(&disk).unwrap().write_all(&vec![0; 64 << 10]).unwrap();
        let mut sfdisk = std::process::Command::new("sfdisk")
            .args(["-q", arg(&disk)])
            .stdin(std::process::Stdio::piped())
            .spawn()
            .unwrap();
        sfdisk.stdin.take().unwrap().write_all(table.as_bytes()).unwrap();
        assert!(sfdisk.wait().unwrap().success());
        program.ok(&upload(&disk, name, &LINUX));
        assert_eq!(program.json(&["image", "show", name])["generation"], generation);
    }
    let disk = program.path("uefi.raw");
    program.ok(&upload(&disk, "said", &[&LINUX[..], &["--generation", "1"]].concat()));
    assert_eq!(program.json(&["image", "show", "said"])["generation"], "V1");
}

#[test]
fn no_disk_at_all() {
    let program = Program::with_gallery();
    for name in ["missing.raw", "letter.txt", "folder"] {
        let path = program.path(name);
        match name {
            "letter.txt" => common::disks::write(&path, b"Dear all, this is not a disk."),
            "folder" => fs::create_dir(&path).unwrap(),
            _ => {}
        }
        let why = refused(&program, &path, &[]);
        assert!(why.contains(name), "{why}");
    }
}

#[test]
fn a_disk_over_the_limit_or_of_half_a_mib() {
    let program = Program::with_gallery();
    let huge = program.path("huge.raw");
    fs::File::create(&huge).unwrap().set_len(129 << 30).unwrap();
    let why = refused(&program, &huge, &[]);
    assert!(why.contains("129 GiB") && why.contains("128 GiB"), "{why}");
    let odd = program.random_disk("odd.raw", (1 << 20) + 512);
    let why = refused(&program, &odd, &["--whole-mib"]);
    assert!(why.contains("whole number of MiB"), "{why}");
    program.ok(&upload(&odd, "odd", &LINUX));
}

#[test]
fn a_layer_over_another_file_a_truncated_and_an_encrypted_one() {
    if !common::needs("qemu-img") {
        return;
    }
    let program = Program::with_gallery();
    let base = program.random_disk("base.raw", 8 << 20);
    let layer = program.path("layer.qcow2");
    common::run("qemu-img", &["create", "-q", "-f", "qcow2", "-b", arg(&base), "-F", "raw", arg(&layer)]);
    assert!(refused(&program, &layer, &[]).contains("base.raw"));
    let short = program.path("short.vhd");
    common::disks::convert(&base, &short, "vpc", Some("force_size=on"));
    let bytes = fs::read(&short).unwrap();
    common::disks::write(&short, &bytes[..bytes.len() / 2]);
    assert!(refused(&program, &short, &[]).contains("short.vhd"));
    let secret = program.path("secret.qcow2");
    let key = ["--object", "secret,id=key,data=opensesame"];
    let encrypted = ["create", "-q", "-f", "qcow2", "-o", "encrypt.format=luks,encrypt.key-secret=key"];
    common::run("qemu-img", &[&encrypted[..2], &key, &encrypted[2..], &[arg(&secret), "8M"]].concat());
    let why = refused(&program, &secret, &[]);
    assert!(why.contains("encrypted"), "{why}");
}

#[test]
fn a_triple_and_a_name_that_are_taken() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    program.ok(&upload(&disk, "course", &LINUX));
    let why = program.refused(&upload(&disk, "COURSE", &LINUX));
    assert!(why.contains("“course” exists already"), "{why}");
    let why = program.refused(&upload(&disk, "other", &[&LINUX[..], &["--sku", "Course"]].concat()));
    assert!(why.contains("publisher, offer and SKU"), "{why}");
    let why = program.refused(&upload(&disk, "other", &[&LINUX[..], &["--offer", "a b"]].concat()));
    assert!(why.contains("Offer"), "{why}");
    let why = program.refused(&upload(&disk, "other", &[&LINUX[..], &["--region", "eastus"]].concat()));
    assert!(why.contains("East US") && why.contains("Europe"), "{why}");
    assert_eq!(program.json(&["images"]).as_array().unwrap().len(), 1);
}

#[test]
fn no_gallery_or_one_that_went_away() {
    let program = Program::without_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    let why = program.refused(&upload(&disk, "course", &LINUX));
    assert!(why.contains("No shared image gallery is attached"), "{why}");
    program.ok(&["gallery", "create", "fabrikam_gallery"]);
    let gallery = program.workspace().join("galleries/fabrikam_gallery");
    let away = program.path("away");
    fs::rename(&gallery, &away).unwrap();
    let why = program.refused(&upload(&disk, "course", &LINUX));
    assert!(why.contains("fabrikam_gallery"), "{why}");
    assert!(!gallery.exists(), "nothing was made in its place");
    fs::rename(&away, &gallery).unwrap();
    program.ok(&upload(&disk, "course", &LINUX));
}

#[test]
fn only_those_who_run_the_account_upload() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 1 << 20);
    program.ok(&["account", "members", "add", "Sean Chai", "--role", "lab-creator"]);
    let why = program.refused(&[&["--as", "Sean Chai"], &upload(&disk, "course", &LINUX)[..]].concat());
    assert!(why.contains("Sean Chai"), "{why}");
}

/// Waits until packs are there, so that there is something to lose; whether it is still at work.
fn at_work(program: &Program, child: &mut Child) -> bool {
    let start = Instant::now();
    while program.packs().is_empty() {
        if child.try_wait().unwrap().is_some() {
            return false;
        }
        assert!(start.elapsed() < Duration::from_mins(1), "the upload never began");
        std::thread::sleep(Duration::from_millis(2));
    }
    child.try_wait().unwrap().is_none()
}

const LARGE: usize = 320 << 20;

#[test]
fn a_killed_upload_typed_again_goes_on() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", LARGE);
    let args = upload(&disk, "course", &LINUX);
    let mut child = program.start(&args);
    let began = at_work(&program, &mut child);
    child.kill().unwrap();
    child.wait().unwrap();
    let done = !program.json(&["images"]).as_array().unwrap().is_empty();
    if !began || done {
        // It was too fast for the kill.
        return;
    }
    // Another image from the same file is another upload.
    let other = program.run(&upload(&disk, "other", &LINUX));
    assert!(other.status == Some(0) && !other.err.contains("Going on with job"), "{other:?}");
    let again = program.run(&args);
    assert_eq!(again.status, Some(0), "{again:?}");
    assert!(again.err.contains("Going on with job"), "{again:?}");
    assert_eq!(program.json(&["images"]).as_array().unwrap().len(), 2);
    program.ok(&["gallery", "verify", "--full"]);
}

#[test]
fn a_file_that_changes_while_it_is_read_makes_no_image() {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", LARGE);
    let mut child = program.start(&upload(&disk, "course", &LINUX));
    let began = at_work(&program, &mut child);
    let mut file = fs::OpenOptions::new().write(true).open(&disk).unwrap();
    file.seek(SeekFrom::Start(1 << 20)).unwrap();
    file.write_all(b"changed").unwrap();
    drop(file);
    let said = said(child.wait_with_output().unwrap());
    if !began || said.status == Some(0) {
        // It had been read already.
        return;
    }
    assert_eq!(said.status, Some(1), "{said:?}");
    assert!(said.err.contains("changed while"), "{said:?}");
    assert_eq!(program.json(&["images"]).as_array().unwrap().len(), 0);
    program.ok(&upload(&disk, "course", &LINUX));
}

#[cfg(unix)]
#[test]
fn ctrl_c_stops_an_upload_cleanly() {
    if !common::needs("kill") {
        return;
    }
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", LARGE);
    let mut child = program.start(&upload(&disk, "course", &LINUX));
    let began = at_work(&program, &mut child);
    if began {
        common::run("kill", &["-INT", &child.id().to_string()]);
    }
    stopped_cleanly(&program, &said(child.wait_with_output().unwrap()));
}
