"""Names that may mean the same unit: 县工信局 and 县工业和信息化局."""

import re

from domain.plan.names import divided

_BRACKET = re.compile(r"（[^（）]*）")
_LEAST = 3


def are_close(one: str, other: str) -> bool:
    """Whether two different names may be spellings of one: one is the other with characters left out."""
    if one == other:
        return False
    if _BRACKET.search(one) or _BRACKET.search(other):
        return _BRACKET.sub("", one) == _BRACKET.sub("", other) and (_has_two_signs(one) or _has_two_signs(other))
    short, long = sorted((one, other), key=len)
    (level_short, bare_short), (level_long, bare_long) = divided(short), divided(long)
    if level_short[-1:] != level_long[-1:] or len(bare_short) < _LEAST:
        return False
    if len(bare_short) == len(bare_long):
        return len(bare_short) > 5 and sum(a != b for a, b in zip(bare_short, bare_long, strict=True)) == 1  # noqa: PLR2004
    return bare_short[-1] == bare_long[-1] and bare_short[0] == bare_long[0] and _within(bare_short, bare_long)


def _has_two_signs(name: str) -> bool:
    """县商务局（县粮食局） is one unit with two signs; 县政府办公室（大数据局） is one of the bureaus of an office."""
    bracket = _BRACKET.search(name)
    return bool(bracket and divided(bracket[0].strip("（）"))[0])


def _within(short: str, long: str) -> bool:
    characters = iter(long)
    return all(character in characters for character in short)
