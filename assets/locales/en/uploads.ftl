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
ui-upload-advanced = Advanced
ui-upload-description = Description
ui-upload-end-of-life = End-of-life date
ui-upload-end-of-life-example = 2027-06-30
ui-upload-end-of-life-help = Year-month-day. After that day the version should not be used any more; it is a note and stops nobody.
ui-upload-end-of-life-wrong = That is no day of the calendar. Write it as year-month-day, such as 2027-06-30.
ui-upload-region = Captured in
ui-upload-region-help = The image is there first, and is copied to the other regions from there.
ui-upload-whole-mib = Refuse disks that are not whole MiB (Azure's rule)
ui-upload-identifier-taken = Another image has these
ui-upload-room = The gallery may be too small
