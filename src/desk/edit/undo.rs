//! Corrections that were saved, to be taken back until the desk is closed.

use crate::language::Tag;
use crate::site::Correction;
use crate::source::Source;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// A correction that was saved.
#[derive(Debug)]
pub(super) struct Saved {
    pub(super) tag: Tag,
    /// The list in which the message was looked at.
    pub(super) set: String,
    pub(super) message: String,
    patches: Vec<Patch>,
}

/// What a correction changed in one file: a file has a thousand lines, and a correction one or two.
#[derive(Debug)]
struct Patch {
    path: String,
    /// Where it begins, in bytes.
    start: usize,
    old: Vec<u8>,
    new: Vec<u8>,
    /// Whether the file was there before.
    there: bool,
    /// A number of the whole file as it was left.
    left: u64,
}

impl Saved {
    pub(super) fn new(
        (tag, set, message): (Tag, String, String),
        corrections: &[Correction],
    ) -> Self {
        Self {
            tag,
            set,
            message,
            patches: corrections.iter().map(Patch::new).collect(),
        }
    }

    /// What is to be written to take it back; nothing if a file is not what the correction left.
    pub(super) fn back(&self, source: &Source) -> Option<Vec<Correction>> {
        let back = |patch: &Patch| patch.back(source);
        self.patches.iter().map(back).collect()
    }
}

impl Patch {
    fn new(correction: &Correction) -> Self {
        let Correction {
            path,
            before,
            after,
        } = correction;
        let old = before.as_deref().unwrap_or_default();
        let new = after.as_deref().unwrap_or_default();
        let same = |pair: &(&u8, &u8)| pair.0 == pair.1;
        let start = old.iter().zip(new).take_while(same).count();
        let (rest_old, rest_new) = (&old[start..], &new[start..]);
        let end = rest_old.iter().rev().zip(rest_new.iter().rev());
        let end = end.take_while(same).count();
        Self {
            path: path.clone(),
            start,
            old: rest_old[..rest_old.len() - end].to_vec(),
            new: rest_new[..rest_new.len() - end].to_vec(),
            there: before.is_some(),
            left: number(new),
        }
    }

    fn back(&self, source: &Source) -> Option<Correction> {
        let now = source.read(&self.path).ok()?.into_owned();
        if number(&now) != self.left {
            return None;
        }
        let mut before = now.get(..self.start)?.to_vec();
        before.extend_from_slice(&self.old);
        before.extend_from_slice(now.get(self.start + self.new.len()..)?);
        Some(Correction {
            path: self.path.clone(),
            before: Some(now),
            after: self.there.then_some(before),
        })
    }
}

fn number(bytes: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    hasher.finish()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    #[test]
    fn what_was_done_is_taken_back_to_the_byte() {
        let texts = [
            "",
            "a",
            "aa",
            "aaa",
            "aba",
            "una frase\n",
            "una altra frase\n",
        ];
        for (old, new) in texts.iter().flat_map(|old| texts.map(|new| (*old, new))) {
            for before in [Some(old), None] {
                let correction = Correction {
                    path: "x".into(),
                    before: before.map(|text| text.as_bytes().to_vec()),
                    after: Some(new.as_bytes().to_vec()),
                };
                let patch = Patch::new(&correction);
                let source = |text: &str| {
                    let files = BTreeMap::from([("x".to_owned(), text.as_bytes().to_vec())]);
                    Source::Memory(files.into())
                };
                let back = patch.back(&source(new)).unwrap();
                assert_eq!(back.before, correction.after);
                assert_eq!(back.after, correction.before, "{old} {new}");
                assert_eq!(patch.back(&source(&format!("{new}."))), None);
            }
        }
    }
}
