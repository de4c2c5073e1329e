"""The steps of a round that were carried out."""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql.dml import ReturningInsert
from sqlmodel import col

from models.round_step import RoundStep
from storage import prepared
from storage.tables import dialect_of, table, upsert


async def carried_out(session: AsyncSession, dispatch_id: int) -> dict[str, bool]:
    """Give the steps that were carried out, and whether they were said."""
    query = select(col(RoundStep.step), col(RoundStep.said)).where(col(RoundStep.dispatch_id) == dispatch_id)
    return {row.step: row.said for row in (await session.execute(query)).all()}


async def of_rounds(session: AsyncSession, dispatch_ids: Sequence[int]) -> dict[int, set[str]]:
    """Give the steps of several rounds that were carried out, round by round."""
    query = select(col(RoundStep.dispatch_id), col(RoundStep.step)).where(col(RoundStep.dispatch_id).in_(dispatch_ids))
    found: dict[int, set[str]] = {each: set() for each in dispatch_ids}
    for dispatch_id, step in (await session.execute(query)).all():
        found[dispatch_id].add(step)
    return found


async def take(session: AsyncSession, step: RoundStep) -> bool:
    """Note a step as carried out; False when another process has, which holds this one up until it is done."""
    return bool(await prepared.rows(session, _take(dialect_of(session)), step.model_dump(exclude={"id"})))


@cache
def _take(dialect: str) -> ReturningInsert[Any]:
    statement = upsert(dialect, RoundStep).on_conflict_do_nothing(index_elements=["dispatch_id", "step"])
    return statement.returning(table(RoundStep).c.id)
