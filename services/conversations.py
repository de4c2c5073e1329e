"""What a person says without a button, and the screen they are at."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

from domain.acts import Act
from domain.errors import Unexpected
from models.conversation import Step
from models.seat import SeatRole
from services import (
    bulletins,
    calendars,
    claim_words,
    corrections,
    desks,
    finding_words,
    group_chats,
    instruction_words,
    instructions,
    leaves,
    letterheads,
    objections,
    office_leaves,
    plan_drafts,
    plan_words,
    problem_words,
    report_notes,
    reports,
    return_reasons,
    reviews,
    round_decisions,
    round_drafts,
    staffing,
    standings,
    strays,
    task_pages,
    totals,
    workday_edits,
)
from services import entries as entry_cases
from services.actors import Actor, acting, move, seated
from services.base import Services
from services.views import View
from services.views.notices import LeaderHome, Stranger
from services.views.planning import PlanReading
from services.views.reporting import ReportSheet, SentFile
from storage import entries
from storage.unit import Unit

Say = Callable[[Unit, Actor, Act, str], Awaitable[View]]

TOPICS = (problem_words, instruction_words, claim_words, finding_words, plan_words)
"""What has steps of its own for words, and knows the screen of each of its steps."""
SAID: dict[tuple[SeatRole, Step], Say] = {
    (SeatRole.LIAISON, Step.VALUE): totals.say,
    (SeatRole.LIAISON, Step.NOTE): report_notes.say,
    (SeatRole.LIAISON, Step.OBJECTION): objections.say_why,
    (SeatRole.LIAISON, Step.LEAVE): leaves.say_days,
    (SeatRole.OFFICE, Step.REASON): reviews.say_reason,
    (SeatRole.OFFICE, Step.LEAVE_FOR): office_leaves.say_days,
    (SeatRole.OFFICE, Step.REASONS): return_reasons.say,
    (SeatRole.OFFICE, Step.ANSWER): objections.say_answer,
    (SeatRole.OFFICE, Step.CORRECTION): corrections.say_reason,
    (SeatRole.OFFICE, Step.ADJUSTMENT): corrections.say_reason,
    (SeatRole.OFFICE, Step.LETTERHEAD): letterheads.say,
    (SeatRole.OFFICE, Step.DAY_OFF): workday_edits.say_day,
    (SeatRole.OFFICE, Step.DAY_WORKED): workday_edits.say_day,
    (SeatRole.OFFICE, Step.STEP_CHANGE): calendars.say_change,
    (SeatRole.OFFICE, Step.ROUND_ASK): round_drafts.say_ask,
    (SeatRole.OFFICE, Step.ROUND_DEADLINE): round_drafts.say_deadline,
    (SeatRole.OFFICE, Step.ROUND_EXTENSION): round_decisions.say_extension,
    (SeatRole.OFFICE, Step.ROUND_WITHDRAWAL): round_decisions.say_withdrawal,
}
"""Who takes a person's words, by their seat and the step they are at."""

ASKED: dict[Step, Callable[[Unit, Actor, Act], Awaitable[View]]] = {
    Step.LETTERHEAD: letterheads.asking,
    Step.LEAVE_FOR: office_leaves.asking,
    Step.REASONS: return_reasons.asking,
}
"""The screens of the office that wait for words, whatever their subject is."""
DRAFTING = frozenset({Step.ROUND_ASK, Step.ROUND_DEADLINE, Step.ROUND_DRAFT})
DECIDING = frozenset({Step.ROUND_CARD, Step.ROUND_EXTENSION, Step.ROUND_WITHDRAWAL})


async def say(services: Services, act: Act, text: str, *, reply_to: int | None = None) -> View:
    """Take words for what they reply to, or for whatever the person is in the middle of."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view: View | None = None
        if reply_to is not None:
            view = await instructions.replied(unit, actor, act, reply_to, text)
        if view is None:
            view = await _numbered(unit, actor, act, text)
        if view is None:
            view = await _taking(actor)(unit, actor, act, text)
        await unit.commit()
        return view


async def _numbered(unit: Unit, actor: Actor, act: Act, text: str) -> View | None:
    """Open the task of the sheet with a number, or give what waits for its task to it; None for any other words."""
    if not text.strip().isdecimal():
        return None
    if actor.step == Step.TASKS:
        return await task_pages.say(unit, actor, act, text)
    if actor.seat.role != SeatRole.LIAISON:
        return None
    if actor.step == Step.STRAY:
        return await strays.place_by_number(unit, actor, act, int(text))
    if actor.step in (Step.HOME, Step.REPORT, Step.CHECK):
        return await entry_cases.open_number(unit, actor, act, int(text))
    return None


def _taking(actor: Actor) -> Say:
    for topic in TOPICS:
        if actor.step in topic.TAKING:
            taken: Say = topic.say
            return taken
    if actor.step == Step.LEAVE and actor.seat.stands_in:
        return entry_cases.write
    otherwise = entry_cases.write if actor.seat.role == SeatRole.LIAISON else _unexpected
    return SAID.get((actor.seat.role, actor.step), otherwise)


async def _unexpected(_unit: Unit, _actor: Actor, _act: Act, _text: str) -> View:
    raise Unexpected


async def send_file(services: Services, act: Act, file: SentFile, *, reply_to: int | None = None) -> View:
    """Take a file for what it replies to, or for whatever the person is in the middle of."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        if reply_to is not None and await instructions.begun_by_reply(unit, actor, act, reply_to):
            actor = await acting(unit, act)  # they are at the instruction now
        view: View
        topic = next((each for each in TOPICS if actor.step in each.WITH_FILES), None)
        if topic is not None:
            view = await topic.attach(unit, actor, act, file)
        elif actor.seat.role == SeatRole.LIAISON:
            view = await entry_cases.attach(unit, actor, act, file)
        elif file.kind == "document" and actor.seat.role == SeatRole.OFFICE:
            view = plan_drafts.being_read(actor, file)
        else:
            raise Unexpected
        if not isinstance(view, PlanReading):  # a document is done with when it was read
            await unit.commit()
        return view


