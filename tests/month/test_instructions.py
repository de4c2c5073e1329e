from simulator.characters import Person
from tests.county import County
from tests.month.acts import presses, reports
from tests.month.publishing import opens_to_objections, publishes
from tests.pictures import photo

WORDS = "请抓紧征地，月底前通车。"


async def gives(county: County, leader: Person, words: str = WORDS) -> None:
    """Reply to a task's page, and give the instruction."""
    await leader.says("/task 环城路")
    page = await leader.sees("环城路")
    await leader.says(words, reply_to=page.id)
    await leader.sees(words)
    await leader.taps("下达")
    await leader.sees("批示第")
    await county.settles()


async def hands_out(county: County, clerk: Person, department: str = "县交通局", until: str = "5月20日") -> None:
    """Name the date in words, then the holder."""
    await clerk.taps("查看批示")
    await clerk.taps("交办")
    await clerk.sees("什么时候办结")
    await clerk.says(until)
    choice = await clerk.sees("交给哪个单位办理")
    assert department in choice.buttons[0]
    await clerk.taps(department)
    await clerk.sees(f"交{department}办理")
    await county.settles()


async def answers_in_pieces(county: County, liaison: Person) -> None:
    """Words and files in any order make the answer; it is sent by keyboard alone."""
    await liaison.taps("查看批示")
    await liaison.taps("报告办理结果")
    await liaison.sees("请发送办理结果")
    await liaison.sends_photo(photo("通车"), caption="征地已完成，")
    await liaison.sees("材料：1份")
    await liaison.says("5月20日通车。")
    await liaison.sees("5月20日通车。")
    await presses(liaison, "提交")
    await liaison.sees("办理结果：")
    await county.settles()


async def was_shown_before(county: County, liaison: Person) -> None:
    """Another department has used the photo of the answer for a problem of its own."""
    await liaison.says("/problem")
    await liaison.says("征地困难。")
    await liaison.sends_photo(photo("通车"))
    await liaison.sees("可继续补充")
    await liaison.taps("上报")
    await county.settles()


async def is_compared(county: County, clerk: Person) -> None:
    """The watch shows the answer's photo beside that of the problem, from both sides."""
    await county.running.clock.fetch_evidence()
    await clerk.says("/instructions")
    await clerk.taps("第1号")
    assert "照片为同一文件：县文旅局，难点堵点问题" in (await clerk.sees("与以前报送的相同或相似（1处）")).text
    await clerk.taps("比对第1处")
    pair = await clerk.sees("左（本次）：县交通局，批示办理，环城路。李梅")
    assert len(pair.files) == 1
    await clerk.taps("返回")
    await clerk.sees("批示第1号")
    await clerk.says("/problems")
    await clerk.taps("第1号")
    assert "县交通局，批示办理，环城路" in (await clerk.sees("与以前报送的相同或相似（1处）")).text
    await clerk.says("/instructions")
    await clerk.taps("第1号")


async def test_an_instruction_from_a_reply_to_its_end(county: County) -> None:
    clerk, leader, liaison = await county.clerk(), await county.leader(), await county.liaison("县交通局")
    other = await county.liaison("县文旅局", name="张伟")
    await was_shown_before(county, other)
    await gives(county, leader)
    told = await clerk.sees("赵强作出批示")
    assert WORDS in told.text
    assert "交办：5月12日24:00前（含12日）" in told.text
    await hands_out(county, clerk)
    for person in (liaison, leader):
        assert "办理：5月20日24:00前（含20日）" in (await person.sees("王芳已将批示交县交通局办理")).text

    # Reminded the day before and on the day; nobody else hears of it.
    await county.reaches("2023-05-19T09:00")
    await liaison.sees("“办理”即将到期")
    await county.reaches("2023-05-20T09:00")
    await liaison.sees("今日到期：“办理”")
    await answers_in_pieces(county, liaison)
    assert "征地已完成，\n5月20日通车。" in (await clerk.sees("李梅报告办理结果")).text
    await is_compared(county, clerk)
    await clerk.taps("退回")
    await clerk.sees("请写明还缺什么")
    await clerk.says("请附验收单。")
    await clerk.sees("王芳 退回：请附验收单。")
    await county.settles()
    for person in (liaison, leader):
        await person.sees("王芳退回办理结果，由办理单位继续办理：请附验收单。")
    await liaison.says("/instructions")
    await liaison.taps("第1号")
    await liaison.taps("报告办理结果")
    await liaison.sends_document("验收单".encode(), "验收单.txt", caption="验收单见附件。")
    await liaison.sees("材料：2份")
    await liaison.taps("提交")
    await county.settles()
    await clerk.sees("验收单见附件。")
    await clerk.taps("查看批示")
    await clerk.taps("办结")
    card = await clerk.sees("王芳 办结")
    await county.settles()
    for person in (liaison, leader):
        assert "验收单见附件。" in (await person.sees("批示已办结")).text
    done = [line.split(":00 ")[1].split("：")[0] for line in card.text.splitlines() if ":00 " in line]
    assert done == [
        "赵强 批示",
        "王芳 交县交通局办理",
        "李梅 报告办理结果",
        "王芳 退回",
        "李梅 报告办理结果",
        "王芳 办结",
    ]
    await leader.says("/instructions")
    await leader.sees("没有批示")
    await leader.taps("已办结")
    await leader.sees("批示第1号")
    # What is not theirs stays untold; the trail has every step.
    await other.says("/instructions")
    await other.sees("没有批示")
    assert "没有办理此事的权限" in str(await other.taps_data((await other.looks()).last, "ino:1"))
    await clerk.says("/trail")
    trail = await clerk.sees("办理记录")
    assert "批示办结" in trail.text
    assert "退回批示" in trail.text


