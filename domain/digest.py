"""What the office gathers of a month for its own report upward (annex 二.3): highlights and major issues, by head."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import Month


@dataclass(frozen=True, slots=True)
class DigestItem:
    """One thing said of a task, or a problem; `state` is a problem's, empty for anything else."""

    department: str
    title: str
    text: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class DigestHead:
    """What stands under one head, in plan order."""

    name: str
    items: tuple[DigestItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A month's completions, highlights and issues; what is not accepted is in none of them."""

    group: str
    month: Month
    drawn_on: date
    completed: tuple[DigestHead, ...]
    highlights: tuple[DigestHead, ...]
    issues: tuple[DigestHead, ...]
    waiting: int
    """Entries the office has not decided yet."""
