"""What one claim would add to a month, by the same score() as the sheet."""

from dataclasses import dataclass, replace
from fractions import Fraction

from domain.scoring.facts import ClaimFact, DepartmentFacts
from domain.scoring.lines import Item, Line, Note
from domain.scoring.points import ZERO
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import EachRule
from domain.scoring.sheet import Sheet, score


@dataclass(frozen=True, slots=True)
class Worth:
    """`points` is what the rule gives, `gain` what the total would rise by, `note` what holds the difference back.

    `without` is the sheet with everything but this claim.
    """

    points: Fraction
    gain: Fraction
    note: Note
    without: Sheet


def worth(facts: DepartmentFacts, rulebook: Rulebook, claim: ClaimFact) -> Worth | None:
    """Work out what a claim adds to facts that have every other claim; None for a department without a sheet."""
    without = score(facts, rulebook)
    whole = score(replace(facts, claims=(*facts.claims, claim)), rulebook)
    rule = rulebook.line(claim.rule)
    if without is None or whole is None or not isinstance(rule, EachRule):
        return None
    points = rule.points.get(claim.level or "", ZERO) * claim.times
    gain = whole.total - without.total
    return Worth(points, gain, _held_back(whole, claim, points, gain), without)


def _held_back(whole: Sheet, claim: ClaimFact, points: Fraction, gain: Fraction) -> Note:
    line, item = next(
        (line, item) for line in whole.lines if line.rule == claim.rule for item in line.items if item.key == claim.id
    )
    if item.note or gain == points:
        return item.note
    return _limited(line, item)


def _limited(line: Line, item: Item) -> Note:
    """Tell a cap from a higher claim that takes the place of a lower one of the same event."""
    capped = line.cap is not None and line.points != line.uncapped
    return Note.OVER_CAP if capped or item.points == ZERO else Note.SAME_FACT
