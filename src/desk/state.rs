//! The folder as it is served: looked at again when somebody asks, and never taken down by an error.
//!
//! A folder that is read with errors does not take the place of the last good one. What is found only
//! when a sheet is made (a text that no longer fits) is made from the last good one, too.

use super::search::Index;
use crate::check::{Folder, published};
use crate::diagnostic::{Diagnostic, Severity, has_errors, render};
use crate::document::Document;
use crate::html::DeskPages;
use crate::language::Tag;
use crate::site::{Made, Name, OnDemand};
use crate::source::Source;
use crate::template::Building;
use axum::body::Bytes;
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::{Duration, Instant};
use tokio::sync::Semaphore;

/// How often the folder is looked at, at most.
const LOOK: Duration = Duration::from_secs(1);
/// How long a request waits for a folder that is looked at or read again: a slow disk does not keep
/// the clerk waiting.
const PATIENCE: Duration = Duration::from_secs(3);
/// Bytes of made files that are kept.
const MOST_KEPT: usize = 48 << 20;
/// Findings that are shown.
const MOST_SHOWN: usize = 5;

/// What all requests share.
#[derive(Debug)]
pub(super) struct State {
    source: Source,
    current: Mutex<Current>,
    /// When the folder was looked at last, and what it was like.
    looked: tokio::sync::Mutex<Look>,
    /// As many sheets at once as there are processors.
    pub makers: Arc<Semaphore>,
}

#[derive(Debug)]
struct Look {
    at: Instant,
    stamp: u64,
}

/// What is served now.
#[derive(Clone, Debug)]
struct Current {
    good: Arc<Loaded>,
    /// The one before, if something of the newer one cannot be made.
    before: Option<Arc<Loaded>>,
    /// Why the folder as it lies there is not what is served, as people read it.
    faults: Vec<Diagnostic>,
}

/// A folder that was read, and what was made of it.
#[derive(Debug)]
pub(super) struct Loaded {
    /// Makes its files.
    pub site: OnDemand,
    /// Makes the pages of the desk.
    pub pages: DeskPages,
    index: OnceLock<Index>,
    kept: Mutex<Kept>,
    /// What could not be made.
    failed: Mutex<Vec<Diagnostic>>,
}

/// A file as it is sent.
#[derive(Clone, Debug)]
pub(super) struct File {
    /// What it holds.
    pub bytes: Bytes,
    /// A number that changes with its bytes.
    pub tag: u64,
}

/// Files that were made, by path and building; the one that was asked for longest ago goes first.
#[derive(Debug, Default)]
struct Kept {
    files: HashMap<(String, Option<String>), (File, u64)>,
    bytes: usize,
    clock: u64,
}

impl File {
    pub(super) fn new(bytes: impl Into<Bytes>) -> Self {
        let bytes = bytes.into();
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        Self {
            tag: hasher.finish(),
            bytes,
        }
    }
}

impl Kept {
    fn get(&mut self, key: &(String, Option<String>)) -> Option<File> {
        self.clock += 1;
        let (file, used) = self.files.get_mut(key)?;
        *used = self.clock;
        Some(file.clone())
    }

    fn put(&mut self, key: (String, Option<String>), file: File) {
        self.clock += 1;
        self.bytes += file.bytes.len();
        if let Some((old, _)) = self.files.insert(key, (file, self.clock)) {
            self.bytes -= old.bytes.len();
        }
        while self.bytes > MOST_KEPT && self.files.len() > 1 {
            let oldest = self.files.iter().min_by_key(|(_, (_, used))| *used);
            let Some(key) = oldest.map(|(key, _)| key.clone()) else {
                return;
            };
            if let Some((old, _)) = self.files.remove(&key) {
                self.bytes -= old.bytes.len();
            }
        }
    }
}

/// A lock that a thread left in a panic holds what it held before.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Loaded {
    fn new(folder: Folder, found: &[Diagnostic]) -> Result<Self, Diagnostic> {
        Ok(Self {
            pages: DeskPages::load(&folder.source)?,
            site: OnDemand::new(folder, found)?,
            index: OnceLock::new(),
            kept: Mutex::default(),
            failed: Mutex::default(),
        })
    }

    /// Where words are found.
    pub(super) fn index(&self) -> &Index {
        self.index.get_or_init(|| {
            let folder = self.site.folder();
            let building = Building::default();
            let documents = folder.template.leaflets.values().filter_map(|leaflet| {
                // A leaflet that cannot be made is not found.
                folder.resolved(leaflet, &Tag::source(), &building).ok()
            });
            let documents: Vec<Document> = documents.collect();
            Index::new(&documents)
        })
    }

    /// A file that is made already.
    pub(super) fn kept(&self, path: &str, building: Option<&str>) -> Option<File> {
        let key = (path.to_owned(), building.map(str::to_owned));
        lock(&self.kept).get(&key)
    }

    /// Makes a file, and keeps it.
    pub(super) fn make(
        &self,
        (path, name): (&str, &Name),
        building: Option<&str>,
    ) -> Result<Option<File>, Vec<Diagnostic>> {
        if let Some(file) = self.kept(path, building) {
            return Ok(Some(file));
        }
        let made = match self.site.make(name, building) {
            Ok(made) => made,
            Err(found) => {
                self.fail(&found);
                return Err(found);
            }
        };
        let mut asked = None;
        for Made { path: own, bytes } in made {
            let file = File::new(bytes);
            if own == path {
                asked = Some(file.clone());
            }
            let key = (own, building.map(str::to_owned));
            lock(&self.kept).put(key, file);
        }
        Ok(asked)
    }

    fn fail(&self, found: &[Diagnostic]) {
        let mut failed = lock(&self.failed);
        for finding in found.iter().filter(|f| f.severity == Severity::Error) {
            // A few are enough to begin with.
            if failed.len() < MOST_SHOWN && !failed.contains(finding) {
                failed.push(finding.clone());
            }
        }
    }

    fn failures(&self) -> Vec<Diagnostic> {
        lock(&self.failed).clone()
    }
}

