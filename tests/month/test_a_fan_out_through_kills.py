"""A fan-out under Telegram's limits while its process is killed again and again, and people want their answers."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest

from models.outbox import OutboxState
from storage import leases, outboxes
from tests.county import County, local, running_county, written_plan
from tests.month.bot_process import BotProcess, another_process, bot_process

DEPARTMENTS = [f"第{number}局" for number in range(1, 25)]
PLAN = written_plan([(f"任务{number}", name) for number, name in enumerate(DEPARTMENTS, start=1)])


@pytest.fixture
async def strict_county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """A county whose Telegram holds its limits."""
    async with running_county(database_url, tmp_path, limits=True) as county:
        await county.is_set_up(plan=PLAN)
        yield county


async def reminded(county: County) -> Counter[int]:
    """Count how often each chat was told that the round is open."""
    calls = await county.telegram.calls("sendMessage")
    told = (each for each in calls if each["effect"] and "请第" in str(each["params"].get("text", "")))
    return Counter(int(each["params"]["chat_id"]) for each in told)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_three_kills_double_no_reminder_and_lose_none_unknown(strict_county: County) -> None:
    county = strict_county
    clerk = await county.clerk()
    for name in DEPARTMENTS:
        await county.liaison(name, name=name)
    await county.bot_stops()
    await county.telegram.jumps_to(local("2023-05-15T09:00"))
    async with bot_process(county) as bot:
        for share in (6, 12, 18):
            await until(partial(at_least, county, share))
            await bot.is_killed()
            bot.starts()
        # An answer does not wait for the fan-out.
        await clerk.says("/help")
        await clerk.sees("办公室怎样用")
        await until(partial(settled, county))
    told = await reminded(county)
    assert set(told.values()) == {1}
    unsure = await unsure_count(county)
    # What was half-way out when the process was killed is on record as unsure, and never said twice.
    assert len(told) + unsure >= len(DEPARTMENTS)
    assert not [each for each in await county.telegram.calls() if each["error_code"] == 429]


async def test_a_process_that_waits_goes_on_at_once_where_the_one_that_sends_is_killed(strict_county: County) -> None:
    county = strict_county
    tour = await county.liaison("第1局", name="第1局")
    for name in DEPARTMENTS[1:16]:
        await county.liaison(name, name=name)
    await county.bot_stops()
    await county.telegram.jumps_to(local("2023-05-15T09:00"))
    async with bot_process(county) as bot, another_process(county) as waiting:
        leads = await leading(county, bot, waiting)
        await until(partial(at_least, county, 5))
        await leads.is_killed()
        await tour.says("/help")
        await tour.sees("/report")
        await until(partial(settled, county))
        assert await leading(county, bot, waiting) is not leads
    told = await reminded(county)
    assert set(told.values()) == {1}
    assert len(told) + await unsure_count(county) >= 16
    assert not [each for each in await county.telegram.calls() if each["error_code"] == 429]


async def leading(county: County, *processes: BotProcess) -> BotProcess:
    """Give the process that ticks and sends, once one does."""
    async with asyncio.timeout(20):
        while True:
            async with county.services.database.read() as unit:
                lease = await leases.find(unit.session, "tick")
            for process in processes:
                if lease is not None and process.number and f" {process.number}." in lease.holder:
                    return process
            await asyncio.sleep(0.02)


async def unsure_count(county: County) -> int:
    async with county.services.database.read() as unit:
        return await outboxes.count_in(unit.session, OutboxState.UNSURE)


async def at_least(county: County, share: int) -> bool:
    """Tell whether so many were told, or stand on record as unsure."""
    return len(await reminded(county)) + await unsure_count(county) >= share


async def settled(county: County) -> bool:
    """Tell whether no notice is waiting or on its way."""
    async with county.services.database.read() as unit:
        due = await outboxes.waiting_count(unit.session, due_by=county.simulator.clock.now())
        return not due and not await outboxes.holders(unit.session)


async def until(true: Callable[[], Awaitable[bool]]) -> None:
    for _ in range(1_500):
        if await true():
            return
        await asyncio.sleep(0.02)
    raise TimeoutError
