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
from storage.entries import Case
from storage.unit import Unit

LONGEST_TEXT = 1500


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
        await note(unit, actor, act, "entry-answer", entry_id, before=before or "", after=given)
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
    check_size(file)
    item = await _open_item(unit, actor)
    if item is not None:
        check_count(item.evidence)
    row = evidence_row(actor, act, file) | {"entry_id": item.entry.id if item else None}
    new = await evidences.add(unit.session, row)
    if item is None:
        return await _keep_stray_text(unit, actor, act, file.caption)
    if file.caption and new:
        await _append(unit, actor, act, item, file.caption)
    await note(unit, actor, act, "entry-evidence", int(item.entry.id or 0), after=file.file_unique_id)
    await move(unit, actor, act, Step.ENTRY, item.entry.id)
    return await entry_views.card(unit, actor, replace(item, evidence=item.evidence + new))


async def ask_value(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Ask for the cumulative values of the task's targets; the next words are the first of them."""
    async with services.database.unit(act) as unit:
        actor, item = await _editable(unit, act, entry_id)
        wanted = await indicators.of_task(unit.session, int(item.task.id or 0))
        if not wanted:
            raise Stale
        await indicators.forget(unit.session, entry_id)
        await move(unit, actor, act, Step.VALUE, entry_id)
        view = await entry_views.card(unit, actor, item, asking_value=wanted[0].id)
        await unit.commit()
        return view


async def say_value(unit: Unit, actor: Actor, act: Act, text: str) -> EntryCard:
    """Take the value of the first target that has none; after the last the card is back.

    Raises:
        Unacceptable: the words are not a number.
    """
    item = await entries.case(unit.session, actor.subject or 0)
    if item is None or item.report.department_id != actor.seat.department_id:
        raise NotAllowed
    _refuse_closed(item)
    entry_id, value = int(item.entry.id or 0), number_in(text)
    given = await indicators.values_of(unit.session, entry_id)
    wanted = [row for row in await indicators.of_task(unit.session, int(item.task.id or 0)) if row.id not in given]
    if wanted:
        first = int(wanted[0].id or 0)
        await indicators.keep(unit.session, group_id=actor.group_id, entry_id=entry_id, indicator_id=first, value=value)
        await note(unit, actor, act, "entry-value", entry_id, after=f"{first}: {value}")
    asking = int(wanted[1].id or 0) if len(wanted) > 1 else None
    await move(unit, actor, act, Step.ENTRY if asking is None else Step.VALUE, entry_id)
    return await entry_views.card(unit, actor, item, asking_value=asking)


async def card_here(unit: Unit, actor: Actor, item: Case) -> EntryCard:
    """Give the card the liaison is at, with the value it waits for if it waits for one."""
    asking = None
    if actor.step == Step.VALUE:
        given = await indicators.values_of(unit.session, int(item.entry.id or 0))
        wanted = await indicators.of_task(unit.session, int(item.task.id or 0))
        asking = next((row.id for row in wanted if row.id not in given), None)
    return await entry_views.card(unit, actor, item, asking_value=asking)


async def place(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Give the words and files no task was open for to this one."""
    async with services.database.unit(act) as unit:
        actor, item = await _editable(unit, act, entry_id)
        placed = await evidences.place_strays(unit.session, actor.person_id, entry_id)
        if actor.stray:
            await _append(unit, actor, act, item, actor.stray)
        await note(unit, actor, act, "entry-placed", entry_id, after=str(placed))
        await move(unit, actor, act, Step.ENTRY, entry_id, stray="")
        view = await entry_views.card(unit, actor, replace(item, evidence=item.evidence + placed))
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
        actor, item = await _editable(unit, act, entry_id)
        view = await entry_views.card(unit, actor, item, asking_to_clear=True)
        await unit.commit()
        return view


async def clear(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Give up what was filled in for a task (放弃); the trail keeps what it was."""
    async with services.database.unit(act) as unit:
        actor, item = await _editable(unit, act, entry_id)
        await note(unit, actor, act, "entry-cleared", entry_id, before=item.entry.text)
        await entries.write(unit.session, item.entry, answer=None, text="")
        await evidences.remove_of_entry(unit.session, entry_id, act.at)
        await indicators.forget(unit.session, entry_id)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, replace(item, evidence=0))
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


async def _open_item(unit: Unit, actor: Actor) -> Case | None:
    if actor.step in (Step.ENTRY, Step.VALUE) and actor.subject:
        item = await entries.case(unit.session, actor.subject)
        if item and item.report.department_id == actor.seat.department_id and entry_views.is_editable(item):
            return item
    return await _only_item(unit, actor)


async def _only_item(unit: Unit, actor: Actor) -> Case | None:
    """Give the one task the words can only be for, when there is just one."""
    asked = await reports.asked_of(unit.session, int(actor.seat.department_id or 0))
    listed = [await entries.of_report(unit.session, int(report.id or 0)) for report, _ in asked]
    open_items = [item for items in listed for item in items if entry_views.is_editable(item)]
    return open_items[0] if len(open_items) == 1 else None


async def _append(unit: Unit, actor: Actor, act: Act, item: Case, text: str) -> None:
    whole = "\n".join(filter(None, (item.entry.text, text.strip())))
    if len(whole) > LONGEST_TEXT:
        raise Unacceptable("entry-text-too-long", most=str(LONGEST_TEXT))
    before = item.entry.text
    await entries.write(unit.session, item.entry, text=whole)
    await note(unit, actor, act, "entry-text", int(item.entry.id or 0), before=before, after=whole)


async def _own(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Case]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    item = await entries.case(unit.session, entry_id)
    if item is None or item.report.department_id != actor.seat.department_id:
        raise NotAllowed
    return actor, item


async def _editable(unit: Unit, act: Act, entry_id: int) -> tuple[Actor, Case]:
    actor, item = await _own(unit, act, entry_id)
    _refuse_closed(item)
    return actor, item


def _refuse_closed(item: Case) -> None:
    if not entry_views.is_editable(item):
        raise Stale("round-ended" if entry_views.has_ended(item.report, item.dispatch) else "report-already-sent")
