"""A code somebody tried that opens nothing."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row, telegram_id


class InviteAttempt(Row, table=True):
    """Who tried, by their Telegram account, and when; the code itself is not kept."""

    __tablename__ = "invite_attempt"

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = telegram_id(index=True)
    at: datetime = Field(index=True)
