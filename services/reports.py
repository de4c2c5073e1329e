"""A department reports: sheet → card → answer, words, evidence in any order → check → submit."""

from dataclasses import replace

from domain.acts import Act
from domain.calendar import Month
from domain.errors import Incomplete, NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.dispatch import Dispatch
from models.entry import Answer, Verdict
from models.report import Report, ReportState
from models.seat import SeatRole
from services import announcements, entry_views
from services.actors import Actor, acting, move
from services.base import Services
from services.views import EntryCard, NoRound, Receipt, ReportCheck, ReportSheet, SentFile, StrayPrompt
from storage import entries, evidences, reports, trails
from storage.entries import Case
from storage.unit import Unit

LONGEST_TEXT = 1500
LARGEST_FILE = 20 * 1024 * 1024
"""Bytes a bot may download (Bot API, getFile)."""
MOST_FILES = 30


async def open_sheet(services: Services, act: Act) -> ReportSheet | NoRound:
    """Show the department's report in the current round."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        view = await sheet_view(unit, actor, act)
        await move(unit, actor, act, Step.REPORT)
        await unit.commit()
        return view


async def open_entry(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Open one task's card; what the person says next is for it."""
    async with services.database.unit(act) as unit:
        actor, item = await _own(unit, act, entry_id)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        await unit.commit()
        return await entry_views.card(unit, actor, item)


async def answer(services: Services, act: Act, entry_id: int, given: Answer) -> EntryCard:
    """Say what happened with the task this month: a result, completed, or nothing."""
    async with services.database.unit(act) as unit:
        actor, item = await _editable(unit, act, entry_id)
        before = item.entry.answer
        await entries.write(unit.session, item.entry, answer=given)
        await _note(unit, actor, act, "entry-answer", entry_id, before=before or "", after=given)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, item)
        await unit.commit()
        return view


async def write(unit: Unit, actor: Actor, act: Act, text: str) -> EntryCard | StrayPrompt | NoRound:
    """Take words for the open task, or ask which task they are for."""
    item = await _open_item(unit, actor)
    if item is None:
        return await _keep_stray_text(unit, actor, act, text)
    await _append(unit, actor, act, item, text)
    await move(unit, actor, act, Step.ENTRY, item.entry.id)
    return await entry_views.card(unit, actor, item)


