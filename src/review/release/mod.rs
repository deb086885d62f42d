//! What was given out from which day: `templates/releases.toml`.
//!
//! A release names the sheets that are new or have changed since the one before, and because of
//! what. At the end of the file stands what the newest release said, so that the next one can tell
//! what has changed.

mod file;

use crate::diagnostic::Diagnostic;
use crate::language::SOURCE_LANGUAGE;
use crate::source::Date;
use serde::Deserialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Which sheet it is: of a leaflet, in a language, with what a building settles.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SheetId {
    /// The leaflet.
    pub leaflet: String,
    /// The tag of the language.
    pub language: String,
    /// The building, if it is not the general sheet.
    pub building: Option<String>,
}

/// A sheet as the folder makes it now.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// Which it is.
    pub id: SheetId,
    /// The hash of the document.
    pub hash: String,
    /// The state of its text, in a word.
    pub state: String,
    /// The messages on it.
    pub messages: BTreeSet<String>,
    /// The facts on it.
    pub facts: BTreeSet<String>,
}

/// All that the folder says: the facts by name, the fingerprint of the office's card, and the
/// fingerprints of the messages by language and name.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// Fingerprint of what the sheets say of the office.
    #[serde(default)]
    pub office: String,
    /// Values of facts, as they are written.
    #[serde(default)]
    pub facts: BTreeMap<String, String>,
    /// Fingerprints of messages.
    #[serde(default)]
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
}

/// Why a sheet is another than the one before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Because {
    /// Messages that have changed.
    pub messages: Vec<String>,
    /// Facts that have changed: `fine: 200 → 250`.
    pub facts: Vec<String>,
    /// Whether the office's card has changed.
    pub office: bool,
    /// The state before, if it has changed.
    pub was: Option<String>,
}

/// A sheet as a release gives it out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which it is.
    pub id: SheetId,
    /// The hash of the document.
    pub hash: String,
    /// The state of its text, in a word.
    pub state: String,
    /// Why it is another; empty for a sheet that is new.
    pub because: Because,
}

/// What was given out from one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Release {
    /// Counted from 1.
    pub number: usize,
    /// The day.
    pub date: Date,
    /// Sheets that are new or have changed.
    pub lines: Vec<Line>,
    /// Sheets that are given out no more.
    pub withdrawn: Vec<SheetId>,
}

/// Every release, from the first.
#[derive(Clone, Debug, Default)]
pub struct Releases {
    /// The releases.
    pub list: Vec<Release>,
    /// What the newest said.
    pub given: Given,
}

/// What the releases know of a mark.
#[derive(Clone, Debug)]
pub enum Verdict<'a> {
    /// The newest release that speaks of the sheet gives it out.
    Current(&'a Release, &'a Line),
    /// It was given out, and then replaced: by these, from the first to the newest.
    Superseded {
        /// When it was given out.
        given: &'a Release,
        /// As what.
        line: &'a Line,
        /// What came after; no line where the sheet was withdrawn.
        later: Vec<(&'a Release, Option<&'a Line>)>,
    },
    /// It was never given out.
    Unknown,
}

/// A sheet that is current no more.
#[derive(Clone, Copy, Debug)]
pub struct Gone<'a> {
    /// The release that gave it out.
    pub given: &'a Release,
    /// As what.
    pub line: &'a Line,
    /// The release that replaced it first.
    pub by: &'a Release,
    /// With what; nothing where it was withdrawn.
    pub with: Option<&'a Line>,
}

