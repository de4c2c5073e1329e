from tests.county import County, written_plan
from tests.month.acts import submits
from tests.month.publishing import JUNE, opens_to_objections, publishes

PLAN = written_plan((("新建5G基站", "县工信局"), ("环城路", "县交通局"))).replace(
    "lead = ['县工信局']\n",
    "lead = ['县工信局']\n"
    '[[parts.sections.tasks.indicators]]\nname = "5G基站"\nvalue = "160"\nunit = "个"\n'
    '[[parts.sections.tasks.indicators]]\nname = "投资"\nvalue = "3.5"\nunit = "亿元"\n',
)


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
    await bare_county.settles()
    await channel.sees("第二季度")
