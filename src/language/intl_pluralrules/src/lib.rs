//! Plural categories from ICU4X, behind the interface that `fluent-bundle` asks for.
//!
//! The crate published under this name carries rules of its own, which are wrong for Arabic
//! (103 is `few`, it says `other`) and for Romanian (from 101 up). This one asks ICU4X.
//! It offers what `fluent-bundle` and `intl-memoizer` call, and no more.

use icu_plurals::{
    PluralOperands as IcuOperands, PluralRuleType as IcuType, PluralRules as IcuRules,
    PluralRulesOptions, RawPluralOperands,
};
use unic_langid::LanguageIdentifier;

/// The languages of CLDR's plural rules (`supplemental/plurals.xml`).
///
/// `fluent-bundle` negotiates with this list and takes English for a language that is not on it.
const LANGUAGES: &str = "af ak am an ar as asa ast az be bem bez bg bho bm bn bo br brx bs ca ce \
    ceb cgg chr ckb cs csw cy da de doi dsb dv dz ee el en eo es et eu fa ff fi fil fo fr fur fy \
    ga gd gl gsw gu guw gv ha haw he hi hnj hr hsb hu hy ia id ig ii io is it iu ja jbo jgo jmc \
    jv ka kab kaj kcg kde kea kk kkj kl km kn ko ks ksb ksh ku kw ky lag lb lg lij lkt lld ln lo \
    lt lv mas mg mgo mk ml mn mo mr ms mt my nah naq nb nd ne nl nn nnh no nqo nr nso ny nyn om \
    or os osa pa pap pcm pl prg ps pt rm ro rof ru rwk sah saq sat sc scn sd sdh se seh ses sg sh \
    shi si sk sl sma smi smj smn sms so sq sr ss ssy st su sv sw syr ta te teo th ti tig tk tl tn \
    to tpi tr ts tzm ug uk und ur uz ve vec vi vo vun wa wae wo xh xog yi yo yue zh zu";

/// What a plural category is called.
#[derive(Debug, Eq, PartialEq)]
#[allow(missing_docs)]
pub enum PluralCategory {
    ZERO,
    ONE,
    TWO,
    FEW,
    MANY,
    OTHER,
}

/// Whether numbers count or rank.
#[derive(Copy, Clone, Hash, PartialEq, Eq)]
pub enum PluralRuleType {
    /// First, second, third.
    ORDINAL,
    /// One, two, three.
    CARDINAL,
}

/// The operands of a number, as UTS #35 defines them.
pub mod operands {
    /// The operands of a number: absolute value, integer digits, visible fraction digits.
    #[derive(Debug, Clone, Copy, PartialEq)]
    pub struct PluralOperands {
        /// Absolute value.
        pub n: f64,
        /// Integer digits.
        pub i: u64,
        /// Count of visible fraction digits, with trailing zeros.
        pub v: usize,
        /// Count of visible fraction digits, without trailing zeros.
        pub w: usize,
        /// Visible fraction digits, with trailing zeros.
        pub f: u64,
        /// Visible fraction digits, without trailing zeros.
        pub t: u64,
    }

    impl TryFrom<&str> for PluralOperands {
        type Error = &'static str;

        fn try_from(input: &str) -> Result<Self, Self::Error> {
            const WRONG: &str = "not a decimal number";
            let digits = input.strip_prefix('-').unwrap_or(input);
            let n: f64 = digits.parse().map_err(|_| WRONG)?;
            let (integer, fraction) = digits.split_once('.').unwrap_or((digits, ""));
            let number = |s: &str| -> Result<u64, Self::Error> {
                if s.is_empty() { Ok(0) } else { s.parse().map_err(|_| WRONG) }
            };
            let short = fraction.trim_end_matches('0');
            Ok(Self {
                n,
                i: number(integer)?,
                v: fraction.len(),
                w: short.len(),
                f: number(fraction)?,
                t: number(short)?,
            })
        }
    }

    impl TryFrom<f64> for PluralOperands {
        type Error = &'static str;

        fn try_from(value: f64) -> Result<Self, Self::Error> {
            value.to_string().as_str().try_into()
        }
    }
}

/// The plural rules of one language.
pub struct PluralRules {
    locale: LanguageIdentifier,
    rules: IcuRules,
}

impl PluralRules {
    /// Reads the rules of a language.
    ///
    /// # Errors
    /// When ICU4X can't read the tag or has no rules at all.
    pub fn create<L: Into<LanguageIdentifier>>(
        language: L,
        kind: PluralRuleType,
    ) -> Result<Self, &'static str> {
        let locale = language.into();
        let tag: icu_locale_core::Locale =
            locale.to_string().parse().map_err(|_| "not a language tag")?;
        let kind = match kind {
            PluralRuleType::CARDINAL => IcuType::Cardinal,
            PluralRuleType::ORDINAL => IcuType::Ordinal,
        };
        let options = PluralRulesOptions::default().with_type(kind);
        let rules = IcuRules::try_new(tag.into(), options).map_err(|_| "no plural rules")?;
        Ok(Self { locale, rules })
    }

    /// The category of a number.
    ///
    /// # Errors
    /// When the number has no decimal form.
    pub fn select<N: TryInto<operands::PluralOperands>>(
        &self,
        number: N,
    ) -> Result<PluralCategory, &'static str> {
        let operands = number.try_into().map_err(|_| "not a decimal number")?;
        let operands = IcuOperands::from(RawPluralOperands {
            i: operands.i,
            v: operands.v,
            w: operands.w,
            f: operands.f,
            t: operands.t,
            c: 0,
        });
        Ok(match self.rules.category_for(operands) {
            icu_plurals::PluralCategory::Zero => PluralCategory::ZERO,
            icu_plurals::PluralCategory::One => PluralCategory::ONE,
            icu_plurals::PluralCategory::Two => PluralCategory::TWO,
            icu_plurals::PluralCategory::Few => PluralCategory::FEW,
            icu_plurals::PluralCategory::Many => PluralCategory::MANY,
            icu_plurals::PluralCategory::Other => PluralCategory::OTHER,
        })
    }

    /// Every language that has rules.
    #[must_use]
    pub fn get_locales(_: PluralRuleType) -> Vec<LanguageIdentifier> {
        LANGUAGES.split_whitespace().filter_map(|tag| tag.parse().ok()).collect()
    }

    /// The language of these rules.
    #[must_use]
    pub fn get_locale(&self) -> &LanguageIdentifier {
        &self.locale
    }
}
