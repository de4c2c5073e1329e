"""Quiet hours: when a group's people are left alone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.calendar import Month
from domain.errors import Misconfigured
from services import rulebooks
from services.base import Services
from storage import groups


async def not_before(services: Services, group_id: int, at: datetime) -> datetime | None:
    """Give the morning before which nothing is sent to a group's people; None when it may be sent now."""
    async with services.database.read() as unit:
        group = await groups.by_id(unit.session, group_id)
        if group is None:
            return None
        zone = ZoneInfo(group.timezone)
        try:
            rulebook = await rulebooks.holding(unit, group_id, Month.of(at.astimezone(zone).date()))
        except Misconfigured:
            return None
    quiet = rulebook.schedule.quiet
    return quiet.after(at, zone) if quiet and quiet.holds(at, zone) else None
