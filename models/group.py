"""A leading group 领导小组: the tenant. Every other row belongs to exactly one."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row, telegram_id


class Group(Row, table=True):
    """A leading group, where it publishes and in which language.

    With `second_person` two people publish; the person who asked to do without is kept until another one agrees.
    Nothing is due in it before `look_at`; without one the clock has to look.
    """

    __tablename__ = "leading_group"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    timezone: str
    created_at: datetime
    channel_id: int | None = telegram_id(default=None, unique=True)
    channel_title: str = ""
    look_at: datetime | None = None
    language: str = "zh-CN"
    second_person: bool = False
    second_person_lifted_by: int | None = None
