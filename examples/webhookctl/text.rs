//! Formats text for a terminal: escapes, widths, truncation and wrapping.

/// Escapes control characters, so that text from the service cannot change the terminal.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        if needs_escape(character) { escaped.extend(character.escape_default()) } else { escaped.push(character) }
    }
    escaped
}

/// Whether a character can move the cursor, change colours, or change the direction of text.
pub(crate) fn needs_escape(character: char) -> bool {
    character.is_control()
        || matches!(character, '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Formats a list of alternatives: `json, form or xml`.
pub(crate) fn one_of(words: &[&str]) -> String {
    match words {
        [others @ .., next_to_last, last] => {
            let start: String = others.iter().map(|word| format!("{word}, ")).collect();
            format!("{start}{next_to_last} or {last}")
        }
        words => words.concat(),
    }
}

/// The width of a text in columns.
pub(crate) fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// Truncates a text to `limit` columns, including an ellipsis.
pub(crate) fn truncate(text: &str, limit: usize) -> String {
    if width(text) <= limit {
        return text.to_owned();
    }
    let mut left = limit.saturating_sub(1);
    let fits = |character: &char| {
        let columns = columns(*character);
        let fits = columns <= left;
        left = left.saturating_sub(columns);
        fits
    };
    let mut start: String = text.chars().take_while(fits).collect();
    start.push('…');
    start
}

/// Wraps a text between words into lines of at most `limit` columns. A longer word has its own line.
pub(crate) fn wrap(text: &str, limit: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if width(line) + 1 + width(word) <= limit => line.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// The width of a character: 2 for East Asian characters and emoji, 0 for combining characters. An approximation.
fn columns(character: char) -> usize {
    match character {
        '\u{300}'..='\u{36f}' | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{33ff}'
        | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}'
        | '\u{a000}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe4f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}
