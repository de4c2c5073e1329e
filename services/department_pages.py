"""A department's page: its sheet of a month, its place, and its points over the year."""

from domain.acts import Act
from domain.bulletin import MonthlyBulletin
from domain.calendar import Month
from domain.errors import NotAllowed, Refusal, Stale
from domain.trend import MOST_LINES, trend_of
from models.bulletin import BulletinState
from models.seat import SeatRole
from services import bulletin_values
from services import bulletins as cases
from services.actors import Actor, acting
from services.base import Services
from services.views.departments import DepartmentChoice, DepartmentPage, TrendPage
from storage import bulletins
from storage.unit import Unit

PAGE = 24
"""Departments offered at a time; a message carries at most 100 keys."""
JANUARY = 1


async def choose(services: Services, act: Act, bulletin_id: int, page: int) -> DepartmentChoice:
    """Offer the leaders and the office the departments of a bulletin, in the order of its ranking."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE, SeatRole.LEADER)
        value = await _month_of(unit, actor, bulletin_id)
        await unit.commit()
        pages = max(-(-len(value.rows) // PAGE), 1)
        page = min(page, pages - 1)
        rows = value.rows[page * PAGE : (page + 1) * PAGE]
        return DepartmentChoice(actor.as_reader(), bulletin_id, value.month, rows, value.rounding, page, pages)


async def department_page(services: Services, act: Act, bulletin_id: int, department: int = 0) -> DepartmentPage:
    """Show a department's page of a month; a liaison is shown their own, whatever they ask for.

    Raises:
        Refusal: the department has no sheet in that month.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        value = await _month_of(unit, actor, bulletin_id)
        view = await page_view(unit, actor, value, _whose(actor, department), bulletin_id=bulletin_id)
        await unit.commit()
        return view


async def trend_page(services: Services, act: Act, bulletin_id: int, department: int = 0) -> TrendPage:
    """Show a department's points over the year up to a month; without one, the best of that month's ranking."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        value = await _month_of(unit, actor, bulletin_id)
        chosen = _whose(actor, department)
        best = [each.department for each in value.rows[:MOST_LINES]]
        trend = trend_of(await _year_until(unit, actor, value), [chosen] if chosen else best)
        await unit.commit()
        return TrendPage(actor.as_reader(), bulletin_id, trend, int(chosen or 0))


async def page_view(
    unit: Unit, actor: Actor, value: MonthlyBulletin, department: str, *, bulletin_id: int = 0
) -> DepartmentPage:
    """Give a department's page in a month, published or as things stand; `bulletin_id` is 0 while there is none.

    Raises:
        Refusal: the department has no sheet in that month.
    """
    if all(each.department != department for each in value.sheets):
        raise Refusal("page-no-sheet")
    months = await _year_until(unit, actor, value)
    return DepartmentPage(actor.as_reader(), bulletin_id, value, department, len(months))


async def _month_of(unit: Unit, actor: Actor, bulletin_id: int) -> MonthlyBulletin:
    """Give a month's bulletin; of a quarter or a year its last month. A draft is not yet for the departments.

    Raises:
        NotAllowed: it is another group's, or a draft and this is a liaison.
        Stale: its month is gone.
    """
    row = await cases.own(unit, actor, bulletin_id)
    if row.state == BulletinState.DRAFT and actor.seat.department_id is not None:
        raise NotAllowed
    value = await bulletin_values.value_of(unit, actor.group, row, actor.at)
    if isinstance(value, MonthlyBulletin):
        return value
    last = await _published(unit, actor, value.months[-1])
    if last is None:
        raise Stale
    return last


def _whose(actor: Actor, department: int) -> str:
    """Say whose page is shown: a liaison's own, for the others the one they chose; empty for none."""
    if actor.seat.department_id is not None:
        return str(actor.seat.department_id)
    return str(department) if department else ""


async def published_before(unit: Unit, actor: Actor, month: Month) -> list[MonthlyBulletin]:
    """List the published months of the year before this one."""
    earlier = [await _published(unit, actor, Month(month.year, number)) for number in range(JANUARY, month.number)]
    return [each for each in earlier if each is not None]


async def _year_until(unit: Unit, actor: Actor, value: MonthlyBulletin) -> list[MonthlyBulletin]:
    """List the published months of the year before this one, and this one."""
    return [*await published_before(unit, actor, value.month), value]


async def _published(unit: Unit, actor: Actor, month: Month) -> MonthlyBulletin | None:
    row = await bulletins.published_of(unit.session, actor.group_id, str(month))
    value = bulletin_values.thawed(row) if row is not None else None
    return value if isinstance(value, MonthlyBulletin) else None
