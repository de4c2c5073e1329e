"""A reading as plain data: the form others script against, and the whole of it, to be kept and taken up again."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from domain.plan.entries import Bound, DepartmentEntry, IndicatorEntry
from domain.plan.reading import ReadDepartment, Reading, ReadTask, Unread, Why
from domain.scoring.facts import TaskKind

Form = dict[str, Any]


def published(reading: Reading, why: Callable[[Unread], str]) -> Form:
    """Give the form that `plan read --json` prints; `why` gives the words of a reason. It stays stable."""
    return {
        "title": reading.title,
        "year": reading.year,
        "tasks": [_task(task) for task in reading.tasks],
        "departments": [
            {"name": each.name, "aliases": [*each.aliases], "tasks": each.tasks} for each in reading.departments
        ],
        "unread": [{"line": each.line, "text": each.text, "why": why(each)} for each in reading.unread],
    }


def stored(reading: Reading) -> Form:
    """Give all of a reading."""
    form = published(reading, lambda unread: unread.why)
    for task, written in zip(reading.tasks, form["tasks"], strict=True):
        written["line"] = task.line
    for unread, written in zip(reading.unread, form["unread"], strict=True):
        written.update(other=unread.other, part=unread.part, section=unread.section, no=unread.no)
    return form


def restored(form: Mapping[str, Any]) -> Reading:
    """Make the reading again that `stored` gave."""
    return Reading(
        title=form["title"],
        year=form["year"],
        tasks=tuple(_read_task(each) for each in form["tasks"]),
        departments=tuple(
            ReadDepartment(each["name"], tuple(each["aliases"]), each["tasks"]) for each in form["departments"]
        ),
        unread=tuple(Unread(**{**each, "why": Why(each["why"])}) for each in form["unread"]),
    )


def department_forms(known: Sequence[DepartmentEntry]) -> list[Form]:
    """Give departments as plain data."""
    return [{"name": each.name, "aliases": [*each.aliases]} for each in known]


def departments_of(forms: Sequence[Mapping[str, Any]]) -> tuple[DepartmentEntry, ...]:
    """Make departments again of what `department_forms` gave."""
    return tuple(DepartmentEntry(each["name"], tuple(each["aliases"])) for each in forms)


def _task(task: ReadTask) -> Form:
    return {
        "part": task.part,
        "no": task.no,
        "section": task.section,
        "kind": str(task.kind),
        "text": task.text,
        "lead": [*task.lead],
        "participants": [*task.participants],
        "due": task.due.isoformat() if task.due else None,
        "leader": task.leader or None,
        "indicators": [
            {"name": each.name, "value": f"{each.value:f}", "unit": each.unit, "bound": str(each.bound)}
            for each in task.indicators
        ],
    }


def _read_task(form: Mapping[str, Any]) -> ReadTask:
    return ReadTask(
        line=form["line"],
        part=form["part"],
        no=form["no"],
        section=form["section"],
        kind=TaskKind(form["kind"]),
        text=form["text"],
        lead=tuple(form["lead"]),
        participants=tuple(form["participants"]),
        due=date.fromisoformat(form["due"]) if form["due"] else None,
        leader=form["leader"] or "",
        indicators=tuple(
            IndicatorEntry(each["name"], Decimal(each["value"]), each["unit"], Bound(each["bound"]))
            for each in form["indicators"]
        ),
    )
