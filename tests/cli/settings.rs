//! The account's lab settings, where labs land, and their policies.

use crate::program::{Program, arg};

fn new_lab(program: &Program, name: &str, more: &[&str]) -> Vec<String> {
    let disk = program.random_disk("course.raw", 1 << 20);
    let new = ["lab", "new", name, "--disk", arg(&disk), "--os", "linux", "--size", "small"];
    [&new[..], more].concat().into_iter().map(str::to_owned).collect()
}

fn words(args: &[String]) -> Vec<&str> {
    args.iter().map(String::as_str).collect()
}

/// Makes a lab; answers where it landed.
#[track_caller]
fn lands(program: &Program, name: &str, more: &[&str]) -> String {
    let made = program.json(&words(&new_lab(program, name, more)));
    assert_eq!(made, program.json(&["lab", "show", name]));
    made["region"].as_str().unwrap().to_owned()
}

#[test]
fn settings_are_shown_and_changed() {
    let program = Program::with_gallery();
    let before = program.json(&["account", "settings"]);
    assert_eq!(before["creators_pick_location"], false);
    assert_eq!(before["peer_network"], serde_json::Value::Null);
    assert_eq!(before["labs_land_in"], "westeurope");
    assert_eq!(before["default_policies"]["quota_hours"], 10);

    let change = ["account", "settings", "--pick-location", "on", "--quota", "25", "--auto-shutdown", "off"];
    let after = program.json(&change);
    assert_eq!(after, program.json(&["account", "settings"]));
    assert_eq!(after["creators_pick_location"], true);
    assert_eq!(after["default_policies"]["quota_hours"], 25);
    assert_eq!(after["default_policies"]["auto_shutdown_minutes"], serde_json::Value::Null);

    // A network turns the picker off; with both, nothing is changed.
    let both = ["account", "settings", "--pick-location", "on", "--peer-network", "campus@eastus"];
    assert!(program.refused(&both).contains("Turn one of the two off"));
    assert_eq!(program.json(&["account", "settings"]), after);
    let connected = program.json(&["account", "settings", "--peer-network", "campus@West US 2"]);
    assert_eq!(connected["peer_network"], serde_json::json!({"name": "campus", "region": "westus2"}));
    assert_eq!(
        (&connected["creators_pick_location"], &connected["labs_land_in"]),
        (&false.into(), &"westus2".into())
    );
    let said = program.ok(&["account", "settings", "--peer-network", "none"]);
    assert!(said.contains("West Europe"), "{said}");
}

fn settings<'a>(more: &[&'a str]) -> Vec<&'a str> {
    [&["account", "settings"], more].concat()
}

#[test]
fn what_cannot_be_is_refused() {
    let program = Program::with_gallery();
    for (more, why) in [
        (&["--peer-network", "my campus@eastus"][..], "my-campus"),
        (&["--peer-network", "campus@moonbase"], "no region “moonbase”"),
        (&["--quota", "10001"], "at most 10,000 hours"),
        (&["--auto-shutdown", "0"], "1 minute to 7 days"),
    ] {
        let said = program.refused(&settings(more));
        assert!(said.contains(why), "{said}");
    }
    for more in
        [&["--peer-network", "campus"][..], &["--auto-shutdown", "soon"], &["--pick-location", "maybe"]]
    {
        assert_eq!(program.run(&settings(more)).status, Some(2), "{more:?}");
    }
}

#[test]
fn a_lab_says_where_it_landed() {
    let program = Program::with_gallery();
    assert_eq!(lands(&program, "Plain", &[]), "westeurope");
    assert_eq!(lands(&program, "Own", &["--location", "Europe"]), "westeurope");
    let args = new_lab(&program, "Far", &["--location", "United States"]);
    assert!(program.refused(&words(&args)).contains("does not let lab creators pick"));

    program.ok(&["account", "settings", "--pick-location", "on"]);
    assert_eq!(lands(&program, "Overseas", &["--location", "united-states"]), "centralus");
    assert_eq!(lands(&program, "West", &["--location", "West US 2"]), "westus2");
    assert_eq!(lands(&program, "North", &["--region", "northeurope"]), "northeurope");
    let args = new_lab(&program, "Nowhere", &["--location", "Antarctica"]);
    assert!(program.refused(&words(&args)).contains("no location “Antarctica”"));

    program.ok(&["account", "settings", "--peer-network", "campus@uksouth"]);
    assert_eq!(lands(&program, "Campus", &[]), "uksouth");
    let args = new_lab(&program, "Away", &["--location", "westeurope"]);
    assert!(program.refused(&words(&args)).contains("virtual network “campus”"));
}

#[test]
fn a_labs_policies_are_the_accounts_until_they_are_named() {
    let program = Program::with_gallery();
    program.ok(&["account", "settings", "--quota", "25"]);
    lands(&program, "Course", &["--auto-shutdown", "60"]);
    let policies = |program: &Program| program.json(&["lab", "show", "Course"])["policies"].clone();
    assert_eq!(policies(&program), serde_json::json!({"quota_hours": 25, "auto_shutdown_minutes": 60}));
    let said = program.ok(&["lab", "set-policies", "Course", "--quota", "1", "--auto-shutdown", "off"]);
    assert!(said.contains("quota 1 hour, auto-shutdown off"), "{said}");
    assert_eq!(policies(&program), serde_json::json!({"quota_hours": 1, "auto_shutdown_minutes": null}));
    program.ok(&["lab", "set-policies", "Course", "--auto-shutdown", "5"]);
    assert_eq!(policies(&program), serde_json::json!({"quota_hours": 1, "auto_shutdown_minutes": 5}));

    assert_eq!(program.run(&["lab", "set-policies", "Course"]).status, Some(2), "nothing is named");
    let said = program.refused(&["lab", "set-policies", "Course", "--auto-shutdown", "0"]);
    assert!(said.contains("1 minute to 7 days"), "{said}");
    assert!(program.refused(&["lab", "set-policies", "Other", "--quota", "1"]).contains("no lab “Other”"));
}
