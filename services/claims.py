"""A department claims bonus points: kind → level → what, when, by whom → document → sent to the office."""

from dataclasses import replace
from datetime import date

from domain.acts import Act
from domain.calendar import Month
from domain.day_text import read_day_text
from domain.errors import Incomplete, NotAllowed, Refusal, Stale, Unacceptable
from models.claim import Claim, ClaimState
from models.conversation import Step
from models.saying import Saying
from models.seat import SeatRole
from services import claim_notices, entry_words, rulebooks
from services.actors import Actor, acting, move
from services.base import Services
from services.claim_views import FIELDS, alike, card_view, claimable, draft_view, list_view
from services.open_months import open_months
from services.trail import note
from services.views.claims import ClaimCard, ClaimDraft, ClaimList, ClaimWant
from storage import claims, evidences, sayings
from storage.unit import Unit

LONGEST_WHAT = 300
LONGEST_BY = 80
SENDABLE = (ClaimWant.NOTHING, ClaimWant.EVIDENCE)
_SAID_AS = {"what": ClaimWant.WHAT, "happened_on": ClaimWant.WHEN, "by_whom": ClaimWant.BY}
STEPS = {field: step for step, field in FIELDS.items()}


async def begin(services: Services, act: Act) -> ClaimDraft:
    """Write down a claim, or go on with the one that was begun; the next words and files are for it."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        department_id = int(actor.seat.department_id or 0)
        row = await claims.draft_of(unit.session, department_id)
        if row is None:
            months = await open_months(unit, actor.group_id, act.at, actor.zone)
            row = Claim(
                group_id=actor.group_id,
                department_id=department_id,
                month=str(months[0]),
                begun_by=actor.person_id,
                begun_at=act.at,
            )
            await claims.add(unit.session, row)
        return await _shown(unit, actor, act, row)


async def open_draft(services: Services, act: Act, claim_id: int) -> ClaimDraft:
    """Go back to the claim being written down."""
    return await _change(services, act, claim_id, "", {})


async def set_kind(services: Services, act: Act, claim_id: int, rule: str) -> ClaimDraft:
    """Say what kind of claim it is; with nothing, choose again."""
    return await _change(services, act, claim_id, "claim-kind", {"rule": rule, "level": None})


async def set_level(services: Services, act: Act, claim_id: int, level: str) -> ClaimDraft:
    """Say of which level it is; with nothing, choose again."""
    return await _change(services, act, claim_id, "claim-level", {"level": level or None})


async def set_month(services: Services, act: Act, claim_id: int, month: Month) -> ClaimDraft:
    """Say which month the claim is made for.

    Raises:
        Stale: that month is published, or not there yet.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        row = await own_draft(unit, actor, claim_id)
        if month not in await open_months(unit, actor.group_id, act.at, actor.zone):
            raise Stale("claim-month-frozen")
        return await _written(unit, actor, act, row, "claim-month", {"month": str(month)})


async def ask_field(services: Services, act: Act, claim_id: int, field: ClaimWant) -> ClaimDraft:
    """Ask for one field anew; the next words take its place."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        row = await own_draft(unit, actor, claim_id)
        if field not in STEPS:
            raise Stale
        return await _shown(unit, actor, act, row, asking=STEPS[field])


async def tell_apart(services: Services, act: Act, claim_id: int, other_id: int) -> ClaimDraft:
    """Say that the claim speaks of the same event as another one; with 0, that it does not."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        row = await own_draft(unit, actor, claim_id)
        if not other_id:
            return await _written(unit, actor, act, row, "claim-apart", {"apart": True, "same_as": None})
        other = next((each.claim for each in await alike(unit, row) if each.claim.id == other_id), None)
        if other is None:
            raise Stale
        if other.month != row.month:
            raise Refusal("claim-same-counted", number=str(other.number or 0))
        return await _written(unit, actor, act, row, "claim-same", {"same_as": other.id})


