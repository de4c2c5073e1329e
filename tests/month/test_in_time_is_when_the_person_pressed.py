from tests.county import County, local
from tests.engines import on_one_engine
from tests.month.acts import fills_in, submits


@on_one_engine
async def test_pressed_before_the_deadline_is_in_time_though_the_bot_came_back_after_it(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await liaison.taps("核对并报送")
    await county.telegram.jumps_to(local("2023-05-25T23:58"))
    await county.bot_stops()
    await liaison.taps("提交", answered=False)
    await county.telegram.jumps_to(local("2023-05-26T08:00"))
    await county.bot_starts()
    assert "逾期" not in (await liaison.sees("回执号")).text
    await county.reaches("2023-05-26T09:00")
    await liaison.sees_no("已逾期", within=0.05)
    assert "按时报送1个" in (await clerk.sees("已截止")).text


@on_one_engine
async def test_pressed_in_the_last_minute_is_in_time_and_a_minute_later_is_late(county: County) -> None:
    early, late = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
    await county.reaches("2023-05-25T09:00")
    for person in (early, late):
        await person.says("/report")
        await person.taps("全部无进展")
        await person.sees("核对")
    await county.telegram.jumps_to(local("2023-05-25T23:59"))
    await early.taps("提交")
    assert "逾期" not in (await early.sees("回执号")).text
    await county.telegram.jumps_to(local("2023-05-26T00:01"))
    await late.taps("提交")
    assert "本次为逾期报送" in (await late.sees("回执号")).text


@on_one_engine
async def test_who_submits_late_is_told_so_before_and_after(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await county.reaches("2023-05-26T09:00")
    await liaison.says("/report")
    await liaison.sees("已过截止时间")
    await submits(county, liaison)
    assert "本次为逾期报送" in (await liaison.sees("回执号")).text
    assert "逾期" in (await clerk.sees("县文旅局报送了2023年5月工作月报")).text
