"""Leaves: the liaison says on which days they are away, and the deputy answers for the department meanwhile."""

from dataclasses import dataclass
from datetime import date, timedelta

from domain.acts import Act
from domain.errors import NotAllowed, Stale, Unacceptable
from domain.leave_text import Span, read_span
from domain.round_name import RoundName
from models.conversation import Step
from models.leave import Leave
from models.person import Person
from models.seat import Seat, SeatRole
from services import seating
from services.actors import Actor, acting, move
from services.announcements import notice
from services.base import Services
from services.deputies import own_liaison
from services.entry_views import deadline_of, round_name, written
from services.sendings import Sending, told
from services.trail import note
from services.views.people import DeputyHome, LeaveCard, LeaveLine, LeaveNews
from services.views.readers import Deadline
from storage import entries, leaves, outboxes, persons, seats
from storage.unit import Unit

LONGEST = timedelta(days=180)
NOTED, CANCELLED, STANDS_IN = "noted", "cancelled", "stands-in"
BY_OFFICE = {NOTED: "entered", CANCELLED: "struck"}
"""What the liaison hears of a leave that the office noted or took back."""
GONE = frozenset({CANCELLED, BY_OFFICE[CANCELLED]})


@dataclass(frozen=True, slots=True)
class Absent:
    """Who a leave is told of as theirs or by them, and the department it bears on."""

    name: str
    department: int
    department_name: str


async def show(services: Services, act: Act) -> LeaveCard:
    """Show a liaison their leaves; the next words are the days of another one."""
    async with services.database.unit(act) as unit:
        actor = await own_liaison(unit, act)
        await move(unit, actor, act, Step.LEAVE)
        view = await card(unit, actor, act, asking=True)
        await unit.commit()
        return view


async def note_days(services: Services, act: Act, text: str) -> LeaveCard:
    """Note the days that stand behind the command."""
    async with services.database.unit(act) as unit:
        actor = await own_liaison(unit, act)
        view = await say_days(unit, actor, act, text)
        await unit.commit()
        return view


async def say_days(unit: Unit, actor: Actor, act: Act, text: str) -> LeaveCard:
    """Take the days of a leave; whatever waits for the department today goes to the deputy.

    Raises:
        Unacceptable: no days, days that are over, or more of them than a leave has.
    """
    span = read_days(text, today_of(actor, act))
    seat = await seats.by_id(unit.session, actor.seat.id)
    if seat is None:
        raise Stale
    leave = await keep(unit, actor, act, seat, span)
    await tell(unit, actor.group_id, act, leave, NOTED, _self(actor))
    # What is said next is for a task again: "5月20日完成路面施工" is no leave.
    await move(unit, actor, act, Step.REPORT)
    return await card(unit, actor, act, notice=NOTED)


def read_days(text: str, today: date) -> Span:
    """Read the days of a leave.

    Raises:
        Unacceptable: no days, days that are over, or more of them than a leave has.
    """
    span = read_span(text, today=today)
    if span is None:
        raise Unacceptable("leave-no-days")
    if span.last < today:
        raise Unacceptable("leave-over")
    if span.last - span.first > LONGEST:
        raise Unacceptable("leave-too-long", most=LONGEST.days)
    return span


async def cancel(services: Services, act: Act, leave_id: int) -> LeaveCard:
    """Take a leave back; one that has begun ends with it."""
    async with services.database.unit(act) as unit:
        actor = await own_liaison(unit, act)
        leave = await leaves.by_id(unit.session, leave_id)
        if leave is None or leave.seat_id != actor.seat.id:
            raise NotAllowed
        if leave.cancelled_at is None:
            await leaves.cancel(unit.session, leave_id, by=actor.person_id, at=act.at)
            await note(
                unit, actor, act, "leave-cancelled", leave_id, before=f"{leave.first}/{leave.last}", after="cancelled"
            )
            await seating.readdress(unit, actor.group_id, int(actor.seat.department_id or 0), act.at)
            await tell(unit, actor.group_id, act, leave, CANCELLED, _self(actor))
        await move(unit, actor, act, Step.REPORT)
        view = await card(unit, actor, act, notice=CANCELLED)
        await unit.commit()
        return view


