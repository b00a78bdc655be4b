#!/usr/bin/env bash
# Makes the fonts beside this script from the full ones: only the scripts that the window speaks, so that the program
# stays small. Run again when a language needs more; a test says so. The same characters give the same bytes.
#
#   pip install fonttools
#   apt-get install fonts-noto-core fonts-noto-extra fonts-jetbrains-mono fonts-noto-cjk zstd
#   assets/fonts/subset.sh
#
# What it costs: the Chinese, Japanese and Korean ones together 4.8 MB, here and in the program (without their packing
# 6.1 MB, with hints about a quarter more, with the subroutines of the full fonts 5.1 MB; keeping the glyphs that
# languages share only once would save less than a fifth, and every language would unpack all of them). A start pays
# nothing until one is needed.
#
# NOTO, MONO and CJK name the folders of the full fonts where they lie elsewhere.
set -euo pipefail
cd "$(dirname "$0")"
noto=${NOTO:-/usr/share/fonts/truetype/noto}
mono=${MONO:-/usr/share/fonts/truetype/jetbrains-mono}
cjk=${CJK:-/usr/share/fonts/opentype/noto}

# Latin with its extensions and Vietnamese, Greek, Cyrillic, punctuation, superscripts, currency, letter-like signs.
text=U+0020-007E,U+00A0-024F,U+02B0-02FF,U+0300-036F,U+0370-03FF,U+0400-04FF,U+1E00-1EFF,U+2000-206F,U+2070-209F,U+20A0-20C0,U+2100-214F,U+2212,U+2260,U+2264,U+2265
# Arrows, keys, mathematical signs and marks come from the monospace face.
signs=U+2190-2199,U+21B5,U+21E5,U+21E7,U+2318,U+2325,U+2212,U+2260,U+2264,U+2265,U+221E,U+25A0-25CF,U+2713,U+2717

subset() { # SOURCE OUT UNICODES FEATURES
    pyftsubset "$1" --output-file="$2" --unicodes="$3" --layout-features="$4" \
        --name-IDs='*' --notdef-outline --recommended-glyphs
}

subset "$noto/NotoSans-Regular.ttf" NotoSans-Regular.ttf "$text" kern,mark,mkmk,ccmp,locl,liga
subset "$noto/NotoSans-SemiBold.ttf" NotoSans-SemiBold.ttf "$text" kern,mark,mkmk,ccmp,locl,liga
# No ligatures in names and hashes: what is shown is what is copied.
subset "$mono/JetBrainsMono-Regular.ttf" JetBrainsMono-Regular.ttf "$text,$signs" kern,mark,mkmk,ccmp,locl
python3 -B cjk.py "$cjk"
ls -l ./*.ttf ./*.otf ./*.zst
