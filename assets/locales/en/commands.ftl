### The command palette: what can be done, found by typing.

commands-palette = Search commands
# In the empty search field of the palette.
commands-placeholder = Type a command, a page, a lab or an image
commands-none = Nothing is called “{ $query }”
commands-none-text = Try fewer letters, another word, or the name of a lab or an image.
# How many were found, said to a screen reader.
commands-found = { $count ->
    [one] 1 result
   *[other] { $count } results
}
# What an entry of the palette is, in small print beside its name.
commands-kind-page = Page
commands-kind-lab = Lab
commands-kind-image = Image

# A command that was asked for by its keys and cannot be done now; $reason is a sentence.
commands-not-now = { $command }: { $reason }
commands-theme-system = Theme as the system
commands-theme-light = Light theme
commands-theme-dark = Dark theme
commands-theme-chosen = The window looks like this already.
commands-language = Language: { $language }
commands-replicate-not = Every target region has this version already.
