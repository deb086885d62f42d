//! The program carries a copy of what people edit: when that changes, the copy is made anew.

fn main() {
    for folder in ["locales", "templates", "fonts"] {
        println!("cargo::rerun-if-changed={folder}");
    }
}
