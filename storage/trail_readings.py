"""The trail as it is read: of a group, an entry, a department or a person, and the names of what it speaks of."""

from collections.abc import Callable
from typing import Any, TypeAlias

from sqlalchemy import ColumnElement, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.call import Call
from models.claim import Claim
from models.department import Department
from models.dispatch import Dispatch
from models.entry import Entry
from models.finding import Finding
from models.leave import Leave
from models.objection import Objection
from models.person import Person
from models.problem import Problem
from models.report import Report
from models.seat import Seat
from models.task import Task
from models.trail import Trail
from storage.placing import placed

OF_DEPARTMENTS: dict[str, Any] = {
    "report": Report,
    "claim": Claim,
    "finding": Finding,
    "problem": Problem,
    "objection": Objection,
    "call": Call,
    "seat": Seat,
}
"""Things that say themselves which department they belong to, by the word the trail has for them."""


Picked: TypeAlias = ColumnElement[bool] | None
"""Which lines are read; None for all of a group's."""


def of_entry(entry_id: int) -> Picked:
    """Pick what was done to an entry, to the report it stands in, and the deductions booked for it."""
    report = select(col(Entry.report_id)).where(col(Entry.id) == entry_id)
    findings = select(col(Finding.id)).where(col(Finding.entry_id) == entry_id)
    return or_(_about("entry", [entry_id]), _about("report", report), _about("finding", findings))


def of_department(department_id: int) -> Picked:
    """Pick what was done to anything of a department."""
    own = [
        _about(subject, select(model.id).where(model.department_id == department_id))
        for subject, model in OF_DEPARTMENTS.items()
    ]
    entries = select(col(Entry.id)).join(Report, col(Report.id) == Entry.report_id)
    leaves = select(col(Leave.id)).join(Seat, col(Seat.id) == Leave.seat_id)
    return or_(
        *own,
        _about("entry", entries.where(col(Report.department_id) == department_id)),
        _about("leave", leaves.where(col(Seat.department_id) == department_id)),
        _about("deputy", [department_id]),
    )


def of_person(person_id: int) -> Picked:
    """Pick what a person did."""
    return col(Trail.person_id) == person_id


async def count(session: AsyncSession, group_id: int, picked: Picked) -> int:
    """Count the lines."""
    return int((await session.execute(_within(select(func.count(col(Trail.id))), group_id, picked))).scalar_one())


async def lines(
    session: AsyncSession,
    group_id: int,
    picked: Picked,
    *,
    limit: int | None = None,
    offset: int = 0,
) -> list[tuple[Trail, str]]:
    """List lines with the name of who did it, the latest first; an empty name is the clock."""
    query = select(Trail, col(Person.name)).outerjoin(Person, col(Person.id) == Trail.person_id)
    query = _within(query, group_id, picked).order_by(col(Trail.id).desc()).limit(limit).offset(offset)
    return [(row, name or "") for row, name in (await session.execute(query)).all()]


async def names(session: AsyncSession, subject: str, ids: list[int]) -> dict[int, str]:
    """Name things of one kind: a department, and of an entry its task."""
    naming = NAMING.get(subject)
    if naming is None or not ids:
        return {}
    return {row[0]: " ".join(str(part) for part in row[1:]) for row in (await session.execute(naming(ids))).all()}


async def people(session: AsyncSession, group_id: int) -> list[Person]:
    """List who ever did something in a group, by name."""
    acted = select(col(Trail.person_id)).where(col(Trail.group_id) == group_id).distinct()
    query = select(Person).where(col(Person.id).in_(acted)).order_by(col(Person.name), col(Person.id))
    return list((await session.execute(query)).scalars())


def _within(query: Any, group_id: int, picked: Picked) -> Any:
    query = query.where(col(Trail.group_id) == group_id)
    return query if picked is None else query.where(picked)


def _about(subject: str, ids: Any) -> ColumnElement[bool]:
    return and_(col(Trail.subject) == subject, col(Trail.subject_id).in_(ids))


def _entries(ids: list[int]) -> Any:
    return placed(select(col(Entry.id), col(Dispatch.month), col(Department.name), col(Task.title))).where(
        col(Entry.id).in_(ids)
    )


def _reports(ids: list[int]) -> Any:
    return (
        select(col(Report.id), col(Dispatch.month), col(Department.name))
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(Department, col(Department.id) == Report.department_id)
        .where(col(Report.id).in_(ids))
    )


def _of_departments(model: Any) -> Callable[[list[int]], Any]:
    def naming(ids: list[int]) -> Any:
        return (
            select(model.id, col(Department.name))
            .join(Department, col(Department.id) == model.department_id)
            .where(model.id.in_(ids))
        )

    return naming


def _departments(ids: list[int]) -> Any:
    return select(col(Department.id), col(Department.name)).where(col(Department.id).in_(ids))


def _tasks(ids: list[int]) -> Any:
    return select(col(Task.id), col(Task.title)).where(col(Task.id).in_(ids))


NAMING: dict[str, Callable[[list[int]], Any]] = {
    **{subject: _of_departments(model) for subject, model in OF_DEPARTMENTS.items()},
    "entry": _entries,
    "report": _reports,
    "deputy": _departments,
    "task": _tasks,
}
