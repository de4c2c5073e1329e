import asyncio
from collections import Counter
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from domain.acts import Account, Act
from models.entry import Answer, Verdict
from services import conversations, entries, reports
from simulator.characters import Person
from simulator.transcript import Seen
from storage import dispatches, groups, trails
from storage import entries as rows
from tests.county import KEY, SAMPLE, County, local, running_county
from tests.month.acts import fills_in, submits

DEPARTMENTS, ENTRIES = 21, 47
MOST_TAPS = 70
BREATH = timedelta(seconds=2)
"""Nobody taps faster than that for long."""
SENT = local("2023-05-20T10:00")


@pytest.fixture
async def whole_county(database_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """The county of the shipped plan without Telegram's limits."""
    async with running_county(database_url, tmp_path) as county:
        await county.is_set_up(plan=SAMPLE.read_text(encoding="utf-8"))
        yield county


async def everybody_reports(county: County) -> list[rows.Case]:
    """Every department sends a result for each of its tasks; give the round's entries."""
    async with county.services.database.read() as unit:
        group = await groups.by_key(unit.session, KEY)
        assert group is not None
        dispatch = await dispatches.of_month(unit.session, int(group.id or 0), "2023-05")
        assert dispatch is not None
        items = await rows.of_round(unit.session, int(dispatch.id or 0))
    liaisons: dict[int, Act] = {}
    for item in items:
        report = int(item.report.id or 0)
        if report not in liaisons:
            person = await county.liaison(item.department.name, name=f"联络人{report}")
            liaisons[report] = Act(Account(person.id, person.name), SENT, person.id)
        await entries.answer(county.services, liaisons[report], int(item.entry.id or 0), Answer.RESULT)
        await conversations.say(county.services, liaisons[report], f"完成{item.task.title}。")
    for report, act in liaisons.items():
        await reports.submit(county.services, act, report)
    assert (len(liaisons), len(items)) == (DEPARTMENTS, ENTRIES)
    return items


async def work_the_desk_empty(county: County, one_by_one: Person, whole: Person) -> int:
    """Two people act in the same moment, again and again, until nothing waits; give how often they tapped.

    One goes from the top, entry by entry; the other from the end, whole reports.
    """
    taps = 0
    working = [one_by_one, whole]
    for clerk in working:
        await clerk.says("/desk")
    while working:
        await county.running.inbox.idle()
        county.simulator.clock.jump(county.simulator.clock.now() + BREATH)
        chosen = {clerk: choice((await clerk.looks()).last, whole=clerk is whole) for clerk in working}
        working = [clerk for clerk in working if chosen[clerk] is not None]
        taps += sum(bool(chosen[clerk]) for clerk in working)
        await asyncio.gather(
            *(clerk.taps(label) if (label := chosen[clerk]) else clerk.says("/desk") for clerk in working)
        )
    return taps


def choice(screen: Seen, *, whole: bool) -> str | None:
    """Say which button to tap on the newest screen; "" for none of it, None when nothing waits any more."""
    accept = [each for each in screen.buttons if whole and "整份认可" in each]
    accept += [each for each in screen.buttons if each == "认可成果"]
    queue = [each for each in screen.buttons if "项）" in each and "认可" not in each]
    if accept or queue:
        return accept[0] if accept else queue[-1 if whole else 0]
    return None if "没有待审核" in screen.text else ""


async def test_two_reviewers_at_once_decide_47_entries_in_few_taps_and_none_twice(whole_county: County) -> None:
    first, second = await whole_county.clerk(name="王芳"), await whole_county.clerk(name="刘洋")
    await whole_county.reaches("2023-05-15T09:00")
    items = await everybody_reports(whole_county)
    await whole_county.reaches("2023-05-20T11:00")
    taps = await work_the_desk_empty(whole_county, first, second)
    async with whole_county.services.database.read() as unit:
        decided = [await rows.case(unit.session, int(item.entry.id or 0)) for item in items]
        lines = await trails.of_group(unit.session, items[0].entry.group_id)
    assert all(item is not None and item.entry.verdict == Verdict.ACCEPTED for item in decided)
    verdicts = Counter(line[4] for line in lines if line[2] == "entry-accepted")
    assert len(verdicts) == ENTRIES
    assert set(verdicts.values()) == {1}
    assert {line[1] for line in lines if line[2] == "entry-accepted"} == {"王芳", "刘洋"}
    assert taps <= MOST_TAPS


async def test_a_whole_report_is_accepted_in_one_tap_and_that_is_taken_back(county: County) -> None:
    clerk, colleague = await county.clerk(), await county.clerk(name="刘洋")
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "环城路", answer="已办结", text="全线通车。")
    await liaison.says("/report")
    await liaison.taps("智慧公交")
    await liaison.taps("有成果")
    await liaison.says("上线12辆。")
    await submits(county, liaison)
    for each in (clerk, colleague):
        await each.taps("审核")
        await each.sees("环城路")
    await clerk.taps("整份认可：2项（1项需留意）")
    assert "撤销上一步" in (await clerk.sees("认可2项，退回0项")).buttons
    await colleague.taps("退回")
    await colleague.sees("王芳已作出处理：认可")
    await clerk.taps("撤销上一步")
    await clerk.sees("第1项／共2项")
    await county.settles()
    await liaison.sees_no("审核完毕")
    await clerk.taps("不计分")
    await clerk.sees("第2项／共2项")
    await clerk.taps("认可成果")
    await clerk.sees("认可1项，不计分1项，退回0项")
    await county.settles()
    await liaison.sees("2项全部认可，其中1项不计分")
    await liaison.says("/score")
    await liaison.sees("如全部认可：100.00；现状：100.00")


