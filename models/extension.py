"""An extension 延期: a later deadline for a round, or for one department in it, with the office's reason."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row


class Extension(Row, table=True):
    """Without a department it is for all. Without a reason the office has begun it and not yet said why. Never deleted.

    `deadline_before` and `deadline_after` are the first moments too late, before and after it.
    """

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    dispatch_id: int = Field(foreign_key="dispatch.id", index=True)
    department_id: int | None = Field(default=None, foreign_key="department.id")
    deadline_before: datetime
    deadline_after: datetime | None = None
    reason: str = ""
    granted_at: datetime
    granted_by: int = Field(foreign_key="person.id")
