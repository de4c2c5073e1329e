"""Every way in which notices number their tasks, and every layout of the text around them."""

import pytest

from domain.plan.reading import Why
from tests.reading.support import doubts, duties, read


@pytest.mark.parametrize(
    "marks",
    [
        pytest.param(("1.", "2.", "3."), id="point"),
        pytest.param(("1．", "2．", "3．"), id="full-width point"),
        pytest.param(("１．", "２．", "３．"), id="full-width digits"),
        pytest.param(("1、", "2、", "3、"), id="comma"),
        pytest.param(("（1）", "（2）", "（3）"), id="brackets"),
        pytest.param(("(1)", "(2)", "(3)"), id="half-width brackets"),
        pytest.param(("1)", "2)", "3)"), id="one bracket"),
        pytest.param(("①", "②", "③"), id="circles"),
        pytest.param(("⒈", "⒉", "⒊"), id="composed points"),
        pytest.param(("⑴", "⑵", "⑶"), id="composed brackets"),
        pytest.param(("一、", "二、", "三、"), id="Chinese"),
        pytest.param(("（一）", "（二）", "（三）"), id="Chinese in brackets"),
        pytest.param(("㈠", "㈡", "㈢"), id="Chinese in one character"),
        pytest.param(("第一条 ", "第二条 ", "第三条 "), id="articles"),
        pytest.param(("一是", "二是", "三是"), id="points of a speech"),
        pytest.param(("任务1：", "任务2：", "任务3："), id="named tasks"),
    ],
)
def test_tasks_are_found_however_they_are_numbered(marks: tuple[str, str, str]) -> None:
    works = ("推进园区建设。", "培育骨干企业。", "改造老旧小区。")
    units = ("县工信局", "县发改局、县财政局", "县住建局")
    lines = [f"{mark}{work}（责任单位：{unit}）" for mark, work, unit in zip(marks, works, units, strict=True)]

    reading = read("\n".join(["某县2024年重点任务", *lines]))

    assert [(task.no, task.text) for task in reading.tasks] == [*zip("123", works, strict=True)]
    assert [task.lead for task in reading.tasks] == [("县工信局",), ("县发改局", "县财政局"), ("县住建局",)]
    assert reading.unread == ()


def test_numbers_start_again_in_each_part_and_go_on_through_sections() -> None:
    reading = read(
        "某县2024年任务\n一、重大政策措施\n1.制定办法。（责任单位：县发改局）\n二、重点工作任务\n（一）产业\n"
        "1.建设园区。（责任单位：县工信局）\n（二）民生\n2.建设学校。（责任单位：县教育局）\n"
        "三、重大工程项目\n1.修路。（责任单位：县交通局）"
    )

    assert [(task.part, task.section, task.no, task.kind.value) for task in reading.tasks] == [
        ("一、重大政策措施", "", "1", "policy"),
        ("二、重点工作任务", "（一）产业", "1", "key"),
        ("二、重点工作任务", "（二）民生", "2", "key"),
        ("三、重大工程项目", "", "1", "project"),
    ]


def test_one_unbroken_line_holds_the_whole_notice() -> None:
    reading = read(
        "关于印发《某县2024年重点工作任务》的通知各乡镇人民政府：现将任务印发给你们。一、重大政策措施1.制定实施方案。"
        "（责任单位：县工信局）2.出台人才措施（试行）。（责任单位：县委组织部、县人社局）二、重点工作任务（一）推进基础设施建设"
        "1.建设营地。（责任单位：县文旅局）2.改造239国道，完成3.5公里。（责任单位：县交通局）（二）科技创新3.新增高新企业8家。"
        "（责任单位：县教科局）三、工作要求（一）加强领导。各单位要落实。"
    )

    assert (reading.title, reading.year) == ("某县2024年重点工作任务", 2024)
    assert [(task.part, task.section, task.no, task.lead) for task in reading.tasks] == [
        ("一、重大政策措施", "", "1", ("县工信局",)),
        ("一、重大政策措施", "", "2", ("县委组织部", "县人社局")),
        ("二、重点工作任务", "（一）推进基础设施建设", "1", ("县文旅局",)),
        ("二、重点工作任务", "（一）推进基础设施建设", "2", ("县交通局",)),
        ("二、重点工作任务", "（二）科技创新", "3", ("县教科局",)),
    ]
    assert [each.why for each in reading.unread] == [Why.REQUIREMENT]


def test_a_list_of_units_runs_straight_into_the_next_number() -> None:
    reading = read(
        "某县2024年重点任务一、产业1.推进园区建设责任单位：县发改局、县工信局2.推进道路建设责任单位：县交通局"
        "二、民生1.建设学校责任单位：县教育局、县住建局2.建设医院责任单位：县卫健局"
    )

    assert [(task.text, task.lead) for task in reading.tasks] == [
        ("推进园区建设", ("县发改局", "县工信局")),
        ("推进道路建设", ("县交通局",)),
        ("建设学校", ("县教育局", "县住建局")),
        ("建设医院", ("县卫健局",)),
    ]


