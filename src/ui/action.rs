//! What pages and dialogs ask for, and what is told to them.

use std::path::PathBuf;

use super::commands::List;
use super::darkroom::Order;
use super::dialogs::Dialog;
use super::page::Page;
use super::studio::Ask;
use super::zoom::Zoom;
use crate::model::job::Failure;
use crate::model::secret::Secret;
use crate::model::state::Theme;
use crate::model::{Command, JobId, LabId, Message, NewLab, Refusal, Workspace};
use crate::text::Topic;

/// Something that a page or dialog asks for. Done by the window after the frame's pages have been shown.
pub enum Action {
    /// Change the state. A refusal is shown to the person, and told to the open dialog.
    Command(Command),
    /// Create a lab. The password, if any, is hashed first, off the UI thread.
    CreateLab {
        /// The wizard's answers; its credentials are filled in from here.
        lab: Box<NewLab>,
        /// The user name and password.
        credentials: Option<(String, Secret)>,
    },
    /// Reset the template's password. Hashed first, off the UI thread.
    ResetPassword {
        /// The lab.
        lab: LabId,
        /// The user's name on the machine.
        user: String,
        /// The new password.
        password: Secret,
    },
    /// Show another page.
    Go(Page),
    /// Open a dialog; there is one at a time.
    Open(Box<Dialog>),
    /// Open the platform's file dialog. The answer comes as [`UiEvent::Picked`].
    Pick(FilePurpose),
    /// Look into a disk file, off the UI thread. The answer stands in [`super::DiskFiles`].
    LookInto(PathBuf),
    /// Show a template disk in the platform's file manager, by its name in the `disks` folder.
    RevealDisk(String),
    /// Put the keyboard into the title on a lab's Template page.
    EditTitle(LabId),
    /// Show the job list.
    ShowJobs,
    /// Take a picture of the window.
    TakePhoto,
    /// Have something done with the documentation's pictures. The answer comes to their page.
    Pictures(Order, Ask),
    /// Open the command palette.
    ShowPalette,
    /// Draw everything larger or smaller.
    Zoom(Zoom),
    /// Close the window.
    Quit,
    /// Tick these entries of a list, and no others.
    Mark(List, Vec<String>),
    /// Collect that these marketplace images, by id, are to be enabled or disabled; *Apply* makes it so.
    Collect(Vec<String>, bool),
    /// Say at once why something that was asked for cannot be done.
    NotNow(Message),
    /// Show where a job's message bar is: its lab's Template page.
    ShowJob(JobId),
    /// Speak another language, by its tag, from now on; none is the system's.
    Speak(Option<&'static str>),
    /// Be light or dark, or what the system is, from now on.
    Shine(Theme),
    /// Put text on the clipboard.
    Copy(String),
    /// Make a new workspace in an empty folder and open it; none makes the sample.
    NewWorkspace(PathBuf, Option<Box<Workspace>>),
    /// Open the workspace in a folder.
    OpenWorkspace(PathBuf),
    /// Leave a folder out of the list of recent workspaces.
    ForgetWorkspace(PathBuf),
    /// Take back what was done last.
    Undo,
    /// Do again what was taken back last.
    Redo,
    /// Show the help, or close it: a section, or none for the one about what is on screen.
    Help(Option<Topic>),
}

/// What a picked file or folder is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FilePurpose {
    /// A disk file for a new lab.
    LabDisk,
    /// A disk file to replace a template's.
    TemplateDisk,
    /// A disk file to be uploaded as an image.
    UploadDisk,
    /// A folder for an image's disk.
    DownloadFolder,
    /// A folder that is a gallery.
    GalleryFolder,
    /// A folder for a new gallery.
    NewGalleryFolder,
    /// An empty folder for a new workspace.
    NewWorkspaceFolder,
    /// The folder of a workspace.
    WorkspaceFolder,
    /// A folder for a picture of the window.
    PhotoFolder,
    /// A folder for the documentation's pictures.
    PicturesFolder,
}

/// Something that happened outside the frame and concerns the open dialog.
pub enum UiEvent {
    /// A file or folder was picked, or dropped on the window.
    Picked(FilePurpose, PathBuf),
    /// Files were dropped on the window.
    Dropped(Vec<PathBuf>),
    /// Bytes that the gallery has room for, or why nobody knows.
    Room(Result<u64, Message>),
    /// The dialog's command was refused; the dialog stays open and says why.
    Refused(Refusal),
    /// Work that was asked for failed; the dialog that waits for it stays open and says why.
    Failed(Failure),
}
