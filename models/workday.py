"""A day the office of a group made a day off or a working day, against what the official notice says."""

from datetime import date, datetime

from sqlmodel import Field, UniqueConstraint

from models.base import Row


class WorkdayOverride(Row, table=True):
    """`working` makes the day a working day, otherwise it is a day off; why, and who said so."""

    __tablename__ = "workday_override"
    __table_args__ = (UniqueConstraint("group_id", "day"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    day: date
    working: bool
    reason: str
    added_at: datetime
    added_by: int = Field(foreign_key="person.id")