async def test_an_overdue_instruction_goes_up_and_its_date_moves(county: County) -> None:
    clerk, leader, liaison = await county.clerk(), await county.leader(), await county.liaison("县交通局")
    await county.leader(name="刘洋")
    await gives(county, leader)
    await county.reaches("2023-05-12T16:00")
    await clerk.sees("“交办”即将到期")
    await county.reaches("2023-05-13T09:00")
    await clerk.sees("“交办”已逾期")
    await county.reaches("2023-05-14T09:00")
    await leader.sees("“交办”逾期未办，提级督办")
    await clerk.says("/instructions")
    assert "🔴" in (await clerk.sees("批示第1号")).text
    await clerk.taps("第1号")
    await clerk.taps("交办")
    for wrong, answer in (("下周", "未识别出日期"), ("5月1日", "该日期已过"), ("2025-05-01", "超过一年")):
        await clerk.says(wrong)
        await clerk.sees(answer)
    await clerk.taps("5月17日 周三")
    await clerk.sees("交给哪个单位办理")
    await clerk.taps("县交通局")
    await clerk.sees("交县交通局办理")
    await county.reaches("2023-05-18T09:00")
    await liaison.sees("“办理”已逾期")
    await clerk.taps("调整时限")
    await clerk.says("5月19日")
    await clerk.sees("调整办理时限至2023-05-19")
    await county.settles()
    await liaison.sees("王芳调整了批示的办理时限")
    assert "办理：5月19日24:00前" in (await leader.sees("王芳调整了批示的办理时限")).text
    for moment, person, seen in (
        ("2023-05-19T09:00", liaison, "今日到期"),
        ("2023-05-20T09:00", liaison, "“办理”已逾期"),
        ("2023-05-21T09:00", clerk, "“办理”逾期未办，提级督办"),
        ("2023-05-22T09:00", leader, "“办理”逾期未办，提级督办"),
    ):
        await county.reaches(moment)
        await person.sees(seen)
    await leader.taps("查看批示")
    assert "“办理”逾期，提级至领导小组" in (await leader.sees("县交通局，7天")).text


async def test_a_bulletin_its_files_too_is_replied_to_and_only_a_leader_gives_instructions(county: County) -> None:
    clerk, leader, liaison = await county.clerk(), await county.leader(), await county.liaison("县交通局")
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "环城路")
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await leader.says("/bulletin")
    bulletin = await leader.sees("工作调度通报")
    await leader.says("/score")
    await leader.sees("本月计分")
    # The keys of an older screen are gone; a reply to it is known all the same, also after a restart.
    await county.bot_stops()
    await county.bot_starts()
    await leader.says("请末位三个单位说明原因。", reply_to=bulletin.id)
    await leader.sees("关联通报：2023年5月")
    # Also to its Word notice and its ledger, and with the photo of what was written on paper.
    files = [seen for seen in leader.messages.values() if seen.by_bot and seen.files and seen.id < bulletin.id]
    notice, ledger = files[-2:]
    await leader.says("原因报我。", reply_to=ledger.id)
    assert "请末位三个单位说明原因。\n原因报我。" in (await leader.sees("关联通报：2023年5月")).text
    await leader.says("/help")
    await leader.sends_photo(photo("批示"), caption="见手写批示。", reply_to=notice.id)
    draft = await leader.sees("见手写批示。")
    assert "材料：1份" in draft.text
    await leader.says("/task 1")
    page = await leader.sees("1. 精品旅游线路")
    await leader.taps("批示")
    await leader.sees("请直接发送批示内容")
    await leader.taps("放弃")
    await leader.taps("确认放弃")
    await leader.sees("没有批示")
    await leader.taps("继续未下达的批示")
    await leader.sees("请末位三个单位说明原因。")
    await leader.taps("下达")
    await county.settles()
    await clerk.sees("赵强作出批示")
    for person in (clerk, liaison):
        assert "没有办理此事的权限" in str(await person.taps_data((await person.looks()).last, "ins:task:1"))
    # The task's message shows another screen now: a reply to it is about nothing.
    await leader.says("这一项要抓紧。", reply_to=page.id)
    await leader.sees("这条内容没有记入")
