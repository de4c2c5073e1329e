"""Notices when they are sent: what a row of the outbox says now, or nothing when its purpose is gone."""

from datetime import datetime, timedelta

from domain.errors import NotAllowed
from domain.timetable import BEFORE_THE_DEADLINE, Occasion, is_same_day
from models.bulletin import BulletinState
from models.dispatch import Dispatch
from models.entry import Verdict
from models.report import Report, ReportState
from models.seat import SeatRole
from services import desks, entry_views, notice_records, queues, report_notes
from services import objections as objection_cases
from services.actors import Actor
from services.announcements import decided_mark, notice
from services.base import Services
from services.sendings import Sending, office_member, told
from services.views.notices import (
    DraftReady,
    PublicationTrouble,
    Reminder,
    ReportWithdrawn,
    Reviewed,
    RoundNotice,
    Submitted,
    UpdateFailed,
)
from services.views.publication import ChannelPost, ObjectionCard, OwnSheet, WindowOver
from services.views.readers import Mark
from storage import bulletins, dispatches, entries, objections, outboxes, persons, reports
from storage.entries import Case


async def reminder(services: Services, sending: Sending) -> Reminder | None:
    """Say what a liaison still owes; None when they owe nothing or hold the seat no more."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        if actor is None or actor.seat.role != SeatRole.LIAISON:
            return None
        dispatch = await dispatches.by_id(unit.session, int(sending.payload["dispatch"]))
        occasion = str(sending.payload["occasion"])
        if dispatch is None:
            return None
        standing = await dispatches.standings(unit.session, int(dispatch.id or 0), actor.seat.department_id)
        if not standing or standing[0].report.first_submitted_at is not None:
            return None
        deadline = entry_views.deadline_of(standing[0].report, dispatch)
        ended = entry_views.has_ended(standing[0].report, dispatch)
        if ended or not _has_a_point(occasion, sending, deadline, actor):
            return None
        report_id = int(standing[0].report.id or 0)
        items = await entries.of_report(unit.session, report_id)
        listed = entry_views.lines(items)
        owed = [line for line in listed if line.mark in (Mark.OWED, Mark.DRAFT)]
        return Reminder(
            reader=actor.as_reader(),
            step=_urgency(occasion, sending.at, deadline, actor),
            round=entry_views.round_name(dispatch),
            deadline=entry_views.written(deadline, actor.zone),
            report=report_id,
            lines=listed,
            filled=len(listed) - len(owed),
            first_owed=owed[0].entry if owed else None,
        )


async def round_notice(services: Services, sending: Sending) -> RoundNotice | None:
    """Tell the office how the round stands."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        dispatch = await dispatches.by_id(unit.session, int(sending.payload["dispatch"]))
        if actor is None or dispatch is None or dispatch.withdrawn_at or dispatch.closed_at:
            return None
        standing = await dispatches.standings(unit.session, int(dispatch.id or 0), sending.payload.get("of"))
        liaisons = await persons.liaisons(unit.session, actor.group_id)
        names = desks.sort_out(standing, dispatch, sending.at)
        missing = [each for each in standing if each.department.name in names["missing"]]
        alone = missing[0] if "of" in sending.payload and missing else None
        if "of" in sending.payload and alone is None:
            return None  # it reported, or was granted more time
        deadline = entry_views.deadline_of(alone.report, dispatch) if alone else dispatch.deadline_at
        return RoundNotice(
            reader=actor.as_reader(),
            step=str(sending.payload["occasion"]),
            round=entry_views.round_name(dispatch),
            deadline=entry_views.written(deadline, actor.zone),
            departments=len(standing),
            reported=len(names["reported"]),
            nothing=len(names["nothing"]),
            late=names["late"],
            missing=names["missing"],
            extended=desks.extended(standing, dispatch, sending.at, actor),
            without_liaison=tuple(each.department.name for each in standing if each.department.id not in liaisons),
            reminded=await notice_records.reminded(
                unit, int(dispatch.id or 0), missing, liaisons, before=sending.due_at
            ),
            calls=await desks.calls_waiting(unit, actor.group_id, sending.at),
            of=alone.department.name if alone else "",
        )


async def submitted(services: Services, sending: Sending) -> Submitted | None:
    """Tell the office that a report came in; None when a newer version has been announced since."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        found = await reports.by_id(unit.session, int(sending.payload["report"]))
        if actor is None or found is None or _is_past(found[0], sending):
            return None
        report, dispatch, department = found
        items = await entries.of_report(unit.session, int(report.id or 0))
        results = sum(item.entry.answer is not None and item.entry.answer != "nothing" for item in items)
        return Submitted(
            reader=actor.as_reader(),
            report=int(report.id or 0),
            department=department.name,
            round=entry_views.round_name(dispatch),
            submitted_at=report.submitted_at or dispatch.opens_at,
            late=entry_views.is_late(report, dispatch),
            results=results,
            nothing=len(items) - results,
            again=report.version > 1,
            notes=await report_notes.counts(unit, int(report.id or 0)),
            is_question=entry_views.asks_question(items),
        )


async def withdrawn(services: Services, sending: Sending) -> ReportWithdrawn | None:
    """Tell the office that a report was taken back; None when it was sent again since."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        found = await reports.by_id(unit.session, int(sending.payload["report"]))
        if actor is None or found is None or found[0].first_submitted_at is not None:
            return None
        _, dispatch, department = found
        return ReportWithdrawn(actor.as_reader(), department.name, entry_views.round_name(dispatch))


def _is_past(report: Report, sending: Sending) -> bool:
    """Say whether another version was sent since, or this one taken back."""
    return report.version != int(sending.payload["version"]) or report.first_submitted_at is None


