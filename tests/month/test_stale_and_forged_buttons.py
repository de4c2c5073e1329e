from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import data_of, fills_in, reports

STALE = "此按钮已过期，已为您刷新"
NO_RIGHT = "您没有办理此事的权限，或内容已不存在。"


@on_one_engine
async def test_the_buttons_of_a_screen_that_is_past_are_taken_off_it(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    old = await liaison.sees("工作月报")
    await liaison.says("/report")
    new = await liaison.sees("工作月报")
    await county.settles()
    shown = (await liaison.looks()).messages
    assert not shown[old.id].buttons
    assert shown[new.id].buttons


@on_one_engine
async def test_an_old_button_on_a_report_that_is_sent_changes_nothing_and_says_why(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路", text="推出线路2条。")
    card = liaison.last
    old = [data_of(card, label) for label in ("有成果", "放弃本项")]
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    for data in old:
        assert "已报送" in str(await liaison.taps_data(card, data))
    await liaison.says("/report")
    await liaison.taps("精品旅游线路")
    assert "推出线路2条。" in (await liaison.sees("已报送，待办公室审核")).text


@on_one_engine
async def test_a_reminder_of_a_month_that_is_over_leads_to_the_month_that_runs(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    may = await liaison.sees("2023年5月调度开启")
    await county.reaches("2023-06-15T09:00")
    await liaison.sees("2023年6月调度开启")
    await liaison.taps_data(may, data_of(may, "打开清单"))
    await liaison.sees("2023年6月工作月报")


async def test_a_screen_survives_a_restart_of_the_bot(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    await liaison.sees("工作月报")
    await county.bot_stops()
    await county.bot_starts()
    await liaison.taps("环城路")
    await liaison.sees("请选择本期进展")


async def test_data_nobody_wrote_is_answered_and_does_nothing(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    welcome = await liaison.sees("欢迎加入")
    for data in ("", "zz", "e", "e:", "e:x", "e:1:2:3", "h:1", "e:9" * 10, "+", "a:1", "＋e:1"):
        assert STALE in str(await liaison.taps_data(welcome, data))


FORGED = ("e:{}", "a:{}:result", "a:{}:nonsense", "x:{}", "p:{}", "c:{}", "t:{}", "r:{}", "ok:{}:1", "v:{}", "pub:{}:0")


@on_one_engine
async def test_forged_data_for_another_department_tells_nothing(county: County) -> None:
    clerk, mine = await county.clerk(), await county.liaison("县文旅局")
    other = await county.liaison("县交通局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    await reports(county, other, "环城路", text="路基完成3公里。")
    await other.says("/report")
    entry = int(data_of(await other.sees("工作月报"), "环城路").split(":")[1])
    screen = await mine.sees("调度开启")
    for number in (entry, 2, -1, 2**63):
        for data in (form.format(number) for form in FORGED):
            assert str(await mine.taps_data(screen, data)).strip("。") in {NO_RIGHT.strip("。"), STALE}
    assert "路基" not in mine.printed()
    await county.settles()
    await clerk.sees_no("处理失败", within=0.05)
    await clerk.says("/desk")
    assert "县交通局（1项）" in (await clerk.sees("待审核：1份月报")).buttons


@on_one_engine
async def test_what_does_not_exist_is_refused_in_the_same_words_as_what_is_not_allowed(county: County) -> None:
    mine, other = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    await other.says("/report")
    foreign = data_of(await other.sees("工作月报"), "环城路")
    screen = await mine.sees("调度开启")
    assert await mine.taps_data(screen, foreign) == NO_RIGHT
    assert await mine.taps_data(screen, "e:99") == NO_RIGHT
