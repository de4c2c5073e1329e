"""Two processes behind one address: any takes any update, each chat stays in order, one ticks, the other takes over."""

import asyncio
import io
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import cycle
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from sqlalchemy import select
from sqlmodel import col
from telegram.ext import ExtBot

from delivery.holder import Holder
from delivery.inbox import Inbox, Received
from delivery.leading import LEASE_SECONDS, Leading
from delivery.side_by_side import Presence, SharedOrder
from delivery.tenure import Tenure
from delivery.webhook import SECRET_HEADER, Address, Webhook, secret_of
from models.inbox import InboxUpdate
from simulator import Simulator, Telegram
from storage.unit import Database

Bot = ExtBot[None]


class Replica:
    """A process that answers every message with its own name and the words."""

    def __init__(self, name: str, bot: Bot, database: Database, url: str, now: Callable[[], datetime]) -> None:
        self.name, self.bot, self.database = name, bot, database
        self.holder = Holder(place=f"machine {name}", process=1, mark="aa")
        self.wall = datetime.now(UTC)
        self.held: asyncio.Event | None = None
        self.carried_out: list[str] = []
        self.taps: list[datetime] = []
        self.inbox = Inbox(
            database,
            bot=bot,
            handle=self._handle,
            redraw=self._redraw,
            on_dead=self._handle,
            now=now,
            order=SharedOrder(database, self.holder, wall=lambda: self.wall),
            pause=0.001,
            holder=str(self.holder),
        )
        self.presence = Presence(database, self.holder, self.inbox, wall=lambda: self.wall)
        self.port = 0
        self.webhook = Webhook(
            bot, self.inbox, self.presence, Address(url, "127.0.0.1", 0), now=now, check_seconds=0.05
        )
        self.running: asyncio.Task[None] | None = None

    async def _handle(self, received: Received) -> None:
        if self.held is not None:
            await self.held.wait()
        if query := received.update.callback_query:
            self.taps.append(received.sent_at)
            await query.answer("好")
        elif (message := received.update.message) and message.text:
            self.carried_out.append(message.text)
            keyboard = {"inline_keyboard": [[{"text": "提交", "callback_data": "x"}]]}
            await self.bot.send_message(
                message.chat_id, f"{message.text} {self.name}", api_kwargs={"reply_markup": keyboard}
            )

    async def _redraw(self, received: Received) -> None:
        await self._handle(received)


class Proxy:
    """Hands each request to the next process in turn."""

    def __init__(self) -> None:
        self.targets: list[Replica] = []
        self._turns = cycle((0, 1))
        self._runner: web.AppRunner | None = None

    async def start(self) -> str:
        app = web.Application()
        app.router.add_post("/updates", self._pass_on)
        runner = self._runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{runner.addresses[0][1]}/updates"

    async def stop(self) -> None:
        if self._runner:
            await self._runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.StreamResponse:
        body = await request.read()
        target = self.targets[next(self._turns) % len(self.targets)]
        async with (
            aiohttp.ClientSession() as session,
            session.post(target_url(target), data=body, headers=request.headers) as answer,
        ):
            return web.Response(status=answer.status)


def target_url(replica: Replica) -> str:
    return f"http://127.0.0.1:{replica.port}/updates"


@pytest.fixture
async def proxy() -> AsyncIterator[Proxy]:
    made = Proxy()
    yield made
    await made.stop()


@asynccontextmanager
async def running(replica: Replica, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Replica]:
    runners: list[web.AppRunner] = []
    setup = web.AppRunner.setup

    async def remembered(self: web.AppRunner) -> None:
        runners.append(self)
        await setup(self)

    monkeypatch.setattr(web.AppRunner, "setup", remembered)
    replica.running = asyncio.create_task(replica.webhook.run())
    await replica.webhook.heard.wait()
    replica.port = int(runners[0].addresses[0][1])
    try:
        yield replica
    finally:
        replica.running.cancel()
        await asyncio.gather(replica.running, return_exceptions=True)


@pytest.fixture
async def pair(
    proxy: Proxy, bot: Bot, database: Database, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Replica, Replica]]:
    url = await proxy.start()
    one, two = (Replica(name, bot, database, url, simulator.clock.now) for name in ("甲", "乙"))
    async with running(one, monkeypatch), running(two, monkeypatch):
        proxy.targets = [one, two]
        yield one, two


async def test_any_process_takes_any_update_and_a_chat_stays_in_order(
    pair: tuple[Replica, Replica], telegram: Telegram, simulator: Simulator, database: Database
) -> None:
    one, two = pair
    person = await telegram.person("李梅")
    one.held = asyncio.Event()
    for number in range(8):
        await person.says(f"第{number}句")
    await person.sees_no("第", within=0.1)  # the first one took the first, and all others wait for it
    one.held.set()
    await person.sees("第7句", within=20)
    said = [seen.text.split()[0] for seen in person.messages.values() if seen.by_bot]
    assert said == [f"第{number}句" for number in range(8)]
    assert len(one.carried_out) == len(two.carried_out) == 4
    async with database.read() as unit:
        holders = (await unit.session.scalars(select(col(InboxUpdate.holder)).distinct())).all()
    assert len(holders) == 2
    assert not simulator.world.updates.pending


