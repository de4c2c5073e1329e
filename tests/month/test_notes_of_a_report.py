from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import data_of, fills_in


@on_one_engine
async def test_highlights_issues_and_needs_go_with_the_report(county: County) -> None:
    liaison, other = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await liaison.taps("核对并报送")
    await liaison.taps("亮点、议题、需求")
    await liaison.sees("选填，随月报一并报送办公室")
    await liaison.taps("＋ 亮点工作")
    await liaison.taps("公共服务便利共享")
    await liaison.sees("亮点工作（公共服务便利共享）：请发送文字")
    said = await liaison.says("跨市就医直接结算。")
    await liaison.sees("跨市就医直接结算。")
    await liaison.says("惠及2000人。")
    assert "跨市就医直接结算。\n惠及2000人。" in (await liaison.sees("惠及2000人。")).text
    await liaison.edits(said, "异地就医直接结算。")
    assert "异地就医直接结算。\n惠及2000人。" in (await liaison.sees("异地就医")).text
    await county.bot_stops()
    await county.bot_starts()
    await liaison.taps("完成")
    await liaison.taps("＋ 需要支持")
    await liaison.says("请协调用地指标。")
    await liaison.sees("请协调用地指标。")
    await liaison.taps("完成")
    screen = await liaison.sees("2. 需要支持事项")
    remove = data_of(screen, "删除1")
    assert "您没有办理此事的权限" in str(await other.taps_data(other.last, remove)), "another department's"
    await liaison.taps("＋ 重大议题")
    await liaison.sees("请选择重大议题所属方面")
    await liaison.taps("其他协调创新")
    await liaison.taps("完成")
    assert "重大议题" not in (await liaison.sees("选填")).text, "a note without words is none"
    await liaison.taps("核对并报送")
    check = await liaison.sees("核对：")
    assert "亮点工作1件" in check.text
    assert "需要支持事项1件" in check.text
    await liaison.taps("提交")
    await liaison.sees("回执号")
    assert "月报已报送" in str(await liaison.taps_data(screen, remove))
    await liaison.edits(said, "改。")
    await liaison.sees("月报已报送，此处不能修改")
