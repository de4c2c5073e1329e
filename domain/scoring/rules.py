"""The kinds of rule a rulebook is made of, as values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

from domain.scoring.facts import Role, RoundOutcome, TaskKind

Title = Mapping[str, str]
"""Words the rulebook itself brings along: {"zh": "任务推进", "en": "Progress"}."""


class LineKind(StrEnum):
    """How a line of the sheet comes about; `LIMIT` is the floor or ceiling of the total, when it bites."""

    SHARE = "share"
    EACH = "each"
    MANUAL = "manual"
    ADJUSTMENT = "adjustment"
    LIMIT = "limit"


class Source(StrEnum):
    """Which facts an `each` rule counts."""

    CLAIMS = "claims"
    FINDINGS = "findings"
    ROUNDS = "rounds"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """Which tasks a share counts: each value that is set must equal the task's own."""

    result: bool | None = None
    completed: bool | None = None
    completed_earlier: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShareRule:
    """`factor` × (weight of the tasks that meet `where`) / (weight of all tasks)."""

    id: str
    title: Title
    article: str
    factor: Fraction
    where: Condition
    kinds: frozenset[TaskKind]
    evidence: bool

    @property
    def direction(self) -> int:
        """1 for a bonus, -1 for a deduction, 0 for either."""
        return (self.factor > 0) - (self.factor < 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class EachRule:
    """So many points each time. `points` is by level; the empty level is the points of a rule that knows none."""

    id: str
    title: Title
    article: str
    source: Source
    points: Mapping[str, Fraction]
    evidence: bool = False
    outcomes: frozenset[RoundOutcome] = frozenset()
    adhoc: bool | None = None

    @property
    def direction(self) -> int:
        """1 for a bonus, -1 for a deduction, 0 for either."""
        return _direction(*self.points.values())


class Giver(StrEnum):
    """Who gives points by hand: the office alone, for leaders change nothing."""

    OFFICE = "office"


@dataclass(frozen=True, slots=True, kw_only=True)
class ManualRule:
    """Points given by hand within a range, by those the rule names, with a reason unless it asks for none."""

    id: str
    title: Title
    article: str
    low: Fraction
    high: Fraction
    who: Giver = Giver.OFFICE
    reason: bool = True

    @property
    def direction(self) -> int:
        """1 for a bonus, -1 for a deduction, 0 for either."""
        return _direction(self.low, self.high)


@dataclass(frozen=True, slots=True, kw_only=True)
class AdjustmentRule:
    """The line on which a published month is set right in a later one."""

    id: str
    title: Title
    article: str

    @property
    def direction(self) -> int:
        """Either way: 0."""
        return 0


Rule = ShareRule | EachRule | ManualRule | AdjustmentRule


def _direction(*points: Fraction) -> int:
    if all(value >= 0 for value in points):
        return 1
    return -1 if all(value <= 0 for value in points) else 0


class Unit(StrEnum):
    """What a cap counts."""

    POINTS = "points"
    TIMES = "times"


class Per(StrEnum):
    """How long a cap holds before it starts afresh."""

    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cap:
    """The most that `lines` may give together, as a magnitude. What is over is cut from the later lines first."""

    lines: tuple[str, ...]
    amount: Fraction
    unit: Unit = Unit.POINTS
    per: Per = Per.MONTH
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Floor and ceiling of the total; the line they make when they bite."""

    floor: Fraction | None = None
    ceiling: Fraction | None = None
    title: Title = field(default_factory=dict)
    article: str = ""


class Joint(StrEnum):
    """How a joint task counts: whole for each of its departments, or by the weight of the department's role."""

    WHOLE = "whole"
    WEIGHTED = "weighted"


@dataclass(frozen=True, slots=True, kw_only=True)
class TaskRules:
    """What N is made of. Weights are whole numbers, of which only the ratio matters.

    With `originals` photos are wanted as files, as the camera made them: Telegram takes time and place out of photos.
    """

    kinds: frozenset[TaskKind] = frozenset(TaskKind)
    joint: Joint = Joint.WHOLE
    weights: Mapping[Role, int] = field(default_factory=lambda: dict.fromkeys(Role, 1))
    evidence: bool = True
    originals: bool = False
    article: str = ""


class Compare(StrEnum):
    """Whether two totals are compared exactly, or as they are printed."""

    EXACT = "exact"
    PRINTED = "printed"


class Ties(StrEnum):
    """What follows a shared rank: 1, 2, 2, 4 or 1, 2, 2, 3."""

    SHARED = "shared"
    DENSE = "dense"


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranking:
    """How sheets are ranked. `break_by` names lines whose points part equal totals before they count as a tie."""

    compare: Compare = Compare.EXACT
    ties: Ties = Ties.SHARED
    break_by: tuple[str, ...] = ()
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lamp:
    """A progress lamp of a task; the first whose every trigger holds is lit, so the last usually has none.

    `months_without_result` is at least so many in a row up to now; `was` is a lamp that was lit earlier in the span.
    """

    id: str
    title: Title
    color: str
    meaning: Title
    months_without_result: int | None = None
    was: str | None = None
    completed: bool | None = None
    article: str = ""


class Method(StrEnum):
    """How months become a quarter or a year."""

    MEAN = "mean"
    SUM = "sum"


@dataclass(frozen=True, slots=True, kw_only=True)
class Aggregation:
    """How a quarter and a year are made of months."""

    quarter: Method = Method.MEAN
    year: Method = Method.MEAN
    article: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CriticismProposal:
    """When the office is shown a department for 通报批评: so many months without a result, after so many reminders."""

    months_without_result: int = 2
    reminders: int = 2
    article: str = ""