def test_wrapped_lines_are_put_together_and_pages_left_out() -> None:
    reading = read(
        "        某县2024年重点工作任务\n一、产业\n"
        "1.深入推进链长制，推动落实问链巡链诊链制度，突出抓好强链延链补\n"
        "链新建、技改重点项目，推动制定各重点产业链全景图和产业链路径图，绘\n"
        "制产业链招商图谱。（牵头单位：县工业和信息化局，参与单位：县发展和\n改革局、县财政局）\n"
        "2.聚焦重点区域和目标企业，实施精准式靶向招商，力争参加融链固链对\n"
        "接交流活动2场，推动大中小企业融通发展。（牵头单位：县商务局）\n- 2 -\n"
        "3.出台政策措施，重点打造标志产业链，在国家会展中心举办首届产业高\n质量发展大会。（牵头单位：县工业和信息化局）"
    )

    assert duties(reading) == [
        ("1", ["县工业和信息化局"], ["县发展和改革局", "县财政局"]),
        ("2", ["县商务局"], []),
        ("3", ["县工业和信息化局"], []),
    ]
    assert "补链新建" in reading.tasks[0].text
    assert reading.unread == ()


def test_points_below_an_item_belong_to_it_unless_they_name_units_of_their_own() -> None:
    reading = read(
        "某县2024年要点\n一、改革\n1.深化国企改革：\n一是完善制度。\n二是盘活资产。\n（责任单位：县国资中心、县财政局）\n"
        "2.推进农村改革\n（1）做好二轮延包。（责任单位：县农业农村局）\n（2）推进宅基地改革。（责任单位：县自然资源局）\n"
        "3.优化环境。一是一网通办（责任单位：县行政审批局）。二是规范执法（责任单位：县司法局）。"
    )

    assert duties(reading) == [
        ("1", ["县国资中心", "县财政局"], []),
        ("1", ["县农业农村局"], []),
        ("2", ["县自然资源局"], []),
        ("3.1", ["县行政审批局"], []),
        ("3.2", ["县司法局"], []),
    ]
    assert reading.tasks[1].section == "2.推进农村改革"


def test_an_item_without_units_among_tasks_is_asked_about() -> None:
    reading = read(
        "2024年任务\n一、产业\n1.建设园区。（责任单位：县工信局）\n2.培育骨干企业五家。\n"
        "3.发展电商。（责任单位：县商务局）"
    )

    assert [task.no for task in reading.tasks] == ["1", "3"]
    assert doubts(reading) == [(Why.NO_UNIT, "2.培育骨干企业五家。")]


def test_the_list_may_stand_in_an_annex_of_the_notice() -> None:
    reading = read(
        "某县人民政府办公室关于印发2024年重点工作任务分工的通知\n某政办发〔2024〕5号\n各乡镇人民政府，县直各部门：\n"
        "现将任务印发给你们。有关要求如下：\n一、提高认识。各单位要高度重视。\n二、强化落实。各单位要按时报送。\n"
        "附件：1.某县2024年重点工作任务分工表\n      2.联系人名单\n某县人民政府办公室\n2024年2月1日\n"
        "附件1\n某县2024年重点工作任务分工表\n一、工业\n1.推进园区建设。（责任单位：县工信局）\n"
        "附件2\n联系人名单\n1.张三 县工信局"
    )

    assert [(task.part, task.no, task.lead) for task in reading.tasks] == [("一、工业", "1", ("县工信局",))]
    assert [(each.why, each.line) for each in reading.unread] == [(Why.ANNEX, 1), (Why.ANNEX, 15)]


def test_a_table_of_contents_is_no_list_of_tasks() -> None:
    reading = read(
        "目录\n一、工业经济……1\n二、农业农村……3\n一、工业经济\n1.推进园区建设。（责任单位：县工信局）\n"
        "二、农业农村\n1.建设农田。（责任单位：县农业农村局）"
    )

    assert [task.part for task in reading.tasks] == ["一、工业经济", "二、农业农村"]
    assert reading.unread == ()


def test_paragraphs_without_numbers_are_tasks_when_they_name_units() -> None:
    reading = read(
        "2024年要点\n（一）推进产业\n推动农业提质增效。（责任单位：县农业农村局）\n推动工业转型升级。（责任单位：县工信局）\n"
        "★改造道路10公里（责任单位：县住建局）"
    )

    assert [(task.no, task.text) for task in reading.tasks] == [
        ("1", "推动农业提质增效。"),
        ("2", "推动工业转型升级。"),
        ("3", "改造道路10公里"),
    ]


