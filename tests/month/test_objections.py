from tests.county import County
from tests.engines import on_one_engine
from tests.month.acts import reports
from tests.month.publishing import MAY, opens_to_objections


async def test_a_department_objects_to_a_line_and_publishing_waits_for_the_answer(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await opens_to_objections(county, clerk)

    sheet = await liaison.sees("5月计分表")
    assert "总分 100.00" in sheet.text
    await liaison.taps("异议：任务推进")
    await liaison.sees("请写明对“任务推进”的异议和理由")
    await liaison.says("成果已报送，请审核。")
    await liaison.sees("待办公室答复")
    await county.settles()
    await clerk.sees("部门意见：成果已报送，请审核。")

    await county.reaches(MAY[1])
    await clerk.sees("有1条异议未答复")
    await clerk.taps("答复")
    await clerk.sees("请直接发送答复内容")
    await clerk.says("已补审，计入本月。")
    await clerk.sees("办公室答复：已补审，计入本月。")
    await county.settles()
    await liaison.sees("办公室答复：已补审，计入本月。")

    await clerk.says("/desk")
    await clerk.taps("预览2023年5月")
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await clerk.sees("已发布并封存")
    await county.settles()
    await channel.sees("县文旅局")


@on_one_engine
async def test_an_objection_in_time_counts_and_a_later_one_is_told_so(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)
    await liaison.taps("异议：未反馈")
    await liaison.sees("−5 × 1 = −5.00")
    await liaison.taps("返回")
    await county.reaches(MAY[1])
    assert "公示期已过" in str(await liaison.taps("异议：未反馈"))


@on_one_engine
async def test_a_bulletin_is_not_published_while_its_window_is_open(county: County) -> None:
    clerk = await county.clerk()
    await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)
    await clerk.says("/desk")
    await clerk.taps("预览2023年5月")
    preview = await clerk.sees("期满后方可发布")
    assert not any("发布" in label for label in preview.buttons)
    assert "公示期未满" in str(await clerk.taps_data(preview, f"pub:1:{'0' * 16}"))


@on_one_engine
async def test_another_departments_sheet_is_not_shown(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    other = await county.liaison("县交通局", name="陈涛")
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)
    own = await other.sees("计分表")
    assert "县交通局" in own.text
    await liaison.sees("县文旅局")
    await liaison.sees_no("县交通局")
