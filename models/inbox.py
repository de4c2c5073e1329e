"""The inbox: what Telegram told us, kept before Telegram is told that it arrived."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index
from sqlmodel import Field

from models.base import Row, names, telegram_id


class InboxState(StrEnum):
    """How far an update has come."""

    NEW = "new"
    DONE = "done"
    DEAD = "dead"


class InboxUpdate(Row, table=True):
    """One update as Telegram sent it.

    `sent_at` is when the person acted, as far as that is known (docs/decisions/0004). `done_at` is set by the
    transaction that carries the update out, `answered_at` once its chat has been answered: a row with the first and
    without the second is a chat whose screen is drawn again after a restart.
    """

    __tablename__ = "inbox"
    __table_args__ = (Index("ix_inbox_open", "state", "answered_at"),)

    update_id: int = telegram_id(primary_key=True, sa_column_kwargs={"autoincrement": False})
    chat_id: int | None = telegram_id(default=None)
    payload: str
    received_at: datetime = Field(index=True)
    sent_at: datetime
    state: InboxState = names(InboxState, default=InboxState.NEW)
    attempts: int = 0
    error: str = ""
    done_at: datetime | None = None
    answered_at: datetime | None = None
    holder: str = ""
