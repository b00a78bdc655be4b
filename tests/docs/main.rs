//! Documentation: how pictures are drawn, and what articles say.

#[cfg(test)]
mod alternative_texts;
#[cfg(test)]
mod animations;
#[cfg(test)]
mod article_escapes;
#[cfg(test)]
mod article_files;
#[cfg(test)]
mod article_forms;
#[cfg(test)]
mod article_scenes;
#[cfg(test)]
mod articles;
#[cfg(test)]
mod blending;
#[cfg(test)]
mod callouts;
#[cfg(test)]
mod clipping;
#[cfg(test)]
mod compared;
#[cfg(test)]
mod comparing;
#[cfg(test)]
mod coverage;
#[cfg(test)]
mod files;
#[cfg(test)]
mod films;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod manifests;
#[cfg(test)]
mod meshes;
#[cfg(test)]
mod misplayed;
#[cfg(test)]
mod personal;
#[cfg(test)]
mod presets;
#[cfg(test)]
mod readme;
#[cfg(test)]
mod refusals;
#[cfg(test)]
mod scenes;
#[cfg(test)]
mod sets;
#[cfg(test)]
mod sheets;
#[cfg(test)]
mod shipped;
#[cfg(test)]
mod stages;
#[cfg(test)]
mod support;
#[cfg(test)]
mod textures;
#[cfg(test)]
mod threads;
#[cfg(test)]
mod touched;
#[cfg(test)]
mod vocabulary;
#[cfg(test)]
mod writing;
