"""A report accepted as a whole in one tap, and that taken back."""

from dataclasses import replace
from datetime import datetime, timedelta

from domain.acts import Act
from domain.calendar import Month
from domain.errors import NotAllowed, Stale
from models.entry import Verdict
from models.report import ReportState
from models.seat import SeatRole
from services import entry_views, reviews
from services.actors import Actor, acting
from services.base import Services
from services.open_months import is_frozen
from services.trail import note
from services.views.reviewing import ReviewCard, ReviewDone
from storage import entries, groups, reports, trails
from storage.entries import Case
from storage.unit import Unit

TIME_TO_UNDO = timedelta(minutes=2)
"""How long the department is not told yet, so that a slip of the thumb stays in the office."""
ACCEPTED_ALL = "report-accepted-all"


async def accept_all(services: Services, act: Act, report_id: int, version: int) -> ReviewDone:
    """Accept every entry of a report that waits for a verdict; what a colleague decided stays as it is.

    Raises:
        Stale: nothing waits any more, or the department sent it again since it was shown.
    """
    async with services.database.unit(act) as unit:
        actor, items = await _items(unit, act, report_id)
        if items[0].report.version != version:
            raise Stale("review-changed")
        waiting = [item for item in items if entry_views.is_undecided(item.entry)]
        if not waiting:
            raise Stale("review-nothing-waits")
        for item in waiting:
            await reviews.keep_verdict(unit, actor, act, item, Verdict.ACCEPTED)
        await note(unit, actor, act, ACCEPTED_ALL, report_id, before=f"undecided：{len(waiting)}", after="accepted")
        view = await reviews.close(unit, actor, act, items, wait=TIME_TO_UNDO)
        await unit.commit()
        return replace(view, undo=report_id)


async def undo(services: Services, act: Act, report_id: int) -> ReviewCard | ReviewDone:
    """Take back one's own last acceptance of a report as a whole; what was decided since stays as it is.

    Raises:
        Stale: nothing of it is left, or the month is published.
    """
    async with services.database.unit(act) as unit:
        actor, items = await _items(unit, act, report_id, hold=True)
        await take_back(unit, actor, act, items, (ACCEPTED_ALL, report_id))
        view = await reviews.go_on(unit, actor, act, report_id)
        await unit.commit()
        return view


async def take_back(unit: Unit, actor: Actor, act: Act, items: list[Case], accepted: tuple[str, int]) -> None:
    """Open again what a person accepted last as a whole, which the trail names by act and subject.

    The group is held: its month is not published meanwhile.

    Raises:
        Stale: nothing of it is left, or the month is published.
    """
    if await is_frozen(unit, actor.group_id, Month.parse(items[0].dispatch.month)):
        raise Stale("review-published")
    at = await trails.last_at(unit.session, actor.person_id, *accepted)
    mine = [item for item in items if at is not None and _is_own(item, actor, at)]
    if not mine:
        raise Stale("review-nothing-to-undo")
    for item in mine:
        await reviews.reopen(unit, actor, act, item)
    for report in {item.report.id: item.report for item in mine}.values():
        await reports.set_state(unit.session, report, ReportState.SUBMITTED)


def _is_own(item: Case, actor: Actor, at: datetime) -> bool:
    """Tell whether an entry was accepted by a person at a moment, and stands so."""
    entry = item.entry
    return entry.verdict == Verdict.ACCEPTED and entry.decided_by == actor.person_id and entry.decided_at == at


async def _items(unit: Unit, act: Act, report_id: int, *, hold: bool = False) -> tuple[Actor, list[Case]]:
    actor = await acting(unit, act, SeatRole.OFFICE)
    if hold:
        await groups.hold(unit.session, actor.group_id)
    found = await reports.by_id(unit.session, report_id)
    if found is None or found[0].group_id != actor.group_id:
        raise NotAllowed
    reviews.refuse_unsent(found[0])
    if found[1].withdrawn_at is not None:
        raise Stale("review-round-withdrawn")
    return actor, await entries.of_report(unit.session, report_id)
