#!/usr/bin/env bash
# Renders the application's icon in the sizes that desktops ask for, and as Windows and macOS want it. Needs rsvg-convert
# (Debian: librsvg2-bin) and Python's Pillow.
set -euo pipefail
cd "$(dirname "$0")"
mkdir -p icons
for side in 16 22 24 32 48 64 128 256 512; do
    rsvg-convert -w "$side" -h "$side" lab-gallery.svg -o "icons/$side.png"
done
python3 - <<'PYTHON'
from PIL import Image

sides = [16, 24, 32, 48, 64, 128, 256, 512]
pictures = [Image.open(f"icons/{side}.png") for side in sides]
small = [picture for picture in pictures if picture.width <= 256]
small[-1].save("lab-gallery.ico", append_images=small[:-1], sizes=[picture.size for picture in small])
pictures[-1].save("lab-gallery.icns", append_images=pictures[:-1])
PYTHON
