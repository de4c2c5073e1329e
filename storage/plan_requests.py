"""Requests for changes of tasks."""

from dataclasses import dataclass

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import col

from models.department import Department
from models.plan_request import PlanRequest, RequestState
from models.task import Task


@dataclass(frozen=True, slots=True)
class RequestCase:
    """A request with the task it is about and the department that makes it."""

    request: PlanRequest
    task: Task
    department: Department


def _cases() -> Select[PlanRequest, Task, Department]:
    return (
        select(PlanRequest, Task, Department)
        .join(Task, col(Task.id) == PlanRequest.task_id)
        .join(Department, col(Department.id) == PlanRequest.department_id)
    )


async def add(session: AsyncSession, request: PlanRequest) -> int:
    """Keep a request and give its id."""
    session.add(request)
    await session.flush()
    return int(request.id or 0)


async def by_id(session: AsyncSession, request_id: int, *, lock: bool = False) -> RequestCase | None:
    """Give a request; with `lock` nobody else answers it until the transaction ends."""
    if lock:
        await session.execute(select(col(PlanRequest.id)).where(col(PlanRequest.id) == request_id).with_for_update())
    row = (await session.execute(_cases().where(col(PlanRequest.id) == request_id))).first()
    return RequestCase(*row) if row else None


async def of_group(session: AsyncSession, group_id: int, department_id: int | None) -> list[RequestCase]:
    """List the requests of a department, or of all, the latest first."""
    query = _cases().where(col(PlanRequest.group_id) == group_id).order_by(col(PlanRequest.id).desc())
    if department_id is not None:
        query = query.where(col(PlanRequest.department_id) == department_id)
    return [RequestCase(*row) for row in (await session.execute(query)).all()]


async def waiting(session: AsyncSession, group_id: int) -> list[RequestCase]:
    """List the requests a group's office has not answered, the oldest first."""
    query = (
        _cases()
        .where(col(PlanRequest.group_id) == group_id, col(PlanRequest.state) == RequestState.OPEN)
        .order_by(col(PlanRequest.id))
    )
    return [RequestCase(*row) for row in (await session.execute(query)).all()]
