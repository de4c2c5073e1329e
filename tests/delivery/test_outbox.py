"""Notices go out once, each with its outcome on record."""

import asyncio
from datetime import timedelta

import pytest

from delivery.outbox import Notice
from delivery.parcel import Parcel
from models.outbox import OutboxState
from simulator import Telegram
from tests.delivery.support import START, Bot, Make, Put, Rows, Told, states


async def test_a_due_notice_is_sent_with_its_outcome_on_record(
    sender: Make, put: Put, rows: Rows, telegram: Telegram
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await put(person.id)
    await sender().drain()
    seen = await person.sees(f"reminder {person.id}")
    row = (await rows())[0]
    assert (row.state, row.message_id, row.error) == (OutboxState.SENT, seen.id, "")
    assert row.sent_at is not None


async def test_the_same_key_is_put_once(put: Put) -> None:
    assert await put(1, 2) == 2
    assert await put(1, 2, 3) == 1


async def test_what_is_not_due_yet_waits(sender: Make, put: Put, rows: Rows) -> None:
    await put(7, due_at=START + timedelta(days=1))
    await sender().drain()
    assert await states(rows) == [OutboxState.WAITING]


async def test_a_notice_whose_purpose_is_gone_is_skipped(
    sender: Make, put: Put, rows: Rows, telegram: Telegram
) -> None:
    async def gone(_: Notice) -> None:
        return None

    await put(7)
    await sender(gone).drain()
    assert await states(rows) == [OutboxState.SKIPPED]
    assert await telegram.calls("sendMessage") == []


async def test_a_person_who_blocked_the_bot_is_on_record_as_blocked(
    sender: Make, put: Put, rows: Rows, telegram: Telegram, told: Told
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await person.blocks_bot()
    await put(person.id)
    await sender().drain()
    row = (await rows())[0]
    assert row.state is OutboxState.BLOCKED
    assert "blocked by the user" in row.error
    assert told == [("reminder", OutboxState.BLOCKED)]


async def test_an_unknown_chat_fails_for_good(sender: Make, put: Put, rows: Rows, told: Told) -> None:
    await put(999)
    await sender().drain()
    assert await states(rows) == [OutboxState.FAILED]
    assert told == [("reminder", OutboxState.FAILED)]


async def test_a_notice_without_a_chat_fails(sender: Make, put: Put, rows: Rows) -> None:
    await put(None)
    await sender().drain()
    assert await states(rows) == [OutboxState.FAILED]


async def test_a_429_is_waited_out_and_the_notice_sent_once(
    sender: Make, put: Put, rows: Rows, telegram: Telegram
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await telegram.fails("sendMessage", kind="429", retry_after=1, times=1)
    await put(person.id)
    await sender().drain()
    assert await states(rows) == [OutboxState.SENT]
    assert [call["effect"] for call in await telegram.calls("sendMessage")] == [False, True]


@pytest.mark.parametrize("kind", ["500", "502"])
async def test_a_passing_error_of_telegram_is_tried_again(
    sender: Make, put: Put, rows: Rows, telegram: Telegram, kind: str
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await telegram.fails("sendMessage", kind=kind, times=1)
    await put(person.id)
    await sender().drain()
    row = (await rows())[0]
    assert (row.state, row.attempts) == (OutboxState.SENT, 1)


@pytest.mark.parametrize("kind", ["drop_before", "drop_after"])
async def test_a_send_whose_answer_was_cut_off_is_unsure_and_not_repeated(
    sender: Make, put: Put, rows: Rows, telegram: Telegram, told: Told, kind: str
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await telegram.fails("sendMessage", kind=kind, times=1)
    await put(person.id)
    await sender().drain()
    await sender().drain()
    assert await states(rows) == [OutboxState.UNSURE]
    assert len(await telegram.calls("sendMessage")) == 1
    assert told == [("reminder", OutboxState.UNSURE)]


async def test_an_outage_leaves_the_fan_out_waiting(sender: Make, put: Put, rows: Rows, telegram: Telegram) -> None:
    people = [await telegram.person(f"人{n}") for n in range(40)]
    for person in people:
        await person.says("/start")
    await put(*(person.id for person in people))
    await telegram.fails(kind="outage")
    working = sender()
    await working.drain()
    unsure = (await states(rows)).count(OutboxState.UNSURE)
    assert unsure <= 2
    await telegram.recovers()
    await working.drain()
    assert (await states(rows)).count(OutboxState.SENT) == 40 - unsure


async def test_a_transport_that_cannot_connect_leaves_everything_waiting(
    sender: Make, put: Put, rows: Rows, bot: Bot
) -> None:
    await put(7, 8)
    await bot.request.shutdown()
    await sender().drain()
    assert await states(rows) == [OutboxState.WAITING, OutboxState.WAITING]
    await bot.request.initialize()


async def test_a_group_that_became_a_supergroup_is_followed(
    sender: Make, put: Put, rows: Rows, telegram: Telegram, moves: list[tuple[int, int]]
) -> None:
    office = await telegram.person("王主任")
    group = await telegram.group("办公室", members=[office])
    await group.bot_is_added(by=office, status="member")
    new = await group.migrates()
    await put(group.id)
    await sender().drain()
    row = (await rows())[0]
    assert (row.state, row.chat_id) == (OutboxState.SENT, new.id)
    assert moves == [(group.id, new.id)]


async def test_a_notice_that_cannot_be_composed_holds_up_nobody(
    sender: Make, put: Put, rows: Rows, telegram: Telegram
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await put(5, person.id)

    async def compose(notice: Notice) -> Parcel:
        if notice.chat_id == 5:
            raise KeyError("text")
        return Parcel(notice.kind)

    await sender(compose).drain()
    broken, sound = await rows()
    assert sound.state is OutboxState.SENT
    assert (broken.state, broken.attempts) == (OutboxState.FAILED, 5)
    assert broken.error.startswith("KeyError at ")


async def test_the_sender_runs_until_it_is_cancelled_and_lets_go_of_what_it_has(
    sender: Make, put: Put, rows: Rows, telegram: Telegram
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    working = sender()
    running = asyncio.create_task(working.run())
    await put(person.id)
    working.nudge()
    await person.sees("reminder")
    await put(*(-chat for chat in range(1, 4)), key="a")
    await put(person.id, key="b")
    await put(person.id, key="c")
    working.nudge()
    await person.sees("b ")
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert not {OutboxState.CLAIMED, OutboxState.SENDING} & set(await states(rows))


async def test_a_sender_that_is_nudged_and_cancelled_in_the_same_moment_ends(
    sender: Make, put: Put, rows: Rows, telegram: Telegram
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    for turns in range(5):
        working = sender()
        running = asyncio.create_task(working.run())
        await put(person.id, key=f"{turns} turns")
        working.nudge()
        await person.sees(f"{turns} turns")
        while set(await states(rows)) != {OutboxState.SENT}:  # noqa: ASYNC110 - the row is where it shows
            await asyncio.sleep(0)
        working.nudge()
        for _ in range(turns):
            await asyncio.sleep(0)
        running.cancel()
        ended, _ = await asyncio.wait({running}, timeout=10)
        assert ended, turns


async def test_a_fan_out_keeps_the_order_in_which_notices_fell_due(sender: Make, put: Put, telegram: Telegram) -> None:
    people = [await telegram.person(f"人{n}") for n in range(6)]
    for number, person in enumerate(people):
        await person.says("/start")
        await put(person.id, due_at=START - timedelta(minutes=number))
    await sender().drain()
    sent = [int(call["params"]["chat_id"]) for call in await telegram.calls("sendMessage")]
    assert sent == [person.id for person in reversed(people)]


async def test_no_limit_of_telegram_is_hit_while_answers_go_in_between(
    sender: Make, put: Put, rows: Rows, telegram: Telegram, bot: Bot
) -> None:
    people = [await telegram.person(f"人{n}") for n in range(60)]
    for person in people:
        await person.says("/start")
    await put(*(person.id for person in people))
    fan_out = asyncio.create_task(sender().drain())
    for person in people[:8]:
        await bot.send_message(person.id, "您的回答已记下")
        await asyncio.sleep(0.1)  # people do not all tap at the same moment
    await fan_out
    calls = await telegram.calls("sendMessage")
    assert set(await states(rows)) == {OutboxState.SENT}
    assert [call for call in calls if not call["ok"]] == []
    said = [call["params"]["text"].startswith("reminder") for call in calls]
    assert said[-1], "the answers went before the end of the fan-out"
    assert said.count(False) == 8
