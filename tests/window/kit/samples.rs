//! Every widget in every state, on a few pages.

use egui::{Key, KeyboardShortcut, Modifiers, ScrollArea, Ui};
use lab_gallery::ui::theme::metrics::{NAV_WIDTH, SPACE_L, SPACE_M, SPACE_S, SPACE_XXL};
use lab_gallery::ui::theme::{Icon, palette};
use lab_gallery::ui::widgets::{
    Badge, Button, Combo, Dialog, DialogReply, EmptyState, Facts, Kind, ListRow, MessageBar, PageHeader,
    Part, PartState, PasswordField, ProgressBar, RadioCard, SearchField, Sort, Table, TableColumn, TextField,
    Toast, Toasts, Tool, Toolbar, at_right, body, caption, card, checkbox, mono, nav_item, progress_parts,
    progress_ring, radio_cards, secondary, stepper, strong, subtitle, tabs, title, titled_card,
};

/// A page's margins.
pub fn page(ui: &mut Ui, content: impl FnOnce(&mut Ui)) {
    egui::Frame::new().inner_margin(SPACE_XXL as i8).show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        ui.spacing_mut().item_spacing.y = SPACE_M;
        content(ui);
    });
}

/// Two columns.
fn beside(ui: &mut Ui, content: impl FnOnce(&mut Ui, &mut Ui)) {
    let (left, right) = ui.available_rect_before_wrap().split_left_right_at_fraction(0.5);
    let column = |rect: egui::Rect| egui::UiBuilder::new().max_rect(rect.with_max_x(rect.right() - SPACE_S));
    let (mut left, mut right) = (ui.new_child(column(left)), ui.new_child(column(right)));
    content(&mut left, &mut right);
}

pub fn buttons(ui: &mut Ui) {
    page(ui, |ui| {
        let why = Some("Stop the template first.");
        ui.horizontal(|ui| {
            ui.add(Button::primary("Export"));
            ui.add(Button::secondary("Cancel"));
            ui.add(Button::danger("Delete lab"));
            ui.add(Button::subtle("Start template").icon(Icon::Start));
            ui.add(Button::link("Show in gallery"));
            ui.add(Button::icon_only(Icon::More, "More commands"));
            ui.add(Button::secondary("Lab creator").icon(Icon::Person).trailing(Icon::ChevronDown));
        });
        ui.horizontal(|ui| {
            ui.add(Button::primary("Export").disabled_because(why));
            ui.add(Button::secondary("Cancel").disabled_because(why));
            ui.add(Button::danger("Delete lab").disabled_because(why));
            ui.add(Button::subtle("Start template").icon(Icon::Start).disabled_because(why));
            ui.add(Button::link("Show in gallery").disabled_because(why));
            ui.add(Button::icon_only(Icon::More, "More commands").disabled_because(why));
        });
        ui.horizontal(|ui| {
            ui.add(Button::primary("Exporting").busy(true));
            ui.add(Button::secondary("Verifying").busy(true));
            ui.add(Button::subtle("Starting").icon(Icon::Start).busy(true));
            ui.add(Button::icon_only(Icon::List, "As a table").selected(true));
            ui.add(Button::icon_only(Icon::Grid, "As cards").selected(false));
        });
        toolbar(ui, "tools", ui.available_width());
        toolbar(ui, "tools-narrow", 420.0);
        ui.horizontal(|ui| {
            ui.add(Badge::new("Specialized"));
            ui.add(Badge::new("Linux").icon(Icon::Linux));
            ui.add(Badge::of(Kind::Success, "Published"));
            ui.add(Badge::of(Kind::Info, "Publishing"));
            ui.add(Badge::of(Kind::Warning, "Replica missing"));
            ui.add(Badge::of(Kind::Error, "Failed"));
        });
        let mut tab = 0;
        tabs(ui, "tabs", &["Versions".into(), "Regions".into(), "Costs".into()], &mut tab);
        beside(ui, |left, right| {
            title(left, "Title 20/28");
            subtitle(left, "Subtitle 16/22");
            strong(left, "Body strong 14/20");
            body(
                left,
                "Body 14/20: an instructor exports the template of a lab to the shared image gallery.",
            );
            secondary(left, "Secondary 14/20: a person of less weight reads this.");
            caption(left, "Caption 12/16: about 4 s left · 5.1 GiB already in the gallery · 1.0.0 → 1.1.0");
            mono(left, "b3:7f3a9c0e51 0O 1lI");
            right.horizontal_wrapped(|ui| {
                for icon in Icon::ALL {
                    ui.add(icon.image(20.0, palette(ui).text));
                }
            });
        });
    });
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    Start,
    Connect,
    Reset,
    Publish,
    Export,
}

