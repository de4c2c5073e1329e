"""Quiet hours: when a group's people are left alone."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.calendar import Month
from domain.errors import Misconfigured
from models.group import Group
from services import rulebooks
from services.base import Services
from storage import groups
from storage.unit import Unit


async def not_before(services: Services, group_id: int, at: datetime) -> datetime | None:
    """Give the morning before which nothing is sent to a group's people; None when it may be sent now."""
    async with services.database.read() as unit:
        group = await groups.by_id(unit.session, group_id)
        return await morning_after(unit, group, at) if group else None


async def heard_at(unit: Unit, group: Group, at: datetime) -> datetime:
    """Give the moment from which people can know what is sent to them now: a clock for them begins no earlier."""
    return await morning_after(unit, group, at) or at


async def morning_after(unit: Unit, group: Group, at: datetime) -> datetime | None:
    """Give the end of the quiet hours a moment lies in; None when it lies in none."""
    zone = ZoneInfo(group.timezone)
    try:
        rulebook = await rulebooks.holding(unit, int(group.id or 0), Month.of(at.astimezone(zone).date()))
    except Misconfigured:
        return None
    quiet = rulebook.schedule.quiet
    return quiet.after(at, zone) if quiet and quiet.holds(at, zone) else None
