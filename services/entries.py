"""A department fills in its tasks: answer, words and evidence, in any order a phone produces them."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import NotAllowed, Stale, Unacceptable
from domain.numbers import number_in
from models.conversation import Step
from models.entry import Answer
from models.seat import SeatRole
from services import entry_views
from services.actors import Actor, acting, move
from services.base import Services
from services.reports import report_in_focus, sheet_view
from services.sent_files import check_count, check_size, evidence_row
from services.trail import note
from services.views import EntryCard, NoRound, ReportChoice, ReportSheet, SentFile, SheetLine, StrayPrompt
from storage import entries, evidences, indicators, reports
from storage.entries import Case, Opened
from storage.unit import Unit

LONGEST_TEXT = 1500


async def open_entry(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Open one task's card; what the person says next is for it."""
    async with services.database.unit(act) as unit:
        actor, opened = await _own(unit, act, entry_id)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, opened)
        await unit.commit()
        return view


async def answer(services: Services, act: Act, entry_id: int, given: Answer) -> EntryCard:
    """Say what happened with the task this month: a result, completed, or nothing."""
    async with services.database.unit(act) as unit:
        actor, opened = await _editable(unit, act, entry_id)
        entry, before = opened.item.entry, opened.item.entry.answer
        await entries.write(unit.session, entry, answer=given)
        await note(unit, actor, act, "entry-answer", entry_id, before=before or "", after=given)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, opened)
        await unit.commit()
        return view


async def write(unit: Unit, actor: Actor, act: Act, text: str) -> EntryCard | StrayPrompt | NoRound:
    """Take words for the open task, or ask which task they are for."""
    opened = await _open_item(unit, actor)
    if opened is None:
        return await _keep_stray_text(unit, actor, act, text)
    await _append(unit, actor, act, opened.item, text)
    await move(unit, actor, act, Step.ENTRY, opened.item.entry.id)
    return await entry_views.card(unit, actor, opened)


async def attach(unit: Unit, actor: Actor, act: Act, file: SentFile) -> EntryCard | StrayPrompt | NoRound:
    """Take a file, with its caption, for the open task, or ask which task it is for."""
    check_size(file)
    opened = await _open_item(unit, actor)
    if opened is not None:
        check_count(opened.item.evidence)
    row = evidence_row(actor, act, file) | {"entry_id": opened.item.entry.id if opened else None}
    new = await evidences.add(unit.session, row)
    if opened is None:
        return await _keep_stray_text(unit, actor, act, file.caption)
    item = opened.item
    if file.caption and new:
        await _append(unit, actor, act, item, file.caption)
    await note(unit, actor, act, "entry-evidence", int(item.entry.id or 0), after=file.file_unique_id)
    await move(unit, actor, act, Step.ENTRY, item.entry.id)
    return await entry_views.card(unit, actor, _with_evidence(opened, item.evidence + new))


