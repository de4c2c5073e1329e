"""An excuse 免予扣分: the office lifts, for a reason, what the clock booked for a late or missing report."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row


class Excuse(Row, table=True):
    """One a report at most; taken away again when the office books the deduction after all. The trail keeps both."""

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    report_id: int = Field(foreign_key="report.id", unique=True)
    reason: str
    excused_by: int = Field(foreign_key="person.id")
    excused_at: datetime
