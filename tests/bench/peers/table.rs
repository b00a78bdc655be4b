//! The figures as tables, and what they say of the targets.

use crate::limits::{LARGE, Limits};
use crate::run::Figure;
use crate::steps::{Job, Rounds, Who};

/// Prints who took how long, and what it took.
pub fn print(rounds: &Rounds) {
    println!(
        "\n{:<32} {:<29} {:>8} {:>15} {:>10} {:>8} {:>9} {:>8}",
        "job", "by", "seconds", "(from-to)", "of theirs", "CPU, s", "stored", "peak"
    );
    let ours = |job| seconds(rounds, job, Who::Gallery);
    for ((job, who), figures) in rounds {
        let all = sorted(figures, |figure| figure.seconds);
        let (low, high) = (all.first().unwrap(), all.last().unwrap());
        let median = median(&all);
        let ratio = match (who, ours(*job)) {
            (Who::Gallery, _) | (_, None) => String::new(),
            (_, Some(ours)) => format!("{:.2}x", ours / median),
        };
        println!(
            "{:<32} {:<29} {median:>8.2} {:>15} {ratio:>10} {:>8.1} {:>9.0} {:>8.0}",
            job.name(),
            who.name(),
            format!("({low:.2}-{high:.2})"),
            of(figures, |figure| figure.processor),
            of(figures, |figure| figure.stored),
            of(figures, |figure| figure.peak),
        );
    }
    println!("Medians; stored: MiB that the step added to its store or output; peak: MiB of memory.");
    println!("of theirs: the gallery's seconds as a part of theirs.\n");
}

/// Prints what does not grow, and which targets are met.
pub fn print_targets(rounds: &Rounds, limits: &Limits) {
    let [small, large] = limits.sizes.map(|gib| format!("{gib} GiB"));
    println!("{:<22}{small:>16}{large:>16}   peak memory above rest, MiB", "disk full of data");
    for (operation, figures) in &limits.memory {
        let [small, large] = figures.map(|figure| figure.peak - limits.rest);
        println!("{operation:<22}{small:>16.0}{large:>16.0}");
    }
    println!("At rest, a gallery opened: {:.0} MiB.\n", limits.rest);

    println!("{:<68} {:>10} {:>10} {:>10}   ", "target", "measured", "at most", "stretch");
    for target in targets(rounds, limits) {
        let Target { what, measured, most, stretch } = target;
        let said = match measured {
            None => "not measured",
            Some(measured) if stretch.is_some_and(|stretch| measured <= stretch) => "met, stretch too",
            Some(measured) if measured <= most => "met",
            Some(_) => "MISSED",
        };
        let measured = measured.map_or_else(|| "-".to_owned(), |measured| format!("{measured:.3}"));
        let stretch = stretch.map_or_else(|| "-".to_owned(), |stretch| stretch.to_string());
        println!("{what:<68} {measured:>10} {most:>10} {stretch:>10}   {said}");
    }
}

/// Something that is to be at most so much.
struct Target {
    what: String,
    measured: Option<f64>,
    most: f64,
    stretch: Option<f64>,
}

fn targets(rounds: &Rounds, limits: &Limits) -> Vec<Target> {
    let figure = |job, who, figure: fn(&Figure) -> f64| rounds.get(&(job, who)).map(|all| of(all, figure));
    let ratio =
        |job, who, what: fn(&Figure) -> f64| Some(figure(job, Who::Gallery, what)? / figure(job, who, what)?);
    let time = |job, who| ratio(job, who, |figure| figure.seconds);
    let stored: fn(&Figure) -> f64 = |figure| figure.stored;
    let peak = rounds
        .iter()
        .filter(|((_, who), _)| *who == Who::Gallery)
        .map(|(_, figures)| of(figures, |figure| figure.peak) - limits.rest)
        .fold(0.0, f64::max);
    let growth = limits.memory.iter().map(|(_, [small, large])| large.peak - small.peak).fold(0.0, f64::max);
    let large = limits.memory.iter().map(|(_, [_, large])| large.peak - limits.rest).fold(0.0, f64::max);
    let holes = median(&{
        let mut holes = limits.holes.clone();
        holes.sort_by(f64::total_cmp);
        holes
    });
    let target =
        |what: &str, measured, most, stretch| Target { what: what.to_owned(), measured, most, stretch };
    let [_, gib] = limits.sizes;
    vec![
        target("export v1 / qemu-img to zstd qcow2", time(Job::ExportFirst, Who::QemuZstd), 0.35, Some(0.25)),
        target("export v1 / restic", time(Job::ExportFirst, Who::Restic), 0.22, Some(0.16)),
        target("stored of v1 / restic", ratio(Job::ExportFirst, Who::Restic, stored), 1.12, None),
        target("export v2 / restic", time(Job::ExportSecond, Who::Restic), 0.15, Some(0.06)),
        target("increment of v2, MiB", figure(Job::ExportSecond, Who::Gallery, stored), 225.0, None),
        target(
            "materialise / qemu-img from zstd qcow2",
            time(Job::Materialise, Who::QemuZstd),
            0.5,
            Some(0.33),
        ),
        target("full verify / restic check --read-data", time(Job::Verify, Who::Restic), 0.3, Some(0.2)),
        target("peak memory above rest, the jobs above, MiB", Some(peak), 64.0, None),
        target(&format!("peak memory above rest, {gib} GiB of data, MiB"), Some(large), 64.0, None),
        target(&format!("growth of it from 1 GiB to {gib} GiB of data, MiB"), Some(growth), 16.0, None),
        target(&format!("export of a {LARGE} GiB disk with 1 MiB of data, s"), Some(holes), 1.0, None),
    ]
}

fn seconds(rounds: &Rounds, job: Job, who: Who) -> Option<f64> {
    rounds.get(&(job, who)).map(|figures| of(figures, |figure| figure.seconds))
}

fn of(figures: &[Figure], figure: impl Fn(&Figure) -> f64) -> f64 {
    median(&sorted(figures, figure))
}

fn sorted(figures: &[Figure], figure: impl Fn(&Figure) -> f64) -> Vec<f64> {
    let mut all: Vec<_> = figures.iter().map(figure).collect();
    all.sort_by(f64::total_cmp);
    all
}

/// The middle of figures in order.
fn median(sorted: &[f64]) -> f64 {
    sorted[sorted.len() / 2]
}
