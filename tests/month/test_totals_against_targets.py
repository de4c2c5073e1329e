from sqlalchemy import delete

from models.indicator import Indicator
from tests.county import County, written_plan
from tests.engines import on_one_engine
from tests.month.acts import data_of, submits
from tests.month.publishing import JUNE, opens_to_objections, publishes

PLAN = written_plan((("新建5G基站", "县工信局"), ("环城路", "县交通局"))).replace(
    "lead = ['县工信局']\n",
    "lead = ['县工信局']\n"
    '[[parts.sections.tasks.indicators]]\nname = "5G基站"\nvalue = "160"\nunit = "个"\n'
    '[[parts.sections.tasks.indicators]]\nname = "投资"\nvalue = "3.5"\nunit = "亿元"\n',
)


ALONE = PLAN.replace('[[parts.sections.tasks.indicators]]\nname = "投资"\nvalue = "3.5"\nunit = "亿元"\n', "")
ASKED_BACK = "“5G基站”目标160个，已报120个，确认办结？"


@on_one_engine
async def test_what_is_completed_below_its_target_is_asked_back_in_any_order(bare_county: County) -> None:
    await bare_county.is_set_up(plan=ALONE)
    clerk, liaison = await bare_county.clerk(), await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.says("１２０ 个")  # the number first, as it comes to mind
    assert "确认办结" not in (await liaison.sees("累计120个")).text
    await liaison.taps("已办结")
    asked = await liaison.sees(ASKED_BACK)
    assert [label for label in asked.buttons if "确认" in label or "更正" in label] == ["确认办结", "更正累计值"]
    await liaison.taps("有成果")
    assert ASKED_BACK not in (await liaison.sees("请发送文字说明")).text
    await liaison.taps("放弃本项")
    await liaison.taps("确认放弃")
    await liaison.taps("已办结")  # now the answer first
    await liaison.sees("“5G基站”目标160个，未填累计值，确认办结？")
    await liaison.says("已建成基站。")
    await liaison.sees("未填累计值，确认办结？")  # words alone do not fill it in
    await liaison.says("110")
    await liaison.sees("已报110个，确认办结？")
    await liaison.taps("更正累计值")
    await liaison.sees("请发送“5G基站”的年初至今累计值")
    await liaison.says("120")
    await liaison.sees(ASKED_BACK)
    await liaison.taps("返回清单")
    await liaison.sees("已填0项")  # neither corrected nor insisted on
    await liaison.says("1")
    await liaison.taps("确认办结")
    await liaison.sees("无印证材料的不计分")
    await submits(bare_county, liaison)
    await clerk.taps("审核")
    await clerk.sees("未达目标：5G基站累计120个，目标160个（填报人已确认）")


@on_one_engine
async def test_what_is_completed_without_a_total_is_asked_back_and_shown_to_the_reviewer(bare_county: County) -> None:
    await bare_county.is_set_up(plan=PLAN)
    clerk, liaison = await bare_county.clerk(), await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("已办结")
    asked = await liaison.sees("“5G基站”目标160个，未填累计值，确认办结？")
    assert [label for label in asked.buttons if "累计值" in label] == ["不填累计值，确认办结", "填报累计值"]
    await liaison.says("基站全部建成。")
    await liaison.taps("返回清单")
    await liaison.sees("已填0项")
    await liaison.says("1")
    await liaison.says("160")  # the first total is given, the second asked for at once
    await liaison.sees("“投资”的年初至今累计值")
    await liaison.taps("返回")
    await liaison.sees("“投资”目标3.5亿元，未填累计值，确认办结？")
    await liaison.taps("不填累计值，确认办结")
    await liaison.sees("无印证材料的不计分")
    await submits(bare_county, liaison)
    await clerk.taps("审核")
    card = await clerk.sees("申报办结，但未填累计值：投资目标3.5亿元（填报人已确认）")
    assert "5G基站目标" not in card.text.partition("申报办结")[2]


