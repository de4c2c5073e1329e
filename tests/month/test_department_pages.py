from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import accepts_everything, reports
from tests.month.publishing import JUNE, opens_to_objections, publishes


@on_one_engine
async def test_leader_office_and_liaison_look_at_one_department(county: County) -> None:
    clerk, leader, liaison = await county.clerk(), await county.leader(), await county.liaison("县文旅局")
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await accepts_everything(county, clerk)
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await county.reaches("2023-06-15T09:00")
    await opens_to_objections(county, clerk, at=JUNE[0], name="预览2023年6月")
    await publishes(county, clerk, at=JUNE[1], name="预览2023年6月")

    await leader.says("/bulletin")
    await leader.taps("部门计分表")
    choice = await leader.sees("各部门计分表")
    assert next(label for label in choice.buttons if "县" in label).startswith("1 ")
    await leader.taps("县文旅局")
    page = await leader.sees("2023年6月计分表")
    assert "第" in page.text
    await leader.taps("得分走势")
    trend = await leader.sees("县文旅局得分走势")
    assert trend.json["photo"]
    await leader.taps("部门计分表")
    await leader.taps("前六名走势")
    await leader.sees("得分走势")

    await liaison.says("/bulletin")
    await liaison.taps("计分表")
    own = await liaison.sees("2023年6月计分表")
    assert "县文旅局" in own.text
    # A forged department is no way to another's sheet; choosing is not for liaisons.
    await liaison.taps_data(own, "pg:1:2")
    assert "县文旅局" in (await liaison.sees("2023年5月计分表")).text
    assert "没有办理此事的权限" in str(await liaison.taps_data(own, "pgc:1:0"))
