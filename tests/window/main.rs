//! The window, without a display: pages, dialogs and the kit that they are built from.

#[cfg(test)]
mod account;
#[cfg(test)]
#[path = "../common/window.rs"]
mod common;

#[cfg(test)]
mod app;
#[cfg(test)]
mod click_path;
#[cfg(test)]
mod drafts;
#[cfg(test)]
mod dropping;
#[cfg(test)]
mod fitting;
#[cfg(test)]
mod help;
#[cfg(test)]
mod image_page;
#[cfg(test)]
mod instructor;
#[cfg(test)]
mod keyboard;
#[cfg(test)]
mod kit;
#[cfg(test)]
mod languages;
#[cfg(test)]
mod large;
#[cfg(test)]
mod memo;
#[cfg(test)]
mod new_lab;
#[cfg(test)]
mod new_workspace;
#[cfg(test)]
mod offered;
#[cfg(test)]
mod opening;
#[cfg(test)]
mod pace;
#[cfg(test)]
mod page_walk;
#[cfg(test)]
mod palette;
#[cfg(test)]
mod persona;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod play;
#[cfg(test)]
mod recent;
#[cfg(test)]
#[path = "../common/scale.rs"]
mod scale;
#[cfg(test)]
mod scenario_a;
#[cfg(test)]
mod scenario_b;
#[cfg(test)]
mod stage;
#[cfg(test)]
mod toasts;
#[cfg(test)]
mod undo;
