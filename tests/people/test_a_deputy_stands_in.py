from handlers import menu
from models.seat import SeatRole
from tests.county import County
from tests.month.acts import reports
from tests.people.acts import follows, named_deputy


async def test_a_deputy_is_named_confirmed_reminded_while_the_liaison_is_away_and_reports(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await liaison.says("/deputy")
    await liaison.sees("尚未指定副联络人")
    await liaison.taps("指定副联络人")
    link = await liaison.sees("start=")
    deputy = await follows(county, link, "周敏")
    await deputy.sees("您被指定为县文旅局的副联络人，待办公室确认后生效")
    await deputy.says("/report")
    await deputy.sees("您尚未加入")
    await county.settles()
    await clerk.sees("联络人李梅指定周敏为副联络人")
    await clerk.taps("同意")
    await clerk.sees("已同意（王芳）")
    await county.settles()
    await liaison.sees("办公室已确认周敏为县文旅局副联络人")
    await deputy.sees("您是县文旅局的副联络人")
    assert await deputy.commands() == list(menu.OF_ROLE[SeatRole.DEPUTY])

    await county.reaches("2023-05-15T09:00")
    await liaison.sees("请县文旅局报送")
    await deputy.sees_no("调度开启", within=0.05)
    await deputy.says("/report")
    await deputy.sees("联络人在岗，此事由联络人办理")
    await liaison.says("/leave 5月18日–24日")
    await liaison.sees("外出：5月18日至24日")
    await county.settles()
    await deputy.sees("李梅5月18日至24日外出")
    await county.reaches("2023-05-19T09:00")
    assert "联络人外出，请您代为报送" in (await deputy.sees("提醒：2023年5月工作月报")).text
    await liaison.sees_no("提醒：", within=0.05)
    await reports(county, deputy, "精品旅游线路", text="推出线路2条。")
    for words in ("/deputy", "/leave", "/handover"):
        await deputy.says(words)
        await deputy.sees("此事由联络人本人办理")
    await clerk.sees("县文旅局报送了")
    await clerk.taps("审核")
    await clerk.taps("退回")
    await clerk.taps("缺少印证材料")
    await county.settles()
    await deputy.sees("有1项被退回")
    await county.reaches("2023-05-25T09:00")
    await deputy.says("/report")
    await deputy.sees("联络人在岗")
    await liaison.says("/report")
    await liaison.taps("精品旅游线路")
    await liaison.sees("推出线路2条。")


async def test_a_leave_is_shown_cancelled_and_what_waits_follows(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await liaison.says("/leave")
    await liaison.sees("目前没有登记")
    refusals = {"下周吧": "未识别出日期", "5月1日-3日": "这几天已经过去", "5月20日-2024年5月20日": "不超过180天"}
    for words, answer in refusals.items():
        await liaison.says(words)
        await liaison.sees(answer)
    await liaison.says("May 18 to 24")
    assert "尚未指定副联络人" in (await liaison.sees("外出：5月18日至24日")).text
    await county.settles()
    await clerk.sees("县文旅局联络人李梅5月18日至24日外出，该部门没有副联络人")
    await liaison.says("/leave 22-26 May")  # one leave with the other, not two of them
    joined = await liaison.sees("外出：5月18日至26日")
    assert [each for each in joined.buttons if "取消" in each] == ["取消：5月18日至26日"]
    await liaison.says("5月20日完成路面施工。")
    assert "外出" not in (await liaison.sees("")).text
    await liaison.says("/leave")
    await liaison.taps("取消：5月18日至26日")
    await liaison.sees("目前没有登记")
    await county.settles()
    await clerk.sees("取消了5月18日至26日的外出")


async def test_a_deputy_stands_in_for_a_day_and_the_liaison_hears_of_it(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    deputy = await named_deputy(county, liaison, clerk)
    await county.reaches("2023-05-15T09:00")
    await deputy.says("/start")
    await deputy.sees("联络人：李梅，目前在岗")
    await deputy.taps("今日代报")
    await deputy.sees("共1项任务")
    await county.settles()
    await liaison.sees("副联络人周敏5月15日代您报送")
    await liaison.says("/leave")
    await liaison.taps("取消：5月15日")
    await deputy.says("/report")
    await deputy.sees("联络人在岗")
    await liaison.says("/deputy")
    await liaison.taps("取消副联络人")
    await liaison.sees("尚未指定副联络人")
    await county.settles()
    await deputy.sees("您不再是县文旅局的副联络人")
    assert await deputy.commands() == ["start", "help"]


async def test_the_office_refuses_once_and_a_seat_is_not_lost_by_a_curious_tap(county: County) -> None:
    clerk, colleague = await county.clerk(), await county.clerk(name="刘洋")
    liaison, other = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
    await liaison.says("/deputy")
    await liaison.taps("指定副联络人")
    link = await liaison.sees("start=")
    await other.says("/start " + link.text.rpartition("start=")[2].split()[0])
    await other.sees("您在本领导小组已有身份")
    deputy = await follows(county, link, "周敏")
    await deputy.sees("待办公室确认")
    await county.settles()
    await clerk.taps("不同意")
    await county.settles()
    await deputy.sees("办公室未同意您担任")
    await liaison.sees("办公室未同意周敏担任")
    assert "此事已办理" in str(await colleague.taps("同意"))
    await deputy.says("/report")
    await deputy.sees("您尚未加入")
