"""Every way in which notices name who is responsible."""

import pytest

from domain.plan.reading import Why
from tests.reading.support import doubts, duties, read


@pytest.mark.parametrize(
    ("text", "lead", "participants"),
    [
        pytest.param(
            "1.推进园区建设。（责任单位：县发改局、县工信局）", "县发改局 县工信局", "", id="label in brackets"
        ),
        pytest.param(
            "1.推进园区建设。(牵头单位:县发改局,县工信局,参与单位:县财政局)",
            "县发改局 县工信局",
            "县财政局",
            id="half width",
        ),
        pytest.param(
            "1.推进园区建设。（牵头单位：县发改局，配合单位：县财政局、县住建局，各乡镇）",
            "县发改局",
            "县财政局 县住建局 各乡镇",
            id="three kinds",
        ),
        pytest.param("1.推进园区建设。〔责任单位：县发改局〕", "县发改局", "", id="tortoise brackets"),
        pytest.param(
            "1.推进园区建设。【责任单位：县发改局、县财政局】", "县发改局 县财政局", "", id="lenticular brackets"
        ),
        pytest.param(
            "1.推进园区建设。【责任单位】县发改局、县财政局", "县发改局 县财政局", "", id="label alone in brackets"
        ),
        pytest.param("1.推进园区建设。[责任单位：县发改局]", "县发改局", "", id="square brackets"),
        pytest.param("1.推进园区建设。\n责任单位：县发改局、县财政局", "县发改局 县财政局", "", id="line below"),
        pytest.param(
            "1.推进园区建设。\n责任单位\n县发改局、\n县财政局", "县发改局 县财政局", "", id="label and names on lines"
        ),
        pytest.param(
            "1.推进园区建设\n牵头单位：县发改局\n配合单位：县财政局、税务局",
            "县发改局",
            "县财政局 县税务局",
            id="two lines below",
        ),
        pytest.param("1.推进园区建设。责任单位：县发改局、县财政局。", "县发改局 县财政局", "", id="no brackets"),
        pytest.param(
            "1.推进园区建设。（省发展改革委牵头，教育厅、科技厅等部门及各地区按职责分工负责）",
            "省发展改革委",
            "省教育厅 省科技厅 各地区",
            id="state council",
        ),
        pytest.param("1.推进园区建设。（省商务厅、省财政厅按职责分工负责）", "省商务厅 省财政厅", "", id="by duty"),
        pytest.param(
            "1.推进园区建设。（县工信局牵头，县财政局、县住建局配合）",
            "县工信局",
            "县财政局 县住建局",
            id="sentence in brackets",
        ),
        pytest.param("1.推进园区建设。（县工信局会同县财政局负责）", "县工信局", "县财政局", id="together with"),
        pytest.param(
            "1.推进园区建设。由县应急管理局负责，县水利局配合。", "县应急管理局", "县水利局", id="closing sentence"
        ),
        pytest.param("1.推进园区建设。（县发改局、县财政局）", "县发改局 县财政局", "", id="bare bracket"),
        pytest.param("1.推进园区建设（县发改局）", "县发改局", "", id="bare bracket of one"),
        pytest.param(
            "1.推进园区建设。（责任单位：县发改局（牵头）、县财政局、各乡镇）",
            "县发改局",
            "县财政局 各乡镇",
            id="lead marked",
        ),
        pytest.param(
            "1.推进园区建设。（牵头单位：县发改局；责任单位：县财政局、县住建局）",
            "县发改局",
            "县财政局 县住建局",
            id="lead beside responsible",
        ),
        pytest.param("1.推进园区建设。（责任单位：县发改局等）", "县发改局", "", id="and others"),
        pytest.param(
            "1.推进园区建设。（责任单位：县发改局、县财政局等有关单位）", "县发改局 县财政局", "", id="and other units"
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：省税务局等，各市人民政府，省科技厅）",
            "省税务局 各市人民政府 省科技厅",
            "",
            id="others in the middle",
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：县政府办公室（大数据局）、县住建局）",
            "县政府办公室（大数据局） 县住建局",
            "",
            id="brackets in a name",
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：县住房和城乡建设局、县发展和改革局和县财政局）",
            "县住房和城乡建设局 县发展和改革局 县财政局",
            "",
            id="and in names",
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：县发改局 县财政局　县住建局）", "县发改局 县财政局 县住建局", "", id="blanks"
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：县发改局；县财政局/县住建局）",
            "县发改局 县财政局 县住建局",
            "",
            id="odd separators",
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：各乡镇、县直各有关部门）", "各乡镇 县直各有关部门", "", id="collective"
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：县委宣传部、组织部、财政局）",
            "县委宣传部 县委组织部 县财政局",
            "",
            id="party offices",
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：县公安局、市场监管局、国运公司）",
            "县公安局 县市场监管局 国运公司",
            "",
            id="a company keeps its name",
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：市生态环境局冠县分局，中国人民银行冠县支行）",
            "市生态环境局冠县分局 中国人民银行冠县支行",
            "",
            id="branches",
        ),
        pytest.param(
            "1.推进园区建设。\n部门分工：省发展改革委牵头，各地、各部门配合。",
            "省发展改革委",
            "各地 各部门",
            id="division of work",
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：县发改局、县工业和信\n息化局、县财政局）",
            "县发改局 县工业和信息化局 县财政局",
            "",
            id="wrapped",
        ),
        pytest.param("1.推进园区建设。（责任单位：县发改局", "县发改局", "", id="bracket never closed"),
        pytest.param(
            "1.推进园区建设，由县工信局牵头，县财政局、县住建局配合，6月底前完成。",
            "县工信局",
            "县财政局 县住建局",
            id="by somebody, in the sentence",
        ),
        pytest.param("1.推进园区建设——县工信局、县财政局", "县工信局 县财政局", "", id="behind a dash"),
        pytest.param("1.推进园区建设。（责任单位县发改局、县教育局）", "县发改局 县教育局", "", id="no colon"),
        pytest.param(
            "1.推进园区建设。\n（牵头单位：县住建局）\n（责任单位：县财政局）",
            "县住建局",
            "县财政局",
            id="brackets on lines",
        ),
        pytest.param(
            "1.推进园区建设。（责任单位：县农业农村局、市生态环境局冠县分局、水利局、团县委、妇联）",
            "县农业农村局 市生态环境局冠县分局 县水利局 团县委 县妇联",
            "",
            id="a branch among offices",
        ),
        pytest.param(
            "1.推进园区建设。(责任单位:县乡村振兴局牵头,县财政局等有关部门参加,各镇街落实)",
            "县乡村振兴局",
            "县财政局 各镇街",
            id="sentence behind a label",
        ),
        pytest.param(
            "1.推进园区建设。(牵头单位:州司法局;责任单位:州委编办及州直相关单位,各县市人民政府,6月底完成)",
            "州司法局",
            "州委编办 州直相关单位 各县市人民政府",
            id="a day among the units",
        ),
    ],
)
def test_units_are_read_however_they_are_written(text: str, lead: str, participants: str) -> None:
    reading = read(f"某县2024年重点任务\n一、产业\n{text}\n2.培育企业。（责任单位：县统计局）")

    assert duties(reading)[0] == ("1", lead.split(), participants.split())
    assert reading.tasks[0].text.startswith("推进园区建设")
    assert "单位" not in reading.tasks[0].text
    assert reading.doubts == ()


