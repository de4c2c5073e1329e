"""The Telegram group in which the bot posts for a leading group, and what the office switched on there."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from models.base import Row, telegram_id


class Posting(StrEnum):
    """What the bot can post in the group."""

    SUBMISSIONS = "submissions"
    MISSING = "missing"
    PROBLEMS = "problems"


class GroupChat(Row, table=True):
    """One chat for a leading group, and no other's."""

    __tablename__ = "group_chat"

    group_id: int = Field(primary_key=True, foreign_key="leading_group.id")
    chat_id: int = telegram_id(unique=True)
    title: str
    submissions: bool = False
    missing: bool = False
    problems: bool = False
    bound_at: datetime
    bound_by: int = Field(foreign_key="person.id")
