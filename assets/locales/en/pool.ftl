# A lab's virtual machine pool and its settings.

## Virtual machine pool

ui-pool = Virtual machine pool
# $count: how many
ui-pool-count = { $count ->
    [one] One virtual machine, made from the template when the lab was published.
   *[other] { $count } virtual machines, made from the template when the lab was published.
}
ui-pool-publishing = The template is being published…
ui-pool-failed = The pool could not be filled. Publish the template again.
ui-pool-empty = No virtual machines yet
ui-pool-empty-text = Publish the template first. Every student then gets a virtual machine made from it.
ui-pool-to-template = Go to the template
ui-pool-number = Virtual machine
ui-pool-state = State
ui-pool-assigned = Assigned to
# $number: from 1
ui-pool-machine = Virtual machine { $number }
ui-pool-unassigned = Unassigned

## Settings of a lab

ui-lab-settings = Settings
ui-lab-settings-lab = Lab
ui-lab-settings-created = Created
ui-lab-settings-no-user = Not recorded
ui-lab-settings-same-password = The same for all virtual machines
ui-lab-settings-own-password = Students set their own when they sign in for the first time
ui-lab-settings-remote-desktop = Remote desktop connection
ui-lab-settings-on = Enabled
ui-lab-settings-off = Disabled
ui-lab-settings-delete = Delete lab
ui-lab-settings-delete-means = Deletes the lab, its template's disk and its virtual machines. Images that were exported from it stay in the gallery.
ui-lab-settings-delete-button = Delete lab…
