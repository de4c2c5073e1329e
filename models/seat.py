"""A seat: what a person is in a group, from when, until when."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, text
from sqlmodel import Field

from models.base import Row, names


class SeatRole(StrEnum):
    """What a seat may do."""

    OFFICE = "office"
    LEADER = "leader"
    LIAISON = "liaison"
    DEPUTY = "deputy"


class Seat(Row, table=True):
    """A person's seat. A department has one active liaison and at most one deputy, a person one seat in a group."""

    __table_args__ = (
        Index(
            "one_active_liaison",
            "department_id",
            unique=True,
            sqlite_where=text("until IS NULL AND role = 'liaison'"),
            postgresql_where=text("until IS NULL AND role = 'liaison'"),
        ),
        Index(
            "one_active_deputy",
            "department_id",
            unique=True,
            sqlite_where=text("until IS NULL AND role = 'deputy'"),
            postgresql_where=text("until IS NULL AND role = 'deputy'"),
        ),
        Index(
            "one_active_seat",
            "group_id",
            "person_id",
            unique=True,
            sqlite_where=text("until IS NULL"),
            postgresql_where=text("until IS NULL"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    role: SeatRole = names(SeatRole)
    department_id: int | None = Field(default=None, foreign_key="department.id")
    since: datetime
    until: datetime | None = None
