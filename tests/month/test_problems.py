from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import data_of
from tests.month.problems import WORDS, answers, assigns, opens, raises, solves, takes_up
from tests.pictures import photo

ANOTHER = "guanxian"


async def test_a_problem_from_raising_to_closing(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison)
    told = await clerk.sees("李梅上报了难点堵点问题")
    assert "第1号 · 县交通局" in told.text
    assert WORDS in told.text
    assert "受理：5月12日24:00前（含12日）" in told.text

    await takes_up(county, clerk)
    await liaison.sees("您单位上报的问题已由王芳受理")
    await answers(county, clerk)
    await liaison.sees("王芳反馈：已约自然资源局")
    await solves(county, clerk)
    assert "确认销号：5月15日24:00前" in (await liaison.sees("王芳报告问题已解决")).text

    await liaison.taps("查看问题")
    await liaison.taps("确认解决，销号")
    card = await liaison.sees("确认销号")
    assert "☑️" in card.text
    await county.settles()
    await clerk.sees("问题已由李梅确认销号")
    history = [line for line in card.text.splitlines() if "10:00 " in line]
    assert [line.split("10:00 ")[1].split("：")[0] for line in history] == [
        "李梅 上报",
        "王芳 受理",
        "王芳 反馈",
        "王芳 报告已解决",
        "李梅 确认销号",
    ]
    await liaison.says("/problems")
    await liaison.sees("没有问题")
    await liaison.taps("已销号")
    await liaison.sees("第1号")


