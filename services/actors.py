"""Who is acting, and whether they may."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.acts import Act
from domain.errors import NotAllowed
from models.conversation import Conversation, Step
from models.department import Department
from models.group import Group
from models.person import Person
from models.seat import Seat, SeatRole
from services.views.readers import Reader
from storage import conversations, leaves, persons, seats
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class SeatHeld:
    """A seat as it acts now: a deputy who stands in acts as the liaison."""

    id: int
    group_id: int
    role: SeatRole
    department_id: int | None
    stands_in: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """A person in the seat they hold at a moment."""

    person: Person
    seat: SeatHeld
    group: Group
    department: Department | None
    conversation: Conversation | None
    at: datetime
    stray_files: int = 0
    """How many files they sent that no task was open for."""

    @property
    def person_id(self) -> int:
        """The person's row."""
        return int(self.person.id or 0)

    @property
    def group_id(self) -> int:
        """The group everything they may touch belongs to."""
        return self.seat.group_id

    @property
    def zone(self) -> ZoneInfo:
        """The zone the group's days are counted in."""
        return ZoneInfo(self.group.timezone)

    @property
    def step(self) -> Step:
        """What the next thing they say is taken for."""
        return self.conversation.step if self.conversation else Step.HOME

    @property
    def subject(self) -> int | None:
        """The row that step is about."""
        return self.conversation.subject if self.conversation else None

    @property
    def stray(self) -> str:
        """Words they said that no task was open for."""
        return self.conversation.stray if self.conversation else ""

    @property
    def by_task(self) -> bool:
        """Whether they review task by task."""
        return self.conversation is not None and self.conversation.by_task

    def as_reader(self) -> Reader:
        """Give what a view needs to know of them."""
        reader = reader_of(self.person, self.group, self.seat.role, self.department)
        return replace(reader, stands_in=self.seat.stands_in)


def reader_of(person: Person, group: Group, role: SeatRole, department: Department | None = None) -> Reader:
    """Describe a person to a view."""
    return Reader(
        telegram_id=person.telegram_id,
        name=person.name,
        language=person.language,
        zone=group.timezone,
        role=role,
        group=group.name,
        department=department.name if department else "",
    )


async def acting(unit: Unit, act: Act, *roles: SeatRole) -> Actor:
    """Find who is acting; with roles, refuse everybody else.

    Raises:
        NotAllowed: no seat, or not one of these roles.
    """
    actor = await seated(unit, act.by.telegram_id, at=act.at, group_id=act.group_id)
    if actor is None:
        raise NotAllowed("refused-stranger")
    if roles and actor.seat.role not in roles:
        deputy = actor.seat.role is SeatRole.DEPUTY and SeatRole.LIAISON in roles
        raise NotAllowed("refused-deputy" if deputy else None)
    if act.group_id == actor.group_id != actor.person.acts_in:
        # The button of a notice takes its reader to the group it speaks of.
        await persons.act_in(unit.session, actor.person_id, actor.group_id)
    return actor


async def seated(unit: Unit, telegram_id: int, *, at: datetime, group_id: int | None = None) -> Actor | None:
    """Give the person of an account in the seat they hold, preferably in one group; None without a seat."""
    found = await persons.find(unit.session, telegram_id, group_id)
    if found is None or found.seat is None or found.group is None:
        return None
    seat = await _as_it_acts(unit, found.seat, found.group, at)
    return Actor(
        found.person, seat, found.group, found.department, found.conversation, at, stray_files=found.stray_files
    )


async def _as_it_acts(unit: Unit, seat: Seat, group: Group, at: datetime) -> SeatHeld:
    held = SeatHeld(int(seat.id or 0), seat.group_id, seat.role, seat.department_id)
    if seat.role != SeatRole.DEPUTY:
        return held
    day = at.astimezone(ZoneInfo(group.timezone)).date()
    absent = seat.department_id in await leaves.away(unit.session, seat.group_id, day)
    if not absent and await seats.of_department(unit.session, int(seat.department_id or 0)) is not None:
        return held
    return replace(held, role=SeatRole.LIAISON, stands_in=True)


async def move(
    unit: Unit, actor: Actor, act: Act, step: Step, subject: int | None = None, *, stray: str | None = None
) -> None:
    """Move the actor to a step of the conversation."""
    await conversations.move(
        unit.session,
        actor.person_id,
        actor.group_id,
        actor.conversation,
        step=step,
        subject=subject,
        at=act.at,
        stray=stray,
    )
