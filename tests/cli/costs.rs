//! What the gallery would cost, for people and for scripts, and the prices it is estimated with.

use std::fs;

use crate::common::disks::write;
use crate::program::{Program, arg};

/// Two versions of an image in the two regions of Europe.
fn two_versions() -> Program {
    let program = Program::with_gallery();
    let disk = program.random_disk("course.raw", 2 << 20);
    program.ok(&["lab", "new", "Course", "--disk", arg(&disk), "--os", "linux", "--size", "medium"]);
    program.ok(&["export", "Course", "--name", "course-base"]);
    program.ok(&["export", "Course", "--name", "course-base", "--update"]);
    program
}

#[test]
fn both_models_and_every_breakdown_have_json() {
    let program = two_versions();
    let costs = program.json(&["costs"]);
    assert_eq!((&costs["model"], &costs["currency"]), (&"disk".into(), &"USD".into()), "{costs:#}");
    assert_eq!((&costs["prices"], &costs["as_of"]), (&"published".into(), &"2020-06-01".into()));
    // 2 versions x 2 regions x 1.54.
    assert_eq!(costs["total"]["month"], 6.16);
    assert_eq!(costs["total"]["replicas"], 4);
    assert_eq!(costs["old_versions"]["month"], 3.08);
    assert_eq!(
        (&costs["rows"][0]["name"], &costs["rows"][0]["versions"]),
        (&"course-base".into(), &2.into())
    );
    assert!(costs["stored_here"].as_u64().unwrap() >= 4 << 20, "{costs:#}");

    let versions = program.json(&["costs", "--by", "version"]);
    let of = |place: usize, field: &str| versions["rows"][place][field].clone();
    assert_eq!((of(0, "version"), of(0, "old")), ("1.0.0".into(), true.into()), "{versions:#}");
    assert_eq!((of(1, "version"), of(1, "old")), ("1.1.0".into(), false.into()));

    let regions = program.json(&["costs", "--by", "region", "--model", "snapshot"]);
    assert_eq!(regions["model"], "snapshot");
    let names: Vec<_> = regions["rows"].as_array().unwrap().iter().map(|row| row["region"].clone()).collect();
    assert!(names.contains(&"westeurope".into()) && names.contains(&"northeurope".into()), "{regions:#}");
    // 2 MiB x 4 replicas x 0.05 a GiB, to the nearest millionth each.
    assert_eq!(regions["total"]["month"], 0.000_392);
    assert_eq!(program.run(&["costs", "--model", "guess"]).status, Some(2));
}

#[test]
fn a_model_is_chosen_for_good() {
    let program = two_versions();
    let said = program.ok(&["costs", "set-model", "snapshot"]);
    assert!(said.contains("Snapshot of what is used"), "{said}");
    assert_eq!(program.json(&["costs"])["model"], "snapshot");
    assert_eq!(program.json(&["costs", "--model", "disk"])["model"], "disk");
    assert_eq!(program.run(&["costs", "set-model", "guess"]).status, Some(2));
}

#[test]
fn in_words_it_says_the_month_and_what_old_versions_cost() {
    let program = two_versions();
    let said = program.ok(&["costs"]);
    for part in
        ["6.16 USD", "2020-06-01 (published)", "course-base", "Deleting one old version would save 3.08 USD"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    let none = Program::new();
    none.ok(&["init", "--account", "Fabrikam", "--region", "westeurope", "--owner", "Kim Akers"]);
    assert!(none.refused(&["costs"]).contains("gallery"));
}

#[test]
fn prices_are_printed_edited_set_and_reset() {
    let program = two_versions();
    let list = program.path("mine.ron");
    let printed = program.ok(&["costs", "prices"]);
    write(&list, printed.replace("1.54", "2.5").replace("USD", "EUR").as_bytes());
    assert!(program.ok(&["costs", "set-prices", arg(&list)]).contains("1 Jun 2020"));
    let costs = program.json(&["costs"]);
    assert_eq!((&costs["total"]["month"], &costs["currency"]), (&10.0.into(), &"EUR".into()), "{costs:#}");
    let prices = program.json(&["costs", "prices"]);
    assert_eq!((&prices["prices"], &prices["machine_hour"]["medium"]), (&"own".into(), &0.42.into()));
    assert_eq!(prices["managed_disk_month"][0]["month"], 2.5);
    program.ok(&["costs", "reset-prices"]);
    assert_eq!(program.json(&["costs"])["total"]["month"], 6.16);
    let backup = fs::read_to_string(program.workspace().join("prices.ron.bak")).unwrap();
    assert!(backup.contains("2.5"), "{backup}");
}

#[test]
fn a_file_that_is_no_list_is_refused_with_its_place() {
    let program = Program::with_gallery();
    let list = program.path("mine.ron");
    let printed = program.ok(&["costs", "prices"]);
    write(&list, printed.replace("1.54", "cheap").as_bytes());
    let why = program.refused(&["costs", "set-prices", arg(&list)]);
    assert!(why.contains("line ") && why.contains("column ") && why.contains("mine.ron"), "{why}");
    assert!(!program.workspace().join("prices.ron").exists());
    assert!(program.refused(&["costs", "set-prices", "none.ron"]).contains("none.ron"));
}

#[test]
fn an_unreadable_list_of_the_workspace_is_told_and_never_overwritten() {
    let program = two_versions();
    let own = program.workspace().join("prices.ron");
    let mine = b"(my work of an afternoon";
    write(&own, mine);
    let said = program.run(&["costs", "--json"]);
    assert_eq!(said.status, Some(0));
    assert!(said.err.contains("prices.ron") && said.err.contains("line 1, column"), "{said:?}");
    assert!(said.out.contains("published-because-own-unreadable") && said.out.contains("6.16"), "{said:?}");
    assert_eq!(fs::read(&own).unwrap(), mine);
    // The other commands work, and leave it as it is.
    program.ok(&["image", "disable", "course-base"]);
    assert_eq!(fs::read(&own).unwrap(), mine);

    let list = program.path("good.ron");
    write(&list, program.ok(&["costs", "prices"]).as_bytes());
    let said = program.run(&["costs", "set-prices", arg(&list)]);
    assert_eq!(said.status, Some(0), "{said:?}");
    let kept: Vec<_> = fs::read_dir(program.workspace())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().contains("prices.ron.unreadable-"))
        .collect();
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(fs::read(&kept[0]).unwrap(), mine);
    assert!(said.err.contains(&*kept[0].file_name().unwrap().to_string_lossy()), "{said:?}");
}

#[test]
fn only_an_admin_sets_prices() {
    let program = Program::with_gallery();
    program.ok(&["account", "members", "add", "Sean Chai", "--role", "lab-creator"]);
    let list = program.path("mine.ron");
    write(&list, program.ok(&["costs", "prices"]).as_bytes());
    let why = program.refused(&["--as", "Sean Chai", "costs", "set-prices", arg(&list)]);
    assert!(why.contains("Sean Chai"), "{why}");
    assert!(program.refused(&["--as", "Sean Chai", "costs", "reset-prices"]).contains("Sean Chai"));
    assert!(!program.workspace().join("prices.ron").exists());
}
