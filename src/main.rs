//! The program `volantino`.

fn main() {}
