"""The digest of a month for the report upward (二.3): highlights and issues by nine heads, results, problems, needs."""

from collections.abc import Iterable
from itertools import groupby

from domain.acts import Act
from domain.calendar import Month
from domain.digest import Digest, DigestHead, DigestItem
from domain.errors import Refusal
from models.department import Department
from models.entry import ACCEPTING, Answer
from models.report_note import NoteHead, NoteKind, ReportNote
from models.seat import SeatRole
from services.actors import Actor, acting
from services.base import Services
from services.entry_views import is_undecided
from services.views.gathering import DigestFile
from storage import dispatches, entries, problems, report_notes
from storage.entries import Case
from storage.problems import ProblemCase
from storage.unit import Unit


async def book(services: Services, act: Act, month: str = "") -> DigestFile:
    """Give the digest of a month, the latest that was asked for unless another is chosen.

    Raises:
        Refusal: no round was opened that month.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        year = f"{act.at.astimezone(actor.zone).year:04}"
        months = [each.month for each in await dispatches.regular_of_year(unit.session, actor.group_id, year)]
        chosen = month or (months[-1] if months else "")
        if chosen not in months:
            raise Refusal("digest-none")
        value = await _digest(unit, actor, act, chosen)
        await unit.commit()
        return DigestFile(actor.as_reader(), value, tuple(Month.parse(each) for each in months if each != chosen))


async def _digest(unit: Unit, actor: Actor, act: Act, month: str) -> Digest:
    dispatch = await dispatches.of_month(unit.session, actor.group_id, month)
    items = await entries.of_round(unit.session, int(dispatch.id or 0)) if dispatch else []
    sent = [item for item in items if item.report.first_submitted_at is not None]
    accepted = sorted((item for item in sent if item.entry.verdict in ACCEPTING), key=lambda item: item.task.position)
    raised = [
        case
        for closed in (False, True)
        for case in await problems.listed(unit.session, actor.group_id, department_id=None, closed=closed)
        if _bears_on(case, month, actor)
    ]
    notes = await report_notes.of_reports(unit.session, sorted({int(item.report.id or 0) for item in sent}))
    return Digest(
        group=actor.group.name,
        month=Month.parse(month),
        drawn_on=act.at.astimezone(actor.zone).date(),
        reported=len({item.report.id for item in sent}),
        highlights=_under_heads(notes, NoteKind.HIGHLIGHT),
        issues=_under_heads(notes, NoteKind.ISSUE),
        completed=_heads(item for item in accepted if item.entry.answer == Answer.COMPLETED),
        progress=_heads(item for item in accepted if item.entry.answer == Answer.RESULT),
        problems=_problems(raised),
        needs=tuple(_said(*each) for each in notes if each[0].kind == NoteKind.NEED),
        waiting=sum(is_undecided(item.entry) for item in sent),
    )


def _under_heads(notes: list[tuple[ReportNote, Department]], kind: NoteKind) -> tuple[DigestHead, ...]:
    """File notes of a kind under the annex's heads, in its order; a head nobody wrote under is left out."""
    of_kind = [(note, department) for note, department in notes if note.kind == kind]
    filed = {
        head: tuple(_said(*each) for each in of_kind if (each[0].head or NoteHead.OTHER) == head) for head in NoteHead
    }
    return tuple(DigestHead("", items, key=head.value) for head, items in filed.items() if items)


def _said(note: ReportNote, department: Department) -> DigestItem:
    return DigestItem(department.name, "", note.text)


def _heads(items: Iterable[Case]) -> tuple[DigestHead, ...]:
    return tuple(
        DigestHead(name, tuple(DigestItem(each.department.name, each.task.title, each.entry.text) for each in listed))
        for name, listed in groupby(items, key=lambda item: item.task.section)
    )


def _bears_on(case: ProblemCase, month: str, actor: Actor) -> bool:
    """Say whether a problem was raised by the end of a month, and not closed before it began."""
    if case.problem.raised_at is None:
        return False
    raised = str(Month.of(case.problem.raised_at.astimezone(actor.zone).date()))
    closed = case.problem.closed_at
    return raised <= month and (closed is None or str(Month.of(closed.astimezone(actor.zone).date())) >= month)


def _problems(cases: list[ProblemCase]) -> tuple[DigestHead, ...]:
    placed = sorted(cases, key=lambda case: (case.task.position if case.task else 0, case.problem.id or 0))
    return tuple(
        DigestHead(name, tuple(_problem(each) for each in listed))
        for name, listed in groupby(placed, key=lambda case: case.task.section if case.task else "")
    )


def _problem(case: ProblemCase) -> DigestItem:
    title = case.task.title if case.task else ""
    return DigestItem(case.department.name, title, case.problem.text, case.problem.state.value)
