"""Points: exact fractions until the moment they are printed."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from math import floor

ZERO = Fraction(0)


class RoundingMode(StrEnum):
    """What becomes of the half: 四舍五入 (away from zero), to the even digit, or cut off."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Rounding:
    """How points are printed. Nothing is ever computed from a rounded number."""

    decimals: int = 2
    mode: RoundingMode = RoundingMode.HALF_UP


TWO_DECIMALS = Rounding()
HALF = Fraction(1, 2)


def print_points(points: Fraction, rounding: Rounding = TWO_DECIMALS) -> str:
    """Print points with all their decimals, "102.22"; a negative number has a plain hyphen before it."""
    digits = _whole(abs(points) * 10**rounding.decimals, rounding.mode)
    sign = "-" if points < 0 and digits else ""
    text = str(digits).zfill(rounding.decimals + 1)
    cut = len(text) - rounding.decimals
    return f"{sign}{text[:cut]}.{text[cut:]}".rstrip(".")


def _whole(magnitude: Fraction, mode: RoundingMode) -> int:
    match mode:
        case RoundingMode.HALF_UP:
            return floor(magnitude + HALF)
        case RoundingMode.HALF_EVEN:
            return round(magnitude)
        case RoundingMode.DOWN:
            return floor(magnitude)


def plain(points: Fraction) -> str:
    """Write points in a formula as short as they are exact: "10", "2.5", "1/3"."""
    if points.denominator == 1:
        return str(points.numerator)
    rest = points.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    if rest != 1:
        return str(points)
    return format(Decimal(points.numerator) / Decimal(points.denominator), "f")
