import asyncio

from simulator.characters import Person
from tests.county import County
from tests.month.acts import fills_in, submits
from tests.month.test_two_reviewers import ENTRIES, everybody_reports, whole_county

__all__ = ["whole_county"]
MOST_TAPS = ENTRIES + 8


async def test_what_several_departments_sent_of_one_task_is_read_one_after_the_other(county: County) -> None:
    clerk, colleague = await county.clerk(), await county.clerk(name="刘洋")
    traffic, industry = await county.liaison("县交通局"), await county.liaison("县工信局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    for liaison, tasks in ((traffic, ("环城路", "智慧公交")), (industry, ("智慧公交", "新建5G基站"))):
        for task in tasks:
            await fills_in(liaison, task)
        await submits(county, liaison)
    await clerk.says("/desk")
    await clerk.taps("按任务")
    desk = await clerk.sees("按任务：3项任务")
    assert desk.buttons[:4] == ["环城路（县交通局）", "智慧公交（2个部门）", "新建5G基站（县工信局）", "按部门"]
    await clerk.taps("智慧公交")
    await clerk.sees("县交通局 · 2023年5月工作月报 · 本任务第1个部门／共2个")
    # The colleague reads by department, and is one step ahead.
    await colleague.says("/desk")
    await colleague.taps("县交通局（2项）")
    await colleague.taps("认可成果")
    await colleague.taps("认可成果")
    await clerk.taps("认可成果")
    await clerk.sees("刘洋已作出处理：认可")
    await clerk.taps("下一项")
    await clerk.sees("县工信局 · 2023年5月工作月报 · 本任务第2个部门／共2个")
    await clerk.taps("退回")
    await clerk.taps("返回")
    await clerk.taps("认可成果")
    await clerk.sees("新建5G基站")
    await clerk.taps("工作台")
    assert "新建5G基站（县工信局）" in (await clerk.sees("按任务：1项任务")).buttons
    await clerk.taps("新建5G基站")
    await clerk.taps("不计分")
    await clerk.sees("“新建5G基站”审核完毕")
    await county.settles()
    await industry.sees("2项全部认可，其中1项不计分")
    await traffic.sees("2项全部认可")


async def test_a_task_is_accepted_in_one_tap_and_that_is_taken_back(county: County) -> None:
    clerk = await county.clerk()
    liaisons = [await county.liaison(name, name=f"{name}联络人") for name in ("县交通局", "县工信局")]
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaisons[0], "智慧公交")
    await submits(county, liaisons[0])
    await clerk.says("/desk")
    await clerk.taps("按任务")
    await clerk.taps("智慧公交")
    assert not any("本任务全部认可" in each for each in (await clerk.sees("共1个")).buttons)
    await fills_in(liaisons[1], "智慧公交")
    await submits(county, liaisons[1])
    await clerk.says("/desk")
    await clerk.taps("智慧公交")
    await clerk.taps("本任务全部认可：2个部门")
    await clerk.sees("认可2项，退回0项")
    await county.settles()
    await clerk.taps("撤销上一步")
    await clerk.sees("本任务第1个部门／共2个")
    await county.reaches("2023-05-15T09:10")
    for liaison in liaisons:
        await liaison.sees_no("审核完毕")
    await clerk.says("/trail")
    await clerk.sees("撤销审核：2023-05 县工信局 智慧公交（认可 → 待审核）")


async def test_two_reviewers_from_both_ends_of_40_tasks_in_pages(whole_county: County) -> None:
    clerks = [await whole_county.clerk(name=name) for name in ("王芳", "刘洋")]
    await whole_county.reaches("2023-05-15T09:00")
    await everybody_reports(whole_county)
    for clerk in clerks:
        await clerk.says("/desk")
        await clerk.taps("按任务")
    await clerks[1].taps("‹")
    first, last = [(await clerk.looks()).last.buttons for clerk in clerks]
    assert "第4／4页" in last
    pairs = zip(clerks, (first[0], last[0]), strict=True)
    taps = await asyncio.gather(*(works_off(whole_county, *pair) for pair in pairs))
    # What one of them has before them the other passes over; three taps opened the list.
    assert sum(taps) + 3 <= MOST_TAPS
    for clerk in clerks:
        await clerk.says("/desk")
        await clerk.sees("没有待审核的月报")


async def works_off(county: County, clerk: Person, label: str) -> int:
    """Accept what comes from a task on until nothing waits; give the taps that took."""
    await clerk.taps(label)
    for taps in range(1, 60):
        await county.running.inbox.idle()
        screen = (await clerk.looks()).last
        wanted = next((each for each in ("认可成果", "下一项") if each in screen.buttons), None)
        if wanted is None:
            return taps
        await clerk.taps(wanted)
    raise AssertionError("no end")
