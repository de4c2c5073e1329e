"""The cumulative actual a department reported against an indicator in one entry."""

from sqlmodel import Field, SQLModel, UniqueConstraint


class IndicatorValue(SQLModel, table=True):
    """`value` is a decimal number as text, in the indicator's unit, counted from the beginning of the year."""

    __table_args__ = (UniqueConstraint("entry_id", "indicator_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    entry_id: int = Field(foreign_key="entry.id", index=True)
    indicator_id: int = Field(foreign_key="indicator.id")
    value: str
