"""A leave: the local days on which a liaison is away and the deputy answers for the department."""

from datetime import date, datetime

from sqlmodel import Field

from models.base import Row


class Leave(Row, table=True):
    """From `first` to `last`, both included. It belongs to the liaison's seat and ends with it."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    seat_id: int = Field(foreign_key="seat.id", index=True)
    first: date
    last: date
    noted_at: datetime
    noted_by: int = Field(foreign_key="person.id")
    cancelled_at: datetime | None = None
    cancelled_by: int | None = Field(default=None, foreign_key="person.id")
