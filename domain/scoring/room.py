"""What a department may still gain under the rulebook's caps (封顶): so much used of so much."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from domain.scoring.facts import Used
from domain.scoring.lines import Line
from domain.scoring.points import ZERO
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Cap, EachRule, Per, Rule, Source, Unit
from domain.scoring.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Room:
    """A cap over bonuses that are claimed: how much of it a month, or its year, has used; both are magnitudes."""

    rules: tuple[Rule, ...]
    used: Fraction
    amount: Fraction
    unit: Unit
    per: Per

    @property
    def left(self) -> Fraction:
        """What the cap still lets through."""
        return max(ZERO, self.amount - self.used)


def rooms(sheet: Sheet, rulebook: Rulebook, used: Sequence[Used] = ()) -> tuple[Room, ...]:
    """List every cap that holds a line of claims, in the rulebook's order; `used` is what earlier months took."""
    return tuple(_room(cap, sheet, rulebook, used) for cap in rulebook.caps if _claimed(cap, rulebook))


def _claimed(cap: Cap, rulebook: Rulebook) -> bool:
    rules = [rulebook.line(each) for each in cap.lines]
    return any(isinstance(rule, EachRule) and rule.source is Source.CLAIMS for rule in rules)


def _room(cap: Cap, sheet: Sheet, rulebook: Rulebook, used: Sequence[Used]) -> Room:
    spent = sum((_spent(line, cap.unit) for line in sheet.lines if line.rule in cap.lines), ZERO)
    if cap.per is Per.YEAR:
        before = [each for each in used if each.rule in cap.lines]
        spent += sum((each.points if cap.unit is Unit.POINTS else Fraction(each.times) for each in before), ZERO)
    rules = tuple(rule for each in cap.lines if (rule := rulebook.line(each)) is not None)
    return Room(rules, spent, cap.amount, cap.unit, cap.per)


def _spent(line: Line, unit: Unit) -> Fraction:
    if unit is Unit.POINTS:
        return abs(line.points)
    return Fraction(sum(item.times for item in line.items if item.points))
