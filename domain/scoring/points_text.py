"""Points as people write them by hand: -3, +2.5, 扣3分."""

import unicodedata
from fractions import Fraction

from domain.errors import Unacceptable
from domain.scoring.points import plain

MINUS = "−"
SIGNS = str.maketrans(f"{MINUS}—–", "---")


def points_in(text: str, *, low: Fraction, high: Fraction) -> Fraction:
    """Read points that lie within a rule's range.

    Raises:
        Unacceptable: no number, or out of the range.
    """
    bare = unicodedata.normalize("NFKC", text).translate(SIGNS).strip().removesuffix("分")
    bare = bare.replace("扣", "-").replace("加", "+").replace(" ", "")
    try:
        points = Fraction(bare)
    except (ValueError, ZeroDivisionError):
        raise _no_points(low, high) from None
    if not low <= points <= high:
        raise _no_points(low, high)
    return points


def _no_points(low: Fraction, high: Fraction) -> Unacceptable:
    low_text, high_text = (plain(each).replace("-", MINUS) for each in (low, high))
    return Unacceptable("finding-no-points", low=low_text, high=high_text)
