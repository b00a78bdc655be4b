# The lab account's pages: the shared image gallery, one image, the account's settings.

## Shared image gallery

ui-gallery = Shared image gallery
ui-gallery-about = Images that instructors export from their labs or that you upload, and that every lab of this account can be created from.
ui-gallery-tools = Commands for the gallery
ui-gallery-create = Create
ui-gallery-attach = Attach
ui-gallery-detach = Detach
ui-gallery-upload = Upload image
ui-gallery-upload-first = Upload an image
ui-gallery-verify = Verify
ui-gallery-collect = Clean up
ui-gallery-reload = Refresh
ui-gallery-none = No shared image gallery is attached
ui-gallery-none-text = With a gallery, instructors export the template of a lab as an image, and others create labs from it. Create a new gallery, or attach one that exists.
ui-gallery-create-long = Create shared image gallery
ui-gallery-attach-long = Attach an existing gallery
ui-gallery-attached = Attached
ui-gallery-folder = Folder
ui-gallery-address = Address
ui-gallery-replicas = Replicas
ui-gallery-shared = Regions share their stored data. The replicas are not physically separate: damage to one is damage to all.
ui-gallery-separate = Every region has a copy of its own.
# $images: "6 images". $versions: "9 versions"
ui-gallery-contents = { $images }, { $versions }
ui-gallery-images = { $count ->
    [one] { $count } image
   *[other] { $count } images
}
# Said to a screen reader when the check boxes of a list change.
ui-images-selected = { $count ->
    [0] No images selected
    [one] { $count } image selected
   *[other] { $count } images selected
}
ui-gallery-versions = { $count ->
    [one] { $count } version
   *[other] { $count } versions
}
ui-gallery-loading = Reading the gallery…
ui-gallery-unreadable = The gallery cannot be read
ui-gallery-again = Try again
ui-gallery-problems = Parts of the gallery could not be read
# $count: how many more problems there are than are told
ui-gallery-problems-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
ui-gallery-empty = The gallery has no images yet
ui-gallery-empty-text = Images appear here when an instructor exports a template to the shared image gallery, or when a disk file is uploaded.
ui-gallery-search = Search images
ui-gallery-no-match = No image matches your search.
ui-gallery-list = Images of the gallery
ui-gallery-image-tools = Commands for the selected images
ui-gallery-enable = Enable selected images
ui-gallery-disable = Disable selected images
ui-gallery-mark-all = Select all
ui-gallery-mark-none = Select none
ui-gallery-none-marked = Select images in the list first.
ui-gallery-all-enabled = The selected images are enabled already.
ui-gallery-all-disabled = The selected images are disabled already.

## Images

