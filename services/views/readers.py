"""Who reads a view, and what several views show alike."""

from dataclasses import dataclass
from enum import StrEnum

from domain.calendar import Month
from models.entry import Answer
from models.seat import SeatRole

PAGE = 12
"""Lines of a list on one screen: what a phone shows without scrolling."""


class Mark(StrEnum):
    """Where an entry is, as the sheet marks it."""

    OWED = "owed"
    DRAFT = "draft"
    DONE = "done"
    SENT = "sent"
    ACCEPTED = "accepted"
    RETURNED = "returned"


class Proof(StrEnum):
    """What evidence is to an entry: without it no points, without it not sent, or not asked for."""

    SCORED = "scored"
    REQUIRED = "required"
    NOT_ASKED = "not-asked"


@dataclass(frozen=True, slots=True)
class Reader:
    """Who reads the view: their language, their seat, and the zone their times are shown in.

    `stands_in`: a deputy who acts as the liaison while that one is away. `several`: they hold other
    seats too, told for the command menu alone.
    """

    telegram_id: int
    name: str
    language: str
    zone: str
    role: SeatRole
    group: str
    department: str = ""
    stands_in: bool = False
    several: bool = False


@dataclass(frozen=True, slots=True)
class Deadline:
    """A deadline as it is written out: its last day, and the hour on it (24:00 when the whole day is in time)."""

    month: int
    day: int
    clock: str


@dataclass(frozen=True, slots=True)
class LastMonth:
    """What the department said of the task before."""

    month: Month
    answer: Answer
    text: str


@dataclass(frozen=True, slots=True)
class Target:
    """A number the task must reach, and the cumulative actual reported of it; nothing while it is not reported.

    `before` is what stood last time, in an earlier month.
    """

    indicator: int
    name: str
    value: str
    unit: str
    actual: str = ""
    before: str = ""


class AttentionKind(StrEnum):
    """What a reviewer should not overlook."""

    BELOW = "below"
    FALLEN = "fallen"
    NO_VALUE = "no-value"
    LATE = "late"
    NO_EVIDENCE = "no-evidence"


@dataclass(frozen=True, slots=True)
class Attention:
    """One thing that stands out of an entry; with a number, its name, the value and the one it falls short of.

    `insisted`: the department was asked back about the number and stood by it.
    """

    kind: AttentionKind
    name: str = ""
    value: str = ""
    than: str = ""
    unit: str = ""
    indicator: int = 0
    insisted: bool = False
