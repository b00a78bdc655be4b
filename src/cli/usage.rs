//! The command line's own help, in the language that was asked for: a page for each command, every text a message.
//!
//! The ids of these messages come from the tree of commands: `usage-lab-new` says what `lab new` is for,
//! `usage-lab-new--size` what its option `--size` is. What several commands have alike is said once, by the nearest
//! command above them (`usage-image--images`) or by all together (`usage--json`). A test walks the tree.

mod page;
mod wrong;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::builder::PossibleValue;
use clap::error::ErrorKind;
use clap::{Arg, ArgMatches, Command, CommandFactory as _, FromArgMatches as _, Id};

use self::wrong::Wrong;
use super::args::{Cli, Cmd};
use crate::text::Lang;

pub use page::Page;

/// What was typed, understood.
pub(super) struct Asked {
    pub cli: Cli,
    /// Results are wanted as JSON.
    pub json: bool,
    /// As typed, or else as the system is set.
    pub lang: Lang,
}

/// Understands what was typed. Help, or why it is not understood, is told here; what remains is the exit status.
pub(super) fn read(mut typed: Vec<OsString>) -> Result<Asked, ExitCode> {
    let tag = take_language(&mut typed);
    let lang = match &tag {
        None => Lang::system(),
        Some(tag) => match Lang::find(tag) {
            Some(lang) => lang,
            None => return Err(Wrong::language(tag).tell(&Lang::system(), wants_json(&typed))),
        },
    };
    let typed = typed.as_slice();
    let wrong = |wrong: Wrong| wrong.tell(&lang, wants_json(typed));
    let mut command = Cli::command();
    let understood = command.try_get_matches_from_mut(typed).and_then(|matches| {
        let cli = Cli::from_arg_matches(&matches)?;
        Ok((cli, json(&matches)))
    });
    let (mut cli, json) = match understood {
        Ok(understood) => understood,
        Err(error) => {
            return Err(match error.kind() {
                ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
                    help(typed, &lang)
                }
                ErrorKind::DisplayVersion => printed(&error),
                _ => wrong(Wrong::new(&error, &command)),
            });
        }
    };
    cli.lang = tag.or(cli.lang);
    let asks = cli
        .command
        .as_ref()
        .is_some_and(|command| !matches!(command, Cmd::Init(_) | Cmd::Docs(_) | Cmd::Desktop(_)));
    if cli.stand_in.is_some() && !asks {
        return Err(wrong(Wrong::stand_in()));
    }
    Ok(Asked { cli, json, lang })
}

/// Every page of the help in that language, in lines of at most `width` columns.
pub fn pages(lang: &Lang, width: usize) -> Vec<Page> {
    let mut pages = Vec::new();
    Book::new(lang, width).explained(built(), &[], &mut |page| pages.push(page));
    pages
}

/// Prints the page that was asked for.
fn help(typed: &[OsString], lang: &Lang) -> ExitCode {
    // Lines longer than this are hard to read.
    let width = textwrap::termwidth().min(100);
    let command = Book::new(lang, width).explained(built(), &[], &mut |_page| {});
    match command.try_get_matches_from(typed) {
        Ok(_) => ExitCode::SUCCESS,
        Err(error) => printed(&error),
    }
}

fn printed(error: &clap::Error) -> ExitCode {
    // A reader that has gone (`| head`) is no failure of ours.
    let _gone = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(wrong::STATUS))
}

/// The commands, with what clap adds to them.
fn built() -> Command {
    let mut command = Cli::command();
    command.build();
    command
}

/// What all pages have alike.
struct Book<'a> {
    lang: &'a Lang,
    /// Columns of a line.
    width: usize,
    /// Options of every command.
    global: Vec<Id>,
}

impl<'a> Book<'a> {
    fn new(lang: &'a Lang, width: usize) -> Self {
        let command = Cli::command();
        let global = command.get_arguments().filter(|arg| arg.is_global_set());
        let global = global.map(|arg| arg.get_id().clone()).collect();
        Self { lang, width, global }
    }

    fn is_global(&self, arg: &Arg) -> bool {
        self.global.contains(arg.get_id())
    }

