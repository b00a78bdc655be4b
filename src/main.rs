//! Starts the window or a command; nothing else.

use std::process::ExitCode;

fn main() -> ExitCode {
    lab_gallery::cli::main()
}
