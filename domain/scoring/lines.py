"""What stands on a sheet: counted things, and the line they add up to."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from domain.scoring.facts import Evidence
from domain.scoring.rules import LineKind, Title


class Note(StrEnum):
    """Why an item counts for less than it might. `COUNTED` is the empty note of an item that counts in full."""

    COUNTED = ""
    NO_EVIDENCE = "no-evidence"
    SAME_FACT = "same-fact"
    OVER_CAP = "over-cap"
    LIFTED = "lifted"
    OUT_OF_RANGE = "out-of-range"
    UNKNOWN_LEVEL = "unknown-level"


@dataclass(frozen=True, slots=True)
class Item:
    """One counted thing: a task, a claim, a round, a finding, an adjustment.

    `label` is its own name as someone wrote it; `key` its number in the plan or its id; `points` what it gave before
    any cap in points. An item that was handed in but gave nothing stays on the sheet with the `note` saying why.
    """

    label: str
    points: Fraction
    evidence: tuple[Evidence, ...] = ()
    note: Note = Note.COUNTED
    key: str = ""
    level: str | None = None
    times: int = 1


@dataclass(frozen=True, slots=True)
class Line:
    """One rule applied to one department.

    `base` is the ratio of a share, unreduced: (2, 9). `formula` has the numbers put in: "10 × 2/9". `uncapped` is what
    the line would give without caps, `cap` the most points it could give this month (a magnitude), None without one.
    """

    rule: str
    title: Title
    article: str
    kind: LineKind
    base: tuple[int, int] | None
    formula: str
    points: Fraction
    uncapped: Fraction
    cap: Fraction | None = None
    items: tuple[Item, ...] = ()
