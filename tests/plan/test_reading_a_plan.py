from datetime import date
from decimal import Decimal

from domain.plan import Bound, DepartmentEntry, IndicatorEntry, Plan, SectionEntry, TaskEntry, read_plan
from domain.scoring.facts import Role, TaskKind

PLAN = """
title = "某县2024年工作任务"
year = 2024
{departments}
[[parts]]
number = "一"
title = "重大工程项目"

[[parts.sections]]
title = "道路"

[[parts.sections.tasks]]
number = 3
kind = "project"
title = "环城路"
text = "  路基完工。 "
lead = ["交通局"]
participants = ["发改局", "住建局"]
due = 2024-10-01
indicators = [
    {{ name = "通车里程", value = "12.5", unit = "公里" }},
    {{ name = "工期延误", value = "0", unit = "天", bound = "max" }},
]

[[parts.sections]]
title = "水利"

[[parts.sections.tasks]]
number = 4
kind = "key"
title = "水库"
lead = ["水利局", "发改局"]
"""
DEPARTMENTS = """
[[departments]]
name = "水利局"

[[departments]]
name = "县交通运输局"
aliases = ["交通局", "县交通局"]

[[departments]]
name = "发改局"

[[departments]]
name = "住建局"

[[departments]]
name = "老干部局"
"""


def read(departments: str = "") -> Plan:
    return read_plan(PLAN.format(departments=departments), source="plan.toml")


def test_a_task_keeps_everything_the_file_says_about_it() -> None:
    assert read().tasks[0] == TaskEntry(
        part="一",
        number="3",
        section="道路",
        kind=TaskKind.PROJECT,
        title="环城路",
        text="路基完工。",
        lead=("交通局",),
        participants=("发改局", "住建局"),
        due=date(2024, 10, 1),
        indicators=(
            IndicatorEntry("通车里程", Decimal("12.5"), "公里", Bound.MIN),
            IndicatorEntry("工期延误", Decimal(0), "天", Bound.MAX),
        ),
    )


def test_what_may_be_left_out_reads_as_empty() -> None:
    task = read().tasks[1]

    assert (task.text, task.participants, task.due, task.indicators) == ("", (), None, ())


def test_the_key_of_a_task_is_its_part_with_its_number() -> None:
    assert [task.key for task in read().tasks] == ["一-3", "一-4"]


def test_assignments_put_leads_before_participants() -> None:
    assert read().tasks[0].assignments == (
        ("交通局", Role.LEAD),
        ("发改局", Role.PARTICIPANT),
        ("住建局", Role.PARTICIPANT),
    )


def test_sections_are_counted_through_the_plan() -> None:
    assert read().sections == (SectionEntry("一", "道路", 1), SectionEntry("一", "水利", 2))


def test_without_a_list_departments_stand_as_tasks_first_name_them() -> None:
    assert [entry.name for entry in read().departments] == ["交通局", "发改局", "住建局", "水利局"]


def test_with_a_list_departments_stand_as_listed_even_without_a_task() -> None:
    names = [entry.name for entry in read(DEPARTMENTS).departments]

    assert names == ["水利局", "县交通运输局", "发改局", "住建局", "老干部局"]


def test_an_alias_in_a_task_means_the_department_it_belongs_to() -> None:
    plan = read(DEPARTMENTS)

    assert plan.departments[1] == DepartmentEntry("县交通运输局", ("交通局", "县交通局"))
    assert plan.tasks[0].lead == ("县交通运输局",)


def test_a_file_saved_on_windows_reads_the_same() -> None:
    text = "\ufeff" + PLAN.format(departments=DEPARTMENTS).replace("\n", "\r\n")

    assert read_plan(text, source="plan.toml") == read(DEPARTMENTS)
