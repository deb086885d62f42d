//! The same input gives the same bytes: whatever the threads, from the folder and from the copy
//! inside the program.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot make its own folder has nothing else to do"
)]

use std::path::{Path, PathBuf};
use std::process::Command;

/// One leaflet in two languages, one of them right to left, as the program makes them in an empty folder.
fn built(name: &str, threads: &str, root: Option<&str>) -> Vec<Vec<u8>> {
    let folder = empty(name);
    let mut command = Command::new(env!("CARGO_BIN_EXE_volantino"));
    command
        .args(
            "build --leaflet condominium-rules --format pdf --language it --language ar".split(' '),
        )
        .args(root.iter().flat_map(|root| ["--root", root]))
        .env("RAYON_NUM_THREADS", threads)
        .current_dir(&folder);
    let output = command.output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    let files = ["it", "ar"].map(|tag| {
        let path = format!("out/{tag}/condominium-rules.pdf");
        std::fs::read(folder.join(path)).unwrap()
    });
    std::fs::remove_dir_all(&folder).unwrap();
    files.into()
}

fn empty(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("bytes")
        .join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

const PROJECT: Option<&str> = Some(env!("CARGO_MANIFEST_DIR"));

#[test]
fn one_thread_and_four_make_the_same_bytes() {
    let one = built("one", "1", PROJECT);
    let four = built("four", "4", PROJECT);
    assert!(one[0].starts_with(b"%PDF-") && one[0] != one[1]);
    assert!(one == four, "the PDF differs with the number of threads");
}

#[test]
fn the_copy_inside_the_program_makes_the_same_bytes_as_the_folder() {
    let inside = built("inside", "2", None);
    let folder = built("folder", "2", PROJECT);
    assert!(inside == folder, "the PDF differs from the folder's");
}

#[test]
fn a_language_alone_makes_the_same_bytes_as_among_others() {
    let folder = empty("alone");
    let output = Command::new(env!("CARGO_BIN_EXE_volantino"))
        .args("build --leaflet condominium-rules --format pdf --language ar -o -".split(' '))
        .current_dir(&folder)
        .output()
        .unwrap();
    let among = built("among", "2", None);
    assert!(output.stdout == among[1], "the PDF differs");
}
