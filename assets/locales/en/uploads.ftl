# The dialog “Upload image”

ui-upload-title = Upload image
ui-upload-confirm = Upload
ui-upload-refused = The upload did not begin
ui-upload-text = A disk file from outside any lab becomes an image that lab creators can build labs from. The file itself is only read.
ui-upload-file-none = Choose a disk file first.
ui-upload-version = New version of an existing image
ui-upload-version-text = The next version of an image of the gallery; labs that were made from it keep their disks.
ui-upload-version-none = The gallery has no image yet.
ui-upload-image = Image
ui-upload-image-choose = Choose an image
ui-upload-image-none = Choose the image that gets a new version.
ui-upload-larger = The disk is larger than before
ui-upload-smaller = The disk is smaller than before
# $size, $before: "32 GiB". $image: its name. $version: "1.0.0"
ui-upload-size-differs = This disk has { $size }; “{ $image }” { $version } has { $before }. Labs that are made from the new version get the new size. Check that it is the right file.
ui-upload-advanced = Advanced
ui-upload-description = Description
ui-upload-end-of-life = End-of-life date
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = Year-month-day. After that day the version should not be used any more; it is a note and stops nobody.
ui-upload-end-of-life-wrong = Write a day of the calendar as year-month-day, such as 2027-12-31.
ui-upload-end-of-life-past = This day is past already. The image is marked as past its end of life, and nobody is stopped.
ui-upload-region = Captured in
ui-upload-region-help = The image is there first, and is copied to the other regions from there.
ui-upload-whole-mib = Refuse disks that are not whole MiB (Azure's rule)
ui-upload-identifier-taken = Another image has these
ui-upload-room = The gallery may be too small
