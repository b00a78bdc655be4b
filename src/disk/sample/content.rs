//! The files of a course: texts, notebooks, measurements, pictures, each made piece by piece while it is written.

use serde_json::json;

use crate::disk::DiskError;
use crate::disk::bytes::put;

/// A folder and what is in it.
pub(super) struct Folder {
    pub name: String,
    pub folders: Vec<Self>,
    pub files: Vec<File>,
}

/// A file.
pub(super) struct File {
    pub name: String,
    pub content: Content,
}

/// What is in a file.
pub(super) enum Content {
    Text(String),
    /// Lines of numbers, each [`LINE`] bytes long.
    Measurements {
        lines: u64,
        seed: u64,
    },
    /// A bitmap.
    Picture {
        seed: u64,
    },
}

const HEADING: &str = "number   ,minute  ,celsius,percent,lux    \n";
/// Bytes in a line of measurements.
const LINE: u64 = 43;

const WIDTH: u32 = 640;
const HEIGHT: u32 = 480;
const BITMAP_HEADER: u32 = 54;
/// Bytes in a row of a bitmap with three a pixel; a multiple of four, as it must be.
const ROW: u32 = WIDTH * 3;
const PICTURE: u64 = BITMAP_HEADER as u64 + ROW as u64 * HEIGHT as u64;
/// So that no folder gets long.
const PICTURES_A_FOLDER: u64 = 50;

impl Folder {
    fn new(name: &str, files: Vec<File>) -> Self {
        Self { name: name.to_owned(), folders: Vec::new(), files }
    }

    /// The bytes in all its files.
    pub fn length(&self) -> u64 {
        let files = self.files.iter().map(|file| file.content.length());
        files.chain(self.folders.iter().map(Self::length)).sum()
    }
}

impl Content {
    /// The file's length in bytes.
    pub fn length(&self) -> u64 {
        match self {
            Self::Text(text) => text.len() as u64,
            Self::Measurements { lines, .. } => (lines + 1) * LINE,
            Self::Picture { .. } => PICTURE,
        }
    }

    /// Hands over the file's bytes in order, in pieces.
    pub fn write(&self, out: &mut dyn FnMut(&[u8]) -> Result<(), DiskError>) -> Result<(), DiskError> {
        match self {
            Self::Text(text) => out(text.as_bytes()),
            Self::Measurements { lines, seed } => measurements(*lines, *seed, out),
            Self::Picture { seed } => picture(*seed, out),
        }
    }
}

/// The course of a lab, with about `bytes` bytes: two fifths measurements, the rest pictures.
pub(super) fn course(lab: &str, seed: u64, bytes: u64) -> Folder {
    const WEEKS: u64 = 4;
    let lines = bytes * 2 / 5 / WEEKS / LINE;
    let measurements = (1..=WEEKS).map(|week| File {
        name: format!("measurements week {week}.csv"),
        content: Content::Measurements { lines, seed: part(seed, week) },
    });
    let pictures = (bytes * 3 / 5 / PICTURE).max(1);
    let mut survey = Folder::new("Survey pictures", Vec::new());
    let mut first = 1;
    while first <= pictures {
        let last = pictures.min(first + PICTURES_A_FOLDER - 1);
        let files = (first..=last).map(|number| File {
            name: format!("picture {number:04}.bmp"),
            content: Content::Picture { seed: part(seed, 1000 + number) },
        });
        survey.folders.push(Folder::new(&format!("{first:04} to {last:04}"), files.collect()));
        first = last + 1;
    }
    let mut data = Folder::new("Data", measurements.collect());
    data.folders.push(survey);
    let mut root = Folder::new("", vec![text("README.md", readme(lab)), text("SYLLABUS.TXT", syllabus(lab))]);
    root.folders = vec![data, Folder::new("Examples", examples()), Folder::new("Notebooks", notebooks(lab))];
    root
}

/// The seed of one file.
fn part(seed: u64, number: u64) -> u64 {
    seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(number)
}

fn text(name: &str, text: String) -> File {
    File { name: name.to_owned(), content: Content::Text(text) }
}

fn readme(lab: &str) -> String {
    format!(
        "# {lab}\n\n\
         Everything that the course needs is on this disk:\n\n\
         - `Notebooks`: one for each week, to be worked through in order\n\
         - `Data`: four weeks of measurements, and the survey's pictures\n\
         - `Examples`: small programs to read, run and change\n\n\
         Your changes stay on your own machine. To start again, ask for the machine to be reset.\n"
    )
}

fn syllabus(lab: &str) -> String {
    let weeks = [
        "Reading and cleaning measurements",
        "Averages, spread and outliers",
        "Pictures as tables of numbers",
        "Finding what the data says, and what it does not",
    ];
    let lines = weeks.iter().enumerate().map(|(number, week)| format!("Week {}: {week}", number + 1));
    let lines: Vec<_> = [lab.to_owned(), String::new()].into_iter().chain(lines).collect();
    lines.join("\r\n") + "\r\n"
}

