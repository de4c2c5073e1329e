"""The office sends the notice as it was issued, settles what is unclear, and puts it in force; later it amends it."""

from io import BytesIO

from openpyxl import load_workbook

from domain.calendar import Month
from services import plan_in_force
from simulator.characters import Person
from storage import groups as group_rows
from tests.county import KEY, County

NOTICE = (
    "某县2023年重点工作任务\n一、产业发展\n"
    "1.推进园区建设，完成道路5公里。（责任单位：县工信局、县发改局）\n"
    "2.培育骨干企业8家。（牵头单位：县工业和信息化局，配合单位：县财政局）\n"
    "3.发展电子商务产业。\n"
    "4.办好农产品展销会。（责任单位：县商务局）\n"
    "二、组织实施\n5.加强组织领导。各单位要高度重视。\n"
)


async def _keys(county: County, month: int) -> dict[str, tuple[str, ...]]:
    async with county.services.database.read() as unit:
        group = await group_rows.by_key(unit.session, KEY)
        assert group is not None
        held = await plan_in_force.of_year(unit, int(group.id or 0), 2023, Month(2023, month))
    return {task.key: (*task.lead, *task.participants) for task in held[1].tasks} if held else {}


async def test_a_notice_becomes_the_plan_and_is_amended_in_mid_year(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=None)
    clerk = await county.clerk()
    await clerk.says("/plan")
    await clerk.sees("今年的年度任务尚未导入")

    await clerk.sends_document(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 512, "任务.doc")
    await clerk.sees("旧版Word文件")

    await clerk.sends_document(NOTICE.encode("gb18030"), "任务.txt")
    await clerk.sees("正在读取“任务.txt”")
    shown = await clerk.sees("读出3项任务")
    assert "有3处需要确认" in shown.text

    await clerk.taps("逐项确认（3）")
    card = await clerk.sees("待确认 1/3")
    assert "与“县工信局”相近" in card.text
    await clerk.taps("同一单位：县工信局")
    await clerk.sees("待确认 1/2")
    await clerk.says("不知道是谁")
    await clerk.sees("未能读懂")
    await clerk.says("县商务局、县供销社")
    card = await clerk.sees("待确认 1/1")
    assert "似为组织实施要求" in card.text
    await clerk.taps("不是任务")
    shown = await clerk.sees("没有需要确认之处")
    assert "读出4项任务、5个单位" in shown.text

    await clerk.taps("核对表")
    await clerk.sees("核对表：任务、待确认、单位")
    file = next(f for event in clerk.events for f in event.files if f["name"].endswith(".xlsx"))
    book = load_workbook(BytesIO(await county.telegram.download(file)))
    tasks = book["任务清单"]
    assert [cell.value for cell in tasks[3]][2:7] == ["2", "重点任务", "培育骨干企业8家。", "县工信局", "县财政局"]

    tasks["F4"].value = "县商务局"
    corrected = BytesIO()
    book.save(corrected)
    await clerk.sends_document(corrected.getvalue(), "核对后.xlsx")
    await clerk.sees("读出4项任务、4个单位")
    await clerk.taps("启用为2023年度任务")
    await clerk.sees("已启用：某县2023年重点工作任务")
    assert await _keys(county, 5) == {
        "一-1": ("县工信局", "县发改局"),
        "一-2": ("县工信局", "县财政局"),
        "一-3": ("县商务局",),
        "一-4": ("县商务局",),
    }

    await _is_amended(county, clerk)


async def _is_amended(county: County, clerk: Person) -> None:
    liaison = await county.liaison("县发改局")
    amended = NOTICE.replace("、县发改局", "、县住建局").replace("8家", "12家").replace("3.发展电子商务产业。\n", "")
    amended = amended.replace("县工业和信息化局", "县工信局").split("二、组织")[0]
    await clerk.sends_document(amended.encode(), "调整后.txt")
    shown = await clerk.sees("与现行任务相比共4处变化")
    assert "取消1、文字1、分工1、目标值1" in shown.text
    await clerk.taps("查看差异")
    differences = await clerk.sees("年度任务的变化")
    assert "原：培育骨干企业≥8家" in differences.text
    await clerk.taps("返回")
    await clerk.taps("自2023年6月起启用")
    await clerk.sees("4处变化自2023年6月起计")
    told = await liaison.sees("年度任务调整")
    assert "县发改局有1处变化" in told.text
    await clerk.says("/trail")
    assert "培育骨干企业8家。 → 培育骨干企业12家。" in (await clerk.sees("任务文字调整")).text
    assert "一-3" in await _keys(county, 5)
    assert await _keys(county, 6) == {
        "一-1": ("县工信局", "县住建局"),
        "一-2": ("县工信局", "县财政局"),
        "一-4": ("县商务局",),
    }
    await _comes_back(county, clerk, amended)


async def _comes_back(county: County, clerk: Person, amended: str) -> None:
    """What was withdrawn and is brought back counts again from then on, and not for the months it was away."""
    june = await _keys(county, 6)
    await county.reaches("2023-08-10T09:00")
    again = amended.replace("、县住建局", "、县发改局").replace(
        "4.办好", "3.发展电子商务产业。（责任单位：县商务局）\n4.办好"
    )
    await clerk.sends_document(again.encode(), "再调整.txt")
    await clerk.taps("自2023年8月起启用")
    await clerk.sees("变化自2023年8月起计")
    assert await _keys(county, 5) == {
        "一-1": ("县工信局", "县发改局"),
        "一-2": ("县工信局", "县财政局"),
        "一-3": ("县商务局",),
        "一-4": ("县商务局",),
    }
    assert await _keys(county, 6) == await _keys(county, 7) == june
    back = await _keys(county, 8)
    assert (back["一-1"], back["一-3"]) == (("县工信局", "县发改局"), ("县商务局",))


async def test_a_department_asks_for_a_change_and_the_office_answers(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/report")
    await liaison.taps("精品旅游线路")
    await liaison.taps("申请调整任务")
    asked = await liaison.sees("申请调整：精品旅游线路")
    assert "请写明申请调整的内容和理由" in asked.text
    await liaison.says("责任单位增加县交通局，理由：线路道路由其建设。")
    await liaison.sees("待办公室答复")

    told = await clerk.sees("申请调整（县文旅局）")
    assert "线路道路由其建设" in told.text
    await clerk.taps("同意")
    await clerk.sees("请写明如何调整")
    await clerk.says("自6月起增加县交通局。")
    await clerk.sees("办公室已同意")
    answered = await liaison.sees("办公室已同意")
    assert "自6月起增加县交通局。" in answered.text

    await liaison.taps("历次申请")
    seen = await liaison.sees("历次申请调整（1件）")
    assert "已同意" in seen.text
    assert "答复：自6月起增加县交通局。" in seen.text
    await liaison.taps("1")
    await liaison.sees("任务：精品旅游线路")
    await clerk.taps("历次申请")
    await clerk.sees("精品旅游线路（县文旅局）")
