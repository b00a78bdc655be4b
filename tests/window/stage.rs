//! A state made by hand, a page and a dialog on it, and what they asked for: no threads, no files.

use std::cell::RefCell;
use std::collections::{BTreeMap, VecDeque};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use egui::{Frame, Margin, Ui};
use egui_kittest::Harness;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use lab_gallery::model::account::{Member, Role};
use lab_gallery::model::image::{
    Architecture, Catalogue, Definition, Generation, ImageVersion, OsState, OsType, Replica, ReplicaState,
    Version,
};
use lab_gallery::model::lab::{
    Credentials, Lab, Origin, Policies, Power, Provisioning, Publishing, Template, TemplateDisk,
};
use lab_gallery::model::size::VmSize;
use lab_gallery::model::state::{AttachedGallery, CatalogueState, GalleryLocation};
use lab_gallery::model::{Command, DiskFormat, LabId, Message, RegionId, State, Workspace, apply, names};
use lab_gallery::text::Lang;
use lab_gallery::ui::dialogs::{Dialog, Flow};
use lab_gallery::ui::pages::Pages;
use lab_gallery::ui::{Action, DiskFiles, Page, Steps, UiEvent, View};

use crate::common::{Bare, Look, window_with};

/// What is on the stage.
pub struct Stage {
    pub state: State,
    pub disks: DiskFiles,
    pub dialog: Option<Dialog>,
    pub page: Page,
    pub pages: Pages,
    /// What was asked for since the start, in order. Commands were applied, too.
    pub actions: Vec<Action>,
    /// What the dialog is told in the next frame.
    pub events: VecDeque<UiEvent>,
    pub read_only: Option<Message>,
    pub lang: Lang,
    shown: fn(&mut Ui, &View<'_>, &mut Self),
}

pub type Played = Harness<'static, Bare<Stage>>;

impl Stage {
    /// An empty stage on a state.
    pub fn on(state: State) -> Self {
        Self {
            state,
            disks: BTreeMap::new(),
            dialog: None,
            page: Page::Labs,
            pages: Pages::default(),
            actions: Vec::new(),
            events: VecDeque::new(),
            read_only: None,
            lang: Lang::load("en"),
            shown: |_, _, _| {},
        }
    }

