//! Languages: Fluent messages, locale choice, number and date formats.
