### The command line's own help.
