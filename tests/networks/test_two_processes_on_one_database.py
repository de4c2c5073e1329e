"""Two real processes on one PostgreSQL, one of which is killed: the other has it all within a minute."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlmodel import col

from models.entry import Entry
from models.inbox import InboxUpdate
from models.lease import Lease
from storage import chat_turns
from tests.county import County, local, running_county
from tests.networks.replicas import Balancer, Replica, two_replicas

LINES = 12
MINUTE = 60.0


async def test_any_of_two_takes_any_update_and_one_is_enough_when_the_other_is_killed(
    database_url: str, tmp_path: Path
) -> None:
    if database_url.startswith("sqlite"):
        pytest.skip("several processes share the work on PostgreSQL alone")
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up()
        tour, road = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
        await county.reaches("2023-05-15T09:00")
        await tour.taps("从第一项开始")
        await tour.taps("有成果")
        await tour.sees("请发送文字说明")
        await county.telegram.jumps_to(local("2023-05-19T08:59:52"))  # a reminder is due in eight seconds
        async with two_replicas(county) as balancer:
            leader = await who_ticks(county, balancer)
            await both_listen(county)
            for number in range(LINES):
                await tour.says(f"第{number}句。")
                if number == LINES // 3:
                    await tour.sees(f"第{number}句。")
                if number == LINES // 2:
                    await leader.is_killed()
            await tour.sees(f"第{LINES - 1}句。", within=MINUTE)
            for person in (tour, road):
                await person.sees("提醒：2023年5月工作月报", within=MINUTE)  # the one that is left has the clock
            await every_update_is_answered(county)
            await who_ticks(county, balancer, but=leader)
            await holds(county, balancer)
        for person in (tour, road):
            assert (await person.looks()).printed().count("提醒：2023年5月工作月报") == 1


async def who_ticks(county: County, balancer: Balancer, *, but: Replica | None = None) -> Replica:
    """The process that holds the clock's lease, once one does; not the one that is gone."""
    async with asyncio.timeout(MINUTE):
        while True:  # another process writes it
            async with county.services.database.read() as unit:
                lease = await unit.session.get(Lease, "tick")
            for replica in balancer.replicas:
                if lease is not None and number_of(lease.holder) == str(replica.number) and replica is not but:
                    return replica
            await asyncio.sleep(0.1)


async def both_listen(county: County) -> None:
    async with asyncio.timeout(MINUTE):
        while True:
            async with county.services.database.read() as unit:
                if len(await chat_turns.present(unit.session)) == 2:
                    return
            await asyncio.sleep(0.1)


async def every_update_is_answered(county: County) -> None:
    query = select(col(InboxUpdate.update_id)).where(col(InboxUpdate.answered_at).is_(None))
    async with asyncio.timeout(MINUTE):
        while True:
            async with county.services.database.read() as unit:
                if not (await unit.session.scalars(query)).all():
                    return
            await asyncio.sleep(0.1)


async def holds(county: County, balancer: Balancer) -> None:
    """Both took updates of the chat; what was said is there once, in the order in which it was said."""
    async with county.services.database.read() as unit:
        holders = (await unit.session.scalars(select(col(InboxUpdate.holder)).distinct())).all()
        (text,) = (await unit.session.scalars(select(col(Entry.text)).where(col(Entry.text) != ""))).all()
    assert {str(replica.number) for replica in balancer.replicas} <= {number_of(each) for each in holders if each}
    assert text.split() == [f"第{number}句。" for number in range(LINES)]


def number_of(holder: str) -> str:
    return holder.rpartition(" ")[2].partition(".")[0]