impl Releases {
    /// Adds what the folder says now as given out from a day, if any sheet is another.
    ///
    /// # Errors
    /// When the day lies before the newest release.
    pub fn add(
        &mut self,
        date: Date,
        given: Given,
        sheets: &[Sheet],
    ) -> Result<Option<&Release>, Diagnostic> {
        if let Some(newest) = self.list.last().filter(|newest| newest.date > date) {
            return Err(Diagnostic::error(
                "bad-date",
                format!("{date} lies before the newest release, of {}", newest.date),
            )
            .hint(
                "releases follow each other: give the day from which these sheets are handed out",
            ));
        }
        let newest = self.newest();
        let lines: Vec<Line> = sheets
            .iter()
            .filter_map(|sheet| {
                let because = match newest.get(&sheet.id) {
                    Some((_, Some(line))) if line.hash == sheet.hash => return None,
                    Some((_, Some(line))) => self.given.because(&given, sheet, line),
                    Some((_, None)) | None => Because::default(),
                };
                Some(Line {
                    id: sheet.id.clone(),
                    hash: sheet.hash.clone(),
                    state: sheet.state.clone(),
                    because,
                })
            })
            .collect();
        let made: BTreeSet<&SheetId> = sheets.iter().map(|sheet| &sheet.id).collect();
        let withdrawn: Vec<SheetId> = newest
            .iter()
            .filter(|(id, (_, line))| line.is_some() && !made.contains(*id))
            .map(|(id, _)| (*id).clone())
            .collect();
        if lines.is_empty() && withdrawn.is_empty() {
            return Ok(None);
        }
        self.given = given;
        self.list.push(Release {
            number: self.list.len() + 1,
            date,
            lines,
            withdrawn,
        });
        Ok(self.list.last())
    }

    /// What the newest release that speaks of each sheet says of it; no line where it was withdrawn.
    #[must_use]
    pub fn newest(&self) -> BTreeMap<&SheetId, (&Release, Option<&Line>)> {
        let mut newest = BTreeMap::new();
        for release in &self.list {
            for line in &release.lines {
                newest.insert(&line.id, (release, Some(line)));
            }
            for id in &release.withdrawn {
                newest.insert(id, (release, None));
            }
        }
        newest
    }

    /// What is known of a sheet, for whatever building it was made.
    #[must_use]
    pub fn verdict(&self, leaflet: &str, language: &str, hash: &str) -> Verdict<'_> {
        let found = self.list.iter().rev().find_map(|release| {
            let line = release.lines.iter().find(|line| {
                let id = (line.id.leaflet.as_str(), line.id.language.as_str());
                line.hash == hash && id == (leaflet, language)
            })?;
            Some((release, line))
        });
        let Some((given, line)) = found else {
            return Verdict::Unknown;
        };
        let later = self.after(given, &line.id);
        if later.is_empty() {
            Verdict::Current(given, line)
        } else {
            Verdict::Superseded { given, line, later }
        }
    }

    /// What later releases say of a sheet.
    fn after(&self, given: &Release, id: &SheetId) -> Vec<(&Release, Option<&Line>)> {
        let mut later = Vec::new();
        for release in self.list.iter().skip(given.number) {
            if let Some(line) = release.lines.iter().find(|line| line.id == *id) {
                later.push((release, Some(line)));
            } else if release.withdrawn.contains(id) {
                later.push((release, None));
            }
        }
        later
    }

    /// Every sheet that was given out and is current no more, with what replaced it: what is to be
    /// taken out of the rack. By sheet, the newest first.
    #[must_use]
    pub fn superseded(&self) -> Vec<Gone<'_>> {
        let newest = self.newest();
        let mut gone = Vec::new();
        for given in self.list.iter().rev() {
            for line in &given.lines {
                // A text that has come back is current again.
                let current = newest.get(&line.id).and_then(|(_, line)| *line);
                if current.is_some_and(|current| current.hash == line.hash) {
                    continue;
                }
                if let Some((by, with)) = self.after(given, &line.id).first().copied() {
                    gone.push(Gone {
                        given,
                        line,
                        by,
                        with,
                    });
                }
            }
        }
        let order = |gone: &Gone<'_>| (gone.line.id.clone(), Reverse(gone.given.number));
        gone.sort_by_key(order);
        gone
    }
}

