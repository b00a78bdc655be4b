//! From an address to a client of its service, with the credentials that the service's own tools would use.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use object_store::aws::{AmazonS3Builder, AmazonS3ConfigKey, S3CopyIfNotExists};
use object_store::azure::{AzureConfigKey, MicrosoftAzureBuilder};
use object_store::{ClientOptions, Error, ObjectStore, Result, RetryConfig};

use super::profile;
use super::retry::Patience;
use crate::model::address::Address;

/// How the service is reached.
///
/// **Azure.** `AZURE_STORAGE_ACCOUNT_KEY`, `AZURE_STORAGE_SAS_TOKEN`, `AZURE_CLIENT_ID` with `AZURE_TENANT_ID` and
/// `AZURE_CLIENT_SECRET` or `AZURE_FEDERATED_TOKEN_FILE`; without any of them who signed in with `az login`, and on a
/// machine of Azure without that tool the machine's own identity. `AZURE_STORAGE_ENDPOINT` names another host, such as
/// an emulator's; `AZURE_ALLOW_HTTP` allows one without TLS.
///
/// **S3.** `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY`, `AWS_REGION`, and so on; without them the profile
/// `AWS_PROFILE` of `~/.aws`, and on a machine of AWS the machine's own identity. `AWS_ENDPOINT_URL` names another service.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Environment variables whose names begin with `AZURE_` or `AWS_`, and those that machines of Azure set.
    pub variables: BTreeMap<String, String>,
    /// How long requests are tried again.
    pub patience: Patience,
}

impl Settings {
    /// The settings of this process's environment.
    pub fn from_env() -> Self {
        let wanted = |name: &str| {
            ["AZURE_", "AWS_"].iter().any(|start| name.starts_with(start))
                || matches!(name, "IDENTITY_ENDPOINT" | "PATH")
        };
        let variables = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, value)| wanted(name) && !value.is_empty())
            .collect();
        Self { variables, patience: Patience::default() }
    }
}

/// A client. Nothing is asked of the service yet.
pub(super) fn connect(address: &Address, settings: &Settings) -> Result<Box<dyn ObjectStore>> {
    // Another part of the program may have chosen one; any will do.
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        tracing::trace!("TLS is set up already");
    }
    match address {
        Address::Azure { account, container, .. } => azure(account, container, &settings.variables),
        Address::S3 { bucket, .. } => s3(bucket, &settings.variables),
        Address::Folder(path) => Err(Error::NotSupported { source: path.display().to_string().into() }),
    }
}

/// Long enough for a pack over a slow line; what is cut is noticed at once, and what answers nothing after that.
fn client() -> ClientOptions {
    ClientOptions::new().with_timeout(Duration::from_mins(5)).with_connect_timeout(Duration::from_secs(10))
}

/// We try again ourselves, because a request to create a blob has to be judged by what came of the one before.
fn once() -> RetryConfig {
    RetryConfig { max_retries: 0, ..RetryConfig::default() }
}

fn azure(
    account: &str,
    container: &str,
    variables: &BTreeMap<String, String>,
) -> Result<Box<dyn ObjectStore>> {
    use AzureConfigKey as Key;
    let mut builder = MicrosoftAzureBuilder::new().with_client_options(client()).with_retry(once());
    let mut signs_in = false;
    for (name, value) in variables {
        let key = match name.as_str() {
            "IDENTITY_ENDPOINT" => Key::MsiEndpoint,
            _ => match name.to_ascii_lowercase().parse() {
                Ok(key) if name.starts_with("AZURE_") => key,
                _ => continue,
            },
        };
        signs_in |= matches!(
            key,
            Key::AccessKey
                | Key::SasKey
                | Key::Token
                | Key::ClientSecret
                | Key::FederatedTokenFile
                | Key::MsiEndpoint
                | Key::UseAzureCli
                | Key::UseEmulator
                | Key::SkipSignature
                | Key::CredentialType
        );
        builder = builder.with_config(key, value);
    }
    let tool = variables.get("PATH").is_some_and(|path| has_program(path, "az"));
    let builder = builder.with_account(account).with_container_name(container);
    let builder = if tool && !signs_in { builder.with_use_azure_cli(true) } else { builder };
    Ok(Box::new(builder.build()?))
}

fn has_program(path: &str, name: &str) -> bool {
    let has =
        |folder: &Path| ["", ".cmd", ".exe"].iter().any(|end| folder.join(format!("{name}{end}")).is_file());
    std::env::split_paths(path).any(|folder| has(&folder))
}

fn s3(bucket: &str, variables: &BTreeMap<String, String>) -> Result<Box<dyn ObjectStore>> {
    let mut builder = AmazonS3Builder::new()
        .with_client_options(client())
        .with_retry(once())
        .with_copy_if_not_exists(S3CopyIfNotExists::Multipart);
    let signs_in = ["AWS_ACCESS_KEY_ID", "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_SKIP_SIGNATURE"]
        .iter()
        .any(|name| variables.contains_key(*name))
        || variables.keys().any(|name| name.starts_with("AWS_CONTAINER_"));
    // Later ones go before earlier ones.
    let profile = if signs_in { Vec::new() } else { profile::variables(variables) };
    let given = variables.iter().map(|(name, value)| (name.clone(), value.clone()));
    for (name, value) in profile.into_iter().chain(given).filter(|(name, _)| name.starts_with("AWS_")) {
        if let Ok(key) = name.to_ascii_lowercase().parse::<AmazonS3ConfigKey>() {
            builder = builder.with_config(key, value);
        }
    }
    Ok(Box::new(builder.with_bucket_name(bucket).build()?))
}
