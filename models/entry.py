"""An entry 进展: one assignment in one report."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class Answer(StrEnum):
    """What the department says of the task this month."""

    RESULT = "result"
    COMPLETED = "completed"
    NOTHING = "nothing"


class Verdict(StrEnum):
    """What the office says of the entry."""

    ACCEPTED = "accepted"
    RETURNED = "returned"
    UNSCORED = "unscored"


ACCEPTING = frozenset({Verdict.ACCEPTED, Verdict.UNSCORED})
"""Verdicts with which an entry stands: with points, or without (不计分)."""


class Entry(Row, table=True):
    """`revision` grows with every write: a verdict names the revision it was given on.

    `asked_back`: a number of it was asked back, and is neither corrected nor insisted on yet.
    `untold_insisted_at`: when the department stood by a completion without the totals its targets ask for.
    """

    __table_args__ = (UniqueConstraint("report_id", "assignment_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    report_id: int = Field(foreign_key="report.id", index=True)
    assignment_id: int = Field(foreign_key="assignment.id", index=True)
    answer: Answer | None = names(Answer, default=None, nullable=True)
    text: str = ""
    asked_back: bool = False
    untold_insisted_at: datetime | None = None
    verdict: Verdict | None = names(Verdict, default=None, nullable=True)
    reason: str = ""
    decided_at: datetime | None = None
    decided_by: int | None = Field(default=None, foreign_key="person.id")
    revision: int = 0