    /// The command and all below it, each with its page.
    fn explained(&self, mut command: Command, path: &[String], seen: &mut impl FnMut(Page)) -> Command {
        let page = Page::new(self, &mut command, path);
        let text = page.text.clone();
        seen(page);
        let below: Vec<String> = command.get_subcommands().map(|sub| sub.get_name().to_owned()).collect();
        // Below `help` is the whole tree once more.
        if path.last().is_none_or(|name| name != HELP) {
            for name in below {
                let path = [path, std::slice::from_ref(&name)].concat();
                command = command.mut_subcommand(&name, |sub| self.explained(sub, &path, seen));
            }
        }
        command.override_help(text)
    }
}

/// The command that clap adds.
const HELP: &str = "help";

/// The id of the message that says what a command is for.
fn command_id(path: &[String]) -> String {
    match path.last() {
        None => "usage-program".to_owned(),
        Some(name) if name == HELP => "usage-help".to_owned(),
        Some(_) => format!("usage-{}", path.join("-")),
    }
}

/// The id of the message that explains an argument.
fn arg_id(path: &[String], arg: &Arg, lang: &Lang) -> String {
    let name = arg.get_long().map_or_else(|| arg.get_id().as_str().replace('_', "-"), str::to_owned);
    let at = |depth: usize| {
        let commands: Vec<&str> =
            std::iter::once("usage").chain(path.iter().take(depth).map(String::as_str)).collect();
        format!("{}--{name}", commands.join("-"))
    };
    let nearest = (0..=path.len()).rev().map(at).find(|id| lang.knows(id));
    nearest.unwrap_or_else(|| at(path.len()))
}

/// The id of the message that explains a value. Values that explain themselves have none.
fn value_id(value: &PossibleValue) -> String {
    format!("usage-value-{}", value.get_name())
}

/// The values to choose from, if an argument has such.
fn values(arg: &Arg) -> Vec<PossibleValue> {
    if arg.get_action().takes_values() { arg.get_possible_values() } else { Vec::new() }
}

/// Takes the language out of what was typed, wherever it stands: help and mistakes are told in it, too. Behind `docs` it
/// is the language of pictures, and stays.
fn take_language(typed: &mut Vec<OsString>) -> Option<String> {
    let end = typed.iter().position(|word| word == "--").unwrap_or(typed.len());
    let end = docs(typed).map_or(end, |docs| docs.min(end));
    let at = typed
        .iter()
        .take(end)
        .position(|word| word == "--lang" || word.to_str().is_some_and(|word| word.starts_with("--lang=")))?;
    let tag = match typed.get(at)?.to_str()?.strip_prefix("--lang=") {
        Some(tag) => tag.to_owned(),
        // Without a value it stays, and is told to need one.
        None => typed.get(at + 1)?.to_str().filter(|tag| !tag.starts_with('-'))?.to_owned(),
    };
    let words = if typed.get(at).is_some_and(|word| word == "--lang") { 2 } else { 1 };
    typed.drain(at..at + words);
    Some(tag)
}

/// Where the command `docs` stands, if that is the command.
fn docs(typed: &[OsString]) -> Option<usize> {
    let mut words = typed.iter().enumerate().skip(1);
    while let Some((at, word)) = words.next() {
        let word = word.to_str()?;
        if !word.starts_with('-') {
            return (word == "docs").then_some(at);
        }
        if VALUED.contains(&word) {
            words.next();
        }
    }
    None
}

/// Options that stand before a command and have a value behind them.
const VALUED: &[&str] = &["--workspace", "-w", "--as", "--lang", "--renderer"];

/// Whether JSON was typed; what is wrong usage has no matches to ask.
fn wants_json(typed: &[OsString]) -> bool {
    options(typed).any(|word| word == "--json")
}

/// The words before `--`.
fn options(typed: &[OsString]) -> impl Iterator<Item = String> {
    typed.iter().skip(1).map(|word| word.to_string_lossy().into_owned()).take_while(|word| word != "--")
}

/// Whether a command on the way has `--json`.
fn json(matches: &ArgMatches) -> bool {
    let here = matches.try_get_one::<bool>("json").ok().flatten().copied().unwrap_or(false);
    here || matches.subcommand().is_some_and(|(_, below)| json(below))
}
