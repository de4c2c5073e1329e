"""Words and files sent while no task was open: kept until somebody says which task they are for."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import Stale, Unacceptable
from domain.likeness import likeliest
from models.conversation import Step
from models.seat import SeatRole
from services import entry_views, entry_words, sent_files
from services.actors import Actor, acting, move
from services.base import Services
from services.entry_rights import editable, editable_one
from services.reports import report_in_focus, sheet_view
from services.trail import note
from services.views.readers import Mark
from services.views.reporting import EntryCard, NoRound, Received, ReportChoice, ReportSheet, SheetLine, StrayPrompt
from storage import entries, evidences, sayings
from storage.entries import Opened
from storage.unit import Unit


async def keep(unit: Unit, actor: Actor, act: Act, text: str) -> StrayPrompt | NoRound:
    """Keep words, or the caption of a file that was kept, and ask which task they are for."""
    text = text.strip()
    stray = entry_words.joined(actor.stray, text)
    if text:
        await entry_words.keep(unit, actor, act, text)
    await move(unit, actor, act, Step.STRAY, await report_in_focus(unit, actor), stray=stray)
    return await prompt(unit, actor, act, stray)


async def turn_page(services: Services, act: Act, page: int) -> StrayPrompt | ReportSheet | ReportChoice | NoRound:
    """Show another page of the tasks the words and files may be for."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        if not actor.stray and not await evidences.strays(unit.session, actor.group_id, actor.person_id):
            view: StrayPrompt | ReportSheet | ReportChoice | NoRound = await sheet_view(unit, actor, act)
        else:
            await move(unit, actor, act, Step.STRAY, await report_in_focus(unit, actor))
            view = await prompt(unit, actor, act, actor.stray, page=page)
        await unit.commit()
        return view


async def place(services: Services, act: Act, entry_id: int) -> EntryCard:
    """Give the words and files no task was open for to this one."""
    async with services.database.unit(act) as unit:
        actor, opened = await editable(unit, act, entry_id)
        view = await _place(unit, actor, act, opened)
        await unit.commit()
        return view


async def place_by_number(unit: Unit, actor: Actor, act: Act, number: int) -> EntryCard | None:
    """Give what waits for its task to the one with a number on the sheet; None where there is none to choose.

    Raises:
        Unacceptable: no task has it.
    """
    view = await prompt(unit, actor, act, actor.stray)
    lines = view.lines if isinstance(view, StrayPrompt) else ()
    entry_id = next((line.entry for line in lines if line.number == number), None)
    if entry_id is None:
        refuse_number(number, max((line.number for line in lines), default=0))
        return None
    return await _place(unit, actor, act, editable_one(actor, await entries.opened(unit.session, entry_id)))


def refuse_number(number: int, most: int) -> None:
    """Refuse a number that no task of a list has; where there is one task, or none, it may be words as well.

    Raises:
        Unacceptable: the list has no such number.
    """
    if most > 1:
        raise Unacceptable("report-no-such", number=str(number), most=str(most))


async def _place(unit: Unit, actor: Actor, act: Act, opened: Opened) -> EntryCard:
    entry_id = int(opened.item.entry.id or 0)
    kinds = await evidences.place_strays(unit.session, actor.group_id, actor.person_id, entry_id)
    if actor.stray:
        await sayings.place_strays(unit.session, actor.group_id, actor.person_id, entry_id)
        await entry_words.renew(unit, actor, act, opened.item.entry)
        await entry_words.answered(unit, opened)
    await note(unit, actor, act, "entry-placed", entry_id, before="stray", after=f"files：{len(kinds)}")
    await move(unit, actor, act, Step.ENTRY, entry_id, stray="")
    view = await entry_views.card(unit, actor, entry_views.with_evidence(opened, opened.item.evidence + len(kinds)))
    if await sent_files.ask_for_original(unit, act, opened.item, kinds):
        return replace(view, received=Received("photo", 0, asks_original=True))
    return view


async def drop(services: Services, act: Act) -> ReportSheet | ReportChoice | NoRound:
    """Put aside the words and files that were for no task."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        await evidences.remove_strays(unit.session, actor.group_id, actor.person_id, act.at)
        await sayings.drop_strays(unit.session, actor.group_id, actor.person_id, act.at)
        await note(unit, actor, act, "strays-dropped", actor.person_id, before=f"stray：{actor.stray}", after="dropped")
        await move(unit, actor, act, Step.REPORT, await report_in_focus(unit, actor), stray="")
        view = await sheet_view(unit, replace(actor, stray_files=0), act)
        await unit.commit()
        return view


async def prompt(unit: Unit, actor: Actor, act: Act, stray: str, *, page: int = 0) -> StrayPrompt | NoRound:
    """Ask which task the words and files are for, the likeliest first.

    Raises:
        Stale: the report was sent and nothing in it is open.
    """
    view = await sheet_view(unit, actor, act)
    if isinstance(view, NoRound):
        return replace(view, kept=bool(stray or await evidences.strays(unit.session, actor.group_id, actor.person_id)))
    if isinstance(view, ReportSheet) and not view.open_to_change:
        raise Stale("report-closed")
    lines = _open(view.lines if isinstance(view, ReportSheet) else await _lines_of_all(unit, actor))
    order = likeliest(stray, [line.title for line in lines])
    files = await evidences.strays(unit.session, actor.group_id, actor.person_id)
    return StrayPrompt(actor.as_reader(), stray, files, tuple(lines[place] for place in order), page=page)


def _open(lines: tuple[SheetLine, ...]) -> tuple[SheetLine, ...]:
    """Leave out what can no longer be changed; what still needs something comes first."""
    still = [line for line in lines if line.mark not in (Mark.SENT, Mark.ACCEPTED)]
    return tuple(sorted(still, key=lambda line: line.mark is Mark.DONE))


async def _lines_of_all(unit: Unit, actor: Actor) -> tuple[SheetLine, ...]:
    """List the tasks of every report that is asked for, numbered through."""
    asked = await entries.asked_of(unit.session, int(actor.seat.department_id or 0))
    listed = [line for items in asked for line in entry_views.lines(items)]
    return tuple(replace(line, number=number) for number, line in enumerate(listed, start=1))