async def test_a_question_about_a_target_that_the_plan_has_dropped_holds_nobody_up(bare_county: County) -> None:
    await bare_county.is_set_up(plan=ALONE)
    liaison = await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("已办结")
    await liaison.sees("未填累计值，确认办结？")
    async with bare_county.services.database.unit() as unit:
        await unit.session.execute(delete(Indicator))
        await unit.commit()
    await liaison.taps("有成果")
    await liaison.says("已建成基站。")
    await liaison.sees("无印证材料的不计分")
    await liaison.says("/report")
    assert "已填1项" in (await liaison.sees("工作月报")).text


async def test_a_total_that_falls_is_asked_back(bare_county: County) -> None:
    await bare_county.is_set_up(plan=ALONE)
    clerk, liaison = await bare_county.clerk(), await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    await liaison.says("已建成基站。")
    await liaison.says("130")
    await submits(bare_county, liaison)
    await bare_county.reaches("2023-06-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.sees("目标：5G基站 160个，上期累计130个")
    await liaison.says("120")
    asked = await liaison.sees("“5G基站”上次累计130个，本次120个，累计值减少，确认无误？")
    await liaison.says("160")
    assert "减少" not in (await liaison.sees("累计160个（上期130个）")).text
    await liaison.taps_data(asked, data_of(asked, "确认无误"))  # the question of another number
    await liaison.sees("累计160个")
    await liaison.says("125")
    await liaison.taps("已办结")
    await liaison.taps("确认无误")
    await liaison.sees("“5G基站”目标160个，已报125个，确认办结？")
    await liaison.taps("确认办结")
    await liaison.says("因场地原因，其余明年建设。")
    await submits(bare_county, liaison)
    await clerk.taps("审核")
    card = await clerk.sees("累计值减少：5G基站由130个变为125个（填报人已确认）")
    assert "未达目标：5G基站累计125个，目标160个（填报人已确认）" in card.text


@on_one_engine
async def test_totals_are_asked_one_by_one_and_stand_on_the_card(bare_county: County) -> None:
    await bare_county.is_set_up(plan=PLAN)
    liaison = await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("填报累计值")
    await liaison.sees("“5G基站”的年初至今累计值")
    await liaison.says("大约一百")
    await liaison.sees("请只发送数字")
    await liaison.says("１２０")
    await liaison.sees("“投资”的年初至今累计值")
    await liaison.says("1.50")
    card = await liaison.sees("累计120个")
    assert "累计1.5亿元" in card.text


async def test_the_quarter_holds_totals_against_targets(bare_county: County) -> None:
    await bare_county.is_set_up(plan=PLAN)
    clerk, liaison = await bare_county.clerk(), await bare_county.liaison("县工信局")
    channel = await bare_county.channel(by=clerk)
    await bare_county.reaches("2023-06-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("填报累计值")
    await liaison.says("120")
    await liaison.sees("“投资”的年初至今累计值")
    await liaison.says("1.4")
    await liaison.sees("累计1.4亿元")
    await submits(bare_county, liaison)
    await opens_to_objections(bare_county, clerk, at=JUNE[0], name="预览2023年6月")
    await publishes(bare_county, clerk, at=JUNE[1], name="预览2023年6月")
    await clerk.sees("2023年第二季度通报草稿已生成")
    await clerk.taps("预览通报")
    preview = await clerk.sees("第二季度")
    assert "5G基站" in preview.text or preview.files
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await bare_county.settles()
    await channel.sees("第二季度")


async def test_the_check_before_sending_shows_what_was_reached(bare_county: County) -> None:
    await bare_county.is_set_up(plan=PLAN)
    liaison = await bare_county.liaison("县工信局")
    await bare_county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    await liaison.says("已建成基站。")
    await liaison.taps("填报累计值")
    await liaison.says("120")
    await liaison.taps("返回")
    await liaison.taps("返回清单")
    await liaison.taps("核对并报送")
    assert "目标：5G基站 160个，累计120个、投资 3.5亿元" in (await liaison.sees("核对：")).text
