"""How the red name across the top of a notice (发文机关标志) fits: one line or two, and how large."""

import unicodedata
from dataclasses import dataclass

TYPE_AREA_POINTS = 442.2
"""The type area's width, 156 mm (GB/T 9704, 5.2.1)."""
LARGEST = 42.0
SMALLEST_IN_ONE_LINE = 26.0
LARGEST_IN_TWO_LINES = 34.0
BODY = "领导小组"
"""Where a leading group's long name is broken: the office of the group goes to the second line."""
_NARROW = 0.55


@dataclass(frozen=True, slots=True)
class RedHead:
    """The lines of the head and their size in points."""

    lines: tuple[str, ...]
    size: float


def width_in_characters(text: str) -> float:
    """Measure a text in widths of a Chinese character; Latin letters and digits take about half of one."""
    wide = sum(unicodedata.east_asian_width(character) in "WF" for character in text)
    return max(wide + (len(text) - wide) * _NARROW, 1)


def red_head(name: str) -> RedHead:
    """Fit a name: the office's own line breaks stand, a long name is broken once, the widest line fills the width."""
    lines = tuple(name.split("\n"))
    if len(lines) == 1 and TYPE_AREA_POINTS / width_in_characters(name) < SMALLEST_IN_ONE_LINE:
        lines = _broken(name)
    largest = LARGEST if len(lines) == 1 else LARGEST_IN_TWO_LINES
    return RedHead(lines, round(min(largest, TYPE_AREA_POINTS / max(map(width_in_characters, lines)) * 0.97), 1))


def _broken(name: str) -> tuple[str, ...]:
    middle = len(name) // 2
    spaces = [index for index, character in enumerate(name) if character == " "]
    if spaces:
        middle = min(spaces, key=lambda index: abs(index - middle))
    elif 0 < name.find(BODY) < len(name) - len(BODY):
        middle = name.find(BODY)
    return name[:middle].rstrip(), name[middle:].lstrip()
