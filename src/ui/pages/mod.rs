//! Pages: each reads the [`super::View`] and sends actions. What a page remembers between frames (search, sort,
//! selection) is its own small struct, kept by [`Pages`].

/// What the pages remember between frames.
#[derive(Debug, Default)]
pub struct Pages {}
