//! The workspace on disk: `workspace.ron`, lock, backup, migration.
