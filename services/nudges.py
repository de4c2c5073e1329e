"""Nudges on the clock: a word to whoever holds something up, once a step, on working days and outside quiet hours."""

import json
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

import structlog

from domain.calendar import Month, WorkingDays, at_local, end_of_day
from domain.errors import Misconfigured
from domain.nudges import BY_THE_OFFICE, OF_A_LIMIT, Held, Nudge, correction_limit
from domain.scoring.rulebook import Rulebook
from models.entry import Verdict
from models.group import Group
from models.nudge import GivenNudge
from models.outbox import OutboxNotice
from models.person import Person
from models.report import Report
from models.seat import SeatRole
from services import entry_views, rulebooks, workdays
from services.announcements import notice
from services.base import Services
from services.duty import on_duty
from services.sendings import Sending, office_member, told
from services.views.notices import LiaisonNudge, NudgeLine, OfficeNudge
from storage import entries, groups, nudges, outboxes, persons, reports
from storage.nudges import Lying
from storage.unit import Unit

log = structlog.get_logger(__name__)

LYING = {
    Held.DRAFT: nudges.drafts,
    Held.REVIEW: nudges.unreviewed,
    Held.CORRECTION: nudges.sent_back,
    Held.UNCORRECTED: nudges.sent_back,
}


@dataclass(frozen=True, slots=True)
class _Look:
    """One look at one group at a moment."""

    unit: Unit
    group: Group
    rulebook: Rulebook
    days: WorkingDays
    at: datetime

    @property
    def group_id(self) -> int:
        return int(self.group.id or 0)

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.group.timezone)


@dataclass(frozen=True, slots=True)
class _Due:
    """A step that is due, what lies there, and of which of it a later step speaks at the same moment."""

    step: Nudge
    lying: list[Lying]
    overtaken: frozenset[int] = frozenset()


async def tick(services: Services, at: datetime) -> int:
    """Write the nudges that are due, for every group; how many. A second tick at the same moment writes none."""
    async with services.database.read() as unit:
        everyone = await groups.every(unit.session)
        waiting = [group for group in everyone if await _is_waiting(unit, group, at)]
    return sum([await _tick_group(services, group, at) for group in waiting])


async def give_limit(unit: Unit, group: Group, report: Report, at: datetime) -> None:
    """Give a report that is sent back the time limit of its correction; the first return since it was sent counts."""
    if report.correct_by is not None:
        return
    zone, group_id = ZoneInfo(group.timezone), int(group.id or 0)
    day = at.astimezone(zone).date()
    rulebook = await rulebooks.holding(unit, group_id, Month.of(day))
    days = await workdays.of_group(unit, group_id, day.year)
    limit = correction_limit(at, rulebook.schedule.correction_days, days, zone)
    await reports.give_limit(unit.session, report, limit)


async def composed(services: Services, sending: Sending) -> LiaisonNudge | OfficeNudge | None:
    """Say what lies there; None when it does no more."""
    of = Held(str(sending.payload["of"]))
    if of in BY_THE_OFFICE:
        return await _to_office(services, sending, of)
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        lying = await _still(unit, sending, of)
        if actor is None or actor.seat.role is not SeatRole.LIAISON or not lying:
            return None
        item = lying[0]
        if item.department.id != actor.seat.department_id:
            return None
        cases = await entries.of_report(unit.session, int(item.report.id or 0))
        returned = [each for each in cases if each.entry.verdict == Verdict.RETURNED]
        deadline = item.since if of in OF_A_LIMIT else entry_views.deadline_of(item.report, item.dispatch)
        return LiaisonNudge(
            reader=actor.as_reader(),
            of=of.value,
            round=entry_views.round_name(item.dispatch),
            deadline=entry_views.written(deadline, actor.zone),
            over=sending.at >= deadline,
            total=len(cases),
            filled=sum(entry_views.is_filled(each) for each in cases),
            returned=len(returned),
            entry=int(returned[0].entry.id or 0) if returned else None,
        )


async def _to_office(services: Services, sending: Sending, of: Held) -> OfficeNudge | None:
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        lying = await _still(unit, sending, of)
        if actor is None or not lying:
            return None
        lines = tuple(
            NudgeLine(
                int(each.report.id or 0),
                each.department.name,
                entry_views.round_name(each.dispatch),
                each.since,
                entry_views.written(each.since, actor.zone),
            )
            for each in lying
        )
        return OfficeNudge(actor.as_reader(), of.value, lines)


async def _still(unit: Unit, sending: Sending, of: Held) -> list[Lying]:
    """Give what a nudge was about and still lies there, in the version it was about."""
    meant = {int(report): int(version) for report, version in sending.payload["reports"]}
    lying = await LYING[of](unit.session, sending.group_id)
    return [each for each in lying if meant.get(int(each.report.id or 0)) == each.report.version]


async def _tick_group(services: Services, group: Group, at: datetime) -> int:
    async with services.database.unit() as unit:
        look = await _look(unit, group, at)
        # Looked at again inside the transaction that writes: another replica may have been here.
        written = sum([await _give(look, each) for each in await _due(look)]) if look else 0
        await unit.commit()
    if written:
        log.info("nudges", group=group.key, notices=written)
    return written


