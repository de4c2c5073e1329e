"""What all pictures share: sharpness, how many columns, a movement and labelled names as the templates read them."""

from collections.abc import Mapping, Sequence
from math import ceil
from typing import TypeVar

from locales import Words
from rendering.content import Movement
from rendering.typesetting import Drawable

ONE_COLUMN = 30
TWO_COLUMNS = 60
PAGE = 24
"""Departments on a picture of an album: as high as a phone at its full width."""
PIXELS_PER_INCH = 72 * 2.7  # a page 400 points wide becomes 1,080 pixels

Row = TypeVar("Row")


def columns_for(count: int) -> int:
    """Tell in how many columns so many departments stand."""
    if count <= ONE_COLUMN:
        return 1
    return 2 if count <= TWO_COLUMNS else 3


def in_pages(rows: Sequence[Row]) -> list[Sequence[Row]]:
    """Share rows evenly among the pictures of an album; none where a single column of them all can be read."""
    if columns_for(len(rows)) == 1:
        return []
    height = ceil(len(rows) / ceil(len(rows) / PAGE))
    return [rows[start : start + height] for start in range(0, len(rows), height)]


def drawn_movement(movement: Movement) -> Mapping[str, Drawable]:
    """Give a movement as the templates read it."""
    return {"kind": movement.kind, "mark": movement.mark, "places": movement.places}


def noted(texts: Mapping[str, str], words: Words, *, strong: Sequence[str]) -> list[Mapping[str, Drawable]]:
    """Give labelled texts, named as their messages are; empty ones are left out."""
    return [
        {"label": words(f"bulletin-{name}"), "names": text, "strong": name in strong}
        for name, text in texts.items()
        if text
    ]
