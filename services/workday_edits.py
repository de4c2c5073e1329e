"""The office's own days: a day off or a working day against the official notice, with its reason on record."""

from datetime import date

from domain.acts import Act
from domain.day_text import read_day_text
from domain.errors import NotAllowed, Unacceptable
from models.conversation import Step
from models.seat import SeatRole
from models.workday import WorkdayOverride
from services import workdays
from services.actors import Actor, acting, move
from services.base import Services
from services.trail import note
from services.views.calendar import HolidayLine, OwnDay, WorkdaysScreen
from storage import groups
from storage import workdays as rows
from storage.unit import Unit

ASKING = {Step.DAY_OFF: "off", Step.DAY_WORKED: "worked"}
LONGEST_REASON = 200


async def show(services: Services, act: Act) -> WorkdaysScreen:
    """Show the office the days off of the year."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await move(unit, actor, act, Step.HOME)
        view = await screen(unit, actor, act)
        await unit.commit()
        return view


async def ask(services: Services, act: Act, *, working: bool) -> WorkdaysScreen:
    """Ask which day is to be a day off, or a working day."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        step = Step.DAY_WORKED if working else Step.DAY_OFF
        await move(unit, actor, act, step)
        view = await screen(unit, actor, act, asking=ASKING[step])
        await unit.commit()
        return view


async def say_day(unit: Unit, actor: Actor, act: Act, text: str) -> WorkdaysScreen:
    """Take a day and the reason for it.

    Raises:
        Unacceptable: no day, no reason, or more words than a reason has.
    """
    today = _today(actor, act)
    found = read_day_text(text, near=today)
    if found is None or found.clock is not None or found.hour_unread:
        raise Unacceptable("workdays-no-day")
    if not found.rest:
        raise Unacceptable("workdays-no-reason")
    if len(found.rest) > LONGEST_REASON:
        raise Unacceptable("workdays-reason-too-long", most=LONGEST_REASON)
    if found.day < today:
        raise Unacceptable("workdays-past")
    working = actor.step == Step.DAY_WORKED
    await rows.put(
        unit.session,
        WorkdayOverride(
            group_id=actor.group_id,
            day=found.day,
            working=working,
            reason=found.rest,
            added_at=act.at,
            added_by=actor.person_id,
        ),
    )
    await groups.look_at(unit.session, actor.group_id, None)
    kind = "worked" if working else "off"
    await note(unit, actor, act, "workday-set", actor.group_id, before=f"{found.day}", after=f"{kind} {found.rest}")
    await move(unit, actor, act, Step.HOME)
    return await screen(unit, actor, act)


async def remove(services: Services, act: Act, override_id: int) -> WorkdaysScreen:
    """Let the official notice hold again on a day."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        found = await rows.by_id(unit.session, override_id)
        if found is not None and found.group_id != actor.group_id:
            raise NotAllowed
        if found is not None:
            await rows.remove(unit.session, override_id)
            await groups.look_at(unit.session, actor.group_id, None)
            await note(unit, actor, act, "workday-removed", actor.group_id, before=f"{found.day} {found.reason}")
        view = await screen(unit, actor, act)
        await unit.commit()
        return view


async def screen(unit: Unit, actor: Actor, act: Act, *, asking: str = "") -> WorkdaysScreen:
    """Give the days off of the year, and the office's own days from now on."""
    today = _today(actor, act)
    own = await rows.of_group(unit.session, actor.group_id, since=today)
    reader = actor.as_reader()
    title = "en" if reader.language == "en" else "zh"
    return WorkdaysScreen(
        reader=reader,
        year=today.year,
        announced=workdays.is_announced(today.year),
        source=workdays.source_of(today.year),
        holidays=tuple(
            HolidayLine(each.title[title], each.first, each.last, each.work)
            for each in workdays.holidays_of(today.year)
        ),
        own=tuple(OwnDay(int(each.id or 0), each.day, each.working, each.reason) for each in own),
        asking=asking,
    )


def _today(actor: Actor, act: Act) -> date:
    return act.at.astimezone(actor.zone).date()
