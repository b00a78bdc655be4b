//! Pictures for the window, which lies below this room and asks for them through [`ui::Darkroom`].

mod album;

use std::error::Error;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::available_parallelism;

use egui::ColorImage;

use self::album::Sight;
use super::encode::{About, Effort, png, read_png};
use super::raster::Picture;
use super::scene::Library;
use super::set::{self, APP, EGUI, Item, Run, SetError};
use crate::disk::NewFile;
use crate::jobs::chain;
use crate::model::job::Failure;
use crate::model::{Explain, Message};
use crate::text::Lang;
use crate::ui::{self, Album, Built, Order, Photo, Work};

/// Makes pictures for the window.
#[derive(Clone, Debug)]
pub struct Darkroom {
    /// Where the documentation's pictures lie if nothing else is said.
    folder: PathBuf,
}

impl Darkroom {
    /// The documentation's pictures lie in `folder` if nothing else is said.
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Those of the source checkout that the program was started in, else `elsewhere`.
    pub fn here_or(elsewhere: PathBuf) -> Self {
        let here = std::env::current_dir().ok();
        Self::new(here.and_then(|here| set::checkout(&here)).unwrap_or(elsewhere))
    }

    fn sight(&self, order: &Order) -> Result<Sight, Failure> {
        Sight::new(&self.folder, order)
    }
}

impl ui::Darkroom for Darkroom {
    fn keep(&self, photo: &Photo, path: &Path) -> Result<(), Failure> {
        let Photo { image, alt, lang } = photo;
        let [width, height] = image.size.map(|side| u32::try_from(side).unwrap_or(u32::MAX));
        let picture = Picture { width, height, rgba: image.as_raw().to_vec() };
        let about = About {
            alt: alt.clone(),
            lang: lang.clone(),
            app: APP.to_owned(),
            egui: EGUI.to_owned(),
            ..About::default()
        };
        // Before the work: a name that is taken is said at once.
        let file = NewFile::create(path, false).map_err(|error| told(&error))?;
        let bytes = png(&picture, &about, Effort::Optimised, None).map_err(|error| told(&error))?;
        file.write_at(&bytes, 0).and_then(|()| file.commit()).map_err(|error| told(&error))
    }

    fn album(&self, order: &Order) -> Result<Album, Failure> {
        let sight = self.sight(order)?;
        let library = library()?;
        let items = sight.plan(&library, &[])?;
        Ok(sight.album(&items, |item| sight.by_file(item)))
    }

    fn build(&self, order: &Order, scenes: &[String], work: &Work<'_>) -> Result<Built, Failure> {
        let sight = self.sight(order)?;
        let library = library()?;
        let items = sight.plan(&library, scenes)?;
        let built =
            running(items.len(), work, |run| set::build(&items, &[], &sight.set.folder, &sight.recipe, run));
        let built = built.map_err(|error| sight.failed(&error))?;
        let said = built.flaws.iter().map(|flaw| sight.line(flaw)).collect();
        Ok(Built { folder: sight.set.folder.clone(), pictures: items.len(), said })
    }

    fn check(&self, order: &Order, scenes: &[String], work: &Work<'_>) -> Result<Album, Failure> {
        let sight = self.sight(order)?;
        let library = library()?;
        let items = sight.plan(&library, scenes)?;
        let checked = running(items.len(), work, |run| sight.set.check(&items, &sight.recipe, run));
        let mut checked = checked.map_err(|error| sight.failed(&error))?.into_iter();
        let mut album = sight.album(&items, |item| match checked.next() {
            Some(checked) => sight.compared(item, checked),
            None => sight.by_file(item),
        });
        if scenes.is_empty() {
            let items = sight.everything(&library)?;
            album.orphans = sight.set.orphans(&items).map_err(|error| sight.failed(&error))?;
        }
        Ok(album)
    }

    fn accept(&self, order: &Order, files: &[String], work: &Work<'_>) -> Result<usize, Failure> {
        let mut sight = self.sight(order)?;
        let library = library()?;
        let mut items = sight.plan(&library, &[])?;
        items.retain(|item| files.contains(&item.file));
        let recipe = sight.recipe.clone();
        let blessed = running(items.len(), work, |run| sight.set.bless(&items, false, &recipe, run));
        blessed.map_err(|error| sight.failed(&error))?;
        Ok(items.len())
    }

    fn print(&self, order: &Order, file: &str) -> Result<ColorImage, Failure> {
        let sight = self.sight(order)?;
        if let Some((picture, _)) = sight.read(file)? {
            return Ok(image(&picture));
        }
        let library = library()?;
        let items = sight.plan(&library, &[])?;
        let item: Option<&Item<'_>> = items.iter().find(|item| item.file == file);
        // A page that was shown long ago can ask for what is no scene's any more.
        let Some(item) = item else { return Ok(ColorImage::default()) };
        let made = set::make(item, &sight.recipe).map_err(|error| told(&error))?;
        Ok(image(&made.picture))
    }

    fn develop(&self, png: &[u8]) -> Result<ColorImage, Failure> {
        let (picture, _) = read_png(png).map_err(|error| told(&error))?;
        Ok(image(&picture))
    }
}

fn image(picture: &Picture) -> ColorImage {
    let size = [picture.width as usize, picture.height as usize];
    ColorImage::from_rgba_premultiplied(size, &picture.rgba)
}

fn library() -> Result<Library, Failure> {
    Library::built_in().map_err(|error| told(&error))
}

/// Does work on so many pictures. One processor is left to the window.
fn running<R>(all: usize, work: &Work<'_>, run: impl FnOnce(&Run<'_>) -> R) -> R {
    let threads = available_parallelism().map_or(1, |threads| threads.get().saturating_sub(1).max(1));
    let done = AtomicUsize::new(0);
    (work.step)(0, all);
    let step = || (work.step)(done.fetch_add(1, Ordering::Relaxed) + 1, all);
    let threads = NonZeroUsize::new(threads).unwrap_or(NonZeroUsize::MIN);
    run(&Run { threads, stop: work.stop, step: &step })
}

/// The error as it is told: its sentence, and what is behind it.
fn told<E: Explain + Error>(error: &E) -> Failure {
    Failure { message: error.explain(), cause: error.source().map(chain).unwrap_or_default() }
}

/// The same for a whole set: each picture that could not be made is a line of its own.
fn told_of_set(error: &SetError, lang: &Lang) -> Failure {
    match error {
        SetError::Make(errors) => {
            let lines: Vec<String> = errors.iter().map(|error| lang.say(&error.explain())).collect();
            Failure { message: error.explain(), cause: lines.join("\n") }
        }
        // The window has buttons where the command line has commands.
        SetError::Differs { folder, files } => {
            let message =
                Message::new("ui-pictures-would-differ").path("folder", folder).with("files", files.clone());
            Failure { message, cause: String::new() }
        }
        error => told(error),
    }
}
