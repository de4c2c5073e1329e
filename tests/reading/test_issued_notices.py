"""The notices of three counties, as they were issued: exactly what they say, and nothing else."""

from datetime import date

from domain.plan.reading import Why
from domain.scoring.facts import TaskKind
from tests.reading.support import issued, read


def test_the_notice_of_yuxian_holds_forty_tasks_of_twenty_one_departments_and_no_doubt() -> None:
    reading = read(issued("yuxian-2023.txt"))

    assert (reading.title, reading.year) == ("盂县推动山西中部城市群高质量发展2023年工作任务", 2023)
    assert (len(reading.tasks), len(reading.departments), reading.assignments, reading.joint) == (40, 21, 47, 7)
    assert [task.kind for task in reading.tasks] == [TaskKind.POLICY] * 5 + [TaskKind.KEY] * 35
    assert len({(task.part, task.no) for task in reading.tasks}) == 40
    assert reading.doubts == ()
    seventh = next(task for task in reading.tasks if task.no == "7")
    assert (seventh.part, seventh.section) == ("二、重点工作任务", "（二）增强科技协同创新能力")
    assert [(each.name, str(each.value), each.unit) for each in seventh.indicators] == [
        ("备案入库科技型中小企业", "7", "家"),
        ("高新技术企业", "8", "家"),
    ]
    assert (seventh.lead, seventh.due) == (("县教科局",), date(2023, 12, 31))
    names = {each.name: each.tasks for each in reading.departments}
    assert names["国运公司"] == 1
    assert sum(count == 1 for count in names.values()) == 10


def test_what_follows_the_list_of_yuxian_is_told_and_is_no_task() -> None:
    reading = read(issued("yuxian-2023.txt"))

    assert [each.why for each in reading.unread] == [Why.REQUIREMENT] * 3 + [Why.ANNEX]
    assert reading.unread[-1].text.startswith("盂县推动山西中部城市群")


def test_the_notice_of_guanxian_holds_ninety_six_tasks_and_three_items_offered_as_organisational() -> None:
    reading = read(issued("guanxian-2023.txt"))

    assert reading.year == 2023
    assert (len(reading.tasks), len(reading.departments), reading.assignments) == (96, 34, 180)
    assert sum(len(task.lead) for task in reading.tasks) == 163
    assert sum(len(task.participants) for task in reading.tasks) == 17
    assert [task.no for task in reading.tasks] == [str(number) for number in range(1, 97)]
    sixth = reading.tasks[5]
    assert sixth.lead == ("县工业和信息化局", "县财政局")  # an ASCII comma stands between them
    assert sixth.participants == ("县金融与企业服务中心",)
    assert "县政府办公室（大数据局）" in {each.name for each in reading.departments}
    assert [(each.why, each.line, each.no) for each in reading.unread] == [
        (Why.ORGANISATIONAL, 126, "97"),
        (Why.ORGANISATIONAL, 127, "98"),
        (Why.ORGANISATIONAL, 128, "99"),
    ]


def test_the_report_of_jiaocheng_names_no_unit_and_its_sentences_are_offered() -> None:
    reading = read(issued("jiaocheng-2021.txt"))

    assert reading.tasks == ()
    assert {each.why for each in reading.unread} == {Why.NO_UNIT_AT_ALL}
    first = reading.unread[0]
    assert (first.line, first.text) == (2, "推动农业提质增效。")
    assert first.section == "(一)实施产业大升级行动,加快构建高质量经济体系"
    assert any("完成改厕任务2000座" in each.text for each in reading.unread)