fn examples() -> Vec<File> {
    let asked = [
        ("mean", "the mean of the values", "statistics.fmean(values)"),
        ("median", "the middle one of the sorted values", "statistics.median(values)"),
        ("spread", "the standard deviation of the values", "statistics.pstdev(values)"),
        (
            "trend",
            "the slope of the straight line that fits best",
            "statistics.linear_regression(range(len(values)), values).slope",
        ),
    ];
    let example = |(number, (name, what, how)): (usize, &(&str, &str, &str))| {
        let week = number + 1;
        text(
            &format!("week_{week}_{name}.py"),
            format!(
                "\"\"\"Week {week}: {what}.\"\"\"\n\nimport csv\nimport statistics\nfrom pathlib import Path\n\n\
                 DATA = Path(__file__).parents[1] / \"Data\" / \"measurements week {week}.csv\"\n\n\n\
                 def column(name):\n    with DATA.open() as lines:\n\
                 \x20       return [float(row[name]) for row in csv.DictReader(lines)]\n\n\n\
                 def {name}(values):\n    return {how}\n\n\n\
                 if __name__ == \"__main__\":\n    print({name}(column(\"celsius\")))\n"
            ),
        )
    };
    asked.iter().enumerate().map(example).collect()
}

fn notebooks(lab: &str) -> Vec<File> {
    let notebook = |week: u32| {
        let code = |lines: &[&str]| json!({"cell_type": "code", "execution_count": null, "metadata": {}, "outputs": [], "source": lines});
        let file = format!("../Data/measurements week {week}.csv");
        let cells = json!([
            {"cell_type": "markdown", "metadata": {}, "source": [format!("# {lab}, week {week}")]},
            code(&["import csv\n", &format!("rows = list(csv.DictReader(open({file:?})))")]),
            code(&["celsius = [float(row['celsius']) for row in rows]\n", "min(celsius), max(celsius)"]),
        ]);
        let whole = json!({
            "cells": cells,
            "metadata": {"language_info": {"name": "python"}},
            "nbformat": 4,
            "nbformat_minor": 4,
        });
        text(&format!("Week {week}.ipynb"), format!("{whole:#}\n"))
    };
    (1..=4).map(notebook).collect()
}

/// Bytes that look random and are decided by the seed.
fn noise(seed: u64) -> blake3::OutputReader {
    blake3::Hasher::new().update(&seed.to_le_bytes()).finalize_xof()
}

fn measurements(
    lines: u64,
    seed: u64,
    out: &mut dyn FnMut(&[u8]) -> Result<(), DiskError>,
) -> Result<(), DiskError> {
    out(HEADING.as_bytes())?;
    let mut noise = noise(seed);
    for number in 0..lines {
        let mut random = [0; 4];
        noise.fill(&mut random);
        let [warmth, damp, light, cloud] = random.map(u64::from);
        let minute = number * 5;
        let hour = minute / 60 % 24;
        // Warmest in the afternoon, dark at night.
        let noon = 12 - hour.abs_diff(14).min(12);
        let lux = if (6..20).contains(&hour) { noon * 800 + light * 3 + cloud } else { light / 64 };
        let line = format!(
            "{:09},{:08},{:05}.{},{:05}.{},{:07}\n",
            number % 1_000_000_000,
            minute % 100_000_000,
            8 + noon + warmth / 64,
            warmth % 10,
            90 - noon * 3 - damp / 32,
            damp % 10,
            lux
        );
        out(line.as_bytes())?;
    }
    Ok(())
}

/// A bitmap of a sky and a field with the noise of a cheap camera: half of it compresses.
fn picture(seed: u64, out: &mut dyn FnMut(&[u8]) -> Result<(), DiskError>) -> Result<(), DiskError> {
    let mut header = [0; BITMAP_HEADER as usize];
    put(&mut header, 0, b"BM");
    put(&mut header, 2, &(PICTURE as u32).to_le_bytes());
    put(&mut header, 10, &BITMAP_HEADER.to_le_bytes());
    put(&mut header, 14, &40_u32.to_le_bytes());
    put(&mut header, 18, &WIDTH.to_le_bytes());
    put(&mut header, 22, &HEIGHT.to_le_bytes());
    put(&mut header, 26, &1_u16.to_le_bytes());
    put(&mut header, 28, &24_u16.to_le_bytes());
    put(&mut header, 34, &(ROW * HEIGHT).to_le_bytes());
    out(&header)?;
    let mut noise = noise(seed);
    let mut row = [0; ROW as usize];
    let mut horizon = [0; 1];
    noise.fill(&mut horizon);
    let horizon = 140 + u32::from(horizon[0]) / 4;
    for line in 0..HEIGHT {
        noise.fill(&mut row);
        // Blue, green, red; the rows of a bitmap go from the bottom up.
        let colour: [u32; 3] = if line < horizon {
            [40, 90 + line / 8, 60]
        } else {
            [220, 150 + (line - horizon) / 8, 110 + (line - horizon) / 8]
        };
        for pixel in row.chunks_exact_mut(3) {
            for (channel, level) in pixel.iter_mut().zip(colour) {
                *channel = (level + u32::from(*channel & 15)).min(255) as u8;
            }
        }
        out(&row)?;
    }
    Ok(())
}
