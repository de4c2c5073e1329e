"""A one-time invite to a seat. Only the hash of its code is kept."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row, names
from models.seat import SeatRole


class Invite(Row, table=True):
    """Who holds the code may take the seat, once, until it expires or is withdrawn.

    `made_by` is who gave it out in the chat, nobody for one the operator made.
    """

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    role: SeatRole = names(SeatRole)
    department_id: int | None = Field(default=None, foreign_key="department.id")
    code_hash: str = Field(unique=True)
    created_at: datetime
    expires_at: datetime
    used_at: datetime | None = None
    used_by: int | None = Field(default=None, foreign_key="person.id")
    made_by: int | None = Field(default=None, foreign_key="person.id")
    withdrawn_at: datetime | None = None
