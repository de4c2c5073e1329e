"""A step of a round that the clock has carried out, so that no step is carried out twice."""

from datetime import datetime

from sqlmodel import Field, UniqueConstraint

from models.base import Row


class RoundStep(Row, table=True):
    """`said` is whether it was told to those it concerns; otherwise its moment was missed and its purpose was gone."""

    __tablename__ = "round_step"
    __table_args__ = (UniqueConstraint("dispatch_id", "step"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id")
    dispatch_id: int = Field(foreign_key="dispatch.id", index=True)
    step: str
    moment: datetime
    carried_out_at: datetime
    said: bool
