from tests.county import County
from tests.month.acts import data_of, reports

OTHER = "guanxian"


async def test_the_office_of_another_group_sees_and_touches_nothing(county: County) -> None:
    await county.is_set_up(OTHER, name="冠县领导小组")
    liaison, clerk = await county.liaison("县文旅局"), await county.clerk()
    stranger = await county.clerk(name="孙丽", key=OTHER)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路", text="推出线路2条。")
    announced = await clerk.sees("县文旅局报送了")
    await stranger.sees_no("报送了", within=0.05)
    await clerk.taps("审核")
    card = await clerk.sees("推出线路2条。")
    await stranger.says("/desk")
    desk = await stranger.sees("没有待审核的月报")
    assert "冠县领导小组" in desk.text
    for data in (data_of(announced, "审核"), data_of(card, "认可成果"), data_of(card, "退回"), "re:1"):
        assert "没有办理此事的权限" in str(await stranger.taps_data(desk, data))
    assert "推出线路2条" not in stranger.printed()
    await clerk.taps("认可成果")
    await clerk.sees("认可1项")


async def test_departments_of_the_same_name_are_two(county: County) -> None:
    await county.is_set_up(OTHER, name="冠县领导小组")
    here = await county.liaison("县文旅局", name="李梅")
    there = await county.liaison("县文旅局", name="周敏", key=OTHER)
    await county.reaches("2023-05-15T09:00")
    await reports(county, here, "精品旅游线路")
    await there.says("/report")
    await there.sees("还差1项")
    await here.says("/report")
    await here.sees("已于5月15日")


async def test_each_group_publishes_to_its_own_channel_alone(county: County) -> None:
    await county.is_set_up(OTHER, name="冠县领导小组")
    clerk, stranger = await county.clerk(), await county.clerk(name="孙丽", key=OTHER)
    channel = await county.channel(by=clerk)
    await channel.bot_is_added(by=stranger, status="administrator")
    await stranger.says("/desk")
    await stranger.sees("发布频道：未设置")
    await clerk.says("/desk")
    await clerk.sees("发布频道：领导小组通报")