def test_a_bracket_that_explains_a_word_names_nobody() -> None:
    reading = read("1.建设平台（大数据局）和试点（冠县）。\n2.推进园区。（责任单位：县工信局）")

    assert duties(reading) == [("2", ["县工信局"], [])]
    assert doubts(reading) == [(Why.NO_UNIT, "1.建设平台（大数据局）和试点（冠县）。")]


def test_leaders_and_dates_stand_beside_the_units() -> None:
    reading = read(
        "某县2024年任务\n1.供水工程。\n责任领导：王 健\n责任单位：县水利局\n完成时限：2024年6月底\n"
        "2.供热工程。6月底前完成管网，10月底前通热。（责任单位：县住建局）\n"
        "3.绿化工程。\n牵头县领导：李四\n牵头单位：县林业局；完成时限：长期坚持"
    )

    assert [(task.leader, task.due.isoformat() if task.due else "") for task in reading.tasks] == [
        ("王健", "2024-06-30"),
        ("", "2024-10-31"),
        ("李四", ""),
    ]


def test_a_section_names_its_unit_once_for_all_below_it() -> None:
    reading = read(
        "某县2024年任务\n一、工业经济（责任单位：县工信局）\n1.新增企业10家。\n2.推进技改。\n"
        "二、农业农村\n责任单位：县农业农村局\n1.建设农田。\n2.整治环境。（责任单位：县住建局）\n"
        "三、县卫健局（1项）\n1.建设医院。"
    )

    assert [(task.part, task.lead) for task in reading.tasks] == [
        ("一、工业经济", ("县工信局",)),
        ("一、工业经济", ("县工信局",)),
        ("二、农业农村", ("县农业农村局",)),
        ("二、农业农村", ("县住建局",)),
        ("三、县卫健局（1项）", ("县卫健局",)),
    ]


