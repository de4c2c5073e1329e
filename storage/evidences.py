"""Evidence rows: what was sent, for which entry, and whether its bytes are here."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.dispatch import Dispatch
from models.entry import Entry, Verdict
from models.evidence import Evidence
from models.report import Report
from models.task import Task
from storage import tables
from storage.placing import placed
from storage.tables import dialect_of, upsert


@dataclass(frozen=True, slots=True)
class Exhibit:
    """A file, and the task, department and month it stands for."""

    evidence: Evidence
    task: Task
    department: Department
    month: str


async def of_year(session: AsyncSession, group_id: int, year: str) -> list[Exhibit]:
    """List the files behind the entries of a year that the office accepted, in plan order."""
    query = _exhibits(group_id, f"{year}-").where(col(Entry.verdict) == Verdict.ACCEPTED)
    return [Exhibit(*row) for row in (await session.execute(query)).all()]


async def sent_in(
    session: AsyncSession, group_id: int, year: str, *, department_id: int = 0, task_id: int = 0, month: str = ""
) -> list[Exhibit]:
    """List the files behind what was sent in during a year, in plan order; narrowed down where that is asked for."""
    query = _exhibits(group_id, month or f"{year}-").where(col(Report.first_submitted_at).is_not(None))
    if department_id:
        query = query.where(col(Department.id) == department_id)
    if task_id:
        query = query.where(col(Task.id) == task_id)
    return [Exhibit(*row) for row in (await session.execute(query)).all()]


def _exhibits(group_id: int, months: str) -> Select[Evidence, Task, Department, str]:
    """Select the files of rounds whose month begins like this, in plan order."""
    named = select(Evidence, Task, Department, col(Dispatch.month))
    return (
        placed(named.join(Entry, col(Entry.id) == Evidence.entry_id))
        .where(
            col(Evidence.group_id) == group_id,
            col(Evidence.removed_at).is_(None),
            col(Dispatch.month).startswith(months),
            col(Dispatch.withdrawn_at).is_(None),
        )
        .order_by(col(Department.position), col(Dispatch.month), col(Task.position), col(Evidence.id))
    )


async def add(session: AsyncSession, values: dict[str, Any]) -> bool:
    """Keep a file as sent; False when this very message was kept before."""
    statement = upsert(dialect_of(session), Evidence).values(**values)
    statement = statement.on_conflict_do_nothing(index_elements=["person_id", "message_id"])
    return (await session.scalars(statement.returning(col(Evidence.id)))).one_or_none() is not None


async def by_message(session: AsyncSession, person_id: int, message_id: int) -> Evidence | None:
    """Give the file a message brought."""
    query = select(Evidence).where(col(Evidence.person_id) == person_id, col(Evidence.message_id) == message_id)
    return (await session.execute(query)).scalar_one_or_none()


def is_of_report(file: Evidence) -> bool:
    """Say whether a file is for a task, or waits for one; the others are a problem's, a claim's, a finding's."""
    return file.problem_id is None and file.claim_id is None and file.finding_id is None


async def of_entry(session: AsyncSession, entry_id: int) -> list[Evidence]:
    """List the files behind an entry in the order they were sent."""
    query = (
        select(Evidence)
        .where(col(Evidence.entry_id) == entry_id, col(Evidence.removed_at).is_(None))
        .order_by(col(Evidence.message_id))
    )
    return list((await session.execute(query)).scalars())


async def of_entries(session: AsyncSession, entry_ids: list[int]) -> list[Evidence]:
    """List the files behind several entries."""
    if not entry_ids:
        return []
    query = (
        select(Evidence)
        .where(col(Evidence.entry_id).in_(entry_ids), col(Evidence.removed_at).is_(None))
        .order_by(col(Evidence.message_id))
    )
    return list((await session.execute(query)).scalars())


async def strays(session: AsyncSession, group_id: int, person_id: int) -> int:
    """Count the files a person sent in a group without saying for which task."""
    query = select(func.count(col(Evidence.id))).where(*is_stray(group_id, person_id))
    return int((await session.execute(query)).scalar_one())


async def place_strays(session: AsyncSession, group_id: int, person_id: int, entry_id: int) -> list[str]:
    """Give the stray files of a person to an entry; of which kinds these were, one for each file."""
    placed = await session.scalars(
        update(Evidence).where(*is_stray(group_id, person_id)).values(entry_id=entry_id).returning(col(Evidence.kind))
    )
    return list(placed.all())


async def remove_of_entry(session: AsyncSession, entry_id: int, at: datetime) -> None:
    """Take the files of an entry out of it; the files themselves stay."""
    await session.execute(
        update(Evidence)
        .where(col(Evidence.entry_id) == entry_id, col(Evidence.removed_at).is_(None))
        .values(removed_at=at)
    )