async def _is_waiting(unit: Unit, group: Group, at: datetime) -> bool:
    look = await _look(unit, group, at)
    return look is not None and bool(await _due(look))


async def _look(unit: Unit, group: Group, at: datetime) -> _Look | None:
    """Look at a group; None by night, on a day off, and without a rulebook."""
    day = at.astimezone(ZoneInfo(group.timezone)).date()
    try:
        rulebook = await rulebooks.holding(unit, int(group.id or 0), Month.of(day))
    except Misconfigured:
        return None
    quiet = rulebook.schedule.quiet
    if not rulebook.schedule.nudges or (quiet and quiet.holds(at, ZoneInfo(group.timezone))):
        return None
    days = await workdays.of_group(unit, int(group.id or 0), day.year)
    return _Look(unit, group, rulebook, days, at) if days.is_working(day) else None


async def _due(look: _Look) -> list[_Due]:
    """List the steps that are due, each with what lies there and was not nudged for yet."""
    found: list[_Due] = []
    for step in look.rulebook.schedule.nudges:
        lying = [each for each in await LYING[step.of](look.unit.session, look.group_id) if _is_due(look, step, each)]
        known = await nudges.given(look.unit.session, [int(each.report.id or 0) for each in lying]) if lying else set()
        new = [each for each in lying if (int(each.report.id or 0), step.key, each.report.version) not in known]
        if step.of is Held.DRAFT:
            new = [each for each in new if not await _is_reminded_today(look, each)]
        if new:
            found.append(_Due(step, new))
    return [_Due(each.step, each.lying, _overtaken(each, found)) for each in found]


def _overtaken(due: _Due, found: list[_Due]) -> frozenset[int]:
    """Give the reports of a step that a later one speaks of now: after a clock that stood still, one word is enough."""
    later = [each for each in found if each.step.of is due.step.of and each.step.order > due.step.order]
    return frozenset(int(lying.report.id or 0) for each in later for lying in each.lying)


def _is_due(look: _Look, step: Nudge, lying: Lying) -> bool:
    if step.of is Held.DRAFT and look.at >= entry_views.deadline_of(lying.report, lying.dispatch):
        # From then on the chase has the word.
        return False
    # A limit ends with its day: its last moment, not the midnight after it, tells which day that is.
    since = lying.since - timedelta(seconds=1) if step.of in OF_A_LIMIT else lying.since
    return step.moment(since.astimezone(look.zone).date(), look.days, look.zone) <= look.at


async def _is_reminded_today(look: _Look, lying: Lying) -> bool:
    """Tell whether the round itself reminds the department on this day: one word a day is enough."""
    day = look.at.astimezone(look.zone).date()
    return await nudges.reminded(
        look.unit.session,
        int(lying.dispatch.id or 0),
        int(lying.department.id or 0),
        since=at_local(day, time(0), look.zone),
        until=end_of_day(day, look.zone),
    )


async def _give(look: _Look, due: _Due) -> int:
    """Write a step on record and its notices: one a department, one for all to each of the office."""
    step = due.step
    taken = await nudges.take(
        look.unit.session,
        [
            GivenNudge(
                group_id=look.group_id,
                report_id=int(each.report.id or 0),
                step=step.key,
                version=each.report.version,
                given_at=look.at,
            )
            for each in due.lying
        ],
    )
    if skipped := due.overtaken & taken.keys():
        log.info("nudges skipped: a later one says more", group=look.group.key, step=step.key, reports=sorted(skipped))
    new = [each for each in due.lying if int(each.report.id or 0) in taken.keys() - due.overtaken]
    if not new:
        return 0
    first = min(taken.values())
    rows = (
        await _for_office(look, step, new, first) if step.of in BY_THE_OFFICE else await _for_liaisons(look, step, new)
    )
    return await outboxes.put(look.unit.session, rows)


async def _for_office(look: _Look, step: Nudge, lying: list[Lying], first: int) -> list[OutboxNotice]:
    office = await persons.in_seats(look.unit.session, look.group_id, SeatRole.OFFICE)
    return [_row(look, step, lying, person, f"nudge:{step.key}:{first}:{person.id}") for person in office]


async def _for_liaisons(look: _Look, step: Nudge, lying: list[Lying]) -> list[OutboxNotice]:
    spoken_to = await on_duty(look.unit, look.group_id, look.at)
    return [
        _row(look, step, [each], spoken_to[department], f"nudge:{step.key}:{each.report.id}:{each.report.version}")
        for each in lying
        if (department := int(each.department.id or 0)) in spoken_to
    ]


def _row(look: _Look, step: Nudge, lying: list[Lying], person: Person, key: str) -> OutboxNotice:
    row = notice(look.group_id, key=key, kind="nudge", person=person, due_at=look.at, of=step.of.value)
    meant = [(each.report.id, each.report.version) for each in lying]
    row.payload = json.dumps({"of": step.of.value, "occasion": f"nudge-{step.of.value}", "reports": meant})
    if step.of not in BY_THE_OFFICE:
        # With its round and department it is on record beside the reminders.
        row.dispatch_id, row.department_id = lying[0].dispatch.id, lying[0].department.id
    return row
