"""Problems and instructions, who has had them, and what was said of them."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.assignment import Assignment
from models.bulletin import Bulletin
from models.department import Department
from models.evidence import Evidence
from models.group import Group
from models.holding import Holding
from models.outbox import OutboxNotice
from models.person import Person
from models.plan import Plan
from models.problem import Problem, ProblemKind, ProblemState
from models.seat import Seat, SeatRole
from models.task import Task
from models.trail import Trail
from storage import prepared
from storage.plans import counting_in

OPEN = (ProblemState.RAISED, ProblemState.TAKEN, ProblemState.SOLVED)


@dataclass(frozen=True, slots=True)
class Held:
    """A holding with the name of who holds it, and the role of a person's seat."""

    holding: Holding
    name: str
    role: SeatRole | None


@dataclass(frozen=True, slots=True)
class ProblemCase:
    """A problem or an instruction: who raised it, what it is about, and who has it now."""

    problem: Problem
    raised_by: Department | None
    begun_by: Person
    task: Task | None
    bulletin: Bulletin | None
    held: Held | None

    @property
    def department(self) -> Department:
        """The department that raised a problem.

        Raises:
            LookupError: it is an instruction.
        """
        if self.raised_by is None:
            raise LookupError("no department raises an instruction")
        return self.raised_by

    @property
    def raiser(self) -> str:
        """Who raised it: the department of a problem, the leader of an instruction."""
        return self.raised_by.name if self.raised_by else self.begun_by.name

    @property
    def problem_id(self) -> int:
        """The problem's row."""
        return int(self.problem.id or 0)


@dataclass(frozen=True, slots=True)
class Said:
    """A line of a problem's history: who did what, when."""

    at: datetime
    name: str
    act: str
    before: str
    after: str


async def add(session: AsyncSession, problem: Problem) -> int:
    """Keep a new problem and give its id."""
    session.add(problem)
    await session.flush()
    return int(problem.id or 0)


async def draft_of(session: AsyncSession, department_id: int) -> Problem | None:
    """Give the problem a department is writing down."""
    query = (
        select(Problem)
        .where(col(Problem.department_id) == department_id, col(Problem.state) == ProblemState.DRAFT)
        .order_by(col(Problem.id).desc())
        .limit(1)
    )
    return (await session.execute(query)).scalar_one_or_none()


async def instruction_draft(
    session: AsyncSession, group_id: int, person_id: int, *, task_id: int | None = None, bulletin_id: int | None = None
) -> Problem | None:
    """Give the instruction a leader is writing about a task or a bulletin; with neither, the latest about anything."""
    query = select(Problem).where(
        col(Problem.group_id) == group_id,
        col(Problem.kind) == ProblemKind.INSTRUCTION,
        col(Problem.begun_by) == person_id,
        col(Problem.state) == ProblemState.DRAFT,
    )
    if task_id is not None or bulletin_id is not None:
        query = query.where(col(Problem.task_id) == task_id, col(Problem.bulletin_id) == bulletin_id)
    return (await session.execute(query.order_by(col(Problem.id).desc()).limit(1))).scalar_one_or_none()


async def by_id(session: AsyncSession, problem_id: int, *, lock: bool = False) -> ProblemCase | None:
    """Give a problem; with `lock` nobody else changes it until the transaction ends."""
    if lock:
        await session.execute(select(col(Problem.id)).where(col(Problem.id) == problem_id).with_for_update())
    found = await _cases(session, col(Problem.id) == problem_id)
    return found[0] if found else None


async def groups_with_open(session: AsyncSession) -> list[Group]:
    """List the groups with a problem or an instruction that is not closed, the oldest first."""
    return await prepared.firsts(session, _groups_with_open())


# Built once: the clock asks it at every tick.
@cache
def _groups_with_open() -> Select[Group]:
    waiting = select(col(Problem.group_id)).where(or_(*(col(Problem.state) == state for state in OPEN)))
    return select(Group).where(col(Group.id).in_(waiting)).order_by(col(Group.id))


async def open_ones(session: AsyncSession, group_id: int) -> list[ProblemCase]:
    """List the problems and instructions of a group that are not closed, the oldest first."""
    return await _cases(session, col(Problem.group_id) == group_id, col(Problem.state).in_(OPEN))


async def listed(
    session: AsyncSession,
    group_id: int,
    *,
    department_id: int | None,
    closed: bool,
    kind: ProblemKind = ProblemKind.PROBLEM,
) -> list[ProblemCase]:
    """List a group's problems, or only those a department raised or has had in its hands; closed ones newest first."""
    states = (ProblemState.CLOSED,) if closed else OPEN
    found = await _cases(
        session,
        col(Problem.group_id) == group_id,
        col(Problem.kind) == kind,
        col(Problem.state).in_(states),
        *(() if department_id is None else (_concerns(department_id),)),
    )
    return found[::-1] if closed else found


async def concerns(session: AsyncSession, problem_id: int, department_id: int) -> bool:
    """Tell whether a department raised a problem, or has had it in its hands."""
    query = select(exists().where(col(Problem.id) == problem_id, _concerns(department_id)))
    return bool((await session.execute(query)).scalar_one())


async def next_number(session: AsyncSession, group_id: int, kind: ProblemKind = ProblemKind.PROBLEM) -> int:
    """Give the number of the group's next problem or instruction."""
    query = select(func.max(col(Problem.number))).where(col(Problem.group_id) == group_id, col(Problem.kind) == kind)
    return int((await session.execute(query)).scalar_one() or 0) + 1


