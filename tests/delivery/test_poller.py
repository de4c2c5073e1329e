"""The one that asks for updates, against a local Telegram."""

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, suppress
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update
from sqlmodel import col
from telegram.ext import ExtBot

from delivery.bot_api import BotApi, TokenRefused
from delivery.holder import Holder
from delivery.inbox import Inbox, Received
from delivery.poller import Deaf, Poller
from delivery.tenure import Tenure
from models.inbox import InboxUpdate
from models.lease import Lease
from simulator import Simulator, Telegram
from storage.unit import Database

Bot = ExtBot[None]


class Process:
    """A bot process: it answers every message with its words, and notes when its taps were made."""

    def __init__(self, bot: Bot, database: Database, now: Callable[[], datetime], tenure: Tenure | None = None) -> None:
        self.bot, self.taps = bot, list[datetime]()
        self.holder = Holder.this_process()
        self.inbox = Inbox(
            database, bot=bot, handle=self._handle, redraw=self._handle, on_dead=self._handle, now=now, pause=0.001
        )
        self.poller = Poller(
            bot.base_url,
            database,
            now=now,
            api=BotApi(read_timeout=2.0),
            tenure=tenure or Tenure(database, name="poll", holder=self.holder, ask_seconds=0.02),
            poll_seconds=5,
        )
        self.poller.keep_in(self.inbox)
        self.running = asyncio.create_task(self.poller.run())

    async def _handle(self, received: Received) -> None:
        if query := received.update.callback_query:
            self.taps.append(received.sent_at)
            await query.answer("好")
        elif (message := received.update.message) and message.text:
            keyboard = {"inline_keyboard": [[{"text": "提交", "callback_data": "x"}]]}
            await self.bot.send_message(message.chat_id, f"收到 {message.text}", api_kwargs={"reply_markup": keyboard})

    def heard(self) -> bool:
        return self.poller.silence is not None

    async def stop(self) -> None:
        self.running.cancel()
        with suppress(asyncio.CancelledError):
            await self.running


Start = Callable[..., Process]


async def asked_again(simulator: Simulator) -> None:
    """Wait until what Telegram handed out is kept, and the next poll is open."""
    while not simulator.world.updates.polled:  # noqa: ASYNC110 - a poll tells nobody but Telegram
        await asyncio.sleep(0)


@pytest.fixture
async def start(bot: Bot, database: Database, simulator: Simulator) -> AsyncIterator[Start]:
    async with AsyncExitStack() as ends:

        def begin(tenure: Tenure | None = None) -> Process:
            process = Process(bot, database, simulator.clock.now, tenure)
            ends.push_async_callback(process.stop)
            return process

        yield begin


async def kept(database: Database) -> list[InboxUpdate]:
    async with database.read() as unit:
        return list(await unit.session.scalars(select(InboxUpdate).order_by(col(InboxUpdate.update_id))))


async def test_messages_are_kept_carried_out_and_answered(start: Start, telegram: Telegram, database: Database) -> None:
    person = await telegram.person("李梅")
    process = start()
    for text in ("一", "二", "三"):
        await person.says(text)
        await person.sees(f"收到 {text}")
    await process.inbox.idle()
    assert [row.chat_id for row in await kept(database)] == [person.id] * 3


