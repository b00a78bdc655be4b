//! Icons: Fluent UI System Icons, 20 px regular, as vectors, sharp at any scale. Those whose lines lie between the pixels
//! of an ordinary screen are moved by half a point, in their `viewBox`: such a line is two pixels wide and half as strong.

use egui::{Color32, Image, ImageSource, Rect, Ui, Vec2};

use super::metrics::ICON;

macro_rules! icons {
    ($($(#[$doc:meta])* $name:ident => $file:literal,)*) => {
        /// An icon by what it means here. It never stands alone: whoever shows it gives it a name.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Icon {
            $($(#[$doc])* $name,)*
        }

        impl Icon {
            /// Every icon.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            fn source(self) -> ImageSource<'static> {
                match self {
                    $(Self::$name => ImageSource::Bytes {
                        uri: concat!("bytes://icon/", $file, ".svg").into(),
                        bytes: include_bytes!(concat!("../../../assets/icons/", $file, ".svg")).into(),
                    },)*
                }
            }
        }
    };
}

icons! {
    /// Create.
    Add => "add",
    /// A gallery.
    Archive => "archive",
    /// Attach.
    Attach => "link",
    /// Back to where one came from.
    Back => "arrow_left",
    /// Documentation, articles.
    Book => "book",
    /// A date.
    Calendar => "calendar",
    /// Chosen, done.
    Check => "checkmark",
    /// Opens below.
    ChevronDown => "chevron_down",
    /// Leads on.
    ChevronRight => "chevron_right",
    /// Remove what is not needed.
    CleanUp => "broom",
    /// A time, waiting.
    Clock => "clock",
    /// Connect to a VM.
    Connect => "plug_connected",
    /// Copy to the clipboard.
    Copy => "copy",
    /// Costs.
    Cost => "money",
    /// Dark theme.
    Dark => "weather_moon",
    /// Stored data.
    Database => "database",
    /// Delete.
    Delete => "delete",
    /// A template VM, a lab.
    Desktop => "desktop",
    /// Detach.
    Detach => "link_dismiss",
    /// A virtual disk.
    Disk => "hard_drive",
    /// Close, clear.
    Dismiss => "dismiss",
    /// A file.
    Document => "document",
    /// Bring out to a file.
    Download => "arrow_download",
    /// Change.
    Edit => "edit",
    /// It failed.
    Error => "error_circle",
    /// Export to the gallery.
    Export => "arrow_export_ltr",
    /// Filter.
    Filter => "filter",
    /// Show in a folder, choose a file.
    FolderOpen => "folder_open",
    /// The product, the shared image gallery.
    Gallery => "image_multiple",
    /// Regions.
    Globe => "globe",
    /// As cards.
    Grid => "grid",
    /// Help.
    Help => "question_circle",
    /// Hide what is shown.
    Hide => "eye_off",
    /// The overview.
    Home => "home",
    /// Something to know.
    Info => "info",
    /// The language.
    Language => "local_language",
    /// Light theme.
    Light => "weather_sunny",
    /// A Linux image: a command prompt.
    Linux => "os_linux",
    /// As a table.
    List => "list",
    /// A location.
    Location => "location",
    /// Not allowed, protected.
    Lock => "lock_closed",
    /// Marketplace images.
    Marketplace => "cart",
    /// More commands.
    More => "more_horizontal",
    /// Open elsewhere.
    Open => "open",
    /// Users, roles.
    People => "people",
    /// One person.
    Person => "person",
    /// Publish.
    Publish => "send",
    /// Do again what was taken back.
    Redo => "arrow_redo",
    /// Reset the password.
    ResetPassword => "key_reset",
    /// Try again, refresh.
    Retry => "arrow_clockwise",
    /// Search.
    Search => "search",
    /// A virtual machine pool.
    Server => "server",
    /// Settings.
    Settings => "settings",
    /// Show what is hidden.
    Show => "eye",
    /// Sorted, largest first.
    SortDown => "arrow_sort_down",
    /// Sorted, smallest first.
    SortUp => "arrow_sort_up",
    /// Start.
    Start => "play",
    /// Stop.
    Stop => "stop",
    /// A region's store.
    Storage => "storage",
    /// One less.
    Subtract => "subtract",
    /// It went well.
    Success => "checkmark_circle",
    /// Take back what was done.
    Undo => "arrow_undo",
    /// Bring in a file.
    Upload => "arrow_upload",
    /// Verify.
    Verify => "shield_checkmark",
    /// Take care.
    Warning => "warning",
    /// A Windows image: a window with panes.
    Windows => "os_windows",
    /// Draw everything larger.
    ZoomIn => "zoom_in",
    /// Draw everything smaller.
    ZoomOut => "zoom_out",
    /// Draw everything at its actual size.
    ZoomReset => "zoom_fit",
}

impl Icon {
    /// The icon as an image of `side` points. It says nothing to a screen reader: the text beside it does.
    pub fn image(self, side: f32, color: Color32) -> Image<'static> {
        Image::new(self.source()).fit_to_exact_size(Vec2::splat(side)).tint(color)
    }

    /// Paints the icon, of the usual size, in the middle of `rect`.
    pub fn paint(self, ui: &Ui, rect: Rect, color: Color32) {
        self.paint_sized(ui, rect, ICON, color);
    }

    /// Paints the icon with `side` points in the middle of `rect`, on whole pixels so that its lines are sharp.
    pub fn paint_sized(self, ui: &Ui, rect: Rect, side: f32, color: Color32) {
        let pixels = ui.ctx().pixels_per_point();
        let min = rect.center() - Vec2::splat(side / 2.0);
        let snapped = ((min * pixels).round() / pixels).to_vec2().to_pos2();
        self.image(side, color).paint_at(ui, Rect::from_min_size(snapped, Vec2::splat(side)));
    }
}
