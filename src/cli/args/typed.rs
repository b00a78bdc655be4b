//! Values that are understood while the command line is read.

use std::fmt;
use std::num::NonZeroUsize;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use jiff::civil::Date;

use crate::model::account::Role;
use crate::model::image::Generation;
use crate::model::size::VmSize;
use crate::model::{DiskFormat, day as calendar};

/// A value is not understood: the id of the message that says what it must be, given the argument and the value.
#[derive(Clone, Copy, Debug)]
pub struct Unclear(pub &'static str);

impl fmt::Display for Unclear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}

impl std::error::Error for Unclear {}

/// A role by its name.
pub(super) fn role() -> impl TypedValueParser<Value = Role> {
    one_of(Role::ALL, Role::name)
}

/// A size of virtual machines by its name.
pub(super) fn size() -> impl TypedValueParser<Value = VmSize> {
    one_of(VmSize::ALL, VmSize::name)
}

/// A disk container by its name.
pub(super) fn disk_format() -> impl TypedValueParser<Value = DiskFormat> {
    one_of(DiskFormat::ALL, DiskFormat::name)
}

/// A generation of machines by its number.
pub(super) fn generation() -> impl TypedValueParser<Value = Generation> {
    one_of([Generation::V1, Generation::V2], |generation| match generation {
        Generation::V1 => "1",
        Generation::V2 => "2",
    })
}

fn one_of<T, const N: usize>(all: [T; N], name: fn(T) -> &'static str) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    PossibleValuesParser::new(all.map(name)).try_map(move |typed| {
        let found = all.into_iter().find(|one| name(*one).eq_ignore_ascii_case(&typed));
        found.ok_or(Unclear("usage-wrong-value"))
    })
}

/// A number of threads; more than a thousand is a slip of the finger.
pub(super) fn threads(typed: &str) -> Result<NonZeroUsize, Unclear> {
    let number = typed.parse().ok().filter(|number: &NonZeroUsize| number.get() <= 1024);
    number.ok_or(Unclear("usage-wrong-threads"))
}

/// A day of the calendar.
pub(super) fn day(typed: &str) -> Result<Date, Unclear> {
    calendar::read(typed).ok_or(Unclear("usage-wrong-day"))
}
