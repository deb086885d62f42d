//! The table of everything that `check` finds by itself: a row a finding, with its severity, its
//! code, what it says and what it advises. What a file's own door refuses (a TOML key, a mark, a
//! font) is said in the room that reads the file.

use crate::diagnostic::{Diagnostic, Severity};

/// Declares the findings: the type whose variants carry the words of a message, and the list of codes.
macro_rules! findings {
    ($($(#[$doc:meta])* $name:ident { $($field:ident),* }
        = $severity:ident $code:literal: $message:literal => $remedy:literal;)*) => {
        /// Something that is wrong, with the words that its message needs.
        #[derive(Clone, Debug)]
        pub(super) enum Finding<'a> {
            $($(#[$doc])* $name { $($field: &'a str),* },)*
        }

        impl Finding<'_> {
            /// The finding as people see it, still without its place.
            pub(super) fn say(&self) -> Diagnostic {
                match self {
                    $(Self::$name { $($field),* } => {
                        Diagnostic::$severity($code, format!($message)).hint(format!($remedy))
                    })*
                }
            }
        }

        /// The code of every finding of this room, in the order of the table, and how bad it is.
        pub const FINDINGS: &[(&str, Severity)] = &[$(($code, severity!($severity)),)*];
    };
}

macro_rules! severity {
    (error) => {
        Severity::Error
    };
    (warning) => {
        Severity::Warning
    };
}

// An error is what makes a leaflet untrue or unprintable; all else is a warning.
findings! {
    // Messages, attributes and terms.

    /// A whole file is missing.
    MissingFile { file, tag, count }
        = error "missing-file": "`{file}` is missing in `{tag}`, with {count} messages"
        => "write `locales/{tag}/{file}`";
    /// A file whose messages all are still to be translated.
    UntranslatedFile { file, tag, count }
        = error "untranslated-file": "nothing of `{file}` is translated into `{tag}` yet: {count} messages"
        => "`volantino export --language {tag}` writes them into a spreadsheet; or write them in `locales/{tag}/{file}`";
    /// A message is missing.
    MissingMessage { id, tag, file }
        = error "missing-message": "`{id}` is missing in `{tag}`"
        => "write it in `locales/{tag}/{file}`";
    /// A translation has a message that the Italian lacks.
    ObsoleteMessage { id }
        = warning "obsolete-message": "the Italian has no `{id}`"
        => "delete it, or correct its name";
    /// A language that has begun.
    DraftLanguage { tag, count }
        = warning "draft-language": "`{tag}` is a draft, and a build of all languages leaves it out; messages that are missing: {count}"
        => "when they are there, take `draft = true` out of `locales/{tag}/language.toml`";
    /// A leaflet that has begun.
    DraftLeaflet { id }
        = warning "draft-leaflet": "`{id}` is a draft: a build of all leaflets leaves it out"
        => "when its texts are there, take `draft = true` out of `templates/leaflets/{id}.toml`";
    /// A message stands in a file of another name than the Italian one.
    OtherFile { id, file }
        = warning "other-file": "`{id}` stands in another file than in Italian"
        => "move it to `{file}`: programs for translators look for it there";
    /// No leaflet names a message.
    UnusedMessage { id }
        = warning "unused-message": "no leaflet uses `{id}`"
        => "name it in a template, or delete it in every language";
    /// A template names a message that is not there.
    UnknownMessage { id, remedy }
        = error "unknown-message": "there is no message `{id}`"
        => "{remedy}";
    /// An attribute is missing.
    MissingAttribute { id, attribute, tag }
        = warning "missing-attribute": "`{id}` has no `.{attribute}` in `{tag}`"
        => "write it as the Italian does";
    /// An attribute that the Italian lacks.
    ObsoleteAttribute { id, attribute }
        = warning "obsolete-attribute": "the Italian `{id}` has no `.{attribute}`"
        => "delete it, or correct its name";
    /// A term is missing.
    MissingTerm { id, tag }
        = warning "missing-term": "the term `-{id}` is missing in `{tag}`"
        => "write it as the Italian does";
    /// A term that the Italian lacks.
    ObsoleteTerm { id }
        = warning "obsolete-term": "the Italian has no term `-{id}`"
        => "delete it if no message uses it";

    /// The Italian has changed.
    StaleMessage { id, tag }
        = warning "stale-message": "the Italian of `{id}` has changed since it was translated"
        => "`volantino review show --language {tag}` shows both; correct the translation, or say that it still holds: `volantino review keep {id} --language {tag}`";
    /// Texts that are not written down.
    UnrecordedText { tag, count }
        = warning "unrecorded-text": "texts of `{tag}` that are new or have changed since they were written down: {count}"
        => "`volantino review update --date DATE` writes them down; until then their sheets have no “updated on”";

    // Values, marks and references.

    /// A translation does not print a value.
    DroppedVariable { id, name }
        = error "dropped-variable": "`{id}` does not use `{{ ${name} }}`, which the Italian text uses"
        => "put `{{ ${name} }}` where the value belongs";
    /// A translation uses a value that the Italian does not.
    AddedVariable { id, name }
        = error "added-variable": "`{id}` uses `{{ ${name} }}`, which the Italian text does not"
        => "take it out, or put it into the Italian text first";
    /// One variant hides the number by which it is chosen.
    HiddenNumber { id, key, name }
        = error "hidden-number": "the variant `[{key}]` of `{id}` does not print `{{ ${name} }}`, and stands for several numbers"
        => "put `{{ ${name} }}` into the variant";
    /// The Italian uses a value that nobody gives.
    UnknownVariable { id, name, remedy }
        = error "unknown-variable": "`{id}` uses `${name}`, which is no fact"
        => "{remedy}";
    /// A mark of weight is missing or too many.
    OtherMarks { id, mark, here, there }
        = warning "other-marks": "`{id}` has `<{mark}>` {here} times, the Italian text {there} times"
        => "mark the same words as the Italian text does";
    /// A translation refers to other terms or messages.
    OtherReference { id, name, how }
        = warning "other-reference": "`{id}` {how} `{{ {name} }}`, unlike the Italian text"
        => "refer to what the Italian text refers to";

    // Plurals.

    /// A plural form that the language needs.
    MissingPlural { id, tag, missing }
        = warning "missing-plural": "`{id}` lacks plural forms that `{tag}` needs: {missing}"
        => "write them before the form that begins with `*`";
    /// A plural form that the language does not have.
    UnknownPlural { id, tag, key, known }
        = warning "unknown-plural": "`{id}` has the plural form `[{key}]`, which `{tag}` does not have"
        => "the forms are: {known}";
    /// A choice of plural forms by something that is no number.
    PluralOfText { id, name }
        = error "plural-of-text": "`{id}` chooses by `${name}`, which is no number"
        => "choose by a fact of the kind number, or write one text";

    // Characters.

    /// No font of the language draws a character.
    MissingGlyph { letter, id, tag, families }
        = error "missing-glyph": "no font of `{tag}` can draw {letter} in `{id}`"
        => "the fonts are {families}; write another character, or add a font to `fonts/fonts.toml`";
    /// A letter that another language uses.
    WrongLetter { letter, id, remedy }
        = warning "wrong-letter": "`{id}` holds {letter}, which is wrong in this language"
        => "{remedy}";
    /// Letters of two alphabets in one word.
    MixedScripts { word, id, letter }
        = warning "mixed-scripts": "`{word}` in `{id}` mixes two alphabets: {letter}"
        => "write it again in the alphabet of the language; some letters look alike and are not the same";
    /// A quotation mark or an apostrophe as on a typewriter.
    StraightQuote { letter, id, remedy }
        = warning "straight-quote": "`{id}` holds the straight sign {letter}"
        => "{remedy}";
    /// Two spaces.
    DoubleSpace { id }
        = warning "double-space": "`{id}` has two spaces where one is meant"
        => "take one out";
    /// A sign of punctuation of another script or custom.
    WrongPunctuation { sign, id, remedy }
        = warning "wrong-punctuation": "`{id}` has `{sign}` where this language writes another sign"
        => "{remedy}";
    /// A French sign without its no-break space.
    FrenchSpace { sign, id }
        = warning "french-space": "`{id}` has no no-break space beside `{sign}`"
        => "write U+00A0, or the narrow U+202F, between the word and the sign";

    // Facts.

    /// A number in a sentence.
    NumberInText { number, id }
        = warning "number-in-text": "`{id}` holds the number `{number}`, written by hand"
        => "make it a fact in `templates/facts.toml` and write `{{ $name }}`, or write it in words";
    /// A phone number, an hour, a sum, a day or a law in a sentence.
    FactInText { number, id, what }
        = error "fact-in-text": "`{id}` holds {what}, written by hand: `{number}`"
        => "make it a fact in `templates/facts.toml`, with its source, and write `{{ $name }}`";
    /// A fact that nobody has confirmed.
    UnconfirmedFact { name, source }
        = warning "unconfirmed-fact": "nobody has confirmed `{name}`"
        => "ask the office ({source}), then write `checked = …`";
    /// A fact that no longer holds.
    ExpiredFact { name, day }
        = error "expired-fact": "`{name}` expired on {day}; a line to write on stands in its place"
        => "confirm the value with its source, and write a new `expires`";
    /// A confirmation on a day that has not come.
    FutureCheck { name, day, today }
        = error "future-check": "`{name}` was confirmed on {day}, and today is {today}"
        => "correct the day: nobody has confirmed it yet";
    /// A fact that no leaflet prints.
    UnusedFact { name }
        = warning "unused-fact": "no message and no table uses the fact `{name}`"
        => "use it, or delete it";

    // Words.

    /// A language without a glossary.
    MissingGlossary { tag, count }
        = warning "missing-glossary": "`{tag}` has no glossary for {count} terms"
        => "write `locales/{tag}/glossary.toml`: a table for each term, with `words`";
    /// A term without a translation in the glossary.
    MissingGlossaryTerm { term, tag }
        = warning "missing-glossary-term": "the glossary of `{tag}` has no `[{term}]`"
        => "add it, with `words`";
    /// A term that the Italian glossary does not have.
    UnknownGlossaryTerm { term, remedy }
        = error "unknown-glossary-term": "the Italian glossary has no `[{term}]`"
        => "{remedy}";
    /// A term without words.
    EmptyGlossaryTerm { term, key }
        = error "empty-glossary-term": "`[{term}]` has no `{key}`"
        => "write at least one";
    /// A translation says a term in other words than the glossary.
    OtherWord { id, italian, words }
        = warning "glossary": "`{id}` says `{italian}` in other words than the glossary"
        => "use: {words}; or add the word to the glossary";
    /// Italian that is hard to read.
    HardToRead { leaflet, score, least, hardest }
        = warning "gulpease": "`{leaflet}` scores {score} on the Gulpease index, under {least}"
        => "shorten sentences and words; the hardest: {hardest}";
    /// A language whose messages are those of another.
    CopiedLanguage { tag, other, count }
        = error "copied-language": "{count} texts of `{tag}` are those of `{other}`, word for word"
        => "translate them; nobody is helped by a leaflet in another language than it says";
    /// A message that was not translated.
    Untranslated { id }
        = warning "untranslated": "`{id}` is the Italian text, word for word"
        => "translate it";

    // Names of the language.

    /// A language that nobody can name.
    UnnamedLanguage { tag, key, what }
        = error "unnamed-language": "`{key}` of `{tag}` is empty"
        => "write in `locales/{tag}/language.toml` {what}";
    /// A language that nobody finds.
    UnsoughtLanguage { tag }
        = warning "unsought-language": "`{tag}` has no `names` by which people look for it"
        => "write them in `locales/{tag}/language.toml`: what a clerk would type, countries too";

    // Dates.

    /// ICU has no names of months.
    NoMonths { tag, example }
        = error "no-months": "no names of months are known for `{tag}`: `{example}`"
        => "write `formatting = …` in its `language.toml`, with a language that its readers know";
    /// ICU has no names of days.
    NoDays { tag, example }
        = warning "no-days": "no names of days are known for `{tag}`: `{example}`"
        => "write days as figures, or `formatting = …` in its `language.toml`";
}
