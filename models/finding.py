"""A finding 扣分: points the office books for or against a department, with a document and a reason."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class FindingState(StrEnum):
    """Where a finding is. `DRAFT` is being written, `DROPPED` was given up; a lifted one stays on the sheet as 0."""

    DRAFT = "draft"
    DROPPED = "dropped"
    BOOKED = "booked"
    LIFTED = "lifted"


class Finding(Row, table=True):
    """`rule` and `level` are names of the rulebook, `points` an exact fraction as text where a rule is by hand.

    `entry_id` is the entry in whose review it was found. `number` is counted in each group from the moment of booking.
    """

    __table_args__ = (UniqueConstraint("group_id", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    department_id: int = Field(foreign_key="department.id", index=True)
    number: int | None = None
    month: str
    rule: str = ""
    level: str | None = None
    points: str | None = None
    reason: str = ""
    entry_id: int | None = Field(default=None, foreign_key="entry.id")
    state: FindingState = names(FindingState, default=FindingState.DRAFT)
    revision: int = 0
    begun_by: int = Field(foreign_key="person.id")
    begun_at: datetime
    booked_by: int | None = Field(default=None, foreign_key="person.id")
    booked_at: datetime | None = None
    lifted_by: int | None = Field(default=None, foreign_key="person.id")
    lifted_at: datetime | None = None
    lift_reason: str = ""
