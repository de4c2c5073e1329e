"""What the calendar says first: a year is near whose days off nobody has decided yet."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from domain.calendar import at_local
from models.group import Group
from models.seat import SeatRole
from services import workdays
from services.announcements import notice
from services.base import Services
from services.sendings import Sending, office_member
from services.views.calendar import WorkdaysUnknown
from storage import outboxes, persons
from storage.unit import Unit

DECEMBER = 12
MORNING = time(9)


def is_year_unknown(group: Group, at: datetime) -> bool:
    """Tell whether a year that has begun, or in December the next one, has no official notice known here."""
    return _unknown_year(group, at) is not None


async def ask_for_working_days(unit: Unit, group: Group, at: datetime) -> int:
    """Tell the office, once, that the official notice of a year is not known; how many notices were new."""
    group_id, year = int(group.id or 0), _unknown_year(group, at)
    if year is None:
        return 0
    office = await persons.in_seats(unit.session, group_id, SeatRole.OFFICE)
    rows = [
        notice(
            group_id,
            key=f"workdays:{group_id}:{year}:{each.id}",
            kind="workdays",
            person=each,
            due_at=at,
            year=year,
        )
        for each in office
    ]
    return await outboxes.put(unit.session, rows)


def _unknown_year(group: Group, at: datetime) -> int | None:
    zone = ZoneInfo(group.timezone)
    today = at.astimezone(zone).date()
    if not workdays.is_announced(today.year):
        return today.year
    in_time = at >= at_local(date(today.year, DECEMBER, 1), MORNING, zone)
    return today.year + 1 if in_time and not workdays.is_announced(today.year + 1) else None


def next_ask(group: Group, at: datetime) -> datetime | None:
    """Give when the coming year is asked for, if that is still ahead this year and its notice is not known."""
    zone = ZoneInfo(group.timezone)
    year = at.astimezone(zone).year
    asked = at_local(date(year, DECEMBER, 1), MORNING, zone)
    return asked if at < asked and not workdays.is_announced(year + 1) else None


async def workdays_unknown(services: Services, sending: Sending) -> WorkdaysUnknown | None:
    """Tell the office of a year without an official notice; None when that came since."""
    year = int(sending.payload["year"])
    if workdays.is_announced(year):
        return None
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        return WorkdaysUnknown(actor.as_reader(), year) if actor else None
