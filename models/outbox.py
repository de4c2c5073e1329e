"""The outbox: what the bot says to others is a row first."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field

from models.base import Row, names, telegram_id


class OutboxState(StrEnum):
    """What became of a notice (docs/decisions/0005)."""

    WAITING = "waiting"
    CLAIMED = "claimed"
    SENDING = "sending"
    SENT = "sent"
    FAILED = "failed"
    UNSURE = "unsure"
    BLOCKED = "blocked"
    SKIPPED = "skipped"


class OutboxNotice(Row, table=True):
    """One message to one chat. `key` is its natural key, such as round × department × step: it exists once.

    With a round and a department it is a proof: that department was told this about that round.
    """

    __tablename__ = "outbox"
    __table_args__ = (Index("ix_outbox_due", "state", "due_at"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    key: str = Field(unique=True)
    kind: str
    chat_id: int | None = telegram_id(default=None)
    person_id: int | None = Field(default=None, foreign_key="person.id")
    dispatch_id: int | None = Field(default=None, foreign_key="dispatch.id", index=True)
    department_id: int | None = Field(default=None, foreign_key="department.id", index=True)
    payload: str = "{}"
    due_at: datetime
    state: OutboxState = names(OutboxState, default=OutboxState.WAITING)
    claimed_at: datetime | None = None
    claimed_by: str | None = None
    attempts: int = 0
    sent_at: datetime | None = None
    message_id: int | None = telegram_id(default=None)
    error: str = ""
    created_at: datetime
