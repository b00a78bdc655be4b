# Who may do what in a lab account, and the account at a glance.

## Access control: members and their roles

ui-members = Access control (IAM)
ui-members-about = Who works in this lab account, and what each of them may do.
ui-members-list = Members and roles
ui-member-name = Member
ui-member-role = Role
ui-member-may = May do
ui-member-you = You

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
ui-overview-jobs = { $count ->
    [one] Job at work
   *[other] Jobs at work
}
ui-overview-members = { $count ->
    [one] Member
   *[other] Members
}