@pytest.mark.parametrize("separator", ["\t", " | ", "|"])
def test_tables_written_as_text(separator: str) -> None:
    rows = [
        ("序号", "类别", "工作任务", "牵头单位", "配合单位", "责任领导", "完成时限"),
        ("1", "工业", "推进园区建设", "县工信局", "县发改局、县财政局", "张三", "2024年6月"),
        ("2", "", "培育企业5家", "县工信局", "", "张三", "2024年12月底"),
        ("3", "农业", "建设农田3万亩", "各乡镇", "", "李四", "10月底前"),
        ("4", "", "整治环境", "", "", "", ""),
        ("5", "", "治理河道12公里", "", "县水利局", "", ""),  # who only helps answers for nothing, as in running text
    ]
    reading = read("\n".join(["2024年重点任务分工表", *(separator.join(row) for row in rows)]))

    assert duties(reading) == [
        ("1", ["县工信局"], ["县发改局", "县财政局"]),
        ("2", ["县工信局"], []),
        ("3", ["各乡镇"], []),
    ]
    assert [(task.section, str(task.due), task.leader) for task in reading.tasks] == [
        ("工业", "2024-06-30", "张三"),
        ("工业", "2024-12-31", "张三"),
        ("农业", "2024-10-31", "李四"),
    ]
    assert doubts(reading) == [(Why.NO_UNIT, "整治环境"), (Why.NO_UNIT, "治理河道12公里（配合单位：县水利局）")]


def test_a_table_pasted_with_each_cell_on_its_own_line() -> None:
    cells = (
        "序号",
        "主 要 工 作 任 务",
        "责任单位",
        "1",
        "生产总值增长6%左右。",
        "市发展改革委",
        "2",
        "新增就业8万人。",
    )
    reading = read("\n\n".join(["2023年重点工作责任分解", *cells, "市人力社保局、市财政局"]))

    assert duties(reading) == [("1", ["市发展改革委"], []), ("2", ["市人力社保局", "市财政局"], [])]


def test_lines_of_units_may_stand_before_the_items_they_speak_for() -> None:
    groups = read(
        "2024年任务\n责任单位：县发改局\n1.抓好储备。\n2.推进改革。\n责任单位：县财政局\n3.抓好收入。\n4.规范支出。"
    )
    assert [task.lead for task in groups.tasks] == [("县发改局",), ("县发改局",), ("县财政局",), ("县财政局",)]

    whole = read("2024年任务\n责任单位：县发改局\n1.抓好储备。\n2.推进改革。")
    assert [task.lead for task in whole.tasks] == [("县发改局",), ("县发改局",)]


def test_a_section_told_in_points_ends_with_its_units() -> None:
    reading = read(
        "2024年任务\n（一）推进工业倍增。\n主要任务：新增企业10家。\n工作措施：1.建立培育库。2.兑现奖补。\n牵头单位：县工信局\n"
        "责任单位：县财政局、县统计局\n完成时限：2024年12月\n（二）推进农业增效。\n1.建设农田。\n2.改良土壤。\n牵头单位：县农业农村局\n"
        "（三）推进商贸活跃。\n1.办好展会。\n2.发展电商。\n牵头单位：县商务局"
    )

    assert duties(reading) == [
        ("1", ["县工信局"], ["县财政局", "县统计局"]),
        ("2", ["县农业农村局"], []),
        ("3", ["县商务局"], []),
    ]
    assert reading.tasks[1].text == "推进农业增效。\n1.建设农田。\n2.改良土壤。"


def test_the_document_may_say_that_the_first_unit_leads() -> None:
    reading = read("2024年任务\n1.建设园区。（责任单位：县工信局、县财政局）\n注：列第一位的责任单位为牵头单位。")

    assert duties(reading) == [("1", ["县工信局"], ["县财政局"])]

    once = read(
        "2024年任务\n（一）打造品牌。（省文化和旅游厅、发展改革委，各市州人民政府按职责分工负责。列第一位的为牵头单位，下同）\n"
        "（二）设立基金。〔省财政厅、省委金融办负责〕"
    )
    assert duties(once) == [
        ("1", ["省文化和旅游厅"], ["省发展改革委", "各市州人民政府"]),
        ("2", ["省财政厅"], ["省委金融办"]),
    ]
    assert once.unread == ()


def test_a_number_before_a_year_or_a_generation_is_a_number_and_an_amount_is_none() -> None:
    reading = read(
        "2024年任务\n1.推进互联网建设，完成投资\n1.5亿元。（责任单位：县工信局）\n2.5G网络优化。（责任单位：县工信局）\n"
        "3.2024年底前完成造林3.5万亩。（责任单位：县林业局）"
    )

    assert [(task.no, task.text) for task in reading.tasks] == [
        ("1", "推进互联网建设，完成投资\n1.5亿元。"),
        ("2", "5G网络优化。"),
        ("3", "2024年底前完成造林3.5万亩。"),
    ]