impl Given {
    /// What has changed on a sheet since the last time that it was given out.
    fn because(&self, now: &Self, sheet: &Sheet, before: &Line) -> Because {
        let nothing = BTreeMap::new();
        let tag = &sheet.id.language;
        let (old, new) = (self.texts.get(tag), now.texts.get(tag));
        let (old, new) = (old.unwrap_or(&nothing), new.unwrap_or(&nothing));
        // What a sheet says of itself, it says in Italian too.
        let italian =
            |given: &Self, id: &String| given.texts.get(SOURCE_LANGUAGE)?.get(id).cloned();
        let messages = sheet.messages.iter().filter(|id| {
            let note = id.starts_with("sheet-") && italian(self, id) != italian(now, id);
            note || old.get(*id) != new.get(*id)
        });
        let facts = sheet.facts.iter().filter_map(|name| {
            let (old, new) = (self.facts.get(name), now.facts.get(name)?);
            match old {
                Some(old) if old == new => None,
                Some(old) => Some(format!("{name}: {old} → {new}")),
                None => Some(format!("{name}: {new}")),
            }
        });
        Because {
            messages: messages.cloned().collect(),
            facts: facts.collect(),
            office: self.office != now.office,
            was: (before.state != sheet.state).then(|| before.state.clone()),
        }
    }
}

impl Because {
    /// Whether nothing that is written down explains the change: then it is the template, or the
    /// number of facts that are not confirmed, or the day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test that panics says where")]

    use super::*;
    use crate::source::Source;
    use std::sync::Arc;

    fn day(day: u8) -> Date {
        Date::new(2026, 11, day).unwrap()
    }

    fn sheet(hash: &str) -> Sheet {
        Sheet {
            id: SheetId {
                leaflet: "a".into(),
                language: "uk".into(),
                building: Some("via “Dandini” \"7\"".into()),
            },
            hash: hash.into(),
            state: "machine".into(),
            messages: ["a-title".to_owned(), "sheet-notice".to_owned()].into(),
            facts: ["fine".to_owned()].into(),
        }
    }

    fn given(fine: &str, notice: &str) -> Given {
        let texts = |text: &str| BTreeMap::from([("sheet-notice".to_owned(), text.to_owned())]);
        Given {
            office: "1".into(),
            facts: [("fine".to_owned(), fine.to_owned())].into(),
            texts: [
                ("it".to_owned(), texts(notice)),
                ("uk".to_owned(), texts("n")),
            ]
            .into(),
        }
    }

    #[test]
    fn releases_are_read_as_they_were_written() {
        let mut releases = Releases::default();
        releases
            .add(day(1), given("200", "n"), &[sheet("1")])
            .unwrap();
        releases
            .add(day(2), given("250", "m"), &[sheet("2")])
            .unwrap();
        releases.add(day(3), given("250", "m"), &[]).unwrap();
        let (path, text) = releases.file();
        let files = BTreeMap::from([(path, text.into_bytes())]);
        let read = Releases::load(&Source::Memory(Arc::new(files))).unwrap();
        assert_eq!(read.list, releases.list);
        assert_eq!(read.given, releases.given);
        let because = &read.list[1].lines[0].because;
        assert_eq!(because.facts, ["fine: 200 → 250"]);
        // The note in Italian, which a Ukrainian sheet carries too.
        assert_eq!(because.messages, ["sheet-notice"]);
        assert_eq!(read.list[2].withdrawn, [sheet("2").id]);
    }

    #[test]
    fn a_sheet_that_comes_back_is_current_again() {
        let mut releases = Releases::default();
        for (date, hash) in [(1, "1"), (2, "2"), (3, "1")] {
            releases
                .add(day(date), given("200", "n"), &[sheet(hash)])
                .unwrap();
        }
        let verdict = |hash| releases.verdict("a", "uk", hash);
        assert!(matches!(verdict("1"), Verdict::Current(release, _) if release.number == 3));
        assert!(matches!(verdict("2"), Verdict::Superseded { .. }));
        assert!(matches!(verdict("3"), Verdict::Unknown));
        let gone: Vec<&str> = releases
            .superseded()
            .iter()
            .map(|gone| gone.line.hash.as_str())
            .collect();
        assert_eq!(gone, ["2"]);
    }

    #[test]
    fn releases_go_forward() {
        let mut releases = Releases::default();
        let mut add = |date, hash| {
            let outcome = releases.add(day(date), given("200", "n"), &[sheet(hash)]);
            outcome.map(|release| release.map(|release| release.number))
        };
        assert_eq!(add(2, "1"), Ok(Some(1)));
        assert_eq!(add(2, "1"), Ok(None));
        assert_eq!(add(2, "2"), Ok(Some(2)));
        assert!(add(1, "3").is_err());
    }
}
