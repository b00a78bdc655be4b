//! What is printed: results on standard output, everything else on standard error.

use std::error::Error;
use std::io::{self, IsTerminal as _, Write as _};

use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::args::Cli;
use crate::jobs::is_told;
use crate::model::job::Failure;
use crate::model::{Explain, Message, Refusal, State};
use crate::text::Lang;

/// Why a command did not do what was asked.
pub(super) struct Fail {
    message: Message,
    cause: String,
    hint: Option<Message>,
}

impl Fail {
    /// With what to type next.
    pub(super) fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }

    /// An error that explains itself, and its causes.
    pub(super) fn explained<E: Explain + Error>(error: &E) -> Self {
        // The error itself is what the sentence says; what it came from is not.
        Self {
            message: error.explain(),
            cause: error.source().map(crate::jobs::chain).unwrap_or_default(),
            hint: None,
        }
    }

    /// A sentence and the error behind it.
    pub(super) fn caused(message: Message, error: &dyn Error) -> Self {
        Self { message, cause: error.to_string(), hint: None }
    }
}

impl From<Message> for Fail {
    fn from(message: Message) -> Self {
        Self { message, cause: String::new(), hint: None }
    }
}

impl From<Refusal> for Fail {
    fn from(refusal: Refusal) -> Self {
        refusal.explain().into()
    }
}

impl From<Failure> for Fail {
    fn from(failure: Failure) -> Self {
        Self { message: failure.message, cause: failure.cause, hint: None }
    }
}

/// Where the words go, and in which language.
pub(super) struct Out {
    lang: Lang,
    forced: bool,
    from_backup: bool,
    stand_in: Option<String>,
    json: bool,
}

impl Out {
    /// As it was typed.
    pub(super) fn new(lang: Lang, cli: &Cli, json: bool) -> Self {
        let (forced, stand_in) = (cli.lang.is_some(), cli.stand_in.clone());
        Self { lang, forced, from_backup: cli.from_backup, stand_in, json }
    }

    /// The member in whose name is asked.
    pub(super) fn stand_in(&self) -> Option<&str> {
        self.stand_in.as_deref()
    }

    /// The workspace is to be opened from its document's backup.
    pub(super) fn wants_backup(&self) -> bool {
        self.from_backup
    }

    /// The workspace's own choice, unless one was typed.
    pub(super) fn choose_language(&mut self, state: &State) {
        if let (false, Some(tag)) = (self.forced, &state.workspace.settings.language) {
            self.lang = Lang::load(tag);
        }
    }

    pub(super) fn lang(&self) -> &Lang {
        &self.lang
    }

    pub(super) fn say(&self, message: &Message) -> String {
        self.lang.say(message)
    }

    /// A result, one line or several.
    pub(super) fn print(text: &str) {
        // A reader that has gone (`| head`) is no failure of ours.
        let _gone = writeln!(io::stdout().lock(), "{text}");
    }

    /// A result in words.
    pub(super) fn tell(&self, message: &Message) {
        Self::print(&self.say(message));
    }

    /// A result for scripts.
    pub(super) fn json(value: &impl Serialize) -> Result<(), Fail> {
        let text = serde_json::to_string_pretty(value)
            .map_err(|error| Fail::caused(Message::new("cli-json"), &error))?;
        Self::print(&text);
        Ok(())
    }

    /// Something to know that is not the result.
    pub(super) fn note(&self, message: &Message) {
        note(&self.say(message));
    }

    /// Why what was asked, or a part of it, failed, for a terminal.
    pub(super) fn fail(&self, fail: &Fail) {
        fail_in_words(fail, &self.lang);
    }

    /// The same as a text of its own.
    pub(super) fn failure(&self, fail: &Fail) -> String {
        failure(fail, &self.lang)
    }

    /// Why the command failed: for a person and, if JSON is wanted, for a script.
    pub(super) fn end(&self, fail: &Fail) {
        self.fail(fail);
        if self.json {
            fail_json(fail, &self.lang);
        }
    }

