"""The office decides on claims: accepted, or refused with a reason."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import NotAllowed, Refusal, Stale, Unacceptable
from models.claim import Claim, ClaimState
from models.conversation import Step
from models.seat import SeatRole
from services import claim_notices
from services.actors import Actor, acting, move
from services.base import Services
from services.claim_views import alike, card_view, list_view
from services.trail import note
from services.views.claims import ClaimCard, ClaimList
from storage import claims, persons
from storage.claims import ClaimCase
from storage.unit import Unit

LONGEST_REASON = 300
HANDED_IN = (ClaimState.SENT, ClaimState.ACCEPTED, ClaimState.REFUSED)


async def open_list(services: Services, act: Act, page: int = 0) -> ClaimList:
    """Show a department its claims, the office those of all."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON, SeatRole.OFFICE)
        view = await list_view(unit, actor, page=page)
        await move(unit, actor, act, Step.CLAIMS)
        await unit.commit()
        return view


async def open_card(services: Services, act: Act, claim_id: int, *, show_files: bool = False) -> ClaimCard:
    """Show a claim, to the office with its documents."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON, SeatRole.OFFICE)
        case = await visible(unit, actor, claim_id)
        view = await card_view(unit, actor, case, act.at, show_files=show_files)
        await move(unit, actor, act, Step.CLAIM_CARD, claim_id)
        await unit.commit()
        return view


async def open_next(services: Services, act: Act) -> ClaimCard | ClaimList:
    """Show the claim that waits longest, with its documents; the list when none waits."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        waiting = await claims.waiting(unit.session, actor.group_id)
        view: ClaimCard | ClaimList
        if waiting:
            view = await card_view(unit, actor, waiting[0], act.at, show_files=True)
            await move(unit, actor, act, Step.CLAIM_CARD, waiting[0].claim_id)
        else:
            view = await list_view(unit, actor)
            await move(unit, actor, act, Step.CLAIMS)
        await unit.commit()
        return view


async def accept(services: Services, act: Act, claim_id: int, revision: int, same_as: int = 0) -> ClaimCard:
    """Accept a claim (认可); with another claim's id, as speaking of the same event, which counts once."""
    async with services.database.unit(act) as unit:
        actor, case = await _as_seen(unit, act, claim_id, revision)
        if same_as:
            other = next((each.claim for each in await alike(unit, case.claim) if each.claim_id == same_as), None)
            if other is None:
                raise Stale("claim-changed")
            if other.month != case.claim.month:
                raise Refusal("claim-same-elsewhere", number=str(other.number or 0))
            case.claim.same_as = same_as
        return await _decide(unit, actor, act, case, ClaimState.ACCEPTED)


async def ask_reason(services: Services, act: Act, claim_id: int, revision: int) -> ClaimCard:
    """Ask why a claim is refused; the next words are the reason."""
    async with services.database.unit(act) as unit:
        actor, case = await _as_seen(unit, act, claim_id, revision)
        view = await card_view(unit, actor, case, act.at, asking_reason=True)
        await move(unit, actor, act, Step.CLAIM_REASON, claim_id)
        await unit.commit()
        return view


async def refuse(services: Services, act: Act, claim_id: int, revision: int, reason: str) -> ClaimCard:
    """Refuse a claim (不予认可) for a reason of the short list."""
    async with services.database.unit(act) as unit:
        actor, case = await _as_seen(unit, act, claim_id, revision)
        return await _decide(unit, actor, act, case, ClaimState.REFUSED, _checked(reason))


async def say_reason(unit: Unit, actor: Actor, act: Act, text: str) -> ClaimCard:
    """Refuse the claim the office was asked about, in its own words."""
    case = await visible(unit, actor, actor.subject or 0, lock=True)
    if actor.seat.role != SeatRole.OFFICE:
        raise NotAllowed
    if case.claim.state == ClaimState.REFUSED:
        raise await _decided_by(unit, case.claim)
    return await _decided(unit, actor, act, case, ClaimState.REFUSED, _checked(text))


async def visible(unit: Unit, actor: Actor, claim_id: int, *, lock: bool = False) -> ClaimCase:
    """Give a claim the actor may see: the office all that were sent, a department its own.

    Raises:
        NotAllowed: another group's, another department's, or not sent.
    """
    case = await claims.by_id(unit.session, claim_id, lock=lock)
    if case is None or case.claim.group_id != actor.group_id or case.claim.state not in HANDED_IN:
        raise NotAllowed
    if actor.seat.department_id is not None and case.claim.department_id != actor.seat.department_id:
        raise NotAllowed
    return case


async def reason_card(unit: Unit, actor: Actor, act: Act) -> ClaimCard:
    """Give the card of a claim whose refusal waits for a reason."""
    view = await card_view(unit, actor, await visible(unit, actor, actor.subject or 0), act.at)
    return replace(view, asking_reason=view.state != ClaimState.REFUSED)


async def _as_seen(unit: Unit, act: Act, claim_id: int, revision: int) -> tuple[Actor, ClaimCase]:
    """Give a claim if it still is what the person of the office saw.

    Raises:
        Stale: a colleague decided first, or the department took it back.
    """
    actor = await acting(unit, act, SeatRole.OFFICE)
    case = await claims.by_id(unit.session, claim_id, lock=True)
    if case is None or case.claim.group_id != actor.group_id:
        raise NotAllowed
    if case.claim.state not in HANDED_IN:
        raise Stale("claim-taken-back")
    if case.claim.revision != revision:
        raise await _decided_by(unit, case.claim)
    return actor, case


async def _decided_by(unit: Unit, row: Claim) -> Stale:
    person = await persons.by_id(unit.session, row.decided_by or 0)
    if person is None or row.state == ClaimState.SENT:
        return Stale("claim-changed")
    return Stale("claim-decided-by", name=person.name, state=row.state.value)


async def _decide(
    unit: Unit, actor: Actor, act: Act, case: ClaimCase, state: ClaimState, reason: str = ""
) -> ClaimCard:
    view = await _decided(unit, actor, act, case, state, reason)
    await unit.commit()
    return view


async def _decided(unit: Unit, actor: Actor, act: Act, case: ClaimCase, state: ClaimState, reason: str) -> ClaimCard:
    row, before = case.claim, case.claim.state
    row.state, row.reason, row.revision = state, reason, row.revision + 1
    row.decided_by, row.decided_at = actor.person_id, act.at
    await unit.session.flush()
    await note(unit, actor, act, f"claim-{state}", case.claim_id, before=before.value, after=reason or row.what)
    await claim_notices.tell_department(unit, actor, act, row)
    await move(unit, actor, act, Step.CLAIM_CARD, case.claim_id)
    return await card_view(unit, actor, case, act.at)


def _checked(reason: str) -> str:
    reason = reason.strip()
    if not reason:
        raise Unacceptable("claim-words-empty")
    if len(reason) > LONGEST_REASON:
        raise Unacceptable("claim-words-too-long", most=LONGEST_REASON)
    return reason
