"""Senders that fall, and several at once: nothing is sent twice, nothing is forgotten."""

import asyncio
from datetime import UTC, datetime, timedelta

from sqlalchemy import update

from delivery.holder import Holder
from delivery.outbox import Notice
from delivery.parcel import Parcel
from models.outbox import OutboxNotice, OutboxState
from simulator import Telegram
from storage import outboxes
from storage.unit import Database
from tests.delivery.support import DEAD, START, Make, Put, Rows, Told, states


async def claim_as(database: Database, holder: Holder, *, begin: bool) -> None:
    async with database.unit() as unit:
        claimed = await outboxes.claim(unit.session, holder=str(holder), due_by=START, at=datetime.now(UTC), limit=1)
        if begin:
            await outboxes.begin(unit.session, claimed[0].id, holder=str(holder), at=datetime.now(UTC))
        await unit.commit()


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
    sender: Make, put: Put, rows: Rows, database: Database, telegram: Telegram, told: Told
) -> None:
    await put(7)
    await claim_as(database, DEAD, begin=True)
    await sender().drain()
    assert await states(rows) == [OutboxState.UNSURE]
    assert await telegram.calls("sendMessage") == []
    assert told == [("reminder", OutboxState.UNSURE)]


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
    sender: Make, put: Put, database: Database, telegram: Telegram
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
