"""Fingerprints of files, and the pairs of like files found by them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, and_, bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from domain.fingerprints import Likeness
from models.assignment import Assignment
from models.claim import Claim
from models.department import Department
from models.dispatch import Dispatch
from models.entry import Entry
from models.evidence import Evidence
from models.evidence_print import EvidencePrint
from models.finding import Finding
from models.holding import Holding
from models.person import Person
from models.problem import Problem
from models.report import Report
from models.reuse import Reuse, ReuseFinding
from models.task import Task
from storage.placing import placed
from storage.tables import dialect_of, upsert


@dataclass(frozen=True, slots=True)
class Kept:
    """The fingerprints of a file as they are kept."""

    evidence_id: int
    photo: str | None
    crops: str
    text: str | None


@dataclass(frozen=True, slots=True)
class Use:
    """A file and where it was used: for an entry of a round, or for a claim, a problem, an instruction or a finding.

    No department sent what a leader sends with an instruction.
    """

    evidence: Evidence
    person: Person
    department: Department | None
    dispatch: Dispatch | None
    task: Task | None
    claim: Claim | None
    problem: Problem | None


@dataclass(frozen=True, slots=True)
class Said:
    """What was said of a task, by whom and in which round."""

    text: str
    department: Department
    dispatch: Dispatch
    task: Task


async def keep_print(session: AsyncSession, values: dict[str, Any]) -> None:
    """Keep the fingerprints of a file, once."""
    statement = upsert(dialect_of(session), EvidencePrint).values(**values)
    await session.execute(statement.on_conflict_do_nothing(index_elements=["evidence_id"]))


async def prints(session: AsyncSession, group_id: int, *, besides: int) -> list[Kept]:
    """List the fingerprints of the other files of a group."""
    query = (
        select(
            col(EvidencePrint.evidence_id), col(EvidencePrint.photo), col(EvidencePrint.crops), col(EvidencePrint.text)
        )
        .join(Evidence, col(Evidence.id) == EvidencePrint.evidence_id)
        .where(
            col(EvidencePrint.group_id) == group_id,
            col(EvidencePrint.evidence_id) != besides,
            col(Evidence.removed_at).is_(None),
        )
    )
    return [Kept(*row) for row in (await session.execute(query)).all()]


async def details(session: AsyncSession, evidence_ids: Sequence[int]) -> dict[int, str]:
    """Give the small pictures of some photos."""
    query = select(col(EvidencePrint.evidence_id), col(EvidencePrint.detail))
    rows = await session.execute(query.where(col(EvidencePrint.evidence_id).in_(evidence_ids)))
    return {int(row[0]): str(row[1]) for row in rows.all()}


async def same_files(session: AsyncSession, file: Evidence, sha256: str) -> list[tuple[int, Likeness]]:
    """List the other files of the group with the same bytes, or with Telegram's own name for the same file."""
    query = select(col(Evidence.id), col(Evidence.sha256)).where(
        col(Evidence.group_id) == file.group_id,
        col(Evidence.id) != file.id,
        col(Evidence.removed_at).is_(None),
        or_(col(Evidence.sha256) == sha256, col(Evidence.file_unique_id) == file.file_unique_id),
    )
    rows = (await session.execute(query)).all()
    return [(int(other or 0), Likeness.BYTES if digest == sha256 else Likeness.FILE) for other, digest in rows]


async def note_pairs(session: AsyncSession, pairs: list[dict[str, Any]]) -> None:
    """Keep pairs of like files; one that is known stays as it is, with what was found of it."""
    if pairs:
        statement = upsert(dialect_of(session), Reuse).values(pairs)
        await session.execute(statement.on_conflict_do_nothing(index_elements=["evidence_id", "earlier_id"]))


async def of(session: AsyncSession, column: str, subject_id: int) -> list[tuple[Reuse, int, int]]:
    """List the pairs of which one file stands behind a thing and the other does not: the pair, its own, the other.

    `column` is that of Evidence which names the thing: entry_id, claim_id, problem_id (also of an instruction),
    finding_id.
    """
    rows = [row for row in (await session.execute(_pairs_of(column), {"of": subject_id})).all() if row[1] != row[2]]
    return [
        (pair, pair.evidence_id, pair.earlier_id) if owner == subject_id else (pair, pair.earlier_id, pair.evidence_id)
        for pair, owner, _ in rows
    ]


