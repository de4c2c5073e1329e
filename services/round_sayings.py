"""What a round's due steps say, as outbox rows: each step once, to those it concerns."""

from collections.abc import Collection
from datetime import datetime

import structlog

from domain.timetable import Hearer, Occasion, Saying
from models.dispatch import Dispatch
from models.outbox import OutboxNotice, OutboxState
from models.person import Person
from models.round_step import RoundStep
from models.seat import SeatRole
from services import calls, group_posts
from services.announcements import notice
from services.duty import on_duty
from services.round_tracks import Track
from storage import dispatches, outboxes, persons, round_steps
from storage.unit import Unit

log = structlog.get_logger(__name__)

MISSED, LEFT_OUT = "missed", "left-out"
"""Why a notice was skipped: its moment was past and its purpose gone, or the office left the step out."""


async def say_what_is_due(
    unit: Unit, dispatch: Dispatch, tracks: list[Track], at: datetime, known: Collection[str] = ()
) -> int:
    """Carry out the due steps of a round; how many notices will be sent.

    `known` are steps seen on record: whether one is carried out is decided when it is taken, they only save the look.
    """
    apart = {track.department for track in tracks if track.department is not None}
    written = 0
    for track in tracks:
        for saying in track.table.sayings(at):
            if saying.step.key in known or not await round_steps.take(unit.session, _taken(dispatch, saying, at)):
                continue
            written += await _announce(unit, dispatch, saying, at, only=track.department, apart=apart)
    return written


def _taken(dispatch: Dispatch, saying: Saying, at: datetime) -> RoundStep:
    return RoundStep(
        group_id=dispatch.group_id,
        dispatch_id=int(dispatch.id or 0),
        step=saying.step.key,
        moment=saying.step.moment,
        carried_out_at=at,
        said=bool(saying.to),
    )


async def _announce(
    unit: Unit, dispatch: Dispatch, saying: Saying, at: datetime, *, only: int | None, apart: set[int]
) -> int:
    """Write what a step says to whom; what comes too late is written as skipped. How many notices will be sent."""
    prefix, step = f"round:{dispatch.id}:{saying.step.key}:", saying.step
    spoken_to = await on_duty(unit, dispatch.group_id, saying.send_at)
    standings = await dispatches.standings(unit.session, int(dispatch.id or 0))
    waiting = [int(each.department.id or 0) for each in standings if each.report.first_submitted_at is None]
    owing = [each for each in waiting if (each == only if only is not None else each not in apart)]
    rows = [
        _row(f"{prefix}{department}", "reminder", spoken_to[department], dispatch, saying, Hearer.OWING, at, department)
        for department in owing
        if department in spoken_to and step.occasion is not Occasion.TELEPHONE
    ]
    if _is_for_the_office(saying, owing, only):
        office = await persons.in_seats(unit.session, dispatch.group_id, SeatRole.OFFICE)
        rows += [
            _row(f"{prefix}office:{each.id}", "round", each, dispatch, saying, Hearer.OFFICE, at, of=only)
            for each in office
            # Whoever opened the round has its card before them.
            if not (step.occasion is Occasion.OPEN and each.id == dispatch.opened_by)
        ]
        if step.occasion is Occasion.OVERDUE and Hearer.OFFICE in saying.to:
            rows += await group_posts.missing_rows(unit, dispatch, f"{prefix}chat", saying.send_at)
    await outboxes.put(unit.session, rows)
    if saying.to:
        called = await calls.open_for(unit, dispatch, owing, spoken_to, at, last=step.occasion is Occasion.TELEPHONE)
        if called and not _is_for_the_office(saying, owing, only):
            await calls.tell(unit, dispatch, step.key, saying.send_at)
    skipped = sum(row.state is OutboxState.SKIPPED for row in rows)
    if skipped:
        log.info("step skipped", dispatch=dispatch.id, step=step.key, notices=skipped, left_out=step.left_out)
    return len(rows) - skipped


def _is_for_the_office(saying: Saying, owing: list[int], only: int | None) -> bool:
    """Tell whether the office hears of a step: the opening, the deadline, and those nothing has reached."""
    match saying.step.occasion:
        case Occasion.OPEN:
            return True
        case Occasion.OVERDUE:
            return only is None or bool(owing)
        case Occasion.TELEPHONE:
            return bool(owing)
        case _:
            return False


def _row(
    key: str,
    kind: str,
    person: Person,
    dispatch: Dispatch,
    saying: Saying,
    hearer: Hearer,
    at: datetime,
    department: int | None = None,
    *,
    of: int | None = None,
) -> OutboxNotice:
    said = hearer in saying.to
    row = notice(
        dispatch.group_id,
        key=key,
        kind=kind,
        person=person,
        due_at=saying.send_at if said else saying.step.moment,
        department_id=department,
        dispatch=int(dispatch.id or 0),
        step=saying.step.key,
        occasion=saying.step.occasion.value,
        **({"of": of} if of is not None else {}),
    )
    row.created_at = at
    if not said:
        row.state, row.error = OutboxState.SKIPPED, LEFT_OUT if saying.step.left_out else MISSED
    return row
