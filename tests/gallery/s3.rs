//! How S3 is asked: where a gallery's files lie, who signs, and that nothing is ever replaced. The answers come from
//! here, one for each request; no service is behind them.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpListener;
use std::time::Duration;

use lab_gallery::gallery::blob::{BlobStore as _, Put};
use lab_gallery::gallery::cloud::{CloudStore, Patience, Settings};
use lab_gallery::model::address::Address;

use crate::common;

const MISSING: &str = "404 Not Found";
const TAKEN: &str = "412 Precondition Failed";
const BUSY: &str = "503 Slow Down";
const CONFLICT: &str = "409 Conflict";
const DONE: &str = "200 OK";

/// Gives these answers in turn; returns the port, and when it is joined the requests: their line and headers.
fn service(answers: &'static [(&'static str, &'static str)]) -> (u16, std::thread::JoinHandle<Vec<String>>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = listener.local_addr().unwrap().port();
    let serve = move || {
        let answer = |(status, body): &(&str, &str)| {
            let (stream, _) = listener.accept().unwrap();
            let mut reader = BufReader::new(stream);
            let mut request = String::new();
            while !request.ends_with("\r\n\r\n") {
                reader.read_line(&mut request).unwrap();
            }
            let request = request.to_ascii_lowercase();
            let length = request.split("content-length: ").nth(1).and_then(|rest| rest.split("\r\n").next());
            let mut sent = vec![0; length.map_or(0, |length| length.parse().unwrap())];
            reader.read_exact(&mut sent).unwrap();
            let head = format!(
                "HTTP/1.1 {status}\r\nContent-Length: {}\r\nETag: \"1\"\r\nLast-Modified: Tue, 12 May 2020 10:00:00 GMT\r\nConnection: close\r\n\r\n{body}",
                body.len()
            );
            reader.get_mut().write_all(head.as_bytes()).unwrap();
            request
        };
        answers.iter().map(answer).collect()
    };
    (port, std::thread::Builder::new().spawn(serve).unwrap())
}

fn store(port: u16, more: &[(&str, &str)]) -> CloudStore {
    let endpoint = format!("http://127.0.0.1:{port}");
    let keys = [("AWS_ENDPOINT_URL", endpoint.as_str()), ("AWS_ALLOW_HTTP", "true")];
    let pairs = keys.iter().chain(more).map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
    let patience = Patience {
        first: Duration::from_millis(1),
        longest: Duration::from_millis(1),
        total: Duration::from_secs(20),
    };
    let address = Address::parse("s3://fabrikam-labs/it/gallery").unwrap();
    CloudStore::new(&address, &Settings { variables: pairs.collect(), patience }).unwrap()
}

const KEYS: [(&str, &str); 3] =
    [("AWS_ACCESS_KEY_ID", "AKIDLAB"), ("AWS_SECRET_ACCESS_KEY", "hunter2"), ("AWS_REGION", "eu-west-1")];

#[test]
fn a_blob_is_created_only_where_there_is_none() {
    let (port, asked) = service(&[(DONE, ""), (TAKEN, ""), (DONE, "another")]);
    let store = store(port, &KEYS);
    assert_eq!(store.put_if_absent("gallery.ron", b"mine").unwrap(), Put::Created);
    assert_eq!(store.put_if_absent("gallery.ron", b"mine").unwrap(), Put::Existed);
    let asked = asked.join().unwrap();
    for put in &asked[..2] {
        assert!(put.starts_with("put /fabrikam-labs/it/gallery/gallery.ron http/1.1"), "{put}");
        assert!(put.contains("\r\nif-none-match: *\r\n"), "{put}");
        assert!(put.contains("credential=akidlab/") && put.contains("/eu-west-1/s3/"), "{put}");
        assert!(!put.contains("hunter2"));
    }
}

#[test]
fn a_busy_service_and_a_writer_beside_are_waited_for() {
    // The third answer says that another request for the same name is under way, the fourth that it came to nothing.
    let (port, asked) = service(&[(BUSY, ""), (BUSY, ""), (CONFLICT, ""), (MISSING, ""), (DONE, "")]);
    assert_eq!(store(port, &KEYS).put_if_absent("gallery.ron", b"mine").unwrap(), Put::Created);
    assert_eq!(asked.join().unwrap().len(), 5);
}

#[test]
fn without_keys_in_the_environment_the_persons_profile_signs() {
    let folder = common::temp();
    let (credentials, config) = (folder.path().join("credentials"), folder.path().join("config"));
    common::disks::write(
        &credentials,
        b"[default]\naws_access_key_id = WRONG\naws_secret_access_key=x\n\n[labs]\naws_access_key_id = PROFILED\naws_secret_access_key = hunter2\n",
    );
    common::disks::write(&config, b"[default]\nregion = us-east-1\n[profile labs]\nregion=eu-north-1\n");
    let (port, asked) = service(&[(MISSING, "<Error><Code>NoSuchKey</Code></Error>")]);
    let profile = [
        ("AWS_PROFILE", "labs"),
        ("AWS_SHARED_CREDENTIALS_FILE", common::arg(&credentials)),
        ("AWS_CONFIG_FILE", common::arg(&config)),
    ];
    assert!(!store(port, &profile).exists("gallery.ron").unwrap());
    let asked = asked.join().unwrap();
    assert!(asked[0].contains("credential=profiled/") && asked[0].contains("/eu-north-1/s3/"), "{asked:?}");
}

#[test]
fn a_missing_bucket_is_no_missing_blob() {
    const ANSWER: &str = "<?xml version=\"1.0\"?><Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message></Error>";
    let (port, _asked) = service(&[(MISSING, ANSWER)]);
    let error = store(port, &KEYS).exists("gallery.ron").unwrap_err();
    assert_eq!(error.source.to_string(), "The specified bucket does not exist (NoSuchBucket)");
}
