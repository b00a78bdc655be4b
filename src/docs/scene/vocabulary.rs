//! Everything that can stand in a scene, once, as it is written: what the command line shows to who writes one.

/// A scene as a whole.
pub const SCENE: &str = r#"(
    stage: "contoso",
    alt_text: { "en": "Screenshot of the Template page.", "it-IT": "Screenshot della pagina Modello." },
    size: (1000, 760),
    steps: [Click(text: "Python 101")],
    crop: Window,
    callouts: [Box(message: "ui-export-title", role: Button)],
)"#;

/// What is done.
pub const STEPS: &[&str] = &[
    r#"Click(message: "ui-export-title", role: Button)"#,
    r#"DoubleClick(text: "Python 101")"#,
    r#"Type(into: (message: "ui-export-name", role: Field), text: "python-101-base")"#,
    r#"Clear(message: "ui-export-name", role: Field)"#,
    r#"Choose(from: (role: Combo, nth: 1), option: (text: "Medium"))"#,
    r#"Check(message: "ui-image-mark", args: {"image": Text("python-2025-base")}, role: Check)"#,
    r#"Uncheck(message: "ui-image-mark", args: {"image": Text("python-2025-base")}, role: Check)"#,
    r#"Press("Escape")"#,
    r#"Scroll(message: "ui-template-history")"#,
    "Wait(Progress(42))",
    "Wait(Done)",
    r#"Wait(Shown(text: "python-101-base"))"#,
    "Wait(Millis(500))",
];

/// What of the window is shown.
pub const CROPS: &[&str] = &[
    "Window",
    "Dialog()",
    "Dialog(padding: 24)",
    r#"Area(targets: [(message: "ui-export-title", role: Button)], padding: 16, whole_width: true)"#,
    r#"Top(targets: [(message: "ui-template-history")], padding: 16)"#,
];

/// What is drawn on the picture.
pub const CALLOUTS: &[&str] = &[
    r#"Box(message: "ui-export-title", role: Button)"#,
    r#"Around([(text: "contoso_gallery"), (message: "ui-gallery-attached")])"#,
    r#"Arrow(message: "ui-export-title", role: Button)"#,
    r#"Badge(1, (message: "ui-export-title", role: Button))"#,
    r#"Blur(text: "Ada Lovelace", role: Button)"#,
];

/// How something on screen is named.
pub const TARGETS: &[&str] = &[
    r#"(message: "ui-export-title")"#,
    r#"(message: "ui-image-mark", args: {"image": Text("python-2025-base")})"#,
    r#"(text: "Python 101", role: Heading)"#,
    r#"(text: "Python", begins: true)"#,
    "(role: Dialog)",
    r#"(message: "ui-export-confirm", within: (role: Dialog))"#,
    r#"(message: "ui-export-title", role: Button, nth: 1)"#,
];

/// A film.
pub const FILM: &str = "(from: 0, until: 100, pictures: 24, per_second: 8)";
