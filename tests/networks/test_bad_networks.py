"""Each fault of the way to Telegram: what the person sees, and what is stored."""

import asyncio

import aiohttp
import pytest
from sqlalchemy import func, select
from sqlmodel import col

from models.evidence import Evidence
from models.outbox import OutboxNotice, OutboxState
from models.report import Report
from models.trail import Trail
from simulator.characters import Person
from tests.county import TOKEN, County, local
from tests.month.acts import fills_in
from tests.pictures import photo

WORDS = "路基完成3公里。"
PATIENCE = 20.0


async def at_a_card(county: County) -> Person:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    await liaison.sees("请发送文字说明")
    return liaison


async def stored(county: County) -> tuple[int, int]:
    """How often words and files were written down."""
    async with county.services.database.read() as unit:
        words = select(func.count(col(Trail.id))).where(col(Trail.act) == "entry-text")
        files = select(func.count(col(Evidence.id)))
        return (
            (await unit.session.execute(words)).scalar_one(),
            (await unit.session.execute(files)).scalar_one(),
        )


def shown(person: Person, words: str) -> int:
    """In how many messages of the bot words stand."""
    return sum(words in seen.text for seen in person.messages.values() if seen.by_bot)


@pytest.mark.parametrize(
    ("kind", "most"),
    [("429", 1), ("500", 1), ("502", 1), ("drop_before", 1), ("drop_after", 2)],
)
async def test_an_answer_comes_after_all_and_what_was_said_is_stored_once(county: County, kind: str, most: int) -> None:
    liaison = await at_a_card(county)
    await county.telegram.fails("sendMessage", kind=kind, times=1)
    await liaison.says(WORDS)
    await liaison.sees(WORDS, within=PATIENCE)
    await liaison.sends_album([photo("一"), photo("二")])
    await liaison.sees("印证材料：2份", within=PATIENCE)
    await county.settles()
    assert await stored(county) == (1, 2)
    # Where Telegram had acted and its answer was lost, the person who waits gets the screen again: that one message.
    cards = [seen for seen in (await liaison.looks()).messages.values() if seen.by_bot and WORDS in seen.text]
    assert len([seen for seen in cards if "印证材料：2份" not in seen.text]) <= most


async def test_ten_seconds_on_the_way_cost_one_chat_ten_seconds_and_the_others_nothing(county: County) -> None:
    liaison, other = await at_a_card(county), await county.liaison("县文旅局", name="张伟")
    await county.telegram.fails("sendMessage", kind="latency", chat=liaison.id, times=1, seconds=10.0)
    await liaison.says(WORDS)
    await other.says("/report")
    await other.sees("县文旅局")
    await other.taps("精品旅游线路")
    assert shown(await liaison.looks(), WORDS) == 0  # it is still on its way
    await liaison.sees(WORDS, within=PATIENCE)
    await county.settles()
    assert shown(await liaison.looks(), WORDS) == 1
    assert await stored(county) == (1, 0)


@pytest.mark.parametrize("kind", ["drop_after", "drop_before"])
async def test_a_tap_whose_answer_is_lost_shows_its_screen_once(county: County, kind: str) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await liaison.taps("核对并报送")
    await county.telegram.fails("editMessageText", kind=kind, times=1)
    await liaison.taps("提交", within=PATIENCE)
    await liaison.sees("回执号", within=PATIENCE)
    await county.settles()
    assert shown(await liaison.looks(), "回执号") == 1


async def test_a_notice_that_may_have_arrived_is_not_repeated_and_is_named(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.telegram.fails("sendMessage", kind="drop_after", times=1)
    await county.reaches("2023-05-15T09:00")
    await county.settles()
    await liaison.sees("请县交通局报送")
    assert shown(await liaison.looks(), "请县交通局报送") == 1
    async with county.services.database.read() as unit:
        unsure = select(col(OutboxNotice.key)).where(col(OutboxNotice.state) == OutboxState.UNSURE)
        (key,) = (await unit.session.scalars(unsure)).all()
    assert key.startswith("round:1:opening:")


async def test_after_half_an_hour_without_telegram_the_bot_is_back_and_nobody_is_late(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-25T23:40")
    await fills_in(liaison, "精品旅游线路")
    await liaison.taps("核对并报送")
    await liaison.sees("核对")
    await county.telegram.fails(kind="outage")
    await liaison.taps("提交", answered=False)
    county.simulator.clock.jump(county.simulator.clock.now().replace(hour=16, minute=10))  # 00:10 of the 26th
    await county.telegram.recovers()
    receipt = await liaison.sees("回执号", within=PATIENCE)
    assert "逾期" not in receipt.text
    assert "报送时间：5月25日23:4" in receipt.text
    await county.settles()
    async with county.services.database.read() as unit:
        (report,) = (await unit.session.scalars(select(Report).where(col(Report.version) > 0))).all()
    assert report.version == 1
    assert report.first_submitted_at is not None
    assert report.first_submitted_at < local("2023-05-26T00:00")


@pytest.mark.parametrize("kind", ["duplicate", "out_of_order"])
async def test_updates_that_come_twice_or_in_disorder_count_once(county: County, kind: str) -> None:
    liaison = await at_a_card(county)
    await county.telegram.fails(kind=kind, times=3)
    await liaison.says(WORDS)
    await liaison.sends_photo(photo("一"))
    await liaison.sends_photo(photo("二"))
    card = await liaison.sees("印证材料：2份", within=PATIENCE)
    assert card.text.count(WORDS) == 1
    assert await stored(county) == (1, 2)


async def test_a_second_poller_disturbs_and_loses_nothing(county: County, caplog: pytest.LogCaptureFixture) -> None:
    liaison = await at_a_card(county)
    async with aiohttp.ClientSession(county.simulator.url) as session:
        async with session.get(f"/bot{TOKEN}/getUpdates?timeout=0") as answer:
            assert answer.status == 200
        await asyncio.sleep(0)
        await liaison.says(WORDS)
        await liaison.sees(WORDS, within=PATIENCE)
    assert await stored(county) == (1, 0)
    assert "another process polls with this token" in caplog.text
