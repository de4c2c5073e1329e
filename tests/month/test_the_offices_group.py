from simulator.characters import Channel, Person
from tests.county import THREE, County
from tests.engines import on_one_engine
from tests.month.acts import data_of, submits
from tests.month.problems import raises

SOON = 10.0


async def a_group(county: County, clerk: Person, *others: Person) -> Channel:
    """A group with the bot in it, bound by the clerk, everything switched on."""
    group = await county.telegram.group("调度工作群", members=[clerk, *others])
    await group.bot_is_added(by=clerk, status="member")
    await group.sees("请办公室人员在本群发送 /here")
    await clerk.says("/here", chat=group)
    await group.sees("工作群：调度工作群")
    for label in ("报送进度", "截止后未报名单", "问题办理逾期"):
        await clerk.taps(label, chat=group)
        await group.button(f"✅ {label}", SOON)
    return group


@on_one_engine
async def test_what_the_office_switched_on_is_posted_in_its_group(county: County) -> None:
    clerk = await county.clerk()
    roads, tours = await county.liaison("县交通局"), await county.liaison("县文旅局", name="张伟")
    group = await a_group(county, clerk, roads, tours)
    await county.reaches("2023-05-15T09:00")
    board = await group.sees("2023年5月调度报送进度")
    assert "已报0／3" in board.text
    await submits(county, roads)
    board = await group.sees("已报1／3")
    await submits(county, tours)
    assert (await group.sees("零报告2：县文旅局、县交通局")).id == board.id
    await raises(county, roads)
    await county.reaches("2023-05-16T09:00")
    late = await group.sees("“受理”已逾期")
    assert not late.buttons
    await county.reaches("2023-05-26T09:00")
    assert "未报1：县工信局" in (await group.sees("下列单位尚未报送")).text
    # What was switched off is not posted; the switches are in private as well.
    await clerk.says("/group")
    await clerk.sees("工作群：调度工作群")
    await clerk.taps("截止后未报名单")
    await clerk.button("⬜ 截止后未报名单", SOON)
    await county.reaches("2023-06-15T09:00")
    await group.sees("2023年6月调度报送进度")
    await county.reaches("2023-06-26T09:00")
    await group.sees_no("2023年6月调度已截止", within=0.05)
    boards = [each for each in group.messages.values() if "2023年5月" in each.text and "报送进度" in each.text]
    assert len(boards) == 1
    await clerk.taps("不再在群里发布")
    await clerk.sees("尚未绑定工作群")


@on_one_engine
async def test_only_the_office_is_obeyed_and_nothing_private_is_shown_there(county: County) -> None:
    clerk, roads, leader = await county.clerk(), await county.liaison("县交通局"), await county.leader()
    await county.is_set_up("guanxian", THREE, name="观县推进小组")
    stranger, foreign = await county.telegram.person("陌生人"), await county.clerk(name="孙丽", key="guanxian")
    people = (roads, leader, stranger, foreign)
    silent = await county.telegram.group("同事群", members=[*people])
    await silent.bot_is_added(by=roads, status="administrator")
    group = await a_group(county, clerk, *people)
    await group.bot_is_added(by=clerk, status="administrator")
    await county.settles()
    screen, _ = await group.button("✅ 问题办理逾期", SOON)
    said = len([each for each in (await group.looks()).messages.values() if each.by_bot])
    for person in (roads, leader, stranger):
        for words in ("/here", "/report", "/desk", "/start", "/keys", "/1", "你好"):
            await person.says(words, chat=group)
            await person.says(words, chat=silent)
        for data in (data_of(screen, "报送进度"), "h", "tk:0:0", "gcx", "q"):
            assert not await person.taps_data(screen, data, chat=group)
    await county.settles()
    assert len([each for each in (await group.looks()).messages.values() if each.by_bot]) == said
    assert not [each for each in (await silent.looks()).messages.values() if each.by_bot]
    assert "✅ 报送进度" in " ".join((await group.looks()).last.buttons)
    # Office people of this county alone; its own private screens do not come into the group either.
    await foreign.says("/here", chat=group)
    await group.sees("本群已用于其他领导小组")
    await clerk.taps_data(screen, "q", chat=group)
    await group.sees_no("工作台", within=0.05)


async def test_a_group_that_moves_is_followed_and_one_that_is_lost_is_told(county: County) -> None:
    clerk, roads = await county.clerk(), await county.liaison("县交通局")
    group = await a_group(county, clerk, roads)
    await county.reaches("2023-05-15T09:00")
    await group.sees("已报0／3")
    moved = await group.migrates()
    await county.settles()
    await submits(county, roads)
    await county.settles()
    await moved.sees("已报1／3")
    await moved.bot_is_removed(by=roads)
    await county.settles()
    await clerk.sees("机器人已被移出工作群“调度工作群”")
    await clerk.says("/group")
    await clerk.sees("尚未绑定工作群")
    await clerk.says("/language")
    await clerk.taps("English")
    await clerk.says("/group")
    await clerk.sees("No group is bound yet")
