"""Who did something and when: what every use case is told about the update it carries out."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Account:
    """A Telegram account as an update shows it."""

    telegram_id: int
    name: str
    username: str | None = None
    language_code: str | None = None


@dataclass(frozen=True, slots=True)
class Act:
    """One thing a person did in a chat.

    `at` is the moment the person acted, not the moment we got round to it: a bot that was down makes nobody late.
    `update_id` names the inbox row that the same transaction marks as carried out; None outside of Telegram.
    `message_id` is the message they sent or edited; None for a tap.
    `group_id` is the group a notice's button speaks of, for people with seats in several; None for anything else.
    """

    by: Account
    at: datetime
    chat_id: int
    update_id: int | None = None
    group_id: int | None = None
    message_id: int | None = None