def test_lines_of_units_head_what_follows_or_belong_to_what_stands_above() -> None:
    heads = read("2024年各部门任务\n县发改局\n1.抓好储备。\n2.推进改革。\n县财政局：\n1.抓好收入。")
    assert [(task.section, task.lead) for task in heads.tasks] == [
        ("县发改局", ("县发改局",)),
        ("县发改局", ("县发改局",)),
        ("县财政局", ("县财政局",)),
    ]

    below = read("2024年任务\n1.抓好储备。\n县发改局、县财政局\n2.推进改革。\n县工信局")
    assert duties(below) == [("1", ["县发改局", "县财政局"], []), ("2", ["县工信局"], [])]


def test_names_that_may_be_one_unit_are_asked_about_and_plain_short_forms_are_not() -> None:
    reading = read(
        "2024年任务\n1.甲项工作。（责任单位：县工业和信息化局）\n2.乙项工作。（责任单位：县工信局）\n"
        "3.丙项工作。（责任单位：县财政局）\n4.丁项工作。（责任单位：财政局）"
    )

    assert doubts(reading) == [(Why.NEAR_NAME, "县工信局")]
    assert reading.doubts[0].other == "县工业和信息化局"
    finance = next(each for each in reading.departments if each.name == "县财政局")
    assert (finance.tasks, finance.aliases) == (2, ("财政局",))


def test_what_may_be_no_unit_leaves_the_item_out_and_says_so() -> None:
    reading = read(
        "2024年任务\n1.甲项工作。（责任单位：张三）\n2.乙项工作。（责任单位：县财政局、发改）\n3.丙项工作。（责任单位：县教育局（李四）、县水利局）"
    )

    assert duties(reading) == [("2", ["县财政局"], []), ("3", ["县水利局"], [])]
    assert doubts(reading) == [
        (Why.UNKNOWN_UNIT, "1.甲项工作。（责任单位：张三）"),
        (Why.UNKNOWN_UNIT, "发改"),
        (Why.UNKNOWN_UNIT, "县教育局（李四）"),
    ]


def test_units_before_a_colon_answer_for_what_follows() -> None:
    reading = read("2024年任务分工\n县发改局：负责项目储备，全年储备项目100个。\n县工信局：负责企业培育工作。")

    assert [(task.lead, task.text) for task in reading.tasks] == [
        (("县发改局",), "负责项目储备，全年储备项目100个。"),
        (("县工信局",), "负责企业培育工作。"),
    ]


def test_who_only_helps_answers_for_nothing_and_a_counted_heading_for_all_below_it() -> None:
    helped = read("2024年任务\n1.河道治理12公里（县自然资源局配合）\n2.修路。（责任单位：县交通局）")
    assert duties(helped) == [("2", ["县交通局"], [])]
    assert [(each.why, each.text) for each in helped.doubts] == [(Why.NO_UNIT, "1.河道治理12公里（县自然资源局配合）")]

    last = read(
        "2024年任务\n1.一是推进治水（责任单位：县水利局）；二是推进治气（责任单位：县生态环境局）；三是加强宣传。"
    )
    assert [task.text for task in last.tasks] == ["一是推进治水", "二是推进治气"]
    assert [(each.why, each.text) for each in last.doubts] == [(Why.AFTER_UNITS, "三是加强宣传")]

    listed = read("2024年任务\n1.建园区。\n责任单位：县发改局\n县工信局\n县财政局\n2.修路。\n责任单位：县交通局")
    assert duties(listed) == [("1", ["县发改局", "县工信局", "县财政局"], []), ("2", ["县交通局"], [])]

    both = read("2024年任务\n一、修路。（责任单位：县交通局）\n（一）修县道。（责任单位：县公路段）")
    assert [task.text for task in both.tasks] == ["修县道。"]
    assert [each.why for each in both.doubts] == [Why.HEADING_OR_TASK]

    counted = read(
        "2024年任务\n一、水利局（2项）\n（一）保障供水。\n（二）治理河道（县自然资源局配合）\n二、交通局（1项）\n（一）修路。"
    )
    assert [(task.lead, task.text) for task in counted.tasks] == [(("水利局",), "保障供水。"), (("交通局",), "修路。")]
    assert [each.text for each in counted.doubts] == ["（二）治理河道（县自然资源局配合）"]
