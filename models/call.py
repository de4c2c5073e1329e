"""A call: the office is asked to telephone a department that the bot does not reach. One a department and round."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class CallReason(StrEnum):
    """Why the bot does not reach a department."""

    NEVER_JOINED = "never-joined"
    LEFT = "left"
    BLOCKED = "blocked"
    FAILED = "failed"
    SILENT = "silent"


class Call(Row, table=True):
    """Open until somebody of the office ticks it off, or the department reports. `person_id` is who was not reached."""

    __table_args__ = (UniqueConstraint("dispatch_id", "department_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    dispatch_id: int = Field(foreign_key="dispatch.id")
    department_id: int = Field(foreign_key="department.id")
    person_id: int | None = Field(default=None, foreign_key="person.id")
    reason: CallReason = names(CallReason)
    opened_at: datetime
    done_at: datetime | None = None
    done_by: int | None = Field(default=None, foreign_key="person.id")
