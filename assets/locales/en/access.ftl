# Who may do what in a lab account, and the account at a glance.

## Access control: members and their roles

ui-members = Access control (IAM)
ui-members-about = Who works in this lab account, and what each of them may do. There is no sign-in on this computer: whoever opens the workspace chooses, at the top, as whom they act.
ui-members-list = Members and roles
ui-member-name = Member
ui-member-role = Role
ui-member-labs = Labs
ui-member-you = You
# $name: a person
ui-member-more = More commands for { $name }
ui-member-act = Act as { $name }
ui-member-acting = You act as { $name } already.
ui-member-role-menu = Change role…
ui-member-remove-menu = Remove…
ui-member-add-menu = Add member

## Adding a member

ui-member-add-title = Add a member
ui-member-add = Add
ui-member-add-name = Name
ui-member-add-rule = As colleagues know them. Images keep it, so it cannot be changed later.
ui-member-add-refused = Nobody was added

## Changing a role

# $name: a person
ui-member-role-title = Role of { $name }
ui-member-role-change = Change role
ui-member-role-is-so = { $name } has this role. Choose another one.
# $count: how many labs are theirs
ui-member-role-labs = { $count ->
    [one] One lab stays { $name }'s. Only admins can run it until it is given to somebody else.
   *[other] { $count } labs stay { $name }'s. Only admins can run them until they are given to somebody else.
}
ui-member-role-refused = The role was not changed

## Taking a member out

# $name, $heir: people
ui-member-remove-title = Take { $name } out of the lab account?
ui-member-remove = Remove
# $count: how many labs are theirs
ui-member-remove-labs = { $count ->
    [one] One lab passes to { $heir }, with everything in it. Every admin can give it to somebody else.
   *[other] { $count } labs pass to { $heir }, with everything in them. Every admin can give them to somebody else.
}
ui-member-remove-stays = Images and running jobs stay. Nothing is deleted.
ui-member-remove-you = This is you. From then on you act as { $heir }.
ui-member-remove-refused = The member was not removed

## Giving a lab away

# $lab: its name. $name: a person
ui-lab-owner = Owner
ui-lab-owner-title = Owner of “{ $lab }”
ui-lab-owner-change = Change owner
ui-lab-owner-is-so = { $name } owns the lab. Choose another member.
ui-lab-owner-means = Runs the lab and exports its template from now on. Admins run every lab.
ui-lab-owner-gives-up = You will not be able to change “{ $lab }” any more.
ui-lab-owner-refused = The owner was not changed

## Overview

# $region: "United States · East US"
ui-overview-place = Lab account in { $region }
ui-overview-about = About this account
ui-overview-location = Location
ui-overview-gallery = Shared image gallery
ui-overview-no-gallery = None attached
ui-overview-owners = Owners
# $count: how many
ui-overview-labs = { $count ->
    [one] Lab
   *[other] Labs
}
ui-overview-images = { $count ->
    [one] Image
   *[other] Images
}
ui-overview-costs = Estimated a month
ui-overview-jobs = { $count ->
    [one] Job at work
   *[other] Jobs at work
}
ui-overview-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
ui-overview-attention = Needs attention
ui-overview-fine = Nothing needs attention.
ui-overview-show-gallery = Show the gallery
ui-overview-show-jobs = Show the jobs
ui-overview-show-labs = Show the labs
# $image: its name
ui-overview-show-image = Show { $image }
# $count: how many more there are than are told
ui-overview-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