ui-image-name = Image
ui-image-state = OS state
ui-image-newest = Newest
ui-image-size = Size
ui-image-regions = Regions
# $ready, $regions: how many
ui-image-regions-ready = { $ready } of { $regions }
# Heading of a column of days: when the newest version was added.
ui-image-exported = Added on
ui-image-enabled = Status
ui-image-is-enabled = Enabled
ui-image-is-disabled = Disabled
# $image: its name
ui-image-mark = Select { $image }
ui-image-tools = Commands for the image
ui-image-create-lab = Create a lab from this image
ui-image-enable = Enable image
ui-image-disable = Disable image
ui-image-offered = Offered to lab creators
# $region: "East US". $version: "1.2.0"
ui-image-offered-text = New labs in { $region } can be created from version { $version }.
ui-image-offered-older = New labs in { $region } can be created from version { $version }. A newer version is not ready there yet.
# $region: "East US"
ui-image-withheld = Not offered for labs in { $region }
ui-image-definition = Image definition
ui-image-os = Operating system
ui-image-generation = Generation
ui-image-triple = Publisher / offer / SKU
ui-image-description = Description
ui-image-versions = Versions
ui-image-no-versions = This image has no version yet.
ui-image-version = Version
ui-image-created = Created
ui-image-source-lab = Source lab
ui-image-data = Data
# Heading of a column of amounts of bytes: what the version added to what is stored.
ui-image-added = Added
ui-image-excluded = Excluded from latest
ui-image-versions-note = Data: bytes of the disk that are not zero. Added: bytes that the version stored in its source region, compressed; blocks that the gallery had already are not stored again.
ui-image-end-of-life = End of life
# $day: "30 Jun 2027"
ui-image-until = Until { $day }
ui-image-edit = Edit
ui-image-edit-refused = The image was not changed
ui-image-edit-title = Edit “{ $image }”
# $version: "1.2.0"
ui-image-edit-version = Edit version
ui-image-edit-version-title = Edit “{ $image }” { $version }
ui-image-exclude = Exclude from latest
ui-image-exclude-means = Lab creators are offered the newest version that is not excluded. What a region says of itself in the table of replicas goes before this.
ui-image-end-of-life-help = Year-month-day, or empty for none. It is a note and stops nobody.
ui-image-enable-now = Enable
ui-image-include = Include the newest version
ui-image-replicate = Replicate
ui-image-version-tools = Commands for the version
ui-image-replica-count = Replicas
ui-image-latest = Latest
ui-image-latest-as-everywhere = As everywhere
ui-image-latest-excluded = Excluded
ui-image-latest-included = Included
ui-image-labs = Labs made from it:
ui-image-labs-more = and { $count ->
    [one] one more
   *[other] { $count } more
}
ui-image-regions-edit = Target regions
ui-image-regions-title = Target regions of “{ $image }” { $version }
ui-image-regions-about = The version has replicas in the regions that are chosen here. A region that is added is copied to at once; one that is removed has no replica any more, and labs there are not offered the version.
ui-image-regions-search = Search regions
ui-image-regions-source = The version was captured here, so this stays one of its target regions.
ui-image-regions-restricted = Restricted
ui-image-regions-count = { $count ->
    [one] { $count } replica
   *[other] { $count } replicas
}
# $region: "East US"
ui-image-regions-more = One replica more in { $region }
ui-image-regions-fewer = One replica less in { $region }
ui-image-regions-least = One replica is the least. Leave the region out to have none.
# $limit: a number
ui-image-regions-most = { $limit } replicas are the most.
# $price, $before: "24.64 USD". $shared: "yes" if the regions of the gallery share what they store, else "no"
ui-image-regions-cost = { $replicas ->
    [one] { $replicas } replica
   *[other] { $replicas } replicas
} in { $regions ->
    [one] { $regions } region
   *[other] { $regions } regions
}: about { $price } a month in the cloud; { $before } as it is now.{ $shared ->
    [yes] {" "}Here, the regions share what they store: more replicas take hardly more space.
   *[no] {" "}Here, each region stores the bytes once.
}
ui-image-download = Download
ui-image-download-title = Download “{ $image }” { $version }
ui-image-download-file = File
ui-image-download-help = The whole path of a new file; a file that is there is never replaced.
ui-image-download-folder = Choose folder…
ui-image-download-no-file = Type the path of the new file, or choose a folder.
ui-image-download-from = Read from
# $size: "32 GiB"
ui-image-download-from-means = The disk has { $size }; the file takes as much as it has data, if the format allows it.
ui-image-delete = Delete image
ui-image-delete-title = Delete “{ $image }”?
ui-image-delete-text = It has no versions. Publisher, offer, SKU and name can be used again.
ui-image-delete-lost = Its description and its end-of-life date are lost. Labs that were made from it keep their disks. This cannot be undone.
ui-image-delete-version = Delete version
ui-image-delete-version-title = Delete “{ $image }” { $version }?
ui-image-delete-labs = { $count ->
    [0] No lab of this account was made from it.
    [one] One lab was made from it; it keeps its disk.
   *[other] { $count } labs were made from it; they keep their disks.
}
# $version: "1.1.0". $region: "East US", "East US and 8 more regions"
ui-image-delete-instead = It is what lab creators are offered now in { $region }. There, they will be offered version { $version } instead.
ui-image-delete-nothing-instead = It is what lab creators are offered now in { $region }. There, they will not be offered this image any more.
# $region: "East US". $more: how many more
ui-image-delete-regions = { $more ->
    [0] { $region }
    [one] { $region } and 1 more region
   *[other] { $region } and { $more } more regions
}
ui-image-delete-number = The number { $version } is not given again. This cannot be undone.
# A link that opens the dialog “Download”.
ui-image-delete-download = Download it first…
ui-image-delete-space = The space that only this version takes comes back with “Clean up” on the gallery's page.
# $version: "1.2.0"
ui-image-replicas = Replicas of version { $version }
ui-image-source-region = Source
ui-image-region = Region
ui-image-replica-state = Replica
ui-image-stored = Stored
ui-image-absent = This image is not in the gallery
# $image: its name
ui-image-absent-text = The attached gallery has no image “{ $image }”. It may have been deleted, or another gallery been attached.

## Creating, attaching and detaching a gallery

