# What the window's own controls say, wherever they stand.

kit-dismiss = Dismiss
kit-copy = Copy
kit-clear = Clear the search
kit-more = More commands
kit-show-password = Show password
kit-hide-password = Hide password
# Leads back to the page named $place.
kit-back = Back to { $place }
# Stands for the whole stepper where there is no room for every title.
kit-step = Step { $current } of { $total }: { $title }
kit-notifications = Notifications
# In a dialog that was closed by Esc and is opened again, with what was typed. Then follows a link.
kit-draft = Your draft from before.
kit-draft-afresh = Start afresh
# $count: how many notifications are there besides those that are shown
kit-notifications-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

# A row of a list that holds nothing to press, said to a screen reader when the keyboard stands on it.
kit-row = Row { $row } of { $count }
# A cell of a table, said to a screen reader with the title of its column where the value alone says nothing.
kit-cell = { $column }: { $value }
# A button in a row, said to a screen reader with what the row is about: "As everywhere, West Europe"
kit-of-row = { $name }, { $subject }
# Said to a screen reader when a table is sorted by the column titled $column.
kit-sorted-up = Sorted by { $column }, ascending
kit-sorted-down = Sorted by { $column }, descending
