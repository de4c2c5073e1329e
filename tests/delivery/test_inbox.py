"""What Telegram told us is carried out once, in spite of repetitions, failures and restarts."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select, text
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError

from delivery.inbox import Inbox, Received
from delivery.order import ChatOrder
from models.inbox import InboxState, InboxUpdate
from storage import inboxes
from storage.unit import Database

AT = datetime(2023, 5, 24, 1, 0, tzinfo=UTC)
OFFLINE = Bot("1:offline")


def message(number: int, *, chat: int = 7, text: str = "您好") -> dict[str, Any]:
    person = {"id": chat, "is_bot": False, "first_name": "李梅"}
    body = {"message_id": number, "date": int(AT.timestamp()), "chat": {"id": chat, "type": "private"}}
    return {"update_id": number, "message": body | {"from": person, "text": text}}


@dataclass
class Bench:
    """An application of the plainest kind: it notes what it is given, and can be told to fail."""

    database: Database
    handled: list[int] = field(default_factory=list)
    redrawn: list[int] = field(default_factory=list)
    dead: list[int] = field(default_factory=list)
    errors: dict[int, list[Exception]] = field(default_factory=dict)
    errors_after_commit: dict[int, list[Exception]] = field(default_factory=dict)
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    tries: int = 0

    async def handle(self, received: Received) -> None:
        await self.gate.wait()
        self.tries += 1
        number = received.update.update_id
        if self.errors.get(number):
            raise self.errors[number].pop(0)
        async with self.database.unit() as unit:
            await inboxes.mark_done(unit.session, number, received.sent_at)
            await unit.commit()
        self.handled.append(number)
        if self.errors_after_commit.get(number):
            raise self.errors_after_commit[number].pop(0)

    async def redraw(self, received: Received) -> None:
        self.redrawn.append(received.update.update_id)

    async def on_dead(self, received: Received) -> None:
        self.dead.append(received.update.update_id)

    async def rows(self) -> dict[int, InboxUpdate]:
        async with self.database.read() as unit:
            return {row.update_id: row for row in await unit.session.scalars(select(InboxUpdate))}


Open = Callable[..., Inbox]


@pytest.fixture
def bench(database: Database) -> Bench:
    made = Bench(database)
    made.gate.set()
    return made


@pytest.fixture
async def process(bench: Bench) -> AsyncIterator[Open]:
    """Starts an inbox, as a process would."""
    async with AsyncExitStack() as ends:

        def start(order: ChatOrder | None = None) -> Inbox:
            inbox = Inbox(
                bench.database,
                bot=OFFLINE,
                handle=bench.handle,
                redraw=bench.redraw,
                on_dead=bench.on_dead,
                now=lambda: AT,
                order=order,
                pause=0.001,
            )
            ends.push_async_callback(inbox.close, grace=0)
            return inbox

        yield start


async def record(inbox: Inbox, *updates: dict[str, Any]) -> None:
    await inbox.record(updates, [AT] * len(updates))


async def test_an_update_that_comes_twice_is_carried_out_once(bench: Bench, process: Open) -> None:
    inbox = process()
    await record(inbox, message(1), message(2))
    await record(inbox, message(2), message(3))
    await inbox.idle()
    assert bench.handled == [1, 2, 3]


async def test_a_batch_whose_transaction_fails_is_neither_kept_nor_carried_out(bench: Bench, process: Open) -> None:
    inbox = process()

    async def refuse(_: object) -> None:
        raise PermissionError

    with pytest.raises(PermissionError):
        await inbox.record([message(1)], [AT], also=refuse)
    await inbox.idle()
    assert (bench.handled, await bench.rows()) == ([], {})


async def test_what_is_answered_is_marked(bench: Bench, process: Open) -> None:
    inbox = process()
    await record(inbox, message(1))
    await inbox.idle()
    row = (await bench.rows())[1]
    assert (row.state, row.done_at, row.answered_at) == (InboxState.DONE, AT, AT)


async def test_the_moment_of_sending_is_kept_and_given_to_the_handler(bench: Bench, process: Open) -> None:
    inbox = process()
    given: list[datetime] = []

    async def handle(received: Received) -> None:
        given.extend([received.sent_at, inbox.sent_at(received.update)])

    bench.handle = handle  # type: ignore[method-assign]
    inbox = process()
    earlier = AT - timedelta(minutes=3)
    await inbox.record([message(1)], [earlier])
    await inbox.idle()
    assert given == [earlier, earlier]
    assert (await bench.rows())[1].sent_at == earlier


async def test_after_a_fall_the_next_process_carries_out_what_was_left(bench: Bench, process: Open) -> None:
    bench.gate.clear()
    fallen = process()
    await record(fallen, message(1), message(2, chat=8), message(3))
    await fallen.close(grace=0)
    bench.gate.set()
    after = process()
    await after.open()
    await after.idle()
    assert sorted(bench.handled) == [1, 2, 3]
    assert [number for number in bench.handled if number != 2] == [1, 3]


async def test_what_was_left_goes_before_what_comes_new(bench: Bench, process: Open) -> None:
    bench.gate.clear()
    fallen = process()
    await record(fallen, message(1))
    await fallen.close(grace=0)
    bench.gate.set()
    after = process()
    await after.open()
    await record(after, message(2))
    await after.idle()
    assert bench.handled == [1, 2]


async def test_a_chat_that_was_not_answered_gets_its_screen_once(bench: Bench, process: Open) -> None:
    first = process()
    await record(first, message(1), message(2), message(3, chat=8))
    await first.idle()
    async with bench.database.unit() as unit:
        for row in await unit.session.scalars(select(InboxUpdate)):
            row.answered_at = None
        await unit.commit()
    second = process()
    await second.open()
    await second.idle()
    assert sorted(bench.redrawn) == [2, 3]
    third = process()
    await third.open()
    await third.idle()
    assert (sorted(bench.redrawn), sorted(bench.handled)) == ([2, 3], [1, 2, 3])


async def test_a_failure_is_tried_again(bench: Bench, process: Open) -> None:
    bench.errors[1] = [ValueError("once")]
    inbox = process()
    await record(inbox, message(1), message(2))
    await inbox.idle()
    assert (bench.handled, bench.dead) == ([1, 2], [])
    assert (await bench.rows())[1].attempts == 1


async def test_after_three_failures_an_update_is_dead_and_somebody_hears_of_it(bench: Bench, process: Open) -> None:
    bench.errors[1] = [ValueError(f"李梅 wrote {n}") for n in range(3)]
    inbox = process()
    await record(inbox, message(1), message(2))
    await inbox.idle()
    row = (await bench.rows())[1]
    assert (bench.dead, bench.handled) == ([1], [2])
    assert (row.state, row.attempts) == (InboxState.DEAD, 3)
    assert row.error.startswith("ValueError at ")
    assert "李梅" not in row.error


async def test_a_database_that_is_away_for_long_uses_up_no_attempt(bench: Bench, process: Open) -> None:
    bench.gate.clear()
    inbox = process()
    await record(inbox, message(1))
    await carry_out(bench.database, "ALTER TABLE inbox RENAME TO away")
    bench.gate.set()
    async with asyncio.timeout(10):
        while bench.tries < 6:  # noqa: ASYNC110 - nothing else tells that it was tried
            await asyncio.sleep(0.001)
    await carry_out(bench.database, "ALTER TABLE away RENAME TO inbox")
    await inbox.idle()
    assert (bench.handled, bench.dead) == ([1], [])


async def carry_out(database: Database, statement: str) -> None:
    async with database.unit() as unit:
        await unit.session.execute(text(statement))
        await unit.commit()


async def test_a_failure_after_the_effect_only_draws_the_screen_again(bench: Bench, process: Open) -> None:
    bench.errors_after_commit[1] = [ValueError("the answer did not go out")]
    inbox = process()
    await record(inbox, message(1))
    await inbox.idle()
    assert (bench.handled, bench.redrawn, bench.dead) == ([1], [1], [])


async def test_an_answer_to_somebody_who_blocked_the_bot_is_not_owed(bench: Bench, process: Open) -> None:
    bench.errors_after_commit[1] = [Forbidden("Forbidden: bot was blocked by the user")]
    bench.errors[2] = [Forbidden("Forbidden: bot was blocked by the user")]  # nothing to commit: a look at a screen
    inbox = process()
    await record(inbox, message(1), message(2, chat=8))
    await inbox.idle()
    assert (bench.handled, bench.redrawn, bench.dead) == ([1], [], [])
    assert [row.answered_at for row in (await bench.rows()).values()] == [AT, AT]


async def test_the_backlog_is_what_is_not_carried_out(bench: Bench, process: Open) -> None:
    bench.gate.clear()
    inbox = process()
    await record(inbox, message(1), message(2))
    assert await inbox.backlog() == 2
    bench.gate.set()
    await inbox.idle()
    assert await inbox.backlog() == 0


async def test_an_outage_costs_no_attempt(bench: Bench, process: Open) -> None:
    bench.errors[1] = [NetworkError("down") for _ in range(9)]
    inbox = process()
    await record(inbox, message(1))
    await inbox.idle()
    assert (bench.handled, bench.dead) == ([1], [])


async def test_a_refusal_by_telegram_is_no_outage(bench: Bench, process: Open) -> None:
    bench.errors[1] = [BadRequest("wrong") for _ in range(12)]
    inbox = process()
    await record(inbox, message(1))
    await inbox.idle()
    assert bench.dead == [1]


async def test_a_failure_reported_by_the_error_handler_counts(bench: Bench, process: Open) -> None:
    inbox: Inbox
    seen: list[int] = []

    async def handle(received: Received) -> None:
        seen.append(received.update.update_id)
        inbox.failed(received.update, ValueError("swallowed"))

    bench.handle = handle  # type: ignore[method-assign]
    inbox = process()
    await record(inbox, message(1))
    await inbox.idle()
    assert (seen, bench.dead) == ([1, 1, 1], [1])


async def test_an_update_nobody_can_read_does_not_hold_up_the_others(bench: Bench, process: Open) -> None:
    inbox = process()
    await record(inbox, {"update_id": 1, "message": {"message_id": "?"}}, message(2))
    await inbox.idle()
    rows = await bench.rows()
    assert (bench.handled, rows[1].state) == ([2], InboxState.DEAD)


async def test_room_is_waited_for_when_hands_are_full(bench: Bench, process: Open) -> None:
    bench.gate.clear()
    inbox = process(ChatOrder(20))
    await record(inbox, *(message(number, chat=number) for number in range(1, 26)))
    waiting = asyncio.create_task(inbox.room())
    await asyncio.sleep(0)
    assert not waiting.done()
    bench.gate.set()
    async with asyncio.timeout(20):
        await waiting
    await inbox.idle()
    assert len(bench.handled) == 25


async def test_old_answered_updates_are_forgotten(bench: Bench, process: Open) -> None:
    bench.errors[2] = [ValueError() for _ in range(3)]
    inbox = process()
    await record(inbox, message(1), message(2))
    await inbox.idle()
    await inbox.prune(keep=timedelta(days=-1))
    assert set(await bench.rows()) == {2}


async def test_two_processes_never_carry_out_the_same_update(bench: Bench, process: Open) -> None:
    one, other = process(), process()
    updates = [message(number, chat=number % 5) for number in range(1, 41)]
    await asyncio.gather(record(one, *updates), record(other, *updates))
    await asyncio.gather(one.idle(), other.idle())
    assert sorted(bench.handled) == list(range(1, 41))
