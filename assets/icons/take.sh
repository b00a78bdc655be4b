#!/usr/bin/env bash
# Takes the icons that the window uses from the npm package @fluentui/svg-icons and fills them white, so that a tint gives
# them their colour. Add a name here and to `src/ui/theme/icon.rs`, then run:
#
#   npm pack @fluentui/svg-icons && tar xf fluentui-svg-icons-*.tgz
#   assets/icons/take.sh package/icons
set -euo pipefail
from=$(realpath "$1")
cd "$(dirname "$0")"
names='
add archive arrow_clockwise arrow_download arrow_export_ltr arrow_left arrow_redo arrow_sort_down arrow_sort_up
arrow_undo arrow_upload book broom
calendar cart checkmark checkmark_circle chevron_down chevron_right clock copy database delete desktop dismiss document
edit error_circle eye eye_off filter folder_open globe grid hard_drive home image_multiple info key_reset link
link_dismiss list local_language location lock_closed money more_horizontal open people person play plug_connected
question_circle search send server settings shield_checkmark stop storage subtract warning weather_moon weather_sunny zoom_fit
zoom_in zoom_out
'
for name in $names; do
    sed 's/<svg /<svg fill="#fff" /' "$from/${name}_20_regular.svg" >"${name}.svg"
done