pub fn toolbar(ui: &mut Ui, id: &str, width: f32) -> Option<Act> {
    let why = Some("The template is not running. Start it first.");
    let save = KeyboardShortcut::new(Modifiers::COMMAND, Key::E);
    ui.scope(|ui| {
        ui.set_max_width(width.min(ui.available_width()));
        Toolbar::new(id, "Template commands")
            .tool(Tool::new(Act::Start, Icon::Start, "Start template"))
            .tool(Tool::new(Act::Connect, Icon::Connect, "Connect to template").disabled_because(why))
            .tool(Tool::new(Act::Reset, Icon::ResetPassword, "Reset password").disabled_because(why))
            .tool(Tool::new(Act::Publish, Icon::Publish, "Publish"))
            .tool(Tool::new(Act::Export, Icon::Export, "Export to Shared Image Gallery").shortcut(save))
            .show(ui)
    })
    .inner
}

pub fn moments(ui: &mut Ui) {
    page(ui, |ui| {
        toolbar(ui, "tools", f32::INFINITY);
        ui.horizontal(|ui| {
            ui.add(Button::primary("Publish"));
            ui.add(Button::link("Show in gallery"));
            ui.add(Button::subtle("Reset password").disabled_because(Some("Start the template first.")));
        });
        let sizes = ["Small · 2 cores", "Medium · 4 cores", "Large · 8 cores"].map(str::to_owned);
        Combo::new("moment-size", "Virtual machine size").show(ui, &sizes, &mut 1_usize.clone());
        TextField::new("moment-name", "Image name", &mut "python".to_owned()).show(ui);
    });
}

pub fn form(ui: &mut Ui) {
    page(ui, |ui| {
        let current = ui.data_mut(|data| *data.get_temp_mut_or(egui::Id::unique("step"), 1_usize));
        let steps = ["Basics", "Virtual machine credentials", "Lab policies", "Finish"].map(str::to_owned);
        stepper(ui, "steps", "New lab", &steps, current);
        ui.scope(|ui| {
            ui.set_max_width(420.0);
            stepper(ui, "steps-narrow", "New lab", &steps, current);
        });
        beside(ui, |left, right| {
            left.spacing_mut().item_spacing.y = SPACE_L;
            TextField::new("name", "Image name", &mut "python-101-base".to_owned())
                .help("Letters, digits, dots, underscores and hyphens; 1 to 80 characters.")
                .show(left);
            TextField::new("wrong", "Image name", &mut "python 101 base".to_owned())
                .error(Some("An image name has no spaces. Try python-101-base."))
                .show(left);
            TextField::new("empty", "Lab name", &mut String::new())
                .placeholder("Python 101, autumn")
                .show(left);
            TextField::new("off", "Lab name", &mut "Python 101".to_owned())
                .disabled_because(Some("A published lab keeps its name."))
                .show(left);
            PasswordField::new(
                TextField::new("password", "Password", &mut "correct horse".to_owned())
                    .help("12 to 123 characters of three of four classes."),
            )
            .show(left);
            SearchField::new("search", "Search images", &mut String::new()).show(left);
            SearchField::new("searching", "Search labs", &mut "ubuntu".to_owned()).show(left);

            right.spacing_mut().item_spacing.y = SPACE_L;
            let sizes = ["Small · 2 cores · 3.5 GB RAM", "Medium · 4 cores · 7 GB RAM"].map(str::to_owned);
            Combo::new("size", "Virtual machine size").help("From $0.20 an hour.").show(
                right,
                &sizes,
                &mut 1_usize.clone(),
            );
            Combo::new("size-off", "Location")
                .disabled_because(Some("The lab account picks the location."))
                .show(right, &["East US".to_owned()], &mut 0_usize.clone());
            let cards = [
                RadioCard::new("Create new image").text("A new image definition with version 1.0.0."),
                RadioCard::new("Update existing image").text("python-101-base 1.0.0 → 1.1.0"),
                RadioCard::new("A disk file on this computer").disabled_because(Some("Not your role.")),
            ];
            radio_cards(right, "how", "How to export", &cards, &mut 1_usize.clone());
            checkbox(right, &mut true, "Shut down idle virtual machines", None);
            checkbox(right, &mut false, "Let lab creators pick the location", None);
            let long = "Use the same password for every virtual machine of the lab, which students see when they \
                        connect for the first time";
            checkbox(right, &mut true, long, Some("A specialized image keeps its own password."));
            TextField::new(
                "about",
                "Description",
                &mut "Python with a few words\nover two lines.".to_owned(),
            )
            .rows(3)
            .show(right);
        });
    });
}

