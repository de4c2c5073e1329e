"""The office puts an ad-hoc round (临时调度) together: what is asked, of whom, until when, with evidence or without."""

from datetime import datetime, timedelta

from domain.acts import Act
from domain.calendar import Month, at_local, end_of_day
from domain.day_text import DayText, read_day_text
from domain.errors import Incomplete, NotAllowed, Stale, Unacceptable
from models.conversation import Step
from models.dispatch import Dispatch, DispatchKind, Scope
from models.round_draft import RoundDraft
from models.seat import SeatRole
from services import quiet, round_cards, round_questions, round_scopes, round_tracks
from services.actors import Actor, acting, move
from services.base import Services
from services.entry_views import written
from services.round_sayings import say_what_is_due
from services.round_scopes import Asked
from services.trail import note
from services.views.rounds import RoundBoard, RoundCard, RoundDraftCard, ScopeChoice
from storage import dispatches, groups, round_drafts
from storage.unit import Unit

LONGEST_TITLE = 40
LONGEST_ASK = 500
ASKING = {"ask": Step.ROUND_ASK, "deadline": Step.ROUND_DEADLINE}
"""What the next words are taken for, and the step that waits for them."""
FARTHEST = timedelta(days=180)


async def begin(services: Services, act: Act) -> RoundDraftCard:
    """Begin an ad-hoc round; the office's next words say what is asked."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        draft = RoundDraft(group_id=actor.group_id, person_id=actor.person_id, created_at=act.at)
        await move(unit, actor, act, Step.ROUND_ASK, await round_drafts.begin(unit.session, draft))
        view = await _card(unit, actor, act, draft, asking="ask")
        await unit.commit()
        return view


async def open_draft(services: Services, act: Act, draft_id: int, asking: str = "") -> RoundDraftCard:
    """Go back to the round being put together, or ask again for its words or its deadline."""
    async with services.database.unit(act) as unit:
        actor, draft = await _own(unit, act, draft_id)
        await move(unit, actor, act, ASKING.get(asking, Step.ROUND_DRAFT), draft_id)
        view = await _card(unit, actor, act, draft, asking=asking if asking in ASKING else "")
        await unit.commit()
        return view


async def say_ask(unit: Unit, actor: Actor, act: Act, text: str) -> RoundDraftCard:
    """Take what is asked: the first line is the round's title, what follows explains it.

    Raises:
        Unacceptable: the title or the whole is too long.
    """
    draft = await _of(unit, actor, actor.subject or 0)
    title, _, ask = text.strip().partition("\n")
    if len(title) > LONGEST_TITLE:
        raise Unacceptable("adhoc-title-too-long", most=LONGEST_TITLE)
    if len(ask) > LONGEST_ASK:
        raise Unacceptable("adhoc-ask-too-long", most=LONGEST_ASK)
    draft.title, draft.ask = title.strip(), ask.strip()
    await unit.session.flush()
    return await _onward(unit, actor, act, draft)


async def say_deadline(unit: Unit, actor: Actor, act: Act, text: str) -> RoundDraftCard:
    """Take the deadline; a day without an hour counts to its end.

    Raises:
        Unacceptable: no day, or one that is past or too far.
    """
    draft = await _of(unit, actor, actor.subject or 0)
    said = read_day_text(text, near=act.at.astimezone(actor.zone).date())
    if said is None or said.rest:
        # Words behind the day may be an hour nobody here understands: it is asked again, not guessed.
        raise Unacceptable("adhoc-no-day")
    draft.deadline_at = checked_deadline(said_moment(said, actor), act)
    await unit.session.flush()
    return await _onward(unit, actor, act, draft)


def said_moment(said: DayText, actor: Actor) -> datetime:
    """Give the first moment too late of a day that was said, with its hour or to its end."""
    if said.clock is None:
        return end_of_day(said.day, actor.zone)
    whole, rest = divmod(said.clock, timedelta(days=1))
    return at_local(said.day + timedelta(days=whole), (datetime.min + rest).time(), actor.zone)  # noqa: DTZ901 - a clock face


def checked_deadline(moment: datetime, act: Act) -> datetime:
    """Give a deadline that can be met.

    Raises:
        Unacceptable: it is past, or too far.
    """
    if moment <= act.at:
        raise Unacceptable("adhoc-past")
    if moment > act.at + FARTHEST:
        raise Unacceptable("adhoc-too-far", most=FARTHEST.days)
    return moment


async def choose_scope(services: Services, act: Act, draft_id: int, scope: Scope) -> RoundDraftCard | ScopeChoice:
    """Ask everything, or show what the round may be limited to."""
    async with services.database.unit(act) as unit:
        actor, draft = await _own(unit, act, draft_id)
        await move(unit, actor, act, Step.ROUND_DRAFT, draft_id)
        if scope is Scope.ALL:
            draft.scope = scope
            await unit.session.flush()
            view: RoundDraftCard | ScopeChoice = await _card(unit, actor, act, draft)
        else:
            view = await round_scopes.choice(unit, actor, act, draft, scope)
        await unit.commit()
        return view


async def choose_part(
    services: Services, act: Act, draft_id: int, scope: Scope, part: int
) -> RoundDraftCard | ScopeChoice:
    """Limit the round to a section or a kind of tasks, or choose one more department, or one less."""
    async with services.database.unit(act) as unit:
        actor, draft = await _own(unit, act, draft_id)
        options = (await round_scopes.choice(unit, actor, act, draft, scope)).options
        if part not in {option.id for option in options}:
            raise NotAllowed
        draft.scope = scope
        view: RoundDraftCard | ScopeChoice
        if scope is Scope.DEPARTMENTS:
            await round_drafts.toggle(unit.session, draft_id, part)
            view = await round_scopes.choice(unit, actor, act, draft, scope)
        else:
            draft.section_task_id = part if scope is Scope.SECTION else None
            draft.task_kind = round_scopes.KINDS[part] if scope is Scope.KIND else None
            await unit.session.flush()
            view = await _card(unit, actor, act, draft)
        await unit.commit()
        return view


async def ask_evidence(services: Services, act: Act, draft_id: int, *, asked: bool) -> RoundDraftCard:
    """Ask for evidence with every result, or do not."""
    async with services.database.unit(act) as unit:
        actor, draft = await _own(unit, act, draft_id)
        draft.evidence_asked = asked
        await unit.session.flush()
        view = await _card(unit, actor, act, draft)
        await unit.commit()
        return view


async def ask_question(services: Services, act: Act, draft_id: int, *, question: bool) -> RoundDraftCard:
    """Ask a question in the office's own words, or ask for the progress of tasks."""
    async with services.database.unit(act) as unit:
        actor, draft = await _own(unit, act, draft_id)
        draft.is_question = question
        await unit.session.flush()
        view = await _card(unit, actor, act, draft)
        await unit.commit()
        return view


