# What the gallery would cost in the cloud: the account's Costs page, and the dialog that edits its prices.

ui-costs = Costs
ui-costs-about = What this gallery's images would cost a month in the cloud, estimated. Nothing is charged for what lies on this computer.
ui-costs-edit = Edit prices
ui-costs-none = No gallery, no cost
ui-costs-none-text = Attaching a gallery is free. The first cost comes with the first version of an image that is saved in it.
ui-costs-unreadable = The account's own prices are not used
ui-costs-model = Price model
ui-costs-assumes = Either way, sending a version to each further region is paid once, and a second replica in a region is not sent again. Running machines are not part of this.
ui-costs-estimate = Estimate
# $price: an amount of money
ui-costs-month = { $price } a month
# Before what is estimated, such as: 6 replicas in 2 regions.
ui-costs-for = For
# $replicas, $regions: how many
ui-costs-replicas = { $replicas ->
    [one] { $replicas } replica
   *[other] { $replicas } replicas
} in { $regions ->
    [one] { $regions } region
   *[other] { $regions } regions
}
ui-costs-once = Once
# $price: an amount of money
ui-costs-once-means = { $price }, to copy each version to its further regions for the first time
ui-costs-prices = Prices
# $day: "1 Jun 2020". $source: "the published list"
ui-costs-list = { $day }, { $source }
ui-costs-published = the published list
ui-costs-own = this account's own list
ui-costs-here = Stored here
# $bytes: an amount of bytes
ui-costs-stored = { $bytes } on this gallery's own disks, with what no version needs any more; no part of the estimate
ui-costs-unpriced = Not everything has a price
ui-costs-unpriced-text = { $replicas ->
    [one] The list has no price for one replica, which is not in the sum. Add a disk large enough to the list, or choose the other model.
   *[other] The list has no price for { $replicas } replicas, which are not in the sum. Add a disk large enough to the list, or choose the other model.
}

ui-costs-where = Where it goes
ui-costs-by-image = By image
ui-costs-by-version = By version
ui-costs-by-region = By region
ui-costs-plot-instead = The table below has the same figures.
# $count: how many rows have no bar of their own
ui-costs-others = { $count ->
    [one] One other
   *[other] { $count } others
}
ui-costs-image = Image
ui-costs-region = Region
ui-costs-version = Version
ui-costs-versions = Versions
ui-costs-replicas-count = Replicas
ui-costs-a-month = A month
ui-costs-stored-here = Added here

ui-costs-old = Old versions
ui-costs-old-none = There is nothing to save: no version has a newer one in all of its regions.
# $count: how many versions. $price: an amount of money
ui-costs-old-saves = { $count ->
    [one] Deleting one old version would save { $price } a month.
   *[other] Deleting { $count } old versions would save { $price } a month.
}
ui-costs-old-means = A newer version is complete in every region where these are. Labs keep the disks that were made from them. Delete a version on its image's page.

## Edit prices

ui-prices = Edit prices
ui-prices-save = Save
ui-prices-refused = The prices were not saved
ui-prices-reset = Use the published prices
ui-prices-reset-not = The published prices are used already.
ui-prices-day = Read on
ui-prices-day-help = The day you looked the prices up, such as 2026-11-21
ui-prices-currency = Currency
ui-prices-currency-help = A code of three letters, such as USD
ui-prices-gallery = Gallery
ui-prices-machines = Virtual machines
ui-prices-disks = Managed disk, a month
ui-prices-snapshot = Snapshot, a GiB a month
ui-prices-egress = Sending a GiB to another region
# A column of sizes of disks: this price is for disks up to so many GiB
ui-prices-up-to = Up to (GiB)
# $number: the disk's place in the list
ui-prices-disk-size = Disk { $number }: up to GiB
ui-prices-disk-price = Disk { $number }: a month
ui-prices-disk-remove = Remove disk { $number }
ui-prices-disk-add = Add a disk
ui-prices-disk-last = A list has at least one disk.
# $zone: a part of the world
ui-prices-within = Within { $zone }
ui-prices-beyond = From { $zone } to elsewhere
# $size: the name of a machine size
ui-prices-hour = { $size }, an hour
ui-prices-not-a-price = Give an amount from 0 to 1,000,000, such as 1.54.
ui-prices-not-a-day = Give a day as year-month-day, such as 2026-11-21.
ui-prices-not-a-currency = Give a code of three capital letters, such as USD.
ui-prices-not-a-size = Give a whole number of GiB, above the disk before.
ui-prices-marked = Correct the marked fields first.
