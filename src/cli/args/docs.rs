//! `docs`

use std::num::NonZeroUsize;
use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

/// `docs`
#[derive(Debug, Subcommand)]
pub enum DocsCmd {
    Build {
        #[command(flatten)]
        pictures: PicturesArgs,
        #[arg(long)]
        draft: bool,
        #[arg(long)]
        force: bool,
        #[arg(long, value_enum, value_name = "FORMAT")]
        animate: Option<FilmArg>,
    },
    List {
        #[command(flatten)]
        pictures: PicturesArgs,
        #[arg(long)]
        fast: bool,
        #[arg(long)]
        json: bool,
    },
    Check {
        #[command(flatten)]
        pictures: PicturesArgs,
        #[arg(long, value_name = "DIR")]
        report: Option<PathBuf>,
        #[arg(long)]
        json: bool,
    },
    Bless {
        #[command(flatten)]
        pictures: PicturesArgs,
    },
    Explain {
        name: Option<String>,
        #[arg(long, value_name = "TAG")]
        lang: Option<String>,
        #[arg(long, value_name = "DIR")]
        scenes: Option<PathBuf>,
    },
}

/// Which pictures, and how.
#[derive(Debug, Default, Args)]
pub struct PicturesArgs {
    #[arg(long, value_name = "SCENE")]
    pub scene: Vec<String>,
    #[arg(long, value_name = "ARTICLE")]
    pub article: Vec<String>,
    // Behind `docs` it is the pictures' language and can be given several times; before it, that of the words.
    #[arg(long, value_name = "TAG")]
    pub lang: Vec<String>,
    #[arg(long, value_enum, value_name = "THEME")]
    pub theme: Option<ThemeArg>,
    #[arg(long, value_enum, value_name = "N")]
    pub scale: Option<ScaleArg>,
    #[arg(long, value_name = "PRESET")]
    pub preset: Option<String>,
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "DIR")]
    pub scenes: Option<PathBuf>,
    #[arg(long, value_name = "N", value_parser = super::typed::threads)]
    pub threads: Option<NonZeroUsize>,
}

/// Which themes.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ThemeArg {
    Light,
    Dark,
    Both,
}

/// Pixels a point.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum ScaleArg {
    #[value(name = "1")]
    One,
    #[value(name = "1.5")]
    OneAndHalf,
    #[value(name = "2")]
    Two,
}

/// How films are written.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub enum FilmArg {
    Apng,
    Gif,
}
