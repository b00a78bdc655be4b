//! One page of the help: what a command is for, its pattern, and what can be given to it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use clap::builder::styling::Style;
use clap::{Arg, Command};
use textwrap::core::display_width;
use textwrap::{Options, WordSplitter};

use super::{Book, HELP, arg_id, command_id, value_id, values};
use crate::model::Message;

/// What stands on the left is at most this wide, or else what is said of it begins on the next line.
const WIDEST: usize = 34;

/// A page of the help.
#[derive(Debug)]
pub struct Page {
    /// The command: `["lab", "new"]`.
    pub command: Vec<String>,
    /// The messages on it that come from the tree of commands.
    pub ids: BTreeSet<String>,
    /// The page, with its terminal styles.
    pub text: String,
}

impl Page {
    /// The page of `command`, which stands at `path` in the tree.
    pub(super) fn new(book: &Book<'_>, command: &mut Command, path: &[String]) -> Self {
        let usage = command.render_usage().to_string();
        let mut page = Writer { book, path, ids: BTreeSet::new(), text: String::new() };
        page.say(&command_id(path));
        page.usage(&usage, *command.get_styles().get_header());
        if path.is_empty() {
            page.text.push('\n');
            page.say("usage-program-window");
        }
        // Below `help` is the whole tree once more.
        let commands: Vec<Term> = if path.last().is_some_and(|name| name == HELP) {
            Vec::new()
        } else {
            command.get_subcommands().map(|command| page.command(command)).collect()
        };
        let arguments = command.get_arguments().filter(|arg| !arg.is_hide_set());
        let (arguments, options): (Vec<&Arg>, Vec<&Arg>) = arguments.partition(|arg| arg.is_positional());
        let (global, own): (Vec<&Arg>, Vec<&Arg>) = options.into_iter().partition(|arg| book.is_global(arg));
        let sections = [
            ("usage-heading-commands", commands),
            ("usage-heading-arguments", arguments.into_iter().map(|arg| page.arg(arg)).collect()),
            ("usage-heading-options", own.into_iter().map(|arg| page.arg(arg)).collect()),
            ("usage-heading-global-options", global.into_iter().map(|arg| page.arg(arg)).collect()),
        ];
        for (heading, terms) in sections {
            page.section(heading, &terms, command);
        }
        if path.is_empty() {
            page.text.push('\n');
            page.say("usage-program-status");
        }
        Self { command: path.to_vec(), ids: page.ids, text: page.text }
    }
}

/// What can be typed, and what is said of it.
struct Term {
    typed: String,
    said: String,
    /// Values to choose from.
    values: Vec<(String, String)>,
}

struct Writer<'a> {
    book: &'a Book<'a>,
    path: &'a [String],
    ids: BTreeSet<String>,
    text: String,
}

impl Writer<'_> {
    /// A paragraph.
    fn say(&mut self, id: &str) {
        self.ids.insert(id.to_owned());
        let said = self.book.lang.text(id);
        self.wrapped(&said, "", "");
    }

    /// The pattern of the command.
    fn usage(&mut self, usage: &str, header: Style) {
        let heading = self.book.lang.text("usage-heading-usage");
        self.text.push('\n');
        for line in usage.trim_start_matches("Usage:").lines().map(str::trim) {
            let _never = write!(self.text, "{header}{heading}{header:#} ");
            // Breaks where it has spaces only.
            let options = Options::new(self.book.width.saturating_sub(display_width(&heading) + 1))
                .word_separator(textwrap::WordSeparator::AsciiSpace)
                .break_words(false)
                .subsequent_indent("    ");
            self.text.push_str(&textwrap::fill(line, options));
            self.text.push('\n');
        }
    }

    fn command(&mut self, command: &Command) -> Term {
        let id = command_id(&[self.path, &[command.get_name().to_owned()]].concat());
        let said = self.book.lang.text(&id);
        self.ids.insert(id);
        Term { typed: command.get_name().to_owned(), said, values: Vec::new() }
    }

    fn arg(&mut self, arg: &Arg) -> Term {
        let lang = self.book.lang;
        let id = arg_id(self.path, arg, lang);
        let mut said = lang.text(&id);
        self.ids.insert(id);
        let mut mark = |message: &Message| {
            let _never = write!(said, " {}", lang.say(message));
        };
        for alias in arg.get_visible_aliases().into_iter().flatten() {
            mark(&Message::new("usage-mark-alias").with("name", format!("--{alias}")));
        }
        let mut explained = Vec::new();
        let mut plain = Vec::new();
        for value in values(arg) {
            let id = value_id(&value);
            if lang.knows(&id) {
                explained.push((value.get_name().to_owned(), lang.text(&id)));
                self.ids.insert(id);
            } else {
                plain.push(value.get_name().to_owned());
            }
        }
        if !plain.is_empty() {
            mark(&Message::new("usage-mark-values").with("values", lang.list(plain)));
        }
        if let Some(default) = arg.get_default_values().first().filter(|_| arg.get_action().takes_values()) {
            mark(&Message::new("usage-mark-default").with("value", default.to_string_lossy().into_owned()));
        }
        if let Some(name) = arg.get_env() {
            mark(&Message::new("usage-mark-environment").with("name", name.to_string_lossy().into_owned()));
        }
        let typed = match arg.get_short() {
            Some(short) => format!("-{short}, {arg}"),
            None if arg.is_positional() => arg.to_string(),
            None => format!("    {arg}"),
        };
        Term { typed, said, values: explained }
    }

    /// Terms under a heading, what is said of them in a column of its own.
    fn section(&mut self, heading: &str, terms: &[Term], command: &Command) {
        if terms.is_empty() {
            return;
        }
        let (header, literal) = (command.get_styles().get_header(), command.get_styles().get_literal());
        let heading = self.book.lang.text(heading);
        let _never = writeln!(self.text, "\n{header}{heading}{header:#}");
        let widest = terms.iter().map(|term| display_width(&term.typed)).filter(|width| *width <= WIDEST);
        let column = widest.max().unwrap_or(WIDEST) + 4;
        let indent = " ".repeat(column);
        for Term { typed, said, values } in terms {
            let _never = write!(self.text, "  {literal}{typed}{literal:#}");
            match column.checked_sub(display_width(typed) + 2) {
                Some(space) if space >= 2 => {
                    let start = self.text.len();
                    self.wrapped(said, &indent, &indent);
                    // The first line's indent is taken up by the term.
                    self.text.replace_range(start..start + column - space, "");
                }
                _ => {
                    self.text.push('\n');
                    self.wrapped(said, &indent, &indent);
                }
            }
            for (value, said) in values {
                let under = format!("{indent}  ");
                self.wrapped(&format!("{value}: {said}"), &format!("{indent}- "), &under);
            }
        }
    }

    /// Text in lines as wide as the terminal, which break where the language lets them.
    fn wrapped(&mut self, text: &str, first: &str, others: &str) {
        let options = Options::new(self.book.width)
            .word_splitter(WordSplitter::NoHyphenation)
            .initial_indent(first)
            .subsequent_indent(others);
        self.text.push_str(&textwrap::fill(text, options));
        self.text.push('\n');
    }
}
