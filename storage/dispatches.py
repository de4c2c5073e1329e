"""Rounds, and what each department owes in them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.dispatch import Dispatch, DispatchKind
from models.entry import Answer, Entry
from models.report import Report
from storage import prepared, tables


@dataclass(frozen=True, slots=True)
class Standing:
    """A department's report in a round, with how many entries it has and how many of them are filled in."""

    department: Department
    report: Report
    entries: int
    filled: int
    results: int


async def of_month(session: AsyncSession, group_id: int, month: str) -> Dispatch | None:
    """Give the regular round of a month."""
    found: Dispatch | None = await prepared.first(session, _of_month(), of=group_id, month=month)
    return found


# Built once, as those below: the clock and every screen ask them.
@cache
def _of_month() -> Select[Dispatch]:
    in_group = select(Dispatch).where(col(Dispatch.group_id) == bindparam("of"))
    return in_group.where(col(Dispatch.month) == bindparam("month"), is_regular())


async def in_hand(session: AsyncSession, group_id: int, months: Sequence[str]) -> list[Dispatch]:
    """List the rounds the clock works on: the regular ones of some months, and the ad-hoc ones that are not over."""
    query = (
        select(Dispatch)
        .where(
            col(Dispatch.group_id) == group_id,
            or_(and_(is_regular(), col(Dispatch.month).in_(months)), _is_adhoc_in_hand()),
        )
        .order_by(col(Dispatch.deadline_at), col(Dispatch.id))
    )
    return list((await session.execute(query)).scalars())


async def regular_of_year(session: AsyncSession, group_id: int, year: str) -> list[Dispatch]:
    """List the regular rounds of a year, none withdrawn, oldest first."""
    query = (
        select(Dispatch)
        .where(
            col(Dispatch.group_id) == group_id,
            is_regular(),
            col(Dispatch.month).startswith(f"{year}-"),
            col(Dispatch.withdrawn_at).is_(None),
        )
        .order_by(col(Dispatch.month))
    )
    return list((await session.execute(query)).scalars())


async def bearing_on(session: AsyncSession, group_id: int, month: str) -> list[Dispatch]:
    """List the rounds that bear on a month's sheets, regular or ad hoc, as their deadlines come; none withdrawn."""
    return await prepared.firsts(session, _bearing_on(), of=group_id, month=month)


@cache
def _bearing_on() -> Select[Dispatch]:
    in_group = select(Dispatch).where(col(Dispatch.group_id) == bindparam("of"), col(Dispatch.withdrawn_at).is_(None))
    in_month = in_group.where(col(Dispatch.month) == bindparam("month"))
    return in_month.order_by(col(Dispatch.deadline_at), col(Dispatch.id))


async def adhoc_in_hand(session: AsyncSession, group_id: int) -> list[Dispatch]:
    """List the ad-hoc rounds that are neither closed nor withdrawn, as their deadlines come."""
    query = (
        select(Dispatch)
        .where(col(Dispatch.group_id) == group_id, _is_adhoc_in_hand())
        .order_by(col(Dispatch.deadline_at), col(Dispatch.id))
    )
    return list((await session.execute(query)).scalars())


def _is_adhoc_in_hand() -> ColumnElement[bool]:
    return and_(
        col(Dispatch.kind) == DispatchKind.ADHOC,
        col(Dispatch.closed_at).is_(None),
        col(Dispatch.withdrawn_at).is_(None),
    )


def is_regular() -> ColumnElement[bool]:
    """Say when a round is the regular one of its month."""
    return col(Dispatch.kind) == DispatchKind.REGULAR


async def by_id(session: AsyncSession, dispatch_id: int) -> Dispatch | None:
    """Give a round."""
    return await tables.by_id(session, Dispatch, dispatch_id)


async def open_round(session: AsyncSession, dispatch: Dispatch, owed: dict[int, list[int]]) -> int:
    """Open a round: a report for each department and an entry for each of its assignments.

    `owed` maps a department to its assignments in plan order.
    """
    session.add(dispatch)
    await session.flush()
    dispatch_id = int(dispatch.id or 0)
    reports = {
        department: Report(group_id=dispatch.group_id, dispatch_id=dispatch_id, department_id=department)
        for department in owed
    }
    session.add_all(reports.values())
    await session.flush()
    session.add_all(
        Entry(group_id=dispatch.group_id, report_id=int(reports[department].id or 0), assignment_id=assignment)
        for department, assignments in owed.items()
        for assignment in assignments
    )
    await session.flush()
    return dispatch_id


def _is_result() -> ColumnElement[bool]:
    return or_(col(Entry.answer) == Answer.RESULT, col(Entry.answer) == Answer.COMPLETED)


def is_filled() -> object:
    """Say when an entry is filled in: nothing to report, or an answer with words; and no number of it asked back."""
    answered = or_(
        col(Entry.answer) == Answer.NOTHING,
        and_(_is_result(), col(Entry.text) != ""),
    )
    return and_(answered, ~col(Entry.asked_back))


async def standings(session: AsyncSession, dispatch_id: int, department_id: int | None = None) -> list[Standing]:
    """List where each department of a round stands, in plan order."""
    given = {"round": dispatch_id} | ({} if department_id is None else {"only": department_id})
    return [
        Standing(department, report, entries, filled or 0, results or 0)
        for department, report, entries, filled, results in await prepared.rows(
            session, _standings(of_one=department_id is not None), given
        )
    ]


@cache
def _standings(*, of_one: bool) -> Select[Department, Report, int, Any, Any]:
    query = (
        select(
            Department,
            Report,
            func.count(col(Entry.id)),
            func.sum(case((is_filled(), 1), else_=0)),  # type: ignore[arg-type]
            func.sum(case((_is_result(), 1), else_=0)),
        )
        .join(Report, col(Report.department_id) == Department.id)
        .join(Entry, col(Entry.report_id) == Report.id)
        .where(col(Report.dispatch_id) == bindparam("round"))
        .group_by(Department.id, Report.id)  # type: ignore[arg-type]
        .order_by(col(Department.position))
    )
    return query.where(col(Department.id) == bindparam("only")) if of_one else query


async def latest_at(session: AsyncSession, group_id: int, at: datetime) -> Dispatch | None:
    """Give the regular round of a group that had opened last at a moment."""
    query = (
        select(Dispatch)
        .where(col(Dispatch.group_id) == group_id, col(Dispatch.opens_at) <= at, is_regular())
        .order_by(col(Dispatch.opens_at).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()
