"""A change of one step of one month's timetable: moved, skipped or put back, with the office's reason."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from models.base import Row, names


class ChangeKind(StrEnum):
    """What is done to a step."""

    MOVE = "move"
    SKIP = "skip"
    RESTORE = "restore"


class StepChange(Row, table=True):
    """The latest with a reason holds; without one the office has begun it and not yet said why. Never deleted.

    `step` is a key of the rulebook's schedule, or `deadline`. `moved_to` is the step's new moment.
    """

    __tablename__ = "step_change"

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    month: str
    step: str
    kind: ChangeKind = names(ChangeKind)
    moved_to: datetime | None = None
    reason: str = ""
    changed_at: datetime
    changed_by: int = Field(foreign_key="person.id")
