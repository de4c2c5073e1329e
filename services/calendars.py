"""The calendar of a group's month: seen by everybody with a seat, changed step by step by the office."""

from datetime import datetime, timedelta

from domain.acts import Act
from domain.calendar import Month, at_local
from domain.day_text import DayText, read_day_text
from domain.errors import Misconfigured, NotAllowed, Stale, Unacceptable
from domain.month_calendar import CalendarEntry, EntryState, lay_out
from domain.timetable import BEFORE_THE_DEADLINE, DEADLINE, Due, Occasion
from models.bulletin import BulletinState
from models.conversation import Step
from models.seat import SeatRole
from models.step_change import ChangeKind, StepChange
from services import round_news, timetables, workdays
from services.actors import Actor, acting, move
from services.base import Services
from services.timetables import MonthsRound
from services.trail import note
from services.views.calendar import CalendarScreen, StepCard
from storage import bulletins, groups, plans, round_steps, step_changes
from storage.unit import Unit

LONGEST_REASON = 200
NOT_SKIPPED = frozenset({"opening", DEADLINE, "draft"})
WINDOW, BULLETIN = "window", "bulletin"
TURNS = frozenset({Occasion.OPEN.value, DEADLINE, Occasion.DRAFT.value, WINDOW, BULLETIN})
"""What changes the month; what lies between reminds of it."""


async def show(services: Services, act: Act, month: Month | None = None) -> CalendarScreen:
    """Show a month, this one unless another is asked for."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        if actor.seat.role == SeatRole.OFFICE:
            await move(unit, actor, act, Step.HOME)
        view = await screen(unit, actor, act, month)
        await unit.commit()
        return view


async def open_step(services: Services, act: Act, month: Month, key: str) -> StepCard:
    """Show the office one step and what can be done to it."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        found = await _round(unit, actor, month)
        card = _card(actor, found, _changeable(found, key, act))
        await unit.commit()
        return card


