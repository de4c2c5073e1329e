"""What departments hear of a round besides its steps: another deadline, its end."""

from datetime import datetime

from models.dispatch import Dispatch
from models.extension import Extension
from models.seat import SeatRole
from services import entry_views
from services.announcements import notice
from services.base import Services
from services.duty import on_duty
from services.sendings import Sending, told
from services.views.rounds import DeadlineMoved, RoundEnded
from storage import dispatches, extensions, outboxes, reports, step_changes
from storage.dispatches import Standing
from storage.unit import Unit


async def tell_deadline(
    unit: Unit, dispatch: Dispatch, at: datetime, extension: Extension | None = None, *, change: int = 0
) -> int:
    """Tell those who still owe that their deadline moved, by an extension or by a change of the calendar."""
    only = extension.department_id if extension else None
    owing = [
        each
        for each in await dispatches.standings(unit.session, int(dispatch.id or 0), only)
        if each.report.first_submitted_at is None
    ]
    subject = f"extension:{extension.id}" if extension else f"change:{change}"
    payload = {"extension": int(extension.id or 0)} if extension else {"change": change}
    return await _tell(unit, dispatch, owing, at, key=f"moved:{subject}", kind="deadline-moved", **payload)


async def tell_end(unit: Unit, dispatch: Dispatch, at: datetime) -> int:
    """Tell those who still owe that a round was closed, or all it asked that it was withdrawn."""
    asked = await dispatches.standings(unit.session, int(dispatch.id or 0))
    concerned = [each for each in asked if dispatch.withdrawn_at is not None or each.report.first_submitted_at is None]
    how = "withdrawn" if dispatch.withdrawn_at is not None else "closed"
    return await _tell(unit, dispatch, concerned, at, key=f"ended:{dispatch.id}", kind="round-ended", how=how)


async def _tell(
    unit: Unit,
    dispatch: Dispatch,
    concerned: list[Standing],
    at: datetime,
    *,
    key: str,
    kind: str,
    **payload: int | str,
) -> int:
    spoken_to = await on_duty(unit, dispatch.group_id, at)
    rows = [
        notice(
            dispatch.group_id,
            key=f"{key}:{each.department.id}",
            kind=kind,
            person=spoken_to[int(each.department.id or 0)],
            due_at=at,
            department_id=each.department.id,
            dispatch=int(dispatch.id or 0),
            report=int(each.report.id or 0),
            **payload,
        )
        for each in concerned
        if each.department.id in spoken_to
    ]
    return await outboxes.put(unit.session, rows)


async def deadline_moved(services: Services, sending: Sending) -> DeadlineMoved | None:
    """Say until when a report is in time now; None when it came since, or the round is over."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        dispatch = await dispatches.by_id(unit.session, int(sending.payload["dispatch"]))
        if actor is None or dispatch is None or actor.seat.role != SeatRole.LIAISON:
            return None
        standing = await dispatches.standings(unit.session, int(dispatch.id or 0), actor.seat.department_id)
        if not standing or standing[0].report.first_submitted_at is not None:
            return None
        if entry_views.has_ended(standing[0].report, dispatch):
            return None
        reason, own = await _reason(unit, sending)
        deadline = entry_views.deadline_of(standing[0].report, dispatch)
        return DeadlineMoved(
            reader=actor.as_reader(),
            report=int(standing[0].report.id or 0),
            round=entry_views.round_name(dispatch),
            deadline=entry_views.written(deadline, actor.zone),
            reason=reason,
            own=own,
        )


async def round_ended(services: Services, sending: Sending) -> RoundEnded | None:
    """Say that nothing more is asked in a round."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        dispatch = await dispatches.by_id(unit.session, int(sending.payload["dispatch"]))
        if actor is None or dispatch is None:
            return None
        name, how = entry_views.round_name(dispatch), str(sending.payload["how"])
        found = await reports.by_id(unit.session, int(sending.payload["report"]))
        if found and dispatch.closed_at and dispatch.closed_at >= entry_views.deadline_of(found[0], dispatch):
            how = "missed"
        return RoundEnded(actor.as_reader(), name, how, dispatch.ended_reason)


async def _reason(unit: Unit, sending: Sending) -> tuple[str, bool]:
    """Give why the deadline moved, and whether it did for this department alone."""
    if "extension" in sending.payload:
        extension = await extensions.by_id(unit.session, int(sending.payload["extension"]))
        return (extension.reason, extension.department_id is not None) if extension else ("", False)
    change = await step_changes.by_id(unit.session, int(sending.payload["change"]))
    return (change.reason if change else "", False)