async def test_the_department_hears_of_a_report_accepted_whole_when_it_can_no_longer_be_a_slip(county: County) -> None:
    clerk = await county.clerk()
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    for task in ("环城路", "智慧公交"):
        await fills_in(liaison, task)
    await submits(county, liaison)
    await clerk.taps("审核")
    await clerk.taps("整份认可：2项")
    await clerk.sees("认可2项")
    await county.settles()
    await liaison.sees_no("审核完毕")
    await county.reaches("2023-05-15T09:03")
    await liaison.sees("2项全部认可")


async def test_what_a_reviewer_must_not_overlook_stands_out(county: County) -> None:
    clerk = await county.clerk()
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await county.reaches("2023-05-26T09:00")
    await liaison.says("/report")
    await liaison.taps("精品旅游线路")
    await liaison.taps("已办结")
    await liaison.says("推出线路2条。")
    await submits(county, liaison)
    await clerk.taps("审核")
    card = await clerk.sees("精品旅游线路")
    assert "（逾期）" in card.text
    assert "无印证材料" in card.text


async def test_a_decision_taken_back_is_never_announced_though_the_report_is_decided_again(county: County) -> None:
    clerk = await county.clerk()
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T20:50")
    for task in ("环城路", "智慧公交"):
        await fills_in(liaison, task)
    await submits(county, liaison)
    await clerk.taps("审核")
    await clerk.taps("整份认可：2项")
    await clerk.taps("撤销上一步")
    await clerk.taps("认可成果")
    await clerk.sees("第2项／共2项")
    await clerk.taps("退回")
    await clerk.taps("进展不具体")
    await clerk.sees("认可1项，退回1项")
    await county.settles()
    await liaison.taps("更正")
    await liaison.says("另有充电桩8个。")
    await liaison.sees("充电桩8个")
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    await county.settles()
    await clerk.taps("审核")
    await clerk.taps("认可成果")
    await clerk.sees("认可2项，退回0项")
    await county.reaches("2023-05-16T09:00")
    told = [each for each in (await liaison.looks()).events if "审核完毕" in each.text and each.kind == "message"]
    assert len(told) == 1
