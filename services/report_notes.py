"""A department adds to its report: highlights 亮点工作 under the annex's heads, issues 重大议题, needs 需要支持事项."""

from collections import Counter

from domain.acts import Act
from domain.errors import NotAllowed, Stale
from models.conversation import Step
from models.dispatch import Dispatch
from models.report import Report, ReportState
from models.report_note import NoteHead, NoteKind, ReportNote
from models.seat import SeatRole
from services import entry_views, entry_words
from services.actors import Actor, acting, move
from services.base import Services
from services.trail import note
from services.views.notes import NoteLine, NotesScreen
from storage import report_notes, reports, sayings
from storage.unit import Unit


async def open_notes(services: Services, act: Act, report_id: int, *, choosing: NoteKind | None = None) -> NotesScreen:
    """Show what the report holds beside the tasks, and what may be added; or the heads a note can be under."""
    async with services.database.unit(act) as unit:
        actor, report, dispatch = await _own(unit, act, report_id)
        await move(unit, actor, act, Step.NOTES, report_id)
        view = await _screen(unit, actor, report, dispatch, choosing=choosing)
        await unit.commit()
        return view


async def begin(
    services: Services, act: Act, report_id: int, kind: NoteKind, head: NoteHead | None = None
) -> NotesScreen:
    """Begin a note; what the person says next are its words."""
    async with services.database.unit(act) as unit:
        actor, report, dispatch = await _open(unit, act, report_id)
        row = ReportNote(
            group_id=actor.group_id,
            report_id=report_id,
            kind=kind,
            head=head,
            written_by=actor.person_id,
            written_at=act.at,
        )
        note_id = await report_notes.add(unit.session, row)
        await move(unit, actor, act, Step.NOTE, note_id)
        view = await _screen(unit, actor, report, dispatch, asking=row)
        await unit.commit()
        return view


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> NotesScreen:
    """Take words for the note the person is at; several messages make one note.

    Raises:
        Stale: the report was sent meanwhile, or the note taken away.
    """
    row = await report_notes.by_id(unit.session, actor.subject or 0)
    if row is None:
        raise Stale
    report, dispatch = await _changeable(unit, actor, row.report_id)
    await entry_words.keep(unit, actor, act, text.strip(), note_id=row.id)
    await renew(unit, actor, act, row)
    return await _screen(unit, actor, report, dispatch, asking=row)


async def renew(unit: Unit, actor: Actor, act: Act, row: ReportNote) -> None:
    """Make the words of a note of its messages again."""
    await _changeable(unit, actor, row.report_id)
    before, note_id = row.text, int(row.id or 0)
    said = await sayings.of_note(unit.session, note_id)
    await report_notes.write(unit.session, row, entry_words.joined(*(each.text for each in said)))
    await note(unit, actor, act, "note-text", note_id, before=before, after=row.text)


async def remove(services: Services, act: Act, note_id: int) -> NotesScreen:
    """Take a note out of the report."""
    async with services.database.unit(act) as unit:
        row = await report_notes.by_id(unit.session, note_id)
        if row is None:
            raise Stale
        actor, report, dispatch = await _open(unit, act, row.report_id)
        await report_notes.remove(unit.session, row, act.at)
        await note(unit, actor, act, "note-removed", note_id, before=row.text)
        await move(unit, actor, act, Step.NOTES, row.report_id)
        view = await _screen(unit, actor, report, dispatch)
        await unit.commit()
        return view


async def here(unit: Unit, actor: Actor) -> NotesScreen | None:
    """Give the screen of notes the person is at; None when it is gone."""
    row = await report_notes.by_id(unit.session, actor.subject or 0) if actor.step == Step.NOTE else None
    report_id = row.report_id if row else actor.subject if actor.step == Step.NOTES else None
    found = await reports.by_id(unit.session, report_id or 0)
    if found is None or found[0].department_id != actor.seat.department_id:
        return None
    return await _screen(unit, actor, found[0], found[1], asking=row)


async def lines(unit: Unit, report_id: int) -> tuple[NoteLine, ...]:
    """Give the notes of a report as its screens show them."""
    rows = await report_notes.of_report(unit.session, report_id)
    return tuple(NoteLine(int(row.id or 0), row.kind, row.head, row.text) for row in rows)


async def counts(unit: Unit, report_id: int) -> tuple[tuple[NoteKind, int], ...]:
    """Count the notes of a report by their kinds."""
    found = Counter(line.kind for line in await lines(unit, report_id))
    return tuple((kind, found[kind]) for kind in NoteKind if found[kind])


async def _screen(
    unit: Unit,
    actor: Actor,
    report: Report,
    dispatch: Dispatch,
    *,
    asking: ReportNote | None = None,
    choosing: NoteKind | None = None,
) -> NotesScreen:
    return NotesScreen(
        reader=actor.as_reader(),
        report=int(report.id or 0),
        round=entry_views.round_name(dispatch),
        lines=await lines(unit, int(report.id or 0)),
        editable=_is_open(report, dispatch),
        asking=asking.kind if asking else None,
        head=asking.head if asking else None,
        choosing=choosing if _is_open(report, dispatch) else None,
    )


async def _own(unit: Unit, act: Act, report_id: int) -> tuple[Actor, Report, Dispatch]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    found = await reports.by_id(unit.session, report_id)
    if found is None or found[0].department_id != actor.seat.department_id:
        raise NotAllowed
    return actor, found[0], found[1]


async def _open(unit: Unit, act: Act, report_id: int) -> tuple[Actor, Report, Dispatch]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    return actor, *await _changeable(unit, actor, report_id)


async def _changeable(unit: Unit, actor: Actor, report_id: int) -> tuple[Report, Dispatch]:
    found = await reports.by_id(unit.session, report_id)
    if found is None or found[0].department_id != actor.seat.department_id:
        raise NotAllowed
    if not _is_open(found[0], found[1]):
        raise Stale("note-report-sent")
    return found[0], found[1]


def _is_open(report: Report, dispatch: Dispatch) -> bool:
    returned = report.state == ReportState.RETURNED
    return not entry_views.has_ended(report, dispatch) and (report.first_submitted_at is None or returned)
