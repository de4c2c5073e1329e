"""Ad-hoc rounds being put together, and the departments chosen for them."""

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.round_draft import RoundDraft, RoundDraftDepartment


async def begin(session: AsyncSession, draft: RoundDraft) -> int:
    """Keep a draft and give its id."""
    session.add(draft)
    await session.flush()
    return int(draft.id or 0)


async def by_id(session: AsyncSession, draft_id: int) -> RoundDraft | None:
    """Give a draft, locked on PostgreSQL until the transaction ends."""
    query = select(RoundDraft).where(col(RoundDraft.id) == draft_id).with_for_update()
    return (await session.execute(query)).scalar_one_or_none()


async def chosen(session: AsyncSession, draft_id: int) -> set[int]:
    """Give the departments chosen for a draft."""
    query = select(col(RoundDraftDepartment.department_id)).where(col(RoundDraftDepartment.draft_id) == draft_id)
    return set((await session.execute(query)).scalars())


async def toggle(session: AsyncSession, draft_id: int, department_id: int) -> bool:
    """Choose a department, or choose it no more; True when it is chosen now."""
    chosen_now = await chosen(session, draft_id)
    if department_id in chosen_now:
        await session.execute(
            delete(RoundDraftDepartment).where(
                col(RoundDraftDepartment.draft_id) == draft_id, col(RoundDraftDepartment.department_id) == department_id
            )
        )
        return False
    session.add(RoundDraftDepartment(draft_id=draft_id, department_id=department_id))
    await session.flush()
    return True


async def open_of(session: AsyncSession, person_id: int) -> RoundDraft | None:
    """Give the draft a person has neither opened nor given up, the latest of them."""
    query = (
        select(RoundDraft)
        .where(
            col(RoundDraft.person_id) == person_id,
            col(RoundDraft.dispatch_id).is_(None),
            col(RoundDraft.dropped_at).is_(None),
            col(RoundDraft.title) != "",
        )
        .order_by(col(RoundDraft.id).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()
