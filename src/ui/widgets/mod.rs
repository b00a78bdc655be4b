//! The kit that pages and dialogs are built from.
//!
//! A page reads the state and calls these; every text that they show was said by the page's [`crate::text::Lang`]
//! before. No widget takes a colour, and pages set none: what a thing means decides how it looks. Lengths come from
//! [`crate::ui::theme::metrics`].
//!
//! ```ignore
//! let lang = view.lang;
//! if PageHeader::new(lang.text("ui-template-title")).back(lab.name()).show(ui, |_| {}) {
//!     send.open_labs();
//! }
//! let chosen = Toolbar::new("lab-template-tools", lang.text("ui-template-tools"))
//!     .tool(Tool::new(Act::Start, Icon::Start, lang.text("ui-template-start")).disabled_because(why_not_start))
//!     .tool(Tool::new(Act::Export, Icon::Export, lang.text("ui-export")).disabled_because(why_not_export))
//!     .show(ui);
//! match MessageBar::new("export-done", Kind::Success, lang.say(&done.title))
//!     .text(lang.say(&done.text))
//!     .action(lang.text("ui-show-in-gallery"))
//!     .dismissable()
//!     .show(ui)
//! {
//!     Some(BarReply::Action(_)) => send.show_in_gallery(),
//!     Some(BarReply::Dismissed) => send.dismiss(),
//!     None => {}
//! }
//! titled_card(ui, lang.text("ui-template-machine"), |ui| {
//!     Facts::new().row(lang.text("ui-template-size"), size).mono(lang.text("ui-template-disk-path"), path).show(ui);
//! });
//! ```
//!
//! A dialog edits a draft that its page keeps:
//!
//! ```ignore
//! let export = Button::primary(lang.text("ui-export-confirm")).disabled_because(draft.problem(lang));
//! let reply = Dialog::new("export", lang.text("ui-export"), export, lang.text("ui-cancel")).show(ctx, |ui| {
//!     TextField::new("export-name", lang.text("ui-export-name"), &mut draft.name)
//!         .help(lang.text("ui-export-name-rule"))
//!         .error(draft.name_error(lang))
//!         .show(ui);
//! });
//! match reply {
//!     DialogReply::Open => {}
//!     DialogReply::Confirmed => send.export(draft),
//!     DialogReply::Cancelled => send.close_dialog(),
//! }
//! ```
//!
//! What holds for all of them:
//! - **Names.** Everything that can be pressed has an accessible name: the text on it, or the one given. What a reason,
//!   rule or mistake says is its accessible description.
//! - **Disabled** means `disabled_because(Some(reason))`: greyed, still reachable by Tab, says why on hover, on focus
//!   and to a screen reader. Do not use `Ui::add_enabled` for that: it hides the reason.
//! - **Ids** given as the first argument are for the whole window: name them after the place ("export-name"), with a
//!   key where there are several (`("lab-card", lab.id)`). Buttons count themselves through unless
//!   [`Button::id`] is called: do that where things above come and go.
//! - **Order.** Tab goes as one reads. Put controls at the right end of a row with [`at_right`], never with egui's
//!   right-to-left layout, which turns their order round.
//! - **Size.** All that can be pressed or typed into is [`crate::ui::theme::metrics::CONTROL`] high. Toolbars move what
//!   does not fit into a menu, labels wrap, titles of rows end with an ellipsis.
//! - **Rest.** Nothing repaints by itself except what turns because work goes on, and that stands still where
//!   [`crate::ui::theme::motion_reduced`].
//!
//! [`set_lang`] must be told the window's language once, and when it changes.

mod announce;
mod badge;
mod bar_chart;
mod button;
mod card;
mod choice;
mod combo;
mod dialog;
mod entries;
mod facts;
mod field;
mod figure;
mod finder;
mod halves;
mod header;
mod heard;
mod inline_field;
mod kind;
mod layout;
mod menu;
mod message_bar;
mod notice;
mod page;
mod paint;
mod progress;
mod progress_banner;
mod report;
mod row;
mod rows;
mod rules;
mod scrolled;
mod shrunk;
mod stepper;
mod stops;
mod table;
mod text;
mod tile;
mod toast;
mod toolbar;
mod words;

pub use announce::{announce, announce_change, announcements};
pub use badge::Badge;
pub use bar_chart::{ChartBar, bar_chart};
pub use button::{Button, ButtonKind};
pub use card::{card, titled_card};
pub use choice::{RadioCard, checkbox, checkbox_means, radio_cards, tabs};
pub use combo::Combo;
pub use dialog::{Dialog, DialogReply, dialog_again, dialog_left};
pub use facts::Facts;
pub use field::{PasswordField, SearchField, TextField};
pub use figure::{Figure, figures};
pub use finder::{Finder, FinderReply, FinderWords, Found};
pub use halves::{cells, halves};
pub use inline_field::InlineField;
pub use kind::Kind;
pub use layout::at_right;
pub use menu::{MenuItem, dropdown, dropdown_heading, menu, menu_heading, menu_separator};
pub use message_bar::{BarReply, MessageBar};
pub use notice::notice;
pub use page::{EmptyState, PageHeader, centered_buttons};
pub use progress::{Part, PartState, ProgressBar, progress_parts, progress_ring};
pub use progress_banner::{BannerReply, ProgressBanner};
pub use report::report;
pub use row::{ListRow, nav_item, nav_item_width, nav_mark};
pub use rows::rows;
pub use rules::rules;
pub use scrolled::scrolled;
pub use shrunk::shrunk;
pub use stepper::stepper;
pub use stops::region;
pub use table::{Sort, Table, TableColumn, TableReply};
pub use text::{
    body, body_and_caption, caption, fixed_caption, link_text, mono, page_title, secondary, strong, subtitle,
    text_width, title,
};
pub use tile::{Tile, tiles};
pub use toast::{Toast, Toasts};
pub use toolbar::{Tool, Toolbar};
pub use words::set_lang;
