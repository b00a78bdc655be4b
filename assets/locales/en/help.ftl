### The help pane: what each page is for and how its task is done.
