"""Formulas with the numbers put in, so that a sheet can be recomputed by hand. Symbols only, no words."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction

from domain.scoring.lines import Item
from domain.scoring.points import plain


def share_formula(factor: Fraction, part: int, whole: int) -> str:
    """Write "10 × 2/9"; the ratio stays unreduced, for it shows what was counted."""
    return f"{plain(factor)} × {part}/{whole}"


def each_formula(items: Sequence[Item]) -> str:
    """Write "10 × 1 + 5 × 2", "-5 × 2", or "0" when nothing counted."""
    if not items:
        return "0"
    times: Counter[Fraction] = Counter()
    for item in items:
        if item.points:
            times[item.points / item.times] += item.times
    return _sum(sorted(times.items(), key=lambda term: (-abs(term[0]), -term[0])))


def capped_formula(formula: str, limit: Fraction) -> str:
    """Write "min(5 × 3, 10)" for a bonus and "max(-5 × 3, -10)" for a deduction; `limit` carries the sign."""
    return f"{'max' if limit < 0 or formula.startswith('-') else 'min'}({formula}, {plain(limit)})"


def _sum(terms: list[tuple[Fraction, int]]) -> str:
    if not terms:
        return "0"
    first, *rest = terms
    text = _term(first)
    for points, times in rest:
        text += f" {'-' if points < 0 else '+'} {_term((abs(points), times))}"
    return text


def _term(term: tuple[Fraction, int]) -> str:
    points, times = term
    return f"{plain(points)} × {times}"
