# The list of labs, and what every page says of a lab.

ui-lab-creating = Creating
ui-lab-creation-failed = Creation failed
ui-lab-creation-interrupted = Creation interrupted
# $amount: a number with two decimals; $currency: its ISO code
ui-money = { $amount } { $currency }

## The page

ui-labs = Labs
ui-labs-new = New lab
ui-labs-search = Search labs
# $count: how many labs there are; $shown: how many of them are listed
ui-labs-count = { $count ->
    [one] { $count } lab
   *[other] { $count } labs
}
ui-labs-count-of = { $shown } of { $count ->
    [one] { $count } lab
   *[other] { $count } labs
}
ui-labs-as-cards = Show as cards
ui-labs-as-table = Show as a table

ui-labs-filter = Which labs are shown
ui-labs-filter-all = All labs
ui-labs-filter-mine = My labs
ui-labs-filter-draft = Drafts
ui-labs-filter-published = Published
ui-labs-filter-at-work = At work
ui-labs-filter-attention = Needs attention

ui-labs-sort = What labs are sorted by
ui-labs-name = Name
ui-labs-image = Image
ui-labs-size = Size
ui-labs-location = Location
ui-labs-state = State
ui-labs-last-export = Last export
ui-labs-ascending = Ascending
ui-labs-descending = Descending

## One lab

# The name of the button that opens a lab's menu.
ui-labs-more = More commands for { $lab }
ui-labs-open = Open
ui-labs-delete = Delete…
ui-labs-attention = Needs attention
# What goes on in a lab, and how far it is: "Exporting · 42 %"
ui-labs-work = { $what } · { $share }
ui-labs-exporting = Exporting
ui-labs-making-disk = Making the template's disk
# An export: "python-base 1.1.0, 21 Nov 2026"
ui-labs-exported = { $image } { $version }, { $day }
# $export: the message above
ui-labs-last-export-was = Last export: { $export }
ui-labs-never-exported = Never exported
ui-labs-never = Never

## No labs

ui-labs-empty = No labs yet
ui-labs-empty-text = A lab is a template virtual machine and the machines that your students get from it. Prepare the template once, publish it, and export it to the shared image gallery so that colleagues can build labs from it, too.
ui-labs-first = Create your first lab
ui-labs-no-match = No lab matches
ui-labs-no-match-text = Search for something else, or show all labs.
ui-labs-show-all = Show all labs

## Deleting a lab

ui-delete-lab-title = Delete lab
ui-delete-lab-confirm = Delete
ui-delete-lab-refused = The lab was not deleted
ui-delete-lab-asks = “{ $lab }” and its history of exports are deleted. This cannot be undone.
# $file: the disk's file name; $used: an amount of bytes
ui-delete-lab-disk = Its template disk { $file }, with { $used } of data, is deleted from this computer.
ui-delete-lab-machines = { $count ->
    [one] Its published machine goes, and the student's data on it.
   *[other] Its { $count } published machines go, and the students' data on them.
}
ui-delete-lab-images = The images that were exported from it stay in the gallery.
# $day: a day and a time
ui-delete-lab-since = What was changed on the template since the last export, { $day }, is lost.
ui-delete-lab-nothing = Its template was never exported, so nothing of it remains.
# A link that opens the dialog of the export.
ui-delete-lab-export = Export the template first…
