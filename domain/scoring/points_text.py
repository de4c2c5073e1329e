"""Points as people write them by hand: -3, +2.5, 扣3分."""

import unicodedata
from fractions import Fraction

from domain.errors import Unacceptable
from domain.scoring.points import plain

SIGNS = str.maketrans("−—–", "---")


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
        raise Unacceptable("finding-no-points", low=plain(low), high=plain(high)) from None
    if not low <= points <= high:
        raise Unacceptable("finding-no-points", low=plain(low), high=plain(high))
    return points
