"""Holds the sample plan against the county's own document, which lies beside the project and not in it."""

import re
from dataclasses import dataclass
from pathlib import Path

import pytest

from domain.plan import Plan, read_plan

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "samples" / "yuxian-2023.toml"
NOTICE = ROOT.parent / "shared" / "plans" / "yuxian-2023.txt"
# Where the notice writes a target number in another way than digits followed by the unit.
WRITTEN_OTHERWISE = {"一-3": "一家省级专业镇", "二-13": "5大政务应用平台"}

pytestmark = pytest.mark.skipif(not NOTICE.exists(), reason="the county's notice (../shared/plans) is not here")


@dataclass(frozen=True, slots=True)
class Stated:
    text: str
    units: tuple[str, ...]


@pytest.fixture(scope="module")
def plan() -> Plan:
    return read_plan(SAMPLE.read_text(encoding="utf-8"), source=SAMPLE.name)


@pytest.fixture(scope="module")
def notice() -> dict[str, Stated]:
    """Give what the document states for each task, by key."""
    _, policy, key, _ = re.split(r"^[一二三]、.*$", NOTICE.read_text(encoding="utf-8"), maxsplit=3, flags=re.MULTILINE)
    found = {}
    for part, body in (("一", policy), ("二", key)):
        for number, text, units in re.findall(r"^(\d+)\.(.*?)（责任单位：(.*?)）", body, re.MULTILINE | re.DOTALL):
            found[f"{part}-{number}"] = Stated(text, tuple(units.split("、")))
    return found


def test_every_task_of_the_notice_is_in_the_sample_with_its_units(plan: Plan, notice: dict[str, Stated]) -> None:
    sample = {task.key: tuple(name for name, _ in task.assignments) for task in plan.tasks}

    assert sample == {key: stated.units for key, stated in notice.items()}


def test_every_department_bears_the_name_the_notice_gives_it(plan: Plan, notice: dict[str, Stated]) -> None:
    named = dict.fromkeys(unit for stated in notice.values() for unit in stated.units)

    assert [entry.name for entry in plan.departments] == list(named)


def test_every_section_bears_the_title_the_notice_gives_it(plan: Plan) -> None:
    lines = NOTICE.read_text(encoding="utf-8").splitlines()
    titles = [line.partition("）")[2] for line in lines if re.match(r"（[一二三四五六七八]）", line)]

    assert [entry.title for entry in plan.sections if entry.part == "二"] == titles[:8]


def test_every_target_number_is_stated_in_the_notice(plan: Plan, notice: dict[str, Stated]) -> None:
    for task in plan.tasks:
        for indicator in task.indicators:
            written = WRITTEN_OTHERWISE.get(task.key, f"{indicator.value}{indicator.unit}")
            assert written in notice[task.key].text, task.key


def test_a_date_is_given_only_where_the_notice_speaks_of_this_year(plan: Plan, notice: dict[str, Stated]) -> None:
    dated = {task.key for task in plan.tasks if task.due}

    assert dated == {key for key, stated in notice.items() if re.search(r"年内|2023年", stated.text)}
