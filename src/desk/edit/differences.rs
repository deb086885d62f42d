//! What has changed between two texts, word by word.

/// A text in words, each with whether the other text lacks it.
pub(super) type Words = Vec<(String, bool)>;

/// More words than any text has; longer ones are shown without differences.
const MOST: usize = 1000;

/// The words of both texts; those that do not stand in both, in the same order, are marked.
pub(super) fn differences(before: &str, now: &str) -> (Words, Words) {
    let old: Vec<&str> = before.split_whitespace().collect();
    let new: Vec<&str> = now.split_whitespace().collect();
    if old.len().max(new.len()) > MOST {
        let plain = |words: Vec<&str>| words.into_iter().map(|w| (w.to_owned(), false)).collect();
        return (plain(old), plain(new));
    }
    // The longest common subsequence, from the end.
    let mut common = vec![vec![0_u16; new.len() + 1]; old.len() + 1];
    for (i, word) in old.iter().enumerate().rev() {
        for (j, other) in new.iter().enumerate().rev() {
            common[i][j] = match word == other {
                true => common[i + 1][j + 1] + 1,
                false => common[i + 1][j].max(common[i][j + 1]),
            };
        }
    }
    let (mut i, mut j) = (0, 0);
    let (mut left, mut right) = (Words::new(), Words::new());
    while i < old.len() || j < new.len() {
        let both = i < old.len() && j < new.len() && old[i] == new[j];
        if both {
            left.push((old[i].to_owned(), false));
            right.push((new[j].to_owned(), false));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            left.push((old[i].to_owned(), true));
            i += 1;
        } else {
            right.push((new[j].to_owned(), true));
            j += 1;
        }
    }
    (left, right)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(words: &Words) -> String {
        let words = words.iter().map(|(word, other)| match other {
            true => format!("[{word}]"),
            false => word.clone(),
        });
        words.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn only_what_changed_is_marked() {
        let (before, now) =
            differences("paga entro tre giorni", "paga subito, entro cinque giorni");
        assert_eq!(shown(&before), "paga entro [tre] giorni");
        assert_eq!(shown(&now), "paga [subito,] entro [cinque] giorni");
        let (before, now) = differences("", "a b");
        assert_eq!(
            (shown(&before), shown(&now)),
            (String::new(), "[a] [b]".to_owned())
        );
    }
}
