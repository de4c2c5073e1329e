"""Objections to lines of a sheet, and their answers."""

from datetime import datetime
from functools import cache

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.objection import Objection, ObjectionState
from storage import prepared


async def raise_one(session: AsyncSession, objection: Objection) -> int:
    """Keep an objection and give its id."""
    session.add(objection)
    await session.flush()
    return int(objection.id or 0)


async def against(session: AsyncSession, bulletin_id: int, department_id: int, rule: str) -> Objection | None:
    """Give a department's objection to a line."""
    given = {"to": bulletin_id, "department": department_id, "line": rule}
    found: Objection | None = await prepared.first(session, _against(), **given)
    return found


@cache
def _against() -> Select[Objection]:
    return select(Objection).where(
        col(Objection.bulletin_id) == bindparam("to"),
        col(Objection.department_id) == bindparam("department"),
        col(Objection.rule) == bindparam("line"),
    )


async def by_id(session: AsyncSession, objection_id: int) -> tuple[Objection, Department] | None:
    """Give an objection with its department."""
    query = (
        select(Objection, Department)
        .join(Department, col(Department.id) == Objection.department_id)
        .where(col(Objection.id) == objection_id)
        .with_for_update(of=Objection)
    )
    row = (await session.execute(query)).first()
    return (row[0], row[1]) if row else None


async def waiting(session: AsyncSession, group_id: int) -> list[tuple[Objection, Department]]:
    """List the objections of a group without an answer, the oldest first."""
    query = (
        select(Objection, Department)
        .join(Department, col(Department.id) == Objection.department_id)
        .where(col(Objection.group_id) == group_id, col(Objection.state) == ObjectionState.WAITING)
        .order_by(col(Objection.id))
    )
    return [(row[0], row[1]) for row in (await session.execute(query)).all()]


async def waiting_against(session: AsyncSession, bulletin_id: int) -> int:
    """Count the objections to a bulletin without an answer."""
    query = select(func.count(col(Objection.id))).where(
        col(Objection.bulletin_id) == bulletin_id, col(Objection.state) == ObjectionState.WAITING
    )
    return int((await session.execute(query)).scalar_one())


async def answer(session: AsyncSession, objection: Objection, *, text: str, by: int, at: datetime) -> None:
    """Keep the office's answer."""
    objection.state, objection.answer = ObjectionState.ANSWERED, text
    objection.answered_by, objection.answered_at = by, at
    await session.flush()