async def test_a_duplicate_from_telegram_is_answered_once(start: Start, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    start()
    await telegram.fails("message", kind="duplicate", times=1)
    await person.says("一")
    await person.sees("收到 一")
    await person.says("二")
    await person.sees("收到 二")
    await person.sees_no("收到 一")


async def test_nothing_is_acknowledged_that_could_not_be_kept(
    start: Start, telegram: Telegram, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    person = await telegram.person("李梅")
    async with database.unit() as unit:
        connection = await unit.session.connection()
        await connection.exec_driver_sql("ALTER TABLE inbox RENAME TO inbox_away")
        await unit.commit()
    caplog.set_level(logging.CRITICAL)
    process = start()
    process.inbox.open = _nothing  # type: ignore[method-assign]
    await person.says("一")
    await person.sees_no("收到")
    async with database.unit() as unit:
        connection = await unit.session.connection()
        await connection.exec_driver_sql("ALTER TABLE inbox_away RENAME TO inbox")
        await unit.commit()
    await person.sees("收到 一")


async def _nothing() -> None:
    return


async def test_what_came_while_the_bot_was_down_is_answered(start: Start, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    first = start()
    await person.says("一")
    await person.sees("收到 一")
    await first.stop()
    await person.says("二")
    start()
    await person.sees("收到 二")
    await person.sees_no("收到 一")


async def test_a_tap_made_while_the_bot_was_down_counts_from_before_the_fall(
    start: Start, telegram: Telegram, simulator: Simulator
) -> None:
    person = await telegram.person("李梅")
    first = start()
    await person.says("一")
    await person.sees("收到 一")
    await first.stop()
    fell_at = simulator.clock.now()
    await person.taps("提交", answered=False)
    await telegram.jumps_to(fell_at + timedelta(hours=5))
    second = start()
    await person.sees("好")
    assert second.taps[0] <= fell_at


async def test_a_tap_after_a_jump_of_the_clock_counts_from_after_it(
    start: Start, telegram: Telegram, simulator: Simulator
) -> None:
    person = await telegram.person("李梅")
    process = start()
    await person.says("一")
    await person.sees("收到 一")
    await asked_again(simulator)
    later = simulator.clock.now() + timedelta(days=2)
    await telegram.jumps_to(later)
    await person.taps("提交")
    assert process.taps[0] >= later


async def test_an_outage_is_waited_out(start: Start, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    process = start()
    await person.says("一")
    await person.sees("收到 一")
    await telegram.fails(kind="outage")
    await person.says("二")
    await person.sees_no("收到 二")
    await telegram.recovers()
    await person.sees("收到 二")
    assert not process.running.done()


async def test_errors_of_telegram_are_waited_out(start: Start, telegram: Telegram) -> None:
    person = await telegram.person("李梅")
    for kind in ("500", "502", "429", "drop_after"):
        await telegram.fails("getUpdates", kind=kind, times=1)
    start()
    await person.says("一")
    await person.sees("收到 一")


async def test_a_second_process_waits_and_takes_over_when_the_first_ends(
    start: Start, telegram: Telegram, simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    person = await telegram.person("李梅")
    first = start()
    await person.says("一")
    await person.sees("收到 一")
    with caplog.at_level(logging.WARNING):
        second = start()
        await person.says("二")
        await person.sees("收到 二")
        assert not second.heard()
        await first.stop()
        await person.says("三")
        await person.sees("收到 三")
        await asked_again(simulator)
    assert second.heard()
    assert len([record for record in caplog.records if "waiting for it to end" in record.message]) == 1


async def test_a_killed_process_is_followed_at_once(start: Start, telegram: Telegram, database: Database) -> None:
    dead = Holder(Holder.this_process().place, 2**22 + 1, "00")
    async with database.unit() as unit:
        until = datetime.now(UTC) + timedelta(minutes=1)
        unit.session.add(Lease(name="poll", holder=str(dead), expires_at=until))
        await unit.commit()
    person = await telegram.person("李梅")
    start()
    await person.says("一")
    await person.sees("收到 一")


async def test_a_process_of_another_machine_is_followed_when_its_lease_ends(
    start: Start, telegram: Telegram, database: Database
) -> None:
    async with database.unit() as unit:
        until = datetime.now(UTC) + timedelta(minutes=1)
        unit.session.add(Lease(name="poll", holder="elsewhere/pid 1.00", expires_at=until))
        await unit.commit()
    ahead = timedelta(0)
    tenure = Tenure(database, name="poll", wall=lambda: datetime.now(UTC) + ahead, ask_seconds=0.02)
    person = await telegram.person("李梅")
    start(tenure)
    await person.says("一")
    await person.sees_no("收到")
    ahead = timedelta(minutes=2)
    await person.sees("收到 一")


async def test_a_process_that_lost_its_lease_stops_polling(
    start: Start, telegram: Telegram, database: Database
) -> None:
    person = await telegram.person("李梅")
    process = start(tenure=Tenure(database, name="poll", renew_seconds=0))
    await person.says("一")
    await person.sees("收到 一")
    await process.inbox.idle()
    async with database.unit() as unit:
        until = datetime.now(UTC) + timedelta(minutes=1)
        await unit.session.execute(update(Lease).values(holder="elsewhere/pid 1.00", expires_at=until))
        await unit.commit()
    await person.says("二")
    await person.sees_no("收到 二")
    assert len(await kept(database)) == 1


async def test_another_poller_with_the_token_is_named_in_the_log(
    start: Start, telegram: Telegram, simulator: Simulator, bot: Bot, caplog: pytest.LogCaptureFixture
) -> None:
    person = await telegram.person("李梅")
    start()
    await person.says("一")
    await person.sees("收到 一")
    await asked_again(simulator)
    with caplog.at_level(logging.ERROR):
        await bot.get_updates(timeout=0)
        await person.says("二")
        await person.sees_no("收到 二")
    assert "another process polls with this token" in caplog.text


async def test_telegram_is_asked_before_the_inbox_is_there_and_told_nothing_until_what_it_sent_is_kept(
    bot: Bot, database: Database, simulator: Simulator, telegram: Telegram
) -> None:
    async def nothing(_: Received) -> None:
        return

    now = simulator.clock.now
    person = await telegram.person("李婷")
    await person.says("一")
    poller = Poller(bot.base_url, database, now=now, poll_seconds=5)
    running = asyncio.create_task(poller.run())
    for _ in range(500):
        if await telegram.calls("getUpdates"):
            break
        await asyncio.sleep(0.01)
    assert not poller.heard.is_set()
    poller.keep_in(Inbox(database, bot=bot, handle=nothing, redraw=nothing, on_dead=nothing, now=now))
    await poller.heard.wait()
    assert len(await kept(database)) == 1
    asked = await telegram.calls("getUpdates")
    assert asked[0]["params"]["timeout"] in (0, "0")
    assert "offset" not in asked[0]["params"]
    running.cancel()
    with suppress(asyncio.CancelledError):
        await running


async def test_a_poller_that_hangs_ends_the_process(bot: Bot, database: Database, simulator: Simulator) -> None:
    async def nothing(_: Received) -> None:
        return

    now = simulator.clock.now
    inbox = Inbox(database, bot=bot, handle=nothing, redraw=nothing, on_dead=nothing, now=now)
    poller = Poller(bot.base_url, database, now=now, poll_seconds=5, deaf_after=0.05)
    poller.keep_in(inbox)
    with pytest.raises(Deaf):
        await poller.run()


async def test_a_wrong_token_ends_the_process(simulator: Simulator, database: Database) -> None:
    async def nothing(_: Received) -> None:
        return

    stranger: Bot = ExtBot("1:wrong", base_url=f"{simulator.url}/bot")
    inbox = Inbox(database, bot=stranger, handle=nothing, redraw=nothing, on_dead=nothing, now=simulator.clock.now)
    poller = Poller(stranger.base_url, database, now=simulator.clock.now)
    poller.keep_in(inbox)
    with pytest.raises(TokenRefused):
        await poller.run()
