from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from domain.plan import Plan, TaskEntry, read_plan
from domain.scoring.facts import Role, TaskKind

SAMPLE = Path(__file__).parents[2] / "samples" / "yuxian-2023.toml"


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read_plan(SAMPLE.read_text(encoding="utf-8"), source=SAMPLE.name)


def task(plan: Plan, key: str) -> TaskEntry:
    return next(each for each in plan.tasks if each.key == key)


def tasks_by_department(plan: Plan) -> Counter[str]:
    return Counter(name for each in plan.tasks for name, _ in each.assignments)


def test_the_county_has_forty_tasks_of_which_five_are_policy_measures(plan: Plan) -> None:
    assert plan.year == 2023
    assert Counter(each.kind for each in plan.tasks) == {TaskKind.POLICY: 5, TaskKind.KEY: 35}


def test_the_county_has_twenty_one_departments_with_forty_seven_assignments(plan: Plan) -> None:
    assert len(plan.departments) == 21
    assert sum(tasks_by_department(plan).values()) == 47


def test_seven_tasks_are_joint_and_every_unit_of_them_leads(plan: Plan) -> None:
    joint = [each for each in plan.tasks if len(each.assignments) > 1]

    assert [each.key for each in joint] == ["一-1", "二-1", "二-8", "二-10", "二-12", "二-17", "二-26"]
    assert {role for each in joint for _, role in each.assignments} == {Role.LEAD}


def test_ten_departments_have_exactly_one_task(plan: Plan) -> None:
    counts = tasks_by_department(plan)

    assert sum(count == 1 for count in counts.values()) == 10
    assert counts["县工信局"] == 9
    assert counts["县交通局"] == 2


def test_each_section_holds_the_tasks_it_holds_in_the_notice(plan: Plan) -> None:
    held = Counter((each.part, each.section) for each in plan.tasks)

    assert [(entry.part, held[entry.part, entry.title]) for entry in plan.sections] == [
        ("一", 5),
        *(("二", count) for count in (5, 4, 6, 3, 10, 1, 4, 2)),
    ]
    assert [entry.position for entry in plan.sections] == list(range(1, 10))


def test_numbering_starts_again_in_the_second_part(plan: Plan) -> None:
    assert [each.key for each in plan.tasks] == [f"一-{n}" for n in range(1, 6)] + [f"二-{n}" for n in range(1, 36)]


def test_departments_stand_in_the_order_in_which_tasks_first_name_them(plan: Plan) -> None:
    assert [entry.name for entry in plan.departments] == list(tasks_by_department(plan))


def test_every_title_fits_a_small_screen(plan: Plan) -> None:
    assert max(len(each.title) for each in plan.tasks) <= 24


@pytest.mark.parametrize(
    ("key", "value", "unit"),
    [
        ("一-3", 1, "家"),
        ("二-5", 160, "个"),
        ("二-7", 7, "家"),
        ("二-7", 8, "家"),
        ("二-8", 1, "家"),
        ("二-9", 1, "家"),
        ("二-18", 10, "万亩"),
    ],
)
def test_the_target_numbers_are_those_of_the_county(plan: Plan, key: str, value: int, unit: str) -> None:
    assert (Decimal(value), unit) in [(each.value, each.unit) for each in task(plan, key).indicators]
