"""A Telegram account that met the bot. It belongs to no group; its seats do."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row, telegram_id


class Person(Row, table=True):
    """A person as Telegram shows them, and the language they chose.

    `acts_in` is the group they act in, where they hold seats in several.
    """

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = telegram_id(unique=True)
    name: str
    username: str | None = None
    language: str
    language_chosen: bool = False
    blocked_at: datetime | None = None
    met_at: datetime
    acts_in: int | None = Field(default=None, foreign_key="leading_group.id")
