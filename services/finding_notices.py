"""What a department is told of deductions: booked, lifted, booked after all."""

from fractions import Fraction

from domain.acts import Act
from domain.calendar import Month
from models.outbox import OutboxNotice
from models.seat import SeatRole
from services import rulebooks
from services.actors import Actor, seated
from services.announcements import notice
from services.base import Services
from services.duty import on_duty
from services.finding_views import bookable, clock_lines, points_of
from services.sendings import Sending
from services.views.findings import FindingNews
from storage import findings, outboxes, reports
from storage.findings import FindingCase
from storage.unit import Unit


async def tell_of_finding(unit: Unit, actor: Actor, act: Act, case: FindingCase, what: str) -> None:
    """Tell the department what was done with a finding about it."""
    row = case.finding
    key, payload = f"finding:{case.finding_id}:{row.revision}", {"finding": case.finding_id, "revision": row.revision}
    await _tell(unit, actor, act, row.department_id, key=key, kind="finding", what=what, **payload)


async def tell_of_excuse(unit: Unit, actor: Actor, act: Act, report_id: int, what: str) -> None:
    """Tell the department that what the clock booked was lifted, or booked after all."""
    found = await reports.by_id(unit.session, report_id)
    if found is None:
        return
    key = f"excuse:{report_id}:{what}:{act.at.isoformat()}"
    await _tell(unit, actor, act, found[0].department_id, key=key, kind="excuse", what=what, report=report_id)


async def news(services: Services, sending: Sending) -> FindingNews | None:
    """Tell of a finding as it was when the notice was written; None when something was done to it since."""
    async with services.database.read() as unit:
        actor = await seated(unit, sending.telegram_id, at=sending.at, group_id=sending.group_id)
        case = await findings.by_id(unit.session, int(sending.payload["finding"]))
        if actor is None or case is None or case.finding.department_id != actor.seat.department_id:
            return None
        row = case.finding
        if row.revision != int(sending.payload["revision"]):
            return None
        rule = bookable(await rulebooks.holding(unit, actor.group_id, Month.parse(row.month)), row.rule)
        return FindingNews(
            reader=actor.as_reader(),
            what=str(sending.payload["what"]),
            month=Month.parse(row.month),
            rule=rule,
            level=row.level,
            points=points_of(rule, row.level, row.points),
            reason=row.lift_reason or " · ".join(filter(None, (case.task, row.reason))),
        )


async def excuse_news(services: Services, sending: Sending) -> FindingNews | None:
    """Tell that what the clock booked was lifted, or booked after all; None when that is past."""
    async with services.database.read() as unit:
        actor = await seated(unit, sending.telegram_id, at=sending.at, group_id=sending.group_id)
        report_id, what = int(sending.payload["report"]), str(sending.payload["what"])
        found = await reports.by_id(unit.session, report_id)
        if actor is None or found is None or found[0].department_id != actor.seat.department_id:
            return None
        month = Month.parse(found[1].month)
        rulebook = await rulebooks.holding(unit, actor.group_id, month)
        lines = await clock_lines(unit, actor, rulebook, month, sending.at)
        line = next((each for each in lines if each.report == report_id), None)
        if line is None or line.excused != (what == "excused"):
            return None
        excuse = await findings.excuse_of(unit.session, report_id)
        return FindingNews(
            reader=actor.as_reader(),
            what=what,
            month=month,
            rule=line.rule,
            level=None,
            points=line.rule.points.get("", Fraction(0)) if line.rule else None,
            reason=excuse.reason if excuse else "",
        )


async def _tell(
    unit: Unit, actor: Actor, act: Act, department_id: int, *, key: str, kind: str, **payload: int | str
) -> None:
    person = (await on_duty(unit, actor.group_id, act.at)).get(department_id)
    if person is None or actor.seat.role != SeatRole.OFFICE:
        return
    row: OutboxNotice = notice(
        actor.group_id,
        key=f"{key}:{person.id}",
        kind=kind,
        person=person,
        due_at=act.at,
        department_id=department_id,
        **payload,
    )
    await outboxes.put(unit.session, [row])
