"""The workbook to check: sent back as it is, it is the same plan; corrected, it is the corrected one."""

from dataclasses import replace
from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from documents.extracting import blocks_of
from domain.plan.adopting import plan_of
from domain.plan.check_form import mark_of, read_check_form
from domain.plan.reading import Reading, Why
from domain.plan.settling import Settle, answer, settle
from locales import words_for
from rendering.plan_workbook import plan_workbook
from tests.reading.support import issued, read

NOTICE = (
    "2024年任务\n一、产业\n1.建设园区，完成道路5公里，登记失业率控制在3.5%以内。（责任单位：县工信局、各市、县（市、区）人民政府）\n"
    "2.培育企业五家。\n3.办展会。6月底前完成。（牵头单位：县商务局，配合单位：县财政局）\n4.修路。（责任单位：县工业和信息化局）"
)


def sent_back(content: bytes) -> Reading:
    reading = read_check_form(blocks_of(content))
    assert reading is not None
    return reading


def bare(reading: Reading) -> Reading:
    return replace(reading, tasks=tuple(replace(task, line=0) for task in reading.tasks), unread=reading.doubts)


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_sent_back_untouched_it_is_the_same(language: str) -> None:
    reading = read(NOTICE)
    content = plan_workbook(reading, words_for(language), on=date(2024, 3, 1))

    assert bare(sent_back(content)) == bare(reading)


@pytest.mark.parametrize("name", ["yuxian-2023.txt", "guanxian-2023.txt", "jiaocheng-2021.txt"])
def test_the_issued_notices_come_back_the_same(name: str) -> None:
    reading = read(issued(name))
    content = plan_workbook(reading, words_for("zh-CN"), on=date(2023, 3, 1))

    assert bare(sent_back(content)) == bare(reading)


def test_what_was_decided_and_corrected_in_it_counts() -> None:
    book = load_workbook(BytesIO(plan_workbook(read(NOTICE), words_for("zh-CN"), on=date(2024, 3, 1))))
    doubts, tasks = book["待确认"], book["任务清单"]
    row = next(row for row in doubts.iter_rows(min_row=2) if "培育企业" in str(row[0].value))
    row[2].value = "县商务局、县发改局"
    for other in doubts.iter_rows(min_row=2):
        if other[0].row != row[0].row:
            other[3].value = "是"
    tasks["F3"].value = "县发改局"
    tasks["J2"].value = "道路≥6公里；登记失业率≤3.5%；随便写写"
    file = BytesIO()
    book.save(file)

    reading = sent_back(file.getvalue())
    assert [(task.no, task.lead) for task in reading.tasks] == [
        ("1", ("县工信局", "各市、县（市、区）人民政府")),
        ("3", ("县发改局",)),
        ("4", ("县工业和信息化局",)),
        ("2", ("县商务局", "县发改局")),
    ]
    assert [str(each.value) for each in reading.tasks[0].indicators] == ["6", "3.5"]
    assert [(each.why, each.text) for each in reading.doubts] == [(Why.TARGET_UNCLEAR, "随便写写")]


def test_who_helps_stays_when_the_lead_that_was_missing_is_named() -> None:
    reading = read("2024年任务清单\n序号|工作任务|牵头单位|配合单位\n1|修路|县交通局|县公安局\n2|治理河道||县水利局")
    (doubt,) = reading.doubts
    settled = answer(reading, mark_of(doubt), "县自然资源局")
    assert [(task.text, task.lead, task.participants) for task in settled.tasks] == [
        ("修路", ("县交通局",), ("县公安局",)),
        ("治理河道", ("县自然资源局",), ("县水利局",)),
    ]


def test_doubts_are_settled_one_by_one_until_there_is_a_plan() -> None:
    reading = read(NOTICE)
    no_unit, near = reading.doubts
    assert (no_unit.why, near.why) == (Why.NO_UNIT, Why.NEAR_NAME)

    reading = answer(reading, mark_of(no_unit), "2.培育企业6家。（牵头单位：县商务局，配合单位：县财政局）")
    reading = settle(reading, mark_of(near), Settle.SAME)
    plan = plan_of(reading, 2024)

    assert [(task.key, task.lead, task.participants) for task in plan.tasks] == [
        ("一-1", ("县工信局", "各市、县（市、区）人民政府"), ()),
        ("一-2", ("县商务局",), ("县财政局",)),
        ("一-3", ("县商务局",), ("县财政局",)),
        ("一-4", ("县工信局",), ()),
    ]
    assert next(each for each in plan.departments if each.name == "县工信局").aliases == ("县工业和信息化局",)