async def home(services: Services, act: Act) -> View:
    """Go to the first screen of the person's role."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view = await _home(unit, actor, act)
        report = view.report if isinstance(view, ReportSheet) else None
        await move(unit, actor, act, Step.REPORT if actor.seat.role == SeatRole.LIAISON else Step.HOME, report)
        await unit.commit(repeatable=True)
        return view


async def current(services: Services, act: Act, *, notice: str = "") -> View:
    """Give the screen the person is at, drawn from what is stored."""
    async with services.database.read() as unit:
        actor = await seated(unit, act.by.telegram_id, at=act.at, group_id=act.group_id)
        if actor is None:
            return Stranger(act.by.language_code or "")
        return await _here(unit, actor, act, notice=notice)


async def _here(unit: Unit, actor: Actor, act: Act, *, notice: str = "") -> View:
    for topic in (*TOPICS, standings, task_pages, group_chats):
        elsewhere: View | None = await topic.here(unit, actor, act)
        if elsewhere is not None:
            return elsewhere
    if actor.seat.role == SeatRole.LIAISON:
        return await _liaison_screen(unit, actor, act, notice)
    if actor.seat.role == SeatRole.OFFICE:
        return await _office_screen(unit, actor, act, notice)
    return await _home(unit, actor, act)


async def _liaison_screen(unit: Unit, actor: Actor, act: Act, notice: str) -> View:
    if actor.step in (Step.ENTRY, Step.VALUE) and actor.subject:
        opened = await entries.opened(unit.session, actor.subject)
        if opened and opened.item.report.department_id == actor.seat.department_id:
            return await totals.card_here(unit, actor, opened)
    if actor.step == Step.LEAVE and not actor.seat.stands_in:
        return await leaves.card(unit, actor, act, asking=True)
    if actor.step in (Step.NOTE, Step.NOTES) and (notes := await report_notes.here(unit, actor)):
        return notes
    if actor.step == Step.CHECK:
        return await reports.check_view(unit, actor, act)
    if actor.step == Step.STRAY:
        return await strays.prompt(unit, actor, act, actor.stray)
    return await reports.sheet_view(unit, actor, act, notice=notice)


async def _office_screen(unit: Unit, actor: Actor, act: Act, notice: str) -> View:
    if actor.step in (Step.REVIEW, Step.REASON):
        card = await reviews.current_card(unit, actor, asking_reason=actor.step == Step.REASON)
        if card:
            return card
    if actor.step in ASKED:
        return await ASKED[actor.step](unit, actor, act)
    if actor.subject and (view := await _bulletin_screen(unit, actor, act, actor.subject)):
        return view
    if actor.step in workday_edits.ASKING:
        return await workday_edits.screen(unit, actor, act, asking=workday_edits.ASKING[actor.step])
    if actor.step == Step.STEP_CHANGE and (step := await calendars.step_card(unit, actor, act)):
        return step
    found = await _round_screen(unit, actor, act)
    if found is None and actor.step == Step.PEOPLE:
        found = await staffing.board(unit, actor, act, notice=notice)
    return found or await desks.view(unit, actor, act, notice=notice)


async def _round_screen(unit: Unit, actor: Actor, act: Act) -> View | None:
    """Give the screen of somebody who is in the middle of a round: one being put together, or one that is open."""
    if actor.step in DRAFTING:
        return await round_drafts.current(unit, actor, act)
    return await round_decisions.current(unit, actor, act) if actor.step in DECIDING else None


async def _bulletin_screen(unit: Unit, actor: Actor, act: Act, subject: int) -> View | None:
    """Give the screen of somebody who is in the middle of a bulletin: its preview, a correction, an objection."""
    match actor.step:
        case Step.BULLETIN:
            return await bulletins.preview_view(unit, actor, subject, act.at)
        case Step.CORRECTION | Step.ADJUSTMENT:
            return await corrections.asking(unit, actor)
        case Step.ANSWER:
            return replace(await objections.card_view(unit, actor, subject), asking_answer=True)
    return None


async def _home(unit: Unit, actor: Actor, act: Act) -> View:
    match actor.seat.role:
        case SeatRole.LIAISON:
            return await reports.asked_view(unit, actor, act)
        case SeatRole.OFFICE:
            return await desks.view(unit, actor, act)
        case SeatRole.DEPUTY:
            return await leaves.home(unit, actor, act)
        case SeatRole.LEADER:
            return LeaderHome(actor.as_reader(), await bulletins.last_published(unit, actor.group_id))
