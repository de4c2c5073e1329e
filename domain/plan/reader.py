"""Reads the structured TOML form of a plan. The form is described in docs/decisions/0003-plan-as-toml.md."""

import re
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from difflib import get_close_matches
from itertools import chain

from domain.plan.entries import (
    LONGEST_NAME,
    LONGEST_PLAN_TITLE,
    LONGEST_TITLE,
    LONGEST_UNIT,
    Bound,
    DepartmentEntry,
    IndicatorEntry,
    PartEntry,
    Plan,
    SectionEntry,
    TaskEntry,
)
from domain.plan.table import Table, parse
from domain.scoring.facts import TaskKind

_NUMBER = re.compile(r"[0-9]+(\.[0-9]+)?")

# Every spelling a task may use, with the department it means; None when the file lists no departments.
Spellings = Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class _Placed:
    """A task with the table it came from, for errors that only show when tasks stand side by side."""

    table: Table
    entry: TaskEntry


def read_plan(text: str, *, source: str) -> Plan:
    """Read a plan from its TOML form; `source` names the file in errors.

    Departments keep the order of the `departments` list; without one, the order in which tasks first name them.

    Raises:
        Misconfigured: "file:line: what is wrong: what would be right", at the first thing that is wrong.
    """
    root = parse(text, source=source)
    root.only("title", "year", "departments", "parts")
    title = root.text("title", example='"…2023年工作任务"', most=LONGEST_PLAN_TITLE)
    year = root.whole("year", least=1900, most=9999, example="2023")
    departments = _departments(root)
    parts = root.some_tables("parts")
    part_entries = _parts(parts)
    sections = _sections(parts)
    tasks = _tasks(parts, _spellings(root) if departments else None)
    return Plan(title, year, departments or _first_named(tasks), sections, tasks, part_entries)


def _departments(root: Table) -> tuple[DepartmentEntry, ...]:
    return tuple(_department(table) for table in root.tables("departments"))


def _department(table: Table) -> DepartmentEntry:
    table.only("name", "aliases")
    return DepartmentEntry(table.text("name", example='"县工信局"', most=LONGEST_NAME), table.names("aliases"))


def _spellings(root: Table) -> Mapping[str, str]:
    known: dict[str, str] = {}
    for table in root.tables("departments"):
        department = _department(table)
        for spelling in (department.name, *department.aliases):
            if spelling in known:
                raise table.wrong(
                    f"{spelling} already stands for {known[spelling]}: give each department a name of its own",
                    field="name" if spelling == department.name else "aliases",
                )
            known[spelling] = department.name
    return known


def _parts(tables: Iterable[Table]) -> tuple[PartEntry, ...]:
    entries = []
    for table in tables:
        table.only("number", "title", "sections")
        entries.append(
            PartEntry(_part_number(table), table.text("title", example='"重点工作任务"', most=LONGEST_TITLE))
        )
    _refuse_repeats(((table, "number", entry.number) for table, entry in zip(tables, entries, strict=True)), "part")
    return tuple(entries)


def _part_number(table: Table) -> str:
    return table.text("number", example='"一"', most=LONGEST_NAME)


def _sections(parts: Iterable[Table]) -> tuple[SectionEntry, ...]:
    found = [(part, section) for part in parts for section in part.some_tables("sections")]
    for _, section in found:
        section.only("title", "tasks")
    entries = tuple(
        SectionEntry(_part_number(part), _section_title(section), position)
        for position, (part, section) in enumerate(found, start=1)
    )
    titles = (f"{entry.part}、{entry.title}" for entry in entries)
    _refuse_repeats(((section, "title", title) for (_, section), title in zip(found, titles, strict=True)), "section")
    return entries


def _section_title(table: Table) -> str:
    return table.text("title", example='"推进基础设施互联互通"', most=LONGEST_TITLE)


def _tasks(parts: Iterable[Table], spellings: Spellings) -> tuple[TaskEntry, ...]:
    placed = [
        _Placed(table, _task(table, _part_number(part), _section_title(section), spellings))
        for part in parts
        for section in part.tables("sections")
        for table in section.some_tables("tasks")
    ]
    _refuse_repeats(((each.table, "number", each.entry.key) for each in placed), "task")
    return tuple(each.entry for each in placed)


def _task(table: Table, part: str, section: str, spellings: Spellings) -> TaskEntry:
    table.only("number", "kind", "title", "text", "lead", "participants", "due", "indicators")
    lead = _units(table, "lead", spellings)
    participants = _units(table, "participants", spellings)
    _refuse_bad_units(table, lead, participants)
    return TaskEntry(
        part=part,
        number=str(table.whole("number", least=1, most=9999, example="7")),
        section=section,
        kind=table.choice("kind", TaskKind),
        title=table.text("title", example='"科技企业梯次培育"', most=LONGEST_TITLE),
        text=table.optional_text("text"),
        lead=lead,
        participants=participants,
        due=table.day("due"),
        indicators=tuple(_indicator(each) for each in table.tables("indicators")),
    )


def _units(table: Table, field: str, spellings: Spellings) -> tuple[str, ...]:
    names = table.names(field)
    if spellings is None:
        return names
    for name in names:
        if name not in spellings:
            close = get_close_matches(name, spellings, n=1)
            right = f"write {close[0]} or add it there" if close else "add it there"
            raise table.wrong(f"{name} is not among the departments: {right}", field=field)
    return tuple(spellings[name] for name in names)


def _refuse_bad_units(table: Table, lead: tuple[str, ...], participants: tuple[str, ...]) -> None:
    if not lead:
        raise table.wrong('no department leads this task: write lead = ["…"] with at least one name', field="lead")
    for field, earlier, names in (("lead", (), lead), ("participants", lead, participants)):
        for position, name in enumerate(names):
            if name in (*earlier, *names[:position]):
                raise table.wrong(f"{name} stands twice in this task: name each department once", field=field)


def _indicator(table: Table) -> IndicatorEntry:
    table.only("name", "value", "unit", "bound")
    value = table.text("value", example='"160"')
    if not _NUMBER.fullmatch(value):
        raise table.wrong(
            f'value {value!r} is not a number: write digits in quotes, as in value = "160"', field="value"
        )
    return IndicatorEntry(
        name=table.text("name", example='"新建5G基站"', most=LONGEST_NAME),
        value=Decimal(value),
        unit=table.text("unit", example='"个"', most=LONGEST_UNIT),
        bound=table.choice("bound", Bound, default=Bound.MIN),
    )


def _refuse_repeats(items: Iterable[tuple[Table, str, Hashable]], what: str) -> None:
    seen: dict[Hashable, int] = {}
    for table, field, key in items:
        if key in seen:
            raise table.wrong(
                f"{what} {key} is already on line {seen[key]}: give this one a {field} of its own", field=field
            )
        seen[key] = table.line


def _first_named(tasks: Iterable[TaskEntry]) -> tuple[DepartmentEntry, ...]:
    named = chain.from_iterable((*task.lead, *task.participants) for task in tasks)
    return tuple(DepartmentEntry(name) for name in dict.fromkeys(named))
