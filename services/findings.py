"""The office books a deduction: department → kind → level or points → reason → document → booked."""

from collections.abc import Iterable
from dataclasses import replace

from domain.acts import Act
from domain.calendar import Month
from domain.errors import Incomplete, NotAllowed, Refusal, Stale, Unacceptable
from domain.scoring.points_text import points_in
from domain.scoring.rules import EachRule, ManualRule
from models.conversation import Step
from models.finding import Finding, FindingState
from models.saying import Saying
from models.seat import SeatRole
from services import entry_words, finding_notices, rulebooks
from services.actors import Actor, acting, move
from services.base import Services
from services.finding_views import card_view, draft_view, kinds, list_view
from services.open_months import open_months
from services.standings import pick, whose
from services.trail import note
from services.views.findings import FindingCard, FindingDraft, FindingList, FindingWant
from services.views.scoring import DepartmentPick, PickFor
from storage import entries, findings, sayings
from storage.findings import FindingCase
from storage.unit import Unit

LONGEST_REASON = 300
BOOKABLE = (FindingWant.NOTHING, FindingWant.EVIDENCE)


async def ask_department(services: Services, act: Act, page: int = 0) -> DepartmentPick:
    """Ask which department a finding is about."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await pick(unit, actor, PickFor.FINDING, page=page)
        await move(unit, actor, act, Step.FINDINGS)
        await unit.commit()
        return view


async def begin(services: Services, act: Act, department_id: int) -> FindingDraft:
    """Write down a finding about a department, or go on with the one that was begun."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        department_id = await whose(unit, actor, department_id)
        months = await open_months(unit, actor.group_id, act.at, actor.zone)
        return await _begun(unit, actor, act, department_id, months[0])


async def begin_of_entry(services: Services, act: Act, entry_id: int) -> FindingDraft:
    """Write down that an entry under review is not accurate (信息不准确).

    Raises:
        Refusal: the rulebook knows no such deduction.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        item = await entries.case(unit.session, entry_id)
        if item is None or item.entry.group_id != actor.group_id or item.report.first_submitted_at is None:
            raise NotAllowed
        months = await open_months(unit, actor.group_id, act.at, actor.zone)
        month = Month.parse(item.dispatch.month)
        month = month if month in months else months[0]
        plain = [each for each in kinds(await rulebooks.holding(unit, actor.group_id, month)) if _is_plain(each)]
        if not plain:
            raise Refusal("finding-no-rule")
        return await _begun(unit, actor, act, item.report.department_id, month, entry_id=entry_id, rule=plain[0].id)


async def open_draft(services: Services, act: Act, finding_id: int) -> FindingDraft:
    """Go back to the finding being written down."""
    return await _change(services, act, finding_id, "", {})


async def set_kind(services: Services, act: Act, finding_id: int, rule: str) -> FindingDraft:
    """Say what kind of finding it is; with nothing, choose again."""
    return await _change(services, act, finding_id, "finding-kind", {"rule": rule, "level": None, "points": None})


async def set_level(services: Services, act: Act, finding_id: int, level: str) -> FindingDraft:
    """Say of which level it is; with nothing, choose again."""
    return await _change(services, act, finding_id, "finding-level", {"level": level or None})


async def set_month(services: Services, act: Act, finding_id: int, month: Month) -> FindingDraft:
    """Say in which month it is booked.

    Raises:
        Stale: that month is published, or not there yet.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        if month not in await open_months(unit, actor.group_id, act.at, actor.zone):
            raise Stale("finding-month-frozen")
        case = await own_draft(unit, actor, finding_id)
        return await _written(unit, actor, act, case, "finding-month", {"month": str(month)})


async def clear_reason(services: Services, act: Act, finding_id: int) -> FindingDraft:
    """Take the reason out, to write it anew."""
    return await _change(services, act, finding_id, "finding-reason", {"reason": ""})


async def ask_to_drop(services: Services, act: Act, finding_id: int) -> FindingDraft:
    """Ask before what was written down is given up."""
    return replace(await _change(services, act, finding_id, "", {}), asking_to_drop=True)


async def drop(services: Services, act: Act, finding_id: int) -> FindingList:
    """Give up a finding before it was booked; the trail keeps what it was."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        case = await own_draft(unit, actor, finding_id)
        case.finding.state = FindingState.DROPPED
        await sayings.drop_of_draft(unit.session, act.at, finding_id=finding_id)
        await note(
            unit, actor, act, "finding-dropped", finding_id, before=f"draft：{case.finding.reason}", after="dropped"
        )
        view = await list_view(unit, actor, act.at)
        await move(unit, actor, act, Step.FINDINGS)
        await unit.commit()
        return view


async def book(services: Services, act: Act, finding_id: int) -> FindingCard:
    """Book the finding on the month's sheet; a second tap shows its card.

    Raises:
        Incomplete: something is still to be said, or the kind demands a document.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        case = await findings.by_id(unit.session, finding_id, lock=True)
        if case is None or case.finding.group_id != actor.group_id:
            raise NotAllowed
        if case.finding.state == FindingState.DRAFT:
            await _book(unit, actor, act, await own_draft(unit, actor, finding_id))
        elif case.finding.state == FindingState.DROPPED:
            raise Stale
        view = await card_view(unit, actor, case)
        await move(unit, actor, act, Step.FINDING_CARD, finding_id)
        await unit.commit()
        return view


