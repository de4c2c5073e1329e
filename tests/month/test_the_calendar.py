"""/calendar, /workdays and /notices in chat."""

from services import rounds
from tests.county import County, local
from tests.engines import on_one_engine
from tests.month.acts import submits


@on_one_engine
async def test_everybody_sees_the_month_as_text_and_picture(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await liaison.says("/calendar")
    seen = await liaison.sees("2023年5月调度日历")
    assert "5月15日 周一 09:00 开启调度" in seen.text
    assert "5月19日 周五 09:00 提醒报送" in seen.text
    assert "5月25日 周四 24:00 报送截止" in seen.text
    assert "6月2日 周五 09:00 发布通报" in seen.text
    assert not any("调整" in label for label in seen.buttons)
    await clerk.says("/calendar")
    assert any("调整：5月19日 提醒" in label for label in (await clerk.sees("2023年5月调度日历")).buttons)
    await clerk.taps("2023年6月 ›")
    await clerk.sees("6月21日 周三 09:00 提醒报送")
    await clerk.taps("2023年5月")
    await clerk.taps("2023年4月")  # before the group was there: nothing of it was done
    past = await clerk.sees("2023年4月调度日历")
    assert "4月24日 周一 09:00 提醒报送（未开启）" in past.text
    assert "✓" not in past.text


async def test_a_step_the_office_moves_is_said_at_its_new_moment(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await clerk.says("/calendar")
    await clerk.taps("调整：5月19日 提醒")
    await clerk.taps("改时间")
    await clerk.says("5月18日 22:00 因会议")
    await clerk.sees("免打扰时段")
    await clerk.says("5月18日 10:30")
    await clerk.sees("请写明原因")
    await clerk.says("5月18日 10:30 19日全天开会")
    await clerk.sees("已调整，按新时间执行")
    await county.reaches("2023-05-15T09:00")
    await liaison.sees("调度开启")
    await county.reaches("2023-05-18T10:29")
    await liaison.sees_no("提醒：2023年5月", within=0.05)
    await county.reaches("2023-05-18T10:30")
    await liaison.sees("提醒：2023年5月")


async def test_a_step_the_office_leaves_out_is_not_said_and_is_on_record(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await clerk.says("/calendar")
    await clerk.taps("调整：5月23日 提醒")
    await clerk.taps("本月取消")
    await clerk.says("当天全县防汛")
    await clerk.sees("已取消")
    await county.reaches("2023-05-15T09:00")
    await county.reaches("2023-05-23T09:00")
    await liaison.sees_no("提醒：2023年5月", within=0.05)
    await clerk.says("/notices")
    assert "取消未发1" in (await clerk.sees("调度通知记录")).text
    await clerk.taps("县交通局")
    assert "提醒报送（李梅）：未发，办公室本月取消" in (await clerk.sees("调度通知记录")).text


@on_one_engine
async def test_a_deadline_moved_before_the_round_moves_what_follows_it(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await clerk.says("/calendar")
    await clerk.taps("调整：5月25日 截止")
    await clerk.taps("改时间")
    await clerk.says("5月26日 与市里同步")
    seen = await clerk.sees("5月26日 周五 24:00 报送截止")
    assert "5月27日 周六 09:00 逾期提醒" in seen.text
    await county.reaches("2023-05-15T09:00")
    assert "5月26日24:00前" in (await liaison.sees("调度开启")).text
    await county.reaches("2023-05-26T09:00")
    await liaison.sees("今日截止")
    # Put back now, it would have been over yesterday: those who counted on the 26th would be late.
    await clerk.says("/calendar")
    await clerk.taps("调整：5月26日 截止")
    await clerk.taps("恢复原时间")
    await clerk.sees("规则规定的截止时间已过，不能恢复")


@on_one_engine
async def test_a_liaison_cannot_change_the_calendar_with_a_forged_button(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await liaison.says("/calendar")
    await liaison.sees("调度日历")
    await liaison.says("/workdays")
    await liaison.sees("没有办理此事的权限")


async def test_a_day_off_of_the_office_moves_a_reminder(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await clerk.says("/workdays")
    assert "国办发明电〔2022〕16号" in (await clerk.sees("2023年工作日安排")).text
    await clerk.taps("增加休息日")
    await clerk.says("5月23日 全县防汛演练")
    await clerk.sees("5月23日 周二 休息：全县防汛演练")
    await clerk.says("/calendar")
    assert "5月22日 周一 09:00 提醒报送" in (await clerk.sees("调度日历")).text
    await clerk.says("/workdays")
    await clerk.taps("撤销：5月23日")
    await clerk.sees("办公室未增设")
    await county.reaches("2023-05-15T09:00")
    await county.reaches("2023-05-22T09:00")
    await liaison.sees_no("提醒：2023年5月", within=0.05)
    await county.reaches("2023-05-23T09:00")
    await liaison.sees("提醒：2023年5月")


@on_one_engine
async def test_nothing_is_sent_at_night_and_what_lost_its_point_is_skipped(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await county.running.sender.drain()
    await county.bot_stops()
    await county.telegram.jumps_to(local("2023-05-25T22:30"))
    await county.bot_starts()
    await county.settles()
    await liaison.sees_no("今日截止", within=0.05)
    await county.reaches("2023-05-26T09:00")
    await liaison.sees("已逾期")
    await liaison.sees_no("今日截止", within=0.05)
    over = await clerk.sees("2023年5月调度已截止")
    assert "县交通局（李梅）：提醒送达1次（5月15日）；未发4次" in over.text


@on_one_engine
async def test_what_waited_beyond_its_day_or_beyond_the_deadline_is_not_sent(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-22T09:00")
    await clerk.says("/rounds")
    await clerk.taps("发起临时调度")
    await clerk.says("汛期检查")
    await clerk.says("5月23日18:00")
    await clerk.taps("发起")
    await county.settles()
    # Written in time, and the process that was to send it fell: found the next day, and found after the deadline.
    for written, found in (("2023-05-22T18:00", "2023-05-23T10:00"), ("2023-05-23T17:00", "2023-05-23T18:30")):
        await county.bot_stops()
        await county.telegram.jumps_to(local(written))
        assert (await rounds.tick(county.services, local(written))).notices
        await county.telegram.jumps_to(local(found))
        await county.bot_starts()
        await county.settles()
    told = [each.text.splitlines()[0] for each in (await liaison.looks()).events if "汛期检查" in each.text]
    assert told == [
        "“汛期检查”临时调度开启，请县交通局报送工作进展。",
        "今日截止，“汛期检查”临时调度 · 县交通局",  # half-way, of the 23rd itself
    ]
    await clerk.says("/notices")
    await clerk.taps("县交通局")
    record = (await clerk.sees("汛期检查")).text
    assert record.count("提醒报送（李梅）：未发，发送时已办结或已过时") == 2


async def test_what_a_person_causes_at_night_reaches_the_office_in_the_morning(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await county.reaches("2023-05-24T21:30")
    await submits(county, liaison)
    await clerk.sees_no("报送了2023年5月工作月报", within=0.05)
    await county.reaches("2023-05-25T08:00")
    await clerk.sees("报送了2023年5月工作月报")


@on_one_engine
async def test_the_record_is_exported(county: County) -> None:
    clerk = await county.clerk()
    await county.liaison("县交通局")
    gone = await county.liaison("县工信局", name="张伟")
    await gone.blocks_bot()
    await county.reaches("2023-05-15T09:00")
    await clerk.says("/notices")
    seen = await clerk.sees("2023年5月调度通知记录")
    assert "县交通局：送达1" in seen.text
    assert "县工信局：对方已停用机器人1" in seen.text
    await clerk.taps("导出 Excel")
    await clerk.sees("共2条")
    assert len(await county.telegram.calls("sendDocument")) == 1


async def test_the_second_tick_at_a_moved_step_does_nothing(county: County) -> None:
    await county.clerk()
    await county.liaison("县交通局")
    for moment in ("2023-05-15T09:00", "2023-05-24T09:00"):
        await county.reaches(moment)
        assert (await rounds.tick(county.running.services, local(moment))) == rounds.TickResult(0, 0, 0)
