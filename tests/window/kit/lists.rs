//! Tables, rows, steppers and toasts.

use egui::Role;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use lab_gallery::ui::theme::Icon;
use lab_gallery::ui::widgets::{
    BarReply, Figure, Kind, ListRow, MessageBar, ProgressBar, Sort, TableReply, Toast, Toasts,
    body_and_caption, figures, stepper,
};

use super::samples;
use crate::common::{Look, window, window_with};

#[test]
fn a_table_lays_out_only_the_rows_in_sight() {
    let look = Look { size: [800.0, 400.0], ..Look::default() };
    let harness = window(look, |ui| samples::table(ui, &mut None));
    harness.get_by_label("image-0");
    assert!(harness.query_by_label("image-20").is_none());
}

#[test]
fn a_click_on_a_title_sorts_and_the_next_one_turns_it_round() {
    let look = Look { size: [800.0, 400.0], ..Look::default() };
    let mut harness = window_with(look, None, samples::table);
    let mut press = |sort| {
        harness.get_by_role_and_label(Role::ColumnHeader, "Size").click();
        harness.run();
        assert_eq!(harness.state().value, sort);
    };
    press(Some(Sort { column: 1, descending: false }));
    press(Some(Sort { column: 1, descending: true }));
    press(Some(Sort { column: 1, descending: false }));
}

#[test]
fn a_click_on_a_row_says_which() {
    let look = Look { size: [800.0, 400.0], ..Look::default() };
    let mut harness = window_with(look, None, |ui, clicked| {
        let table = lab_gallery::ui::widgets::Table::new("t", "T")
            .column(lab_gallery::ui::widgets::TableColumn::rest("Name"));
        let reply = table.show(
            ui,
            5,
            &mut None,
            |_| false,
            |ui, row, _| {
                ui.label(format!("row {row}"));
            },
        );
        *clicked = reply.or(*clicked);
    });
    harness.get_by_label("row 3").click();
    harness.run();
    assert_eq!(harness.state().value, Some(TableReply::Row(3)));
}

#[test]
fn a_row_tells_all_that_it_shows() {
    let mut harness = window_with(Look::default(), 0, |ui, clicks| {
        let row = ListRow::new("row", "python-101").subtitle("1.1.0 by Ana").right("32 GiB").chosen(true);
        if row.show(ui).clicked() {
            *clicks += 1;
        }
    });
    let row = harness.get_by_role_and_label(Role::ListBoxOption, "python-101");
    assert_eq!(row.accesskit_node().description().as_deref(), Some("1.1.0 by Ana, 32 GiB"));
    row.click();
    harness.run();
    assert_eq!(harness.state().value, 1);
}

#[test]
fn a_long_figure_is_never_cut() {
    for value in ["291.15 USD", "12,345.67 USD", "1,234,567.89 USD"] {
        let look = Look { size: [168.0, 200.0], ..Look::default() };
        let harness = window(look, move |ui| {
            figures(ui, vec![Figure::new("costs", Icon::Cost, value, "Estimated a month")]);
        });
        let shapes = harness.output().shapes.iter();
        let texts = shapes.filter_map(|clipped| match &clipped.shape {
            egui::Shape::Text(text) => Some(&text.galley),
            _ => None,
        });
        let shown: Vec<bool> = texts.filter(|text| text.text() == value).map(|text| text.elided).collect();
        assert_eq!(shown, [false], "{value}");
    }
}

#[test]
fn a_line_alone_stands_in_the_middle_of_its_cell() {
    let look = Look { size: [400.0, 64.0], ..Look::default() };
    let harness = window(look, |ui| {
        body_and_caption(ui, "Lab creator", "");
    });
    let middle = harness.get_by_label("Lab creator").rect().center().y;
    assert!((middle - 32.0).abs() < 1.0, "{middle}");
}