async def returned(services: Services, sending: Sending) -> Reviewed | None:
    """Tell the liaison that an entry came back; None when it was put right since."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        item = await entries.case(unit.session, int(sending.payload["entry"]))
        if actor is None or item is None or item.entry.verdict != Verdict.RETURNED:
            return None
        items = await entries.of_report(unit.session, int(item.report.id or 0))
        return _reviewed(actor, items, item.dispatch, entry=item)


async def reviewed(services: Services, sending: Sending) -> Reviewed | None:
    """Tell the liaison that the whole report was accepted; None when that was taken back since, or decided anew."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        found = await reports.by_id(unit.session, int(sending.payload["report"]))
        if actor is None or found is None:
            return None
        report: Report = found[0]
        if report.state != ReportState.REVIEWED:
            return None
        items = await entries.of_report(unit.session, int(report.id or 0))
        mark = decided_mark(items)
        # A notice written before it carried the mark goes by the state of the report alone.
        return _reviewed(actor, items, found[1]) if sending.payload.get("decided", mark) == mark else None


async def draft_ready(services: Services, sending: Sending) -> DraftReady | None:
    """Tell the office that a bulletin waits for its eyes; None when a colleague took it up since."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        row = await bulletins.by_id(unit.session, int(sending.payload["bulletin"]))
        if actor is None or row is None or row.state != BulletinState.DRAFT:
            return None
        dispatch = await dispatches.of_month(unit.session, actor.group_id, row.period)
        standing = await dispatches.standings(unit.session, int(dispatch.id or 0)) if dispatch else []
        waiting = [
            line for line in await queues.by_department(unit, actor.group_id) if queues.is_of_month(line, row.period)
        ]
        return DraftReady(actor.as_reader(), int(row.id or 0), row.period, len(standing), len(waiting))


async def window_over(services: Services, sending: Sending) -> WindowOver | None:
    """Tell the office that the objection window is over; None when the bulletin was published since."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        row = await bulletins.by_id(unit.session, int(sending.payload["bulletin"]))
        if actor is None or row is None or row.state != BulletinState.OPEN:
            return None
        waiting = await objections.waiting_against(unit.session, int(row.id or 0))
        return WindowOver(actor.as_reader(), int(row.id or 0), row.period, waiting)


async def own_sheet(services: Services, sending: Sending) -> OwnSheet | None:
    """Show a liaison their department's sheet while it can be objected to."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        if actor is None or actor.seat.role != SeatRole.LIAISON:
            return None
        try:
            return await objection_cases.sheet_view(unit, actor, int(sending.payload["bulletin"]))
        except NotAllowed:
            return None


async def objection(services: Services, sending: Sending) -> ObjectionCard | None:
    """Show an objection to the office, or its answer to the department."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        return await objection_cases.card_view(unit, actor, int(sending.payload["objection"])) if actor else None


async def channel_post(services: Services, sending: Sending) -> ChannelPost | None:
    """Give a published bulletin for the channel."""
    from services import bulletins as bulletin_cases  # noqa: PLC0415 - the module name is the storage's here

    return await bulletin_cases.channel_post(services, int(sending.payload["bulletin"]))


async def failure(services: Services, sending: Sending) -> UpdateFailed | None:
    """Tell the office of a message that could not be handled."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        if actor is None:
            return None
        return UpdateFailed(actor.as_reader(), str(sending.payload["name"]), int(sending.payload["update"]))


async def report_trouble(services: Services, group_id: int, notice_id: int, state: str, at: datetime) -> None:
    """Have the office told of a bulletin that did not, or perhaps not, reach the channel."""
    async with services.database.unit() as unit:
        office = await persons.in_seats(unit.session, group_id, SeatRole.OFFICE)
        rows = [
            notice(
                group_id, key=f"trouble:{notice_id}:{person.id}", kind="trouble", person=person, due_at=at, state=state
            )
            for person in office
        ]
        await outboxes.put(unit.session, rows)
        await unit.commit()


async def publication_trouble(services: Services, sending: Sending) -> PublicationTrouble | None:
    """Tell the office of a bulletin that did not arrive."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        return PublicationTrouble(actor.as_reader(), str(sending.payload["state"])) if actor else None


def _has_a_point(occasion: str, sending: Sending, deadline: datetime, actor: Actor) -> bool:
    """Tell whether a reminder that waited still says something: on its own day, and on its side of the deadline."""
    if (occasion in BEFORE_THE_DEADLINE) != (sending.at < deadline):
        return False
    return occasion == Occasion.OPEN or is_same_day(sending.due_at, sending.at, actor.zone)


def _urgency(occasion: str, at: datetime, deadline: datetime, actor: Actor) -> str:
    """Say how near the deadline a reminder stands: its words follow the calendar, not the rulebook's step names."""
    if occasion != "remind":
        return occasion
    last_day = (deadline - timedelta(seconds=1)).astimezone(actor.zone).date()
    left = (last_day - at.astimezone(actor.zone).date()).days
    return {0: "last", 1: "eve"}.get(left, "soon")


def _reviewed(actor: Actor, items: list[Case], dispatch: Dispatch, *, entry: Case | None = None) -> Reviewed:
    limit = entry.report.correct_by if entry else None
    return Reviewed(
        reader=actor.as_reader(),
        report=int(items[0].report.id or 0),
        round=entry_views.round_name(dispatch),
        accepted=sum(item.entry.verdict == Verdict.ACCEPTED for item in items),
        returned=sum(item.entry.verdict == Verdict.RETURNED for item in items),
        unscored=sum(item.entry.verdict == Verdict.UNSCORED for item in items),
        entry=int(entry.entry.id or 0) if entry else None,
        title=entry.task.title if entry else "",
        reason=entry.entry.reason if entry else "",
        correct_by=entry_views.written(limit, actor.zone) if limit else None,
    )
