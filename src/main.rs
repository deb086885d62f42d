//! The program `volantino`.

use std::process::ExitCode;

fn main() -> ExitCode {
    volantino::cli::run()
}
