from tests.county import County, local
from tests.engines import on_one_engine
from tests.month.acts import fills_in, submits
from tests.month.publishing import opens_to_objections, publishes


@on_one_engine
async def test_the_desk_counts_what_waits_for_whom_in_one_message(county: County) -> None:
    clerk = await county.clerk()
    road, tour = await county.liaison("县交通局"), await county.liaison("县文旅局", name="张伟")
    await clerk.says("/desk")
    empty = await clerk.sees("没有待审核的月报")
    assert "无联络人1：县工信局" in empty.text or "尚未开启调度" in empty.text
    await county.reaches("2023-05-15T09:00")
    await fills_in(road, "环城路")
    await submits(county, road)
    await submits(county, tour)
    await clerk.says("/desk")
    desk = await clerk.sees("待审核：1份月报")
    assert "已报1：县交通局" in desk.text
    assert "零报告1：县文旅局" in desk.text
    assert "待报1：县工信局" in desk.text
    assert "无联络人1：县工信局" in desk.text
    assert "5月25日24:00前（含25日）" in desk.text
    assert desk.buttons[0] == "县交通局（1项）"
    await clerk.taps("县交通局（1项）")
    await clerk.taps("退回")
    await clerk.says("请写明里程。")
    await clerk.sees("退回1项")
    await clerk.taps("工作台")
    back = await clerk.sees("没有待审核的月报")
    await county.settles()
    await fills_in(road, "环城路", text="完成3公里。")
    await submits(county, road)
    await tour.says("/problem")
    await tour.says("征地困难。")
    await tour.taps("上报")
    await county.settles()
    await clerk.taps("刷新")
    again = await clerk.sees("其中退回后重报：1份")
    assert again.json["message_id"] == back.json["message_id"], "edited in place"
    assert "难点堵点问题" in again.text
    await county.reaches("2023-05-26T09:00")
    await clerk.says("/desk")
    assert "未报1：县工信局" in (await clerk.sees("工作台")).text
    await county.telegram.jumps_to(local("2024-01-08T09:00"))
    await clerk.says("/desk")
    assert "近期" not in (await clerk.sees("2024年的任务清单尚未导入，到期不会开启调度。")).text


@on_one_engine
async def test_a_leaders_home_opens_what_leaders_read_with_nothing_to_decide(county: County) -> None:
    clerk, leader = await county.clerk(), await county.leader()
    await leader.says("/start")
    home = await leader.sees("尚无已发布的通报")
    assert not any("审核" in each or "通报" in each for each in home.buttons)
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await leader.says("/start")
    home = await leader.sees("最近一期通报：2023年5月")
    for label in ("各部门计分", "难点堵点", "工作台账", "印证材料", "最近一期通报"):
        assert any(label in each for each in home.buttons), label
    await leader.says("/desk")
    await leader.sees("没有办理此事的权限")