async def clear_files(services: Services, act: Act, claim_id: int) -> ClaimDraft:
    """Take the files out of the claim, to send others; the files themselves stay."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        row = await own_draft(unit, actor, claim_id)
        await evidences.remove_of_claim(unit.session, claim_id, act.at)
        return await _written(unit, actor, act, row, "claim-files-cleared", {})


async def ask_to_drop(services: Services, act: Act, claim_id: int) -> ClaimDraft:
    """Ask before what was written down is given up."""
    return replace(await _change(services, act, claim_id, "", {}), asking_to_drop=True)


async def drop(services: Services, act: Act, claim_id: int) -> ClaimList:
    """Give up a claim before it was sent; the trail keeps what it was."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        row = await own_draft(unit, actor, claim_id)
        row.state, row.revision = ClaimState.DROPPED, row.revision + 1
        await sayings.drop_of_draft(unit.session, act.at, claim_id=claim_id)
        await note(unit, actor, act, "claim-dropped", claim_id, before=f"draft：{row.what}", after="dropped")
        view = await list_view(unit, actor)
        await move(unit, actor, act, Step.CLAIMS)
        await unit.commit()
        return view


async def send(services: Services, act: Act, claim_id: int) -> ClaimCard:
    """Send the claim to the office; a second tap shows its card.

    Raises:
        Incomplete: something is still to be said, or the kind demands a document.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        case = await claims.by_id(unit.session, claim_id, lock=True)
        if case is None or case.claim.department_id != actor.seat.department_id:
            raise NotAllowed
        if case.claim.state == ClaimState.DRAFT:
            await _send(unit, actor, act, case.claim)
        elif case.claim.state == ClaimState.DROPPED:
            raise Stale
        view = await card_view(unit, actor, case, act.at)
        await move(unit, actor, act, Step.CLAIM_CARD, claim_id)
        await unit.commit()
        return view


async def take_back(services: Services, act: Act, claim_id: int, revision: int) -> ClaimDraft:
    """Take a claim back to change it, before the office decides.

    Raises:
        Stale: the office decided first, or another claim is being written down.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        case = await claims.by_id(unit.session, claim_id, lock=True)
        if case is None or case.claim.department_id != actor.seat.department_id:
            raise NotAllowed
        row = case.claim
        if row.state != ClaimState.SENT or row.revision != revision:
            raise Stale("claim-decided-already")
        if await claims.draft_of(unit.session, row.department_id) is not None:
            raise Refusal("claim-other-draft")
        return await _written(unit, actor, act, row, "claim-taken-back", {"state": ClaimState.DRAFT})


async def write(unit: Unit, actor: Actor, act: Act, text: str) -> ClaimDraft:
    """Take words for the claim being written down: for the field that was asked for, else for the next that is empty.

    Raises:
        Unacceptable: a day was asked for and the words begin with none, or there are too many of them.
    """
    row = await own_draft(unit, actor, actor.subject or 0)
    values = _taken(row, text.strip(), FIELDS.get(actor.step), today=act.at.astimezone(actor.zone).date())
    await _place_month(unit, actor, act, values)
    field = "what" if "what" in values else "happened_on" if "happened_on" in values else "by_whom"
    replaces = field != "what" or (bool(row.what) and FIELDS.get(actor.step) is ClaimWant.WHAT)
    await _put(unit, actor, act, row, "claim-words", values)
    saying = await entry_words.keep(unit, actor, act, text.strip(), claim_id=row.id, field=field)
    if replaces:
        await sayings.drop_others(unit.session, saying, act.at)
    await move(unit, actor, act, Step.CLAIM, row.id)
    return await draft_view(unit, actor, row, act.at)


async def rewrite(unit: Unit, actor: Actor, act: Act, saying: Saying, *, before: str, after: str) -> None:
    """Put other words in the place of a draft's, made of its messages; what a day alone was given for stays a day.

    Raises:
        Unacceptable: no day where one was given, too many words, or the draft says something else by now.
    """
    row, today = await own_draft(unit, actor, saying.claim_id or 0), act.at.astimezone(actor.zone).date()
    field = _SAID_AS[saying.field]
    blank = Claim(group_id=row.group_id, department_id=row.department_id, month="", begun_by=0, begun_at=act.at)
    old = _taken(blank, before, field, today=today)
    if any(getattr(row, name) != value for name, value in old.items() if name == saying.field):
        raise Unacceptable("edited-not-taken")
    values = _taken(blank, after, field, today=today)
    # A day in front of the words, or a name behind the day, changes where it is this message that gave it.
    values = {name: each for name, each in values.items() if getattr(row, name) in (old.get(name), None, "")}
    await _place_month(unit, actor, act, values)
    await _put(unit, actor, act, row, "claim-words", values)


async def _place_month(unit: Unit, actor: Actor, act: Act, values: dict[str, object]) -> None:
    if isinstance(day := values.get("happened_on"), date):
        month = Month.of(day)
        if month in await open_months(unit, actor.group_id, act.at, actor.zone):
            values["month"] = str(month)


