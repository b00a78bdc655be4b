#!/usr/bin/env python3
"""Makes the Chinese, Japanese and Korean fonts beside this script; subset.sh runs it.

usage: cjk.py FOLDER    the folder of NotoSansCJK-Regular.ttc and NotoSansCJK-Bold.ttc

One font a region and weight, because the same character has other shapes elsewhere. Each holds the common characters of
its language and every character of its messages. Left out is what egui does not use: layout features, vertical text,
hints. The subroutines are written out, because zstd packs the outlines better without them.
"""

import io
import subprocess
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTCollection

HERE = Path(__file__).parent
WEIGHTS = ["Regular", "Bold"]


def charset(codec, rows, cells):
    """The characters of rows of a two-byte character set."""
    found = set()
    for row in rows:
        for cell in cells:
            text = bytes([row, cell]).decode(codec, errors="ignore")
            if len(text) == 1:
                found.add(ord(text))
    return found


def is_han(c):
    return 0x4E00 <= c < 0xA000


def is_cjk(c):
    return c >= 0x2E80 or c in SHARED


GL = range(0xA1, 0xFF)
# Full-width punctuation and letters, brackets, iteration marks; reference mark, numbers in circles.
SHARED = {*range(0x3000, 0x3020), *range(0xFF01, 0xFF61), *range(0xFFE0, 0xFFE7), 0x203B, *range(0x2460, 0x2474)}
# Language: number in the collection, short name, its own writing, the tag of its messages.
REGIONS = {
    # JIS X 0208 level 1, kana, half-width kana.
    "JP": (0, "日本語", "ja-JP", charset("euc_jp", range(0xB0, 0xD0), GL)
           | {*range(0x3041, 0x3097), *range(0x3099, 0x3100), *range(0xFF61, 0xFFA0)}),
    # The syllables of KS X 1001, and single letters.
    "KR": (1, "한국어", "ko-KR", charset("euc_kr", range(0xB0, 0xC9), GL) | {*range(0x3131, 0x318F)}),
    # GB 2312 level 1.
    "SC": (2, "简体中文", "zh-CN", charset("gb2312", range(0xB0, 0xD8), GL)),
    # Big5 level 1, bopomofo.
    "TC": (3, "繁體中文", "zh-TW", {c for c in charset("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *GL]) if is_han(c)}
           | {*range(0x3105, 0x3130)}),
}
# Noto Sans' own, so that its lines and baselines stay where they are when one of these characters stands in them.
ASCENT, DESCENT = 1069, -293


def subset(font, chars):
    options = Options()
    options.layout_features = []
    options.hinting = False
    options.desubroutinize = True
    options.drop_tables += ["BASE", "GDEF", "GPOS", "GSUB", "VORG", "vhea", "vmtx"]
    options.name_IDs = [0, 1, 2, 4, 6, 13, 14]
    options.notdef_outline = True
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=chars)
    subsetter.subset(font)
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENT, DESCENT, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENT, DESCENT, 0
    os2.usWinAscent, os2.usWinDescent = ASCENT, -DESCENT
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def pack(name, data):
    path = HERE / f"{name}.otf.zst"
    packed = subprocess.run(["zstd", "--ultra", "-22", "--stdout", "--quiet"], input=data, stdout=subprocess.PIPE, check=True)
    path.write_bytes(packed.stdout)
    print(f"{path.name}: {len(data)} bytes, packed {len(packed.stdout)}")


def collection(folder, weight):
    return TTCollection(Path(folder) / f"NotoSansCJK-{weight}.ttc", recalcTimestamp=False)


def main(folder):
    for weight in WEIGHTS:
        for name, (number, _, tag, common) in REGIONS.items():
            messages = {ord(c) for path in (HERE / "../locales" / tag).glob("*.ftl") for c in path.read_text("utf-8")}
            chars = common | SHARED | {c for c in messages if is_cjk(c)}
            pack(f"NotoSans{name}-{weight}", subset(collection(folder, weight).fonts[number], chars))
    # The languages' own names, each in the shapes of its region: the glyphs are shared, only the maps differ.
    fonts = collection(folder, "Regular").fonts
    own = {ord(c): fonts[number].getBestCmap()[ord(c)] for number, name, *_ in REGIONS.values() for c in name}
    for table in fonts[0]["cmap"].tables:
        if table.isUnicode() and table.format != 14:
            table.cmap.update(own)
    names = subset(fonts[0], set(own))
    (HERE / "LanguageNames.otf").write_bytes(names)
    print(f"LanguageNames.otf: {len(names)} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
