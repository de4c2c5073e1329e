"""A department reports: sheet → card → answer, words, evidence in any order → check → submit."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import Incomplete, NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.dispatch import Dispatch
from models.entry import ACCEPTING, Answer, Verdict
from models.report import Report, ReportState
from models.seat import SeatRole
from services import announcements, entry_views, sent_versions
from services.actors import Actor, acting, move
from services.base import Services
from services.trail import note
from services.views.notes import NoteLine
from services.views.readers import PAGE
from services.views.reporting import AskedReport, NoRound, Receipt, ReportCheck, ReportChoice, ReportSheet
from storage import entries, report_notes, reports
from storage.entries import Case
from storage.unit import Unit


async def choose(services: Services, act: Act) -> ReportSheet | ReportChoice | NoRound:
    """Show what is asked of the department: the sheet of its report, or which reports when they are several."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        view = await asked_view(unit, actor, act)
        await move(unit, actor, act, Step.REPORT, view.report if isinstance(view, ReportSheet) else None)
        await unit.commit(repeatable=True)
        return view


async def open_sheet(
    services: Services, act: Act, report_id: int | None = None, *, page: int | None = None
) -> ReportSheet | ReportChoice | NoRound:
    """Show a report of the department, the one in hand unless another is named.

    Raises:
        NotAllowed: another department's.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        if report_id is not None:
            await _own_report(unit, act, report_id)
        view = await sheet_view(unit, actor, act, report_id=report_id)
        if page is not None and isinstance(view, ReportSheet):
            view = replace(view, page=page)
        await move(unit, actor, act, Step.REPORT, view.report if isinstance(view, ReportSheet) else None)
        await unit.commit(repeatable=True)
        return view


async def open_numbered(
    unit: Unit, actor: Actor, act: Act, choice: ReportChoice, number: int
) -> ReportSheet | ReportChoice | NoRound:
    """Open the sheet of the report with a number among several.

    Raises:
        Unacceptable: none has it.
    """
    if not 1 <= number <= len(choice.reports):
        raise Unacceptable("report-no-such-report", number=str(number), most=str(len(choice.reports)))
    report_id = choice.reports[number - 1].report
    await move(unit, actor, act, Step.REPORT, report_id)
    return await sheet_view(unit, actor, act, report_id=report_id)


async def nothing_for_the_rest(services: Services, act: Act, report_id: int) -> ReportCheck | ReportSheet:
    """Answer all tasks nothing was said of with "nothing to report"."""
    async with services.database.unit(act) as unit:
        actor, report, dispatch = await _own_report(unit, act, report_id)
        _refuse_ended(report, dispatch)
        if report.first_submitted_at is not None:
            raise Stale("report-already-sent")
        count = await entries.nothing_for_the_rest(unit.session, report_id)
        await note(unit, actor, act, "report-nothing-for-rest", report_id, before=f"owed：{count}", after="nothing")
        items = await entries.of_report(unit.session, report_id)
        ready = all(entry_views.is_filled(item) for item in items)
        await move(unit, actor, act, Step.CHECK if ready else Step.REPORT, report_id)
        view = await _check_view(unit, actor, act, items) if ready else _sheet(actor, act, items)
        await unit.commit()
        return view


async def owe_again(services: Services, act: Act, report_id: int) -> ReportSheet:
    """Take "nothing to report" back from the tasks nothing more was said of (放弃)."""
    async with services.database.unit(act) as unit:
        actor, report, dispatch = await _own_report(unit, act, report_id)
        _refuse_ended(report, dispatch)
        if report.first_submitted_at is not None:
            raise Stale("report-already-sent")
        count = await entries.owe_again(unit.session, report_id)
        await note(unit, actor, act, "report-owed-again", report_id, before=f"nothing：{count}", after="owed")
        await move(unit, actor, act, Step.REPORT, report_id)
        view = _sheet(actor, act, await entries.of_report(unit.session, report_id))
        await unit.commit()
        return view


async def check(services: Services, act: Act, report_id: int) -> ReportCheck:
    """Show the report as the office will see it.

    Raises:
        Incomplete: tasks are still owed.
    """
    async with services.database.unit(act) as unit:
        actor, items = await _own_items(unit, act, report_id)
        _refuse_ended(items[0].report, items[0].dispatch)
        if not _is_open(items):
            raise Stale("report-already-sent")
        _refuse_owed(items)
        await move(unit, actor, act, Step.CHECK, report_id)
        view = await _check_view(unit, actor, act, items)
        await unit.commit(repeatable=True)
        return view


async def submit(services: Services, act: Act, report_id: int) -> Receipt:
    """Send the report to the office, stamped with the moment it was sent; a second tap gives the same receipt.

    Raises:
        Incomplete: tasks are still owed.
    """
    async with services.database.unit(act) as unit:
        actor, items = await _own_items(unit, act, report_id)
        report, dispatch = items[0].report, items[0].dispatch
        _refuse_ended(report, dispatch)
        if not _is_open(items):
            await unit.commit()
            return _receipt(actor, report, dispatch, items, again=report.version > 1)
        _refuse_owed(items)
        again = report.version > 0
        if again:
            await reports.clear_returned(unit.session, report_id)
        before = "owed" if report.state is ReportState.OPEN else str(report.state)
        state = ReportState.SUBMITTED if any(map(_waits_for_verdict, items)) else ReportState.REVIEWED
        await reports.submit(unit.session, report, by=actor.person_id, at=act.at, state=state)
        await sent_versions.keep(unit, actor, act, report, items)
        await note(unit, actor, act, "report-submitted", report_id, before=before, after=f"submitted：{report.version}")
        await announcements.submitted(unit, actor, report, act)
        await move(unit, actor, act, Step.REPORT, report_id)
        await unit.commit()
        return _receipt(actor, report, dispatch, items, again=again)


async def sheet_view(
    unit: Unit, actor: Actor, act: Act, *, report_id: int | None = None, notice: str = ""
) -> ReportSheet | ReportChoice | NoRound:
    """Give the sheet of a report: the one named, else the one in hand, else what is asked."""
    wanted = report_id or await report_in_focus(unit, actor)
    department = int(actor.seat.department_id or 0)
    asked = await entries.asked_of(unit.session, department)
    items = next((each for each in asked if each[0].report.id == wanted), None)
    if items is None:
        items = await entries.held(unit.session, wanted) if wanted else []
        # Nor is a month shown that was never reported and that another has followed.
        if not items or not _is_shown(items[0], department) or (asked and not items[0].report.first_submitted_at):
            return await _what_is_asked(unit, actor, act, asked, notice=notice)
    return _sheet(actor, act, items, several=len(asked) > 1, notice=notice)


def _is_shown(item: Case, department: int) -> bool:
    return item.department.id == department and item.dispatch.withdrawn_at is None


async def asked_view(unit: Unit, actor: Actor, act: Act) -> ReportSheet | ReportChoice | NoRound:
    """Give what is asked of the department: one report, a choice of several, or the last one when nothing is."""
    asked = await entries.asked_of(unit.session, int(actor.seat.department_id or 0))
    return await _what_is_asked(unit, actor, act, asked)


async def _what_is_asked(
    unit: Unit, actor: Actor, act: Act, asked: list[list[Case]], *, notice: str = ""
) -> ReportSheet | ReportChoice | NoRound:
    if len(asked) > 1:
        return ReportChoice(actor.as_reader(), tuple(_asked(actor, items, act) for items in asked), notice)
    items = asked[0] if asked else await _last(unit, actor)
    if not items:
        return NoRound(actor.as_reader())
    return _sheet(actor, act, items, notice=notice)


async def _last(unit: Unit, actor: Actor) -> list[Case]:
    found = await reports.latest_of(unit.session, int(actor.seat.department_id or 0))
    return await entries.held(unit.session, found) if found else []


async def report_in_focus(unit: Unit, actor: Actor) -> int | None:
    """Give the report the liaison is in the middle of, by the sheet or the task they are at."""
    if actor.step == Step.NOTE:
        row = await report_notes.by_id(unit.session, actor.subject or 0)
        return row.report_id if row else None
    if actor.step in (Step.REPORT, Step.CHECK, Step.NOTES, Step.STRAY):
        return actor.subject
    if actor.step in (Step.ENTRY, Step.VALUE) and actor.subject:
        item = await entries.case(unit.session, actor.subject)
        return int(item.report.id or 0) if item else None
    return None


async def check_view(unit: Unit, actor: Actor, act: Act) -> ReportCheck | ReportSheet | ReportChoice | NoRound:
    """Give the summary of the report in hand again, or its sheet when it is not ready for one."""
    view = await sheet_view(unit, actor, act)
    if not isinstance(view, ReportSheet) or not view.open_to_change:
        return view
    items = await entries.of_report(unit.session, view.report)
    return await _check_view(unit, actor, act, items) if all(map(entry_views.is_filled, items)) else view


def _sheet(actor: Actor, act: Act, items: list[Case], *, several: bool = False, notice: str = "") -> ReportSheet:
    report, dispatch = items[0].report, items[0].dispatch
    view = entry_views.sheet(actor, report, dispatch, items, at=act.at, several=several, notice=notice)
    withdrawable = entry_views.can_withdraw(report, dispatch, items, act.at)
    strays = actor.stray_files + bool(actor.stray)
    return replace(view, strays=strays, withdrawable=withdrawable, page=_page(actor, view))


def _page(actor: Actor, view: ReportSheet) -> int:
    """Give the page to show: with the task the liaison comes from, else with the first that is owed."""
    at = [line.number for line in view.lines if actor.step in (Step.ENTRY, Step.VALUE) and line.entry == actor.subject]
    number = next(iter(at or [line.number for line in view.owed] or [1]))
    return (number - 1) // PAGE


def _asked(actor: Actor, items: list[Case], act: Act) -> AskedReport:
    report, dispatch = items[0].report, items[0].dispatch
    deadline = entry_views.deadline_of(report, dispatch)
    returned = any(item.entry.verdict == Verdict.RETURNED for item in items)
    return AskedReport(
        report=int(report.id or 0),
        round=entry_views.round_name(dispatch),
        deadline=entry_views.written(entry_views.due_of(report, dispatch), actor.zone),
        overdue=act.at >= deadline and not returned,
        returned=returned,
        total=len(items),
        filled=sum(map(entry_views.is_filled, items)),
    )


def _waits_for_verdict(item: Case) -> bool:
    return item.entry.answer != Answer.NOTHING and item.entry.verdict not in ACCEPTING


async def _own_report(unit: Unit, act: Act, report_id: int) -> tuple[Actor, Report, Dispatch]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    found = await reports.by_id(unit.session, report_id)
    if found is None or found[0].department_id != actor.seat.department_id:
        raise NotAllowed
    return actor, found[0], found[1]


async def _own_items(unit: Unit, act: Act, report_id: int) -> tuple[Actor, list[Case]]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    items = await entries.held(unit.session, report_id)
    if not items or items[0].department.id != actor.seat.department_id:
        raise NotAllowed
    return actor, items


def _is_open(items: list[Case]) -> bool:
    return any(map(entry_views.is_editable, items))


def _refuse_ended(report: Report, dispatch: Dispatch) -> None:
    if entry_views.has_ended(report, dispatch):
        raise Stale("round-ended")


def _refuse_owed(items: list[Case]) -> None:
    owed = [number for number, item in enumerate(items, start=1) if not entry_views.is_filled(item)]
    if owed:
        raise Incomplete("report-incomplete", owed=len(owed), numbers="、".join(map(str, owed)))


async def _check_view(unit: Unit, actor: Actor, act: Act, items: list[Case]) -> ReportCheck:
    report, dispatch = items[0].report, items[0].dispatch
    earlier = await entries.before_of_report(unit.session, int(report.id or 0))
    deadline = entry_views.deadline_of(report, dispatch)
    return ReportCheck(
        reader=actor.as_reader(),
        report=int(report.id or 0),
        round=entry_views.round_name(dispatch),
        deadline=entry_views.written(entry_views.due_of(report, dispatch), actor.zone),
        overdue=act.at >= deadline and report.first_submitted_at is None,
        proof=entry_views.proof_of(dispatch),
        lines=entry_views.check_lines(items, earlier, await entry_views.totals_of(unit, items)),
        notes=tuple(
            NoteLine(int(row.id or 0), row.kind, row.head, row.text)
            for row in await report_notes.of_report(unit.session, int(report.id or 0))
        ),
        first=report.first_submitted_at is None,
    )


def _receipt(actor: Actor, report: Report, dispatch: Dispatch, items: list[Case], *, again: bool) -> Receipt:
    results = sum(item.entry.answer in (Answer.RESULT, Answer.COMPLETED) for item in items)
    position = actor.department.position if actor.department else 0
    return Receipt(
        reader=actor.as_reader(),
        report=int(report.id or 0),
        round=entry_views.round_name(dispatch),
        number=f"{dispatch.month}-{position:02}-{report.version}",
        submitted_at=report.submitted_at or dispatch.opens_at,
        late=entry_views.is_late(report, dispatch),
        results=results,
        nothing=len(items) - results,
        again=again,
        is_question=entry_views.asks_question(items),
    )
