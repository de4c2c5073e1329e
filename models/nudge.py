"""A nudge that was given, so that each is given once."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from models.base import Row


class GivenNudge(Row, table=True):
    """A step of the rulebook's nudges, for a version of a report: what is sent again is waited for anew."""

    __tablename__ = "nudge"
    __table_args__ = (UniqueConstraint("report_id", "step", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id")
    report_id: int = Field(foreign_key="report.id", index=True)
    step: str
    version: int
    given_at: datetime
