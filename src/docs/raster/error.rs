//! Why a picture could not be drawn, and how it is said.

use egui::TextureId;

use super::canvas::{MAX_PIXELS, MAX_SIDE};
use crate::model::{Explain, Message};

/// Why a picture could not be drawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RasterError {
    /// A side of nothing, or more pixels than [`MAX_SIDE`] and [`MAX_PIXELS`] allow.
    #[error("a picture of {width} by {height} pixels")]
    Size {
        /// In pixels.
        width: u32,
        /// In pixels.
        height: u32,
    },
    /// A texture without texels, larger than [`MAX_SIDE`], or beyond [`super::MAX_TEXELS`] with the others.
    #[error("texture {id:?} has {width} by {height} texels")]
    TextureSize {
        /// The texture.
        id: TextureId,
        /// In texels.
        width: usize,
        /// In texels.
        height: usize,
    },
    /// An image whose texels are not as many as its size says.
    #[error("an image for texture {id:?} says another size than it has")]
    BrokenImage {
        /// The texture.
        id: TextureId,
    },
    /// A part of a texture that lies outside it.
    #[error("an update of texture {id:?} lies outside it")]
    OutsideTexture {
        /// The texture.
        id: TextureId,
    },
    /// A texture that was never set, or is freed.
    #[error("there is no texture {id:?}")]
    NoTexture {
        /// The texture.
        id: TextureId,
    },
    /// A triangle with a corner that the mesh does not have.
    #[error("a triangle has a corner that its mesh does not have")]
    BrokenMesh,
    /// Something that only a graphics card draws.
    #[error("a paint callback needs a graphics card")]
    Callback,
}

impl Explain for RasterError {
    fn explain(&self) -> Message {
        match self {
            Self::Size { width, height } => Message::new("docs-picture-size")
                .with("width", u64::from(*width))
                .with("height", u64::from(*height))
                .with("side", u64::from(MAX_SIDE))
                .with("pixels", MAX_PIXELS as u64),
            fault => Message::new("docs-picture-fault").with("problem", fault.to_string()),
        }
    }
}
