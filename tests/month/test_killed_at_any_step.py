"""The process is killed outright (SIGKILL); nobody says anything twice, and everybody goes on where they were."""

import asyncio
from collections.abc import Awaitable, Callable

from telegram import Bot

from storage import inboxes
from storage.inboxes import Arrival
from tests.county import County
from tests.month.acts import fills_in
from tests.month.bot_process import bot_process
from tests.pictures import photo


async def test_a_person_reports_though_the_bot_is_killed_after_every_step(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.sees("请县交通局报送")
    async with bot_process(county) as bot:

        async def it_falls() -> None:
            await bot.is_killed()
            bot.starts()

        await liaison.taps("打开清单")
        await liaison.taps("环城路")
        await it_falls()
        await liaison.taps("有成果")
        await it_falls()
        await liaison.says("路基完成3公里。")
        await liaison.sees("请发送印证材料")
        await it_falls()
        await liaison.sends_album([photo("一"), photo("二")])
        await liaison.sees("印证材料：2份")
        await it_falls()
        await liaison.taps("返回清单")
        await liaison.taps("其余均无进展")
        await liaison.taps("提交")
        await liaison.sees("回执号：2023-05-02-1")
        await it_falls()
        await clerk.taps("审核")
        card = await clerk.sees("路基完成3公里。")
        assert "印证材料：2份" in card.text
        await clerk.taps("退回")
        await it_falls()
        await clerk.says("缺验收单。")
        await clerk.sees("退回1项")
        await liaison.sees("原因：缺验收单。")
        await liaison.taps("更正")
        await liaison.sends_document(b"minutes", "验收单.pdf")
        await liaison.sees("印证材料：3份")
    announced = [event for event in (await clerk.looks()).events if "报送了2023年5月工作月报" in event.text]
    assert len({event.id for event in announced}) == 1


async def test_what_was_said_to_a_bot_that_is_down_is_taken_when_it_is_up_again(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    async with bot_process(county) as bot:
        await liaison.taps("从第一项开始")
        await bot.is_killed()
        await liaison.says("路基完成3公里。")
        await liaison.sends_photo(photo("路基"))
        bot.starts()
        card = await liaison.sees("印证材料：1份")
        assert "路基完成3公里。" in card.text


async def test_an_update_that_was_kept_and_not_carried_out_is_carried_out_by_the_next_process(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await county.bot_stops()
    await liaison.says("路基完成3公里。")
    await is_kept_by_a_process_that_falls(county)
    await county.bot_starts()
    await liaison.sees("路基完成3公里。")


async def test_a_chat_whose_answer_did_not_go_out_gets_its_screen(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await liaison.taps("核对并报送")
    async with bot_process(county) as bot:
        await county.telegram.fails("editMessageText", kind="drop_before", times=50)
        await liaison.taps("提交", answered=False)
        await until(lambda: is_carried_out(county))
        await bot.is_killed()
        await county.telegram.recovers()
        bot.starts()
        await liaison.sees("已于5月15日")
        await liaison.says("/report")
        await liaison.sees("已于5月15日")


async def is_kept_by_a_process_that_falls(county: County) -> None:
    """Ask for updates, keep them, acknowledge them, and fall before any of them is carried out."""
    async with Bot(
        county.settings.token,
        base_url=f"{county.simulator.url}/bot",
        base_file_url=f"{county.simulator.url}/file/bot",
    ) as bot:
        updates = await bot.get_updates(timeout=0)
        now = county.simulator.clock.now()
        arrivals = [
            Arrival(each.update_id, each.effective_chat.id if each.effective_chat else None, each.to_json(), now, now)
            for each in updates
        ]
        async with county.services.database.unit() as unit:
            await inboxes.record(unit.session, arrivals)
            await unit.commit()
        await bot.get_updates(offset=updates[-1].update_id + 1, timeout=0)


async def is_carried_out(county: County) -> bool:
    async with county.services.database.read() as unit:
        return bool(await inboxes.unanswered(unit.session))


async def until(holds: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(60):
        while not await holds():  # noqa: ASYNC110 - another process works on it, and the database tells nobody
            await asyncio.sleep(0.02)
