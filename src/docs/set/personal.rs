//! What looks like somebody's own: no picture for the public may show it.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// What kind of thing looks like somebody's own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Personal {
    /// An e-mail address whose domain is not kept for examples.
    Mail,
    /// A telephone number.
    Phone,
    /// An address that a machine may have.
    Address,
    /// The home folder of a person.
    Home,
    /// An identifier that was not made up by hand.
    Guid,
}

/// Everything in a text that looks like somebody's own, as it is written there.
pub fn personal(text: &str) -> Vec<(Personal, String)> {
    let mut found = Vec::new();
    let apart = |c: char| c.is_whitespace() || "<>()[]{}\"'“”„«»「」『』‘’,;|，；、。（）".contains(c);
    for word in text.split(apart) {
        let word = word.trim_matches(|c: char| ".:!?：！？…".contains(c));
        if is_mail(word) {
            found.push((Personal::Mail, word.to_owned()));
            continue;
        }
        // A user on a machine.
        let word = word.rsplit('@').next().unwrap_or_default();
        let kind = if is_real_address(word) {
            Personal::Address
        } else if is_guid(word) {
            Personal::Guid
        } else {
            continue;
        };
        found.push((kind, word.to_owned()));
    }
    found.extend(homes(text).into_iter().map(|home| (Personal::Home, home)));
    found.extend(phones(text).into_iter().map(|phone| (Personal::Phone, phone)));
    found
}

/// Companies that Microsoft's documentation made up, and the word that is kept for examples.
const MADE_UP: &[&str] = &["contoso", "fabrikam", "example"];

fn is_mail(word: &str) -> bool {
    let Some((person, domain)) = word.rsplit_once('@') else { return false };
    let person = person.rsplit([':', '/']).next().unwrap_or_default();
    let labels: Vec<String> = domain.split('.').map(str::to_lowercase).collect();
    let good = |label: &String| !label.is_empty() && label.chars().all(|c| c.is_alphanumeric() || c == '-');
    let named = labels.last().is_some_and(|last| last.chars().any(char::is_alphabetic));
    let is_address = !person.is_empty() && labels.len() > 1 && labels.iter().all(good) && named;
    let reserved = labels.last().is_some_and(|last| matches!(last.as_str(), "example" | "test" | "invalid"));
    let made_up = labels.iter().any(|label| MADE_UP.iter().any(|name| label.starts_with(name)));
    is_address && !reserved && !made_up
}

/// An address of a network, of the internet or somebody's own, that is not kept for documentation. With a port, or a
/// range of them.
fn is_real_address(word: &str) -> bool {
    let plain = word.split('/').next().unwrap_or_default();
    // Four numbers of one or two digits are as likely a version; but nobody's version has an address's form here.
    let four = plain.split(':').next().unwrap_or_default();
    let address =
        four.parse::<Ipv4Addr>().map(IpAddr::V4).or_else(|_| plain.parse::<Ipv6Addr>().map(IpAddr::V6));
    match address {
        Ok(IpAddr::V4(four)) => {
            !(four.is_loopback()
                || four.is_link_local()
                || four.is_documentation()
                || four.is_unspecified()
                || four.is_broadcast()
                || four.is_multicast())
                // Masks of networks.
                && four.to_bits().leading_ones() < 8
        }
        Ok(IpAddr::V6(six)) => {
            let documentation = six.segments().starts_with(&[0x2001, 0xdb8]);
            !(six.is_loopback()
                || six.is_unspecified()
                || six.is_unique_local()
                || six.is_unicast_link_local()
                || six.is_multicast()
                || documentation)
        }
        Err(_) => false,
    }
}

fn is_guid(word: &str) -> bool {
    let lengths = word.split('-').map(str::len);
    if !lengths.eq([8, 4, 4, 4, 12]) {
        return false;
    }
    let digits: Vec<u32> = word.chars().filter_map(|c| c.to_digit(16)).collect();
    // Who makes one up types the same digit or the next one; of the pairs of a random one, an eighth are so.
    let typed =
        digits.windows(2).filter(|pair| matches!(pair, [a, b] if a == b || (a + 1) % 16 == *b)).count();
    digits.len() == 32 && typed < 12
}

/// Before the name of whose folder it is.
const HOMES: &[&str] = &["/home/", "/Users/", "\\Users\\"];
/// Whose folder anybody's may be, and the people whom the documentation made up.
const NOBODY: &[&str] = &[
    "ada",
    "admin",
    "alan",
    "default",
    "grace",
    "guest",
    "instructor",
    "kim",
    "lab",
    "labuser",
    "me",
    "name",
    "owner",
    "public",
    "shared",
    "student",
    "teacher",
    "user",
    "username",
    "you",
    "yourname",
];

fn homes(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for start in HOMES {
        for (at, _) in text.match_indices(start) {
            let after = text.get(at + start.len()..).unwrap_or_default();
            let name: String =
                after.chars().take_while(|c| c.is_alphanumeric() || "._-".contains(*c)).collect();
            let plain = name.trim_end_matches(|c: char| !c.is_alphabetic()).to_lowercase();
            let nobody =
                NOBODY.contains(&plain.as_str()) || MADE_UP.iter().any(|known| plain.starts_with(known));
            if !plain.is_empty() && !nobody {
                found.push(format!("{start}{name}"));
            }
        }
    }
    found
}

/// Telephone numbers: with a plus sign, as North America writes them, or with the 0 that leads out of the town.
fn phones(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let within = |c: char| c.is_ascii_digit() || "+()-. ".contains(c);
    for run in text.split(|c| !within(c)) {
        let run = run.trim_matches(|c: char| !(c.is_ascii_digit() || c == '+' || c == '('));
        let groups: Vec<&str> =
            run.split(|c: char| !c.is_ascii_digit()).filter(|group| !group.is_empty()).collect();
        let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        let count: usize = lengths.iter().sum();
        let dots = run.contains('.') && !run.contains(' ') && !run.contains('-');
        let international = run.starts_with('+') && (8..=15).contains(&count);
        let american =
            matches!(lengths.as_slice(), [3, 3, 4] | [1, 3, 3, 4]) && run.contains(['-', '(', '.']);
        let national = (2..=5).contains(&groups.len())
            && !dots
            && (9..=12).contains(&count)
            && groups.first().is_some_and(|first| first.starts_with('0') && (2..=5).contains(&first.len()));
        let digits = groups.concat();
        // Numbers 555-0100 to 555-0199 belong to nobody.
        let nobody =
            digits.len() >= 7 && digits.get(digits.len() - 7..).is_some_and(|end| end.starts_with("55501"));
        if (international || american || national) && !nobody {
            found.push(run.to_owned());
        }
    }
    found
}
