"""What tests of the outbox speak of."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

from telegram.ext import ExtBot

from delivery.holder import Holder
from delivery.outbox import Sender
from models.outbox import OutboxNotice, OutboxState

START = datetime(2023, 5, 24, 1, 0, tzinfo=UTC)

Bot = ExtBot[Any]
Put = Callable[..., Awaitable[int]]
Rows = Callable[[], Awaitable[list[OutboxNotice]]]
Make = Callable[..., Sender]
Told = list[tuple[str, OutboxState]]
DEAD = Holder(Holder.this_process().place, 2**22 + 1, "00")
"""A process that is gone."""


async def states(rows: Rows) -> list[OutboxState]:
    return [row.state for row in await rows()]
