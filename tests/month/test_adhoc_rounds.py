"""Rounds the office opens in chat (临时调度): asked, answered, put off, closed, withdrawn; each with its own −5."""

from domain.calendar import Month
from services.scores import month_sheets
from simulator.characters import Person
from storage import groups
from tests.county import County, local, written_plan
from tests.engines import on_one_engine
from tests.month.acts import submits
from tests.pictures import photo

PLAN = written_plan(
    [("精品旅游线路", "县文旅局"), ("环城路", "县交通局"), ("新建5G基站", "县工信局"), ("数智新城", "县工信局")]
)


async def opens(county: County, clerk: Person, title: str, until: str, *, choosing: tuple[str, ...] = ()) -> None:
    """Have the office open an ad-hoc round."""
    await clerk.says("/rounds")
    await clerk.taps("发起临时调度")
    await clerk.sees("请发送调度内容")
    await clerk.says(title)
    await clerk.sees("请发送截止时间")
    await clerk.says(until)
    for button in choosing:
        await clerk.taps(button)
    await clerk.taps("发起")
    await county.settles()


async def points(county: County, month: Month, at: str) -> dict[str, list[str]]:
    """Give each department's deductions for rounds."""
    async with county.services.database.read() as unit:
        group = await groups.by_key(unit.session, "yuxian")
        assert group is not None
        scored = await month_sheets(unit, int(group.id or 0), month, at=local(at))
    return {
        sheet.name: [
            item.label for line in sheet.lines if line.rule in {"adhoc", "late", "missing"} for item in line.items
        ]
        for sheet in scored.sheets
    }


async def test_a_round_is_opened_answered_reminded_and_counted(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=PLAN)
    clerk = await county.clerk()
    tourism, transport, industry = [
        await county.liaison(name, name=name) for name in ("县文旅局", "县交通局", "县工信局")
    ]
    await county.reaches("2023-05-15T09:00")

    await opens(
        county,
        clerk,
        "报送5G基站进度\n写明已开通数量。",
        "5月19日18:00",
        choosing=("按部门", "县工信局", "县交通局", "选好了", "改为须附印证材料"),
    )
    card = await clerk.sees("“报送5G基站进度”临时调度")
    assert "待报2：县交通局、县工信局" in card.text
    asked = await industry.sees("“报送5G基站进度”临时调度开启")
    assert "写明已开通数量。" in asked.text
    assert "截止：5月19日18:00前" in asked.text
    await tourism.sees_no("临时调度", within=0.05)

    # Two reports are asked for: the liaison chooses.
    await industry.says("/report")
    choice = await industry.sees("县工信局有2份待报")
    assert list(choice.buttons) == ["“报送5G基站进度”临时调度", "2023年5月工作月报"]
    await industry.taps("临时调度")
    await industry.taps("新建5G基站")
    await industry.taps("有成果")
    await industry.says("开通12个。")
    await industry.sees("本轮须附印证材料")
    await industry.sends_photo(photo("5G"))
    await industry.sees("本项已填好")
    await industry.taps("返回清单")
    await industry.taps("其余均无进展")
    await industry.taps("提交")
    await industry.sees("回执号")
    await county.settles()
    await clerk.sees("县工信局报送了“报送5G基站进度”临时调度")

    # Only the one that owes is reminded: half-way, a day before, an hour before, and after the deadline.
    for moment in ("2023-05-17T13:30", "2023-05-18T18:00", "2023-05-19T17:00"):
        await county.reaches(moment)
        await transport.sees("报送5G基站进度")
        await transport.says("/help")
    await county.reaches("2023-05-20T09:00")
    assert "尚未收到" in (await transport.sees("已逾期：“报送5G基站进度”临时调度")).text
    assert "未报1：县交通局" in (await clerk.sees("“报送5G基站进度”临时调度已截止")).text
    await industry.sees_no("已逾期", within=0.05)
    at = "2023-05-20T09:00"
    assert await points(county, Month(2023, 5), at) == {"县文旅局": [], "县交通局": ["报送5G基站进度"], "县工信局": []}

    # Late is late: the report is taken, and the regular one is open beside it.
    await transport.says("/report")
    await transport.taps("临时调度")
    await transport.taps("全部无进展（零报告）")
    await transport.taps("提交")
    await transport.sees("本次为逾期报送")
    await submits(county, transport)
    await clerk.says("/desk")
    desk = await clerk.sees("工作台")
    assert "“报送5G基站进度”临时调度：截止5月19日18:00前，已报2，未报0" in desk.text
    assert await points(county, Month(2023, 5), at) == {"县文旅局": [], "县交通局": ["报送5G基站进度"], "县工信局": []}


