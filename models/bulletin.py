"""A bulletin 通报 of a month, a quarter or a year: drafted, open to objections, then published and frozen."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field, UniqueConstraint

from models.base import Row, names


class BulletinKind(StrEnum):
    """What a bulletin is about: 月排名, 季通报, 年终考核."""

    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


class BulletinState(StrEnum):
    """Where a bulletin is. `OPEN` is the objection window (公示期). A published one never changes again."""

    DRAFT = "draft"
    OPEN = "open"
    PUBLISHED = "published"


class Bulletin(Row, table=True):
    """`period` is 2023-05, 2023-Q2 or 2023; `number` is 0 for the original and n for the nth correction (更正).

    `value` is the frozen value as canonical JSON, `digest` its SHA-256; both are empty until it is published.
    `proposed_by` would publish the numbers of the mark `proposed_seen`, where a second person has to agree.
    `marked_at` is when its channel message was marked as corrected.
    """

    __table_args__ = (UniqueConstraint("group_id", "period", "number"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    kind: BulletinKind = names(BulletinKind, default=BulletinKind.MONTH)
    period: str
    number: int = 0
    state: BulletinState = names(BulletinState, default=BulletinState.DRAFT)
    reason: str = ""
    value: str = ""
    digest: str = ""
    rulebook_version: str = ""
    drafted_at: datetime
    open_until: datetime | None = None
    published_at: datetime | None = None
    published_by: int | None = Field(default=None, foreign_key="person.id")
    marked_at: datetime | None = None
    proposed_by: int | None = Field(default=None, foreign_key="person.id")
    proposed_seen: str = ""
