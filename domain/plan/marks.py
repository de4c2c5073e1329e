"""Numbering as notices write it: 一、 （一） 1. （1） 1) ① 第一条 一是."""

import re
from dataclasses import dataclass
from enum import IntEnum

_CHINESE = "一二三四五六七八九十百零〇两"
_DIGITS = {character: index for index, character in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"


class Rank(IntEnum):
    """How deep a way of numbering stands: a smaller number holds the larger ones."""

    CHAPTER = 0
    DIVISION = 1
    PART = 2
    SECTION = 3
    ARTICLE = 4
    NUMBER = 5
    DECIMAL = 6
    BRACKET = 7
    CIRCLE = 8
    POINT = 9


@dataclass(frozen=True, slots=True)
class Mark:
    """A number before a text: its way of numbering, its value, as it is written, and how many characters it takes."""

    rank: Rank
    value: int
    written: str
    length: int

    @property
    def no(self) -> str:
        """The number as a key: digits, 1.2 for a number of several levels."""
        return self.written.strip("、. ") if self.rank is Rank.DECIMAL else str(self.value)


_SHAPES: tuple[tuple[Rank, re.Pattern[str]], ...] = (
    (Rank.CHAPTER, re.compile(rf"第([{_CHINESE}]{{1,4}}|\d{{1,2}})(?:部分|[章篇编])[、.:：\s]*")),
    (Rank.DIVISION, re.compile(rf"第([{_CHINESE}]{{1,4}}|\d{{1,2}})节[、.:：\s]*")),
    (Rank.ARTICLE, re.compile(rf"第([{_CHINESE}]{{1,5}}|\d{{1,3}})[条项][、.:：\s]*(?![、和至到])")),
    (Rank.ARTICLE, re.compile(rf"(?:重点)?(?:任务|事项|工作)([{_CHINESE}]{{1,4}}|\d{{1,3}})(?:\s*[、.:：]\s*|\s+)")),
    (Rank.SECTION, re.compile(rf"([{_CHINESE}]{{1,4}})\s*[)）][、.]?\s*")),
    (Rank.PART, re.compile(rf"([{_CHINESE}]{{1,4}})\s*[、.]\s*(?![{_CHINESE}]\s*[、产级])")),
    (Rank.SECTION, re.compile(rf"[（(〔]\s*([{_CHINESE}]{{1,4}})\s*[)）〕][、.]?\s*")),
    (Rank.DECIMAL, re.compile(r"(?:\d{1,2}\.)+(\d{1,2})(?:[、.]\s*|\s+|(?=[《“【\u4e00-\u9fff]))(?![%\d万亿千百倍])")),
    (Rank.NUMBER, re.compile(r"(\d{1,3})\s*[.、]\s*(?=20\d\d年|[^\s\d.、%,，)）])")),
    (Rank.BRACKET, re.compile(r"[（(〔]\s*(\d{1,3})\s*[)）〕][、.]?\s*")),
    (Rank.BRACKET, re.compile(r"(\d{1,3})\s*[)）][、.]?\s*")),
    (Rank.CIRCLE, re.compile(rf"([{_CIRCLES}])[、.]?\s*")),
    (Rank.POINT, re.compile(r"第([一二三四五六七八九十]{1,2})[，,]\s*")),
    (Rank.POINT, re.compile(r"([一二三四五六七八九十]{1,2})[是要](?![否不])[:：，,]?\s*")),
)
# A decimal with a unit is an amount, not a number of an item: 10.5万亩, 3.5%.
_AMOUNT = re.compile(
    r"(?!\d{1,3}\.20\d\d年)\d+\.\d+\s*(?:[%‰]|[万亿千百]?(?:亩|元|个|家|公里|人|吨|千瓦|平方|立方|米|倍|户|座|项|公顷|斤|头|场|天|年|度))"
)
# 5.5G网络 continues 4., although a digit follows the point.
# A number apart by a blank only, as layouts in columns leave it; 3 个项目 is an amount.
_BLANK = re.compile(r"(\d{1,3})\s+(?=[《“\u4e00-\u9fff])(?![个家万年月日项亿名所座条公千百人户亩台处件次场期])")
_FIFTH = re.compile(r"(\d{1,3})[.、](?=\d[GA]\b|\d{1,3}[^\d.%])")


def mark_at(text: str, start: int = 0, *, expected: int = 0) -> Mark | None:
    """Find the number that stands at a place in a text.

    `expected` is the value that would continue a 1. 2. 3. list: with it, 4.100个… after 3. is a number too.
    """
    if _AMOUNT.match(text, start) and not _continues(text, start, expected):
        return None
    for rank, shape in _SHAPES:
        found = shape.match(text, start)
        if found and (value := value_of(found[1])):
            written = found[0].strip() if rank is not Rank.NUMBER else found[1]
            return Mark(rank, value, written, found.end() - start)
    return _continues(text, start, expected)


def _continues(text: str, start: int, expected: int) -> Mark | None:
    found = _FIFTH.match(text, start) or (_BLANK.match(text, start) if start == 0 else None)
    if expected and found and int(found[1]) == expected:
        return Mark(Rank.NUMBER, expected, found[1], found.end() - start)
    return None


def value_of(written: str) -> int:
    """Read a number written in digits, in Chinese or as a circle; 0 when it is none."""
    if written.isascii() and written.isdigit():
        return int(written)
    if written in _CIRCLES:
        return _CIRCLES.index(written) + 1
    if "十" in written or "百" in written:
        return _composed(written)
    digits = "".join(str(_DIGITS.get(character, "")) for character in written)
    return int(digits) if digits else 0


def _composed(written: str) -> int:
    total = digit = 0
    for character in written:
        if character in "十百":
            total += (digit or 1) * (10 if character == "十" else 100)
            digit = 0
        else:
            digit = _DIGITS.get(character, 0)
    return total + digit
