"""Bonus points are claimed with a document, decided by the office, and stand on the sheet as worked out by hand."""

from pathlib import Path

from tests.county import County
from tests.month.acts import reports
from tests.month.awards import accepts_next, claims, refuses_next, scored, sends
from tests.month.publishing import opens_to_objections, publishes
from tests.pictures import photo


async def test_claims_are_told_their_caps_decided_and_stand_on_the_sheet(county: County, tmp_path: Path) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.channel(by=clerk)
    await county.reaches("2023-05-20T09:00")

    await claims(county, liaison, "研讨、活动、宣传推广", "省级媒体刊发经验材料")
    seen = await liaison.sees("如认可：+5分")
    assert "封顶余量（含待审，不含本项；已计/上限）" in seen.text
    assert "研讨、活动、宣传推广 0/10分" in seen.text
    await sends(county, liaison)
    await claims(county, liaison, "研讨、活动、宣传推广", "举办乡村旅游论坛", day="5月15日")
    await sends(county, liaison)
    await claims(county, liaison, "研讨、活动、宣传推广", "承办全市骑行大会", day="5月18日")
    seen = await liaison.sees("如认可：+0分")
    assert "受封顶限制" in seen.text
    assert "研讨、活动、宣传推广 10/10分" in seen.text
    await sends(county, liaison)

    await claims(county, liaison, "表彰或通报表扬", "获评文旅工作先进集体", day="5月10日", level="市级")
    await liaison.sees("如认可：+3分")
    await sends(county, liaison)
    await claims(county, liaison, "表彰或通报表扬", "获评全省文旅工作先进集体", day="5月10日", level="省级")
    await liaison.sees("与第4号是同一事项吗")
    assert not any("报送" in label for label in (await liaison.looks()).last.buttons)
    await liaison.taps("是同一事项")
    await liaison.sees("与第4号为同一事项：获评文旅工作先进集体")
    seen = await liaison.sees("如认可：+2分")
    assert "同一事项只计一次，按最高级别计分" in seen.text
    await sends(county, liaison)
    await liaison.says("/score")
    seen = await liaison.sees("如全部认可：115.00；现状：100.00")
    assert "含待审加分申报5条" in seen.text

    await clerk.sees("收到加分申报，计入2023年5月，请审定")
    await clerk.says("/desk")
    await clerk.sees("待审加分申报：5条")
    for _ in range(2):
        await accepts_next(county, clerk)
    await refuses_next(county, clerk, "非主办单位")
    await liaison.sees("加分申报不予认可")
    await liaison.sees("原因：非主办单位")
    for _ in range(2):
        await accepts_next(county, clerk)
    await liaison.sees("加分申报已认可，计入2023年5月计分表")
    await liaison.says("/claims")
    seen = await liaison.sees("待审定0条")
    assert [label.split(" 获")[0].split(" 承")[0] for label in seen.buttons[:3]] == ["✔️ 第5号", "✔️ 第4号", "❌ 第3号"]

    await liaison.says("/score")
    seen = await liaison.sees("现状：115.00")
    assert "省级媒体刊发经验材料 · 市文旅局 · 2023-05-12 · 5.00 · 材料：" in seen.text
    assert "获评文旅工作先进集体 · 市文旅局 · 2023-05-10 · 市级 · 0.00 · 同一事项已按最高级别计分" in seen.text
    assert "表彰或通报表扬 5.00" in seen.text
    assert "研讨、活动、宣传推广 10/10分" in seen.text
    # 100 + 5 + 5 for two of three events, 5 for the higher of two levels of one commendation; years later the report
    # that was never sent takes 5.
    by_hand = {"total": 110, "seminar": 10, "commendation": 5, "missing": -5}
    assert await scored(county, tmp_path, "县文旅局") == by_hand


async def test_words_files_and_choices_of_a_claim_come_in_any_order_and_nothing_is_lost(county: County) -> None:
    await county.clerk()
    liaison = await county.liaison("县交通局", name="Zhang Wei", language="en")
    await county.reaches("2023-05-20T09:00")
    await liaison.says("/claim")
    draft = await liaison.sees("Choose the kind")
    await liaison.sends_photo(photo("对接"), caption="2023-05-16 与阳泉市签订合作协议")
    seen = await liaison.sees("Evidence: one file")
    assert "When: 16 May 2023" in seen.text
    await county.bot_stops()
    await county.bot_starts()
    await liaison.says("盂县交通局")
    await liaison.sees("By: 盂县交通局")
    await liaison.taps("Regional cooperation +5")
    seen = await liaison.sees("If accepted: +5")
    assert "Regional cooperation 0/15" in seen.text
    await liaison.taps("Change the day")
    await liaison.sees("Send the day")
    await liaison.says("next week")
    await liaison.sees("Send a day, such as 2023-05-12.")
    await liaison.says("2023-05-30")
    await liaison.sees("The day cannot lie in the future")
    await liaison.taps("Back")
    await liaison.sees("When: 16 May 2023")
    await liaison.taps("Other files")
    await liaison.sees("this kind gives no points without it")
    assert "This kind needs evidence" in str(await liaison.taps_data(draft, "kp:1"))
    await liaison.sends_document(b"%PDF-1.4 agreement", "agreement.pdf")
    await liaison.sees("Evidence: one file")
    await liaison.taps("Give up")
    await liaison.sees("Give up this claim")
    await liaison.taps("Keep")
    await liaison.taps("Send to the office")
    await liaison.sees("Waiting for the office")
    await county.settles()
    await liaison.taps("Take back to change")
    await liaison.taps("Change the kind")
    await liaison.sees("Choose the kind")
    await liaison.taps("Give up")
    await liaison.taps("Yes, give up")
    await liaison.sees("No claims yet")


async def test_a_claim_accepted_after_publication_goes_by_the_correction(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    other = await county.clerk(name="刘洋")
    stranger = await county.liaison("县交通局", name="陈涛")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await claims(county, liaison, "意见建议被采纳", "关于旅游公路的建议被采纳", day="5月14日")
    await sends(county, liaison)
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    await channel.sees("100.00")

    assert "没有办理此事的权限" in str(await stranger.taps_data(stranger.last, "ko:1"))
    await other.says("/desk")
    await other.taps("审加分申报")
    seen = await other.sees("加分申报第1号")
    await accepts_next(county, clerk)
    assert "王芳已作出审定：认可" in str(await other.taps_data(seen, "ka:1:9:0"))
    await clerk.sees("2023年5月通报已发布封存")
    await clerk.taps("更正")
    await clerk.sees("县文旅局：100.00 → 105.00")
    await clerk.taps("差额记入2023年6月")
    await clerk.says("补审加分申报。")
    await clerk.sees("共1个部门")
    await liaison.says("/score")
    seen = await liaison.sees("2023年6月计分（试算）")
    assert "现状：105.00" in seen.text
    assert "往月更正 5.00" in seen.text
    await liaison.says("/claim")
    seen = await liaison.sees("计入2023年6月")
    assert "未申报" not in seen.text
    assert "已发布或不能申报" in str(await liaison.taps_data(seen, "km:2:202305"))

    await claims(county, liaison, "意见建议被采纳", "关于旅游公路的建议被采纳", day="5月14日")
    assert "同一事项只计一次" in str(await liaison.taps("是同一事项"))
    await liaison.taps("不是")
    await sends(county, liaison)
    await clerk.says("/desk")
    await clerk.taps("审加分申报")
    assert "第1号计入另一月份，同一事项只计一次" in str(await clerk.taps("与第1号为同一事项，认可"))
