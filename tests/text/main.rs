//! Languages: what is written in the Fluent files fits what the program says.

#[cfg(test)]
mod catalogue;
#[cfg(test)]
mod choosing;
#[cfg(test)]
mod every_language;
#[cfg(test)]
mod figures;
#[cfg(test)]
mod help;
#[cfg(test)]
mod ids;
#[cfg(test)]
mod order;
#[cfg(test)]
mod saying;