async def own_draft(unit: Unit, actor: Actor, claim_id: int) -> Claim:
    """Give the department's own claim while it is being written down.

    Raises:
        NotAllowed: another department's.
        Stale: sent or given up already.
    """
    case = await claims.by_id(unit.session, claim_id, lock=True)
    if case is None or actor.seat.role != SeatRole.LIAISON or case.claim.department_id != actor.seat.department_id:
        raise NotAllowed
    if case.claim.state == ClaimState.DROPPED:
        raise Stale
    if case.claim.state != ClaimState.DRAFT:
        raise Stale("claim-sent-already")
    return case.claim


def _taken(row: Claim, text: str, asked: ClaimWant | None, *, today: date) -> dict[str, object]:
    """Say what words are for. A day may come at any time: alone, or at the beginning of the words."""
    if not text:
        raise Unacceptable("claim-words-empty")
    field = asked or _next_field(row)
    found = read_day_text(text, near=today)
    day = found.day if found is not None and found.clock is None else None
    rest = found.rest if found is not None else ""
    if day is not None and day > today:
        raise Unacceptable("claim-future")
    if field is ClaimWant.WHEN or (asked is None and day is not None and not rest and row.happened_on is None):
        if day is None:
            raise Unacceptable("claim-no-day")
        more = {"by_whom": _checked(rest, LONGEST_BY)} if rest and not row.by_whom else {}
        return {"happened_on": day, **more}
    if field is ClaimWant.BY:
        return {"by_whom": _checked(text, LONGEST_BY)}
    said = text if asked is not None or not row.what else f"{row.what}\n{text}"
    early = {"happened_on": day} if day is not None and rest and row.happened_on is None else {}
    return {"what": _checked(said, LONGEST_WHAT), **early}


def _next_field(row: Claim) -> ClaimWant:
    empty = ((ClaimWant.WHAT, row.what), (ClaimWant.WHEN, row.happened_on), (ClaimWant.BY, row.by_whom))
    return next((field for field, value in empty if not value), ClaimWant.WHAT)


def _checked(text: str, most: int) -> str:
    if len(text) > most:
        raise Unacceptable("claim-words-too-long", most=most)
    return text


async def _change(services: Services, act: Act, claim_id: int, what: str, values: dict[str, object]) -> ClaimDraft:
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.LIAISON)
        row = await own_draft(unit, actor, claim_id)
        return await _written(unit, actor, act, row, what, values)


async def _written(unit: Unit, actor: Actor, act: Act, row: Claim, what: str, values: dict[str, object]) -> ClaimDraft:
    if what:
        await _put(unit, actor, act, row, what, values)
    return await _shown(unit, actor, act, row)


async def _put(unit: Unit, actor: Actor, act: Act, row: Claim, what: str, values: dict[str, object]) -> None:
    before = {name: getattr(row, name) for name in values}
    for name, value in values.items():
        setattr(row, name, value)
    row.revision += 1
    await unit.session.flush()
    await note(unit, actor, act, what, int(row.id or 0), before=_told(before), after=_told(values))


def _told(values: dict[str, object]) -> str:
    return " · ".join(str(value) for value in values.values() if value is not None)


async def _shown(unit: Unit, actor: Actor, act: Act, row: Claim, *, asking: Step = Step.CLAIM) -> ClaimDraft:
    view = await draft_view(unit, actor, row, act.at, asking=asking)
    await move(unit, actor, act, asking, row.id)
    await unit.commit()
    return view


async def _send(unit: Unit, actor: Actor, act: Act, row: Claim) -> None:
    view = await draft_view(unit, actor, row, act.at)
    rule = claimable(await rulebooks.holding(unit, actor.group_id, Month.parse(row.month)), row.rule)
    if view.wants not in SENDABLE or (view.wants is ClaimWant.EVIDENCE and rule is not None and rule.evidence):
        raise Incomplete(f"claim-incomplete-{view.wants}")
    row.number = row.number or await claims.next_number(unit.session, actor.group_id)
    before = str(row.state)
    row.state, row.sent_at, row.revision = ClaimState.SENT, act.at, row.revision + 1
    await unit.session.flush()
    await note(unit, actor, act, "claim-sent", int(row.id or 0), before=before, after=f"sent：{row.what}")
    await claim_notices.tell_office(unit, actor, act, row)