pub fn messages(ui: &mut Ui) {
    page(ui, |ui| {
        PageHeader::new("Template")
            .back("Labs")
            .text("The virtual machine that every student's machine is a copy of.")
            .show(ui, |ui| {
                ui.add(Button::icon_only(Icon::Grid, "As cards"));
                ui.add(Button::primary("New lab").icon(Icon::Add));
            });
        MessageBar::new("info", Kind::Info, "The window shows the model only")
            .text("Starting a template changes its state here; no virtual machine runs.")
            .show(ui);
        MessageBar::new("success", Kind::Success, "Exported “python-101-base” 1.1.0 to contoso_gallery")
            .text("Stored in 8 regions in 42 s; 2.8 GiB of 7.9 GiB were new.")
            .action("Create a lab from this image")
            .action("Show in gallery")
            .dismissable()
            .show(ui);
        MessageBar::new("warning", Kind::Warning, "2 regions are not ready").dismissable().show(ui);
        MessageBar::new("error", Kind::Error, "The export stopped: the gallery's folder is full")
            .text("Nothing was lost: the template's disk is unchanged, and what is stored is kept.")
            .details(
                "write /srv/gallery/regions/eastus/packs/7f3a.tmp: no space left on device (os error 28)",
            )
            .action("Retry")
            .dismissable()
            .show(ui);
        card(ui, |ui| {
            ui.horizontal(|ui| {
                progress_ring(ui, "Export", Some(0.42));
                strong(ui, "Exporting “python-101-base” to contoso_gallery");
                at_right(ui, "export", |ui| {
                    ui.add(Button::link("Details"));
                    ui.add(Button::secondary("Cancel"));
                });
            });
            ui.add(ProgressBar::new("Export", 0.42));
            caption(ui, "Reading the disk · 3.3 of 7.9 GiB · 1.2 GiB/s · about 4 s left");
            ui.add_space(SPACE_S);
            let part =
                |name: &str, detail: &str, state| Part { name: name.into(), detail: detail.into(), state };
            progress_parts(
                ui,
                &[
                    part("East US", "7.9 GiB", PartState::Done),
                    part("West Central US", "3.3 of 7.9 GiB · 1.2 GiB/s", PartState::Running(0.42)),
                    part("South Central US", "Waiting", PartState::Waiting),
                    part(
                        "North Central US",
                        "No space left on the disk that holds this region",
                        PartState::Failed,
                    ),
                ],
            );
            ui.add_space(SPACE_S);
            ui.add(ProgressBar::indeterminate("Verify"));
        });
    });
}

pub fn lists(ui: &mut Ui) {
    ui.horizontal_top(|ui| {
        egui::Frame::new().fill(palette(ui).surface).inner_margin(SPACE_S as i8).show(ui, |ui| {
            ui.set_width(NAV_WIDTH - 2.0 * SPACE_S);
            ui.set_min_height(ui.available_height());
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                nav_item(ui, Icon::Desktop, "Template", true, None);
                nav_item(ui, Icon::Server, "Virtual machine pool", false, None);
                nav_item(ui, Icon::Settings, "Settings", false, None);
            });
        });
        ui.vertical(|ui| page(ui, lists_page));
    });
}

