"""Task keys in the order of the plan: "一-2" before "一-10", part 二 after part 一 and before part 三."""

import re
from functools import lru_cache

NUMERALS = "零一二三四五六七八九十"
_PIECES = re.compile(r"\d+|.")


@lru_cache(maxsize=4096)
def plan_order(key: str) -> tuple[tuple[int, int, str], ...]:
    """Give what a list of keys is sorted by; numbers, Chinese or not, stand before other text."""
    return tuple(_piece(piece) for piece in _PIECES.findall(key))


def _piece(piece: str) -> tuple[int, int, str]:
    if piece.isdecimal():
        return (0, int(piece), "")
    return (0, NUMERALS.index(piece), "") if piece in NUMERALS else (1, 0, piece)
