"""A month is published in the same moment in which somebody counts on its not being published, or changes its numbers:
stored is what one after the other would have left. On PostgreSQL all transactions are open at once."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
from sqlalchemy import select
from sqlmodel import col

from models.adjustment import Adjustment
from models.bulletin import Bulletin, BulletinState
from simulator.characters import Person
from simulator.transcript import Seen
from tests.county import County, running_county
from tests.month.acts import data_of, fills_in, reports, submits
from tests.month.publishing import JUNE, opens_to_objections, publishes

WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@asynccontextmanager
async def nothing_committed(url: str) -> AsyncIterator[Callable[[int], Awaitable[None]]]:
    """Have every act wait where it is written into the trail, late in its transaction; SQLite has one writer anyhow."""
    if url.startswith("sqlite"):
        yield asyncio.sleep
        return
    connection = await asyncpg.connect(url)

    async def until_so_many_wait(number: int) -> None:
        async with asyncio.timeout(10):
            while await connection.fetchval(WAITING) < number:  # noqa: ASYNC110 - the server tells nobody
                await asyncio.sleep(0.02)

    try:
        async with connection.transaction():
            await connection.execute("LOCK TABLE trail IN SHARE ROW EXCLUSIVE MODE")
            yield until_so_many_wait
    finally:
        await connection.close()


class Meeting:
    """A county in which things are done at once."""

    def __init__(self, county: County, url: str) -> None:
        self.county, self._url = county, url

    async def of(self, *acts: Awaitable[object]) -> None:
        """Do things in this order, none of them committed before all are under way."""
        async with nothing_committed(self._url) as so_many_wait:
            for number, act in enumerate(acts, start=1):
                await act
                await so_many_wait(number)
        await self.county.settles()

    async def published(self, period: str = "2023-06") -> bool:
        async with self.county.services.database.read() as unit:
            query = select(col(Bulletin.id)).where(
                col(Bulletin.period) == period, col(Bulletin.state) == BulletinState.PUBLISHED
            )
            return (await unit.session.execute(query)).first() is not None

    async def booked(self) -> list[str]:
        async with self.county.services.database.read() as unit:
            return list(await unit.session.scalars(select(col(Adjustment.month)).order_by(col(Adjustment.id))))


async def test_what_counts_on_an_unpublished_month_is_not_lost_in_its_publication(
    database_url: str, tmp_path: Path
) -> None:
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up()
        meeting = Meeting(county, database_url)
        one, two = await county.clerk(name="王芳"), await county.clerk(name="刘洋")
        tour, traffic = await county.liaison("县文旅局"), await county.liaison("县交通局", name="陈涛")
        industry = await county.liaison("县工信局", name="张伟")
        channel = await county.channel(by=one)
        await county.reaches("2023-05-15T09:00")
        await reports(county, tour, "精品旅游线路")
        await reports(county, traffic, "环城路")
        await opens_to_objections(county, one)
        await publishes(county, one)
        await accepts(two, "县文旅局", "认可成果")
        await county.reaches("2023-06-15T09:00")
        for task in ("智慧公交", "新建5G基站"):
            await fills_in(industry, task)
        await submits(county, industry)
        await opens_to_objections(county, one, at=JUNE[0], name="预览2023年6月")
        await county.reaches(JUNE[1])

        await accepts(two, "县工信局", "整份认可")
        preview = await previewed(one)
        await meeting.of(two.taps("撤销上一步", answered=False), publishing(one, preview))
        assert not await meeting.published()
        assert "数据有变动" in str((await one.looks()).answers)
        await accepts(two, "县工信局", "整份认可")

        preview = await previewed(one)
        await asked_why(two, "差额记入2023年6月")
        await meeting.of(two.says("补审5月成果。"), publishing(one, preview))
        assert (await meeting.published(), await meeting.booked()) == (False, ["2023-06"])

        await accepts(two, "县交通局", "认可成果")
        preview = await previewed(one)
        await asked_why(two, "发布更正")
        await meeting.of(two.says("补审两个部门。"), publishing(one, preview))
        assert (await meeting.published(), await meeting.booked()) == (False, [])

        preview = await previewed(one)
        await two.says("/findings")
        await two.taps("县文旅局 未反馈")
        await two.taps("撤销扣分")
        await two.sees("请写明撤销的原因")
        await meeting.of(publishing(one, preview), two.says("当日停电。"))
        assert await meeting.published()
        assert "95.00" in (await channel.sees("2023年6月")).text
        await one.says("/bulletin")
        await one.taps("更正")
        await one.sees("县文旅局：95.00 → 100.00")


async def accepts(clerk: Person, department: str, button: str) -> None:
    """Accept a department's oldest report that waits."""
    await clerk.says("/desk")
    await clerk.taps(department)
    await clerk.taps(button)
    await clerk.sees("审核完毕")


async def previewed(clerk: Person) -> Seen:
    """Come to the last question before June is published."""
    await clerk.says("/desk")
    await clerk.taps("预览2023年6月")
    await clerk.sees("草稿预览")
    await clerk.taps("发布")
    return await clerk.sees("确认发布？")


async def publishing(clerk: Person, preview: Seen) -> None:
    """Tap, and wait for nothing."""
    await clerk.taps_data(preview, data_of(preview, "确认发布"), answered=False)


async def asked_why(clerk: Person, way: str) -> None:
    """Come to the question why May is set right, in one of the two ways."""
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.taps(way)
    await clerk.sees("请写明")
