"""A local Telegram, our bot's way to it, and a group whose outbox is filled."""

from collections.abc import AsyncIterator, Callable
from datetime import datetime

import pytest
from sqlalchemy import select
from sqlmodel import col
from telegram.ext import ExtBot

from delivery.holder import Holder
from delivery.limiter import PacedLimiter
from delivery.outbox import Notice, Sender
from delivery.pace import Pace
from delivery.parcel import Parcel
from delivery.transport import AiohttpRequest
from models.group import Group
from models.outbox import OutboxNotice, OutboxState
from simulator import Clock, Simulator, Telegram
from storage import outboxes
from storage.unit import Database
from tests.delivery.support import START, Bot, Make, Put, Rows, Told

TOKEN = "4300:delivered"


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
            return list((await unit.session.scalars(select(OutboxNotice).order_by(col(OutboxNotice.id)))).all())

    return read


@pytest.fixture
def told() -> Told:
    """What was told of notices that did not simply arrive."""
    return []


@pytest.fixture
def moves() -> list[tuple[int, int]]:
    """The groups that became supergroups: old id, new id."""
    return []


@pytest.fixture
def sender(
    database: Database, bot: Bot, pace: Pace, simulator: Simulator, told: Told, moves: list[tuple[int, int]]
) -> Make:
    """Makes a sender; `compose` says what a notice becomes."""

    async def plain(notice: Notice) -> Parcel | None:
        return Parcel(f"{notice.kind} {notice.chat_id}")

    async def tell(notice: Notice, state: OutboxState) -> None:
        told.append((notice.kind, state))

    async def moved(old: int, new: int) -> None:
        moves.append((old, new))

    def make(compose: Callable[..., object] = plain, holder: Holder | None = None) -> Sender:
        return Sender(
            database,
            bot=bot,
            pace=pace,
            compose=compose,  # type: ignore[arg-type]
            now=simulator.clock.now,
            on_outcome=tell,
            on_migrated=moved,
            holder=holder,
        )

    return make
