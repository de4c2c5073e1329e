from services import problem_clock
from simulator.characters import Person
from tests.county import RULEBOOK, County, local
from tests.engines import on_one_engine
from tests.month.problems import answers, assigns, opens, raises, solves, takes_up

BEFORE, AFTER, UP, FOLLOW = "即将到期", "已逾期，请尽快办理", "提级督办", "跟踪督办"


async def reminders(person: Person) -> list[str]:
    """Give the reminders a person got, in order."""
    seen = [each for each in (await person.looks()).events if each.kind == "message"]
    return [
        each.text.splitlines()[0] for each in seen if any(word in each.text for word in (BEFORE, AFTER, UP, FOLLOW))
    ]


@on_one_engine
async def test_what_the_office_does_not_take_up_the_same_day_goes_up_to_the_leaders(county: County) -> None:
    clerk, liaison, leader = await county.clerk(), await county.liaison("县交通局"), await county.leader()
    await raises(county, liaison)
    await county.reaches("2023-05-12T15:59")
    assert await reminders(clerk) == []
    await county.reaches("2023-05-12T16:00")
    assert await reminders(clerk) == ["🟡 提醒：“受理”即将到期"]
    await county.reaches("2023-05-13T09:00")
    assert (await reminders(clerk))[1:] == ["🔴 “受理”已逾期，请尽快办理"]
    assert await reminders(leader) == []
    await county.reaches("2023-05-14T09:00")
    assert await reminders(leader) == ["🔴 “受理”逾期未办，提级督办"]
    await opens(leader)
    assert "“受理”逾期，提级至领导小组" in leader.last.text
    assert await reminders(liaison) == []


