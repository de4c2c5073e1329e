"""What the office gathers of a month for its own report upward (annex 二.3): highlights and major issues, by head."""

from dataclasses import dataclass
from datetime import date

from domain.calendar import Month


@dataclass(frozen=True, slots=True)
class DigestItem:
    """One thing a department wrote, of a task or beside them, or a problem; `state` is a problem's, else empty."""

    department: str
    title: str
    text: str
    state: str = ""


@dataclass(frozen=True, slots=True)
class DigestHead:
    """What stands under one head: one of the annex's nine by its `key`, or a section of the plan by its name."""

    name: str
    items: tuple[DigestItem, ...]
    key: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Digest:
    """A month's highlights and issues by the annex's nine heads; results and problems by section of the plan; needs.

    Of the results only what the office accepted is in it; what the departments wrote beside their tasks is as written.
    """

    group: str
    month: Month
    drawn_on: date
    reported: int
    """Departments that sent a report."""
    highlights: tuple[DigestHead, ...]
    issues: tuple[DigestHead, ...]
    completed: tuple[DigestHead, ...]
    progress: tuple[DigestHead, ...]
    problems: tuple[DigestHead, ...]
    needs: tuple[DigestItem, ...]
    waiting: int
    """Entries the office has not decided yet."""


def count(heads: tuple[DigestHead, ...]) -> int:
    """Count what stands under heads."""
    return sum(len(head.items) for head in heads)
