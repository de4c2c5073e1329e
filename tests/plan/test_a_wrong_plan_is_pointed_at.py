"""What an operator reads when a plan file is wrong: one line with the place, the fault and the remedy."""

import pytest

from domain.errors import Misconfigured
from domain.plan import read_plan

PLAN = """\
title = "某县2024年工作任务"
year = 2024

[[departments]]
name = "县工信局"
aliases = ["工信局"]

[[departments]]
name = "县教科局"

[[parts]]
number = "一"
title = "重点工作任务"

[[parts.sections]]
title = "产业"

[[parts.sections.tasks]]
number = 1
kind = "key"
title = "基站"
lead = ["县工信局"]
participants = ["县教科局"]
due = 2024-12-31
indicators = [
    { name = "基站", value = "160", unit = "个", bound = "min" },
]

[[parts.sections.tasks]]  # the second
number = 2
kind = "key"
title = "企业"
lead = ["县教科局"]

[[parts]]
number = "二"
title = "重大工程项目"

[[parts.sections]]
title = "产业"

[[parts.sections.tasks]]
number = 1
kind = "project"
title = "园区"
lead = ["工信局"]
"""
SECOND_TASK = PLAN.index("[[parts.sections.tasks]]  # the second")


def refusal(text: str) -> str:
    with pytest.raises(Misconfigured) as caught:
        read_plan(text, source="plan.toml")
    return str(caught.value)


def changed(old: str, new: str, *, start: int = 0) -> str:
    assert old in PLAN[start:]
    return PLAN[:start] + PLAN[start:].replace(old, new, 1)


def test_the_plan_these_examples_spoil_is_itself_in_order() -> None:
    assert [task.key for task in read_plan(PLAN, source="plan.toml").tasks] == ["一-1", "一-2", "二-1"]


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        pytest.param(
            "year = 2024",
            'year = "2024"',
            "2: year must be a whole number from 1900 to 9999, without quotes: write year = 2023",
            id="year as text",
        ),
        pytest.param(
            "year = 2024",
            "year = true",
            "2: year must be a whole number from 1900 to 9999, without quotes: write year = 2023",
            id="year as a boolean",
        ),
        pytest.param(
            'name = "县教科局"',
            f'name = "{"县" * 41}"',
            "9: name has 41 characters: a screen has room for 40, shorten it",
            id="a name no screen has room for",
        ),
        pytest.param("year = 2024", "", "1: year is missing: write year = 2023", id="no year"),
        pytest.param(
            "year = 2024",
            "yaer = 2024",
            "2: there is no field 'yaer' here: the fields are title, year, departments, parts",
            id="misspelt field",
        ),
        pytest.param(
            'number = "一"',
            "number = 1",
            '12: number must be a text in quotes: write number = "一"',
            id="part number without quotes",
        ),
        pytest.param(
            'number = "二"',
            'number = "一"',
            "36: part 一 is already on line 11: give this one a number of its own",
            id="part twice",
        ),
        pytest.param(
            "number = 2",
            "number = 1",
            "30: task 一-1 is already on line 18: give this one a number of its own",
            id="key twice",
        ),
        pytest.param(
            "number = 2",
            "number = 0",
            "30: number must be a whole number from 1 to 9999, without quotes: write number = 7",
            id="task number out of range",
        ),
        pytest.param(
            'kind = "project"',
            'kind = "projekt"',
            '44: kind \'projekt\' is unknown: write one of "policy", "key", "project"',
            id="unknown kind",
        ),
        pytest.param(
            'lead = ["工信局"]',
            'lead = ["县工信委"]',
            "46: 县工信委 is not among the departments: write 县工信局 or add it there",
            id="unknown department with a likely one",
        ),
        pytest.param(
            'participants = ["县教科局"]',
            'participants = ["Unit 5"]',
            "23: Unit 5 is not among the departments: add it there",
            id="unknown department",
        ),
        pytest.param(
            'lead = ["工信局"]',
            "lead = []",
            '46: no department leads this task: write lead = ["…"] with at least one name',
            id="empty lead",
        ),
        pytest.param(
            'lead = ["工信局"]',
            "",
            '42: no department leads this task: write lead = ["…"] with at least one name',
            id="no lead",
        ),
        pytest.param(
            'lead = ["工信局"]',
            'lead = "工信局"',
            '46: lead must be a list of names: write lead = ["…", "…"]',
            id="lead is no list",
        ),
        pytest.param(
            'participants = ["县教科局"]',
            'participants = ["工信局"]',
            "23: 县工信局 stands twice in this task: name each department once",
            id="department twice in a task, once by its alias",
        ),
        pytest.param(
            'name = "县教科局"',
            'name = "工信局"',
            "9: 工信局 already stands for 县工信局: give each department a name of its own",
            id="name already an alias",
        ),
        pytest.param(
            "due = 2024-12-31",
            'due = "年底"',
            "24: due must be a day without quotes: write due = 2023-12-31",
            id="due is no day",
        ),
        pytest.param(
            "due = 2024-12-31",
            "due = 2024-12-31T09:00:00",
            "24: due must be a day without quotes: write due = 2023-12-31",
            id="due has an hour",
        ),
        pytest.param(
            'bound = "min"',
            'bound = "least"',
            '25: bound \'least\' is unknown: write one of "min", "max", "exact"',
            id="unknown bound",
        ),
        pytest.param(
            'value = "160"',
            'value = "一百六"',
            "25: value '一百六' is not a number: write digits in quotes, as in value = \"160\"",
            id="value in words",
        ),
        pytest.param(
            'value = "160"',
            "value = 160",
            '25: value must be a text in quotes: write value = "160"',
            id="value without quotes",
        ),
        pytest.param(
            'title = "企业"',
            'title = " "',
            '32: title must be a text in quotes: write title = "科技企业梯次培育"',
            id="blank title",
        ),
        pytest.param(
            'title = "企业"',
            "title = 企业",
            "32: this is not TOML (Invalid value at column 9): check quotes, brackets and = signs here",
            id="not TOML",
        ),
        pytest.param(
            'lead = ["工信局"]',
            'lead = ["工信局"',
            "46: this is not TOML (Unclosed array): check quotes, brackets and = signs here",
            id="not TOML to the end",
        ),
    ],
)
def test_the_line_the_fault_and_the_remedy_stand_in_one_sentence(old: str, new: str, told: str) -> None:
    assert refusal(changed(old, new)) == f"plan.toml:{told}"


