"""What is said of claims: to the office when one comes in, to the department when it is decided."""

from domain.acts import Act
from domain.calendar import Month
from domain.errors import Misconfigured
from models.claim import Claim, ClaimState
from models.seat import SeatRole
from services import rulebooks
from services.actors import Actor, seated
from services.announcements import notice
from services.base import Services
from services.claim_views import claimable
from services.duty import on_duty
from services.sendings import Sending
from services.views.claims import ClaimNews
from storage import claims, outboxes, persons
from storage.claims import ClaimCase
from storage.unit import Unit


async def tell_office(unit: Unit, actor: Actor, act: Act, row: Claim) -> None:
    """Tell every member of the office of a claim, once for each time it is sent."""
    office = await persons.in_seats(unit.session, actor.group_id, SeatRole.OFFICE)
    rows = [
        notice(
            actor.group_id,
            key=f"claim:{row.id}:{row.revision}:{person.id}",
            kind="claim",
            person=person,
            due_at=act.at,
            claim=int(row.id or 0),
            revision=row.revision,
        )
        for person in office
    ]
    await outboxes.put(unit.session, rows)


async def tell_department(unit: Unit, actor: Actor, act: Act, row: Claim) -> None:
    """Tell the liaison what the office decided."""
    liaison = (await on_duty(unit, actor.group_id, act.at)).get(row.department_id)
    if liaison is None:
        return
    answer = notice(
        actor.group_id,
        key=f"claim-answer:{row.id}:{row.revision}:{liaison.id}",
        kind="claim-answer",
        person=liaison,
        due_at=act.at,
        department_id=row.department_id,
        claim=int(row.id or 0),
        revision=row.revision,
    )
    await outboxes.put(unit.session, [answer])


async def news(services: Services, sending: Sending) -> ClaimNews | None:
    """Tell of a claim as it was when the notice was written; None when something was done to it since."""
    async with services.database.read() as unit:
        actor = await seated(unit, sending.telegram_id, at=sending.at, group_id=sending.group_id)
        case = await claims.by_id(unit.session, int(sending.payload["claim"]))
        if actor is None or case is None or not _concerns(actor, case):
            return None
        if case.claim.revision != int(sending.payload["revision"]):
            return None
        return await _news(unit, actor, case)


def _concerns(actor: Actor, case: ClaimCase) -> bool:
    if actor.seat.department_id is not None:
        return actor.seat.department_id == case.claim.department_id
    return actor.group_id == case.claim.group_id and case.claim.state == ClaimState.SENT


async def _news(unit: Unit, actor: Actor, case: ClaimCase) -> ClaimNews:
    row, month = case.claim, Month.parse(case.claim.month)
    try:
        rule = claimable(await rulebooks.holding(unit, actor.group_id, month), row.rule)
    except Misconfigured:
        rule = None
    return ClaimNews(
        reader=actor.as_reader(),
        claim=case.claim_id,
        number=row.number or 0,
        department=case.department.name,
        month=month,
        rule=rule,
        level=row.level,
        what=row.what,
        state=row.state,
        reason=row.reason,
    )