async def stand_in(services: Services, act: Act) -> None:
    """Have a deputy answer for the department today although the liaison did not say so; the liaison is told.

    Raises:
        Stale: they stand in already.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        if actor.seat.stands_in:
            raise Stale
        if actor.seat.role is not SeatRole.DEPUTY:
            raise NotAllowed
        seat = await seats.of_department(unit.session, int(actor.seat.department_id or 0))
        if seat is None:
            raise Stale
        today = today_of(actor, act)
        leave = await keep(unit, actor, act, seat, Span(today, today))
        liaison = await persons.by_id(unit.session, seat.person_id)
        await put(unit, actor.group_id, act, leave, STANDS_IN, [liaison] if liaison else [], _self(actor))
        await unit.commit()


async def home(unit: Unit, actor: Actor, act: Act) -> DeputyHome:
    """Give what a deputy sees while the liaison is there."""
    liaison = (await persons.liaisons(unit.session, actor.group_id)).get(int(actor.seat.department_id or 0))
    listed = await leaves.of_group(unit.session, actor.group_id, today_of(actor, act))
    own = tuple(line(leave) for department, leave in listed if department == actor.seat.department_id)
    return DeputyHome(actor.as_reader(), liaison.name if liaison else "", own)


async def card(unit: Unit, actor: Actor, act: Act, *, notice: str = "", asking: bool = False) -> LeaveCard:
    """Give a liaison's leaves."""
    listed = await leaves.of_seat(unit.session, actor.seat.id, today_of(actor, act))
    deputy = (await persons.deputies(unit.session, actor.group_id)).get(int(actor.seat.department_id or 0))
    name = deputy.name if deputy else ""
    return LeaveCard(actor.as_reader(), tuple(line(each) for each in listed), name, notice, asking=asking)


def line(leave: Leave) -> LeaveLine:
    """Give a leave as screens list it."""
    return LeaveLine(int(leave.id or 0), leave.first, leave.last)


async def news(services: Services, sending: Sending) -> LeaveNews | None:
    """Tell of a leave; None when it was taken back before anybody heard of it, or is over."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        leave = await leaves.by_id(unit.session, int(sending.payload["leave"]))
        what = str(sending.payload["what"])
        if actor is None or leave is None or leave.last < sending.at.astimezone(actor.zone).date():
            return None
        if what not in GONE and leave.cancelled_at is not None:
            return None
        by, department = str(sending.payload["by"]), str(sending.payload["of"])
        owed = await _owed(unit, actor) if actor.seat.stands_in else ()
        return LeaveNews(actor.as_reader(), by, department, leave.first, leave.last, what, owed)


async def _owed(unit: Unit, actor: Actor) -> tuple[tuple[RoundName, Deadline], ...]:
    asked = await entries.asked_of(unit.session, int(actor.seat.department_id or 0))
    unsent = [items[0] for items in asked if items[0].report.first_submitted_at is None]
    return tuple(
        (round_name(each.dispatch), written(deadline_of(each.report, each.dispatch), actor.zone)) for each in unsent
    )


def today_of(actor: Actor, act: Act) -> date:
    """Give the group's day on which somebody acts."""
    return act.at.astimezone(actor.zone).date()


def _self(actor: Actor) -> Absent:
    department = actor.department.name if actor.department else ""
    return Absent(actor.person.name, int(actor.seat.department_id or 0), department)


async def keep(unit: Unit, actor: Actor, act: Act, seat: Seat, span: Span) -> Leave:
    """Keep a leave of a liaison's seat, one with those it overlaps; what waits goes to who answers for it now."""
    overlapped = await _overlapped(unit, seat, span)
    firsts, lasts = [each.first for each in overlapped], [each.last for each in overlapped]
    span = Span(min([span.first, *firsts]), max([span.last, *lasts]))
    if overlapped and (overlapped[0].first, overlapped[0].last) == (span.first, span.last):
        return overlapped[0]
    for each in overlapped:
        await leaves.cancel(unit.session, int(each.id or 0), by=actor.person_id, at=act.at)
    leave = Leave(
        group_id=actor.group_id,
        seat_id=int(seat.id or 0),
        first=span.first,
        last=span.last,
        noted_at=act.at,
        noted_by=actor.person_id,
    )
    await leaves.add(unit.session, leave)
    await note(unit, actor, act, "leave-noted", int(leave.id or 0), after=f"{span.first}/{span.last}")
    await seating.readdress(unit, actor.group_id, int(seat.department_id or 0), act.at)
    return leave


async def _overlapped(unit: Unit, seat: Seat, span: Span) -> list[Leave]:
    known = await leaves.of_seat(unit.session, int(seat.id or 0), span.first)
    return [each for each in known if each.first <= span.last]


async def tell(unit: Unit, group_id: int, act: Act, leave: Leave, what: str, by: Absent) -> None:
    """Tell the deputy, and where there is none the office: somebody has to answer for the department."""
    deputy = (await persons.deputies(unit.session, group_id)).get(by.department)
    people = [deputy] if deputy else await persons.in_seats(unit.session, group_id, SeatRole.OFFICE)
    await put(unit, group_id, act, leave, what, people, by)


async def put(unit: Unit, group_id: int, act: Act, leave: Leave, what: str, people: list[Person], by: Absent) -> None:
    """Have people told of a leave."""
    rows = [
        notice(
            group_id,
            key=f"leave:{leave.id}:{what}:{person.id}",
            kind="leave",
            person=person,
            due_at=act.at,
            leave=int(leave.id or 0),
            what=what,
            by=by.name,
            of=by.department_name,
        )
        for person in people
    ]
    await outboxes.put(unit.session, rows)
