"""Plans being brought in."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.plan_draft import PlanDraft, PlanDraftState


async def add(session: AsyncSession, draft: PlanDraft) -> int:
    """Keep a draft and give its id; an older one of the group that is open is let go."""
    await session.execute(
        update(PlanDraft)
        .where(col(PlanDraft.group_id) == draft.group_id, col(PlanDraft.state) == PlanDraftState.OPEN)
        .values(state=PlanDraftState.DROPPED, settled_at=draft.created_at)
    )
    session.add(draft)
    await session.flush()
    return int(draft.id or 0)


async def by_id(session: AsyncSession, draft_id: int, *, lock: bool = False) -> PlanDraft | None:
    """Give a draft; with `lock` nobody else changes it until the transaction ends."""
    query = select(PlanDraft).where(col(PlanDraft.id) == draft_id)
    if lock:
        query = query.with_for_update()
    return (await session.execute(query)).scalar_one_or_none()


async def open_of(session: AsyncSession, group_id: int) -> PlanDraft | None:
    """Give the draft a group has in hand."""
    query = (
        select(PlanDraft)
        .where(col(PlanDraft.group_id) == group_id, col(PlanDraft.state) == PlanDraftState.OPEN)
        .order_by(col(PlanDraft.id).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def close(session: AsyncSession, draft_id: int, state: PlanDraftState, at: datetime) -> None:
    """Put a draft away, adopted or dropped."""
    await session.execute(update(PlanDraft).where(col(PlanDraft.id) == draft_id).values(state=state, settled_at=at))
