"""Claims as they are seen: the draft, the card, the list."""

from dataclasses import replace
from datetime import datetime

from domain.calendar import Month
from domain.claims import Event, may_be_one
from domain.scoring.facts import DepartmentFacts
from domain.scoring.room import rooms
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import EachRule, Source
from domain.scoring.worth import worth
from models.claim import Claim, ClaimState
from models.conversation import Step
from models.seat import SeatRole
from services import reuses, rulebooks
from services.actors import Actor
from services.award_facts import facts_of
from services.open_months import open_months
from services.problem_cards import paged
from services.scores import month_facts
from services.sent_files import shown_files
from services.views.claims import ClaimCard, ClaimDraft, ClaimLine, ClaimList, ClaimWant, ClaimWorth
from services.views.reuse import UsedFor
from storage import bulletins, claims, persons
from storage.claims import ClaimCase
from storage.unit import Unit

FIELDS = {Step.CLAIM_WHAT: ClaimWant.WHAT, Step.CLAIM_WHEN: ClaimWant.WHEN, Step.CLAIM_BY: ClaimWant.BY}


async def draft_view(unit: Unit, actor: Actor, row: Claim, at: datetime, *, asking: Step = Step.CLAIM) -> ClaimDraft:
    """Give the claim a department is writing down."""
    months = await open_months(unit, actor.group_id, at, actor.zone)
    rulebook = await rulebooks.holding(unit, actor.group_id, Month.parse(row.month))
    files = len(await claims.files(unit.session, [int(row.id or 0)]))
    rule = claimable(rulebook, row.rule)
    others = await alike(unit, row)
    view = ClaimDraft(
        reader=actor.as_reader(),
        claim=int(row.id or 0),
        month=Month.parse(row.month),
        months=months,
        kinds=kinds(rulebook),
        rule=rule,
        level=row.level,
        what=row.what,
        happened_on=row.happened_on,
        by_whom=row.by_whom,
        files=files,
        wants=ClaimWant.NOTHING,
        asking=FIELDS.get(asking),
        worth=await worth_of(unit, actor, row, at) if has_level(rule, row.level) else None,
        alike=await line(unit, actor, others[0]) if others and not row.apart and row.same_as is None else None,
        same_as=await line_of(unit, actor, row.same_as),
    )
    return replace(view, wants=wanted(view))


def wanted(view: ClaimDraft) -> ClaimWant:
    """Say what a claim still waits for."""
    missing = (
        (ClaimWant.KIND, view.rule is None),
        (ClaimWant.LEVEL, not has_level(view.rule, view.level)),
        (ClaimWant.WHAT, not view.what),
        (ClaimWant.WHEN, view.happened_on is None),
        (ClaimWant.BY, not view.by_whom),
        (ClaimWant.MONTH, view.month not in view.months),
        (ClaimWant.ALIKE, view.alike is not None),
        (ClaimWant.EVIDENCE, not view.files),
    )
    return next((want for want, still in missing if still), ClaimWant.NOTHING)


def has_level(rule: EachRule | None, level: str | None) -> bool:
    """Tell whether a kind has been chosen, with a level of it where it knows levels."""
    return rule is not None and (level or "") in rule.points


def kinds(rulebook: Rulebook) -> tuple[EachRule, ...]:
    """List what the rulebook gives points for when a department claims it."""
    return tuple(rule for rule in rulebook.lines if isinstance(rule, EachRule) and rule.source is Source.CLAIMS)


def claimable(rulebook: Rulebook, rule: str) -> EachRule | None:
    """Give a kind of claim by its id."""
    return next((each for each in kinds(rulebook) if each.id == rule), None)