fn lists_page(ui: &mut Ui) {
    titled_card(ui, "Template virtual machine", |ui| {
        Facts::new()
            .row("Image", "Ubuntu Server 18.04 LTS")
            .row_ui("Operating system", |ui| {
                body(ui, "Linux");
                ui.add(Badge::new("Specialized"));
            })
            .row("Disk", "VHD, 32 GiB, 7.9 GiB used")
            .mono("File", "/home/ana/.local/share/lab-gallery/disks/python-101.vhd")
            .row("State", "Stopped")
            .show(ui);
    });
    ListRow::new("row-1", "python-101-base")
        .icon(Icon::Linux)
        .subtitle("1.1.0 · exported by Ana Trujillo on 21 Nov 2026")
        .badge(Badge::new("Specialized"))
        .right("32 GiB")
        .right_below("8 of 8 regions ready")
        .chosen(true)
        .show(ui);
    ListRow::new(
        "row-2",
        "windows-dev-2026-with-a-very-long-name-that-does-not-fit-beside-its-badges-at-all",
    )
    .icon(Icon::Windows)
    .subtitle("2.0.0 · uploaded by Contoso IT")
    .badge(Badge::new("Generalized"))
    .badge(Badge::of(Kind::Warning, "Replica missing"))
    .right("128 GiB")
    .right_below("5 of 8 regions ready")
    .show(ui);
    ListRow::new("row-3", "big-data")
        .icon(Icon::Linux)
        .right("256 GiB")
        .disabled_because(Some("Its disk is over the limit of 128 GiB."))
        .show(ui);
    ui.scope(|ui| {
        ui.set_max_height(160.0);
        table(ui, &mut Some(Sort { column: 1, descending: true }));
    });
    ScrollArea::vertical().id_salt("empty").auto_shrink([false, true]).show(ui, |ui| {
        EmptyState::new(Icon::Desktop, "No labs yet")
            .text("A lab is a set of virtual machines made from one template. Start with an image.")
            .show(ui, |ui| {
                ui.add(Button::primary("New lab").icon(Icon::Add));
            });
    });
}

pub fn table(ui: &mut Ui, sort: &mut Option<Sort>) {
    Table::new("images", "Images")
        .column(TableColumn::rest("Name").sortable())
        .column(TableColumn::fixed("Size", 100.0).sortable().figures())
        .column(TableColumn::fixed("State", 140.0))
        .show(
            ui,
            10_000,
            sort,
            |row| row == 1,
            |ui, row, column| match column {
                0 => {
                    ui.add(Button::link(format!("image-{row}")));
                }
                1 => {
                    body(ui, format!("{} GiB", row + 1));
                }
                _ => {
                    ui.add(Badge::of(Kind::Success, "Enabled"));
                }
            },
        );
}

pub fn dialog(ui: &mut Ui) {
    messages(ui);
    let ctx = ui.ctx().clone();
    let export = Button::primary("Export");
    let reply = Dialog::new("export", "Export to Shared Image Gallery", export, "Cancel").show(&ctx, |ui| {
        ui.spacing_mut().item_spacing.y = SPACE_L;
        let cards = [
            RadioCard::new("Create new image").text("A new image definition with version 1.0.0."),
            RadioCard::new("Update existing image").text("python-101-base 1.0.0 → 1.1.0"),
        ];
        radio_cards(ui, "dialog-how", "How to export", &cards, &mut 0_usize.clone());
        TextField::new("dialog-name", "Image name", &mut "python-101-base".to_owned())
            .help("Letters, digits, dots, underscores and hyphens; 1 to 80 characters.")
            .width(f32::INFINITY)
            .show(ui);
        secondary(ui, "Stored as a specialized image and replicated to the 8 regions of United States.");
    });
    assert_eq!(reply, DialogReply::Open);
}

pub fn toasts(ui: &mut Ui) {
    page(ui, |ui| {
        body(ui, "Toasts stand in the corner.");
    });
    let id = egui::Id::unique("sample toasts");
    let shared: std::sync::Arc<egui::mutex::Mutex<Toasts<u8>>> = ui.data_mut(|data| {
        data.get_temp_mut_or_insert_with(id, || {
            let mut toasts = Toasts::default();
            let done = Toast::new(Kind::Success, "Exported “python-101-base”");
            toasts.push(0, done.text("Python 101 · 42 s").action("Show"));
            toasts.push(1, Toast::new(Kind::Error, "The export of Data Science stopped"));
            std::sync::Arc::new(egui::mutex::Mutex::new(toasts))
        })
        .clone()
    });
    let ctx = ui.ctx().clone();
    let _: Option<u8> = shared.lock().show(&ctx);
}
