"""The office looks after deductions: the month's list, a finding lifted or restored, what the clock booked excused."""

from domain.acts import Act
from domain.calendar import Month
from domain.errors import NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.excuse import Excuse
from models.finding import FindingState
from models.seat import SeatRole
from services import finding_notices
from services.actors import Actor, acting, move
from services.base import Services
from services.finding_views import card_view, clock_view, list_view
from services.findings import LONGEST_REASON
from services.trail import note
from services.views.findings import ClockCard, FindingCard, FindingList
from storage import findings
from storage.findings import FindingCase
from storage.unit import Unit

BOOKED = (FindingState.BOOKED, FindingState.LIFTED)


async def open_list(services: Services, act: Act, month: Month | None = None, page: int = 0) -> FindingList:
    """Show a month's deductions."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await list_view(unit, actor, act.at, month, page)
        await move(unit, actor, act, Step.FINDINGS)
        await unit.commit()
        return view


async def open_card(services: Services, act: Act, finding_id: int, *, show_files: bool = False) -> FindingCard:
    """Show a finding, with its documents when asked for."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await card_view(unit, actor, await booked(unit, actor, finding_id), show_files=show_files)
        await move(unit, actor, act, Step.FINDING_CARD, finding_id)
        await unit.commit()
        return view


async def ask_lift(services: Services, act: Act, finding_id: int, revision: int) -> FindingCard:
    """Ask why a finding is lifted; the next words are the reason."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        case = await _as_seen(unit, actor, finding_id, revision)
        if case.finding.state != FindingState.BOOKED:
            raise Stale("finding-changed")
        view = await card_view(unit, actor, case, asking_reason=True)
        await move(unit, actor, act, Step.FINDING_LIFT, finding_id)
        await unit.commit()
        return view


async def lift(unit: Unit, actor: Actor, act: Act, text: str) -> FindingCard:
    """Lift a finding (撤销扣分): it stays on the sheet with the mark that it was lifted, and takes nothing."""
    case = await booked(unit, actor, actor.subject or 0, lock=True)
    if case.finding.state != FindingState.BOOKED:
        raise Stale("finding-changed")
    row = case.finding
    row.state, row.lift_reason, row.revision = FindingState.LIFTED, _checked(text), row.revision + 1
    row.lifted_by, row.lifted_at = actor.person_id, act.at
    return await _done(unit, actor, act, case, "lifted", after=row.lift_reason)


async def restore(services: Services, act: Act, finding_id: int, revision: int) -> FindingCard:
    """Book a lifted finding after all."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        case = await _as_seen(unit, actor, finding_id, revision)
        if case.finding.state != FindingState.LIFTED:
            raise Stale("finding-changed")
        row, before = case.finding, case.finding.lift_reason
        row.state, row.lift_reason, row.revision = FindingState.BOOKED, "", row.revision + 1
        row.lifted_by = row.lifted_at = None
        view = await _done(unit, actor, act, case, "restored", before=before)
        await unit.commit()
        return view


async def open_clock(services: Services, act: Act, report_id: int, *, asking_reason: bool = False) -> ClockCard:
    """Show what the clock booked for a report; asking for the reason, the next words lift it."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await clock_view(unit, actor, report_id, act.at, asking_reason=asking_reason)
        if asking_reason and view.line.excused:
            raise Stale("finding-changed")
        await move(unit, actor, act, Step.EXCUSE if asking_reason else Step.FINDINGS, report_id)
        await unit.commit()
        return view


async def excuse(unit: Unit, actor: Actor, act: Act, text: str) -> ClockCard:
    """Lift what the clock booked for a late or missing report (免予扣分)."""
    report_id = actor.subject or 0
    view = await clock_view(unit, actor, report_id, act.at)
    if actor.seat.role != SeatRole.OFFICE:
        raise NotAllowed
    if view.line.excused:
        raise Stale("finding-changed")
    row = Excuse(
        group_id=actor.group_id,
        report_id=report_id,
        reason=_checked(text),
        excused_by=actor.person_id,
        excused_at=act.at,
    )
    await findings.excuse(unit.session, row)
    await note(
        unit, actor, act, "report-excused", report_id, before=view.line.outcome.value, after=f"excused：{row.reason}"
    )
    await finding_notices.tell_of_excuse(unit, actor, act, report_id, "excused")
    await move(unit, actor, act, Step.FINDINGS, report_id)
    return await clock_view(unit, actor, report_id, act.at)


async def take_excuse_back(services: Services, act: Act, report_id: int) -> ClockCard:
    """Book what the clock said after all."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await clock_view(unit, actor, report_id, act.at)
        if not view.line.excused:
            raise Stale("finding-changed")
        await findings.take_back(unit.session, report_id)
        await note(unit, actor, act, "report-not-excused", report_id, before=f"excused：{view.reason}", after="counted")
        await finding_notices.tell_of_excuse(unit, actor, act, report_id, "not-excused")
        shown = await clock_view(unit, actor, report_id, act.at)
        await unit.commit()
        return shown


async def booked(unit: Unit, actor: Actor, finding_id: int, *, lock: bool = False) -> FindingCase:
    """Give a finding of the office's group that was booked.

    Raises:
        NotAllowed: another group's, or not booked.
    """
    case = await findings.by_id(unit.session, finding_id, lock=lock)
    if case is None or case.finding.group_id != actor.group_id or case.finding.state not in BOOKED:
        raise NotAllowed
    if actor.seat.role != SeatRole.OFFICE:
        raise NotAllowed
    return case


async def _as_seen(unit: Unit, actor: Actor, finding_id: int, revision: int) -> FindingCase:
    case = await booked(unit, actor, finding_id, lock=True)
    if case.finding.revision != revision:
        raise Stale("finding-changed")
    return case


async def _done(
    unit: Unit, actor: Actor, act: Act, case: FindingCase, what: str, *, before: str = "", after: str = ""
) -> FindingCard:
    await unit.session.flush()
    await note(unit, actor, act, f"finding-{what}", case.finding_id, before=before, after=after)
    await finding_notices.tell_of_finding(unit, actor, act, case, what)
    await move(unit, actor, act, Step.FINDING_CARD, case.finding_id)
    return await card_view(unit, actor, case)


def _checked(text: str) -> str:
    text = text.strip()
    if not text:
        raise Unacceptable("claim-words-empty")
    if len(text) > LONGEST_REASON:
        raise Unacceptable("claim-words-too-long", most=LONGEST_REASON)
    return text
