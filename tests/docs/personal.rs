//! What looks like somebody's own is found, and what is made up is left alone.

use lab_gallery::docs::set::{Personal, personal};

#[test]
fn somebodys_own_is_found() {
    for (text, kind, what) in [
        ("Write to jane.doe@gmail.com.", Personal::Mail, "jane.doe@gmail.com"),
        ("（jane@uni-bologna.it）", Personal::Mail, "jane@uni-bologna.it"),
        ("mailto:jane@notexample.org", Personal::Mail, "mailto:jane@notexample.org"),
        ("Call +39 051 209 9111 now", Personal::Phone, "+39 051 209 9111"),
        ("(425) 882-8080", Personal::Phone, "(425) 882-8080"),
        ("Tel. 051 2099111", Personal::Phone, "051 2099111"),
        ("ssh -p 22 user@20.61.5.12", Personal::Address, "20.61.5.12"),
        ("10.1.2.3", Personal::Address, "10.1.2.3"),
        ("172.16.0.1, 192.168.1.20:22", Personal::Address, "192.168.1.20:22"),
        ("8.8.8.8:53", Personal::Address, "8.8.8.8:53"),
        ("2a00:1450:4002:402::200e", Personal::Address, "2a00:1450:4002:402::200e"),
        ("/home/mrossi/disks/python.vhd", Personal::Home, "/home/mrossi"),
        ("C:\\Users\\Mario.Rossi\\disk.vhd", Personal::Home, "\\Users\\Mario.Rossi"),
        ("id 72f988bf-86f1-41af-91ab-2d7cd011db47", Personal::Guid, "72f988bf-86f1-41af-91ab-2d7cd011db47"),
    ] {
        let found = personal(text);
        assert!(found.iter().any(|(is, said)| (*is, said.as_str()) == (kind, what)), "{text}: {found:?}");
    }
}

#[test]
fn what_is_made_up_or_means_something_else_is_left_alone() {
    for text in [
        "kim@contoso.com, ada@contosouniversity.edu, dana@mail.fabrikam.com",
        "someone@example.org, someone@anything.test, name@host",
        "127.0.0.1, 192.0.2.7, 198.51.100.4, 203.0.113.9, 255.255.255.0",
        "2001:db8::1, ::1, fe80::1, 07:12:33, 2026-11-22 07:12",
        "python-101-base 1.0.0, 1.24.3.5000, 2027-06-28, 28.06.2027, 01/02/2026",
        "1,234,567,890 bytes, 1 234 567 890 octets, 1.234.567.890 Byte, 128 GiB",
        "/home/kim/labs, C:\\Users\\Public\\disks, /Users/student1/x, /home/contoso",
        "00000000-0000-0000-0000-000000000000, 12345678-1234-1234-1234-123456789abc",
        "aaaabbbb-0000-cccc-1111-dddd2222eeee",
        "(425) 555-0100, +1 425 555 0199",
        "Python 101 @ West Europe, 42 %, 3 of 9 regions, 2 of 2 regions; 366 new chunks",
    ] {
        assert_eq!(personal(text), [], "{text}");
    }
}

#[test]
fn no_text_is_too_strange() {
    for text in
        ["", "@", "@.", "a@", "@b.c", "+", "::", "/home/", "/home/é", "\\Users\\", "----", "\u{202e}@\u{0}.x"]
    {
        assert_eq!(
            personal(text),
            if text == "/home/é" { vec![(Personal::Home, text.to_owned())] } else { vec![] }
        );
    }
}