async def test_a_round_is_extended_closed_and_withdrawn(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=PLAN)
    clerk = await county.clerk()
    tourism, transport = [await county.liaison(name, name=name) for name in ("县文旅局", "县交通局")]
    await county.reaches("2023-05-15T09:00")
    await opens(county, clerk, "汛期检查", "5月18日")
    await tourism.sees("“汛期检查”临时调度开启")

    # One department gets a later deadline, on record and with its own reminders.
    await clerk.taps("单个部门延期")
    await clerk.taps("县交通局")
    await clerk.sees("县交通局延期：请发送新的截止时间和原因")
    await clerk.says("5月22日18:00")
    await clerk.sees("请写明原因")
    await clerk.says("5月22日下班前 现场核查未完成")
    await clerk.sees("未识别出日期或时间")  # rather than midnight
    await clerk.says("延至5月22日下午6点，原因：现场核查未完成")
    card = await clerk.sees("获准延期1：县交通局（至5月22日18:00前）")
    assert "延期记录：县交通局延至5月22日18:00前。原因：现场核查未完成（王芳，5月15日09:00）" in card.text
    await clerk.taps("单个部门延期")
    await clerk.taps("县工信局")
    await clerk.says("5月20日 人员外出")
    await clerk.sees("获准延期2")
    await county.settles()
    moved = await transport.sees("已准予延期：“汛期检查”临时调度")
    assert "截止：5月22日18:00前" in moved.text
    await tourism.sees_no("延期", within=0.05)
    await county.reaches("2023-05-19T09:00")
    over = await clerk.sees("“汛期检查”临时调度已截止")
    assert "未报1：县文旅局\n获准延期2：" in over.text
    assert "县文旅局（县文旅局）：提醒送达" in over.text
    assert "县交通局（县" not in over.text  # is not late yet
    await clerk.says("/rounds")
    await clerk.sees("已报0，未报1，获准延期2")
    await tourism.sees("已逾期：“汛期检查”")
    await transport.sees_no("已逾期", within=0.05)
    await county.reaches("2023-05-21T09:00")
    own = await clerk.sees("“汛期检查”临时调度：县工信局延期期满，仍未报送")
    assert "5月20日24:00前（含20日）" in own.text
    assert "县文旅局" not in own.text  # is not told a second time
    await county.reaches("2023-05-22T17:00")
    await transport.sees("今日截止，“汛期检查”临时调度")
    await submits_adhoc(county, transport, "汛期检查")
    found = await points(county, Month(2023, 5), "2023-05-23T09:00")
    assert found["县交通局"] == []
    assert found["县文旅局"] == ["汛期检查"]
    await clerk.says("/rounds")
    await clerk.taps("汛期检查")
    await clerk.taps("结束")
    await clerk.taps("确认结束")
    await county.settles()
    await tourism.sees("“汛期检查”临时调度已结束，不再收报。截止前未报送，按未报计。")


async def test_a_round_is_put_off_for_all_and_closed_early(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=PLAN)
    clerk, tourism = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await opens(county, clerk, "汛期检查", "5月18日")
    await county.reaches("2023-05-19T09:00")
    await tourism.sees("已逾期：“汛期检查”")
    # All get a later deadline; those who owe hear of it, and nobody is missing any more.
    await clerk.says("/rounds")
    await clerk.taps("“汛期检查”")
    await clerk.taps("全部延期")
    await clerk.says("5月24日 统一口径")
    await county.settles()
    assert "截止：5月24日24:00前（含24日）" in (await tourism.sees("截止时间已调整")).text
    assert (await points(county, Month(2023, 5), "2023-05-23T09:00"))["县文旅局"] == []

    # Closed early: nothing more is asked, and nobody loses points.
    await clerk.taps("提前结束")
    await clerk.taps("确认结束")
    await county.settles()
    await tourism.sees("“汛期检查”临时调度已提前结束，无需再报")
    await county.reaches("2023-05-25T09:00")
    assert (await points(county, Month(2023, 5), "2023-05-25T09:00"))["县文旅局"] == []


