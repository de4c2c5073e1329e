from tests.county import County
from tests.month.acts import fills_in, submits
from tests.people.acts import code_in, follows


async def test_a_successor_takes_over_with_everything_open_and_the_old_account_loses_access_at_once(
    county: County,
) -> None:
    clerk, before = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(before, "环城路", text="路基完成3公里。")
    await before.says("/report")
    await before.says("智慧公交开工")
    await before.sees("这是哪项任务")
    await before.says("/handover")
    await before.sees("您随即不再有权限")
    await before.taps("生成移交链接")
    void = code_in(await before.sees("start="))
    await before.says("/handover")
    await before.taps("生成移交链接")
    link = await before.sees("start=")
    late = await county.telegram.person("吴昊", language="zh-hans")
    await late.says(f"/start {void}")
    await late.sees("此链接已作废")
    after = await follows(county, link, "张伟")
    await after.sees("您是县交通局的联络人")
    await before.says("/report")
    await before.sees("您尚未加入")
    await county.settles()
    await before.sees("您不再是县交通局的联络人，已由他人接任")
    assert await before.commands() == ["start", "help"]
    await after.taps("开始")
    await after.sees("共2项任务")
    await after.says("请看")
    assert "智慧公交开工" in (await after.sees("这是哪项任务")).text
    await after.taps("智慧公交")
    await after.says("/report")
    await after.taps("环城路")
    await after.sees("路基完成3公里。")
    await after.taps("返回")
    await after.taps("智慧公交")
    await after.taps("有成果")
    await submits(county, after)
    await clerk.sees("县交通局报送了")


async def test_a_link_of_somebody_who_lost_the_seat_opens_nothing(county: County) -> None:
    before = await county.liaison("县交通局")
    await before.says("/handover")
    await before.taps("生成移交链接")
    link = await before.sees("start=")
    await county.liaison("县交通局", name="张伟")
    late = await follows(county, link, "吴昊")
    await late.sees("此链接已作废")
