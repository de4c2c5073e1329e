"""A department fills in its tasks: answer, words and evidence, in any order a phone produces them."""

from dataclasses import replace

from domain.acts import Act
from models.conversation import Step
from models.entry import Answer
from services import entry_views, entry_words, strays, totals
from services.actors import Actor, move
from services.base import Services
from services.entry_rights import editable, is_own, own
from services.reports import open_numbered, report_in_focus, sheet_view
from services.sent_files import ask_for_original, check_count, check_file, evidence_row
from services.trail import note
from services.views.reporting import EntryCard, NoRound, Received, ReportChoice, ReportSheet, SentFile, StrayPrompt
from storage import entries, evidences, indicators, sayings
from storage.entries import Opened
from storage.unit import Unit


async def open_entry(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Open one task's card; what the person says next is for it."""
    async with services.database.unit(act) as unit:
        actor, opened = await own(unit, act, entry_id)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, opened)
        await unit.commit(repeatable=True)
        return view


async def open_number(
    unit: Unit, actor: Actor, act: Act, number: int
) -> EntryCard | ReportSheet | ReportChoice | NoRound | None:
    """Open the task with a number on the sheet, or the report with one of several; None where there is no list.

    Raises:
        Unacceptable: none has it.
    """
    sheet = await sheet_view(unit, actor, act)
    if isinstance(sheet, ReportChoice):
        return await open_numbered(unit, actor, act, sheet, number)
    if not isinstance(sheet, ReportSheet):
        return None
    if not 1 <= number <= len(sheet.lines):
        strays.refuse_number(number, len(sheet.lines))
        return None
    opened = await entries.opened(unit.session, sheet.lines[number - 1].entry)
    if opened is None:
        return None
    await move(unit, actor, act, Step.ENTRY, opened.item.entry.id)
    return await entry_views.card(unit, actor, opened)


async def answer(services: Services, act: Act, entry_id: int, given: Answer) -> EntryCard:
    """Say what happened with the task this month: a result, completed, or nothing."""
    async with services.database.unit(act) as unit:
        actor, opened = await editable(unit, act, entry_id)
        entry, before = opened.item.entry, opened.item.entry.answer
        await entries.write(unit.session, entry, answer=given)
        await totals.weigh(unit, opened.item)
        await note(unit, actor, act, "entry-answer", entry_id, before=before or "", after=given)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, opened)
        await unit.commit()
        return view


async def write(unit: Unit, actor: Actor, act: Act, text: str) -> EntryCard | StrayPrompt | NoRound:
    """Take words for the open task, or ask which task they are for."""
    opened = await _open_item(unit, actor)
    if opened is None:
        return await strays.keep(unit, actor, act, text)
    total = await totals.take(unit, actor, act, opened, text)
    if total is not None:
        return total
    await entry_words.append(unit, actor, act, opened, text)
    await entry_words.answered(unit, opened)
    await move(unit, actor, act, Step.ENTRY, opened.item.entry.id)
    return await entry_views.card(unit, actor, opened)


async def attach(unit: Unit, actor: Actor, act: Act, file: SentFile) -> EntryCard | StrayPrompt | NoRound:
    """Take a file, with its caption, for the open task, or ask which task it is for."""
    check_file(file)
    opened = await _open_item(unit, actor)
    if opened is not None:
        check_count(opened.item.evidence)
    row = (
        evidence_row(actor, act, file, held=opened.item.evidence, task=opened.item.task.key)
        | {"entry_id": opened.item.entry.id}
        if opened
        else evidence_row(actor, act, file, held=actor.stray_files)
    )
    new = await evidences.add(unit.session, row)
    if opened is None:
        return await strays.keep(unit, actor, act, file.caption)
    item = opened.item
    if file.caption and new:
        await entry_words.append(unit, actor, act, opened, file.caption)
        await entry_words.answered(unit, opened)
    await note(
        unit,
        actor,
        act,
        "entry-evidence",
        int(item.entry.id or 0),
        before=f"files：{item.evidence}",
        after=f"files：{item.evidence + new}",
    )
    await move(unit, actor, act, Step.ENTRY, item.entry.id)
    view = await entry_views.card(unit, actor, entry_views.with_evidence(opened, item.evidence + new))
    asks_original = await ask_for_original(unit, act, item, [file.kind])
    return replace(view, received=Received(file.kind, file.size, asks_original=asks_original))


async def use_last(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Begin with what was said last month (在上月基础上修改); what had a result then is taken to have one now."""
    async with services.database.unit(act) as unit:
        actor, opened = await editable(unit, act, entry_id)
        entry = opened.item.entry
        await entry_words.begin(unit, actor, act, opened)
        if entry.answer is None and opened.earlier and opened.earlier.answer != Answer.NOTHING:
            await entries.write(unit.session, entry, answer=Answer.RESULT)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, opened)
        await unit.commit()
        return view


async def ask_to_clear(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Ask before what was filled in is given up."""
    async with services.database.unit(act) as unit:
        actor, opened = await editable(unit, act, entry_id)
        view = await entry_views.card(unit, actor, opened, asking_to_clear=True)
        await unit.commit()
        return view


async def clear(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Give up what was filled in for a task (放弃); the trail keeps what it was."""
    async with services.database.unit(act) as unit:
        actor, opened = await editable(unit, act, entry_id)
        await note(unit, actor, act, "entry-cleared", entry_id, before=opened.item.entry.text, after="owed")
        await entries.write(
            unit.session, opened.item.entry, answer=None, text="", asked_back=False, untold_insisted_at=None
        )
        await sayings.drop_of_entry(unit.session, entry_id, act.at)
        await evidences.remove_of_entry(unit.session, entry_id, act.at)
        await indicators.forget(unit.session, entry_id)
        await move(unit, actor, act, Step.ENTRY, entry_id)
        view = await entry_views.card(unit, actor, entry_views.with_evidence(opened, 0))
        await unit.commit()
        return view


async def _open_item(unit: Unit, actor: Actor) -> Opened | None:
    if actor.step in (Step.ENTRY, Step.VALUE) and actor.subject:
        opened = await entries.opened(unit.session, actor.subject)
        if opened and is_own(actor, opened) and entry_views.is_editable(opened.item):
            return opened
    return await _only_item(unit, actor)


async def _only_item(unit: Unit, actor: Actor) -> Opened | None:
    """Give the one task the words can only be for, when there is just one: of the report in hand, or of all."""
    asked = await entries.asked_of(unit.session, int(actor.seat.department_id or 0))
    in_hand = await report_in_focus(unit, actor) if actor.step in (Step.REPORT, Step.CHECK) else None
    of_it = [items for items in asked if items[0].report.id == in_hand]
    open_items = [item for items in of_it or asked for item in items if entry_views.is_editable(item)]
    return await entries.opened(unit.session, int(open_items[0].entry.id or 0)) if len(open_items) == 1 else None
