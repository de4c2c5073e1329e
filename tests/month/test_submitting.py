import asyncio

from simulator.characters import Person
from tests.county import County, written_plan
from tests.engines import on_one_engine
from tests.month.acts import data_of, fills_in
from tests.pictures import photo


@on_one_engine
async def test_the_sheet_counts_what_is_filled_in_and_what_is_owed(county: County) -> None:
    liaison = await county.liaison("县工信局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "新建5G基站")
    await liaison.says("/report")
    sheet = await liaison.sees("共3项任务，已填1项，还差2项")
    assert [label[0] for label in sheet.buttons[:3]] == ["⬜", "✅", "⬜"]
    assert "核对并报送" not in sheet.buttons


@on_one_engine
async def test_nothing_to_report_for_the_rest_leads_to_the_check(county: County) -> None:
    liaison = await county.liaison("县工信局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "新建5G基站", text="新建基站60个。")
    await liaison.says("/report")
    await liaison.taps("其余均无进展")
    check = await liaison.sees("核对：2023年5月工作月报")
    assert "1. 智慧公交 — 无进展" in check.text
    assert "2. 新建5G基站 — 有成果，材料1份" in check.text
    assert "新建基站60个。" in check.text
    await liaison.taps("提交")
    assert "有进展1项，无进展2项" in (await liaison.sees("回执号：2023-05-03-1")).text


@on_one_engine
async def test_a_task_that_is_begun_holds_the_report_up_and_the_sheet_says_which(county: County) -> None:
    liaison = await county.liaison("县工信局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    await liaison.taps("新建5G基站")
    await liaison.says("基站在建。")
    await liaison.sees("基站在建。")
    await liaison.taps("返回清单")
    assert "尚未填完" not in (await liaison.sees("还差3项")).text, "the others are owed first"
    await liaison.taps("其余均无进展")
    assert "第2项已有内容，尚未填完，请点开补全后报送。" in (await liaison.sees("还差1项")).text
    await liaison.taps("新建5G基站")
    await liaison.taps("有成果")
    await liaison.taps("核对并报送")
    await liaison.sees("核对：")


@on_one_engine
async def test_what_is_returned_before_the_rest_is_reviewed_is_asked_for_with_its_own_time_limit(
    county: County,
) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局", language="en", name="Zhang Wei")
    await county.reaches("2023-05-24T09:00")
    for task in ("环城路", "智慧公交"):
        await liaison.says("/report")
        await liaison.taps(task)
        await liaison.taps("Result")
        await liaison.says(f"{task}: under way.")
        await liaison.sees("You can add it before 24:00 on 25 May")
    await liaison.taps("Check and submit")
    await liaison.taps("Submit")
    await liaison.sees("Receipt")
    await county.settles()
    await clerk.says("/desk")
    await clerk.taps("县交通局")
    await clerk.taps("退回")
    await clerk.taps("缺少印证材料")
    await county.settles()
    await liaison.says("/report")
    await liaison.sees("Time limit: 24:00 on 26 May")
    await liaison.taps("环城路")
    await liaison.sees("You can add it before 24:00 on 26 May")
    await county.reaches("2023-06-15T09:00")
    await liaison.says("/report")
    choice = await liaison.sees("has 2 reports to send")
    assert (
        "Report for May 2023: 2 of 2 filled in, due before 24:00 on 26 May (the 26th included) (returned" in choice.text
    )
    await liaison.taps("Report for May 2023")
    await liaison.taps("环城路")
    assert "add it before" not in (await liaison.sees("earns no points")).text


async def _a_wrong_tap_costs_nothing(liaison: Person) -> None:
    """What was answered for all at once is taken back at once; a task that was spoken of keeps its words."""
    await liaison.taps("返回清单")
    await liaison.taps("1. ")
    await liaison.says("招标流标，下月重新组织。")
    await liaison.taps("核对并报送")
    await liaison.taps("放弃“无进展”")
    sheet = await liaison.sees("已填1项")
    assert [label[0] for label in sheet.buttons if label[0] in "✅⬜"].count("✅") == 1
    await liaison.taps("其余均无进展")
    assert "招标流标，下月重新组织。" in (await liaison.sees("核对：")).text


@on_one_engine
async def test_a_zero_report_is_a_report(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县工信局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("全部无进展（零报告）")
    await _a_wrong_tap_costs_nothing(liaison)
    checked = await liaison.sees("核对：")
    await liaison.taps("提交")
    await liaison.sees("零报告：全部任务无进展")
    assert "已报送" in str(await liaison.taps_data(checked, data_of(checked, "放弃“无进展”")))
    await county.settles()
    await clerk.sees("县工信局报送了2023年5月工作月报")
    await clerk.says("/desk")
    assert "零报告1：县工信局" in (await clerk.sees("没有待审核的月报")).text


@on_one_engine
async def test_the_check_warns_of_results_without_evidence(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    await liaison.says("推出线路2条。")
    await liaison.taps("核对并报送")
    assert "有1项无印证材料，不计分" in (await liaison.sees("核对")).text
    await liaison.taps("提交")
    await liaison.sees("已报送")


@on_one_engine
async def test_giving_up_a_task_asks_first_and_then_empties_it(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路", text="推出线路2条。")
    await liaison.taps("放弃本项")
    await liaison.sees("放弃本项已填内容？")
    await liaison.taps("保留")
    assert "推出线路2条。" in (await liaison.sees("本项已填好")).text
    await liaison.taps("放弃本项")
    await liaison.taps("确认放弃")
    card = await liaison.sees("本期进展：未选择")
    assert "推出线路2条。" not in card.text
    assert "印证材料：" not in card.text


@on_one_engine
async def test_there_is_a_way_back_from_every_step_and_nothing_is_lost_on_it(county: County) -> None:
    liaison = await county.liaison("县工信局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("返回清单")
    await liaison.sees("还差3项")
    await liaison.taps("智慧公交")
    await liaison.taps("有成果")
    await liaison.taps("返回清单")
    await liaison.taps("智慧公交")
    await liaison.sees("本期进展：有成果")
    await liaison.sends_photo(photo("公交"), caption="公交上线12辆。")
    await liaison.taps("返回清单")
    await liaison.taps("其余均无进展")
    await liaison.taps("返回清单")
    await liaison.taps("智慧公交")
    assert "公交上线12辆。" in (await liaison.sees("本项已填好")).text


@on_one_engine
async def test_an_answer_can_be_changed_until_the_report_is_sent(county: County) -> None:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await liaison.taps("已办结")
    await liaison.sees("本期进展：已办结")
    await liaison.taps("无进展")
    await liaison.sees("本期进展：无进展")


async def test_a_double_tap_on_submit_submits_once(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(liaison, "精品旅游线路")
    await liaison.taps("核对并报送")
    check = await liaison.sees("核对")
    submit = data_of(check, "提交")
    await asyncio.gather(*(liaison.taps_data(check, submit) for _ in range(3)))
    await county.settles()
    assert "回执号：2023-05-01-1" in (await liaison.looks()).last.text
    announced = [event for event in (await clerk.looks()).events if "县文旅局报送了" in event.text]
    assert len({event.id for event in announced}) == 1


@on_one_engine
async def test_submitting_with_tasks_still_owed_names_them(county: County) -> None:
    liaison = await county.liaison("县工信局")
    await county.reaches("2023-05-15T09:00")
    sheet = await liaison.sees("请县工信局报送")
    for data in ("t:1", "t:2", "t:3"):
        answer = await liaison.taps_data(sheet, data)
        if answer and "还有3项未填：第1、2、3项" in answer:
            return
    raise AssertionError(liaison.printed())


async def test_a_department_with_very_many_tasks_can_check_and_submit(bare_county: County) -> None:
    titles = [(f"第{number}项重点任务，标题写得和公文里一样长，占满一行还要多", "县工信局") for number in range(1, 91)]
    await bare_county.is_set_up(plan=written_plan(titles))
    liaison = await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.taps("全部无进展")
    await liaison.sees("核对")
    await liaison.taps("提交")
    await liaison.sees("零报告")
