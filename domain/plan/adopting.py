"""From what was read of a document to a plan that can be stored, and back."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from domain.errors import Misconfigured
from domain.plan.entries import (
    LONGEST_NAME,
    LONGEST_PLAN_TITLE,
    LONGEST_TITLE,
    LONGEST_UNIT,
    DepartmentEntry,
    IndicatorEntry,
    PartEntry,
    Plan,
    SectionEntry,
    TaskEntry,
)
from domain.plan.marks import mark_at
from domain.plan.reading import ReadDepartment, Reading, ReadTask

_LONGEST_TITLE = 40
_ONLY_PART = "一"


def plan_of(reading: Reading, year: int) -> Plan:
    """Make the plan of a reading in which nothing is left to decide.

    Raises:
        Misconfigured: no task was read, or something is left to decide.
    """
    if reading.doubts or not reading.tasks:
        raise Misconfigured(f"{len(reading.doubts)} doubts are left to decide, {len(reading.tasks)} tasks were read")
    numbers = _part_numbers(reading)
    parts = tuple(PartEntry(number, _heading(heading, reading.title)) for heading, number in numbers.items())
    placed = [
        (task, numbers[task.part], _heading(task.section, _heading(task.part, reading.title))) for task in reading.tasks
    ]
    places = dict.fromkeys((part, section) for _, part, section in placed)
    sections = tuple(SectionEntry(part, title, position) for position, (part, title) in enumerate(places, 1))
    keys = _numbers(reading.tasks)
    tasks = tuple(_entry(task, part, section, keys[index]) for index, (task, part, section) in enumerate(placed))
    departments = tuple(DepartmentEntry(each.name, each.aliases) for each in reading.departments)
    return Plan(_cut(reading.title, LONGEST_PLAN_TITLE), year, departments, sections, tasks, parts)


def reading_of(plan: Plan) -> Reading:
    """Give a plan as what would be read of a document that holds it."""
    titles = {part.number: f"{part.number}、{part.title}" for part in plan.parts}
    counts = Counter(name for task in plan.tasks for name, _ in task.assignments)
    return Reading(
        plan.title,
        plan.year,
        tuple(
            ReadTask(
                line=position,
                part=titles.get(task.part, task.part),
                no=str(task.number),
                section=task.section,
                kind=task.kind,
                text=task.text or task.title,
                lead=task.lead,
                participants=task.participants,
                due=task.due,
                indicators=task.indicators,
            )
            for position, task in enumerate(plan.tasks, 1)
        ),
        tuple(ReadDepartment(each.name, each.aliases, counts[each.name]) for each in plan.departments),
        (),
    )


def short_title(text: str) -> str:
    """Give a task a title for small screens: its first sentence, cut where that is long."""
    first = re.split(r"[。\n；;]", text.strip(), maxsplit=1)[0]
    if len(first) <= _LONGEST_TITLE:
        return first
    clause = re.split(r"[，,：:]", first, maxsplit=1)[0]
    return clause if 4 <= len(clause) <= _LONGEST_TITLE else f"{first[: _LONGEST_TITLE - 1]}…"  # noqa: PLR2004


def _part_numbers(reading: Reading) -> dict[str, str]:
    """Number the parts as the document does; a number that comes again, in an annex, is told apart."""
    numbers: dict[str, str] = {}
    for heading in dict.fromkeys(task.part for task in reading.tasks):
        mark = mark_at(heading)
        number = mark.written.strip("、.（）() ") if mark else _ONLY_PART if not heading else heading[:8]
        again = sum(each == number or each.startswith(f"{number}（") for each in numbers.values())
        numbers[heading] = f"{number}（{again + 1}）" if again else number
    return numbers


def _heading(heading: str, otherwise: str) -> str:
    return _cut(_words(heading) or otherwise, LONGEST_TITLE)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"


def _words(heading: str) -> str:
    mark = mark_at(heading)
    return heading[mark.length :].strip() if mark else heading


def _numbers(tasks: tuple[ReadTask, ...]) -> list[str]:
    """Number the tasks; one whose number comes again in its part takes the section's before it."""
    times = Counter((task.part, task.no) for task in tasks)
    numbers = [task.no if times[task.part, task.no] == 1 else f"{_section_number(task)}{task.no}" for task in tasks]
    return [*_told_apart(zip((task.part for task in tasks), numbers, strict=True))]


def _told_apart(numbered: Iterator[tuple[str, str]]) -> Iterator[str]:
    seen: Counter[tuple[str, str]] = Counter()
    for part, number in numbered:
        seen[part, number] += 1
        yield number if seen[part, number] == 1 else f"{number}-{seen[part, number]}"


def _section_number(task: ReadTask) -> str:
    mark = mark_at(task.section)
    return mark.written.strip("、. ") if mark else ""


def _entry(task: ReadTask, part: str, section: str, number: str) -> TaskEntry:
    return TaskEntry(
        part=part,
        number=number,
        section=section,
        kind=task.kind,
        title=short_title(task.text),
        text=task.text,
        lead=task.lead,
        participants=task.participants,
        due=task.due,
        indicators=tuple(map(_short_target, task.indicators)),
    )


def _short_target(target: IndicatorEntry) -> IndicatorEntry:
    name, unit = _cut(target.name, LONGEST_NAME), _cut(target.unit, LONGEST_UNIT)
    return target if (name, unit) == (target.name, target.unit) else replace(target, name=name, unit=unit)