    /// Opens a dialog.
    pub fn with_dialog(mut self, open: impl FnOnce(&View<'_>) -> Dialog) -> Self {
        let mut dialog = None;
        self.look(|view, _| dialog = Some(open(view)));
        self.dialog = dialog;
        self
    }

    /// Shows a page.
    pub fn with_page(mut self, shown: fn(&mut Ui, &View<'_>, &mut Self)) -> Self {
        self.shown = shown;
        self
    }

    /// Raises the curtain.
    pub fn play(self, look: Look) -> Played {
        window_with(look, self, |ui, stage| stage.frame(ui))
    }

    /// Looks at the state as a page does.
    pub fn look(&mut self, see: impl FnOnce(&View<'_>, &mut Self)) {
        let outbox = RefCell::default();
        let (state, disks, page) = (self.state.clone(), self.disks.clone(), self.page.clone());
        let (read_only, lang) = (self.read_only.clone(), self.lang.clone());
        let view = View {
            state: &state,
            lang: &lang,
            now: at("2026-11-21T14:05:00Z"),
            zone: &TimeZone::UTC,
            page: &page,
            folder: Path::new("/home/ada/labs"),
            disks: &disks,
            theme: state.workspace.settings.theme,
            zoom: 100,
            steps: Steps::default(),
            read_only: read_only.as_ref(),
            outbox: &outbox,
        };
        see(&view, self);
        self.actions.extend(outbox.into_inner());
    }

    fn frame(&mut self, ui: &mut Ui) {
        let before = self.actions.len();
        let events = std::mem::take(&mut self.events);
        self.look(|view, stage| {
            if let Some(dialog) = &mut stage.dialog {
                for event in &events {
                    dialog.event(event, view);
                }
            }
            let margin = Margin { left: 24, right: 24, top: 16, bottom: 0 };
            let shown = stage.shown;
            Frame::new().inner_margin(margin).show(ui, |ui| {
                ui.set_min_size(ui.available_size());
                shown(ui, view, stage);
            });
            if let Some(dialog) = &mut stage.dialog
                && dialog.show(ui, view) == Flow::Close
            {
                stage.dialog = None;
            }
        });
        for place in before..self.actions.len() {
            match &self.actions[place] {
                Action::Command(command) => {
                    let command = command.clone();
                    let result = apply(&mut self.state, command, at("2026-11-21T14:05:00Z"));
                    self.events.extend(result.err().map(UiEvent::Refused));
                }
                Action::Go(page) => self.page = page.clone(),
                Action::Mark(list, entries) => self.pages.mark(*list, entries.clone()),
                Action::Collect(images, enabled) => {
                    self.pages.marketplace.collect(images.clone(), *enabled);
                }
                Action::Open(_) => {
                    if let Action::Open(dialog) = std::mem::replace(
                        &mut self.actions[place],
                        Action::NotNow(Message::new("ui-toast-opened")),
                    ) {
                        self.dialog = Some(*dialog);
                    }
                }
                _ => {}
            }
        }
        if self.actions.len() > before || !self.events.is_empty() {
            ui.ctx().request_repaint();
        }
    }

    /// The commands that were asked for.
    pub fn commands(&self) -> Vec<&Command> {
        self.actions
            .iter()
            .filter_map(|action| if let Action::Command(command) = action { Some(command) } else { None })
            .collect()
    }
}

pub fn at(time: &str) -> Timestamp {
    time.parse().unwrap()
}

pub const GIB: u64 = 1 << 30;

/// Contoso University in the United States: an owner, a lab creator, a reader; no gallery, no labs.
pub fn contoso() -> State {
    let mut workspace = Workspace::new("Contoso University", RegionId::from("eastus"), "Ada Lovelace");
    for (name, role) in [("Grace Hopper", Role::LabCreator), ("Alan Turing", Role::Reader)] {
        workspace.account.members.push(Member { name: name.to_owned(), role });
    }
    State::new(workspace)
}

/// The same with a gallery of images of every kind: offered, and withheld for every reason.
pub fn with_gallery() -> State {
    let mut state = contoso();
    let gallery = AttachedGallery {
        id: "7b0c".to_owned(),
        name: "contoso_gallery".to_owned(),
        location: GalleryLocation::Workspace("contoso_gallery".to_owned()),
    };
    state.workspace.disabled_images.insert(gallery.id.clone(), [names::key("Biology-2019")].into());
    state.workspace.gallery = Some(gallery);
    state.catalogue = CatalogueState::Ready(Arc::new(Catalogue {
        definitions: images().into_iter().map(|image| (names::key(&image.name), image)).collect(),
        problems: Vec::new(),
        shared_packs: true,
        stored: 5 << 30,
    }));
    state
}

/// What was read of the gallery, to be changed.
pub fn catalogue(state: &mut State) -> Option<&mut Catalogue> {
    match &mut state.catalogue {
        CatalogueState::Ready(catalogue) => Some(Arc::make_mut(catalogue)),
        CatalogueState::None | CatalogueState::Loading | CatalogueState::Failed(_) => None,
    }
}

fn images() -> Vec<Definition> {
    let mut python = image("Python-101", OsType::Linux, OsState::Specialized, &["1.0.0", "1.1.0", "1.2.0"]);
    python.description = "Python 3.8 with Jupyter and the course's notebooks".to_owned();
    let mut fresh = image("Data-Science", OsType::Linux, OsState::Generalized, &["1.0.0", "1.1.0"]);
    let newest = fresh.versions.get_mut(&version("1.1.0")).unwrap();
    newest.size = 128 * GIB;
    newest.replicas.values_mut().for_each(|replica| replica.state = ReplicaState::Replicating);
    fresh.versions.get_mut(&version("1.0.0")).unwrap().size = 128 * GIB;
    let mut slow = image("Network-Lab", OsType::Linux, OsState::Specialized, &["1.0.0"]);
    for replica in slow.versions.values_mut().flat_map(|version| version.replicas.values_mut()) {
        replica.state = ReplicaState::Replicating;
        replica.stored = 0;
    }
    let mut large = image("Video-Editing", OsType::Windows, OsState::Generalized, &["1.0.0"]);
    large.versions.values_mut().for_each(|version| {
        version.size = 256 * GIB;
        version.disks = 2;
    });
    vec![
        python,
        image("Windows-10-Visual-Studio", OsType::Windows, OsState::Generalized, &["2.3.1"]),
        fresh,
        slow,
        large,
        image("Biology-2019", OsType::Linux, OsState::Specialized, &["1.0.0"]),
    ]
}

/// An image whose versions are ready in the eight regions of the United States that are open.
pub fn image(name: &str, os_type: OsType, os_state: OsState, versions: &[&str]) -> Definition {
    let versions = versions.iter().enumerate().map(|(place, number)| {
        let made = ImageVersion {
            version: version(number),
            created: at(&format!("2026-1{}-1{place}T09:30:00Z", place.min(1))),
            created_by: "Ada Lovelace".to_owned(),
            source_lab: "Python 101".to_owned(),
            source_region: RegionId::from("eastus"),
            size: 32 * GIB,
            data: 8_487_567_360 + place as u64 * 104_857_600,
            added: if place == 0 { 3_543_348_019 } else { 61_341_696 },
            disks: 1,
            exclude_from_latest: false,
            end_of_life: None,
            replicas: regions().map(|region| (region, ready(3_604_689_715))).collect(),
        };
        (made.version, made)
    });
    Definition {
        name: name.to_owned(),
        os_type,
        os_state,
        generation: Generation::V1,
        architecture: Architecture::X64,
        publisher: "contoso".to_owned(),
        offer: name.to_lowercase(),
        sku: "lab".to_owned(),
        description: String::new(),
        end_of_life: None,
        deleted: None,
        versions: versions.collect(),
    }
}

fn ready(stored: u64) -> Replica {
    Replica { state: ReplicaState::Completed, stored, count: 1, exclude_from_latest: None }
}

fn regions() -> impl Iterator<Item = RegionId> {
    lab_gallery::model::region::replication_targets(&RegionId::from("eastus")).into_iter()
}

pub fn version(number: &str) -> Version {
    Version::parse(number).unwrap()
}

/// A disk file's path that is absolute on this platform.
pub fn absolute(name: &str) -> PathBuf {
    if cfg!(windows) { Path::new("C:\\disks").join(name) } else { Path::new("/home/ada/disks").join(name) }
}

/// The same with a lab of Grace Hopper's, made from the gallery's image and ready.
pub fn with_lab() -> State {
    let mut state = with_gallery();
    let lab = Lab {
        id: LabId(7),
        name: "Python 101".to_owned(),
        title: String::new(),
        description: String::new(),
        owner: "Grace Hopper".to_owned(),
        created: at("2026-09-01T08:00:00Z"),
        size: VmSize::Medium,
        region: RegionId::from("eastus"),
        origin: Origin::Marketplace { image: "ubuntu-server-18.04-lts".to_owned() },
        provisioning: Provisioning::Ready,
        template: Template {
            os_type: OsType::Linux,
            os_state: OsState::Generalized,
            generation: Generation::V1,
            power: Power::Stopped,
            disk: Some(TemplateDisk {
                file: "Python-101.vhd".to_owned(),
                format: DiskFormat::Vhd,
                size: 32 * GIB,
                used: 8 * GIB,
            }),
            credentials: Some(Credentials {
                user: "student".to_owned(),
                password_hash: "$argon2id$v=19$".to_owned(),
            }),
            same_password: false,
            remote_desktop: true,
        },
        publishing: Publishing::Draft,
        pool: Vec::new(),
        policies: Policies::default(),
    };
    state.workspace.labs.insert(lab.id, lab);
    state.workspace.next_id = 8;
    state
}
