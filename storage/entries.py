"""Entries with everything their card shows."""

from dataclasses import dataclass, fields
from datetime import datetime
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.department import Department
from models.dispatch import Dispatch, DispatchKind
from models.entry import Answer, Entry, Verdict
from models.evidence import Evidence
from models.indicator import Indicator
from models.report import Report
from models.task import Task
from storage import prepared, tables
from storage.placing import placed


@dataclass(frozen=True, slots=True)
class Case:
    """An entry, the task it reports on and the report it stands in; how many files and targets it has."""

    entry: Entry
    task: Task
    report: Report
    dispatch: Dispatch
    department: Department
    evidence: int
    targets: int


@dataclass(frozen=True, slots=True)
class Earlier:
    """What a department last said of a task, and in the round of which month."""

    answer: Answer
    text: str
    month: str


@dataclass(frozen=True, slots=True)
class Opened:
    """An entry as its card shows it: among the entries of its report, and after what was said of the task before."""

    item: Case
    items: tuple[Case, ...]
    earlier: Earlier | None


COLUMNS = len(fields(Case))


def _evidence_count() -> ScalarSelect[int]:
    return (
        select(func.count(col(Evidence.id)))
        .where(col(Evidence.entry_id) == Entry.id, col(Evidence.removed_at).is_(None))
        .correlate(Entry)
        .scalar_subquery()
    )


def _target_count() -> ScalarSelect[int]:
    return (
        select(func.count(col(Indicator.id))).where(col(Indicator.task_id) == Task.id).correlate(Task).scalar_subquery()
    )


def cases(*more: Any) -> Select[Any]:
    """Select entries with all that belongs to them, and more columns if asked for."""
    return placed(select(Entry, Task, Report, Dispatch, Department, _evidence_count(), _target_count(), *more))


# Built once: putting a statement of this size together costs more than SQLite takes to carry it out.
@cache
def _one() -> Select[Any]:
    # The entry is locked as well: with the report alone locked, the one who waited would read it as it was before.
    return cases().where(col(Entry.id) == bindparam("entry")).with_for_update(of=(Report, Entry))


@cache
def _all_of_report() -> Select[Any]:
    return cases().where(col(Entry.report_id) == bindparam("report")).order_by(col(Task.position))


@cache
def _held() -> Select[Any]:
    return _all_of_report().with_for_update(of=(Report, Entry))


@cache
def _asked_of() -> Select[Any]:
    return (
        cases()
        .where(
            col(Report.department_id) == bindparam("department"),
            col(Dispatch.withdrawn_at).is_(None),
            or_(
                and_(col(Report.first_submitted_at).is_(None), col(Dispatch.closed_at).is_(None)),
                col(Report.id).in_(_returned_to(bindparam("department"))),
            ),
        )
        .order_by(col(Dispatch.deadline_at), col(Dispatch.id), col(Task.position))
        .with_for_update(of=(Report, Entry))
    )


def _returned_to(department: ColumnElement[Any]) -> Select[Any]:
    """Find the reports of a department with an entry that the office returned, be the others reviewed or not."""
    entry, report = aliased(Entry), aliased(Report)
    return (
        select(col(report.id))
        .join(entry, col(entry.report_id) == report.id)
        .where(col(report.department_id) == department, col(entry.verdict) == tables.written(Verdict.RETURNED))
    )


def _answered_before() -> Select[Any]:
    """Find the entry of the same assignment that was answered in the round before the opened one's."""
    earlier, report, dispatch = aliased(Entry), aliased(Report), aliased(Dispatch)
    return (
        select(col(earlier.id))
        .join(report, col(report.id) == earlier.report_id)
        .join(dispatch, col(dispatch.id) == report.dispatch_id)
        .where(
            col(earlier.assignment_id) == Entry.assignment_id,
            col(dispatch.kind) == tables.written(DispatchKind.REGULAR),
            col(dispatch.opens_at) < Dispatch.opens_at,
            col(earlier.answer).is_not(None),
            col(report.first_submitted_at).is_not(None),
        )
        .order_by(col(dispatch.opens_at).desc())
        .limit(1)
        .correlate(Entry, Dispatch)
    )


