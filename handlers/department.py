"""One department in a bulletin: the office and the leaders choose it, a liaison sees their own."""

from handlers.buttons.department import ChooseDepartment, SeeDepartment, SeeTrend
from handlers.taps import tap
from handlers.turn import Turn
from services import department_pages


@tap(ChooseDepartment)
async def choose(turn: Turn, button: ChooseDepartment) -> None:
    """Offer the departments."""
    await turn.show(await department_pages.choose(turn.services, turn.act, button.bulletin, button.page))


@tap(SeeDepartment)
async def see(turn: Turn, button: SeeDepartment) -> None:
    """Show a department's page."""
    view = await department_pages.department_page(turn.services, turn.act, button.bulletin, button.department)
    await turn.show(view)


@tap(SeeTrend)
async def trend(turn: Turn, button: SeeTrend) -> None:
    """Show points over the year."""
    await turn.show(await department_pages.trend_page(turn.services, turn.act, button.bulletin, button.department))
