"""What waits for a verdict: report by report as the departments sent them, or task by task as the plan lists them."""

from collections.abc import Set as AbstractSet
from datetime import datetime
from itertools import groupby

from services.entry_views import is_late, round_name
from services.views.reviewing import QueueLine, WaitingTask
from storage import reports, task_entries
from storage.entries import Case
from storage.task_entries import Waiting
from storage.unit import Unit


async def by_department(unit: Unit, group_id: int) -> tuple[QueueLine, ...]:
    """List the reports that wait for a verdict, the oldest first."""
    return tuple(
        QueueLine(
            report=int(report.id or 0),
            department=department.name,
            round=round_name(dispatch),
            undecided=undecided,
            submitted_at=report.submitted_at or dispatch.opens_at,
            late=is_late(report, dispatch),
            again=report.version > 1,
        )
        for report, dispatch, department, undecided in await reports.waiting(unit.session, group_id)
    )


def is_of_month(line: QueueLine, period: str) -> bool:
    """Tell whether a report that waits answers a month's regular round."""
    return not line.round.title and str(line.round.month) == period


async def by_task(unit: Unit, group_id: int) -> tuple[WaitingTask, ...]:
    """List the tasks of which entries wait for a verdict: the oldest round first, in plan order."""
    found = await task_entries.waiting(unit.session, group_id)
    return tuple(_line(list(listed)) for _, listed in groupby(found, key=lambda each: (each.dispatch.id, each.task.id)))


def _line(listed: list[Waiting]) -> WaitingTask:
    dispatch, task = listed[0].dispatch, listed[0].task
    return WaitingTask(
        dispatch=int(dispatch.id or 0),
        task=int(task.id or 0),
        title=task.title,
        round=round_name(dispatch),
        departments=tuple(each.department.name for each in listed),
    )


async def after(unit: Unit, item: Case, *, being_read: AbstractSet[int]) -> int | None:
    """Give the entry to read after one: of the same task, else of the next in plan order; after the last the first.

    What a colleague is reading is passed over as long as anything else waits.
    """
    found = await task_entries.waiting(unit.session, item.entry.group_id)
    later = [each.entry for each in found if _place(each) > _place(item)]
    ordered = later + [each.entry for each in found if _place(each) <= _place(item)]
    return next((each for each in ordered if each not in being_read), ordered[0] if ordered else None)


def _place(of: Waiting | Case) -> tuple[datetime, int, int, int]:
    return of.dispatch.opens_at, int(of.dispatch.id or 0), of.task.position, of.department.position