async def test_words_files_task_and_kind_come_in_any_order_and_are_kept(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县工信局")
    await liaison.says("/problem")
    await liaison.sees_no("[上报]", within=0.05)
    await liaison.sends_photo(photo("现场"))
    await liaison.sees("材料：1份")
    await liaison.sends_document("基站选址.txt".encode(), "基站选址.txt", caption="新建基站选址受阻。")
    await liaison.sees("材料：2份")
    await liaison.taps("关联任务")
    await liaison.taps("新建5G基站")
    await liaison.sees("关联任务：新建5G基站")
    await liaison.taps("重大难题")
    await liaison.sees("1个月内解决")
    await liaison.says("居民反对。")
    await liaison.sees("居民反对。")
    await liaison.taps("上报")
    await county.settles()
    await clerk.sees("新建基站选址受阻。\n居民反对。")
    await clerk.taps("查看问题")
    card = await clerk.sees("关联任务：新建5G基站")
    assert "解决：6月12日24:00前（含12日）" in card.text
    await clerk.taps("查看材料（2）")
    await county.settles()
    assert await county.telegram.calls("sendPhoto")
    assert await county.telegram.calls("sendDocument")


@on_one_engine
async def test_files_of_a_problem_are_no_strays_of_the_report(county: County) -> None:
    liaison = await county.liaison("县工信局")
    await liaison.says("/problem")
    await liaison.sends_photo(photo("选址"), caption="选址受阻。")
    await liaison.sees("材料：1份")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    await liaison.sees("工作月报")
    await liaison.says("已建成。")
    prompt = await liaison.sees("已建成。")
    assert "1份" not in prompt.text
    await liaison.says("/problem")
    await liaison.sees("选址受阻。")


@on_one_engine
async def test_a_draft_given_up_is_not_raised(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await liaison.says("/problem")
    await liaison.says("写错了。")
    draft = await liaison.sees("写错了。")
    await liaison.taps("放弃")
    await liaison.sees("放弃这条尚未上报的问题")
    await liaison.taps("确认放弃")
    await liaison.sees("没有问题")
    assert "此按钮已过期" in str(await liaison.taps_data(draft, "jd:1:1"))
    await liaison.says("/problem")
    await liaison.sees("请直接发送文字")
    await clerk.says("/problems")
    await clerk.sees("没有问题")


@on_one_engine
async def test_a_problem_without_words_cannot_be_raised(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await liaison.says("/problem")
    draft = await liaison.sees("请直接发送文字")
    assert "请先写明内容" in str(await liaison.taps_data(draft, "jp:1"))


async def test_raising_twice_raises_once(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison)
    await liaison.taps_data(liaison.last, "jp:1")
    await county.settles()
    await clerk.says("/problems")
    assert "第2号" not in (await clerk.sees("第1号")).text
    told = [each for each in (await clerk.looks()).events if "上报了难点堵点问题" in each.text]
    assert len({each.json["message_id"] for each in told}) == 1


@on_one_engine
async def test_a_problem_is_given_to_a_department_which_says_how_it_goes(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    holder = await county.liaison("县工信局", name="陈涛")
    await raises(county, liaison)
    await assigns(county, clerk, "县工信局")
    await holder.sees("王芳已将问题交县工信局办理")
    await liaison.sees("王芳已将问题交县工信局办理")
    await answers(county, holder, "正在迁改通信线路。")
    await liaison.sees("陈涛反馈：正在迁改通信线路。")
    await clerk.sees("陈涛反馈：正在迁改通信线路。")
    await opens(clerk)
    card = await clerk.sees("首次反馈")
    assert "✅ 首次反馈" in card.text
    assert "县工信局，不足1天" in card.text


@on_one_engine
async def test_a_leader_who_has_a_problem_says_how_it_goes_and_changes_nothing_else(county: County) -> None:
    clerk, liaison, leader = await county.clerk(), await county.liaison("县交通局"), await county.leader()
    await raises(county, liaison)
    await leader.says("/problems")
    await leader.taps("第1号")
    card = await leader.sees("时限")
    assert card.buttons == ["问题清单"]
    await assigns(county, clerk, "赵强")
    await leader.sees("交赵强办理")
    await answers(county, leader, "已召开协调会。")
    for data in ("ju:1", "jh:1:0", "ja:1:d:1", "jv:1"):
        assert "没有办理此事的权限" in str(await leader.taps_data(leader.last, data))


async def test_what_is_not_solved_goes_back_with_words_and_its_clock_begins_anew(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    holder = await county.liaison("县工信局", name="陈涛")
    await raises(county, liaison)
    await assigns(county, clerk, "县工信局")
    await county.reaches("2023-05-16T10:00")
    await solves(county, clerk)
    await liaison.sees("王芳报告问题已解决")
    await liaison.taps("查看问题")
    before = await liaison.sees("报告已解决")
    await liaison.taps("未解决，退回")
    await liaison.sees("请写明哪里没有解决")
    await liaison.says("还有1户未签。")
    card = await liaison.sees("退回，未解决：还有1户未签。")
    assert "解决：5月23日24:00前（含23日）" in card.text
    assert "受理：5月16日24:00前（含16日）" in card.text
    await county.settles()
    await clerk.sees("李梅退回，问题未解决")
    await holder.sees("还有1户未签。")
    assert "已过期" in str(await liaison.taps_data(card, data_of(before, "确认解决")))
    await opens(clerk)
    assert "县工信局，不足1天" in (await clerk.sees("未解决")).text.split("经办")[1]
    await solves(county, clerk, "3户全部签约。")
    await opens(liaison)
    assert "已过期" in str(await liaison.taps_data(liaison.last, data_of(before, "确认解决")))
    await liaison.taps("确认解决，销号")
    await liaison.sees("李梅 确认销号")


@on_one_engine
async def test_another_department_neither_sees_nor_closes_a_problem(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    other = await county.liaison("县工信局", name="陈涛")
    await raises(county, liaison)
    await solves(county, clerk)
    await other.says("/problems")
    mine = await other.sees("没有问题")
    for data in ("jc:1:3", "jr:1:3", "ju:1", "jf:1", "jh:1:0", "ja:1:p:1", "jv:1", "jo:1", "je:1", "jp:1"):
        assert "没有办理此事的权限" in str(await other.taps_data(mine, data)), data
    assert WORDS not in other.printed()


@on_one_engine
async def test_only_the_one_who_raised_it_closes_it(county: County) -> None:
    clerk, liaison, leader = await county.clerk(), await county.liaison("县交通局"), await county.leader()
    holder = await county.liaison("县工信局", name="陈涛")
    await raises(county, liaison)
    await assigns(county, clerk, "县工信局")
    await solves(county, clerk)
    await opens(liaison)
    data = data_of(liaison.last, "确认解决")
    await opens(holder)
    assert "由上报单位确认销号" in str(await holder.taps_data(holder.last, data))
    for person in (clerk, leader):
        await opens(person)
        assert "没有办理此事的权限" in str(await person.taps_data(person.last, data))
    await opens(clerk)
    assert not any("销号" in label for label in clerk.last.buttons)


@on_one_engine
async def test_the_office_does_not_raise_and_a_solved_problem_is_not_taken_up(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await clerk.says("/problem")
    await clerk.sees("没有办理此事的权限")
    await raises(county, liaison)
    await solves(county, clerk)
    assert "已有变动" in str(await clerk.taps_data(clerk.last, "ju:1"))


async def test_another_group_sees_nothing_and_counts_from_one(county: County) -> None:
    await county.is_set_up(ANOTHER, name="冠县领导小组")
    liaison = await county.liaison("县交通局")
    stranger, there = (
        await county.clerk(name="孙丽", key=ANOTHER),
        await county.liaison("县交通局", name="周敏", key=ANOTHER),
    )
    await raises(county, liaison)
    await stranger.says("/problems")
    empty = await stranger.sees("没有问题")
    assert "没有办理此事的权限" in str(await stranger.taps_data(empty, "jo:1"))
    await raises(county, there, "另一县的问题。")
    await stranger.sees("第1号 · 县交通局")


@on_one_engine
async def test_whoever_is_the_liaison_now_goes_on(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison)
    await solves(county, clerk)
    after = await county.liaison("县交通局", name="张伟")
    await opens(after)
    await after.taps("确认解决，销号")
    await after.sees("张伟 确认销号")


async def test_a_restart_in_the_middle_forgets_nothing(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await liaison.says("/problem")
    await liaison.says("第一句。")
    await liaison.sees("第一句。")
    await county.bot_stops()
    await county.bot_starts()
    await liaison.says("第二句。")
    await liaison.sees("第一句。\n第二句。")
    await liaison.taps("上报")
    await liaison.sees("经办")
    await county.settles()
    await opens(clerk)
    await clerk.taps("反馈办理情况")
    await clerk.sees("请发送办理情况")
    await county.bot_stops()
    await county.bot_starts()
    await clerk.says("已转办。")
    await clerk.sees("反馈：已转办。")


@on_one_engine
async def test_each_reads_it_in_their_language(county: County) -> None:
    clerk, liaison = await county.clerk(name="Ann", language="en"), await county.liaison("县交通局")
    await raises(county, liaison)
    told = await clerk.sees("raised a problem")
    assert "Take up: 24:00 on 12 May (the 12th included)" in told.text
    await clerk.taps("See the problem")
    await clerk.taps("Take it up")
    card = await clerk.sees("took it up")
    assert "Ann, less than a day" in card.text
    await clerk.taps("Solved")
    await clerk.says("Agreed with all three families.")
    await clerk.sees("reported it solved")
    await county.settles()
    await liaison.sees("Ann报告问题已解决")


async def test_a_long_list_has_pages_with_the_urgent_ones_first(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    for number in range(1, 10):
        await raises(county, liaison, f"问题{number}。")
    await takes_up(county, clerk)
    await clerk.says("/problems")
    first = await clerk.sees("🟡 8、🟢 1")
    assert "第1号" not in first.text
    await clerk.taps("下一页")
    assert "第1号" in (await clerk.sees("王芳，不足1天")).text
    await clerk.taps("上一页")
    await clerk.sees("第2号")