async def test_a_round_is_withdrawn_with_its_reason(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=PLAN)
    clerk, tourism = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-24T21:30")

    # Opened by night: nobody is disturbed, and nobody is late before they can have heard of it.
    await opens(county, clerk, "另报材料", "明早7点半")
    await clerk.sees("现为免打扰时段，08:00起才能通知各部门，截止时间须在此之后")
    await clerk.taps("改截止时间")
    await clerk.says("5月29日")
    await clerk.taps("发起")
    await clerk.sees("现为免打扰时段，5月25日08:00起通知各部门")
    await tourism.sees_no("另报材料", within=0.05)
    await county.reaches("2023-05-25T09:00")
    await tourism.sees("“另报材料”临时调度开启")
    # Withdrawn with its reason: everybody who was asked hears of it.
    await clerk.taps("撤回")
    await clerk.says("与市里重复")
    await county.settles()
    assert "原因：与市里重复" in (await tourism.sees("“另报材料”临时调度已撤回")).text
    await tourism.says("/report")
    await tourism.sees("2023年5月工作月报")
    await county.reaches("2023-05-30T09:00")
    await tourism.sees_no("另报材料", within=0.05)
    assert "另报材料" not in str(await points(county, Month(2023, 5), "2023-05-31T09:00"))


async def submits_adhoc(county: County, liaison: Person, title: str) -> None:
    """Send an ad-hoc report with nothing to report."""
    await liaison.says("/report")
    await liaison.taps(title)
    await liaison.taps("零报告")
    await liaison.taps("提交")
    await liaison.sees("回执号")
    await county.settles()


@on_one_engine
async def test_the_months_own_round_is_put_off_for_all_with_its_reminders(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=PLAN)
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-24T09:00")
    await clerk.says("/rounds")
    await clerk.taps("2023年5月调度")
    await clerk.taps("全部延期")
    await clerk.says("5月24日 同一天")
    await clerk.sees("新的截止时间须晚于原截止时间")
    await clerk.says("5月28日 统一口径")
    await clerk.sees("延期记录：全部部门延至5月28日24:00前（含28日）。原因：统一口径")
    await county.settles()
    await liaison.sees("截止时间已调整：2023年5月工作月报")
    await county.reaches("2023-05-26T09:00")
    await liaison.sees_no("已逾期", within=0.05)
    await county.reaches("2023-05-28T09:00")
    await liaison.sees("今日截止，2023年5月工作月报")
    await county.reaches("2023-05-29T09:00")
    await liaison.sees("已逾期：2023年5月工作月报尚未收到")
    await clerk.sees("2023年5月调度已截止")


async def asks(county: County, clerk: Person) -> None:
    """Have the office ask a question in its own words."""
    await clerk.says("/rounds")
    await clerk.taps("发起临时调度")
    await clerk.says("报送防汛物资储备情况\n写明编织袋、水泵数量。")
    await clerk.says("5月12日18:00")
    await clerk.taps("改为自由提问")
    draft = await clerk.sees("自由提问，各部门以文字答复")
    assert "涉及3个部门" in draft.text
    await clerk.taps("发起")
    await county.settles()


