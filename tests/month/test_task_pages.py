from tests.county import County, written_plan
from tests.month.acts import accepts_everything, fills_in, presses, submits

PLAN = written_plan((("新建5G基站", "县工信局 县交通局"), ("环城路", "县交通局"), ("智慧公交", "县交通局"))).replace(
    "lead = ['县工信局', '县交通局']\n",
    "lead = ['县工信局', '县交通局']\n"
    '[[parts.sections.tasks.indicators]]\nname = "5G基站"\nvalue = "160"\nunit = "个"\n',
)


async def test_a_leader_reads_a_task_from_any_list_and_a_department_only_its_own(bare_county: County) -> None:
    county = bare_county
    await county.is_set_up(plan=PLAN)
    clerk, leader = await county.clerk(), await county.leader()
    liaison, other = await county.liaison("县工信局"), await county.liaison("县交通局", name="张伟")
    await leader.says("/task 1")
    await leader.sees("本年度尚未开启调度")
    for month, value in (("05", "40"), ("06", "100")):
        await county.reaches(f"2023-{month}-15T09:00")
        await fills_in(liaison, "新建5G基站", text=f"累计{value}个。")
        await presses(liaison, "填报累计值")
        await liaison.sees("年初至今累计值")
        await liaison.says(value)
        await liaison.sees(f"累计{value}个")
        await submits(county, liaison)
        await accepts_everything(county, clerk)

    await county.reaches("2023-07-01T09:00")
    # From the home screen, by taps.
    await leader.says("/start")
    await leader.taps("年度任务")
    await leader.sees("共3项")
    await leader.taps("1. 新建5G基站")
    page = await leader.sees("1. 新建5G基站")
    for expected in (
        "牵头：县工信局、县交通局",
        "目标：5G基站160个",
        "累计：县工信局 5月40 → 6月100",
        "县工信局：有成果、已认可、材料1份（绿灯）",
        "累计100个。",
        "县交通局：未报（红灯）",
    ):
        assert expected in page.text, expected
    await leader.taps("下载印证材料（2）")
    await leader.sees("2份")
    # By the keyboard alone: by number, by words, from the list, and the buttons by /keys.
    await leader.says("/task 公交")
    await leader.sees("3. 智慧公交")
    await leader.says("/task 路灯")
    await leader.sees("没有找到“路灯”")
    await presses(leader, "年度任务")
    await leader.sees("发送序号")
    await leader.says("2")
    await leader.sees("2. 环城路")
    # From a department's sheet.
    await leader.says("/score")
    await leader.taps("县工信局")
    await leader.sees("计分")
    await leader.taps("年度任务")
    assert "共1项" in (await leader.sees("责任单位：县工信局")).text
    # A department sees its own part of its own tasks.
    await other.says("/task 1")
    own = await other.sees("目标：5G基站160个")
    assert "累计100个。" not in own.text
    assert "100" not in own.text
    await liaison.says("/task")
    assert "共1项" in (await liaison.sees("年工作任务")).text
    assert "这项任务不由本部门负责" in str(await liaison.taps_data((await liaison.looks()).last, "tko:2:0"))
    await liaison.says("/task 环城路")
    await liaison.sees("没有找到“环城路”")
    await liaison.says("/language")
    await liaison.taps("English")
    await liaison.says("/task 1")
    assert "Target: 5G基站 160 个" in (await liaison.sees("Lead: 县工信局")).text