async def test_what_a_killed_process_left_is_carried_out_by_the_other(
    pair: tuple[Replica, Replica], proxy: Proxy, telegram: Telegram, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = pair
    person = await telegram.person("李梅")
    one.held = asyncio.Event()
    await person.says("第一句")
    await person.says("第二句")
    await person.sees_no("第", within=0.1)
    proxy.targets = [two]

    async def say_nothing() -> None:
        """It neither finishes nor says goodbye: another machine sees only its silence."""

    monkeypatch.setattr(one.presence, "show", say_nothing)
    two.wall += timedelta(seconds=31)
    assert (await person.sees("第二句", within=20)).text == "第二句 乙"
    assert two.carried_out == ["第一句", "第二句"]
    one.held.set()


async def test_a_request_that_is_not_telegrams_is_told_nothing(pair: tuple[Replica, Replica]) -> None:
    one, _ = pair
    update = json.dumps({"update_id": 1})
    right = secret_of(one.bot.token)
    requests: list[tuple[dict[str, str], str, int]] = [
        ({}, update, 404),
        ({SECRET_HEADER: right[:-1]}, update, 404),
        ({SECRET_HEADER: "é" * 64}, update, 404),
        ({SECRET_HEADER: right}, "no json", 400),
        ({SECRET_HEADER: right}, "[]", 400),
        ({SECRET_HEADER: right}, '{"update_id": "1"}', 400),
        ({SECRET_HEADER: right}, '{"update_id": 1e400}', 400),
        ({SECRET_HEADER: right}, " " * (1024 * 1024 + 1), 413),
        ({SECRET_HEADER: right}, update, 200),
    ]
    async with aiohttp.ClientSession() as session:
        for headers, body, status in requests:
            async with session.post(target_url(one), data=io.BytesIO(body.encode()), headers=headers) as answer:
                assert answer.status == status, body[:40]
                assert right not in await answer.text()


async def test_an_update_that_cannot_be_kept_is_not_acknowledged(
    pair: tuple[Replica, Replica], telegram: Telegram, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    person = await telegram.person("李梅")
    with monkeypatch.context() as patch:
        for replica in pair:

            async def refuse(*_: Any, **__: Any) -> None:
                raise OSError("no database")

            patch.setattr(replica.inbox, "record", refuse)
        await person.says("您好")
        await person.sees_no("您好", within=0.1)
        assert simulator.world.updates.pending
    await person.sees("您好")
    assert sum(len(replica.carried_out) for replica in pair) == 1


async def test_a_tap_is_no_earlier_than_the_last_moment_nothing_was_waiting(
    pair: tuple[Replica, Replica], telegram: Telegram, simulator: Simulator
) -> None:
    person = await telegram.person("李梅")
    await person.says("您好")
    await person.sees("您好")
    at = simulator.clock.now() + timedelta(days=5)
    await telegram.jumps_to(at)
    for replica in pair:  # each asks Telegram in its own time
        replica.webhook.heard.clear()
        await replica.webhook.heard.wait()
        replica.webhook.heard.clear()
        await replica.webhook.heard.wait()
    await person.taps("提交")
    await person.sees("好")
    (tapped,) = [moment for replica in pair for moment in replica.taps]
    assert at <= tapped <= simulator.clock.now()


async def test_one_process_ticks_and_the_other_takes_over_within_a_minute(database: Database) -> None:
    now = datetime.now(UTC)
    wall = [now]
    at_work: list[str] = []

    def leading(name: str, *, renew_seconds: float = 0.02) -> Leading:
        async def begin() -> None:
            at_work.append(name)

        async def end() -> None:
            at_work.remove(name)

        tenure = Tenure(
            database,
            name="tick",
            holder=Holder(place=f"machine {name}", process=1, mark="aa"),
            wall=lambda: wall[0],
            ask_seconds=0.01,
            lease_seconds=LEASE_SECONDS,
        )
        return Leading(
            database,
            begin=begin,
            end=end,
            progress=lambda: wall[0],
            tenure=tenure,
            renew_seconds=renew_seconds,
        )

    one = asyncio.create_task(leading("甲", renew_seconds=3600).run())  # as good as killed: it never renews
    await until(lambda: at_work == ["甲"])
    two = asyncio.create_task(leading("乙").run())
    wall[0] += timedelta(seconds=LEASE_SECONDS - 1)
    await asyncio.sleep(0.1)
    assert at_work == ["甲"]
    wall[0] += timedelta(seconds=2)
    await until(lambda: at_work == ["甲", "乙"])
    three = asyncio.create_task(leading("丙").run())
    two.cancel()  # who ends in order is followed at once
    await until(lambda: at_work == ["甲", "丙"])
    for task in (one, three):
        task.cancel()
    await asyncio.gather(one, two, three, return_exceptions=True)
    assert at_work == []


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110 - two processes agree through the database, which tells nobody
            await asyncio.sleep(0.01)