#[test]
fn a_stepper_leads_back_but_not_forward() {
    let mut harness = window_with(Look::default(), 2, |ui, current| {
        let titles = ["Basics", "Credentials", "Policies", "Finish"].map(str::to_owned);
        if let Some(step) = stepper(ui, "steps", "New lab", &titles, *current) {
            *current = step;
        }
    });
    harness.get_by_label("Finish").click();
    harness.run();
    assert_eq!(harness.state().value, 2);
    harness.get_by_label("Basics").click();
    harness.run();
    assert_eq!(harness.state().value, 0);
}

#[test]
fn a_message_bar_answers_what_was_pressed() {
    let mut harness = window_with(Look::default(), Vec::new(), |ui, replies| {
        let bar =
            MessageBar::new("bar", Kind::Success, "Exported").action("Show").action("New lab").dismissable();
        replies.extend(bar.show(ui));
    });
    harness.get_by_label("New lab").click();
    harness.run();
    harness.get_by_label("Dismiss").click();
    harness.run();
    assert_eq!(harness.state().value, [BarReply::Action(1), BarReply::Dismissed]);
    let bar = harness.get_by_role_and_label(Role::Status, "Exported");
    assert_eq!(bar.accesskit_node().live(), egui::accesskit::Live::Polite);
}

#[test]
fn an_error_can_be_copied_with_its_cause_and_the_programs_version() {
    let mut harness = window(Look::default(), |ui| {
        MessageBar::new("bar", Kind::Error, "Failed").text("No room.").cause("os error 28").show(ui);
    });
    assert!(harness.query_by_label("os error 28").is_none(), "the cause only on demand");
    harness.get_by_label("Copy").click();
    harness.step();
    let copied = harness.output().platform_output.commands.iter().find_map(|command| match command {
        egui::OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.unwrap();
    assert!(copied.starts_with("Failed\n\nNo room.\n\nos error 28\n\nLab Gallery "), "{copied}");
    assert!(copied.contains(env!("CARGO_PKG_VERSION")), "{copied}");
}

#[test]
fn a_cause_that_repeats_the_sentence_is_left_out() {
    let harness = window(Look::default(), |ui| {
        MessageBar::new("bar", Kind::Error, "Failed")
            .text("It could not be read. No such file.")
            .details("no such file")
            .show(ui);
    });
    assert!(harness.query_by_label("no such file").is_none());
}

#[test]
fn what_is_behind_a_cause_stands_once() {
    let texts = [
        ("“/x” could not be opened: Permission denied (os error 13). Nothing was changed.", 1),
        ("“/x” could not be opened. Nothing was changed.", 1),
    ];
    for (text, times) in texts {
        let harness = window(Look::default(), move |ui| {
            MessageBar::new("bar", Kind::Error, "Failed")
                .text(text)
                .details("Open failed on /x: Permission denied (os error 13)")
                .show(ui);
        });
        assert_eq!(harness.query_all_by_label_contains("Permission denied").count(), times, "{text}");
    }
}

#[test]
fn progress_tells_its_share() {
    let harness = window(Look::default(), |ui| {
        ui.add(ProgressBar::new("Export", 0.429));
    });
    let bar = harness.get_by_role_and_label(Role::ProgressIndicator, "Export");
    assert_eq!(bar.accesskit_node().numeric_value(), Some(42.0));
}

#[test]
fn good_news_goes_by_itself_and_bad_news_stays() {
    let mut toasts = Toasts::default();
    toasts.push('a', Toast::new(Kind::Success, "Exported"));
    toasts.push('b', Toast::new(Kind::Error, "Stopped").action("Show"));
    let mut harness = window_with(Look::default(), (toasts, None), |ui, (toasts, chosen)| {
        *chosen = toasts.show(ui.ctx()).or(*chosen);
    });
    harness.get_by_label("Exported");
    // Ten seconds of the harness' clock.
    harness.run_steps(40);
    assert!(harness.query_by_label("Exported").is_none());
    harness.get_by_label("Show").click();
    harness.run();
    assert_eq!(harness.state().value.1, Some('b'));
    assert!(harness.state().value.0.is_empty());
}
