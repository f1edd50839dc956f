//! `Arguments`: parses the command line.

use std::ffi::OsString;
use std::str::FromStr;

use lexopt::{Arg, Parser};

use crate::failure::{Failure, Result, usage};
use crate::manual::{Command, OPTIONS, Opt};
use crate::text::one_of;

/// A command with its operands and options.
///
/// Not `Debug`, because an option can contain a secret.
pub(crate) struct Arguments {
    command: Option<Command>,
    operands: Vec<String>,
    /// Names and values of options. Flags have an empty value.
    options: Vec<(&'static str, String)>,
}

impl Arguments {
    /// Parses a command line. Options can be placed before the command, so whether the command has them is checked last.
    pub(crate) fn parse(arguments: impl IntoIterator<Item = OsString>) -> Result<Self> {
        let mut parser = Parser::from_args(arguments);
        let (mut words, mut options) = (Vec::new(), Vec::new());
        while let Some(argument) = parser.next().map_err(usage_error)? {
            let (shown, found) = match argument {
                Arg::Value(word) => {
                    words.push(text(word, "an argument")?);
                    continue;
                }
                Arg::Long(name) => (format!("--{name}"), OPTIONS.iter().find(|option| option.name == name)),
                Arg::Short(letter) => (format!("-{letter}"), OPTIONS.iter().find(|option| option.short == Some(letter))),
            };
            let Some(option) = found else {
                return usage(format!("unknown option {shown}"));
            };
            let value = if option.value.is_some() { value_of(option, &mut parser)? } else { String::new() };
            if option.value.is_some() && !option.repeats && options.iter().any(|(name, _)| *name == option.name) {
                return usage(format!("{shown} can be given only once"));
            }
            options.push((option.name, value));
        }
        Self::of(words, options)
    }

    fn of(words: Vec<String>, mut options: Vec<(&'static str, String)>) -> Result<Self> {
        let mut words = words.into_iter().peekable();
        // `webhookctl help` is the same as `webhookctl --help`.
        if words.next_if(|word| word == "help").is_some() {
            options.push(("help", String::new()));
        }
        let command = match words.next() {
            Some(word) => match Command::named(&word) {
                Some(command) => Some(command),
                None => return usage(format!("unknown command {word}")),
            },
            None if options.iter().any(|(name, _)| matches!(*name, "help" | "version")) => None,
            None => return usage("a command is missing"),
        };
        for option in OPTIONS.iter().filter(|option| options.iter().any(|(name, _)| *name == option.name)) {
            if command.is_some_and(|command| !option.belongs_to(command)) {
                return usage(format!("{} has no option --{}", command.map_or("", Command::name), option.name));
            }
        }
        Ok(Self { command, operands: words.collect(), options })
    }

    pub(crate) fn command(&self) -> Option<Command> {
        self.command
    }

    pub(crate) fn operands(&self) -> &[String] {
        &self.operands
    }

    pub(crate) fn has(&self, option: &str) -> bool {
        self.all(option).next().is_some()
    }

    /// The value of an option.
    pub(crate) fn value(&self, option: &str) -> Option<&str> {
        self.all(option).next()
    }

    /// The value of an option that must not be empty.
    pub(crate) fn text(&self, option: &str) -> Result<Option<&str>> {
        match self.value(option) {
            Some("") => usage(format!("--{option} is empty")),
            value => Ok(value),
        }
    }

    /// The values of an option that can be repeated.
    pub(crate) fn all(&self, option: &str) -> impl Iterator<Item = &str> {
        debug_assert!(OPTIONS.iter().any(|known| known.name == option), "--{option} is not in the manual");
        self.options.iter().filter(move |(name, _)| *name == option).map(|(_, value)| value.as_str())
    }

    /// The value of an option with a fixed set of words, converted to the meaning of the word.
    pub(crate) fn choice<T: Clone>(&self, option: &str, choices: &[(&str, T)]) -> Result<Option<T>> {
        let Some(given) = self.value(option) else {
            return Ok(None);
        };
        match choices.iter().find(|(word, _)| given.eq_ignore_ascii_case(word)) {
            Some((_, meaning)) => Ok(Some(meaning.clone())),
            None => {
                let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
                usage(format!("--{option} must be {}, not {given:?}", one_of(&words)))
            }
        }
    }

    /// The value of an option that takes a whole number.
    pub(crate) fn number<T: FromStr>(&self, option: &str) -> Result<Option<T>> {
        let number = |given: &str| given.parse().or_else(|_| usage(format!("--{option} must be a whole number, not {given:?}")));
        self.value(option).map(number).transpose()
    }

    /// The only operand of a command, such as an ID or a file.
    pub(crate) fn one(&self, what: &str) -> Result<&str> {
        let command = self.command.map_or("", Command::name);
        match self.operands.as_slice() {
            [] => usage(format!("{command} needs {what}")),
            [one] if one.is_empty() => usage(format!("{command} needs {what}, found an empty argument")),
            [one] => Ok(one),
            [_, second, ..] => usage(format!("{command} takes nothing after {what}, found {second:?}")),
        }
    }

    /// The IDs of a command that takes one or more.
    pub(crate) fn ids(&self) -> Result<Vec<String>> {
        let command = self.command.map_or("", Command::name);
        if self.operands.is_empty() {
            return usage(format!("{command} needs at least one ID"));
        }
        if self.operands.iter().any(String::is_empty) {
            return usage(format!("{command} needs IDs, found an empty argument"));
        }
        Ok(self.operands.clone())
    }

    /// Checks that a command without operands has none.
    pub(crate) fn none(&self) -> Result {
        match self.operands.first() {
            None => Ok(()),
            Some(first) => usage(format!("{} takes no arguments, found {first:?}", self.command.map_or("", Command::name))),
        }
    }
}

/// Reads the value of the current option.
fn value_of(option: &Opt, parser: &mut Parser) -> Result<String> {
    let shown = format!("--{}", option.name);
    if let Some(value) = parser.optional_value() {
        return text(value, &shown);
    }
    // If the next argument is an option, the value was probably forgotten.
    let next = parser.try_raw_args().and_then(|raw| raw.peek().map(|next| next.to_string_lossy().starts_with("--")));
    match next {
        None => usage(format!("{shown} needs a value ({})", option.value.unwrap_or_default())),
        Some(true) => usage(format!("{shown} needs a value; write {shown}=--... if the value starts with --")),
        Some(false) => text(parser.value().map_err(usage_error)?, &shown),
    }
}

fn text(value: OsString, what: &str) -> Result<String> {
    value.into_string().or_else(|_| usage(format!("{what} is not valid UTF-8")))
}

/// Converts an error of lexopt. The text for an unexpected value contains the value, which may be a secret, so it is replaced.
fn usage_error(error: lexopt::Error) -> Failure {
    Failure::Usage(match error {
        lexopt::Error::UnexpectedValue { option, .. } => format!("{option} takes no value"),
        error => error.to_string(),
    })
}
