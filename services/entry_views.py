"""Entries as their cards and lines show them."""

from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from domain.calendar import Month
from domain.round_name import RoundName
from models.dispatch import Dispatch, DispatchKind
from models.entry import ACCEPTING, Answer, Entry, Verdict
from models.report import Report, ReportState
from services import target_checks
from services.actors import Actor
from services.views.readers import Deadline, LastMonth, Mark, Proof, Target
from services.views.reporting import CheckLine, EntryCard, ReportSheet, SheetLine
from storage import indicators
from storage.entries import Case, Earlier, Opened
from storage.unit import Unit


def written(deadline_at: datetime, zone: ZoneInfo) -> Deadline:
    """Write a deadline out: midnight is 24:00 of the day before."""
    local = deadline_at.astimezone(zone)
    if (local.hour, local.minute) == (0, 0):
        day = local - timedelta(days=1)
        return Deadline(day.month, day.day, "24:00")
    return Deadline(local.month, local.day, f"{local:%H:%M}")


def round_name(dispatch: Dispatch) -> RoundName:
    """Name a round."""
    return RoundName(Month.parse(dispatch.month), dispatch.title, dispatch.ask)


def deadline_of(report: Report, dispatch: Dispatch) -> datetime:
    """Give the first moment too late for a department: the round's, or its own where that is later."""
    return max(dispatch.deadline_at, report.extended_until or dispatch.deadline_at)


def due_of(report: Report, dispatch: Dispatch) -> datetime:
    """Give the first moment too late for what is asked now: of what was returned, the end of its own time limit."""
    return report.correct_by or deadline_of(report, dispatch)


def proof_of(dispatch: Dispatch) -> Proof:
    """Say what evidence is in a round: nothing, what a month's result scores with, or what an ad-hoc round demands."""
    if not dispatch.evidence_asked:
        return Proof.NOT_ASKED
    return Proof.SCORED if dispatch.kind == DispatchKind.REGULAR else Proof.REQUIRED


def is_filled(item: Case) -> bool:
    """Say whether the entry needs nothing more: nothing to report, or an answer with words, and evidence if asked.

    A number that is asked back is to be corrected or insisted on first.
    """
    entry = item.entry
    if entry.asked_back:
        return False
    if entry.answer == Answer.NOTHING:
        return True
    proven = item.evidence > 0 or proof_of(item.dispatch) is not Proof.REQUIRED
    return entry.answer is not None and bool(entry.text) and proven


def is_editable(item: Case) -> bool:
    """Say whether the department may change the entry: before it is sent, or after the office returned it."""
    if item.dispatch.withdrawn_at is not None:
        return False
    if item.report.first_submitted_at is None:
        return item.dispatch.closed_at is None
    return item.entry.verdict == Verdict.RETURNED


def can_withdraw(report: Report, dispatch: Dispatch, items: list[Case], at: datetime) -> bool:
    """Say whether the department may still take the report back."""
    return (
        report.first_submitted_at is not None
        and report.state != ReportState.RETURNED
        and dispatch.withdrawn_at is None
        and dispatch.closed_at is None
        and at < deadline_of(report, dispatch)
        and not any(item.entry.decided_at for item in items)
    )


def has_ended(report: Report, dispatch: Dispatch) -> bool:
    """Say whether nothing is asked any more: the round was withdrawn, or closed before the department reported."""
    return dispatch.withdrawn_at is not None or (dispatch.closed_at is not None and report.first_submitted_at is None)


def asks_question(items: list[Case]) -> bool:
    """Say whether a report answers a question in the office's own words, and no tasks."""
    return any(item.task.is_question for item in items)


def is_undecided(entry: Entry) -> bool:
    """Say whether the entry waits for the office's verdict. Nothing to report needs none."""
    return entry.verdict is None and entry.answer in (Answer.RESULT, Answer.COMPLETED)


def is_late(report: Report, dispatch: Dispatch) -> bool:
    """Say whether the report first came when the deadline was past; a correction never makes it late."""
    return report.first_submitted_at is not None and report.first_submitted_at >= deadline_of(report, dispatch)


def mark(item: Case) -> Mark:
    """Give the mark of an entry on its report's sheet."""
    entry = item.entry
    if entry.verdict == Verdict.RETURNED:
        return Mark.RETURNED
    if entry.verdict in ACCEPTING:
        return Mark.ACCEPTED
    if item.report.first_submitted_at is not None:
        return Mark.SENT
    if is_filled(item):
        return Mark.DONE
    begun = bool(entry.answer or entry.text or item.evidence)
    return Mark.DRAFT if begun else Mark.OWED


def lines(items: list[Case]) -> tuple[SheetLine, ...]:
    """Give the lines of a report's sheet, numbered as they stand."""
    return tuple(
        SheetLine(
            int(item.entry.id or 0),
            number,
            item.task.title,
            mark(item),
            item.entry.answer,
            is_question=item.task.is_question,
        )
        for number, item in enumerate(items, start=1)
    )


