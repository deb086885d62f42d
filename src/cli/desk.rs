//! `volantino desk`: the front desk's page on this machine.

use super::{Outcome, date, say};
use crate::desk::{self, Options};
use crate::diagnostic::Diagnostic;
use crate::source::{FOLDERS, Source};
use clap::Args;
use std::future::pending;
use std::io::IsTerminal as _;
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

#[derive(Debug, Args)]
pub(super) struct Desk {
    /// The port [default: 8024, or the next that is free]; 0 is any that is free
    #[arg(long, value_name = "N")]
    port: Option<u16>,
    /// Open it in the browser
    #[arg(long)]
    open: bool,
    /// An address of this machine at which others reach it, such as 192.168.1.20; 0.0.0.0 is all of
    /// them. They can read, print and fill in slips, and what they send is not encrypted [default:
    /// this machine alone]
    #[arg(long, value_name = "ADDRESS")]
    address: Option<IpAddr>,
    /// Correct translations in the browser, on this machine alone; files change when a text is saved
    #[arg(long)]
    edit: bool,
    /// The day of the corrections [default: today]
    #[arg(long, value_name = "DATE", requires = "edit")]
    date: Option<String>,
}

impl Desk {
    pub(super) fn run(&self, source: Source) -> Outcome {
        let options = Options {
            address: self.address.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)),
            port: self.port,
        };
        let date = self.date.as_deref().map(date).transpose()?;
        let desk = match self.edit {
            true => desk::Desk::open_to_edit(source, options, date)?,
            false => desk::Desk::open(source, options)?,
        };
        for fault in desk.faults() {
            say(&fault);
        }
        let address = desk.address();
        say(&format!("the desk is open at {address}"));
        let address = match self.edit {
            true => format!("{address}correggi/"),
            false => address,
        };
        if self.edit {
            say(&format!("translations are corrected at {address}"));
        }
        if desk.is_public() {
            say("note: other machines reach it, and what they send can be read on the way");
        }
        say("Ctrl-C closes it");
        // What a fault in the program says of itself may hold what a person typed: its place is enough.
        std::panic::set_hook(Box::new(|fault| {
            let place = fault.location().map(ToString::to_string);
            say(&format!(
                "error: the program has a fault at {}; the desk goes on",
                place.unwrap_or_default()
            ));
        }));
        if self.open && !open(&address) {
            say("note: no browser could be opened; write the address into one");
        }
        let outcome = desk.run(pending());
        outcome.map_err(|found: Diagnostic| vec![found])?;
        say("the desk is closed");
        Ok(())
    }
}

/// Opens an address in the browser of the system; whether somebody was there to do it.
fn open(address: &str) -> bool {
    let (program, arguments): (&str, &[&str]) = if cfg!(windows) {
        // `start` is the shell's own; its first quoted word would be a title.
        ("cmd", &["/c", "start", "", address])
    } else if cfg!(target_os = "macos") {
        ("open", &[address])
    } else {
        let screen = ["DISPLAY", "WAYLAND_DISPLAY"];
        if !screen.iter().any(|name| std::env::var_os(name).is_some()) {
            return false;
        }
        ("xdg-open", &[address])
    };
    let mut command = Command::new(program);
    command.args(arguments);
    // A browser that is started here must not hold on to our terminal.
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    match command.spawn() {
        Ok(mut child) => {
            // Somebody must hear how it ended, or it stays as a zombie.
            std::thread::spawn(move || child.wait());
            true
        }
        Err(_) => false,
    }
}

/// Whether the program was started by a double click.
pub(super) fn by_double_click() -> bool {
    let terminal = std::io::stdin().is_terminal() || std::io::stdout().is_terminal();
    let arguments = std::env::args_os().skip(1).count();
    clicked(arguments, terminal, cfg!(windows), |name| {
        std::env::var_os(name).is_some()
    })
}

/// The folder in which the program lies, if leaflets lie there with it, and not where it was started: a
/// double click may start it anywhere.
pub(super) fn beside_program() -> Option<PathBuf> {
    let program = std::env::current_exe().ok()?;
    let folder = program.parent()?.to_owned();
    let whole = |root: &Path| FOLDERS.iter().all(|part| root.join(part).is_dir());
    (whole(&folder) && !whole(Path::new("."))).then_some(folder)
}

/// Without arguments, and without a terminal at which somebody could have written any. Windows gives a
/// program that is clicked a window of its own, which is a terminal: there a shell is known by what it
/// tells its programs (`PROMPT` by cmd, `WT_SESSION` by the Windows Terminal, `TERM` by the others). A
/// shell that says nothing gets the desk, too, which names the way to the help.
fn clicked(arguments: usize, terminal: bool, windows: bool, says: impl Fn(&str) -> bool) -> bool {
    let shell = ["PROMPT", "WT_SESSION", "TERM"]
        .iter()
        .any(|name| says(name));
    arguments == 0 && (!terminal || (windows && !shell))
}

#[cfg(test)]
mod tests {
    use super::clicked;

    #[test]
    fn a_double_click_has_no_arguments_and_no_shell() {
        let nothing = |_: &str| false;
        let cmd = |name: &str| name == "PROMPT";
        assert!(clicked(0, false, false, nothing));
        assert!(
            !clicked(0, true, false, nothing),
            "a terminal shows the help"
        );
        assert!(!clicked(1, false, false, nothing), "a script has arguments");
        assert!(clicked(0, true, true, nothing), "a window of its own");
        assert!(!clicked(0, true, true, cmd));
        assert!(clicked(0, false, true, cmd), "a link to a script");
    }
}
