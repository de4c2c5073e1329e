"""Months whose numbers can still change: this one, and the one before while its bulletin is not published."""

from datetime import datetime
from zoneinfo import ZoneInfo

from domain.calendar import Month
from domain.errors import Refusal
from storage import bulletins, dispatches, groups, plans
from storage.unit import Unit


async def open_months(unit: Unit, group_id: int, at: datetime, zone: ZoneInfo) -> tuple[Month, ...]:
    """List them, the earlier one first.

    Raises:
        Refusal: there is none: no plan and no rules for this time.
    """
    this = Month.of(at.astimezone(zone).date())
    months = [each for each in (this.plus(-1), this) if await _is_open(unit, group_id, each, asked=each != this)]
    if not months:
        raise Refusal("score-no-month")
    return tuple(months)


async def is_frozen(unit: Unit, group_id: int, month: Month) -> bool:
    """Tell whether a month is published: from then on its numbers change by a correction or an adjustment alone."""
    return await bulletins.published_of(unit.session, group_id, str(month)) is not None


async def _is_open(unit: Unit, group_id: int, month: Month, *, asked: bool) -> bool:
    """Tell whether a month can be scored and is not published; with `asked`, one without a round is over."""
    if await plans.of_year(unit.session, group_id, month.year) is None:
        return False
    if await groups.rulebook_of(unit.session, group_id, str(month)) is None:
        return False
    if asked and await dispatches.of_month(unit.session, group_id, str(month)) is None:
        return False
    return not await is_frozen(unit, group_id, month)
