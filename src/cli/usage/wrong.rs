//! What is said of wrong usage.

use std::error::Error as _;
use std::process::ExitCode;

use clap::Command;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::args::Unclear;
use crate::cli::output::{self, Fail};
use crate::model::{Arg, Message};
use crate::text::Lang;

/// The exit status of wrong usage.
pub(super) const STATUS: u8 = 2;

/// What is wrong, and what may have been meant.
pub(super) struct Wrong {
    message: Message,
    tip: Option<Message>,
    /// The pattern of the command.
    usage: Option<String>,
}

impl Wrong {
    /// Of what clap has found.
    pub(super) fn new(error: &clap::Error, program: &Command) -> Self {
        let text = |kind| error.get(kind).map(ToString::to_string).unwrap_or_default();
        let list = |kind| match error.get(kind) {
            Some(ContextValue::Strings(several)) => several.clone(),
            Some(ContextValue::String(one)) => vec![one.clone()],
            _ => Vec::new(),
        };
        let argument = text(ContextKind::InvalidArg);
        let value = text(ContextKind::InvalidValue);
        let message = match error.kind() {
            ErrorKind::UnknownArgument => Message::new("usage-wrong-argument").with("argument", argument),
            ErrorKind::InvalidSubcommand => {
                Message::new("usage-wrong-command").with("command", text(ContextKind::InvalidSubcommand))
            }
            ErrorKind::MissingSubcommand => Message::new("usage-wrong-no-command")
                .with("command", text(ContextKind::InvalidSubcommand))
                .with("commands", Arg::List(list(ContextKind::ValidSubcommand))),
            ErrorKind::MissingRequiredArgument => Message::new("usage-wrong-missing")
                .with("arguments", Arg::List(list(ContextKind::InvalidArg))),
            ErrorKind::InvalidValue if !value.is_empty() => {
                Message::new("usage-wrong-value").with("argument", argument).with("value", value)
            }
            ErrorKind::InvalidValue
            | ErrorKind::TooFewValues
            | ErrorKind::WrongNumberOfValues
            | ErrorKind::NoEquals => Message::new("usage-wrong-no-value").with("argument", argument),
            ErrorKind::TooManyValues => {
                Message::new("usage-wrong-surplus").with("argument", argument).with("value", value)
            }
            ErrorKind::ValueValidation => match error.source().and_then(|source| source.downcast_ref()) {
                Some(Unclear(id)) => Message::new(id).with("argument", argument).with("value", value),
                // What has no parser of its own is a number.
                None => Message::new("usage-wrong-number")
                    .with("argument", argument)
                    .with("value", value)
                    .with("most", u64::from(u32::MAX)),
            },
            ErrorKind::ArgumentConflict => {
                let others = list(ContextKind::PriorArg);
                if others.is_empty() || others.iter().all(|other| *other == argument) {
                    Message::new("usage-wrong-twice").with("argument", argument)
                } else {
                    Message::new("usage-wrong-together")
                        .with("argument", argument)
                        .with("others", Arg::List(others))
                }
            }
            ErrorKind::InvalidUtf8 => Message::new("usage-wrong-characters"),
            _ => Message::new("usage-wrong-other"),
        };
        let meant =
            [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
        let meant = meant.into_iter().flat_map(list).next();
        let (id, kind, among) = if error.kind() == ErrorKind::InvalidSubcommand {
            ("usage-tip-commands", "commands", commands(program, &text(ContextKind::Usage)))
        } else {
            ("usage-tip-values", "values", list(ContextKind::ValidValue))
        };
        let tip = match meant {
            Some(word) => Some(Message::new("usage-tip-meant").with("word", word)),
            None if among.is_empty() => None,
            None => Some(Message::new(id).with(kind, Arg::List(among))),
        };
        let usage = error.get(ContextKind::Usage).map(ToString::to_string);
        Self { message, tip, usage }
    }

    /// `--as` where nothing is asked of a workspace.
    pub(super) fn stand_in() -> Self {
        Message::new("usage-wrong-as").into()
    }

    /// A language that is not there.
    pub(super) fn language(tag: &str) -> Self {
        let tags = Lang::available().map(str::to_owned).collect();
        Message::new("cli-unknown-language").with("tag", tag).with("languages", Arg::List(tags)).into()
    }

    /// Tells it and answers the exit status.
    pub(super) fn tell(self, lang: &Lang, json: bool) -> ExitCode {
        let mut hints: Vec<String> = self.tip.iter().map(|tip| lang.say(tip)).collect();
        for usage in self.usage.iter().flat_map(|usage| usage.lines()) {
            let usage = usage.trim_start_matches("Usage:").trim();
            hints.push(format!("{} {usage}", lang.text("usage-heading-usage")));
        }
        hints.push(lang.text("usage-tip-help"));
        let fail = Fail::from(self.message);
        output::fail_in_words(&fail, lang);
        for hint in hints {
            output::note(&hint);
        }
        if json {
            output::fail_json(&fail, lang);
        }
        ExitCode::from(STATUS)
    }
}

/// The commands that there are where the pattern says that one is missing.
fn commands(program: &Command, usage: &str) -> Vec<String> {
    let mut at = program;
    for word in usage.split_whitespace() {
        at = at.find_subcommand(word).unwrap_or(at);
    }
    let shown = at.get_subcommands().filter(|command| !command.is_hide_set());
    shown.map(|command| command.get_name().to_owned()).collect()
}

impl From<Message> for Wrong {
    fn from(message: Message) -> Self {
        Self { message, tip: None, usage: None }
    }
}
