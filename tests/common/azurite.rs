//! Azurite, Azure's own emulator of its Blob Storage, started on a free port of this computer for as long as the tests
//! run; and a line to it that breaks when a test wants it to.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::thread;

/// The account and the key that every such emulator has.
pub const ACCOUNT: &str = "devstoreaccount1";
pub const KEY: &str =
    "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";
/// A signature made with that key, good for everything until 2099.
pub const SIGNATURE: &str = "sv=2020-08-04&ss=b&srt=sco&sp=rwdlac&se=2099-01-01T00%3A00%3A00Z&spr=https,http&sig=lP4358Cnz1iq8XYqBFoRARKlOuXCuZxE4Uf0d7qFrYE%3D";

pub struct Azurite {
    pub port: u16,
    /// Ends when its standard input does, so no test process leaves one behind.
    _process: Child,
}

/// The emulator of this test process; none if it is not installed, which is then said.
pub fn azurite() -> Option<&'static Azurite> {
    static ONE: OnceLock<Azurite> = OnceLock::new();
    super::needs("azurite-blob").then(|| ONE.get_or_init(Azurite::start))
}

impl Azurite {
    fn start() -> Self {
        let script = "azurite-blob --blobHost 127.0.0.1 --blobPort 0 --inMemoryPersistence --skipApiVersionCheck \
             --disableTelemetry 2>&1 & read -r _; kill $!";
        let mut child = Command::new("sh")
            .args(["-c", script])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = BufReader::new(child.stdout.take().unwrap());
        let mut line = String::new();
        let port = loop {
            line.clear();
            assert!(said.read_line(&mut line).unwrap() > 0, "Azurite ended before it listened");
            if line.contains("listens on") {
                break line.trim().rsplit(':').next().unwrap().parse().unwrap();
            }
        };
        // It logs each request; a pipe that nobody reads would fill up.
        thread::Builder::new().spawn(move || std::io::copy(&mut said, &mut std::io::sink())).unwrap();
        Self { port, _process: child }
    }

    /// Makes a container, which no program but its owner's may.
    pub fn container(&self, name: &str) {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).unwrap();
        let path = format!("/{ACCOUNT}/{name}?restype=container&{SIGNATURE}");
        let host = format!("127.0.0.1:{}", self.port);
        let request = format!(
            "PUT {path} HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nx-ms-version: 2020-08-04\r\nConnection: close\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        assert!(answer.starts_with("HTTP/1.1 201"), "{answer}");
    }
}

/// The variables with which a program reaches the emulator through a port.
pub fn variables(port: u16) -> [(String, String); 3] {
    [
        ("AZURE_STORAGE_ENDPOINT".to_owned(), format!("http://127.0.0.1:{port}/{ACCOUNT}")),
        ("AZURE_STORAGE_ACCOUNT_KEY".to_owned(), KEY.to_owned()),
        ("AZURE_ALLOW_HTTP".to_owned(), "true".to_owned()),
    ]
}

/// A line to the emulator.
pub struct Line {
    pub port: u16,
    pub faults: Arc<Faults>,
}

/// What goes wrong on a line.
#[derive(Default)]
pub struct Faults {
    /// So many of the next answers are lost, after their requests were done.
    pub lost_answers: AtomicU64,
    /// Each time that so many bytes have passed, to the emulator or from it, the connection is cut; 0 for never.
    pub every: AtomicU64,
    /// So many bytes go to the emulator; after that, everything is cut. 0 for no end.
    pub end_after: AtomicU64,
    /// Cuts so far.
    pub cuts: AtomicU64,
    sent: AtomicU64,
    passed: AtomicU64,
}

impl Faults {
    /// The line is whole again.
    pub fn mend(&self) {
        self.lost_answers.store(0, Ordering::SeqCst);
        self.every.store(0, Ordering::SeqCst);
        self.end_after.store(0, Ordering::SeqCst);
    }

    fn passes(&self, bytes: usize) -> bool {
        let (every, bytes) = (self.every.load(Ordering::SeqCst), bytes as u64);
        let before = self.passed.fetch_add(bytes, Ordering::SeqCst);
        every == 0 || before / every == (before + bytes) / every
    }

    fn passes_to(&self, bytes: usize) -> bool {
        let end = self.end_after.load(Ordering::SeqCst);
        let sent = self.sent.fetch_add(bytes as u64, Ordering::SeqCst);
        (end == 0 || sent < end) && self.passes(bytes)
    }

    fn passes_from(&self, bytes: usize) -> bool {
        let lost = |lost: u64| lost.checked_sub(1);
        self.lost_answers.fetch_update(Ordering::SeqCst, Ordering::SeqCst, lost).is_err()
            && self.passes(bytes)
    }
}

impl Line {
    pub fn to(azurite: &Azurite) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).unwrap();
        let (port, target) = (listener.local_addr().unwrap().port(), azurite.port);
        let faults = Arc::new(Faults::default());
        let of_line = Arc::clone(&faults);
        thread::Builder::new()
            .spawn(move || {
                for near in listener.incoming().map_while(Result::ok) {
                    let Ok(far) = TcpStream::connect(("127.0.0.1", target)) else { continue };
                    let (to, from) = (Arc::clone(&of_line), Arc::clone(&of_line));
                    pump(&near, &far, move |bytes| to.passes_to(bytes), &of_line);
                    pump(&far, &near, move |bytes| from.passes_from(bytes), &of_line);
                }
            })
            .unwrap();
        Self { port, faults }
    }
}

/// Carries bytes one way until an end, or until they may not pass: then the connection is cut both ways.
fn pump(
    from: &TcpStream,
    to: &TcpStream,
    passes: impl Fn(usize) -> bool + Send + 'static,
    faults: &Arc<Faults>,
) {
    let (mut from, mut to, faults) = (from.try_clone().unwrap(), to.try_clone().unwrap(), Arc::clone(faults));
    thread::Builder::new()
        .spawn(move || {
            let mut piece = vec![0; 64 << 10];
            while let Ok(length @ 1..) = from.read(&mut piece) {
                if !passes(length) {
                    faults.cuts.fetch_add(1, Ordering::SeqCst);
                    break;
                }
                if to.write_all(&piece[..length]).is_err() {
                    break;
                }
            }
            for end in [&from, &to] {
                let _gone_already = end.shutdown(Shutdown::Both);
            }
        })
        .unwrap();
}
