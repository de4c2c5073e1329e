"""The cumulative actual a department reported against an indicator in one entry."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from models.base import Row


class IndicatorValue(Row, table=True):
    """`value` is a decimal number as text, in the indicator's unit, counted from the beginning of the year.

    A value that falls, or one below the target of what is said to be completed, is asked back; when the department
    insisted on it is kept with it. Another value is another row, and asked back again.
    """

    __table_args__ = (UniqueConstraint("entry_id", "indicator_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    entry_id: int = Field(foreign_key="entry.id", index=True)
    indicator_id: int = Field(foreign_key="indicator.id")
    value: str
    fall_insisted_at: datetime | None = None
    shortfall_insisted_at: datetime | None = None