async def hold(
    session: AsyncSession, problem: Problem, *, department_id: int | None, person_id: int | None, at: datetime
) -> None:
    """Give a problem into other hands; whoever has it already keeps it."""
    problem_id = int(problem.id or 0)
    current = (
        await session.execute(
            select(Holding).where(col(Holding.problem_id) == problem_id, col(Holding.until).is_(None))
        )
    ).scalar_one_or_none()
    if current is not None and (current.department_id, current.person_id) == (department_id, person_id):
        return
    await release(session, problem_id, at)
    session.add(
        Holding(
            group_id=problem.group_id,
            problem_id=problem_id,
            department_id=department_id,
            person_id=person_id,
            since=at,
        )
    )
    await session.flush()


async def release(session: AsyncSession, problem_id: int, at: datetime) -> None:
    """Take a problem out of everybody's hands."""
    await session.execute(
        update(Holding).where(col(Holding.problem_id) == problem_id, col(Holding.until).is_(None)).values(until=at)
    )


async def holdings(session: AsyncSession, problem_id: int) -> list[Held]:
    """List who has had a problem, first to last."""
    query = (
        select(Holding, col(Department.name), col(Person.name), col(Seat.role))
        .outerjoin(Department, col(Department.id) == Holding.department_id)
        .outerjoin(Person, col(Person.id) == Holding.person_id)
        .outerjoin(Seat, _active_seat())
        .where(col(Holding.problem_id) == problem_id)
        .order_by(col(Holding.id))
    )
    return [_held(*row) for row in (await session.execute(query)).all()]


async def history(session: AsyncSession, kind: ProblemKind, problem_id: int, acts: tuple[str, ...]) -> list[Said]:
    """List what was done to a problem or an instruction, first to last, out of the trail."""
    query = (
        select(Trail, col(Person.name))
        .outerjoin(Person, col(Person.id) == Trail.person_id)
        .where(col(Trail.subject) == kind.value, col(Trail.subject_id) == problem_id, col(Trail.act).in_(acts))
        .order_by(col(Trail.id))
    )
    rows = (await session.execute(query)).all()
    return [Said(row.at, name or "", row.act, row.before, row.after) for row, name in rows]


async def files(session: AsyncSession, problem_id: int) -> list[Evidence]:
    """List the files of a problem in the order they were sent."""
    query = (
        select(Evidence)
        .where(col(Evidence.problem_id) == problem_id, col(Evidence.removed_at).is_(None))
        .order_by(col(Evidence.sent_at), col(Evidence.id))
    )
    return list((await session.execute(query)).scalars())


async def tasks_of(session: AsyncSession, department_id: int, month: str) -> list[Task]:
    """List the tasks that are a department's in a month, in plan order."""
    query = (
        select(Task)
        .join(Assignment, col(Assignment.task_id) == Task.id)
        .join(Plan, col(Plan.id) == Task.plan_id)
        .where(col(Assignment.department_id) == department_id, col(Plan.year) == int(month[:4]), *counting_in(month))
        .order_by(col(Task.position))
    )
    return list((await session.execute(query)).scalars())


async def told(session: AsyncSession, group_id: int, prefixes: list[str]) -> set[str]:
    """Give the beginnings of keys under which something is on record."""
    if not prefixes:
        return set()
    query = select(col(OutboxNotice.key)).where(
        col(OutboxNotice.group_id) == group_id,
        or_(*(col(OutboxNotice.key).startswith(prefix, autoescape=True) for prefix in prefixes)),
    )
    keys = (await session.execute(query)).scalars()
    return {key.rpartition(":")[0] + ":" for key in keys}


def _concerns(department_id: int) -> ColumnElement[bool]:
    held = select(col(Holding.problem_id)).where(col(Holding.department_id) == department_id)
    return or_(col(Problem.department_id) == department_id, col(Problem.id).in_(held))


def _active_seat() -> ColumnElement[bool]:
    # A person may have seats in several groups; what counts is the one in the group of the problem.
    return (
        (col(Seat.person_id) == Holding.person_id)
        & (col(Seat.group_id) == Holding.group_id)
        & col(Seat.until).is_(None)
    )


@cache
def _all() -> Select[Any]:
    """Put the statement together once: that costs more than SQLite takes to carry it out."""
    holder = Department.__table__.alias("holder")  # type: ignore[attr-defined]
    raiser = aliased(Person)
    return (
        select(Problem, Department, raiser, Task, Bulletin, Holding, holder.c.name, col(Person.name), col(Seat.role))
        .join(raiser, col(raiser.id) == Problem.begun_by)
        .outerjoin(Department, col(Department.id) == Problem.department_id)
        .outerjoin(Task, col(Task.id) == Problem.task_id)
        .outerjoin(Bulletin, col(Bulletin.id) == Problem.bulletin_id)
        .outerjoin(Holding, (col(Holding.problem_id) == Problem.id) & col(Holding.until).is_(None))
        .outerjoin(holder, holder.c.id == Holding.department_id)
        .outerjoin(Person, col(Person.id) == Holding.person_id)
        .outerjoin(Seat, _active_seat())
        .order_by(col(Problem.since), col(Problem.id))
    )


async def _cases(session: AsyncSession, *conditions: ColumnElement[bool]) -> list[ProblemCase]:
    rows = await session.execute(_all().where(*conditions))
    return [
        ProblemCase(problem, department, begun_by, task, bulletin, _held(holding, *names) if holding else None)
        for problem, department, begun_by, task, bulletin, holding, *names in rows.all()
    ]


def _held(holding: Holding, department: str | None, person: str | None, role: SeatRole | None) -> Held:
    return Held(holding, department or person or "", role)
