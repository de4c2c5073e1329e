from services import rounds
from tests.county import County, local, written_plan
from tests.engines import on_one_engine
from tests.month.acts import fills_in, reports, submits

NINE = written_plan([(f"任务{number}", "县工信局") for number in range(1, 10)])
REMINDERS = {
    "2023-05-19T09:00": "提醒：2023年5月工作月报",
    "2023-05-23T09:00": "提醒：2023年5月工作月报",
    "2023-05-24T09:00": "提醒：明日截止",
    "2023-05-25T09:00": "今日截止",
}


async def notices(county: County) -> int:
    return len(await county.telegram.calls("sendMessage"))


@on_one_engine
async def test_the_round_opens_on_the_fifteenth_for_every_department_with_tasks(county: County) -> None:
    clerk = await county.clerk()
    people = [await county.liaison(name, name=name) for name in ("县文旅局", "县交通局", "县工信局")]
    await county.reaches("2023-05-15T08:59")
    for person in people:
        await person.sees_no("报送工作进展", within=0.05)
    await county.reaches("2023-05-15T09:00")
    for person, tasks in zip(people, (1, 2, 3), strict=True):
        notice = await person.sees(f"请{person.name}报送工作进展")
        assert "截止：5月25日24:00前（含25日）" in notice.text
        assert f"{tasks}项任务，已填0项，还差{tasks}项" in notice.text
    await clerk.sees("3个部门应报送")


@on_one_engine
async def test_the_office_hears_which_departments_have_no_liaison(county: County) -> None:
    clerk = await county.clerk()
    await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    assert "无联络人2：县文旅局、县工信局" in (await clerk.sees("已开启")).text


async def test_a_second_tick_at_the_same_moment_sends_nothing(county: County) -> None:
    await county.clerk()
    await county.liaison("县文旅局")
    for moment in ("2023-05-15T09:00", "2023-05-24T09:00", "2023-05-26T09:00", "2023-06-01T09:00"):
        await county.reaches(moment)
        sent = await notices(county)
        assert (await rounds.tick(county.services, local(moment))) == rounds.TickResult(0, 0, 0)
        await county.settles()
        assert await notices(county) == sent


async def test_a_reminder_says_exactly_what_is_owed(bare_county: County) -> None:
    await bare_county.is_set_up(plan=NINE)
    liaison = await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    for task in ("任务1", "任务4", "任务9"):
        await fills_in(liaison, task)
    for moment, words in REMINDERS.items():
        await bare_county.reaches(moment)
        notice = await liaison.sees(words)
        assert "9项任务，已填3项，还差6项" in notice.text
        listed = [line for line in notice.text.splitlines() if line.startswith("⬜")]
        assert listed == [f"⬜ {number}. 任务{number}" for number in (2, 3, 5, 6, 7, 8)]
        await liaison.says("/help")


@on_one_engine
async def test_only_those_who_still_owe_something_are_reminded(county: County) -> None:
    done, owing = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    await submits(county, done)
    for moment in ("2023-05-19T09:00", "2023-05-23T09:00", "2023-05-24T09:00", "2023-05-25T09:00", "2023-05-26T09:00"):
        await county.reaches(moment)
    for words in ("提醒", "今日截止", "已逾期"):
        await owing.sees(words)
        await done.sees_no(words, within=0.05)


@on_one_engine
async def test_a_report_filled_in_and_not_submitted_is_reminded_of_that(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await county.reaches("2023-05-24T09:00")
    assert "1项任务已填好，尚未报送" in (await liaison.sees("明日截止")).text


@on_one_engine
async def test_after_the_deadline_the_liaison_is_chased_three_times_then_the_office_telephones(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    reported = await county.liaison("县文旅局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    await reports(county, reported, "精品旅游线路")
    await county.reaches("2023-05-26T09:00")
    await liaison.sees("已逾期")
    over = (await clerk.sees("2023年5月调度已截止")).text
    assert "按时报送1个，零报告0个" in over
    assert "未报2：县交通局、县工信局" in over
    for moment in ("2023-05-27T09:00", "2023-05-28T09:00"):
        await county.reaches(moment)
    await county.reaches("2023-05-28T16:00")
    assert "未报2：县交通局、县工信局" in (await clerk.sees("请电话通知")).text
    for moment in ("2023-05-29T09:00", "2023-05-30T09:00", "2023-05-31T09:00"):
        await county.reaches(moment)
    chases = [event for event in (await liaison.looks()).events if "已逾期" in event.text or "催报" in event.text]
    assert len([each for each in chases if each.kind == "message"]) == 3


async def test_a_missed_tick_is_caught_up_and_not_repeated(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await county.bot_stops()
    await county.telegram.jumps_to(local("2023-05-24T15:30"))
    await county.bot_starts()
    await county.settles()
    await liaison.sees("明日截止")
    sent = await notices(county)
    await county.reaches("2023-05-24T18:00")
    assert await notices(county) == sent
    await liaison.sees_no("提醒：2023年5月工作月报", within=0.05)


@on_one_engine
async def test_a_round_that_opens_late_is_still_announced(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-17T11:00")
    await liaison.sees("请县交通局报送工作进展")


@on_one_engine
async def test_a_round_never_opened_before_its_deadline_makes_nobody_late(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-26T09:00")
    await liaison.says("/report")
    await liaison.sees("目前没有进行中的调度")
    await clerk.says("/desk")
    await clerk.sees("尚未开启调度")
    await county.reaches("2023-06-01T09:00")
    await clerk.sees_no("通报草稿已生成", within=0.05)
    await clerk.sees_no("未报", within=0.05)


async def test_what_a_person_who_blocked_the_bot_missed_waits_for_them(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await liaison.blocks_bot()
    await county.reaches("2023-05-15T09:00")
    await liaison.sees_no("报送工作进展", within=0.05)
    await clerk.sees("已开启")
    await liaison.unblocks_bot()
    await liaison.says("/report")
    await liaison.sees("2023年5月工作月报")
