from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import accepts_everything, reports
from tests.month.publishing import JUNE, opens_to_objections, publishes


@on_one_engine
async def test_a_correction_is_numbered_and_the_old_post_says_so(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    first = await channel.sees("工作调度通报")
    assert "100.00" in first.text

    await accepts_everything(county, clerk)
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.sees("县文旅局：100.00 → 110.00")
    await clerk.taps("发布更正")
    await clerk.sees("请写明更正2023年5月通报的原因")
    await clerk.says("补审5月成果")
    await clerk.sees("草稿预览")
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await clerk.sees("更正1已发布并封存")
    await county.settles()
    corrected = await channel.sees("更正1")
    assert "110.00" in corrected.text
    await county.settles()
    old = next(seen for seen in (await channel.looks()).messages.values() if seen.id == first.id)
    assert "本期已更正" in old.text
    assert "100.00" in old.text


@on_one_engine
async def test_a_difference_can_be_booked_as_a_line_of_the_next_month(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await channel.sees("工作调度通报")
    await accepts_everything(county, clerk)
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.taps("差额记入2023年6月")
    await clerk.sees("请写明把2023年5月差额记入2023年6月的原因")
    await clerk.says("补审5月成果。")
    await clerk.sees("共1个部门")
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.sees("与现有数据一致")

    await county.reaches("2023-06-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await accepts_everything(county, clerk)
    await opens_to_objections(county, clerk, at=JUNE[0], name="预览2023年6月")
    sheet = await liaison.sees("6月计分表")
    assert "往月更正" in sheet.text
    assert "总分 120.00" in sheet.text
    assert "2023年5月 补审5月成果" in sheet.text


@on_one_engine
async def test_what_agrees_is_not_corrected(county: County) -> None:
    clerk = await county.clerk()
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.sees("与现有数据一致，无需更正")


async def test_a_correction_takes_up_what_was_adjusted_instead_of_counting_it_twice(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    other = await county.liaison("县交通局", name="陈涛")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await reports(county, other, "环城路")
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await clerk.says("/desk")
    await clerk.taps("县文旅局")
    await clerk.taps("认可")
    await clerk.sees("审核完毕")
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.taps("差额记入2023年6月")
    await clerk.says("补审5月成果")
    await clerk.sees("共1个部门")

    await accepts_everything(county, clerk)
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    shown = await clerk.sees("县交通局：100.00 → 105.00")
    assert "县文旅局" not in shown.text
    await clerk.taps("发布更正")
    await clerk.says("两个部门补审")
    await clerk.sees("草稿预览")
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await county.settles()
    assert "110.00" in (await channel.sees("更正1")).text
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.sees("与现有数据一致")
