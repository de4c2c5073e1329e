"""Claims of bonus points."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import ColumnElement, Select, bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.claim import Claim, ClaimState
from models.department import Department
from models.evidence import Evidence
from storage import prepared


@dataclass(frozen=True, slots=True)
class ClaimCase:
    """A claim with the department that makes it."""

    claim: Claim
    department: Department

    @property
    def claim_id(self) -> int:
        """The claim's row."""
        return int(self.claim.id or 0)


async def add(session: AsyncSession, claim: Claim) -> int:
    """Keep a new claim and give its id."""
    session.add(claim)
    await session.flush()
    return int(claim.id or 0)


async def by_id(session: AsyncSession, claim_id: int, *, lock: bool = False) -> ClaimCase | None:
    """Give a claim; with `lock` nobody else changes it until the transaction ends."""
    if lock:
        await session.execute(select(col(Claim.id)).where(col(Claim.id) == claim_id).with_for_update())
    found = await _cases(session, col(Claim.id) == claim_id)
    return found[0] if found else None


async def draft_of(session: AsyncSession, department_id: int) -> Claim | None:
    """Give the claim a department is writing down."""
    query = (
        select(Claim)
        .where(col(Claim.department_id) == department_id, col(Claim.state) == ClaimState.DRAFT)
        .order_by(col(Claim.id).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def waiting(session: AsyncSession, group_id: int) -> list[ClaimCase]:
    """List the claims that wait for the office, the oldest first."""
    return await _cases(session, col(Claim.group_id) == group_id, col(Claim.state) == ClaimState.SENT)


async def listed(session: AsyncSession, group_id: int, department_id: int | None) -> list[ClaimCase]:
    """List a group's claims that were sent, or those of one department; the newest first."""
    found = await _cases(
        session,
        col(Claim.group_id) == group_id,
        col(Claim.state).in_([ClaimState.SENT, ClaimState.ACCEPTED, ClaimState.REFUSED]),
        *(() if department_id is None else (col(Claim.department_id) == department_id,)),
    )
    return found[::-1]


async def of_month(session: AsyncSession, group_id: int, month: str, *states: ClaimState) -> list[Claim]:
    """List the claims made for a month in some states."""
    return await prepared.firsts(session, _of_month(states), of=group_id, month=month)


# Built once: a sheet asks it for each of its rules.
@cache
def _of_month(states: Sequence[ClaimState]) -> Select[Claim]:
    in_group = select(Claim).where(col(Claim.group_id) == bindparam("of"), col(Claim.month) == bindparam("month"))
    return in_group.where(or_(*(col(Claim.state) == state for state in states))).order_by(col(Claim.id))


async def of_year(session: AsyncSession, department_id: int, year: str) -> list[ClaimCase]:
    """List a department's claims of a year that wait or were accepted."""
    return await _cases(
        session,
        col(Claim.department_id) == department_id,
        col(Claim.month).startswith(year),
        col(Claim.state).in_([ClaimState.SENT, ClaimState.ACCEPTED]),
    )


async def next_number(session: AsyncSession, group_id: int) -> int:
    """Give the number of the group's next claim."""
    query = select(func.max(col(Claim.number))).where(col(Claim.group_id) == group_id)
    return int((await session.execute(query)).scalar_one() or 0) + 1


async def files(session: AsyncSession, claim_ids: Sequence[int]) -> list[Evidence]:
    """List the files behind claims in the order they were sent."""
    if not claim_ids:
        return []
    query = (
        select(Evidence)
        .where(col(Evidence.claim_id).in_(claim_ids), col(Evidence.removed_at).is_(None))
        .order_by(col(Evidence.message_id))
    )
    return list((await session.execute(query)).scalars())


async def _cases(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[ClaimCase]:
    query = (
        select(Claim, Department)
        .join(Department, col(Department.id) == Claim.department_id)
        .where(*conditions)
        .order_by(col(Claim.id))
    )
    return [ClaimCase(*row) for row in (await session.execute(query)).all()]
