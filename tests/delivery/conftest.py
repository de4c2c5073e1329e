"""A local Telegram, our bot's way to it, and a group whose outbox is filled."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select
from telegram.ext import ExtBot

from delivery.limiter import PacedLimiter
from delivery.pace import Pace
from delivery.transport import AiohttpRequest
from models.group import Group
from models.outbox import OutboxNotice
from simulator import Clock, Simulator, Telegram
from storage import outboxes
from storage.unit import Database

TOKEN = "4300:delivered"
START = datetime(2023, 5, 24, 1, 0, tzinfo=UTC)

Bot = ExtBot[Any]
Put = Callable[..., Awaitable[int]]
Rows = Callable[[], Awaitable[list[OutboxNotice]]]


@pytest.fixture
async def simulator() -> AsyncIterator[Simulator]:
    running = Simulator(token=TOKEN, clock=Clock(START), first_update_id=1000)
    await running.start()
    yield running
    await running.stop()


@pytest.fixture
async def telegram(simulator: Simulator) -> AsyncIterator[Telegram]:
    async with Telegram(simulator.url) as client:
        yield client


@pytest.fixture
def pace() -> Pace:
    return Pace()


@pytest.fixture
async def bot(simulator: Simulator, pace: Pace) -> AsyncIterator[Bot]:
    made: Bot = ExtBot(
        TOKEN,
        base_url=f"{simulator.url}/bot",
        base_file_url=f"{simulator.url}/file/bot",
        request=AiohttpRequest(read_timeout=2.0),
        get_updates_request=AiohttpRequest(),
        rate_limiter=PacedLimiter(pace),
    )
    async with made:
        yield made


@pytest.fixture
async def put(database: Database) -> Put:
    """Puts a notice for each chat into the outbox; gives how many were new."""
    async with database.unit() as unit:
        group = Group(key="g", name="领导小组", timezone="Asia/Shanghai", created_at=START)
        unit.session.add(group)
        await unit.session.flush()
        group_id = int(group.id or 0)
        await unit.commit()

    async def fill(*chats: int | None, key: str = "reminder", due_at: datetime = START) -> int:
        rows = [
            OutboxNotice(
                group_id=group_id, key=f"{key}:{chat}", kind=key, chat_id=chat, due_at=due_at, created_at=START
            )
            for chat in chats
        ]
        async with database.unit() as unit:
            new = await outboxes.put(unit.session, rows)
            await unit.commit()
        return new

    return fill


@pytest.fixture
def rows(database: Database) -> Rows:
    """Reads the outbox."""

    async def read() -> list[OutboxNotice]:
        async with database.read() as unit:
            return list((await unit.session.scalars(select(OutboxNotice).order_by(OutboxNotice.id))).all())

    return read