async def ask_value(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Ask for the cumulative values of the task's targets; the next words are the first of them."""
    async with services.database.unit(act) as unit:
        actor, opened = await _editable(unit, act, entry_id)
        wanted = await indicators.of_entry(unit.session, entry_id)
        if not wanted:
            raise Stale
        await indicators.forget(unit.session, entry_id)
        await move(unit, actor, act, Step.VALUE, entry_id)
        view = await entry_views.card(unit, actor, opened, asking_value=wanted[0][0].id)
        await unit.commit()
        return view


async def say_value(unit: Unit, actor: Actor, act: Act, text: str) -> EntryCard:
    """Take the value of the first target that has none; after the last the card is back.

    Raises:
        Unacceptable: the words are not a number.
    """
    opened = _editable_one(actor, await entries.opened(unit.session, actor.subject or 0))
    entry_id, value = int(opened.item.entry.id or 0), number_in(text)
    wanted = [row for row, given in await indicators.of_entry(unit.session, entry_id) if given is None]
    if wanted:
        first = int(wanted[0].id or 0)
        await indicators.keep(unit.session, group_id=actor.group_id, entry_id=entry_id, indicator_id=first, value=value)
        await note(unit, actor, act, "entry-value", entry_id, after=f"{first}: {value}")
    asking = int(wanted[1].id or 0) if len(wanted) > 1 else None
    await move(unit, actor, act, Step.ENTRY if asking is None else Step.VALUE, entry_id)
    return await entry_views.card(unit, actor, opened, asking_value=asking)


async def card_here(unit: Unit, actor: Actor, opened: Opened) -> EntryCard:
    """Give the card the liaison is at, with the value it waits for if it waits for one."""
    asking = None
    if actor.step == Step.VALUE:
        wanted = await indicators.of_entry(unit.session, int(opened.item.entry.id or 0))
        asking = next((row.id for row, given in wanted if given is None), None)
    return await entry_views.card(unit, actor, opened, asking_value=asking)


async def place(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Give the words and files no task was open for to this one."""
    async with services.database.unit(act) as unit:
        actor, opened = await _editable(unit, act, entry_id)
        placed = await evidences.place_strays(unit.session, actor.person_id, entry_id)
        if actor.stray:
            await _append(unit, actor, act, opened.item, actor.stray)
        await note(unit, actor, act, "entry-placed", entry_id, after=str(placed))
        await move(unit, actor, act, Step.ENTRY, entry_id, stray="")
        view = await entry_views.card(unit, actor, _with_evidence(opened, opened.item.evidence + placed))
        await unit.commit()
        return view


async def drop_strays(services: Services, act: Act) -> ReportSheet | ReportChoice | NoRound:
    """Put aside the words and files that were for no task."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        await evidences.remove_strays(unit.session, actor.person_id, act.at)
        await note(unit, actor, act, "strays-dropped", actor.person_id, before=actor.stray)
        view = await sheet_view(unit, actor, act)
        await move(unit, actor, act, Step.REPORT, await report_in_focus(unit, actor), stray="")
        await unit.commit()
        return view


async def ask_to_clear(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Ask before what was filled in is given up."""
    async with services.database.unit(act) as unit:
        actor, opened = await _editable(unit, act, entry_id)
        view = await entry_views.card(unit, actor, opened, asking_to_clear=True)
        await unit.commit()
        return view


async def clear(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Give up what was filled in for a task (放弃); the trail keeps what it was."""
    async with services.database.unit(act) as unit:
        actor, opened = await _editable(unit, act, entry_id)
        await note(unit, actor, act, "entry-cleared", entry_id, before=opened.item.entry.text)
        await entries.write(unit.session, opened.item.entry, answer=None, text="")
        await evidences.remove_of_entry(unit.session, entry_id, act.at)
        await indicators.forget(unit.session, entry_id)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, _with_evidence(opened, 0))
        await unit.commit()
        return view


async def stray_view(unit: Unit, actor: Actor, act: Act, stray: str) -> StrayPrompt | NoRound:
    """Ask which task the stray words and files are for.

    Raises:
        Stale: the report was sent and nothing in it is open.
    """
    view = await sheet_view(unit, actor, act)
    if isinstance(view, NoRound):
        return view
    if isinstance(view, ReportSheet) and not view.open_to_change:
        raise Stale("report-closed")
    lines = (view.owed or view.lines) if isinstance(view, ReportSheet) else await _lines_of_all(unit, actor)
    return StrayPrompt(actor.as_reader(), stray, await evidences.strays(unit.session, actor.person_id), lines)


async def _lines_of_all(unit: Unit, actor: Actor) -> tuple[SheetLine, ...]:
    """List the tasks of every report that is asked for."""
    asked = await reports.asked_of(unit.session, int(actor.seat.department_id or 0))
    listed = [await entries.of_report(unit.session, int(report.id or 0)) for report, _ in asked]
    return tuple(line for items in listed for line in entry_views.lines(items))


async def _keep_stray_text(unit: Unit, actor: Actor, act: Act, text: str) -> StrayPrompt | NoRound:
    stray = "\n".join(filter(None, (actor.stray, text)))
    if len(stray) > LONGEST_TEXT:
        raise Unacceptable("entry-text-too-long", most=str(LONGEST_TEXT))
    await move(unit, actor, act, Step.REPORT, await report_in_focus(unit, actor), stray=stray)
    return await stray_view(unit, actor, act, stray)


async def _open_item(unit: Unit, actor: Actor) -> Opened | None:
    if actor.step in (Step.ENTRY, Step.VALUE) and actor.subject:
        opened = await entries.opened(unit.session, actor.subject)
        if opened and _is_own(actor, opened) and entry_views.is_editable(opened.item):
            return opened
    return await _only_item(unit, actor)


async def _only_item(unit: Unit, actor: Actor) -> Opened | None:
    """Give the one task the words can only be for, when there is just one."""
    asked = await reports.asked_of(unit.session, int(actor.seat.department_id or 0))
    listed = [await entries.of_report(unit.session, int(report.id or 0)) for report, _ in asked]
    open_items = [item for items in listed for item in items if entry_views.is_editable(item)]
    return await entries.opened(unit.session, int(open_items[0].entry.id or 0)) if len(open_items) == 1 else None


async def _append(unit: Unit, actor: Actor, act: Act, item: Case, text: str) -> None:
    whole = "\n".join(filter(None, (item.entry.text, text.strip())))
    if len(whole) > LONGEST_TEXT:
        raise Unacceptable("entry-text-too-long", most=str(LONGEST_TEXT))
    before = item.entry.text
    await entries.write(unit.session, item.entry, text=whole)
    await note(unit, actor, act, "entry-text", int(item.entry.id or 0), before=before, after=whole)


async def _own(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Opened]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    opened = await entries.opened(unit.session, entry_id)
    if opened is None or not _is_own(actor, opened):
        raise NotAllowed
    return actor, opened


async def _editable(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Opened]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    return actor, _editable_one(actor, await entries.opened(unit.session, entry_id))


def _editable_one(actor: Actor, opened: Opened | None) -> Opened:
    if opened is None or not _is_own(actor, opened):
        raise NotAllowed
    if not entry_views.is_editable(opened.item):
        ended = entry_views.has_ended(opened.item.report, opened.item.dispatch)
        raise Stale("round-ended" if ended else "report-already-sent")
    return opened


def _is_own(actor: Actor, opened: Opened) -> bool:
    return opened.item.report.department_id == actor.seat.department_id


def _with_evidence(opened: Opened, files: int) -> Opened:
    return replace(opened, item=replace(opened.item, evidence=files))