async def ask_change(services: Services, act: Act, month: Month, key: str, kind: str) -> StepCard:
    """Begin to move, skip or put back a step; the office's next words say why, and where to."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        found = await _round(unit, actor, month)
        card = _card(actor, found, _changeable(found, key, act), asking=kind)
        if kind not in card.kinds:
            raise Stale
        _check_return(found, key, kind, act)
        change = StepChange(
            group_id=actor.group_id,
            month=str(month),
            step=key,
            kind=ChangeKind(kind),
            changed_at=act.at,
            changed_by=actor.person_id,
        )
        await move(unit, actor, act, Step.STEP_CHANGE, await step_changes.begin(unit.session, change))
        await unit.commit()
        return card


async def say_change(unit: Unit, actor: Actor, act: Act, text: str) -> CalendarScreen:
    """Take the reason of a change, and for a move the new day and hour; from now on the clock follows it.

    Raises:
        Unacceptable: no reason, no day, or a moment the step cannot have.
        Stale: the step has been carried out meanwhile.
    """
    change = await step_changes.by_id(unit.session, actor.subject or 0)
    if change is None or change.group_id != actor.group_id:
        raise NotAllowed
    month = Month.parse(change.month)
    found = await _round(unit, actor, month)
    step = _changeable(found, change.step, act)
    reason = text.strip()
    _check_return(found, change.step, change.kind, act)
    if change.kind == ChangeKind.MOVE:
        said = read_day_text(text, near=act.at.astimezone(actor.zone).date())
        if said is None or said.hour_unread:
            raise Unacceptable("calendar-no-day")
        change.moved_to, reason = _checked(found, step, _moment(actor, step, said), act), said.rest
    if not reason:
        raise Unacceptable("calendar-no-reason")
    if len(reason) > LONGEST_REASON:
        raise Unacceptable("calendar-reason-too-long", most=LONGEST_REASON)
    change.reason, change.changed_at = reason, act.at
    await unit.session.flush()
    await _move_open_round(unit, actor, found, change)
    await groups.look_at(unit.session, actor.group_id, None)
    before, after = step.moment.isoformat(), change.moved_to.isoformat() if change.moved_to else change.kind.value
    await note(unit, actor, act, f"step-{change.kind}", int(change.id or 0), before=before, after=f"{after} {reason}")
    await move(unit, actor, act, Step.HOME)
    return await screen(unit, actor, act, month, notice=change.kind.value)


async def screen(unit: Unit, actor: Actor, act: Act, month: Month | None = None, *, notice: str = "") -> CalendarScreen:
    """Give a month as it stands."""
    today = act.at.astimezone(actor.zone).date()
    month = month or Month.of(today)
    found = await _round(unit, actor, month)
    entries = await _entries(unit, actor, found, act.at)
    changeable = tuple(step.key for step in _steps(found) if step.moment > act.at)
    calendar = lay_out(
        entries,
        group=actor.group.name,
        month=month,
        zone=actor.zone,
        today=today,
        days=found.days,
        titles=workdays.names(month.year),
        unknown_year=None if workdays.is_announced(month.year) else month.year,
    )
    office = actor.seat.role == SeatRole.OFFICE
    return CalendarScreen(actor.as_reader(), calendar, changeable if office else (), notice)


async def ahead(unit: Unit, actor: Actor, act: Act, *, most: int) -> tuple[CalendarEntry, ...]:
    """Give the turns of a month that come next, of this month and the one before, which is published in this one."""
    this = Month.of(act.at.astimezone(actor.zone).date())
    found: list[CalendarEntry] = []
    for month in (this.plus(-1), this):
        if await plans.of_year(unit.session, actor.group_id, month.year) is None:
            continue  # no round is opened in a year without tasks
        try:
            round_of_month = await timetables.of_month(unit, actor.group, month)
        except Misconfigured:
            continue  # before the group's first rulebook there was nothing to do
        found += await _entries(unit, actor, round_of_month, act.at)
    coming = [entry for entry in found if entry.state is EntryState.AHEAD and entry.occasion in TURNS]
    coming = [entry for entry in coming if entry.moment > act.at]
    return tuple(sorted(coming, key=lambda entry: entry.moment)[:most])


async def step_card(unit: Unit, actor: Actor, act: Act) -> StepCard | None:
    """Give the step the office is about to change, None when it can be changed no more."""
    change = await step_changes.by_id(unit.session, actor.subject or 0)
    if change is None or change.group_id != actor.group_id:
        return None
    found = await _round(unit, actor, Month.parse(change.month))
    step = next((each for each in _steps(found) if each.key == change.step and each.moment > act.at), None)
    return _card(actor, found, step, asking=change.kind.value) if step else None


async def _round(unit: Unit, actor: Actor, month: Month) -> MonthsRound:
    try:
        return await timetables.of_month(unit, actor.group, month)
    except Misconfigured:
        raise Unacceptable("calendar-no-rulebook") from None


def _steps(found: MonthsRound) -> list[Due]:
    """List what the office may change: the steps and, among them, the deadline."""
    moved = timetables.in_force(list(found.changes)).get(DEADLINE) is not None
    return [*found.table.steps, Due(Occasion.REMIND, DEADLINE, found.table.deadline, moved=moved)]


def _changeable(found: MonthsRound, key: str, act: Act) -> Due:
    step = next((each for each in _steps(found) if each.key == key), None)
    if step is None:
        raise Stale
    if step.moment <= act.at:
        raise Stale("calendar-step-past")
    return step


def _card(actor: Actor, found: MonthsRound, step: Due, *, asking: str = "") -> StepCard:
    kinds = [ChangeKind.MOVE]
    if step.key not in NOT_SKIPPED and not step.left_out:
        kinds.append(ChangeKind.SKIP)
    if step.left_out or step.moved:
        kinds.append(ChangeKind.RESTORE)
    entry = _entry(step, found, EntryState.LEFT_OUT if step.left_out else EntryState.AHEAD)
    return StepCard(actor.as_reader(), found.table.month, entry, tuple(kind.value for kind in kinds), asking)


def _entry(step: Due, found: MonthsRound, state: EntryState) -> CalendarEntry:
    occasion = DEADLINE if step.key == DEADLINE else step.occasion.value
    changed = step.left_out or step.moved
    reason = next((each.reason for each in reversed(found.changes) if each.step == step.key), "") if changed else ""
    return CalendarEntry(step.key, occasion, step.moment, state, moved=step.moved, reason=reason)


async def _entries(unit: Unit, actor: Actor, found: MonthsRound, at: datetime) -> list[CalendarEntry]:
    dispatch = found.dispatch
    said = await round_steps.carried_out(unit.session, int(dispatch.id or 0)) if dispatch else {}
    entries = [_entry(step, found, _state(step, said, at, opened=dispatch is not None)) for step in _steps(found)]
    draft = found.table.moment_of(Occasion.DRAFT)
    row = await bulletins.of_period(unit.session, actor.group_id, str(found.table.month))
    window = found.rulebook.objection_window
    if draft is None:
        return entries
    ends = (row.open_until if row else None) or draft + window
    published = row.published_at if row and row.state == BulletinState.PUBLISHED else None
    idle = row is None and dispatch is None and ends <= at
    if window:
        entries.append(CalendarEntry(WINDOW, WINDOW, ends, EntryState.UNOPENED if idle else _done(ends <= at)))
    state = EntryState.UNOPENED if idle else _done(published is not None)
    entries.append(CalendarEntry(BULLETIN, BULLETIN, published or ends, state))
    return entries


def _state(step: Due, said: dict[str, bool], at: datetime, *, opened: bool) -> EntryState:
    if step.left_out:
        return EntryState.LEFT_OUT
    if step.key in said:
        return EntryState.DONE if said[step.key] else EntryState.MISSED
    if not opened and step.moment <= at:
        return EntryState.UNOPENED
    return _done(step.moment <= at)


def _done(is_done: bool) -> EntryState:  # noqa: FBT001 - the one thing it asks
    return EntryState.DONE if is_done else EntryState.AHEAD


def _moment(actor: Actor, step: Due, said: DayText) -> datetime:
    """Give the moment that was said; without an hour the step keeps its own, and a deadline ends the day."""
    if said.clock is not None:
        whole, rest = divmod(said.clock, timedelta(days=1))
        return at_local(said.day + timedelta(days=whole), (datetime.min + rest).time(), actor.zone)  # noqa: DTZ901 - a clock face
    if step.key == DEADLINE:
        last = step.moment.astimezone(actor.zone)
        day = said.day + timedelta(days=int((last.hour, last.minute) == (0, 0)))
        return at_local(day, last.time(), actor.zone)
    return at_local(said.day, step.moment.astimezone(actor.zone).time(), actor.zone)


def _checked(found: MonthsRound, step: Due, moment: datetime, act: Act) -> datetime:
    table, month = found.table, found.table.month
    day = moment.astimezone(table.zone).date()
    if moment <= act.at:
        raise Unacceptable("calendar-in-the-past")
    if not month.first_day <= day <= month.plus(1).last_day:
        raise Unacceptable("calendar-too-far")
    if step.key == DEADLINE:
        if found.dispatch is not None and moment < table.deadline:
            raise Unacceptable("calendar-deadline-earlier")
        return moment
    if table.not_quiet(moment) != moment:
        raise Unacceptable("calendar-quiet")
    if (step.occasion in BEFORE_THE_DEADLINE) != (moment < table.deadline):
        raise Unacceptable("calendar-wrong-side")
    return moment


def _check_return(found: MonthsRound, key: str, kind: str, act: Act) -> None:
    """Hold that an open round's deadline goes back to no moment that is past: who counted on another is late."""
    if key != DEADLINE or kind != ChangeKind.RESTORE or found.dispatch is None:
        return
    if found.rulebook.deadline.moment(found.table.month, found.days, found.table.zone) <= act.at:
        raise Unacceptable("calendar-return-late")


async def _move_open_round(unit: Unit, actor: Actor, found: MonthsRound, change: StepChange) -> None:
    """Give a round that is open already the deadline the office moved or put back."""
    if found.dispatch is None or change.step != DEADLINE:
        return
    by_rule = found.rulebook.deadline.moment(found.table.month, found.days, actor.zone)
    found.dispatch.deadline_at = change.moved_to or by_rule
    await unit.session.flush()
    await round_news.tell_deadline(unit, found.dispatch, change.changed_at, change=int(change.id or 0))
