"""Flood control, by a clock of the test's own where time must pass."""

from datetime import timedelta

import pytest
from telegram import Bot
from telegram.error import RetryAfter

from simulator import Simulator, Telegram
from simulator.limits import BURST, Limits
from simulator.refusals import Refusal


class Time:
    """Real time, moved by hand."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


def refused(limits: Limits, chat_id: int) -> int | None:
    """The seconds a message would have to wait; None when it was let through."""
    try:
        limits.spend(chat_id)
    except Refusal as refusal:
        return int((refusal.parameters or {})["retry_after"])
    return None


def test_thirty_messages_a_second_go_out_overall() -> None:
    limits = Limits(monotonic=(time := Time()))
    assert [refused(limits, chat) for chat in range(1, 31)] == [None] * 30
    assert refused(limits, 31) == 1
    time.now += 1.0
    assert refused(limits, 31) is None


def test_one_message_a_second_goes_to_a_chat_after_a_burst() -> None:
    limits = Limits(monotonic=(time := Time()))
    assert [refused(limits, 1) for _ in range(BURST)] == [None] * BURST
    assert refused(limits, 1) == 1
    assert refused(limits, 2) is None
    time.now += 1.0
    assert refused(limits, 1) is None
    assert refused(limits, 1) == 1
    time.now += 100.0
    assert [refused(limits, 1) for _ in range(BURST)] == [None] * BURST


def test_twenty_messages_a_minute_go_to_a_group() -> None:
    limits = Limits(monotonic=(time := Time()))
    for _ in range(20):
        assert refused(limits, -5) is None
        time.now += 1.0
    assert refused(limits, -5) == 40
    time.now += 40.0
    assert refused(limits, -5) is None


def test_an_album_counts_each_of_its_messages() -> None:
    limits = Limits(monotonic=(time := Time()))
    limits.spend(-5, 10)
    time.now += 20.0
    limits.spend(-5, 10)
    time.now += 20.0
    assert refused(limits, -5) == 20


def test_a_refused_message_is_not_counted() -> None:
    limits = Limits(monotonic=(time := Time()))
    for _ in range(BURST):
        limits.spend(1)
    for _ in range(5):
        assert refused(limits, 1) == 1
    time.now += 1.0
    assert refused(limits, 1) is None


async def test_the_bot_is_told_how_long_to_wait(
    telegram: Telegram, bot: Bot, simulator: Simulator, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    simulator.world.limits.monotonic = Time()
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    for number in range(BURST):
        await bot.send_message(liaison.id, f"第{number}条")
    with pytest.raises(RetryAfter) as told:
        await bot.send_message(liaison.id, "多一条")
    assert told.value.retry_after == timedelta(seconds=1)
    (call,) = [call for call in await telegram.calls("sendMessage") if not call["ok"]]
    assert (call["error_code"], call["retry_after"], call["effect"]) == (429, 1, False)
    await telegram.settings(limits=False)
    assert await bot.send_message(liaison.id, "不限")


async def test_what_is_refused_for_other_reasons_is_not_counted(telegram: Telegram, bot: Bot) -> None:
    liaison = await telegram.person("李梅")
    await liaison.says("/start")
    for _ in range(2 * BURST):
        with pytest.raises(Exception, match="Message text is empty"):
            await bot.send_message(liaison.id, " ")
    assert await bot.send_message(liaison.id, "好")
