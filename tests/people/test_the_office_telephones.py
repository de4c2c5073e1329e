from tests.county import County, local
from tests.month.acts import submits


async def test_whom_the_bot_does_not_reach_is_a_task_of_the_office_ticked_off_by_one_of_them(county: County) -> None:
    clerk, colleague = await county.clerk(), await county.clerk(name="刘洋")
    blocked, reached = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
    await blocked.blocks_bot()
    await county.settles()
    await county.reaches("2023-05-15T09:00")
    await clerk.sees("已开启")
    await clerk.says("/rounds")
    await clerk.taps("发起临时调度")
    await clerk.says("汛期检查")
    await clerk.says("5月26日")
    await clerk.taps("发起")
    await county.settles()
    await clerk.says("/calls")  # two rounds each, and one telephone
    listing = await clerk.sees("请电话通知：2个部门")
    assert [each for each in listing.buttons if "已通知" in each] == ["已通知：县文旅局", "已通知：县工信局"]
    listed = listing.text
    assert "☎ 县文旅局 · 2023年5月调度：李梅已停用机器人，收不到提醒" in listed
    assert "☎ 县工信局 · 2023年5月调度：联络人尚未加入，收不到提醒" in listed
    assert "县交通局" not in listed
    await clerk.taps("已通知：县文旅局")
    called = (await clerk.sees("请电话通知：1个部门")).text
    assert "✓ 县文旅局 · 2023年5月调度：王芳已通知" in called
    assert "✓ 县文旅局 · “汛期检查”临时调度：王芳已通知" in called
    await clerk.says("/rounds")
    await clerk.taps("汛期检查")
    await clerk.taps("撤回")
    await clerk.says("与市里重复")
    await clerk.says("/calls")
    await clerk.sees("请电话通知：1个部门")
    await county.reaches("2023-05-19T09:00")
    await county.reaches("2023-05-23T09:00")
    assert "请电话通知：1个部门" in (await clerk.looks()).last.text  # nothing came after it

    await county.liaison("县工信局", name="孙丽")
    await colleague.says("/desk")
    await colleague.sees("工作台")
    await colleague.says("/calls")
    await colleague.sees("没有需要电话通知的部门")
    await reached.blocks_bot()
    await county.reaches("2023-05-24T09:00")
    await colleague.sees("☎ 县交通局 · 2023年5月调度：张伟已停用机器人")
    await clerk.taps("已通知：县交通局")
    assert "已由同事销号" in str(await colleague.taps("已通知：县交通局"))
    await reached.unblocks_bot()
    await submits(county, reached)
    await clerk.says("/calls")
    assert "县交通局" not in (await clerk.sees("没有需要电话通知")).text


async def test_a_reminder_that_comes_back_tells_the_office_at_once(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.liaison("县交通局", name="张伟")
    await county.liaison("县工信局", name="孙丽")
    await county.reaches("2023-05-15T09:00")
    await county.bot_stops()
    await liaison.blocks_bot()
    await county.telegram.jumps_to(local("2023-05-19T09:00"))
    await county.bot_starts()
    await county.settles()
    await clerk.sees("☎ 县文旅局 · 2023年5月调度：李梅已停用机器人")


async def test_those_who_never_answer_are_telephoned_at_the_end(county: County) -> None:
    clerk, leader = await county.clerk(language="en"), await county.leader()
    await county.liaison("县交通局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    await county.liaison("县工信局", name="孙丽")  # was to be telephoned until now, and will be silent
    for moment in ("2023-05-25T09:00", "2023-05-28T16:00"):
        await county.reaches(moment)
    await clerk.taps("Please telephone (3)")
    listed = (await clerk.sees("Please telephone 3 departments")).text
    assert "several reminders had no answer (张伟)" in listed
    assert "several reminders had no answer (孙丽)" in listed
    await leader.says("/calls")
    await leader.sees("没有办理此事的权限")
