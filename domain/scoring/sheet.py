"""The score sheet (计分表) of one department in one month: facts and a rulebook in, every line out."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from operator import itemgetter

from domain.calendar import Month
from domain.scoring.capping import cap_lines, limit_line
from domain.scoring.counting import count, tasks_advanced, tasks_done
from domain.scoring.facts import DepartmentFacts
from domain.scoring.lines import Item, Line, Note
from domain.scoring.points import ZERO, print_points
from domain.scoring.ranking import Standing, compared, places
from domain.scoring.rulebook import Rulebook
from domain.scoring.scope import Scopes

__all__ = ["Item", "Line", "Note", "Ranked", "Sheet", "print_points", "rank", "score"]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A department's month under a rulebook: base, every line of the rulebook in its order, total.

    Total = base + the points of all lines, always. `tasks` is N, `tasks_done` how many of them are completed (办结) up
    to and including this month, `tasks_advanced` how many had an accepted result this month.
    """

    department: str
    name: str
    position: int
    month: Month
    rulebook: str
    version: str
    base: Fraction
    lines: tuple[Line, ...]
    total: Fraction
    tasks: int
    tasks_done: int
    tasks_advanced: int

    @property
    def bonus(self) -> Fraction:
        """All lines above zero together."""
        return sum((line.points for line in self.lines if line.points > 0), ZERO)

    @property
    def deductions(self) -> Fraction:
        """All lines below zero together: zero or less, so that base + bonus + deductions = total."""
        return sum((line.points for line in self.lines if line.points < 0), ZERO)

    def points_of(self, rule: str) -> Fraction:
        """Give the points of a rule's line, zero when the sheet has no such line."""
        return next((line.points for line in self.lines if line.rule == rule), ZERO)


@dataclass(frozen=True, slots=True)
class Ranked:
    """A sheet with its place among the others."""

    rank: int
    sheet: Sheet


def score(facts: DepartmentFacts, rulebook: Rulebook) -> Sheet | None:
    """Work out a department's sheet; None for a department without a single task that counts (N = 0)."""
    scopes = Scopes(facts.tasks, rulebook.tasks)
    scope = scopes.of(rulebook.tasks.kinds)
    if scope.whole == 0:
        return None
    lines = cap_lines([count(rule, facts, rulebook, scopes) for rule in rulebook.lines], rulebook, facts.used)
    lines += limit_line(rulebook, lines)
    return Sheet(
        department=facts.department,
        name=facts.name,
        position=facts.position,
        month=facts.month,
        rulebook=rulebook.id,
        version=rulebook.version,
        base=rulebook.base,
        lines=lines,
        total=sum([line.points for line in lines if line.points], rulebook.base),
        tasks=len(scope.tasks),
        tasks_done=tasks_done(scope.tasks, rulebook.tasks),
        tasks_advanced=tasks_advanced(scope.tasks, rulebook.tasks),
    )


def rank(sheets: Iterable[Sheet], rulebook: Rulebook) -> tuple[Ranked, ...]:
    """Rank sheets from the highest total down; equal ones share a rank and stand in plan order."""
    in_plan_order = sorted(sheets, key=lambda sheet: (sheet.position, sheet.department))
    # A stable sort keeps the plan's order among equals.
    ordered = sorted(((_standing(sheet, rulebook), sheet) for sheet in in_plan_order), key=itemgetter(0), reverse=True)
    found = places([standing for standing, _ in ordered], rulebook.ranking.ties)
    return tuple(Ranked(place, sheet) for place, (_, sheet) in zip(found, ordered, strict=True))


def _standing(sheet: Sheet, rulebook: Rulebook) -> Standing:
    broken_by = (sheet.points_of(rule) for rule in rulebook.ranking.break_by)
    return (compared(sheet.total, rulebook), *broken_by)
