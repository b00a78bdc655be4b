### The command palette.
