//! What is copied of an error, for whoever is asked for help.

/// What was said, the technical cause, and which program said it, a paragraph each. What is empty is left out.
pub fn report(parts: &[&str]) -> String {
    let program = format!(
        "Lab Gallery {} ({}, {})",
        env!("CARGO_PKG_VERSION"),
        std::env::consts::OS,
        std::env::consts::ARCH
    );
    let said = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty());
    said.chain([program.as_str()]).collect::<Vec<_>>().join("\n\n")
}
