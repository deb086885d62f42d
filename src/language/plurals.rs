//! The plural categories of a language.

use super::Tag;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeMap;

/// The names that CLDR gives to plural categories.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Which categories a language has, and which numbers fall into them.
#[derive(Debug, Clone, Default)]
pub struct Plurals(BTreeMap<&'static str, Numbers>);

/// The numbers of one category.
#[derive(Debug, Clone, Copy, Default)]
struct Numbers {
    /// How many of those from 1 to 200.
    whole: usize,
    /// Whether it is that of nothing.
    zero: bool,
    /// The first few of them.
    first: [Option<u32>; 4],
}

impl Plurals {
    /// Asks ICU; a language that it does not know has `other` alone.
    #[must_use]
    pub fn new(tag: &Tag) -> Self {
        let mut numbers = BTreeMap::from([("other", Numbers::default())]);
        let rules = PluralRules::create(tag.identifier().clone(), PluralRuleType::CARDINAL);
        let category = |number: &str| -> Option<&'static str> {
            let chosen = rules.as_ref().ok()?.select(number).ok()?;
            Some(match chosen {
                PluralCategory::ZERO => "zero",
                PluralCategory::ONE => "one",
                PluralCategory::TWO => "two",
                PluralCategory::FEW => "few",
                PluralCategory::MANY => "many",
                PluralCategory::OTHER => "other",
            })
        };
        for number in 1..=200_u32 {
            if let Some(name) = category(&number.to_string()) {
                let entry = numbers.entry(name).or_default();
                entry.whole += 1;
                if let Some(free) = entry.first.iter_mut().find(|slot| slot.is_none()) {
                    *free = Some(number);
                }
            }
        }
        if let Some(name) = category("0") {
            numbers.entry(name).or_default().zero = true;
        }
        for number in ["1000000", "0.1", "0.5", "1.1", "1.5", "2.5", "10.5"] {
            if let Some(name) = category(number) {
                numbers.entry(name).or_default();
            }
        }
        Self(numbers)
    }

    /// The categories that the language has, in CLDR's order.
    #[must_use]
    pub fn known(&self) -> Vec<&'static str> {
        let known = |name: &&str| self.0.contains_key(*name);
        CATEGORIES.into_iter().filter(known).collect()
    }

    /// The categories of the numbers that leaflets count, in CLDR's order: nothing is never counted,
    /// and Italian has a form for millions.
    #[must_use]
    pub fn needed(&self) -> Vec<&'static str> {
        let whole = |name: &&str| self.0.get(*name).is_some_and(|numbers| numbers.whole > 0);
        CATEGORIES.into_iter().filter(whole).collect()
    }

    /// The first numbers of a category, at most four, from 1 on; none if it is that of nothing alone.
    #[must_use]
    pub fn examples(&self, category: &str) -> Vec<u32> {
        let numbers = self.0.get(category).map(|numbers| numbers.first);
        numbers.into_iter().flatten().flatten().collect()
    }

    /// Whether a category stands for more than one number, so that its form must print it: in French
    /// `one` is 1 (and 0), in Ukrainian it is 21 too.
    #[must_use]
    pub fn several(&self, category: &str) -> bool {
        match self.0.get(category) {
            Some(Numbers { whole: 0, zero, .. }) => !zero,
            Some(Numbers { whole, .. }) => *whole > 1,
            None => true,
        }
    }
}