async def drop(services: Services, act: Act, draft_id: int) -> RoundBoard:
    """Give a draft up."""
    async with services.database.unit(act) as unit:
        actor, draft = await _own(unit, act, draft_id)
        draft.dropped_at = act.at
        await unit.session.flush()
        await note(unit, actor, act, "round-draft-dropped", draft_id, before=f"draft：{draft.title}", after="dropped")
        await move(unit, actor, act, Step.HOME)
        view = await round_cards.board(unit, actor, act)
        await unit.commit()
        return view


async def launch(services: Services, act: Act, draft_id: int) -> RoundCard:
    """Open the round: every department it asks is told at once. A second tap shows the same round.

    Raises:
        Incomplete: what is asked or the deadline is not said, or nobody has such a task.
        Unacceptable: the deadline is past by now, or before the quiet hours end in which nobody is told.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        draft = await round_drafts.by_id(unit.session, draft_id)
        if draft is None or draft.group_id != actor.group_id:
            raise NotAllowed
        dispatch = await dispatches.by_id(unit.session, draft.dispatch_id) if draft.dispatch_id else None
        if dispatch is None:
            dispatch = await _launch(
                unit, actor, act, await round_scopes.asked_of(unit, actor, act, await _of(unit, actor, draft_id))
            )
        await move(unit, actor, act, Step.ROUND_CARD, dispatch.id)
        view = await round_cards.view(unit, actor, act, dispatch)
        await unit.commit()
        return view


async def current(unit: Unit, actor: Actor, act: Act) -> RoundDraftCard | None:
    """Give the draft the office is at again; None when it was opened or given up."""
    draft = await round_drafts.by_id(unit.session, actor.subject or 0)
    if draft is None or draft.group_id != actor.group_id or draft.dropped_at or draft.dispatch_id:
        return None
    asking = next((name for name, step in ASKING.items() if step == actor.step), "")
    return await _card(unit, actor, act, draft, asking=asking)


async def _launch(unit: Unit, actor: Actor, act: Act, asked: Asked) -> Dispatch:
    draft, owed = asked.draft, asked.owed()
    if not draft.title:
        raise Incomplete("adhoc-needs-ask")
    if draft.deadline_at is None:
        raise Incomplete("adhoc-needs-deadline")
    if not owed:
        raise Incomplete("adhoc-asks-nobody")
    deadline = checked_deadline(draft.deadline_at, act)
    heard_at = await quiet.morning_after(unit, actor.group, act.at)
    if heard_at is not None and deadline <= heard_at:
        raise Unacceptable("adhoc-not-heard", clock=f"{heard_at.astimezone(actor.zone):%H:%M}")
    if draft.is_question:
        owed = await round_questions.put(unit, asked, str(month_until(deadline, actor)))
    dispatch = Dispatch(
        group_id=actor.group_id,
        plan_id=asked.plan_id,
        kind=DispatchKind.ADHOC,
        month=str(month_until(deadline, actor)),
        opens_at=act.at,
        deadline_at=deadline,
        title=draft.title,
        ask=draft.ask,
        scope=draft.scope,
        section=asked.section if draft.scope is Scope.SECTION else "",
        task_kind=draft.task_kind if draft.scope is Scope.KIND else None,
        evidence_asked=draft.evidence_asked,
        opened_by=actor.person_id,
    )
    draft.dispatch_id = await dispatches.open_round(unit.session, dispatch, owed)
    await unit.session.flush()
    layout = await round_tracks.adhoc_layout(unit, actor.group, dispatch)
    await say_what_is_due(unit, dispatch, round_tracks.of_round(dispatch, layout, []), act.at)
    await groups.look_at(unit.session, actor.group_id, None)
    await note(unit, actor, act, "round-opened", draft.dispatch_id, before="draft", after=f"running：{draft.title}")
    return dispatch


def month_until(deadline: datetime, actor: Actor) -> Month:
    """Give the month a deadline lies in: the one on whose sheet a missed ad-hoc round stands."""
    return Month.of((deadline - timedelta(seconds=1)).astimezone(actor.zone).date())


async def _card(unit: Unit, actor: Actor, act: Act, draft: RoundDraft, *, asking: str = "") -> RoundDraftCard:
    asked = await round_scopes.asked_of(unit, actor, act, draft)
    kept = asked.kept()
    return RoundDraftCard(
        reader=actor.as_reader(),
        draft=int(draft.id or 0),
        title=draft.title,
        ask=draft.ask,
        scope=draft.scope,
        section=asked.section,
        task_kind=draft.task_kind,
        departments=tuple(dict.fromkeys(duty.department.name for duty in kept)),
        tasks=len({duty.task.id for duty in kept}),
        deadline=written(draft.deadline_at, actor.zone) if draft.deadline_at else None,
        evidence_asked=draft.evidence_asked,
        is_question=draft.is_question,
        asking=asking,
    )


async def _onward(unit: Unit, actor: Actor, act: Act, draft: RoundDraft) -> RoundDraftCard:
    """Ask for what is still missing, else show the whole."""
    asking = "ask" if not draft.title else "deadline" if draft.deadline_at is None else ""
    await move(unit, actor, act, ASKING.get(asking, Step.ROUND_DRAFT), draft.id)
    return await _card(unit, actor, act, draft, asking=asking)


async def _own(unit: Unit, act: Act, draft_id: int) -> tuple[Actor, RoundDraft]:
    actor = await acting(unit, act, SeatRole.OFFICE)
    return actor, await _of(unit, actor, draft_id)


async def _of(unit: Unit, actor: Actor, draft_id: int) -> RoundDraft:
    draft = await round_drafts.by_id(unit.session, draft_id)
    if draft is None or draft.group_id != actor.group_id:
        raise NotAllowed
    if draft.dispatch_id is not None:
        raise Stale("adhoc-opened-already")
    if draft.dropped_at is not None:
        raise Stale("adhoc-dropped")
    return draft
