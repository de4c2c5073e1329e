from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import data_of, fills_in, submits

OWN = "请附现场照片，注明拍摄日期"


async def test_the_office_keeps_a_list_of_reasons_that_is_offered_when_an_entry_is_returned(county: County) -> None:
    clerk, colleague = await county.clerk(), await county.clerk(name="Grace", language="en")
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await submits(county, liaison)
    await clerk.taps("审核")
    await clerk.taps("退回")
    asked = await clerk.sees("请写明退回原因，或从下面选一条")
    assert asked.buttons[0] == "进展不具体，请写明完成情况"
    await clerk.taps("编辑常用原因")
    await clerk.sees("（5／12条）")
    await clerk.says(f"  {OWN[:8]}\n{OWN[8:]} ")
    await clerk.sees("（6／12条）")
    for wrong, answer in ((OWN[:8] + " " + OWN[8:], "已在列表中"), ("甲" * 61, "60字以内")):
        await clerk.says(wrong)
        await clerk.sees(answer)
    for number in (6, 5, 4, 3, 2):
        await clerk.taps(f"上移{number}")
    await clerk.taps("删除3")
    edited = await clerk.sees("（5／12条）")
    await clerk.taps("返回")
    offered = await clerk.sees("请写明退回原因，或从下面选一条")
    assert offered.buttons[:2] == [f"{OWN[:8]} {OWN[8:]}", "进展不具体，请写明完成情况"]
    # A colleague works on the same list, in their own language, and takes the reason away just now.
    await colleague.says("/reasons")
    theirs = await colleague.sees("Reasons for returning (5 of 12)")
    assert theirs.buttons[1].startswith("Remove 2: Not specific")
    await colleague.taps("Remove 1")
    await clerk.taps(OWN[:8])
    await clerk.sees("这条原因已不在列表中")
    await clerk.taps("进展不具体")
    await clerk.sees("认可0项，退回1项")
    await county.settles()
    await liaison.sees("进展不具体，请写明完成情况")
    refused = await liaison.taps_data(await liaison.sees("退回"), data_of(edited, "删除1"))
    assert refused is not None
    assert "没有办理此事的权限" in refused
    await clerk.says("/trail")
    await clerk.sees("上移常用退回原因（2 → 1）")


@on_one_engine
async def test_the_list_holds_no_more_than_fits_under_a_card_with_no_reasons_at_all_words_do(county: County) -> None:
    clerk = await county.clerk()
    await clerk.says("/reasons")
    for number in range(1, 8):
        await clerk.says(f"原因{number}")
    await clerk.sees("已满")
    await clerk.says("再一条")
    await clerk.sees("最多12条")
    for _ in range(12):
        await clerk.taps("删除1")
    await clerk.sees("（0／12条）")
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await submits(county, liaison)
    await clerk.taps("审核")
    await clerk.taps("退回")
    await clerk.sees("请写明退回原因：")
    await clerk.says("请补充验收单。")
    await clerk.sees("退回1项")
