"""When a person acted: a bot that was down or slow makes nobody late (docs/decisions/0004).

A message carries its own time. A tap on a button carries none (Bot API, CallbackQuery), so it gets the latest moment
known not to be after it: never too late, and early by no more than the time we were not listening.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

DATED = {
    "message": "date",
    "channel_post": "date",
    "business_message": "date",
    "edited_message": "edit_date",
    "edited_channel_post": "edit_date",
    "edited_business_message": "edit_date",
    "my_chat_member": "date",
    "chat_member": "date",
    "chat_join_request": "date",
    "message_reaction": "date",
}


@dataclass(frozen=True, slots=True)
class Batch:
    """One answer of getUpdates.

    Args:
        updates: as Telegram sent them, in the order of their ids.
        ended_at: when the answer was in our hands.
        delay: how much longer it took than Telegram was asked to wait: part of it was spent on the way to us.
        full: as many updates as were asked for, so that more may have been waiting already.
    """

    updates: Sequence[Mapping[str, Any]]
    ended_at: datetime
    delay: timedelta = timedelta(0)
    full: bool = False


def sent_moments(batch: Batch, *, horizon: datetime | None) -> list[datetime]:
    """Say for each update of a batch when its sender acted.

    Args:
        batch: the batch.
        horizon: the moment before which none of its updates without a time can have happened; None when unknown.
    """
    dates = [_own_date(update) for update in batch.updates]
    passed: list[datetime | None] = [horizon]
    for date in dates:
        passed.append(_later(passed[-1], date))
    return [
        own or min(_later(_tapped(update), before) or batch.ended_at, batch.ended_at)
        for update, own, before in zip(batch.updates, dates, passed[:-1], strict=True)
    ]


def next_horizon(batch: Batch, *, horizon: datetime | None) -> datetime | None:
    """Give the horizon for updates that are still to come.

    Whatever was waiting when Telegram answered is in a batch that is not full: what is not in it happened later.
    A horizon after the end of the batch comes from a clock that was put back, and is dropped.
    """
    known = None if horizon is not None and horizon > batch.ended_at else horizon
    for update in batch.updates:
        known = _later(known, _own_date(update))
    reached = known if batch.full else _later(known, batch.ended_at - batch.delay)
    return reached and min(reached, batch.ended_at)


def _own_date(update: Mapping[str, Any]) -> datetime | None:
    for kind, field in DATED.items():
        if isinstance(body := update.get(kind), Mapping):
            return _moment(body.get(field))
    return None


def _tapped(update: Mapping[str, Any]) -> datetime | None:
    message = (update.get("callback_query") or {}).get("message") or {}
    return _later(_moment(message.get("date")), _moment(message.get("edit_date")))


def _moment(seconds: object) -> datetime | None:
    # A message that is no longer accessible has the date 0 (Bot API, InaccessibleMessage).
    return datetime.fromtimestamp(seconds, UTC) if isinstance(seconds, int) and seconds > 0 else None


def _later(one: datetime | None, other: datetime | None) -> datetime | None:
    return max((moment for moment in (one, other) if moment is not None), default=None)