def sheet(
    actor: Actor,
    report: Report,
    dispatch: Dispatch,
    items: list[Case],
    *,
    at: datetime,
    several: bool = False,
    notice: str = "",
) -> ReportSheet:
    """Give a department's round at a glance."""
    return ReportSheet(
        reader=actor.as_reader(),
        report=int(report.id or 0),
        round=round_name(dispatch),
        deadline=written(deadline_of(report, dispatch), actor.zone),
        overdue=at >= deadline_of(report, dispatch),
        lines=lines(items),
        submitted_at=report.submitted_at,
        late=is_late(report, dispatch),
        ended=has_ended(report, dispatch),
        several=several,
        notice=notice,
        correct_by=written(report.correct_by, actor.zone) if report.correct_by else None,
    )


def check_lines(
    items: list[Case], earlier: dict[int, Earlier], totals: dict[int, tuple[Target, ...]]
) -> tuple[CheckLine, ...]:
    """Give the lines of the summary; only for entries that are filled in."""
    return tuple(
        CheckLine(
            number,
            item.task.title,
            item.entry.answer,
            item.entry.text,
            item.evidence,
            copied=_is_copy(item, earlier),
            targets=totals.get(int(item.entry.id or 0), ()) if item.entry.answer != Answer.NOTHING else (),
            is_question=item.task.is_question,
        )
        for number, item in enumerate(items, start=1)
        if item.entry.answer is not None
    )


def _is_copy(item: Case, earlier: dict[int, Earlier]) -> bool:
    """Say whether the words are those of last time, as they were."""
    before = earlier.get(int(item.entry.id or 0))
    said = item.entry.text.strip()
    return bool(said) and before is not None and before.text.strip() == said


async def totals_of(unit: Unit, items: list[Case]) -> dict[int, tuple[Target, ...]]:
    """Give what the entries of a report say was reached of their tasks' targets, by entry."""
    if not any(item.targets for item in items):
        return {}
    found = await indicators.of_report(unit.session, int(items[0].report.id or 0))
    return {
        entry: tuple(Target(int(row.id or 0), row.name, row.target, row.unit, value or "") for row, value in rows)
        for entry, rows in found.items()
    }


async def targets(unit: Unit, item: Case) -> tuple[Target, ...]:
    """Give the numbers the task must reach, what the entry says was reached of them, and what was last time."""
    if not item.targets:
        return ()
    entry_id = int(item.entry.id or 0)
    before = await indicators.values_before(unit.session, [entry_id])
    return tuple(
        Target(
            int(row.id or 0), row.name, row.target, row.unit, value or "", before.get((entry_id, int(row.id or 0)), "")
        )
        for row, value in await indicators.of_entry(unit.session, entry_id)
    )


def last_month(opened: Opened) -> LastMonth | None:
    """Give what the department last said of the task."""
    earlier = opened.earlier
    return LastMonth(Month.parse(earlier.month), earlier.answer, earlier.text) if earlier else None


async def card(
    unit: Unit, actor: Actor, opened: Opened, *, asking_to_clear: bool = False, asking_value: int | None = None
) -> EntryCard:
    """Give the card of an entry."""
    item = opened.item
    order = [each.entry.id for each in opened.items]
    owed = [each.entry.id for each in opened.items if mark(each) in (Mark.OWED, Mark.DRAFT, Mark.RETURNED)]
    until = due_of(item.report, item.dispatch)
    place = order.index(item.entry.id)
    later = [each for each in owed if order.index(each) > place] or [each for each in owed if each != item.entry.id]
    return EntryCard(
        reader=actor.as_reader(),
        report=int(item.report.id or 0),
        entry=int(item.entry.id or 0),
        revision=item.entry.revision,
        number=place + 1,
        total=len(order),
        section=item.task.section,
        title=item.task.title,
        due=item.task.due,
        targets=await targets(unit, item),
        deadline=written(until, actor.zone) if actor.at < until else None,
        round=round_name(item.dispatch),
        proof=proof_of(item.dispatch),
        mark=mark(item),
        answer=item.entry.answer,
        text=item.entry.text,
        evidence=item.evidence,
        last=last_month(opened),
        reason=item.entry.reason if item.entry.verdict == Verdict.RETURNED else "",
        editable=is_editable(item),
        next_owed=later[0] if later else None,
        ended=has_ended(item.report, item.dispatch),
        is_question=item.task.is_question,
        asking_to_clear=asking_to_clear,
        asking_value=asking_value,
        question=await target_checks.question_of(unit, item) if item.entry.asked_back else None,
    )


def with_evidence(opened: Opened, files: int) -> Opened:
    """Give an entry with as many files behind it."""
    return replace(opened, item=replace(opened.item, evidence=files))
