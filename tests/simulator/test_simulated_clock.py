"""The virtual clock: what follows it, and who hears of a jump."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from telegram import Bot

from simulator import Clock, Simulator, Telegram

OPENING = datetime.fromisoformat("2023-05-15T09:00:00+08:00")


async def test_messages_carry_the_virtual_time(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("早")
    await telegram.jumps_to(OPENING + timedelta(days=10))
    sent = await bot.send_message(liaison.id, "截止日")
    (update,) = await bot.get_updates()
    assert update.message
    assert timedelta() <= update.message.date - OPENING < timedelta(minutes=1)
    assert timedelta(days=10) <= sent.date - OPENING < timedelta(days=10, minutes=1)


async def test_the_clock_goes_back_as_well(telegram: Telegram) -> None:
    await telegram.jumps_to(OPENING - timedelta(days=400))
    assert (await telegram.now()).date() == (OPENING - timedelta(days=400)).date()


def test_a_clock_runs_on_from_where_it_was_set() -> None:
    clock = Clock(OPENING)
    first, second = clock.now(), clock.now()
    assert OPENING <= first <= second
    assert first.tzinfo is UTC
    assert clock.stamp() == int(OPENING.timestamp())


def test_a_jump_without_a_time_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        Clock(OPENING).jump(datetime(2023, 5, 15))  # noqa: DTZ001 - the mistake under test


async def test_a_jump_ends_the_poll_and_waits_for_the_next(telegram: Telegram, bot: Bot, simulator: Simulator) -> None:
    seen: list[str] = []

    async def poll() -> None:
        assert await bot.get_updates(timeout=30) == ()
        seen.append("woken")
        await bot.get_updates(timeout=0)
        seen.append("polled again")

    async def tick(at: datetime) -> None:
        seen.append(f"tick {at:%d}")

    simulator.on_jump = tick
    polling = asyncio.create_task(poll())
    await simulator.world.updates.next_poll(5)
    await telegram.jumps_to(OPENING.replace(day=25))
    assert seen[0] == "woken"
    assert seen[-1] == "tick 25" or seen[-2] == "tick 25"
    await polling


async def test_the_page_jumps_by_name_or_by_seconds(telegram: Telegram) -> None:
    (moment,) = (await telegram.ask("GET", "/sim/state"))["clock"]["moments"]
    assert moment == {
        "key": "deadline",
        "label": {"zh": "截止日", "en": "deadline"},
        "at": "2023-05-25T09:00:00+08:00",
    }
    await telegram.ask("POST", "/sim/clock", body={"moment": "deadline"})
    assert (await telegram.now()).day == 25
    await telegram.ask("POST", "/sim/clock", body={"advance": 86400})
    assert (await telegram.now()).day == 26
    with pytest.raises(AssertionError, match="there is no such moment"):
        await telegram.ask("POST", "/sim/clock", body={"moment": "never"})
