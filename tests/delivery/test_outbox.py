"""Notices go out once, each with its outcome on record."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import update
from telegram.ext import ExtBot

from delivery.holder import Holder
from delivery.outbox import Notice, Sender
from delivery.pace import Pace
from delivery.parcel import Parcel
from models.outbox import OutboxNotice, OutboxState
from simulator import Simulator, Telegram
from storage import outboxes
from storage.unit import Database

START = datetime(2023, 5, 24, 1, 0, tzinfo=UTC)
Bot = ExtBot[Any]
Put = Callable[..., Awaitable[int]]
Rows = Callable[[], Awaitable[list[OutboxNotice]]]
DEAD = Holder(Holder.this_process().place, 2**22 + 1, "00")


class Outcomes:
    def __init__(self) -> None:
        self.told: list[tuple[str, OutboxState]] = []
        self.moves: list[tuple[int, int]] = []

    async def tell(self, notice: Notice, state: OutboxState) -> None:
        self.told.append((notice.kind, state))

    async def moved(self, old: int, new: int) -> None:
        self.moves.append((old, new))


@pytest.fixture
def outcomes() -> Outcomes:
    return Outcomes()


Make = Callable[..., Sender]


@pytest.fixture
def sender(database: Database, bot: Bot, pace: Pace, simulator: Simulator, outcomes: Outcomes) -> Make:
    """Makes a sender; `compose` says what a notice becomes."""

    async def plain(notice: Notice) -> Parcel | None:
        return Parcel(f"{notice.kind} {notice.chat_id}")

    def make(compose: Callable[..., object] = plain, holder: Holder | None = None) -> Sender:
        return Sender(
            database,
            bot=bot,
            pace=pace,
            compose=compose,  # type: ignore[arg-type]
            now=simulator.clock.now,
            on_outcome=outcomes.tell,
            on_migrated=outcomes.moved,
            holder=holder,
        )

    return make


async def states(rows: Rows) -> list[OutboxState]:
    return [row.state for row in await rows()]


async def claim_as(database: Database, holder: Holder, *, begin: bool) -> None:
    async with database.unit() as unit:
        claimed = await outboxes.claim(unit.session, holder=str(holder), due_by=START, at=datetime.now(UTC), limit=1)
        if begin:
            await outboxes.begin(unit.session, claimed[0].id, holder=str(holder), at=datetime.now(UTC))
        await unit.commit()


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
    sender: Make, put: Put, rows: Rows, telegram: Telegram, outcomes: Outcomes
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await person.blocks_bot()
    await put(person.id)
    await sender().drain()
    row = (await rows())[0]
    assert row.state is OutboxState.BLOCKED
    assert "blocked by the user" in row.error
    assert outcomes.told == [("reminder", OutboxState.BLOCKED)]


async def test_an_unknown_chat_fails_for_good(sender: Make, put: Put, rows: Rows, outcomes: Outcomes) -> None:
    await put(999)
    await sender().drain()
    assert await states(rows) == [OutboxState.FAILED]
    assert outcomes.told == [("reminder", OutboxState.FAILED)]


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
    sender: Make, put: Put, rows: Rows, telegram: Telegram, outcomes: Outcomes, kind: str
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await telegram.fails("sendMessage", kind=kind, times=1)
    await put(person.id)
    await sender().drain()
    await sender().drain()
    assert await states(rows) == [OutboxState.UNSURE]
    assert len(await telegram.calls("sendMessage")) == 1
    assert outcomes.told == [("reminder", OutboxState.UNSURE)]


async def test_an_outage_leaves_the_fan_out_waiting(
    sender: Make, put: Put, rows: Rows, telegram: Telegram, simulator: Simulator
) -> None:
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
    sender: Make, put: Put, rows: Rows, telegram: Telegram, outcomes: Outcomes
) -> None:
    office = await telegram.person("王主任")
    group = await telegram.group("办公室", members=[office])
    await group.bot_is_added(by=office, status="member")
    new = await group.migrates()
    await put(group.id)
    await sender().drain()
    row = (await rows())[0]
    assert (row.state, row.chat_id) == (OutboxState.SENT, new.id)
    assert outcomes.moves == [(group.id, new.id)]


async def test_two_senders_share_the_work_without_doubling_it(
    sender: Make, put: Put, rows: Rows, telegram: Telegram
) -> None:
    people = [await telegram.person(f"人{n}") for n in range(30)]
    for person in people:
        await person.says("/start")
    await put(*(person.id for person in people))
    await asyncio.gather(sender().drain(), sender().drain())
    assert set(await states(rows)) == {OutboxState.SENT}
    sent = [call["params"]["chat_id"] for call in await telegram.calls("sendMessage")]
    assert len(sent) == len(set(sent)) == 30


async def test_a_notice_claimed_by_a_process_that_fell_is_sent_by_the_next(
    sender: Make, put: Put, rows: Rows, database: Database, telegram: Telegram
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await put(person.id)
    await claim_as(database, DEAD, begin=False)
    await sender().drain()
    assert await states(rows) == [OutboxState.SENT]


async def test_a_notice_going_out_when_its_process_fell_is_unsure(
    sender: Make, put: Put, rows: Rows, database: Database, telegram: Telegram, outcomes: Outcomes
) -> None:
    await put(7)
    await claim_as(database, DEAD, begin=True)
    await sender().drain()
    assert await states(rows) == [OutboxState.UNSURE]
    assert await telegram.calls("sendMessage") == []
    assert outcomes.told == [("reminder", OutboxState.UNSURE)]


async def test_a_claim_from_another_machine_is_left_alone_until_it_is_old(
    sender: Make, put: Put, rows: Rows, database: Database
) -> None:
    await put(999)
    await claim_as(database, Holder("elsewhere/pid", 1, "00"), begin=False)
    await sender().drain()
    assert await states(rows) == [OutboxState.CLAIMED]
    async with database.unit() as unit:
        await unit.session.execute(update(OutboxNotice).values(claimed_at=datetime.now(UTC) - timedelta(hours=1)))
        await unit.commit()
    await sender().drain()
    assert await states(rows) == [OutboxState.FAILED]


async def test_a_notice_taken_away_meanwhile_is_not_sent(
    sender: Make, put: Put, rows: Rows, database: Database, telegram: Telegram
) -> None:
    person = await telegram.person("李梅")
    await person.says("/start")
    await put(person.id)

    async def taken_away(notice: Notice) -> Parcel:
        async with database.unit() as unit:
            await unit.session.execute(update(OutboxNotice).values(claimed_by="elsewhere"))
            await unit.commit()
        return Parcel(notice.kind)

    await sender(taken_away).drain()
    assert await telegram.calls("sendMessage") == []


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
    people = [await telegram.person(f"人{n}") for n in range(90)]
    for person in people:
        await person.says("/start")
    await put(*(person.id for person in people))
    fan_out = asyncio.create_task(sender().drain())
    waited = []
    for person in people[:8]:
        began = asyncio.get_running_loop().time()
        await bot.send_message(person.id, "您的回答已记下")
        waited.append(asyncio.get_running_loop().time() - began)
        await asyncio.sleep(0.2)
    await fan_out
    assert set(await states(rows)) == {OutboxState.SENT}
    assert [call for call in await telegram.calls("sendMessage") if not call["ok"]] == []
    assert max(waited) < 0.6