async def remove_of_claim(session: AsyncSession, claim_id: int, at: datetime) -> None:
    """Take the files of a claim out of it; the files themselves stay."""
    await session.execute(
        update(Evidence)
        .where(col(Evidence.claim_id) == claim_id, col(Evidence.removed_at).is_(None))
        .values(removed_at=at)
    )


async def remove_strays(session: AsyncSession, group_id: int, person_id: int, at: datetime) -> None:
    """Put aside the stray files of a person at their wish; the files themselves stay."""
    await session.execute(update(Evidence).where(*is_stray(group_id, person_id)).values(removed_at=at))


async def pass_on_strays(session: AsyncSession, group_id: int, person_id: int, successor_id: int) -> int:
    """Give the stray files of a person in a group to their successor; how many these were."""
    passed = await session.scalars(
        update(Evidence)
        .where(*is_stray(group_id, person_id))
        .values(person_id=successor_id)
        .returning(col(Evidence.id))
    )
    return len(passed.all())


async def unfetched(session: AsyncSession, *, most: int, attempts: int) -> list[Evidence]:
    """List files whose bytes are not here yet and that were not tried too often, oldest first."""
    query = (
        select(Evidence)
        .where(col(Evidence.sha256).is_(None), col(Evidence.refused) == "", col(Evidence.fetch_attempts) < attempts)
        .order_by(col(Evidence.fetch_attempts), col(Evidence.fetch_error) != "", col(Evidence.id))
        .limit(most)
    )
    return list((await session.execute(query)).scalars())


async def unseen(session: AsyncSession, *, most: int) -> list[Evidence]:
    """List files that are here and were never looked into, oldest first."""
    query = select(Evidence).where(
        col(Evidence.sha256).is_not(None), col(Evidence.content) == "", col(Evidence.removed_at).is_(None)
    )
    return list((await session.execute(query.order_by(col(Evidence.id)).limit(most))).scalars())


async def told_apart(session: AsyncSession, evidence_id: int, content: str, *, preview: str = "") -> None:
    """Note what a file that is here turned out to be, and the hash of the copy to look at, if one was made."""
    changed = update(Evidence).where(col(Evidence.id) == evidence_id)
    await session.execute(changed.values(content=content, preview=preview))


async def unfetched_count(session: AsyncSession) -> int:
    """Count the files whose bytes are not here yet."""
    query = select(func.count(col(Evidence.id))).where(col(Evidence.sha256).is_(None), col(Evidence.refused) == "")
    return int((await session.execute(query)).scalar_one())


async def digests(session: AsyncSession) -> list[str]:
    """List the hashes of all files that are here, each once; copies to look at are such files."""
    originals = select(col(Evidence.sha256)).where(col(Evidence.sha256).is_not(None))
    copies = select(col(Evidence.preview)).where(col(Evidence.preview) != "")
    return sorted(str(each) for each in (await session.execute(originals.union(copies))).scalars())


async def by_id(session: AsyncSession, evidence_id: int) -> Evidence | None:
    """Give the row of a file."""
    return await tables.by_id(session, Evidence, evidence_id)


async def fetched(session: AsyncSession, evidence_id: int, *, sha256: str, size: int) -> None:
    """Note that the bytes are here, under their hash."""
    await session.execute(
        update(Evidence).where(col(Evidence.id) == evidence_id).values(sha256=sha256, size=size, fetch_error="")
    )


async def refuse(session: AsyncSession, evidence_id: int, why: str, at: datetime) -> bool:
    """Note that the bytes are not kept, and why; False when that was noted before."""
    statement = update(Evidence).where(col(Evidence.id) == evidence_id, col(Evidence.refused) == "")
    return bool((await session.execute(statement.values(refused=why, removed_at=at))).rowcount)  # type: ignore[attr-defined]


async def fetch_failed(session: AsyncSession, evidence_id: int, error: str, *, counts: bool) -> None:
    """Note a failed try to fetch the bytes, and whether it counts among the tries a file has."""
    await session.execute(
        update(Evidence)
        .where(col(Evidence.id) == evidence_id)
        .values(fetch_attempts=Evidence.fetch_attempts + int(counts), fetch_error=error[:200])
    )


def is_stray(group_id: Any, person_id: Any) -> tuple[ColumnElement[bool], ...]:
    """Hold that a file belongs to nothing yet; group and person are numbers, or columns that give them."""
    return (
        col(Evidence.group_id) == group_id,
        col(Evidence.person_id) == person_id,
        col(Evidence.entry_id).is_(None),
        col(Evidence.problem_id).is_(None),
        col(Evidence.claim_id).is_(None),
        col(Evidence.finding_id).is_(None),
        col(Evidence.removed_at).is_(None),
    )
