"""Ranks by the written rule: from standings in order to places, ties shared."""

from collections.abc import Sequence
from fractions import Fraction

from domain.scoring.points import print_points
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Compare, Ties

Standing = tuple[Fraction, ...]


def compared(total: Fraction, rulebook: Rulebook) -> Fraction:
    """Give the total as the rulebook compares it: exact, or as it is printed."""
    if rulebook.ranking.compare is Compare.PRINTED:
        return Fraction(print_points(total, rulebook.rounding))
    return total


def places(standings: Sequence[Standing], ties: Ties) -> list[int]:
    """Give the rank of each standing; they come best first."""
    found: list[int] = []
    for index, standing in enumerate(standings):
        if index and standing == standings[index - 1]:
            found.append(found[-1])
        elif ties is Ties.DENSE:
            found.append(found[-1] + 1 if found else 1)
        else:
            found.append(index + 1)
    return found