def test_a_field_is_looked_for_in_its_own_table_and_not_in_an_earlier_one() -> None:
    assert refusal(changed('kind = "key"', 'kind = "x"', start=SECOND_TASK)).startswith("plan.toml:31: kind 'x'")


def test_a_section_title_may_return_in_another_part_but_not_in_its_own() -> None:
    again = '[[parts.sections]]\ntitle = "产业"\n\n'

    assert refusal(changed("[[parts.sections.tasks]]  # the second", again + "[[parts.sections.tasks]]")) == (
        "plan.toml:30: section 一、产业 is already on line 15: give this one a title of its own"
    )


def test_a_plan_without_tasks_says_what_to_write() -> None:
    text = 'title = "某县"\nyear = 2024\n'
    part = text + '[[parts]]\nnumber = "一"\ntitle = "任务"\n'
    section = part + '[[parts.sections]]\ntitle = "产业"\n'

    assert refusal(text) == "plan.toml:1: there are no parts here: write at least one [[parts]]"
    assert refusal(part) == "plan.toml:3: there are no sections here: write at least one [[parts.sections]]"
    assert refusal(section) == "plan.toml:6: there are no tasks here: write at least one [[parts.sections.tasks]]"


def test_a_list_written_in_one_line_is_pointed_at_by_that_line() -> None:
    sections = '[{ title = "产业", x = 1 }]'
    text = f'title = "某县"\nyear = 2024\nparts = [{{ number = "一", title = "任务", sections = {sections} }}]\n'

    assert refusal(text) == "plan.toml:3: there is no field 'x' here: the fields are title, tasks"


def test_parts_that_are_no_tables_are_refused() -> None:
    assert refusal('title = "某县"\nyear = 2024\nparts = ["一"]\n') == (
        "plan.toml:3: parts must be a list of tables: write [[parts]]"
    )
