"""A task may be cancelled in the middle of any statement; what others commit afterwards is kept all the same."""

import asyncio
from datetime import UTC, datetime, timedelta

from storage import leases
from storage.unit import Database

AT = datetime(2026, 11, 22, tzinfo=UTC)
MOMENTS = 40
"""More turns of the event loop than a transaction of two statements takes."""


async def test_a_commit_holds_whenever_the_task_before_it_was_cancelled(database: Database, database_url: str) -> None:
    elsewhere = Database.open(database_url)
    try:
        for turns in range(MOMENTS):
            await cut_off(database, turns)
            await keeps(database, str(turns))
            async with elsewhere.read() as unit:
                assert await leases.find(unit.session, str(turns)) is not None
    finally:
        await elsewhere.close()


async def cut_off(database: Database, turns: int) -> None:
    """Begin something and cancel it after some turns of the event loop."""
    task = asyncio.create_task(keeps(database, f"cut off at {turns}"))
    for _ in range(turns):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def keeps(database: Database, name: str) -> None:
    async with database.unit() as unit:
        await leases.find(unit.session, name)
        until = AT + timedelta(seconds=60)
        await leases.acquire(unit.session, name, holder="somebody", instead_of=None, at=AT, until=until)
        await unit.commit()