async def attach(unit: Unit, actor: Actor, act: Act, file: SentFile) -> EntryCard | StrayPrompt | NoRound:
    """Take a file, with its caption, for the open task, or ask which task it is for."""
    if file.size > LARGEST_FILE:
        raise Unacceptable("evidence-too-large", name=file.name, megabytes=LARGEST_FILE // 1024 // 1024)
    item = await _open_item(unit, actor)
    if item is not None and item.evidence >= MOST_FILES:
        raise Unacceptable("evidence-too-many", most=MOST_FILES)
    new = await evidences.add(
        unit.session,
        {
            "group_id": actor.group_id,
            "person_id": actor.person_id,
            "entry_id": item.entry.id if item else None,
            "message_id": file.message_id,
            "album": file.album,
            "kind": file.kind,
            "name": file.name,
            "mime": file.mime,
            "size": file.size,
            "file_id": file.file_id,
            "file_unique_id": file.file_unique_id,
            "sent_at": act.at,
            "fetch_attempts": 0,
            "fetch_error": "",
        },
    )
    if item is None:
        return await _keep_stray_text(unit, actor, act, file.caption)
    if file.caption and new:
        await _append(unit, actor, act, item, file.caption)
    await _note(unit, actor, act, "entry-evidence", int(item.entry.id or 0), after=file.file_unique_id)
    await move(unit, actor, act, Step.ENTRY, item.entry.id)
    return await entry_views.card(unit, actor, replace(item, evidence=item.evidence + new))


async def place(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Give the words and files no task was open for to this one."""
    async with services.database.unit(act) as unit:
        actor, item = await _editable(unit, act, entry_id)
        placed = await evidences.place_strays(unit.session, actor.person_id, entry_id)
        if actor.stray:
            await _append(unit, actor, act, item, actor.stray)
        await _note(unit, actor, act, "entry-placed", entry_id, after=str(placed))
        await move(unit, actor, act, Step.ENTRY, entry_id, stray="")
        view = await entry_views.card(unit, actor, replace(item, evidence=item.evidence + placed))
        await unit.commit()
        return view


async def drop_strays(services: Services, act: Act) -> ReportSheet | NoRound:
    """Put aside the words and files that were for no task."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        await evidences.remove_strays(unit.session, actor.person_id, act.at)
        await _note(unit, actor, act, "strays-dropped", actor.person_id, before=actor.stray)
        view = await sheet_view(unit, actor, act)
        await move(unit, actor, act, Step.REPORT, stray="")
        await unit.commit()
        return view


async def ask_to_clear(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Ask before what was filled in is given up."""
    async with services.database.unit(act) as unit:
        actor, item = await _editable(unit, act, entry_id)
        view = await entry_views.card(unit, actor, item, asking_to_clear=True)
        await unit.commit()
        return view


async def clear(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Give up what was filled in for a task (放弃); the trail keeps what it was."""
    async with services.database.unit(act) as unit:
        actor, item = await _editable(unit, act, entry_id)
        await _note(unit, actor, act, "entry-cleared", entry_id, before=item.entry.text)
        await entries.write(unit.session, item.entry, answer=None, text="")
        await evidences.remove_of_entry(unit.session, entry_id, act.at)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, replace(item, evidence=0))
        await unit.commit()
        return view


async def nothing_for_the_rest(services: Services, act: Act, report_id: int) -> ReportCheck | ReportSheet:
    """Answer all tasks nothing was said of with "nothing to report"."""
    async with services.database.unit(act) as unit:
        actor, report, dispatch = await _own_report(unit, act, report_id)
        if report.first_submitted_at is not None:
            raise Stale("report-already-sent")
        count = await entries.nothing_for_the_rest(unit.session, report_id)
        await _note(unit, actor, act, "report-nothing-for-rest", report_id, after=str(count))
        items = await entries.of_report(unit.session, report_id)
        ready = all(entry_views.is_filled(item.entry) for item in items)
        await move(unit, actor, act, Step.CHECK if ready else Step.REPORT)
        await unit.commit()
        if ready:
            return _check_view(actor, report, dispatch, items, act)
        return entry_views.sheet(actor, report, dispatch, items, at=act.at)


async def check(services: Services, act: Act, report_id: int) -> ReportCheck:
    """Show the report as the office will see it.

    Raises:
        Incomplete: tasks are still owed.
    """
    async with services.database.unit(act) as unit:
        actor, report, dispatch = await _own_report(unit, act, report_id)
        items = await entries.of_report(unit.session, report_id)
        if not _is_open(report, items):
            raise Stale("report-already-sent")
        _refuse_owed(items)
        await move(unit, actor, act, Step.CHECK)
        await unit.commit()
        return _check_view(actor, report, dispatch, items, act)


async def submit(services: Services, act: Act, report_id: int) -> Receipt:
    """Send the report to the office, stamped with the moment it was sent; a second tap gives the same receipt.

    Raises:
        Incomplete: tasks are still owed.
    """
    async with services.database.unit(act) as unit:
        actor, report, dispatch = await _own_report(unit, act, report_id)
        items = await entries.of_report(unit.session, report_id)
        if not _is_open(report, items):
            await unit.commit()
            return _receipt(actor, report, dispatch, items, again=report.version > 1)
        _refuse_owed(items)
        again = report.first_submitted_at is not None
        if again:
            await reports.clear_returned(unit.session, report_id)
        state = ReportState.SUBMITTED if any(map(_waits_for_verdict, items)) else ReportState.REVIEWED
        await reports.submit(unit.session, report, by=actor.person_id, at=act.at, state=state)
        await _note(unit, actor, act, "report-submitted", report_id, after=str(report.version))
        await announcements.submitted(unit, actor, report, act)
        await move(unit, actor, act, Step.REPORT)
        await unit.commit()
        return _receipt(actor, report, dispatch, items, again=again)


async def sheet_view(unit: Unit, actor: Actor, act: Act, *, notice: str = "") -> ReportSheet | NoRound:
    """Give the department's report in the round that opened last."""
    found = await reports.latest_of(unit.session, int(actor.seat.department_id or 0))
    if found is None:
        return NoRound(actor.as_reader(), None)
    report, dispatch = found
    items = await entries.of_report(unit.session, int(report.id or 0))
    return entry_views.sheet(actor, report, dispatch, items, at=act.at, notice=notice)


async def check_view(unit: Unit, actor: Actor, act: Act) -> ReportCheck | ReportSheet | NoRound:
    """Give the summary of the current report again, or its sheet when it is not ready for one."""
    found = await reports.latest_of(unit.session, int(actor.seat.department_id or 0))
    if found is None:
        return NoRound(actor.as_reader(), None)
    report, dispatch = found
    items = await entries.of_report(unit.session, int(report.id or 0))
    sheet = entry_views.sheet(actor, report, dispatch, items, at=act.at)
    ready = sheet.open_to_change and all(entry_views.is_filled(item.entry) for item in items)
    return _check_view(actor, report, dispatch, items, act) if ready else sheet


async def stray_view(unit: Unit, actor: Actor, act: Act, stray: str) -> StrayPrompt | NoRound:
    """Ask which task the stray words and files are for.

    Raises:
        Stale: the report was sent and nothing in it is open.
    """
    view = await sheet_view(unit, actor, act)
    if isinstance(view, NoRound):
        return view
    if not view.open_to_change:
        raise Stale("report-closed")
    return StrayPrompt(
        actor.as_reader(), stray, await evidences.strays(unit.session, actor.person_id), view.owed or view.lines
    )


async def _keep_stray_text(unit: Unit, actor: Actor, act: Act, text: str) -> StrayPrompt | NoRound:
    stray = "\n".join(filter(None, (actor.stray, text)))
    if len(stray) > LONGEST_TEXT:
        raise Unacceptable("entry-text-too-long", most=LONGEST_TEXT)
    await move(unit, actor, act, Step.REPORT, stray=stray)
    return await stray_view(unit, actor, act, stray)


def _waits_for_verdict(item: Case) -> bool:
    return item.entry.answer != Answer.NOTHING and item.entry.verdict != Verdict.ACCEPTED


async def _open_item(unit: Unit, actor: Actor) -> Case | None:
    if actor.step == Step.ENTRY and actor.subject:
        item = await entries.case(unit.session, actor.subject)
        if (
            item
            and item.report.department_id == actor.seat.department_id
            and entry_views.is_editable(item.entry, item.report)
        ):
            return item
    return await _only_item(unit, actor)


async def _only_item(unit: Unit, actor: Actor) -> Case | None:
    """Give the one task the words can only be for, when there is just one."""
    found = await reports.latest_of(unit.session, int(actor.seat.department_id or 0))
    if found is None:
        return None
    items = await entries.of_report(unit.session, int(found[0].id or 0))
    open_items = [item for item in items if entry_views.is_editable(item.entry, item.report)]
    return open_items[0] if len(open_items) == 1 else None


async def _append(unit: Unit, actor: Actor, act: Act, item: Case, text: str) -> None:
    whole = "\n".join(filter(None, (item.entry.text, text.strip())))
    if len(whole) > LONGEST_TEXT:
        raise Unacceptable("entry-text-too-long", most=LONGEST_TEXT)
    before = item.entry.text
    await entries.write(unit.session, item.entry, text=whole)
    await _note(unit, actor, act, "entry-text", int(item.entry.id or 0), before=before, after=whole)


async def _own(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Case]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    item = await entries.case(unit.session, entry_id)
    if item is None or item.report.department_id != actor.seat.department_id:
        raise NotAllowed
    return actor, item


async def _editable(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Case]:
    actor, item = await _own(unit, act, entry_id)
    if not entry_views.is_editable(item.entry, item.report):
        raise Stale("report-already-sent")
    return actor, item


async def _own_report(unit: Unit, act: Act, report_id: int) -> tuple[Actor, Report, Dispatch]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    found = await reports.by_id(unit.session, report_id)
    if found is None or found[0].department_id != actor.seat.department_id:
        raise NotAllowed
    return actor, found[0], found[1]


def _is_open(report: Report, items: list[Case]) -> bool:
    return any(entry_views.is_editable(item.entry, report) for item in items)


def _refuse_owed(items: list[Case]) -> None:
    owed = [number for number, item in enumerate(items, start=1) if not entry_views.is_filled(item.entry)]
    if owed:
        raise Incomplete("report-incomplete", owed=len(owed), numbers="、".join(map(str, owed)))


def _check_view(actor: Actor, report: Report, dispatch: Dispatch, items: list[Case], act: Act) -> ReportCheck:
    return ReportCheck(
        reader=actor.as_reader(),
        report=int(report.id or 0),
        month=Month.parse(dispatch.month),
        deadline=entry_views.written(dispatch.deadline_at, actor.zone),
        overdue=act.at >= dispatch.deadline_at and report.first_submitted_at is None,
        lines=entry_views.check_lines(items),
    )


def _receipt(actor: Actor, report: Report, dispatch: Dispatch, items: list[Case], *, again: bool) -> Receipt:
    results = sum(item.entry.answer in (Answer.RESULT, Answer.COMPLETED) for item in items)
    position = actor.department.position if actor.department else 0
    return Receipt(
        reader=actor.as_reader(),
        month=Month.parse(dispatch.month),
        number=f"{dispatch.month}-{position:02}-{report.version}",
        submitted_at=report.submitted_at or dispatch.opens_at,
        late=entry_views.is_late(report, dispatch),
        results=results,
        nothing=len(items) - results,
        again=again,
    )


async def _note(
    unit: Unit, actor: Actor, act: Act, what: str, subject_id: int, *, before: str = "", after: str = ""
) -> None:
    await trails.note(
        unit.session,
        group_id=actor.group_id,
        person_id=actor.person_id,
        at=act.at,
        act=what,
        subject=what.partition("-")[0],
        subject_id=subject_id,
        before=before,
        after=after,
    )
