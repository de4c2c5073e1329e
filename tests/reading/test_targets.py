"""Targets and their stages, as the words of a task or a column of their own tell them."""

import pytest

from tests.reading.support import read


def targets(text: str) -> list[str]:
    """The targets of the only task there is."""
    (task,) = read(f"某县2024年任务\n1.{text}（责任单位：县发改局）").tasks
    return [f"{each.name} {each.bound} {each.value}{each.unit}" for each in task.indicators]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("实施亿元以上项目36个,固定资产投资增长8％以上。", ["实施亿元以上项目 min 36个", "固定资产投资 min 8%"]),
        ("推进总投资45亿元的园区建设，完成投资3.5亿元。", ["投资 min 3.5亿元"]),
        ("抓开工,6月底前开工率达到80%；年底前竣工12个。", ["开工率 min 80%"]),
        ("资金支出进度6月底达到60%，12月底达到100%。", ["资金支出进度 min 100%"]),
        ("PM2.5平均浓度控制在35微克/立方米以内。", ["PM2.5平均浓度 max 35微克/立方米"]),
        ("开办时间压缩至0.5个工作日。", ["开办时间压缩 max 0.5个工作日"]),
        ("办好建议提案，办复率100%。", ["办复率 min 100%"]),
        ("创建国家级示范区1—2个。", ["创建国家级示范区 min 1个"]),
        ("新建5G基站160个；高新技术企业8家；涉及乡镇3个。", ["新建5G基站 min 160个", "高新技术企业 min 8家"]),
        ("惠及居民1800户，涉及前10名和第3家。", []),
    ],
)
def test_numbers_a_task_must_reach_are_told_from_numbers_that_describe(text: str, expected: list[str]) -> None:
    assert targets(text) == expected


def test_a_column_of_targets_belongs_to_the_task_beside_it() -> None:
    reading = read(
        "|类别|序号|工作内容|目标值|责任单位|\n|---|---|---|---|---|\n|工业|1|规上工业增加值增长9%|9%|县工信局|\n"
        "|工业|2|招引企业|10户|县工信局、县统计局|\n|合计|2| | | |"
    )

    assert [(task.text, [(t.name, f"{t.value}{t.unit}") for t in task.indicators]) for task in reading.tasks] == [
        ("规上工业增加值增长9%", [("规上工业增加值", "9%")]),
        ("招引企业", [("招引企业", "10户")]),
    ]


def test_of_several_stages_the_last_is_the_date() -> None:
    limit = "完成时限：一季度末完成规划，三季度末完成主体，年底投用"
    labelled = read(f"某县2024年任务\n1.建园区。（责任单位：县发改局；{limit}）")
    assert str(labelled.tasks[0].due) == "2024-12-31"
    text = "抓前期,3月底前完成可研批复；抓开工,6月底开工；抓竣工，年底前竣工12个。"
    reading = read(f"某县2024年任务\n1.{text}牵头领导：张建国；责任单位：县发改局；完成时限：分阶段完成")

    assert str(reading.tasks[0].due) == "2024-12-31"
