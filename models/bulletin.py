"""A bulletin 通报 of a month: drafted, then published and frozen."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, SQLModel, UniqueConstraint

from models.base import names


class BulletinState(StrEnum):
    """A published bulletin never changes again."""

    DRAFT = "draft"
    PUBLISHED = "published"


class Bulletin(SQLModel, table=True):
    """`value` is the frozen value as canonical JSON, `digest` its SHA-256; both are empty while it is a draft."""

    __table_args__ = (UniqueConstraint("group_id", "month", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    month: str
    number: int = 0
    state: BulletinState = names(BulletinState, default=BulletinState.DRAFT)
    value: str = ""
    digest: str = ""
    rulebook_version: str = ""
    drafted_at: datetime
    published_at: datetime | None = None
    published_by: int | None = Field(default=None, foreign_key="person.id")
