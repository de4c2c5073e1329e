import asyncio

from services import nudges
from tests.county import County, local
from tests.month.acts import accepts_everything, fills_in, reports, submits


async def test_a_draft_lying_idle_is_nudged_once_on_a_working_day_and_not_beside_a_reminder(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "环城路")
    await county.reaches("2023-05-16T11:00")
    await liaison.sees_no("尚未报送", within=0.05)
    await county.reaches("2023-05-17T10:00")
    nudge = await liaison.sees("2023年5月工作月报尚未报送")
    assert "已填1项，共2项，内容均已保留" in nudge.text
    assert "截止：5月25日24:00前" in nudge.text
    await liaison.says("/help")
    await county.reaches("2023-05-18T10:00")
    await liaison.sees_no("尚未报送", within=0.05)


async def test_four_clocks_at_once_after_a_night_without_one_give_a_nudge_once(
    county: County,
) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "环城路")
    await county.bot_stops()
    await county.telegram.jumps_to(local("2023-05-17T22:30"))
    await county.bot_starts()
    await county.settles()
    await liaison.sees_no("尚未报送", within=0.05)
    morning = local("2023-05-18T08:10")
    given = await asyncio.gather(*(nudges.tick(county.services, morning) for _ in range(4)))
    assert sum(given) == 1
    await county.reaches("2023-05-18T08:10")
    await liaison.sees("2023年5月工作月报尚未报送")


async def test_a_draft_is_not_nudged_on_the_day_of_a_reminder_or_when_it_was_sent(county: County) -> None:
    liaison, done = await county.liaison("县交通局"), await county.liaison("县工信局", name="张伟")
    await county.reaches("2023-05-17T09:00")
    for person, task in ((liaison, "环城路"), (done, "数智新城")):
        await fills_in(person, task)
    await county.reaches("2023-05-19T09:00")
    await liaison.sees("提醒：2023年5月工作月报")
    await submits(county, done)
    await county.reaches("2023-05-19T10:30")
    await county.reaches("2023-05-20T10:30")
    await liaison.sees_no("工作月报尚未报送", within=0.05)
    await county.reaches("2023-05-22T10:30")
    await liaison.sees("工作月报尚未报送")
    await done.sees_no("工作月报尚未报送", within=0.05)
    # Begun just before the deadline: from then on the chase has the word, and the telephone.
    late = await county.liaison("县文旅局", name="赵静")
    await county.reaches("2023-05-25T10:00")
    await fills_in(late, "精品旅游线路")
    await county.reaches("2023-05-29T10:30")
    await late.sees_no("工作月报尚未报送", within=0.05)


async def test_reports_waiting_for_a_reviewer_are_one_message_to_each_of_the_office(county: County) -> None:
    clerk = await county.clerk()
    first, second = await county.liaison("县交通局"), await county.liaison("县文旅局", name="张伟")
    await county.reaches("2023-05-18T09:00")
    await reports(county, first, "环城路")
    await reports(county, second, "精品旅游线路")
    await county.reaches("2023-05-19T18:00")
    await county.reaches("2023-05-21T11:00")
    await clerk.sees_no("待审核时间较长", within=0.05)
    await county.reaches("2023-05-22T10:00")
    nudge = await clerk.sees("2份月报待审核时间较长")
    assert "县交通局 · 2023年5月工作月报，5月18日09:00报送" in nudge.text
    await clerk.taps("审核：县文旅局")
    await clerk.taps("认可成果")
    await accepts_everything(county, clerk)
    await county.reaches("2023-05-23T10:00")
    assert "待审核时间较长" not in (await clerk.looks()).last.text


async def test_a_correction_has_its_own_limit_and_never_makes_a_report_late(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-25T16:00")
    await reports(county, liaison, "精品旅游线路")
    await county.reaches("2023-05-26T15:00")
    await clerk.says("/desk")
    await clerk.taps("县文旅局")
    await clerk.taps("退回")
    await clerk.taps("缺少印证材料")
    await county.settles()
    assert "更正时限：5月30日24:00前" in (await liaison.sees("有1项被退回")).text
    for quiet in ("2023-05-27T11:00", "2023-05-28T11:00", "2023-05-29T11:00"):
        await county.reaches(quiet)
    await liaison.sees_no("更正最后期限", within=0.05)
    await county.reaches("2023-05-30T10:00")
    assert "有1项被退回，尚未重新报送" in (await liaison.sees("今日为更正最后期限")).text
    await county.reaches("2023-05-31T10:00")
    await liaison.sees("更正已超过时限")
    assert "县文旅局 · 2023年5月工作月报，时限5月30日24:00前" in (await clerk.sees("退回的月报超过更正时限")).text
    await liaison.taps("更正")
    await liaison.sends_document(b"%PDF-1.4", "凭证.pdf")
    await submits(county, liaison)
    await clerk.sees("更正后重新报送")
    await clerk.says("/desk")
    assert "逾期" not in (await clerk.sees("工作台")).text
    await county.reaches("2023-06-01T10:00")
    await liaison.sees_no("尚未重新报送", within=0.05)


async def test_a_clock_that_jumped_over_two_steps_says_only_what_holds_now(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-25T16:00")
    await reports(county, liaison, "精品旅游线路")
    await county.reaches("2023-05-26T15:00")
    await clerk.says("/desk")
    await clerk.taps("县文旅局")
    await clerk.taps("退回")
    await clerk.taps("缺少印证材料")
    await county.reaches("2023-05-31T10:00")
    await liaison.sees("更正已超过时限")
    assert (await liaison.looks()).printed().count("更正已超过时限") == 1
    await county.reaches("2023-06-01T10:00")
    assert (await liaison.looks()).printed().count("更正已超过时限") == 1