def test_several_tables_stand_apart_by_the_titles_above_them() -> None:
    reading = read(
        "某县人民政府办公室关于印发2024年任务清单的通知\n各乡镇：现印发给你们。\n某县人民政府办公室\n2024年2月1日\n"
        "附件1\n重点任务清单\n序号\t任务\t责任单位\n1\t推进园区建设\t牵头：县工信局；配合：县住建局\n2\t培育企业\t县工信局牵头，县财政局配合\n"
        "附件2\n重大项目清单\n序号\t项目名称\t责任单位\n一\t交通\t\n1\t修路\t县交通局\n2\t修桥\t县交通局"
    )

    assert [(task.part, task.no, task.kind.value, task.units) for task in reading.tasks] == [
        ("重点任务清单", "1", "key", ("县工信局", "县住建局")),
        ("重点任务清单", "2", "key", ("县工信局", "县财政局")),
        ("一、交通", "1", "project", ("县交通局",)),
        ("一、交通", "2", "project", ("县交通局",)),
    ]
    assert (reading.year, reading.doubts) == (2024, ())


def test_cells_left_blank_under_a_number_hold_what_stands_above_them() -> None:
    reading = read(
        "附件1\n南川市2025年重点任务分工表\n序号\t工作任务\t具体措施\t牵头单位\t配合单位\t完成时限\n"
        "1\t加强信用监管\t归集信用信息\t市发展改革委\t市市场监管局、城市管理局\t持续推进\n"
        "\t\t建立失信清单\t市司法局\t市中级人民法院\t2025年年底前\n2\t规范执法\t推行扫码\t市司法局\t各执法部门\t3月31日"
    )

    assert [(task.no, task.text, task.units, str(task.due)) for task in reading.tasks] == [
        ("1", "加强信用监管\n归集信用信息", ("市发展改革委", "市市场监管局", "市城市管理局"), "None"),
        ("1.2", "加强信用监管\n建立失信清单", ("市司法局", "市中级人民法院"), "2025-12-31"),
        ("2", "规范执法\n推行扫码", ("市司法局", "各执法部门"), "2025-03-31"),
    ]
    assert (reading.title, reading.unread) == ("南川市2025年重点任务分工表", ())


def test_points_of_articles_that_name_their_own_units_are_a_task_each() -> None:
    reading = read(
        "2024年任务\n第一条 招商引资。签约项目30个。(县投资促进局；各乡镇)\n"
        "第二条 项目建设。　　（一）实施项目108个。责任单位：县发改局　"
        "（二）建设氢能产业园，6月底前投产。责任单位：县工信局、县能源局\n"
        "第三条 民生。一是新增就业4200人（县人社局）；二是改造棚户区600套（县住建局）；"
        "三是新建幼儿园2所〔县教育局〕。\n"
        "第四条 各乡镇、县直各有关部门要加强协作配合，形成工作合力。"
    )

    assert [(task.units, task.text) for task in reading.tasks] == [
        (("县投资促进局", "各乡镇"), "招商引资。签约项目30个。"),
        (("县发改局",), "实施项目108个。"),
        (("县工信局", "县能源局"), "建设氢能产业园，6月底前投产。"),
        (("县人社局",), "民生。一是新增就业4200人"),
        (("县住建局",), "二是改造棚户区600套"),
        (("县教育局",), "三是新建幼儿园2所"),
    ]
    assert any("形成工作合力" in each.text for each in reading.doubts)


def test_a_column_under_a_head_nobody_knows_is_not_lost() -> None:
    reading = read(
        "某县2025年民生实事\n编号\t实事名称\t办什么事、办成什么样\t责任单位\t目前进展\n"
        "1\t农村公路提质\t实施农村公路改造80公里，四季度：全部完工\t县交通局\t已完成前期工作若干\n"
        "2\t食堂改造\t改造学校食堂12所\t县教育局\t"
    )

    assert [(task.text, str(task.due)) for task in reading.tasks] == [
        ("农村公路提质\n实施农村公路改造80公里，四季度：全部完工", "2025-12-31"),
        ("食堂改造\n改造学校食堂12所", "None"),
    ]


def test_numbers_that_are_passed_over_are_told() -> None:
    reading = read("2024年任务\n1.推进园区建设。（责任单位：县工信局）\n4.推进学校建设。（责任单位：县教育局）")

    assert [(each.why, each.other) for each in reading.unread] == [(Why.NUMBER_GAP, "2、3")]
    assert reading.doubts == ()
