//! Contrast of the style sheet's own colours, as WCAG 2.2 defines it (1.4.3 and 1.4.11).
//!
//! Every colour of the style sheet is a custom property of `:root`, once for light and once for dark,
//! so a pair of them says it for every page. A browser's judge sees only the pages that it is shown.

use std::collections::BTreeMap;

/// What is written in which colour on the paper, and how much contrast it needs at least: text
/// 4.5:1, lines and frames 3:1.
const ON_PAPER: [(&str, f64); 4] = [("ink", 4.5), ("accent", 4.5), ("quiet", 4.5), ("rule", 3.0)];

const DARK: &str = "@media screen and (prefers-color-scheme: dark)";

/// Everything that is wrong with the colours of a style sheet, in words.
pub(super) fn faults(style: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let Some((light, dark)) = style.split_once(DARK) else {
        return vec![format!("there is no `{DARK}`")];
    };
    let light = colours(light);
    let mut in_the_dark = light.clone();
    in_the_dark.extend(colours(dark));
    if colours(dark).len() != light.len() {
        faults.push("a colour has no twin for the dark".to_owned());
    }
    for (scheme, colours) in [("light", light), ("dark", in_the_dark)] {
        for (name, least) in ON_PAPER {
            match (colours.get(name), colours.get("paper")) {
                (Some(&colour), Some(&paper)) => {
                    let found = contrast(colour, paper);
                    if found < least {
                        faults.push(format!(
                            "{scheme}: --{name} on --paper is {found:.2}:1, and needs {least}:1"
                        ));
                    }
                }
                (None, _) | (_, None) => faults.push(format!("{scheme}: no --{name} on --paper")),
            }
        }
    }
    // A colour that is not a property would escape the count.
    for line in style.lines() {
        let line = line.trim();
        let defined = line.split(';').all(|part| {
            let part = part.rsplit('{').next().unwrap_or(part).trim();
            part.starts_with("--") || !part.contains('#')
        });
        if !defined || ["rgb(", "hsl(", "oklch("].iter().any(|f| line.contains(f)) {
            faults.push(format!("a colour outside the properties: {line}"));
        }
    }
    faults
}

/// The custom properties that are colours, `--name: #rgb;` or `#rrggbb`.
fn colours(style: &str) -> BTreeMap<String, [u8; 3]> {
    let mut found = BTreeMap::new();
    for part in style.split([';', '{', '}']) {
        if let Some((name, value)) = part.split_once(':')
            && let Some(name) = name.trim().strip_prefix("--")
            && let Some(colour) = value.trim().strip_prefix('#').and_then(hexadecimal)
        {
            found.insert(name.to_owned(), colour);
        }
    }
    found
}

fn hexadecimal(digits: &str) -> Option<[u8; 3]> {
    let whole: String = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 => digits.to_owned(),
        _ => return None,
    };
    let part = |at: usize| u8::from_str_radix(whole.get(at..at + 2)?, 16).ok();
    Some([part(0)?, part(2)?, part(4)?])
}

/// From 1 (the same) to 21 (black and white).
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance of an sRGB colour, 0 to 1.
fn luminance(colour: [u8; 3]) -> f64 {
    let [red, green, blue] = colour.map(|part| {
        let part = f64::from(part) / 255.0;
        match part <= 0.04045 {
            true => part / 12.92,
            false => ((part + 0.055) / 1.055).powf(2.4),
        }
    });
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

#[cfg(test)]
mod tests {
    use super::*;

    const STYLE: &str = include_str!("../../templates/html/style.css");

    #[test]
    fn contrast_is_what_the_standard_says() {
        assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 1e-9);
        assert!((contrast([0x76; 3], [255; 3]) - 4.54).abs() < 0.01);
    }

    #[test]
    fn every_text_stands_out_from_its_ground_in_light_and_dark() {
        assert_eq!(faults(STYLE), Vec::<String>::new());
    }

    #[test]
    fn a_contrast_of_four_and_four_tenths_is_found() {
        // #787878 on white is 4.42:1; #7d7a7b on #17191c is 4.2:1.
        for (from, to, fault) in [
            ("--accent: #06c", "--accent: #787878", "light: --accent"),
            ("--quiet: #d0d3d6", "--quiet: #7d7a7b", "dark: --quiet"),
            ("--rule: #767676", "--rule: #a0a0a0", "light: --rule"),
        ] {
            assert!(STYLE.contains(from), "{from}");
            let found = faults(&STYLE.replace(from, to));
            assert!(
                found.iter().any(|said| said.starts_with(fault)),
                "{found:?}"
            );
            assert_eq!(found.len(), 1, "{found:?}");
        }
    }

    #[test]
    fn a_colour_that_nobody_counts_is_found() {
        let loose = format!("{STYLE}\np {{ color: #999; }}\n");
        assert_eq!(faults(&loose).len(), 1);
        let undarkened = STYLE.replace("--quiet: #d0d3d6;", "");
        assert!(!faults(&undarkened).is_empty());
    }
}