@on_one_engine
async def test_what_is_raised_by_night_is_to_be_taken_up_on_the_day_the_office_hears_of_it(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-12T22:30")
    await raises(county, liaison)
    assert "受理：5月13日24:00前（含13日）" in liaison.last.text
    await county.reaches("2023-05-13T08:00")
    await clerk.sees("请当日受理")
    await county.reaches("2023-05-13T09:00")
    assert await reminders(clerk) == []  # nothing is overdue
    await county.reaches("2023-05-13T16:00")
    assert await reminders(clerk) == ["🟡 提醒：“受理”即将到期"]


@on_one_engine
async def test_an_ordinary_problem_in_a_department_goes_up_step_by_step_and_is_followed(county: County) -> None:
    clerk, liaison, leader = await county.clerk(), await county.liaison("县交通局"), await county.leader()
    holder = await county.liaison("县工信局", name="陈涛")
    await raises(county, liaison)
    await assigns(county, clerk, "县工信局")
    await answers(county, clerk)
    expected = {
        "2023-05-18T09:00": (holder, "🟢 提醒：“解决”即将到期"),
        "2023-05-20T09:00": (holder, "🔴 “解决”已逾期，请尽快办理"),
        "2023-05-21T09:00": (clerk, "🔴 “解决”逾期未办，提级督办"),
        "2023-05-22T09:00": (leader, "🔴 “解决”逾期未办，提级督办"),
        "2023-05-29T09:00": (holder, "🔴 “解决”仍未办结，跟踪督办"),
        "2023-06-05T09:00": (clerk, "🔴 “解决”仍未办结，跟踪督办"),
    }
    for moment, (person, words) in expected.items():
        await county.reaches(moment)
        assert (await reminders(person))[-1] == words
    told = [len(await reminders(person)) for person in (holder, clerk, leader, liaison)]
    assert told == [4, 3, 1, 0]
    await opens(clerk)
    card = clerk.last.text
    assert "❗ 解决：5月19日24:00前（含19日），已逾期" in card
    assert "县工信局，23天" in card
    assert "“解决”逾期，提级至办公室" in card
    assert "“解决”逾期，提级至领导小组" in card


@on_one_engine
async def test_a_hard_problem_has_a_month(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison, hard=True)
    await takes_up(county, clerk)
    await answers(county, clerk)
    await county.reaches("2023-06-10T12:00")
    assert await reminders(clerk) == []
    await county.reaches("2023-06-11T09:00")
    assert await reminders(clerk) == ["🟢 提醒：“解决”即将到期"]
    await county.reaches("2023-06-13T09:00")
    assert (await reminders(clerk))[1:] == ["🔴 “解决”已逾期，请尽快办理"]


@on_one_engine
async def test_the_one_who_raised_it_is_reminded_to_confirm_and_it_stays_open(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison)
    await solves(county, clerk)
    await county.reaches("2023-05-14T09:00")
    await county.reaches("2023-05-16T09:00")
    assert await reminders(liaison) == ["🟢 提醒：“确认销号”即将到期", "🔴 “确认销号”已逾期，请尽快办理"]
    await county.reaches("2023-05-17T09:00")
    assert await reminders(clerk) == ["🔴 “确认销号”逾期未办，提级督办"]
    await opens(clerk)
    assert "确认销号：5月15日24:00前（含15日），已逾期" in clerk.last.text


@on_one_engine
async def test_a_step_done_in_time_is_not_mentioned_again(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison)
    await takes_up(county, clerk)
    await answers(county, clerk)
    await solves(county, clerk)
    await opens(liaison)
    await liaison.taps("确认解决，销号")
    for day in range(12, 32):
        await county.reaches(f"2023-05-{day}T16:00")
    assert await reminders(clerk) == []
    assert await reminders(liaison) == []


async def test_a_second_tick_and_a_restart_send_nothing_twice(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison)
    await county.reaches("2023-05-12T16:00")
    await county.bot_stops()
    await county.bot_starts()
    assert await problem_clock.tick(county.running.services, local("2023-05-12T16:00")) == 0
    await county.reaches("2023-05-12T20:00")
    assert len(await reminders(clerk)) == 1
    await county.telegram.jumps_to(local("2023-05-12T11:00"))
    await county.settles()
    await county.reaches("2023-05-12T16:30")
    assert len(await reminders(clerk)) == 1


async def test_a_reminder_missed_is_caught_up_on_its_day_and_skipped_at_night(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison)
    await county.reaches("2023-05-12T22:30")
    assert await reminders(clerk) == []
    await county.reaches("2023-05-13T15:00")
    assert await reminders(clerk) == ["🔴 “受理”已逾期，请尽快办理"]


@on_one_engine
async def test_where_a_department_has_nobody_the_office_is_reminded(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await raises(county, liaison)
    await assigns(county, clerk, "县文旅局")
    await county.reaches("2023-05-14T09:00")
    assert await reminders(clerk) == ["🟢 提醒：“首次反馈”即将到期"]


@on_one_engine
async def test_the_limits_are_those_of_the_rulebook(bare_county: County) -> None:
    rulebook = RULEBOOK.read_text(encoding="utf-8") + '\n[problems]\nfeedback_days = 5\ncounted = "working"\n'
    await bare_county.is_set_up(rulebook=rulebook)
    clerk, liaison = await bare_county.clerk(), await bare_county.liaison("县交通局")
    await raises(bare_county, liaison)
    await opens(clerk)
    assert "首次反馈：5月19日24:00前（含19日）" in clerk.last.text
    assert "解决：5月23日24:00前（含23日）" in clerk.last.text


async def test_a_month_of_problems_hour_by_hour_says_each_thing_once(county: County) -> None:
    clerk, leader = await county.clerk(), await county.leader()
    road, works = await county.liaison("县交通局"), await county.liaison("县工信局", name="陈涛")
    await raises(county, road)
    await raises(county, works, "基站用电。", hard=True)
    for day in range(12, 32):
        for hour in (9, 16):
            await county.reaches(f"2023-05-{day}T{hour:02}:00")
    # Nobody touched either: both went past take-up and feedback together, the ordinary one past its seven days as well.
    assert await reminders(clerk) == [
        *["🟡 提醒：“受理”即将到期"] * 2,
        *["🔴 “受理”已逾期，请尽快办理"] * 2,
        *["🔴 提醒：“首次反馈”即将到期"] * 2,
        *["🔴 “首次反馈”已逾期，请尽快办理"] * 2,
        "🔴 提醒：“解决”即将到期",
        "🔴 “解决”已逾期，请尽快办理",
        "🔴 “解决”仍未办结，跟踪督办",
    ]
    assert await reminders(leader) == [
        *["🔴 “受理”逾期未办，提级督办"] * 2,
        *["🔴 “首次反馈”逾期未办，提级督办"] * 2,
        "🔴 “解决”逾期未办，提级督办",
    ]
    assert await reminders(road) == await reminders(works) == []
