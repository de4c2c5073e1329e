from tests.county import County
from tests.month.acts import data_of
from tests.people.acts import named_deputy


async def test_a_leave_is_noted_for_a_liaison_who_telephoned_with_everybody_told(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    deputy = await named_deputy(county, liaison, clerk)
    await county.reaches("2023-05-15T09:00")
    await clerk.says("/people")
    await clerk.taps("县交通局")
    await clerk.taps("代为登记外出")
    await clerk.sees("请发送联络人外出日期")
    await clerk.says("下周吧")
    await clerk.sees("未识别出日期")
    await clerk.says("5月1日")
    await clerk.sees("已经过去")
    await clerk.says("5月15日–17日")
    noted = await clerk.sees("已登记。")
    assert "外出：5月15日至17日" in noted.text
    await county.settles()
    await liaison.sees("办公室王芳已为您登记5月15日至17日外出")
    news = await deputy.sees("李梅5月15日至17日外出")
    assert "待报：2023年5月工作月报，截止5月25日24:00前（含25日）" in news.text
    await deputy.says("/report")
    await deputy.sees("2023年5月工作月报")
    refused = await liaison.taps_data(await liaison.sees("外出"), data_of(noted, "取消：5月15日"))
    assert refused is not None
    assert "没有办理此事的权限" in refused
    await clerk.taps("取消：5月15日至17日")
    await clerk.sees("已取消。")
    await county.settles()
    await liaison.sees("办公室王芳已取消您5月15日至17日的外出登记")
    await deputy.sees("李梅取消了5月15日至17日的外出")
    await clerk.says("/trail")
    await clerk.sees("（2023-05-15/2023-05-17 → 已取消）")
