"""The parts of an official notice (通报) as values, before Word or PDF give them a shape."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import TypeAlias

TYPE_AREA_MM = 156
"""The type area's width (GB/T 9704, 5.2.1), which the columns of a table share."""
BODY_TABLE = 12.0
"""小四, the size of a table in the body, in points."""
WIDE_TABLE = 10.5
"""五号, for a table of many columns, in points."""
SMALL_TABLE = 9.0
"""小五, for one with ranks of three digits."""


@dataclass(frozen=True, slots=True)
class OfficialFields:
    """What the office may fill in by its own choice (GB/T 9704: 版头、主体、版记).

    `head` is the red name across the top (发文机关标志), `number` stands under it (发文字号). `signer` (签发人),
    `contact` (附注) and `copies` (抄送机关) may be empty and then are left out; without `red_head` the name and its
    rule are, too.
    """

    issuer: str
    head: str
    number: str
    title: str
    recipients: str
    date: date
    copies: str = ""
    signer: str = ""
    contact: str = ""
    red_head: bool = True


class Level(StrEnum):
    """The weight of a paragraph: 一、 on a line of its own · text that begins with its （一） · plain text."""

    SECTION = "section"
    SUBSECTION = "subsection"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the body; `lead` is the （一） heading that its text runs on from."""

    level: Level
    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar as wide as its cell; `share` of it, between 0 and 1, is filled."""

    share: float


@dataclass(frozen=True, slots=True)
class Chip:
    """A short text on a ground of colour (#RRGGBB), so that it is read in black and white too."""

    text: str
    color: str

    @property
    def ink(self) -> str:
        """Black or white, whichever is read more easily on the ground (by the luma of ITU-R BT.601)."""
        red, green, blue = (int(self.color[at : at + 2], 16) for at in (1, 3, 5))
        return "#000000" if 0.299 * red + 0.587 * green + 0.114 * blue > BRIGHT else "#FFFFFF"


BRIGHT = 150
"""Luma, of 255, from which a ground takes black letters."""

Cell: TypeAlias = str | Bar | Chip


@dataclass(frozen=True, slots=True)
class Column:
    """A table's column: its head, its width in millimetres, and the side its cells keep to."""

    head: str
    width: float
    side: str = "left"


@dataclass(frozen=True, slots=True)
class Table:
    """A table in the body with the note under it; `size` is its letters' in points."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    note: str = ""
    size: float = BODY_TABLE


Block: TypeAlias = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice in reading order: to whom, body, attachment, date, note, imprint (版记)."""

    fields: OfficialFields
    signer: str
    recipients: str
    body: tuple[Block, ...]
    attachment: str
    date: str
    contact: str
    copies: str
    printed: str