async def card_view(
    unit: Unit, actor: Actor, case: ClaimCase, at: datetime, *, asking_reason: bool = False, show_files: bool = False
) -> ClaimCard:
    """Give a claim that was sent, before its department or the office."""
    row = case.claim
    rulebook = await rulebooks.holding(unit, actor.group_id, Month.parse(row.month))
    files = await claims.files(unit.session, [case.claim_id])
    by = await persons.by_id(unit.session, row.decided_by) if row.decided_by else None
    office = actor.seat.role == SeatRole.OFFICE
    published = await bulletins.published_of(unit.session, actor.group_id, row.month)
    others = await alike(unit, row) if office and row.state == ClaimState.SENT else []
    return ClaimCard(
        reader=actor.as_reader(),
        claim=case.claim_id,
        revision=row.revision,
        number=row.number or 0,
        department=case.department.name,
        month=Month.parse(row.month),
        rule=claimable(rulebook, row.rule),
        level=row.level,
        what=row.what,
        happened_on=row.happened_on,
        by_whom=row.by_whom,
        files=shown_files(files),
        sent_at=row.sent_at,
        state=row.state,
        decided_by=by.name if by else "",
        reason=row.reason,
        worth=await worth_of(unit, actor, row, at) if row.state != ClaimState.REFUSED else None,
        same_as=await line_of(unit, actor, row.same_as),
        alike=tuple([await line(unit, actor, each) for each in others]),
        waiting=len(await claims.waiting(unit.session, actor.group_id)) if office else 0,
        frozen=int(published.id or 0) if published is not None else None,
        asking_reason=asking_reason,
        show_files=show_files,
        watch=await reuses.watch(unit, UsedFor.CLAIM, case.claim_id, files) if office else None,
    )


async def list_view(unit: Unit, actor: Actor, *, page: int = 0) -> ClaimList:
    """Give the claims the actor may see, those that wait for the office first."""
    own = actor.seat.department_id
    found = await claims.listed(unit.session, actor.group_id, own)
    found.sort(key=lambda case: case.claim.state != ClaimState.SENT)
    shown, page, pages = paged(found, page)
    return ClaimList(
        reader=actor.as_reader(),
        lines=tuple([await line(unit, actor, each) for each in shown]),
        waiting=sum(each.claim.state == ClaimState.SENT for each in found),
        page=page,
        pages=pages,
    )


async def line(unit: Unit, actor: Actor, case: ClaimCase) -> ClaimLine:
    """Give a claim as one line."""
    month = Month.parse(case.claim.month)
    rulebook = await rulebooks.holding(unit, actor.group_id, month)
    return ClaimLine(
        claim=case.claim_id,
        number=case.claim.number or 0,
        department=case.department.name,
        month=month,
        what=case.claim.what,
        state=case.claim.state,
        rule=claimable(rulebook, case.claim.rule),
    )


async def line_of(unit: Unit, actor: Actor, claim_id: int | None) -> ClaimLine | None:
    """Give a claim as one line by its id."""
    case = await claims.by_id(unit.session, claim_id) if claim_id else None
    return await line(unit, actor, case) if case is not None else None


async def alike(unit: Unit, row: Claim) -> list[ClaimCase]:
    """List the department's other claims of the year that may speak of the same event, the first of each event."""
    if not row.what:
        return []
    event = Event(row.what, row.happened_on)
    return [
        case
        for case in await claims.of_year(unit.session, row.department_id, row.month[:4])
        if case.claim.id != row.id
        and case.claim.same_as is None
        and may_be_one(event, Event(case.claim.what, case.claim.happened_on))
    ]


async def worth_of(unit: Unit, actor: Actor, row: Claim, at: datetime) -> ClaimWorth | None:
    """Say what a claim would add to its month, with everything else that waits taken as accepted."""
    month = Month.parse(row.month)
    rulebook = await rulebooks.holding(unit, actor.group_id, month)
    department = str(row.department_id)
    listed = await month_facts(unit, actor.group_id, month, at)
    facts = next((each for each in listed if each.department == department), None)
    if facts is None:
        return None
    others = await _everything_but(unit, facts, row)
    found = worth(others, rulebook, (await facts_of(unit, [row]))[0])
    if found is None:
        return None
    held = tuple(
        room for room in rooms(found.without, rulebook, facts.used) if any(rule.id == row.rule for rule in room.rules)
    )
    return ClaimWorth(found.points, found.gain, found.note, held, rulebook.rounding)


async def _everything_but(unit: Unit, facts: DepartmentFacts, row: Claim) -> DepartmentFacts:
    waiting = [
        each
        for each in await claims.of_month(unit.session, row.group_id, row.month, ClaimState.SENT)
        if each.department_id == row.department_id and each.id != row.id
    ]
    accepted = tuple(each for each in facts.claims if each.id != str(row.id))
    return replace(facts, claims=(*accepted, *await facts_of(unit, waiting)))
