#!/usr/bin/env bash
# 从上游软件包重建本目录的全部字体与许可文本；结果逐字节可重现。
#
# 用法：fonts/rebuild.sh [字表.tsv]
#   字表缺省为本目录下 字表/tongyong-guifan-hanzi-8105.tsv（每行：U+码位 <制表符> 字）。
# 需要：Debian 12 及其 python3-fonttools、npm、apt-get、dpkg-deb。
# 步骤：取包 → 核对原件摘要 → 裁剪、调整、改名（仿宋另转轮廓）→ 写许可文本 → 写 SHA256SUMS。
set -euo pipefail
export LC_ALL=C.UTF-8
# 写进 head.modified 的固定时刻：2026-11-21 00:00:00 UTC。改动裁剪规则时一并改它。
export SOURCE_DATE_EPOCH=1795219200

readonly NOTO_SERIF_VERSION=0.4.3
readonly NOTO_SANS_VERSION=0.4.3
readonly WENKAI_VERSION=1.250+repack-1
readonly TEXLIVE_VERSION=2022.20230122-1
readonly FONTTOOLS_VERSION=4.38.0

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
list=$(realpath "${1:-$here/字表/tongyong-guifan-hanzi-8105.tsv}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

conductor() {
  require_fonttools
  fetch_packages
  check_originals
  build_fonts
  write_licences
  write_sums
}

require_fonttools() {
  local found
  found=$(/usr/bin/python3 -c 'import fontTools; print(fontTools.version)') ||
    { echo "缺少 fontTools：请先安装 python3-fonttools" >&2; exit 2; }
  [ "$found" = "$FONTTOOLS_VERSION" ] ||
    echo "注意：fontTools 是 $found，不是 $FONTTOOLS_VERSION，摘要可能不同" >&2
}

fetch_packages() {
  cd "$work"
  npm pack --silent "@expo-google-fonts/noto-serif-sc@$NOTO_SERIF_VERSION" \
    "@expo-google-fonts/noto-sans-sc@$NOTO_SANS_VERSION" >/dev/null
  apt-get -qq -o APT::Sandbox::User="$(id -un)" download \
    "fonts-lxgw-wenkai=$WENKAI_VERSION" "texlive-lang-chinese=$TEXLIVE_VERSION"

  mkdir original
  tar xzf "expo-google-fonts-noto-serif-sc-$NOTO_SERIF_VERSION.tgz" --one-top-level=serif
  tar xzf "expo-google-fonts-noto-sans-sc-$NOTO_SANS_VERSION.tgz" --one-top-level=sans
  dpkg-deb -x fonts-lxgw-wenkai_*.deb wenkai
  dpkg-deb --fsys-tarfile texlive-lang-chinese_*.deb |
    tar x --one-top-level=texlive --wildcards '*/fandol/*'

  local fandol=texlive/usr/share
  cp serif/package/400Regular/NotoSerifSC_400Regular.ttf original/noto-serif-400.ttf
  cp serif/package/900Black/NotoSerifSC_900Black.ttf original/noto-serif-900.ttf
  cp sans/package/500Medium/NotoSansSC_500Medium.ttf original/noto-sans-500.ttf
  cp wenkai/usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf original/wenkai.ttf
  cp "$fandol/texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf" original/fandol-fang.otf
  cp serif/package/LICENSE_FONT original/noto-serif.licence
  cp sans/package/LICENSE_FONT original/noto-sans.licence
  cp wenkai/usr/share/doc/fonts-lxgw-wenkai/copyright original/wenkai.copyright
  gzip -dc "$fandol/doc/texlive-doc/fonts/fandol/COPYING.gz" >original/fandol.copying
}

check_originals() {
  (cd "$work/original" && sha256sum --check --quiet) <<'SUMS'
d838ad32ce2244d8144f408c37fe71065aba6fbbc80759a4d2aa2033948d5bc9  fandol-fang.otf
b30853d205f3ecdde938b1488c735ee15a2e870d31331b992fdc53971e23ec4a  noto-sans-500.ttf
c358a69de3df5f423a8946a7b03e3126fb6ba116f1130a463455b4e39e1f0742  noto-serif-400.ttf
092e71a70c744be3cc33999eb4edcb10fbe95c1b4cff6c2d7f04d6ff15d031e2  noto-serif-900.ttf
bbf534b0ca093928f94d1782855e65a19a32cde82b075d495d072025521953c8  wenkai.ttf
SUMS
}

build_fonts() {
  /usr/bin/python3 - "$work/original" "$here" "$list" <<'PY'
import copy
import os
import sys

from fontTools import subset
from fontTools.pens.areaPen import AreaPen
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

ORIGINAL, OUT, LIST = sys.argv[1:4]
MODIFIED = int(os.environ["SOURCE_DATE_EPOCH"]) + 2082844800  # 1904-01-01 起算的秒数

UNTOUCHED = ("noto-serif-400.ttf", "rare/NotoSerifSC-Regular.ttf")

FANDOL_LICENCE = (
    "This font is licensed under the GNU General Public License, version 3, with the font exception "
    "stated at the end of the accompanying COPYING; the exception is extended to this modified version."
)
OUTLINE_ERROR = 1.0  # 三次曲线化二次曲线的最大偏差，单位为字身的千分之一
UNWANTED_TABLES = ["BASE", "GDEF", "GPOS", "GSUB", "STAT", "VORG", "gasp", "vhea", "vmtx"]


def gb2312(first_row, last_row):
    cells = (bytes([0xA0 + row, cell]) for row in range(first_row, last_row + 1) for cell in range(0xA1, 0xFF))
    return {ord(c) for cell in cells for c in cell.decode("gb2312", "ignore")}


def listed(path):
    with open(path, encoding="utf-8") as lines:
        return {int(line.split("\t")[0][2:], 16) for line in lines if line.startswith("U+")}


def span(first, last):
    return set(range(first, last + 1))


def chars(text):
    return {ord(c) for c in text}


HANZI_GB2312 = gb2312(16, 87)
HANZI_LISTED = listed(LIST)
WANTED = (
    HANZI_GB2312
    | HANZI_LISTED
    | gb2312(1, 9)
    | span(0x20, 0x7E)
    | span(0xA0, 0xFF)
    | span(0xFF01, 0xFF5E) | span(0xFFE0, 0xFFE6)
    | span(0x3000, 0x303F)
    | span(0x2010, 0x2027) | span(0x2030, 0x205E)
    | chars("\u2002\u2003\u2009\u202f")
    | chars("ɑɡńňǹḿ")
    | chars("←↑→↓↖↗↘↙")
    | chars("×÷±≤≥≦≧≠≈∞∑√∠∥⊥−∕∙∟∣⊿")
    | chars("℃℅℉㎎㎏㎜㎝㎞㎡㎥㏄㏎㏑㏒㏕")
    | chars("■□▲△▼▽▪▫●○◆◇◎★☆☐☑☒✓✔✕✗✘")
    | chars("￥¥€£№™©®")
    | span(0x2460, 0x2473) | span(0x2160, 0x216B) | span(0x2170, 0x2179)
    | chars("²³¹⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉")
    | chars("〇々")
)
# 康熙部首与部首补充、兼容汉字一律不收；〸〹〺 与 十卄卅 同形，收了会让复制出的“十”变样。
REFUSED = span(0x2E80, 0x2FDF) | span(0x3038, 0x303A) | span(0xF900, 0xFAFF) | span(0x2F800, 0x2FA1F)
WANTED -= REFUSED - HANZI_LISTED
BLANK = chars(" \u00a0\u00ad\u2002\u2003\u2009\u202f\u3000") | span(0x202A, 0x202E) | span(0x205F, 0x206F)


def build(original, target, family, style, postscript, adjustments):
    font = TTFont(os.path.join(ORIGINAL, original), recalcTimestamp=False)
    upstream = str(font["name"].getName(5, 3, 1)).replace("Version ", "").split(";")[0]
    trim(font)
    if "CFF " in font:
        to_truetype(font)
    blank = forget_blank_glyphs(font)
    parted = one_code_point_per_glyph(font)
    for adjust in adjustments:
        adjust(font)
    rename(font, family, style, postscript, upstream, original.startswith("fandol"))
    font["OS/2"].fsType = 0
    font["OS/2"].achVendID = "    "
    font["head"].fontRevision = 1.0
    font["head"].modified = MODIFIED
    font["post"].formatType = 3.0
    font.save(os.path.join(OUT, target))
    report(target, font, blank, parted)


def trim(font):
    options = subset.Options(
        hinting=False,
        layout_features=[],
        glyph_names=False,
        legacy_cmap=False,
        symbol_cmap=False,
        notdef_outline=True,
        recalc_timestamp=False,
        name_IDs=["*"],
        name_languages=["*"],
    )
    options.drop_tables += UNWANTED_TABLES
    trimmer = subset.Subsetter(options)
    trimmer.populate(unicodes=WANTED)
    trimmer.subset(font)
    font["cmap"].tables = [t for t in font["cmap"].tables if t.format in (4, 12)]


def to_truetype(font):
    """CFF 轮廓换成 TrueType 轮廓：曲线降为二次，外圈统一为顺时针，左边距按新轮廓重算。"""
    order = font.getGlyphOrder()
    shapes = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(shapes)
        reverse = runs_counter_clockwise(shapes, name)  # 原件多数字的走向本已是顺时针，只反转该反转的
        shapes[name].draw(Cu2QuPen(pen, OUTLINE_ERROR, reverse_direction=reverse))
        glyphs[name] = pen.glyph()

    font["loca"] = newTable("loca")
    font["glyf"] = glyf = newTable("glyf")
    glyf.glyphOrder = order
    glyf.glyphs = glyphs
    for name in order:
        glyf[name].recalcBounds(glyf)
        advance, _ = font["hmtx"][name]
        font["hmtx"][name] = (advance, getattr(glyf[name], "xMin", 0))

    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    maxp.maxZones = 1
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs",
                  "maxStackElements", "maxSizeOfInstructions", "maxComponentElements"):
        setattr(maxp, field, 0)
    del font["CFF "]
    font.sfntVersion = "\000\001\000\000"
    font["head"].glyphDataFormat = 0


def runs_counter_clockwise(shapes, name):
    pen = AreaPen(shapes)
    shapes[name].draw(pen)
    return pen.value > 0


def forget_blank_glyphs(font):
    """应有墨迹而轮廓为空的字从 cmap 中去掉，使程序能察觉缺字并改用后备字体。"""
    glyf = font["glyf"]
    blank = {code for code, name in font.getBestCmap().items()
             if code not in BLANK and glyf[name].numberOfContours == 0}
    for table in font["cmap"].tables:
        table.cmap = {code: name for code, name in table.cmap.items() if code not in blank}
    return blank


def one_code_point_per_glyph(font):
    """几个码位合用的字形各给一份，复制、检索时不会换字。"""
    glyf, hmtx = font["glyf"], font["hmtx"]
    owner, copies = {}, {}
    for code, name in sorted(font.getBestCmap().items()):
        if owner.setdefault(name, code) != code:
            copies[code] = (name, "copy%05X" % code)

    font.setGlyphOrder(font.getGlyphOrder() + [new for _, new in copies.values()])
    glyf.glyphOrder = font.getGlyphOrder()
    for old, new in copies.values():
        glyf.glyphs[new] = copy.deepcopy(glyf[old])
        hmtx.metrics[new] = hmtx.metrics[old]
    for table in font["cmap"].tables:
        table.cmap = {code: copies[code][1] if code in copies else name for code, name in table.cmap.items()}
    return copies


def equal_digits(font):
    """0–9 一律取最宽者的字宽并居中，表中右对齐的数字才能上下对齐。"""
    digits = [font.getBestCmap()[ord(d)] for d in "0123456789"]
    width = max(font["hmtx"][name][0] for name in digits)
    for name in digits:
        place(font, name, (width - font["hmtx"][name][0]) // 2, width)


def joined_dash(font):
    """破折号用中文的高低（取自 U+2015），长满一个字，两个相连成一线。"""
    cmap, glyf = font.getBestCmap(), font["glyf"]
    bar, dash = glyf[cmap[0x2015]], cmap[0x2014]
    pen = TTGlyphPen(None)
    pen.moveTo((0, bar.yMin))
    for corner in ((0, bar.yMax), (1000, bar.yMax), (1000, bar.yMin)):
        pen.lineTo(corner)
    pen.closePath()
    glyf[dash] = pen.glyph()
    glyf[dash].recalcBounds(glyf)
    font["hmtx"][dash] = (1000, 0)


def wide_quotes(font):
    """弯引号占一个字宽：前引号靠右，后引号靠左。"""
    cmap, glyf = font.getBestCmap(), font["glyf"]
    for opening in "‘“":
        place(font, cmap[ord(opening)], 930 - glyf[cmap[ord(opening)]].xMax, 1000)
    for closing in "’”":
        place(font, cmap[ord(closing)], 70 - glyf[cmap[ord(closing)]].xMin, 1000)


def place(font, name, shift, advance):
    glyph = font["glyf"][name]
    assert not glyph.isComposite()
    glyph.coordinates.translate((shift, 0))
    glyph.recalcBounds(font["glyf"])
    font["hmtx"][name] = (advance, glyph.xMin)


def rename(font, family, style, postscript, upstream, is_fandol):
    names = font["name"]
    kept = {i: str(names.getName(i, 3, 1) or "") for i in (0, 9, 13, 14)}
    if is_fandol:
        kept[13] = FANDOL_LICENCE
    full = family if style == "Regular" else family + " " + style
    records = {
        **kept,
        1: full,
        2: "Regular",
        3: "1.000;" + postscript,
        4: full,
        5: "Version 1.000; from upstream " + upstream,
        6: postscript,
        10: "Modified version: trimmed and renamed for the Yince report engine, 2026-11-21.",
    }
    if style != "Regular":
        records.update({16: family, 17: style})
    names.names = []
    for number, text in sorted(records.items()):
        if text:
            names.setName(text, number, 3, 1, 0x409)


def report(target, font, blank, parted):
    has = set(font.getBestCmap())
    print("%-34s 字形 %5d  GB2312 %d/%d  通用规范汉字表 %d/%d  收字集缺 %d  空字形 %d  拆开共用 %d" % (
        target, font["maxp"].numGlyphs,
        len(HANZI_GB2312 & has), len(HANZI_GB2312), len(HANZI_LISTED & has), len(HANZI_LISTED),
        len(WANTED - has), len(blank), len(parted)))
    if os.environ.get("YINCE_FONTS_VERBOSE"):
        print("  缺（汉字之外）：" + "".join(map(chr, sorted(WANTED - has - HANZI_LISTED))))
        print("  空：" + " ".join("U+%04X" % c for c in sorted(blank)))
        print("  拆：" + " ".join("U+%04X" % c for c in sorted(parted)))


# 原件, 目标, 家族, 字重名, PostScript 名, 调整（见 adjust 各函数）
FONTS = [
    ("noto-serif-400.ttf", "song/YinceSong-Regular.ttf", "Yince Song", "Regular", "YinceSong-Regular", (equal_digits, joined_dash)),
    ("noto-serif-900.ttf", "biaosong/YinceBiaoSong-Black.ttf", "Yince BiaoSong", "Black", "YinceBiaoSong-Black", (equal_digits, joined_dash)),
    ("noto-sans-500.ttf", "hei/YinceHei-Medium.ttf", "Yince Hei", "Medium", "YinceHei-Medium", (joined_dash,)),
    ("wenkai.ttf", "kai/YinceKai-Regular.ttf", "Yince Kai", "Regular", "YinceKai-Regular", (wide_quotes,)),
    ("fandol-fang.otf", "fang/YinceFang-Regular.ttf", "Yince Fang", "Regular", "YinceFang-Regular", ()),
]
for font in FONTS:
    build(*font)
with open(os.path.join(ORIGINAL, UNTOUCHED[0]), "rb") as source:
    with open(os.path.join(OUT, UNTOUCHED[1]), "wb") as target:
        target.write(source.read())
PY
}

write_licences() {
  /usr/bin/python3 - "$work/original" "$here" <<'PY'
import os
import re
import sys

from fontTools.ttLib import TTFont

ORIGINAL, OUT = sys.argv[1:3]


def read(name):
    with open(os.path.join(ORIGINAL, name), encoding="utf-8") as file:
        return file.read()


def write(name, text):
    with open(os.path.join(OUT, name), "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def copyright_of(name):
    return str(TTFont(os.path.join(ORIGINAL, name), lazy=True)["name"].getName(0, 3, 1)).replace("\r\n", "\n").replace("\r", "\n")


def ofl_from_debian(text):
    body = re.search(r"^License: OFL-1\.1\n((?: .*\n?)+)", text, re.M).group(1)
    lines = [line[1:] for line in body.splitlines()]
    return "\n".join("" if line == "." else line for line in lines) + "\n"


# 包内许可文本首行是旧的版权行，字体自带的版权行加在其前，两者都留。
serif = copyright_of("noto-serif-400.ttf") + "\n" + read("noto-serif.licence")
for folder in ("song", "biaosong", "rare"):
    write(folder + "/OFL.txt", serif)
write("hei/OFL.txt", read("noto-sans.licence"))
write("kai/OFL.txt",
      copyright_of("wenkai.ttf") + "\n"
      + "With Reserved Font Names \"霞鹜\" and \"LXGW\".\n\n"
      + "This Font Software is licensed under the SIL Open Font License, Version 1.1.\n"
      + "This license is copied below, and is also available with a FAQ at:\nhttps://scripts.sil.org/OFL\n\n"
      + ofl_from_debian(read("wenkai.copyright")))
write("fang/COPYING", read("fandol.copying"))
PY
}

write_sums() {
  cd "$here"
  local before=
  [ -f SHA256SUMS ] && before=$(cat SHA256SUMS)
  sha256sum */*.ttf */OFL.txt */COPYING 字表/*.tsv >SHA256SUMS
  [ "$before" = "$(cat SHA256SUMS)" ] || echo "SHA256SUMS 已更新：请查看差异"
}

conductor
