"""The fingerprint of a photo: a difference hash of 16 × 16 cells, of the whole and of what a light crop leaves."""

import math
from dataclasses import dataclass
from io import BytesIO
from itertools import product

from PIL import Image, ImageOps

from domain.fingerprints import Fit, PhotoPrint

SIDE = 16
_WORKED_AT = 384
"""Pixels of the longer side the hash is taken from: finer detail never reaches a cell."""
_STEP = 3
"""Levels of brightness (of 256) from which on a neighbour is brighter by more than noise."""
_LEAST_TOLD = 40
"""Cells that must differ from their neighbour: a plain wall or a blank page has no print worth comparing."""
_SPANS = ((0, 1), (0.05, 1), (0.1, 1), (0, 0.95), (0, 0.9), (0.05, 0.95), (0.1, 0.9))
"""What a crop leaves of a side, from where to where."""

_CROPS = tuple(product(_SPANS, _SPANS))
_DETAIL = 48
"""Pixels of a side of the small picture that is kept to compare outlines."""
_GRID = 24


@dataclass(frozen=True, slots=True)
class Seen:
    """What is kept of a photo to find it again: its hashes, and itself very small and grey."""

    print: PhotoPrint
    detail: bytes


def seen(data: bytes) -> Seen | None:
    """Look at a photo, after the rotation its camera noted; None when it shows too little to compare.

    Raises:
        OSError: Pillow cannot read it.
    """
    with Image.open(BytesIO(data)) as opened:
        opened.draft("L", (_WORKED_AT, _WORKED_AT))
        grey = _on_white(ImageOps.exif_transpose(opened)).convert("L")
    grey.thumbnail((_WORKED_AT, _WORKED_AT), Image.Resampling.BOX)
    if _told(_cells(grey, *_CROPS[0])) < _LEAST_TOLD:
        return None
    hashes = tuple(_hash(_cells(grey, *crop)) for crop in _CROPS)
    return Seen(PhotoPrint(hashes), grey.resize((_DETAIL, _DETAIL), Image.Resampling.BOX).tobytes())


def agreement(mine: bytes, theirs: bytes, fit: Fit) -> float:
    """Say how far the outlines of two photos agree, from -1 to 1, laid over each other as they fit best."""
    one, other = _outlines(mine, *_CROPS[fit.mine]), _outlines(theirs, *_CROPS[fit.theirs])
    weight = math.sqrt(sum(x * x for x in one) * sum(y * y for y in other))
    return sum(x * y for x, y in zip(one, other, strict=True)) / weight if weight else 0.0


def _outlines(detail: bytes, across: tuple[float, float], down: tuple[float, float]) -> list[int]:
    picture = Image.frombytes("L", (_DETAIL, _DETAIL), detail)
    box = (across[0] * _DETAIL, down[0] * _DETAIL, across[1] * _DETAIL, down[1] * _DETAIL)
    cells = picture.resize((_GRID, _GRID), Image.Resampling.BOX, box=box).tobytes()
    places = [row * _GRID + place for row in range(_GRID - 1) for place in range(_GRID - 1)]
    return [cells[at + step] - cells[at] for step in (1, _GRID) for at in places]


def _on_white(picture: Image.Image) -> Image.Image:
    if picture.mode not in {"RGBA", "LA", "PA", "P"}:
        return picture
    solid = picture.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", solid.size, "white"), solid)


def _cells(grey: Image.Image, across: tuple[float, float], down: tuple[float, float]) -> bytes:
    box = (across[0] * grey.width, down[0] * grey.height, across[1] * grey.width, down[1] * grey.height)
    return grey.resize((SIDE + 1, SIDE), Image.Resampling.BOX, box=box).tobytes()


def _hash(cells: bytes) -> int:
    value = 0
    for row in range(0, len(cells), SIDE + 1):
        for place in range(row, row + SIDE):
            value = value << 1 | (cells[place] < cells[place + 1])
    return value


def _told(cells: bytes) -> int:
    rows = range(0, len(cells), SIDE + 1)
    return sum(abs(cells[place] - cells[place + 1]) >= _STEP for row in rows for place in range(row, row + SIDE))
