"""Faults on demand, as the bot meets them."""

import asyncio

import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TimedOut

from simulator import Simulator, Telegram
from simulator.characters import Person


@pytest.fixture
async def liaison(telegram: Telegram) -> Person:
    person = await telegram.person("李梅")
    await person.says("/start")
    return person


async def texts(person: Person) -> list[str]:
    await person.looks()
    return [seen.text for seen in person.messages.values() if seen.by_bot]


async def test_a_429_names_the_seconds_and_strikes_as_often_as_asked(
    telegram: Telegram, bot: Bot, liaison: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    await telegram.fails("sendMessage", kind="429", retry_after=7, times=2)
    for _ in range(2):
        with pytest.raises(RetryAfter, match="Retry in 0:00:07"):
            await bot.send_message(liaison.id, "提醒")
    assert await bot.send_message(liaison.id, "提醒")
    assert await texts(liaison) == ["提醒"]


@pytest.mark.parametrize(("kind", "words"), [("500", "Internal Server Error"), ("502", "Bad Gateway")])
async def test_a_server_error_has_no_effect(
    telegram: Telegram, bot: Bot, liaison: Person, kind: str, words: str
) -> None:
    await telegram.fails("sendMessage", kind=kind)
    with pytest.raises(NetworkError, match=words):
        await bot.send_message(liaison.id, "提醒")
    assert await texts(liaison) == []


async def test_a_connection_lost_before_the_effect_leaves_nothing(
    telegram: Telegram, bot: Bot, liaison: Person
) -> None:
    await telegram.fails("sendMessage", kind="drop_before")
    with pytest.raises(NetworkError):
        await bot.send_message(liaison.id, "提醒")
    assert await texts(liaison) == []
    assert [(call["ok"], call["effect"]) for call in await telegram.calls("sendMessage")] == [(False, False)]


async def test_a_connection_lost_after_the_effect_leaves_the_message(
    telegram: Telegram, bot: Bot, liaison: Person
) -> None:
    await telegram.fails("sendMessage", kind="drop_after")
    with pytest.raises(NetworkError):
        await bot.send_message(liaison.id, "提醒")
    assert await texts(liaison) == ["提醒"]
    assert [(call["ok"], call["effect"]) for call in await telegram.calls("sendMessage")] == [(False, True)]


async def test_a_fault_may_be_meant_for_one_chat(telegram: Telegram, bot: Bot, liaison: Person) -> None:
    office = await telegram.person("王强")
    await office.says("/start")
    await telegram.fails("sendMessage", kind="500", chat=liaison.id)
    assert await bot.send_message(office.id, "提醒")
    with pytest.raises(NetworkError):
        await bot.send_message(liaison.id, "提醒")


async def test_a_slow_answer_outlasts_the_bots_patience(telegram: Telegram, bot: Bot, liaison: Person) -> None:
    await telegram.fails("sendMessage", kind="latency", seconds=0.2, times=1)
    with pytest.raises(TimedOut):
        await bot.send_message(liaison.id, "提醒", read_timeout=0.05)
    await liaison.sees("提醒")


async def test_an_outage_ends_the_poll_and_refuses_everything_until_it_is_over(
    telegram: Telegram, bot: Bot, liaison: Person, simulator: Simulator
) -> None:
    poll = asyncio.create_task(bot.get_updates(offset=1001, timeout=30))
    await simulator.world.updates.next_poll(5)
    await telegram.fails(kind="outage")
    with pytest.raises(NetworkError):
        await poll
    with pytest.raises(NetworkError):
        await bot.send_message(liaison.id, "提醒")
    await telegram.recovers()
    assert await bot.send_message(liaison.id, "提醒")


async def test_an_update_comes_twice(telegram: Telegram, bot: Bot) -> None:
    await telegram.fails(kind="duplicate")
    liaison = await telegram.person("李梅")
    await liaison.says("一")
    await liaison.says("二")
    assert [update.update_id for update in await bot.get_updates()] == [1000, 1001]
    assert [update.update_id for update in await bot.get_updates(offset=1002)] == [1000]
    assert await bot.get_updates(offset=1002) == ()


async def test_updates_come_out_of_order(telegram: Telegram, bot: Bot) -> None:
    await telegram.fails(kind="out_of_order")
    liaison = await telegram.person("李梅")
    await liaison.says("一")
    await liaison.says("二")
    assert [update.update_id for update in await bot.get_updates()] == [1001, 1000]
    assert [update.update_id for update in await bot.get_updates()] == [1000, 1001]


async def test_an_unknown_fault_is_refused(telegram: Telegram) -> None:
    with pytest.raises(AssertionError, match="a fault is one of 429, 500"):
        await telegram.fails(kind="gremlin")
