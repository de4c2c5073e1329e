"""A version of a report: what was sent each time, kept as it was."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from models.base import Row


class ReportVersion(Row, table=True):
    """`content` is JSON: for each entry its answer, words, values and files, as they were sent (domain/report_content).

    `withdrawn_at` is set when the department took this version back to correct it.
    """

    __tablename__ = "report_version"
    __table_args__ = (UniqueConstraint("report_id", "version"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    report_id: int = Field(foreign_key="report.id")
    version: int
    submitted_at: datetime
    submitted_by: int = Field(foreign_key="person.id")
    content: str
    withdrawn_at: datetime | None = None
    withdrawn_by: int | None = Field(default=None, foreign_key="person.id")
