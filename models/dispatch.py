"""A dispatch 调度: one round of asking, with a period and a deadline."""

from datetime import datetime

from sqlmodel import Field, SQLModel, UniqueConstraint


class Dispatch(SQLModel, table=True):
    """A regular round of a month. `deadline_at` is the first moment that is too late."""

    __table_args__ = (UniqueConstraint("group_id", "month"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    plan_id: int = Field(foreign_key="plan.id")
    month: str
    opens_at: datetime
    deadline_at: datetime
