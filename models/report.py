"""A report 月报: one department's answer to one dispatch."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class ReportState(StrEnum):
    """Where a report is."""

    OPEN = "open"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    REVIEWED = "reviewed"


class Report(Row, table=True):
    """`first_submitted_at` decides on time or late; a correction never makes a report late.

    `correct_by` is the first moment too late for correcting what was sent back; nothing while nothing is.
    `original_asked_at`: the department was asked to send its photos as files; once a report is enough.
    `extended_until` is the department's own deadline where the office granted one (延期); the later one holds.
    """

    __table_args__ = (UniqueConstraint("dispatch_id", "department_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    dispatch_id: int = Field(foreign_key="dispatch.id", index=True)
    department_id: int = Field(foreign_key="department.id", index=True)
    state: ReportState = names(ReportState, default=ReportState.OPEN)
    version: int = 0
    first_submitted_at: datetime | None = None
    submitted_at: datetime | None = None
    submitted_by: int | None = Field(default=None, foreign_key="person.id")
    extended_until: datetime | None = None
    correct_by: datetime | None = None
    original_asked_at: datetime | None = None
