"""Invites, found by the hash of their code."""

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.invite import Invite
from models.seat import SeatRole


async def add(session: AsyncSession, invite: Invite) -> None:
    """Keep an invite."""
    session.add(invite)
    await session.flush()


async def by_hash(session: AsyncSession, code_hash: str) -> Invite | None:
    """Find an invite; on PostgreSQL it stays locked until the transaction ends, so that one code opens one seat."""
    query = select(Invite).where(col(Invite.code_hash) == code_hash).with_for_update()
    return (await session.execute(query)).scalar_one_or_none()


async def withdraw(session: AsyncSession, group_id: int, role: SeatRole, department_id: int, at: datetime) -> None:
    """Withdraw the links made in the chat that open a department's seat and were not used."""
    await session.execute(
        update(Invite)
        .where(
            col(Invite.group_id) == group_id,
            col(Invite.role) == role,
            col(Invite.department_id) == department_id,
            col(Invite.used_at).is_(None),
            col(Invite.withdrawn_at).is_(None),
            col(Invite.made_by).is_not(None),
        )
        .values(withdrawn_at=at)
    )


async def use(session: AsyncSession, invite_id: int, person_id: int, at: datetime) -> None:
    """Spend an invite."""
    await session.execute(update(Invite).where(col(Invite.id) == invite_id).values(used_at=at, used_by=person_id))