ui-create-gallery = Create shared image gallery
ui-create-gallery-refused = The gallery was not created
ui-create-gallery-name = Gallery name
ui-create-gallery-rule = Letters, digits, periods and underscores; begins and ends with a letter or digit; at most 80 characters.
ui-create-gallery-folder = Folder (optional)
ui-create-gallery-folder-means = An empty folder, perhaps on a share that colleagues reach, too. Leave it out to keep the gallery with this workspace.
ui-create-gallery-copies = What regions store
ui-create-gallery-shared = Regions share their stored data
ui-create-gallery-shared-means = Takes the space of one copy where the file system can share files. Replicas are then not physically separate: damage to one is damage to all.
ui-create-gallery-separate = Every region has a copy of its own
# $regions: how many
ui-create-gallery-separate-means = As in the cloud. Takes the space of { $regions ->
    [one] one copy
   *[other] { $regions } copies
}, one for each region of the geography.
ui-attach-gallery = Attach an existing Shared Image Gallery
ui-attach-gallery-about = A lab account has one gallery at a time. A gallery may serve several accounts; each enables the images that it wants.
ui-attach-gallery-refused = The gallery was not attached
ui-attach-gallery-recent = Attached before
ui-attach-gallery-place = Folder or address
ui-attach-gallery-place-means = The folder that has gallery.ron in it, or an address such as az://account/container/gallery or s3://bucket/gallery.
ui-attach-gallery-missing = Name the gallery's folder or address.
# $gallery: its name
ui-detach-gallery = Detach “{ $gallery }”?
ui-detach-gallery-refused = The gallery was not detached
ui-detach-gallery-labs = Labs that were created from its images keep working: each has its own disk.
ui-detach-gallery-images = Its images leave the image chooser, and templates cannot be exported until a gallery is attached again.
# $count: how many
ui-detach-gallery-jobs = { $count ->
    [one] One interrupted job of the gallery waits
   *[other] { $count } interrupted jobs of the gallery wait
} until it is attached again.
ui-detach-gallery-files = Nothing in the gallery is deleted. Attached again, its images are enabled and disabled as they are now.

## Looking after a gallery

# $gallery: its name
ui-verify-gallery = Verify “{ $gallery }”
ui-verify-gallery-refused = The gallery was not verified
ui-verify-gallery-about = Looks whether every image is whole. Nothing in the gallery is changed, and labs and exports go on meanwhile.
ui-verify-gallery-closely = How closely to look
ui-verify-gallery-quick = Quick
ui-verify-gallery-quick-means = Every document and table is read, and every block of every version must be listed. This takes seconds.
ui-verify-gallery-full = Every block
ui-verify-gallery-full-means = All stored data is read and compared with its hash, too. This takes as long as reading all of it.
# $gallery: its name
ui-collect-gallery = Clean up “{ $gallery }”
ui-collect-gallery-refused = The gallery was not cleaned up
ui-collect-gallery-removes = Removes stored blocks that no image version needs: those of deleted versions, and those that exports left which never ended.
ui-collect-gallery-keeps = Nothing that an image version needs is touched. Labs keep their disks, and exports go on meanwhile.
# $hours: how long stored blocks are safe
ui-collect-gallery-young = What was stored or deleted in the last { $hours ->
    [one] hour
   *[other] { $hours } hours
} stays, too: somebody may be about to use it.
ui-collect-gallery-told = How much that frees is known once every block was looked up, and is told on this page.

## The account's lab settings

ui-account-lab-settings = Lab settings
ui-account-about = What holds for the labs of this account, and what new labs begin with.
ui-account-locations = Lab location
ui-account-pick-location = Allow lab creator to pick lab location
ui-account-pick-off = Off: every lab is created in the location of the lab account.
ui-account-pick-on = On: lab creators choose a location, which is a group of regions, or one region of it.
ui-account-pick-network = A peer virtual network decides: every lab is created in the network's region.
ui-account-facts-region = Lab account
ui-account-facts-landing = Labs are created in
ui-account-facts-landing-unless = Unless the creator picks, labs are created in
ui-account-facts-targets = Their images are replicated to
ui-account-network = Peer virtual network
ui-account-network-connect = Connect labs to a virtual network
ui-account-network-none = Labs are not connected to a network of yours.
ui-account-network-name = Virtual network
ui-account-network-example = For example: contoso-campus
ui-account-network-region = Region of the network
ui-account-network-means = Labs have to be in the network's region, so nobody picks their location. No network is reached from here: it is written down for the labs.
ui-account-policies = Policies of new labs
ui-account-policies-means = The New lab wizard begins with these; whoever creates a lab can choose others. Labs that exist keep theirs.

## Marketplace images

ui-marketplace = Marketplace images
ui-marketplace-about = Images that lab creators are offered besides those of the gallery. They come without their disks here: a lab starts from an empty disk of the image's size.
ui-marketplace-all = All
# $status: "All", "Enabled" or "Disabled"
ui-marketplace-status = Status: { $status }
ui-marketplace-publisher = Publisher
ui-marketplace-system = System
ui-marketplace-apply = Apply
# $count: how many
ui-marketplace-changes = { $count ->
    [one] 1 change not applied
   *[other] { $count } changes not applied
}
ui-marketplace-no-changes = Select images and enable or disable them first.
ui-marketplace-to-enable = Will be enabled
ui-marketplace-to-disable = Will be disabled

## Pages that are saved

ui-save = Save
ui-discard = Discard
ui-unsaved = Not saved
ui-unsaved-nothing = Nothing was changed.
