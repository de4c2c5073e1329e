from tests.county import County, local
from tests.engines import on_one_engine
from tests.month.acts import data_of, fills_in
from tests.pictures import photo


async def test_a_report_is_withdrawn_corrected_and_the_reviewer_sees_what_changed(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路", text="推出线路2条，新增客栈3家。")
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    await liaison.sees("回执号：2023-05-01-1")
    await county.settles()
    await clerk.taps("审核")
    accept = data_of(await clerk.sees("推出线路2条"), "认可")
    await liaison.taps("查看月报")
    await liaison.taps("撤回更正")
    await liaison.sees("须在截止时间前重新报送，否则按逾期计")
    await liaison.taps("不撤回")
    await liaison.sees("已于5月15日")
    await liaison.taps("撤回更正")
    await liaison.taps("确认撤回")
    await liaison.sees("已撤回，请更正后重新报送")
    await county.settles()
    await clerk.sees("县文旅局撤回了2023年5月工作月报，更正后将重新报送")
    assert "已撤回月报更正" in str(await clerk.taps_data(clerk.last, accept)), "a draft is not before the office"
    await clerk.says("/desk")
    await clerk.sees("没有待审核的月报")
    # Corrected and sent again, in time: another version, and what changed in it.
    await liaison.taps("精品旅游线路")
    await liaison.sends_photo(photo("客栈"), caption="客栈试营业。")
    await liaison.sees("客栈试营业。")
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    receipt = await liaison.sees("回执号：2023-05-01-2")
    assert "逾期" not in receipt.text
    await county.settles()
    await clerk.taps("审核")
    card = await clerk.sees("与上次报送相比（删除线为删去，下划线为新增）")
    assert "材料：新增1份，移除0份" in card.text
    assert "<u>\n客栈试营业。</u>" in card.json["html"]
    assert "查看过" in str(await clerk.taps_data(card, accept)) or "已有变动" in str(clerk.answers)
    await clerk.taps("认可")
    await liaison.says("/report")
    sheet = await liaison.sees("已于5月15日")
    assert "撤回更正" not in sheet.buttons, "the office has decided"


@on_one_engine
async def test_after_the_deadline_nothing_is_withdrawn_and_what_was_is_owed(county: County) -> None:
    liaison, other = await county.liaison("县文旅局"), await county.liaison("县交通局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    for person in (liaison, other):
        await person.taps("全部无进展")
        await person.taps("提交")
        await person.taps("查看月报")
    await liaison.taps("撤回更正")
    withdraw = data_of(await liaison.sees("撤回本次报送"), "确认撤回")
    await other.taps("撤回更正")
    await other.taps("确认撤回")
    await other.sees("已撤回")
    await county.telegram.jumps_to(local("2023-05-26T09:00"))
    await county.settles()
    assert "已过截止时间" in str(await liaison.taps_data(liaison.last, withdraw))
    await other.says("/report")
    await other.sees("已过截止时间，请尽快报送")
    await other.taps("核对并报送")
    await other.taps("提交")
    await other.sees("本次为逾期报送")


@on_one_engine
async def test_last_months_words_are_a_beginning_and_an_identical_copy_is_pointed_out(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路", text="推出线路2条，新增客栈3家。")
    await liaison.taps("核对并报送")
    await liaison.taps("提交")
    await county.reaches("2023-06-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("在上月基础上修改")
    card = await liaison.sees("已填入上期文字")
    assert "本期进展：有成果" in card.text
    await liaison.sends_photo(photo("线路"))
    await liaison.sees("印证材料：1份")
    await liaison.taps("核对并报送")
    await liaison.sees("第1项与上期文字完全相同")
    await liaison.taps("返回清单")
    await liaison.taps("精品旅游线路")
    rewritten = await liaison.says("推出线路5条，新增客栈4家。")
    await liaison.sees("本项已填好")
    card = (await liaison.looks()).last
    assert "推出线路5条，新增客栈4家。" in card.text
    assert "推出线路2条，新增客栈3家。\n" not in card.text.partition("本期进展")[2]
    await liaison.edits(rewritten, "推出线路6条，新增客栈4家。")
    await liaison.sees("推出线路6条")
    await liaison.says("接待游客1万人次。")
    assert "推出线路6条，新增客栈4家。\n接待游客1万人次。" in (await liaison.sees("接待游客")).text
    await liaison.taps("核对并报送")
    assert "完全相同" not in (await liaison.sees("核对：")).text
