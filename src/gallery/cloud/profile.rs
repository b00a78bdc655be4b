//! What the AWS tools keep of a person's sign-in: `~/.aws/credentials` and `~/.aws/config`.

use std::collections::BTreeMap;
use std::path::PathBuf;

/// Variables that say the same as the person's profile; those that are set already go before them.
///
/// A profile that signs in through a browser or takes on a role is none that can be used this way; `aws configure
/// export-credentials --format env` turns it into variables.
pub(super) fn variables(set: &BTreeMap<String, String>) -> Vec<(String, String)> {
    let name = set.get("AWS_PROFILE").map_or("default", String::as_str);
    let file = |variable: &str, usual: &str| {
        let home = || directories::BaseDirs::new().map(|dirs| dirs.home_dir().join(".aws").join(usual));
        let path = set.get(variable).map(PathBuf::from).or_else(home)?;
        std::fs::read_to_string(path).ok()
    };
    let mut found = Vec::new();
    if let Some(text) = file("AWS_SHARED_CREDENTIALS_FILE", "credentials") {
        let keys = ["aws_access_key_id", "aws_secret_access_key", "aws_session_token"];
        found.extend(section(&text, &[name], &keys));
    }
    if let Some(text) = file("AWS_CONFIG_FILE", "config") {
        found.extend(section(&text, &[name, &format!("profile {name}")], &["region"]));
    }
    found
}

/// Some of the entries of a section, as variables.
fn section(text: &str, names: &[&str], keys: &[&str]) -> Vec<(String, String)> {
    let mut within = false;
    let mut found = Vec::new();
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
            within = names.contains(&name.trim());
        } else if let Some((key, value)) = line.split_once('=').filter(|_| within) {
            let key = key.trim().to_ascii_lowercase();
            if keys.contains(&key.as_str()) {
                let variable =
                    if key == "region" { "AWS_REGION".to_owned() } else { key.to_ascii_uppercase() };
                found.push((variable, value.trim().to_owned()));
            }
        }
    }
    found
}