# Built once: it is asked for every card that is shown.
@cache
def _pairs_of(column: str) -> Select[Any]:
    later, earlier = aliased(Evidence), aliased(Evidence)
    mine, other = getattr(later, column), getattr(earlier, column)
    return (
        select(Reuse, col(mine), col(other))
        .join(later, col(later.id) == Reuse.evidence_id)
        .join(earlier, col(earlier.id) == Reuse.earlier_id)
        .where(
            or_(col(mine) == bindparam("of"), col(other) == bindparam("of")),
            col(later.removed_at).is_(None),
            col(earlier.removed_at).is_(None),
        )
        .order_by(col(Reuse.id))
    )


async def by_id(session: AsyncSession, reuse_id: int) -> Reuse | None:
    """Give a pair, locked on PostgreSQL until the transaction ends."""
    query = select(Reuse).where(col(Reuse.id) == reuse_id).with_for_update()
    return (await session.execute(query)).scalar_one_or_none()


async def find(session: AsyncSession, reuse: Reuse, finding: ReuseFinding, *, by: int, at: datetime) -> None:
    """Keep what a person found of a pair."""
    reuse.finding, reuse.found_by, reuse.found_at = finding, by, at
    await session.flush()


async def uses(session: AsyncSession, evidence_ids: Sequence[int]) -> dict[int, Use]:
    """Tell where files were used; one that was never sent to the office is left out."""
    query = _uses().where(col(Evidence.id).in_(evidence_ids), or_(*_sent()))
    return {int(row[0].id): Use(*row) for row in (await session.execute(query)).all()}


async def said_elsewhere(session: AsyncSession, group_id: int, entry_id: int, *, most: int) -> list[Said]:
    """List what was said of tasks in the reports of a group besides one entry, the latest first."""
    query = (
        placed(select(col(Entry.text), Department, Dispatch, Task))
        .where(
            col(Entry.group_id) == group_id,
            col(Entry.id) != entry_id,
            col(Entry.text) != "",
            col(Report.first_submitted_at).is_not(None),
        )
        .order_by(col(Entry.id).desc())
        .limit(most)
    )
    return [Said(*row) for row in (await session.execute(query)).all()]


def _uses() -> Select[Any, Any, Any, Any, Any, Any, Any]:
    department = func.coalesce(
        col(Report.department_id),
        col(Claim.department_id),
        col(Problem.department_id),
        col(Finding.department_id),
        _holder_then(),
    )
    task = func.coalesce(col(Assignment.task_id), col(Problem.task_id))
    return (
        select(Evidence, Person, Department, Dispatch, Task, Claim, Problem)
        .join(Person, col(Person.id) == Evidence.person_id)
        .outerjoin(Entry, col(Entry.id) == Evidence.entry_id)
        .outerjoin(Report, col(Report.id) == Entry.report_id)
        .outerjoin(Dispatch, col(Dispatch.id) == Report.dispatch_id)
        .outerjoin(Assignment, col(Assignment.id) == Entry.assignment_id)
        .outerjoin(Claim, col(Claim.id) == Evidence.claim_id)
        .outerjoin(Problem, col(Problem.id) == Evidence.problem_id)
        .outerjoin(Finding, col(Finding.id) == Evidence.finding_id)
        .outerjoin(Department, col(Department.id) == department)
        .outerjoin(Task, col(Task.id) == task)
    )


def _holder_then() -> ScalarSelect[int | None]:
    """The department that had an instruction in its hands when a file was sent with its answer."""
    return (
        select(col(Holding.department_id))
        .where(
            col(Holding.problem_id) == Evidence.problem_id,
            col(Holding.department_id).is_not(None),
            col(Holding.since) <= Evidence.sent_at,
            or_(col(Holding.until).is_(None), col(Holding.until) >= Evidence.sent_at),
        )
        .order_by(col(Holding.id).desc())
        .limit(1)
        .correlate(Evidence)
        .scalar_subquery()
    )


def _sent() -> tuple[ColumnElement[bool], ...]:
    return (
        and_(col(Evidence.entry_id).is_not(None), col(Report.first_submitted_at).is_not(None)),
        col(Claim.number).is_not(None),
        col(Problem.number).is_not(None),
        col(Finding.number).is_not(None),
    )
