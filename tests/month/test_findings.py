"""Deductions: booked by the office with document and reason, by the clock at the deadline, lifted with a reason."""

from pathlib import Path

from tests.county import RULEBOOK, County
from tests.month.acts import accepts_everything, fills_in, reports, submits
from tests.month.awards import scored
from tests.month.publishing import opens_to_objections, publishes

BY_HAND = """
[[lines]]
id = "supervision"
kind = "manual"
title = { zh = "督导评价", en = "Supervision" }
article = "county rules"
low = -5
high = 5
who = "office"
"""


async def test_the_office_books_deductions_and_the_sheet_says_so_as_worked_out_by_hand(
    county: County, tmp_path: Path
) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    colleague = await county.clerk(name="Liu Yang", language="en")
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")

    await clerk.says("/desk")
    await clerk.taps("县文旅局")
    await clerk.sees("精品旅游线路")
    await clerk.taps("信息不准确")
    seen = await clerk.sees("记扣分 · 县文旅局 · 计入2023年5月")
    assert "类别：信息报送不准确，每项−5分（四（二）减分项1）" in seen.text
    assert not any("记入" in label for label in seen.buttons)
    await clerk.says("接待人数与统计数据不一致")
    await clerk.taps("记入计分表")
    await clerk.sees("扣分第1号")
    await county.settles()
    seen = await liaison.sees("记入一项扣分")
    assert "精品旅游线路 · 接待人数与统计数据不一致" in seen.text
    await clerk.taps("返回审核")
    await clerk.sees("第1项／共1项")
    await accepts_everything(county, clerk)

    await colleague.says("/findings")
    await colleague.sees("Deductions of May 2023")
    await colleague.taps("Book a deduction")
    await colleague.taps("县文旅局")
    await colleague.sees("Choose the kind")
    await colleague.taps("Criticism −10 to −3")
    await colleague.taps("provincial −5")
    await colleague.sees("Write the reason")
    await colleague.sends_document(b"%PDF-1.4 notice", "notice.pdf", caption="省督查通报")
    await colleague.taps("Book it on the sheet")
    await colleague.sees("Deduction no. 2")
    await county.settles()
    await liaison.sees("批评或通报批评（省级），每项−5分")
    await liaison.taps("本月计分")
    seen = await liaison.sees("现状：100.00")
    assert "省督查通报 · 省级 · −5.00 · 材料：notice.pdf" in seen.text
    # 100 + 10 × 1/1 − 5 for what was not accurate − 5 for the criticism of the province.
    by_hand = {"total": 100, "progress": 10, "inaccurate": -5, "criticism": -5}
    assert await scored(county, tmp_path, "县文旅局") == by_hand

    await colleague.taps("Lift it")
    await colleague.sees("Write why it is lifted")
    await colleague.says("通报对象不是该单位")
    await colleague.sees("Lifted (Liu Yang): 通报对象不是该单位")
    await county.settles()
    await liaison.sees("一项扣分已撤销")
    await liaison.says("/score")
    seen = await liaison.sees("现状：105.00")
    assert "省督查通报 · 省级 · 0.00 · 已撤销" in seen.text
    await colleague.taps("Book it after all")
    await county.settles()
    await liaison.sees("一项扣分已恢复")


async def test_what_the_clock_booked_is_seen_and_lifted_with_a_reason(county: County, tmp_path: Path) -> None:
    clerk, late = await county.clerk(), await county.liaison("县交通局")
    channel = await county.channel(by=clerk)
    missing = await county.liaison("县工信局", name="陈涛")
    await county.reaches("2023-05-15T09:00")
    await fills_in(late, "环城路")
    await county.reaches("2023-05-26T10:00")
    await submits(county, late)
    await accepts_everything(county, clerk)
    await late.says("/score")
    await late.sees("现状：100.00")

    await clerk.says("/findings")
    seen = await clerk.sees("2023年5月扣分")
    assert seen.buttons[:3] == ["⏰ 县文旅局 未反馈 −5", "⏰ 县交通局 未按时反馈 −5", "⏰ 县工信局 未反馈 −5"]
    await clerk.taps("县交通局")
    seen = await clerk.sees("由系统按截止时间计")
    assert "截止：5月25日24:00前（含25日）" in seen.text
    await clerk.taps("撤销扣分")
    await clerk.sees("请写明撤销的原因")
    await county.bot_stops()
    await county.bot_starts()
    await clerk.says("当日停电，已电话说明")
    await clerk.sees("已免予扣分（王芳）：当日停电，已电话说明")
    await county.settles()
    await late.sees("已免予扣分")
    await late.says("/score")
    seen = await late.sees("现状：105.00")
    assert "2023年5月 · 0.00 · 已撤销" in seen.text
    # 100 + 10 × 1/2, the lateness lifted; 100 − 5 for the report that never came.
    assert await scored(county, tmp_path, "县交通局") == {"total": 105, "progress": 5}
    assert await scored(county, tmp_path, "县工信局") == {"total": 95, "missing": -5}

    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    assert "逾期报送" not in (await channel.sees("105.00")).text
    assert "没有办理此事的权限" in str(await missing.taps_data(missing.last, "fc:3"))
    await clerk.taps_data(clerk.last, "fc:3")
    await clerk.sees("2023年5月通报已发布封存")
    await clerk.taps("撤销扣分")
    await clerk.says("外出执行任务")
    await clerk.sees("已免予扣分")
    await clerk.taps("更正")
    await clerk.sees("县工信局：95.00 → 100.00")


async def test_points_by_hand_are_booked_within_the_rulebooks_range_by_the_office_alone(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(rulebook=RULEBOOK.read_text(encoding="utf-8") + BY_HAND)
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局", name="Li Mei", language="en")
    leader = await county.leader()
    await county.reaches("2023-05-20T09:00")
    await clerk.says("/desk")
    await clerk.taps("扣分")
    await clerk.sees("本月没有扣分")
    await clerk.taps("记扣分")
    await clerk.taps("县文旅局")
    await clerk.taps("督导评价 −5～+5")
    await clerk.sees("−5至+5之间")
    await clerk.says("扣6分")
    await clerk.sees("请发送−5至5之间的分值")
    await clerk.says("扣2.5分")
    await clerk.sees("督导评价，每项−2.5分")
    await clerk.says("现场督导发现台账不全")
    await clerk.taps("放弃")
    await clerk.sees("放弃这条尚未记入的扣分")
    await clerk.taps("保留")
    await clerk.taps("记入计分表")
    await clerk.sees("扣分第1号")
    await county.settles()
    seen = await liaison.sees("A deduction was booked on the sheet of May 2023")
    assert "Kind: Supervision, −2.5 each (county rules)" in seen.text
    await liaison.taps("Points so far")
    seen = await liaison.sees("as it stands: 97.50")
    assert "现场督导发现台账不全 · −2.50" in seen.text
    for person, told in ((liaison, "may not"), (leader, "没有办理此事的权限")):
        for data in ("fo:1", "fr?:1:4", "fc:1", "fi:0:0", "fn:1", "fp:1"):
            assert told in str(await person.taps_data(person.last, data)), data