async def test_a_question_in_the_offices_own_words_is_answered_in_words(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=PLAN)
    clerk = await county.clerk()
    tourism, transport, industry = [
        await county.liaison(name, name=name) for name in ("县文旅局", "县交通局", "县工信局")
    ]
    await county.reaches("2023-05-10T09:00")
    await asks(county, clerk)
    opened = await industry.sees("“报送防汛物资储备情况”临时调度开启，请县工信局答复")
    assert "尚未答复" in opened.text
    assert "任务" not in opened.text
    assert list(opened.buttons) == ["答复", "打开清单", "无相关情况"]
    await industry.says("/report")
    sheet = await industry.sees("尚未答复")
    assert "任务" not in sheet.text
    assert "无相关情况" in sheet.buttons
    await industry.taps("报送防汛物资储备情况")
    card = await industry.sees("请直接发送答复")
    assert "写明编织袋、水泵数量。" in card.text
    assert [label for label in card.buttons if "成果" in label or "办结" in label or "调整" in label] == []
    await industry.says("编织袋2000条，水泵6台。")
    await industry.sends_photo(photo("水泵"))
    await industry.sees("本期进展：已答复")
    await industry.taps("核对并报送")
    check = await industry.sees("报送防汛物资储备情况 — 已答复")
    assert "无印证材料" not in check.text
    await industry.taps("提交")
    await county.settles()
    await clerk.sees("县工信局报送了“报送防汛物资储备情况”临时调度\n已答复")
    await transport.says("/report")
    await transport.taps("无相关情况")  # on the sheet itself
    await transport.sees("报送防汛物资储备情况 — 无相关情况")
    await transport.taps("提交")
    assert "无相关情况。" in (await transport.sees("回执号")).text
    await county.settles()

    await clerk.taps("审核")
    card = await clerk.sees("编织袋2000条，水泵6台。")
    assert "已答复" in card.text
    await clerk.taps("认可答复")
    await county.reaches("2023-05-15T09:00")  # the month's round asks for the plan's tasks alone
    await tourism.sees("催报：“报送防汛物资储备情况”")
    told = await points(county, Month(2023, 5), "2023-05-15T09:00")
    assert told == {"县文旅局": ["报送防汛物资储备情况"], "县交通局": [], "县工信局": []}
    await answers_by_number(tourism)
    await industry.says("/report")
    sheet = await industry.sees("2023年5月工作月报")
    assert "共2项任务" in sheet.text
    assert "防汛物资" not in sheet.text
    await industry.says("/tasks")
    assert "防汛物资" not in (await industry.looks()).last.text


async def answers_by_number(liaison: Person) -> None:
    """Go from the choice of two reports to the question, by numbers and words alone; what was sent before finds it."""
    await liaison.says("/report")
    await liaison.sees("1. “报送防汛物资储备情况”临时调度：共1项")
    await liaison.says("3")
    await liaison.sees("没有第3份。共2份待报，请发送1至2。")
    await liaison.says("编织袋500条。")
    question = await liaison.sees("这是哪项任务的材料")
    assert [label.split(".")[0] for label in question.buttons[:2]] == ["⬜ 1", "⬜ 2"]
    await liaison.says("1")
    assert "编织袋500条。" in (await liaison.sees("本期进展：已答复")).text
    await liaison.taps("放弃本项")
    await liaison.taps("确认放弃")
    await liaison.says("/report")
    await liaison.sees("2. 2023年5月工作月报")
    await liaison.says("1")
    await liaison.sees("尚未答复")
    await liaison.says("水泵2台。")  # the sheet in hand asks for one thing alone
    assert "水泵2台。" in (await liaison.sees("本期进展：已答复")).text


async def test_a_round_asks_one_section_or_one_kind_of_tasks_and_nothing_else(bare_county: County) -> None:
    county = bare_county
    third = '[[parts.sections.tasks]]\nnumber = 3\nkind = "key"'
    sections = PLAN.replace(third, f'[[parts.sections]]\ntitle = "数字产业"\n{third.replace("key", "project")}')
    await county.is_set_up(plan=sections.replace('number = 2\nkind = "key"', 'number = 2\nkind = "project"'))
    clerk = await county.clerk()
    transport, industry = [await county.liaison(name, name=name) for name in ("县交通局", "县工信局")]
    await county.reaches("2023-05-10T09:00")
    await opens(county, clerk, "数字产业进度", "5月12日", choosing=("按类别", "数字产业"))
    opened = await industry.sees("“数字产业进度”临时调度开启")
    assert "2项任务" in opened.text
    await transport.sees_no("数字产业进度", within=0.05)
    await opens(county, clerk, "重大工程进度", "5月12日", choosing=("按类型", "重大工程项目"))
    assert "1项任务" in (await transport.sees("“重大工程进度”临时调度开启")).text
    assert "新建5G基站" in (await industry.sees("“重大工程进度”临时调度开启")).text
    assert "数智新城" not in industry.last.text