async def write(unit: Unit, actor: Actor, act: Act, text: str) -> FindingDraft:
    """Take words for the finding being written down: points where they are by hand, else the reason.

    Raises:
        Unacceptable: points were asked for, and the words are none or out of the rule's range; too many words.
    """
    case = await own_draft(unit, actor, actor.subject or 0)
    view = await draft_view(unit, actor, case, act.at)
    if view.wants is FindingWant.POINTS and isinstance(view.rule, ManualRule):
        points = points_in(text, low=view.rule.low, high=view.rule.high)
        await _put(unit, actor, act, case, "finding-points", {"points": str(points)})
        saying = await entry_words.keep(unit, actor, act, str(points), finding_id=case.finding_id, field="points")
        await sayings.drop_others(unit.session, saying, act.at)
    else:
        whole = "\n".join(filter(None, (case.finding.reason, text.strip())))
        if len(whole) > LONGEST_REASON:
            raise Unacceptable("claim-words-too-long", most=LONGEST_REASON)
        await _put(unit, actor, act, case, "finding-reason", {"reason": whole})
        await entry_words.keep(unit, actor, act, text.strip(), finding_id=case.finding_id, field="reason")
    return await draft_view(unit, actor, case, act.at)


async def rewrite(unit: Unit, actor: Actor, act: Act, saying: Saying, *, before: str, after: str) -> None:
    """Put other points or another reason in the place of a draft's, made of its messages.

    Raises:
        Unacceptable: out of the rule's range, too many words, or the draft says something else by now.
    """
    case = await own_draft(unit, actor, saying.finding_id or 0)
    if getattr(case.finding, saying.field) != before:
        raise Unacceptable("edited-not-taken")
    if saying.field == "points":
        rule = (await draft_view(unit, actor, case, act.at)).rule
        if not isinstance(rule, ManualRule):
            raise Unacceptable("edited-not-taken")
        after = str(points_in(after, low=rule.low, high=rule.high))
        await sayings.change(unit.session, saying, after)
    elif len(after) > LONGEST_REASON:
        raise Unacceptable("claim-words-too-long", most=LONGEST_REASON)
    await _put(unit, actor, act, case, f"finding-{saying.field}", {saying.field: after})


async def own_draft(unit: Unit, actor: Actor, finding_id: int) -> FindingCase:
    """Give the finding the person is writing down.

    Raises:
        NotAllowed: another person's.
        Stale: booked or given up already.
    """
    case = await findings.by_id(unit.session, finding_id, lock=True)
    if case is None or case.finding.group_id != actor.group_id or case.finding.begun_by != actor.person_id:
        raise NotAllowed
    if actor.seat.role != SeatRole.OFFICE:
        raise NotAllowed
    if case.finding.state == FindingState.DROPPED:
        raise Stale
    if case.finding.state != FindingState.DRAFT:
        raise Stale("finding-booked-already")
    return case


def _is_plain(rule: EachRule | ManualRule) -> bool:
    return isinstance(rule, EachRule) and set(rule.points) == {""}


async def _begun(
    unit: Unit, actor: Actor, act: Act, department_id: int, month: Month, *, entry_id: int | None = None, rule: str = ""
) -> FindingDraft:
    found = await findings.draft_of(unit.session, actor.person_id, department_id, entry_id)
    if found is None:
        row = Finding(
            group_id=actor.group_id,
            department_id=department_id,
            month=str(month),
            rule=rule,
            entry_id=entry_id,
            begun_by=actor.person_id,
            begun_at=act.at,
        )
        found = await findings.add(unit.session, row)
    return await _shown(unit, actor, act, await own_draft(unit, actor, found))


async def _change(services: Services, act: Act, finding_id: int, what: str, values: dict[str, object]) -> FindingDraft:
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        case = await own_draft(unit, actor, finding_id)
        return await _written(unit, actor, act, case, what, values)


async def _written(
    unit: Unit, actor: Actor, act: Act, case: FindingCase, what: str, values: dict[str, object]
) -> FindingDraft:
    if what:
        await _put(unit, actor, act, case, what, values)
    return await _shown(unit, actor, act, case)


async def _put(unit: Unit, actor: Actor, act: Act, case: FindingCase, what: str, values: dict[str, object]) -> None:
    before = _told(getattr(case.finding, name) for name in values)
    for name, value in values.items():
        setattr(case.finding, name, value)
    case.finding.revision += 1
    await unit.session.flush()
    await note(unit, actor, act, what, case.finding_id, before=before, after=_told(values.values()))


def _told(values: Iterable[object]) -> str:
    return " · ".join(str(value) for value in values if value is not None)


async def _shown(unit: Unit, actor: Actor, act: Act, case: FindingCase) -> FindingDraft:
    view = await draft_view(unit, actor, case, act.at)
    await move(unit, actor, act, Step.FINDING, case.finding_id)
    await unit.commit()
    return view


async def _book(unit: Unit, actor: Actor, act: Act, case: FindingCase) -> None:
    view = await draft_view(unit, actor, case, act.at)
    proof_missing = view.wants is FindingWant.EVIDENCE and isinstance(view.rule, EachRule) and view.rule.evidence
    if view.wants not in BOOKABLE or proof_missing:
        raise Incomplete(f"finding-incomplete-{view.wants}")
    row = case.finding
    row.number = await findings.next_number(unit.session, actor.group_id)
    row.state, row.booked_by, row.booked_at = FindingState.BOOKED, actor.person_id, act.at
    row.revision += 1
    await unit.session.flush()
    after = f"booked：{row.rule} {row.level or ''} {row.reason}"
    await note(unit, actor, act, "finding-booked", case.finding_id, before="draft", after=after)
    await finding_notices.tell_of_finding(unit, actor, act, case, "booked")
