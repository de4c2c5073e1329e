"""Caps on lines and groups of lines, floor and ceiling of the total."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from domain.scoring.facts import Used
from domain.scoring.formulas import capped_formula, each_formula
from domain.scoring.lines import Item, Line, Note
from domain.scoring.points import ZERO, plain
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Cap, LineKind, Per, Unit


def cap_lines(lines: Iterable[Line], rulebook: Rulebook, used: Sequence[Used]) -> tuple[Line, ...]:
    """Hold lines, in the rulebook's order, to every cap: first those in times, then those in points."""
    capped = {line.rule: line for line in lines}
    for cap in sorted(rulebook.caps, key=lambda cap: cap.unit is Unit.POINTS):
        members = [line for line in capped.values() if line.rule in cap.lines]
        held = _hold_times(members, cap, used) if cap.unit is Unit.TIMES else _hold_points(members, cap, used)
        capped |= {line.rule: line for line in held}
    return tuple(_written(line) for line in capped.values())


def limit_line(rulebook: Rulebook, lines: Iterable[Line]) -> tuple[Line, ...]:
    """Give the line that lifts a total to the floor or brings it down to the ceiling; none when neither bites."""
    limits = rulebook.limits
    if limits.floor is None and limits.ceiling is None:
        return ()
    raw = sum([line.points for line in lines if line.points], rulebook.base)
    held = raw
    if limits.floor is not None:
        held = max(held, limits.floor)
    if limits.ceiling is not None:
        held = min(held, limits.ceiling)
    if held == raw:
        return ()
    formula = f"{plain(held)} - {plain(raw)}" if raw >= 0 else f"{plain(held)} + {plain(-raw)}"
    points = held - raw
    return (Line("limit", limits.title, limits.article, LineKind.LIMIT, None, formula, points, points),)


def _left(cap: Cap, used: Sequence[Used]) -> Fraction:
    if cap.per is Per.MONTH:
        return cap.amount
    before = [each for each in used if each.rule in cap.lines]
    spent = sum((each.points if cap.unit is Unit.POINTS else Fraction(each.times) for each in before), ZERO)
    return max(ZERO, cap.amount - spent)


def _hold_points(lines: Sequence[Line], cap: Cap, used: Sequence[Used]) -> list[Line]:
    left = _left(cap, used)
    held: list[Line] = []
    for line in lines:
        points = min(abs(line.points), left)
        bites = points < abs(line.points)
        limit = line.cap
        # A cap of its own always stands on the line; one it shares only where it takes something away.
        if bites or len(cap.lines) == 1:
            limit = left if limit is None else min(limit, left)
        held.append(replace(line, points=points if line.points >= 0 else -points, cap=limit))
        left -= points
    return held


def _hold_times(lines: Sequence[Line], cap: Cap, used: Sequence[Used]) -> list[Line]:
    left = int(_left(cap, used))
    held: list[Line] = []
    for line in lines:
        kept, left = _first_times(line.items, left)
        points = sum((item.points for item in kept.values()), ZERO)
        items = tuple(kept[item.key] for item in line.items)
        held.append(replace(line, points=points, items=items, formula=each_formula(items)))
    return held


def _first_times(items: Iterable[Item], left: int) -> tuple[Mapping[str, Item], int]:
    """Keep the weightiest items until the times are spent."""
    kept: dict[str, Item] = {}
    for item in sorted(items, key=lambda item: (-abs(item.points / item.times), item.key)):
        allowed = min(item.times, left) if item.points else item.times
        if item.points:
            left -= allowed
        kept[item.key] = item if allowed == item.times else _cut(item, allowed)
    return kept, left


def _cut(item: Item, times: int) -> Item:
    return replace(item, points=item.points * times / item.times, times=max(times, 1), note=Note.OVER_CAP)


def _written(line: Line) -> Line:
    if line.cap is None:
        return line
    counted = sum((item.points for item in line.items), ZERO)
    if line.points == counted:
        return line
    limit = line.cap if counted >= 0 else -line.cap
    return replace(line, formula=capped_formula(line.formula, limit))