impl State {
    /// Reads the folder.
    ///
    /// # Errors
    /// When there is nothing to serve.
    pub(super) fn load(source: Source) -> Result<Self, Vec<Diagnostic>> {
        let stamp = source.stamp();
        let (folder, found) = given_out(&source)?;
        let loaded = Loaded::new(folder, &found).map_err(|found| vec![found])?;
        let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        Ok(Self {
            source,
            current: Mutex::new(Current {
                good: Arc::new(loaded),
                before: None,
                faults: Vec::new(),
            }),
            looked: tokio::sync::Mutex::new(Look {
                at: Instant::now(),
                stamp,
            }),
            makers: Arc::new(Semaphore::new(cores)),
        })
    }

    /// What is served now; the folder is looked at first, if that was long ago.
    pub(super) async fn loaded(self: &Arc<Self>) -> Arc<Loaded> {
        let state = Arc::clone(self);
        // Whoever comes while somebody else looks is served what is there.
        if self
            .looked
            .try_lock()
            .is_ok_and(|look| look.at.elapsed() >= LOOK)
        {
            let look = tokio::spawn(async move { state.look().await });
            let _ = tokio::time::timeout(PATIENCE, look).await;
        }
        Arc::clone(&lock(&self.current).good)
    }

    /// The folder before the one that is served.
    pub(super) fn before(&self) -> Option<Arc<Loaded>> {
        lock(&self.current).before.clone()
    }

    /// What is wrong with the folder as it lies there, drawn for people.
    pub(super) fn faults(&self) -> Vec<String> {
        let current = lock(&self.current).clone();
        let mut found = current.faults;
        for finding in current
            .good
            .site
            .faults()
            .into_iter()
            .chain(current.good.failures())
        {
            if !found.contains(&finding) {
                found.push(finding);
            }
        }
        found.truncate(MOST_SHOWN);
        draw(&found)
    }

    /// Looks at the folder, and reads it again if it has changed.
    async fn look(self: &Arc<Self>) {
        let mut look = self.looked.lock().await;
        if look.at.elapsed() < LOOK {
            return;
        }
        let state = Arc::clone(self);
        let known = look.stamp;
        let read = tokio::task::spawn_blocking(move || {
            let stamp = state.source.stamp();
            if stamp != known {
                state.read();
            }
            stamp
        });
        if let Ok(stamp) = read.await {
            look.stamp = stamp;
        }
        look.at = Instant::now();
    }

    /// Reads the folder again. With errors, the last good one stays.
    fn read(&self) {
        let read = given_out(&self.source).and_then(|(folder, found)| {
            if has_errors(&found) {
                return Err(found);
            }
            let loaded = Loaded::new(folder, &found).map_err(|found| vec![found])?;
            match loaded.site.faults() {
                found if found.is_empty() => Ok(loaded),
                found => Err(found),
            }
        });
        let mut current = lock(&self.current);
        match read {
            Ok(loaded) => {
                let old = std::mem::replace(&mut current.good, Arc::new(loaded));
                // One of which something could not be made is not the last good one.
                if old.failures().is_empty() && old.site.faults().is_empty() {
                    // What it made is made again if it is needed: two folders' files are too many.
                    *lock(&old.kept) = Kept::default();
                    current.before = Some(old);
                }
                current.faults = Vec::new();
            }
            Err(mut found) => {
                found.retain(|finding| finding.severity == Severity::Error);
                current.faults = found;
            }
        }
    }
}

/// The folder without its drafts.
fn given_out(source: &Source) -> Result<(Folder, Vec<Diagnostic>), Vec<Diagnostic>> {
    let languages = published(source, &[]).map_err(|found| vec![found])?;
    let (mut folder, found) = Folder::load_all(source.clone(), &languages)?;
    folder.leave_drafts_out(&[]);
    Ok((folder, found))
}

/// Findings as the command line shows them.
pub(super) fn draw(found: &[Diagnostic]) -> Vec<String> {
    let one = |finding: &Diagnostic| render(std::slice::from_ref(finding), false);
    found.iter().map(|f| one(f).trim_end().to_owned()).collect()
}
