"""Texts with one spelling for what looks alike: full-width digits, composed numbers, blanks nobody sees."""

import re
import unicodedata

_INVISIBLE = dict.fromkeys(
    [*range(9), *range(14, 32), 11, 12, 127, 0xAD, 0xFEFF, 0xFFFE, *range(0x200B, 0x2010), *range(0x202A, 0x202F)]
)
_BLANKS = {ord(blank): " " for blank in "\u00a0\u3000\u2002\u2003\u2009\u202f\u205f\r"}
_FULL_WIDTH = {code: chr(code - 0xFEE0) for code in (*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B))}
_FULL_WIDTH |= {code: chr(code - 0xFEE0) for code in range(0xFF41, 0xFF5B)}
_POINTS = {
    ord("．"): ".",
    ord("﹒"): ".",
    ord("﹑"): "、",
    ord("､"): "、",
    ord("﹕"): "：",
    ord("％"): "%",
    ord("﹪"): "%",
}
_POINTS |= {ord("︰"): "：", ord("∶"): "：", ord("﹙"): "（", ord("﹚"): "）", ord("／"): "/", ord("｜"): "|"}
# Numbers in one character: ㈠ is （一）, ⑴ is （1）, ⒈ is 1.
_COMPOSED = {0x3220 + index: f"（{digit}）" for index, digit in enumerate("一二三四五六七八九十")}
_COMPOSED |= {0x2474 + index: f"（{index + 1}）" for index in range(20)}
_COMPOSED |= {0x2488 + index: f"{index + 1}." for index in range(20)}
# PDFs write radicals and compatibility forms for common characters: ⼯ for 工.
_LOOK_ALIKES = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
_TABLE = _INVISIBLE | _BLANKS | _FULL_WIDTH | _POINTS | _COMPOSED

_BOOKMARK = re.compile(r"\[bookmark: [^\]\n]{0,40}\]")


def plain(text: str) -> str:
    """Give a text with one spelling for what looks alike. Punctuation that people see stays."""
    text = _LOOK_ALIKES.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text.translate(_TABLE))
    return _BOOKMARK.sub("", text).strip()


def tight(text: str) -> str:
    """Take the blanks out between Chinese characters: 王 健 is 王健. Blanks between Latin words stay."""
    return re.sub(r"(?<=[^\x00-\x7f])\s+|\s+(?=[^\x00-\x7f])", "", text)


def width(text: str) -> float:
    """Measure a text in full-width characters."""
    return len(text) - len(text.encode("latin-1", "ignore")) / 2  # Latin is half as wide
