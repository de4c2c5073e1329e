"""Files behind what is no entry of a report: claims, findings, problems, and instructions handed to a department."""

from dataclasses import dataclass
from datetime import datetime, time
from typing import Literal, TypeVarTuple
from zoneinfo import ZoneInfo

from sqlalchemy import ScalarSelect, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from domain.calendar import Month, at_local
from models.claim import Claim, ClaimState
from models.department import Department
from models.evidence import Evidence
from models.finding import Finding, FindingState
from models.holding import Holding
from models.problem import Problem, ProblemKind, ProblemState
from models.task import Task

Columns = TypeVarTuple("Columns")
MatterKind = Literal["claim", "finding", "problem", "instruction"]


@dataclass(frozen=True, slots=True)
class MatterFile:
    """A file, and the matter, department and month it stands for; a problem may name its task."""

    evidence: Evidence
    department: Department
    month: str
    kind: MatterKind
    number: int
    task: Task | None = None


async def of_claims(session: AsyncSession, group_id: int, months: str, *, department_id: int = 0) -> list[MatterFile]:
    """List the files behind claims that were sent, of months that begin like this, in plan order."""
    query = (
        select(Evidence, Department, col(Claim.month), col(Claim.number))
        .join(Claim, col(Claim.id) == Evidence.claim_id)
        .join(Department, col(Department.id) == Claim.department_id)
        .where(
            col(Claim.month).startswith(months),
            col(Claim.state).in_([ClaimState.SENT, ClaimState.ACCEPTED, ClaimState.REFUSED]),
        )
        .order_by(col(Department.position), col(Claim.month), col(Claim.number), col(Evidence.id))
    )
    rows = await session.execute(_of(query, group_id, department_id))
    return [MatterFile(file, where, month, "claim", int(number or 0)) for file, where, month, number in rows.all()]


async def of_findings(session: AsyncSession, group_id: int, months: str, *, department_id: int = 0) -> list[MatterFile]:
    """List the files behind findings, booked or lifted, of months that begin like this, in plan order."""
    query = (
        select(Evidence, Department, col(Finding.month), col(Finding.number))
        .join(Finding, col(Finding.id) == Evidence.finding_id)
        .join(Department, col(Department.id) == Finding.department_id)
        .where(
            col(Finding.month).startswith(months),
            col(Finding.state).in_([FindingState.BOOKED, FindingState.LIFTED]),
        )
        .order_by(col(Department.position), col(Finding.month), col(Finding.number), col(Evidence.id))
    )
    rows = await session.execute(_of(query, group_id, department_id))
    return [MatterFile(file, where, month, "finding", int(number or 0)) for file, where, month, number in rows.all()]


async def of_problems(
    session: AsyncSession,
    group_id: int,
    first: Month,
    last: Month,
    zone: ZoneInfo,
    *,
    department_id: int = 0,
    task_id: int = 0,
) -> list[MatterFile]:
    """List the files of problems raised, and of instructions given, from one month to another; of a task its problems.

    An instruction stands for the department that has it, or had it last; one never handed to a department is left out.
    """
    holder = func.coalesce(Problem.department_id, Holding.department_id)
    query = (
        select(Evidence, Department, Problem, Task)
        .join(Problem, col(Problem.id) == Evidence.problem_id)
        .outerjoin(Holding, col(Holding.id) == _last_holding())
        .join(Department, col(Department.id) == holder)
        .outerjoin(Task, col(Task.id) == Problem.task_id)
        .where(
            col(Problem.raised_at) >= _beginning(first, zone),
            col(Problem.raised_at) < _beginning(last.plus(1), zone),
            col(Problem.state).not_in([ProblemState.DRAFT, ProblemState.DROPPED]),
        )
        .order_by(col(Department.position), col(Problem.kind).desc(), col(Problem.number), col(Evidence.id))
    )
    if task_id:
        query = query.where(col(Problem.task_id) == task_id, col(Problem.kind) == ProblemKind.PROBLEM)
    rows = await session.execute(_of(query, group_id, department_id))
    return [
        MatterFile(file, department, _month(problem, zone), problem.kind.value, int(problem.number or 0), task)
        for file, department, problem, task in rows.all()
    ]


def _of(query: Select[*Columns], group_id: int, department_id: int) -> Select[*Columns]:
    query = query.where(col(Evidence.group_id) == group_id, col(Evidence.removed_at).is_(None))
    return query.where(col(Department.id) == department_id) if department_id else query


def _last_holding() -> ScalarSelect[int | None]:
    """Give the latest holding of a problem by a department."""
    latest = select(func.max(col(Holding.id))).where(
        col(Holding.problem_id) == Problem.id, col(Holding.department_id).is_not(None)
    )
    return latest.correlate(Problem).scalar_subquery()


def _beginning(month: Month, zone: ZoneInfo) -> datetime:
    return at_local(month.first_day, time.min, zone)


def _month(problem: Problem, zone: ZoneInfo) -> str:
    return str(Month.of((problem.raised_at or problem.begun_at).astimezone(zone).date()))