@cache
def _before_of_report() -> Select[Any, Any, Any, Any]:
    earlier, report, dispatch = aliased(Entry), aliased(Report), aliased(Dispatch)
    return (
        select(col(Entry.id), col(earlier.answer), col(earlier.text), col(dispatch.month))
        .join(Report, col(Report.id) == Entry.report_id)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .join(earlier, col(earlier.id) == _answered_before().scalar_subquery())
        .join(report, col(report.id) == earlier.report_id)
        .join(dispatch, col(dispatch.id) == report.dispatch_id)
        .where(col(Entry.report_id) == bindparam("report"))
    )


@cache
def _opened() -> Select[Any]:
    earlier, report, dispatch = aliased(Entry), aliased(Report), aliased(Dispatch)
    is_this = col(Entry.id) == bindparam("entry")
    its_report = select(col(Entry.report_id)).where(is_this).scalar_subquery()
    said_before = and_(is_this, col(earlier.id) == _answered_before().scalar_subquery())
    return (
        cases(col(earlier.answer), col(earlier.text), col(dispatch.month))
        .outerjoin(earlier, said_before)
        .outerjoin(report, col(report.id) == earlier.report_id)
        .outerjoin(dispatch, col(dispatch.id) == report.dispatch_id)
        .where(col(Entry.report_id) == its_report)
        .order_by(col(Task.position))
    )


@cache
def _opened_alone() -> Select[Any]:
    return _opened().with_for_update(of=(Report, Entry))


async def case(session: AsyncSession, entry_id: int) -> Case | None:
    """Give one entry; on PostgreSQL it and its report stay locked until the transaction ends."""
    rows = await prepared.rows(session, _one(), {"entry": entry_id})
    return Case(*rows[0]) if rows else None


async def opened(session: AsyncSession, entry_id: int, *, lock: bool = True) -> Opened | None:
    """Give one entry with all its card needs, in one statement; on PostgreSQL its whole report is locked."""
    rows = await prepared.rows(session, _opened_alone() if lock else _opened(), {"entry": entry_id})
    items = {row[0].id: Case(*row[:COLUMNS]) for row in rows}
    if entry_id not in items:
        return None
    earlier = next(
        (Earlier(*row[COLUMNS:]) for row in rows if row[0].id == entry_id and row[COLUMNS] is not None), None
    )
    return Opened(items[entry_id], tuple(items.values()), earlier)


async def of_report(session: AsyncSession, report_id: int) -> list[Case]:
    """List the entries of a report in plan order."""
    return [Case(*row) for row in await prepared.rows(session, _all_of_report(), {"report": report_id})]


async def held(session: AsyncSession, report_id: int) -> list[Case]:
    """List the entries of a report; on PostgreSQL it and they stay locked until the transaction ends."""
    return [Case(*row) for row in await prepared.rows(session, _held(), {"report": report_id})]


async def asked_of(session: AsyncSession, department_id: int) -> list[list[Case]]:
    """List the reports a department still has to send or to correct, as their deadlines come, by their entries.

    Of the regular rounds never answered only the latest is among them. On PostgreSQL the reports stay locked.
    """
    rows = await prepared.rows(session, _asked_of(), {"department": department_id})
    listed = [[*items] for _, items in groupby((Case(*row) for row in rows), key=lambda case: case.report.id)]
    silent = [
        items
        for items in listed
        if items[0].dispatch.kind == DispatchKind.REGULAR and items[0].report.first_submitted_at is None
    ]
    return [items for items in listed if items not in silent[:-1]]


async def before_of_report(session: AsyncSession, report_id: int) -> dict[int, Earlier]:
    """Give what was last said of each task of a report, by its entry."""
    rows = await prepared.rows(session, _before_of_report(), {"report": report_id})
    return {row[0]: Earlier(*row[1:]) for row in rows}


