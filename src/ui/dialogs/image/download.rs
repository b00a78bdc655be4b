//! *Download*: an image's disk as a file of this computer.

use std::path::{Path, PathBuf};

use egui::Ui;

use crate::model::disk::DiskFormat;
use crate::model::image::{Definition, ImageVersion, ReplicaState, Version};
use crate::model::refusal::Refusal;
use crate::model::{Command, Explain as _, Message, RegionId};
use crate::ui::dialogs::typed_path;
use crate::ui::theme::Icon;
use crate::ui::widgets::{Button, Combo, TextField};
use crate::ui::wording::disk_format;
use crate::ui::{Action, FilePurpose, View};

/// What the file can be, in the order they are offered.
const FORMATS: [DiskFormat; 5] = DiskFormat::ALL;

/// The draft.
#[derive(Debug)]
pub(super) struct Download {
    version: Version,
    /// As typed.
    path: String,
    /// The place of the format in [`FORMATS`].
    format: usize,
    /// The place of the region among [`readable`].
    region: usize,
    /// A folder that was picked, until the file's name is put behind it.
    folder: Option<PathBuf>,
}

/// The regions that the version can be read from, the source first.
fn readable(version: &ImageVersion) -> Vec<&RegionId> {
    let whole = version.replicas.iter().filter(|(_, replica)| replica.state == ReplicaState::Completed);
    let mut regions: Vec<&RegionId> = whole.map(|(region, _)| region).collect();
    regions.sort_by_key(|region| **region != version.source_region);
    regions
}

impl Download {
    pub fn new(version: &ImageVersion) -> Self {
        Self { version: version.version, path: String::new(), format: 0, region: 0, folder: None }
    }

    /// Whether a file was named.
    pub fn is_begun(&self) -> bool {
        !self.path.trim().is_empty()
    }

    pub fn version(&self) -> Version {
        self.version
    }

    fn format(&self) -> DiskFormat {
        FORMATS.get(self.format).copied().unwrap_or(DiskFormat::Vhd)
    }

    pub fn command(&self, view: &View<'_>, definition: String) -> Result<Command, String> {
        let path = typed_path(&self.path).to_owned();
        if path.as_os_str().is_empty() {
            return Err(view.text("ui-image-download-no-file"));
        }
        if !path.is_absolute() {
            return Err(view.say(&Refusal::PathNotAbsolute { path }.explain()));
        }
        let version = view
            .state
            .images()
            .and_then(|images| images.find(&definition))
            .and_then(|image| image.versions.get(&self.version));
        let region = version.and_then(|version| readable(version).get(self.region).copied().cloned());
        Ok(Command::DownloadImage { definition, version: self.version, region, path, format: self.format() })
    }

    pub fn body(&mut self, ui: &mut Ui, view: &View<'_>, image: &Definition) {
        let formats = FORMATS.map(|format| view.text(disk_format(format)));
        Combo::new("image-download-format", view.text("ui-disk-format")).show(ui, &formats, &mut self.format);
        if let Some(folder) = self.folder.take() {
            let file = format!("{}-{}.{}", image.name, self.version, self.format().extension());
            self.path = folder.join(file).display().to_string();
        }
        let browse = Button::secondary(view.text("ui-image-download-folder")).icon(Icon::FolderOpen);
        let (_, browsed) =
            TextField::new("image-download-path", view.text("ui-image-download-file"), &mut self.path)
                .width(f32::INFINITY)
                .help(view.text("ui-image-download-help"))
                .show_beside(ui, browse);
        if browsed {
            view.send(Action::Pick(FilePurpose::DownloadFolder));
        }
        let Some(version) = image.versions.get(&self.version) else { return };
        let regions: Vec<String> =
            readable(version).into_iter().map(|region| region.display().to_owned()).collect();
        let size = Message::new("ui-image-download-from-means").bytes("size", version.size);
        Combo::new("image-download-region", view.text("ui-image-download-from")).help(view.say(&size)).show(
            ui,
            &regions,
            &mut self.region,
        );
    }

    pub fn picked(&mut self, purpose: FilePurpose, path: &Path) {
        if purpose == FilePurpose::DownloadFolder {
            self.folder = Some(path.to_owned());
        }
    }
}
