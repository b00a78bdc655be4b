//! Why a picture could not be written as a file, or read from one.

use super::{MAX_FILE, MAX_TEXT};
use crate::docs::raster::{MAX_PIXELS, MAX_SIDE};
use crate::model::{Explain, Message};

/// Why a picture could not be written as a file.
#[derive(Debug, thiserror::Error)]
pub enum EncodeError {
    /// No pixels, or another number of them than the picture's size says.
    #[error("a picture of {width} by {height} pixels that has others")]
    Pixels {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// A text that a PNG file cannot hold: with a zero byte, or longer than [`MAX_TEXT`].
    #[error("the text \"{keyword}\" cannot be kept in a PNG file")]
    Text {
        /// The chunk's keyword.
        keyword: &'static str,
    },
    /// An animation without pictures, or with pictures of several sizes.
    #[error("an animation needs pictures of one size")]
    Frames,
    /// A picture that is too wide or too high for GIF.
    #[error("a GIF of {width} by {height} pixels")]
    TooLargeForGif {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// The PNG encoder did not accept it.
    #[error("the PNG encoder did not take the picture")]
    Png(#[from] png::EncodingError),
    /// The optimiser did not accept it.
    #[error("the PNG optimiser did not take the picture")]
    Optimiser(#[source] oxipng::PngError),
    /// The GIF encoder did not accept it.
    #[error("the GIF encoder did not take the picture")]
    Gif(#[from] ::gif::EncodingError),
}

impl Explain for EncodeError {
    fn explain(&self) -> Message {
        let problem = match self {
            Self::TooLargeForGif { width, height } => {
                return Message::new("docs-encode-gif-size")
                    .with("width", u64::from(*width))
                    .with("height", u64::from(*height))
                    .with("side", u64::from(u16::MAX));
            }
            Self::Text { keyword } => {
                return Message::new("docs-encode-text")
                    .with("keyword", *keyword)
                    .bytes("most", MAX_TEXT as u64);
            }
            Self::Png(cause) => cause.to_string(),
            Self::Optimiser(cause) => cause.to_string(),
            Self::Gif(cause) => cause.to_string(),
            fault => fault.to_string(),
        };
        Message::new("docs-picture-fault").with("problem", problem)
    }
}

/// Why a PNG file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// More bytes than [`MAX_FILE`].
    #[error("a PNG file of {bytes} bytes")]
    File {
        /// How many.
        bytes: u64,
    },
    /// More pixels than this program draws.
    #[error("a PNG file of {width} by {height} pixels")]
    Size {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// A text chunk longer than [`MAX_TEXT`], or one that cannot be unpacked.
    #[error("a text chunk is too long or broken")]
    Text,
    /// No PNG file, or a damaged one.
    #[error("not a PNG file that can be read")]
    Broken(#[from] png::DecodingError),
}

impl Explain for ReadError {
    fn explain(&self) -> Message {
        match self {
            Self::File { bytes } => {
                Message::new("docs-read-file-size").bytes("size", *bytes).bytes("most", MAX_FILE as u64)
            }
            Self::Size { width, height } => Message::new("docs-read-size")
                .with("width", u64::from(*width))
                .with("height", u64::from(*height))
                .with("side", u64::from(MAX_SIDE))
                .with("pixels", MAX_PIXELS as u64),
            Self::Text => Message::new("docs-read-broken").with("problem", self.to_string()),
            Self::Broken(cause) => {
                // It stands in a sentence of ours, which has its own end.
                let problem = cause.to_string();
                Message::new("docs-read-broken").with("problem", problem.trim_end_matches('.'))
            }
        }
    }
}
