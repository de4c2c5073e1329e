"""Numbers that Word writes by itself: they stand nowhere in the text of a paragraph, and a plan hangs on them."""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import qn

_DIGITS = "〇一二三四五六七八九"
_CIRCLES = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_CHINESE = frozenset(
    {
        "chineseCounting",
        "chineseCountingThousand",
        "chineseLegalSimplified",
        "japaneseCounting",
        "ideographTraditional",
        "taiwaneseCounting",
    }
)
_LEVELS = 9


class Numbering:
    """Counts the numbered paragraphs of a document as Word does."""

    def __init__(self, document: Any) -> None:
        """Take the document of python-docx."""
        self._levels: dict[str, dict[int, Any]] = {}
        self._starts: dict[tuple[str, int], int] = {}
        self._shared: dict[str, str] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._styles = {style.element.get(qn("w:styleId")): style.element for style in document.styles}
        for number, abstract, overrides in _definitions(document):
            self._levels[number] = {int(level.get(qn("w:ilvl")) or 0): level for level in abstract.iter(qn("w:lvl"))}
            self._shared[number] = number if overrides else str(abstract.get(qn("w:abstractNumId")))
            self._starts.update({(number, level): start for level, start in overrides.items()})

    def label(self, paragraph: Any) -> str:
        """Give the number Word shows before a paragraph, and count it; empty when it has none."""
        number, level = self._of(paragraph)
        definition = self._levels.get(number, {}).get(level)
        if definition is None:
            return ""
        counts = self._counts.setdefault(self._shared[number], [None] * _LEVELS)
        before = counts[level]
        counts[level] = self._start(number, level) if before is None else before + 1
        counts[level + 1 :] = [None] * (_LEVELS - level - 1)
        return self._written(number, definition, counts)

    def _written(self, number: str, definition: Any, counts: list[int | None]) -> str:
        text = _value(definition, "w:lvlText")

        def numeral(found: re.Match[str]) -> str:
            level = int(found[1]) - 1
            value = counts[level]
            own = self._levels[number].get(level)
            form = _value(own, "w:numFmt") if own is not None else "decimal"
            return _numeral(self._start(number, level) if value is None else value, form)

        form = _value(definition, "w:numFmt")
        return "" if form in {"bullet", "none"} else re.sub(r"%([1-9])", numeral, text)

    def _start(self, number: str, level: int) -> int:
        stated = _value(self._levels[number].get(level), "w:start")
        return self._starts.get((number, level), int(stated) if stated.isdigit() else 1)

    def _of(self, paragraph: Any) -> tuple[str, int]:
        properties = paragraph.find(qn("w:pPr"))
        if properties is None:
            return "", 0
        own = properties.find(qn("w:numPr"))
        if own is not None:
            return _value(own, "w:numId"), _level(own)
        return self._of_style(_value(properties, "w:pStyle"))

    def _of_style(self, name: str) -> tuple[str, int]:
        for _ in range(_LEVELS):
            style = self._styles.get(name)
            if style is None:
                break
            found = next(style.iter(qn("w:numPr")), None)
            if found is not None and _value(found, "w:numId"):
                return _value(found, "w:numId"), _level(found)
            name = _value(style, "w:basedOn")
        return "", 0


def _definitions(document: Any) -> Iterator[tuple[str, Any, dict[int, int]]]:
    try:
        root = document.part.numbering_part.element
    # python-docx would make the missing part of a document without numbering, and says that it cannot.
    except (KeyError, NotImplementedError, AttributeError):
        return
    abstracts = {each.get(qn("w:abstractNumId")): each for each in root.iter(qn("w:abstractNum"))}
    for each in root.iter(qn("w:num")):
        abstract = abstracts.get(_value(each, "w:abstractNumId"))
        if abstract is not None:
            yield str(each.get(qn("w:numId"))), abstract, _overrides(each)


def _overrides(number: Any) -> dict[int, int]:
    found = {}
    for each in number.iter(qn("w:lvlOverride")):
        start = _value(each, "w:startOverride")
        if start.isdigit():
            found[int(each.get(qn("w:ilvl")) or 0)] = int(start)
    return found


def _level(properties: Any) -> int:
    stated = _value(properties, "w:ilvl")
    return min(int(stated), _LEVELS - 1) if stated.isdigit() else 0


def _value(element: Any, name: str) -> str:
    found = None if element is None else element.find(qn(name))
    return "" if found is None else str(found.get(qn("w:val")) or "")


def _numeral(value: int, form: str) -> str:
    if form in _CHINESE:
        return chinese(value)
    if form.startswith("decimalEnclosedCircle") and 0 < value <= len(_CIRCLES):
        return _CIRCLES[value - 1]
    if form in {"lowerLetter", "upperLetter"} and 0 < value <= 26:  # noqa: PLR2004 - letters of the alphabet
        return chr(ord("a" if form == "lowerLetter" else "A") + value - 1)
    return str(value)


def chinese(value: int) -> str:
    """Write a number below 100 as headings do: 十一, 二十; a larger one digit by digit."""
    if not 0 < value < 100:  # noqa: PLR2004 - see above
        return "".join(_DIGITS[int(digit)] for digit in str(abs(value)))
    tens, ones = divmod(value, 10)
    return ("" if tens == 0 else "十" if tens == 1 else f"{_DIGITS[tens]}十") + (_DIGITS[ones] if ones else "")