    /// Rows under headings, columns as wide as their widest cell on a terminal.
    pub(super) fn table(&self, headings: &[&'static str], rows: &[Vec<String>]) {
        self.table_of_figures(headings, rows, &[]);
    }

    /// The same with columns of figures, which end in one line.
    pub(super) fn table_of_figures(
        &self,
        headings: &[&'static str],
        rows: &[Vec<String>],
        figures: &[usize],
    ) {
        let headings = headings.iter().map(|id| self.lang.text(id)).collect();
        let all: Vec<Vec<String>> = std::iter::once(headings).chain(rows.iter().cloned()).collect();
        Self::rows(&all, figures);
    }

    /// Rows without headings; the columns `figures` end in one line, the others begin in one.
    pub(super) fn rows(rows: &[Vec<String>], figures: &[usize]) {
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        let width = |column: usize| {
            rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max().unwrap_or(0)
        };
        let widths: Vec<usize> = (0..columns).map(width).collect();
        for row in rows {
            let mut line = String::new();
            for (column, (cell, width)) in row.iter().zip(&widths).enumerate() {
                let space = " ".repeat(width - cell.width());
                let (before, after) =
                    if figures.contains(&column) { (space.as_str(), "") } else { ("", space.as_str()) };
                line.extend([before, cell, after, "  "]);
            }
            Self::print(line.trim_end());
        }
    }

    /// Labels and values, a line each.
    pub(super) fn facts(&self, facts: &[(&'static str, String)]) {
        let facts: Vec<(String, &String)> =
            facts.iter().map(|(id, value)| (self.lang.text(id), value)).collect();
        let width = facts.iter().map(|(label, _)| label.width()).max().unwrap_or(0);
        for (label, value) in facts {
            let space = " ".repeat(width - label.width() + 2);
            Self::print(&format!("{label}{space}{value}"));
        }
    }

    /// Whether a person sees standard error.
    pub(super) fn on_terminal() -> bool {
        io::stderr().is_terminal()
    }

    /// Asks yes or no on the terminal. Without one nobody can answer, and the answer is no.
    pub(super) fn asks(&self, question: &Message) -> bool {
        if !io::stdin().is_terminal() {
            return false;
        }
        {
            let mut stderr = io::stderr().lock();
            let _gone = write!(stderr, "{} ", self.say(question));
            let _gone = stderr.flush();
        }
        let mut answer = String::new();
        if io::stdin().read_line(&mut answer).is_err() {
            return false;
        }
        self.lang.is_yes(&answer)
    }
}

/// Something to know, one line.
pub(super) fn note(said: &str) {
    let _gone = writeln!(io::stderr().lock(), "{said}");
}

/// What failed, for a terminal.
pub(super) fn fail_in_words(fail: &Fail, lang: &Lang) {
    note(&format!("lab-gallery: {}", failure(fail, lang)));
}

/// What failed, the cause in lines of its own, and what to do.
fn failure(fail: &Fail, lang: &Lang) -> String {
    let said = lang.say(&fail.message);
    // A cause that the sentence tells already is not told twice.
    let causes = fail.cause.lines().filter(|line| !is_told(&said, line));
    let mut lines: Vec<_> = causes.map(|line| format!("  {line}")).collect();
    lines.extend(fail.hint.as_ref().map(|hint| lang.say(hint)));
    lines.insert(0, said);
    lines.join("\n")
}

/// A failure as a script reads it.
#[derive(Serialize)]
struct Failed<'a> {
    error: String,
    cause: Option<&'a str>,
    id: &'a str,
}

/// What failed as one line of JSON on standard error.
pub(super) fn fail_json(fail: &Fail, lang: &Lang) {
    let cause = Some(fail.cause.as_str()).filter(|cause| !cause.is_empty());
    let failed = Failed { error: lang.say(&fail.message), cause, id: &fail.message.id };
    match serde_json::to_string(&failed) {
        Ok(line) => note(&line),
        Err(error) => tracing::error!(%error, "a failure could not be written as JSON"),
    }
}