async def of_round(session: AsyncSession, dispatch_id: int) -> list[Case]:
    """List the entries of a whole round, department by department in plan order."""
    return [Case(*row) for row in await prepared.rows(session, _of_round(), {"round": dispatch_id})]


@cache
def _of_round() -> Select[Any]:
    in_round = cases().where(col(Report.dispatch_id) == bindparam("round"))
    return in_round.order_by(col(Department.position), col(Task.position))


async def write(session: AsyncSession, entry: Entry, **values: object) -> None:
    """Change an entry; every write makes a new revision."""
    await tables.change(session, entry, revision=entry.revision + 1, **values)


async def nothing_for_the_rest(session: AsyncSession, report_id: int) -> int:
    """Answer every entry of a report that says nothing yet with "nothing to report"; how many these were."""
    result = await session.execute(
        update(Entry)
        .where(
            col(Entry.report_id) == report_id,
            col(Entry.answer).is_(None),
            col(Entry.text) == "",
            _evidence_count() == 0,
        )
        .values(answer=Answer.NOTHING, revision=Entry.revision + 1)
    )
    return int(result.rowcount)  # type: ignore[attr-defined]


async def owe_again(session: AsyncSession, report_id: int) -> int:
    """Take "nothing to report" back from every entry of a report that says nothing more; how many these were."""
    result = await session.execute(
        update(Entry)
        .where(
            col(Entry.report_id) == report_id,
            col(Entry.answer) == Answer.NOTHING,
            col(Entry.text) == "",
            _evidence_count() == 0,
        )
        .values(answer=None, revision=Entry.revision + 1)
    )
    return int(result.rowcount)  # type: ignore[attr-defined]


async def decide(session: AsyncSession, entry: Entry, verdict: Verdict, *, reason: str, by: int, at: datetime) -> None:
    """Keep the office's verdict on an entry."""
    await write(session, entry, verdict=verdict, reason=reason, decided_by=by, decided_at=at)


async def reopen(session: AsyncSession, entry: Entry) -> None:
    """Take the office's verdict off an entry."""
    await write(session, entry, verdict=None, reason="", decided_by=None, decided_at=None)


async def completed_before(session: AsyncSession, group_id: int, month: str, *, proven: bool) -> set[int]:
    """Give the assignments whose completion was accepted in an earlier month of the same year; `proven` by evidence."""
    given = {"of": group_id, "until": month, "since": f"{month[:4]}-01"}
    return set(await prepared.firsts(session, _completed_before(proven=proven), **given))


@cache
def _completed_before(*, proven: bool) -> Select[int]:
    return (
        select(col(Entry.assignment_id))
        .join(Report, col(Report.id) == Entry.report_id)
        .join(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .where(
            col(Entry.group_id) == bindparam("of"),
            col(Entry.answer) == Answer.COMPLETED,
            col(Entry.verdict) == Verdict.ACCEPTED,
            col(Dispatch.kind) == DispatchKind.REGULAR,
            col(Dispatch.month) < bindparam("until"),
            col(Dispatch.month) >= bindparam("since"),
            *([_evidence_count() > 0] if proven else []),
        )
    )


async def of_year(session: AsyncSession, group_id: int, year: str, *, task_id: int | None = None) -> list[Case]:
    """List what was sent in for the regular rounds of a year, or of one task in them, oldest round first."""
    query = (
        cases()
        .where(
            col(Entry.group_id) == group_id,
            col(Dispatch.kind) == DispatchKind.REGULAR,
            col(Dispatch.month).startswith(f"{year}-"),
            col(Dispatch.withdrawn_at).is_(None),
            col(Report.first_submitted_at).is_not(None),
            col(Entry.answer).is_not(None),
        )
        .order_by(col(Dispatch.month), col(Department.position), col(Task.position))
    )
    if task_id is not None:
        query = query.where(col(Task.id) == task_id)
    return [Case(*row) for row in (await session.execute(query)).all()]
