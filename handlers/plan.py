"""The office brings in a plan: it sends the document, settles the doubts, puts it in force."""

from telegram import Update

from delivery.fetching import fetch
from handlers.buttons.plan import (
    AdoptPlan,
    AnswerRequest,
    DropPlan,
    ListChanges,
    ListRequests,
    OpenDoubt,
    OpenPlan,
    OpenRequest,
    PlanSheet,
    RequestChange,
    SettleDoubt,
)
from handlers.taps import tap
from handlers.turn import Turn
from services import plan_drafts, plan_requests
from services.views.planning import PlanReading


async def plan(_update: Update, turn: Turn) -> None:
    """Show the draft in hand, or how a plan is brought in."""
    await turn.show(await plan_drafts.show(turn.services, turn.act))


async def read(turn: Turn, view: PlanReading) -> None:
    """Say that the document is being read, then what was understood."""
    await turn.show(view)
    data = await fetch(turn.bot, view.file_id)
    await turn.show(await plan_drafts.take(turn.services, turn.act, view.name, data))


@tap(OpenPlan)
async def open_plan(turn: Turn, button: OpenPlan) -> None:
    """Show a draft."""
    await turn.show(await plan_drafts.open_draft(turn.services, turn.act, button.draft))


@tap(OpenDoubt)
async def open_doubt(turn: Turn, button: OpenDoubt) -> None:
    """Show a doubt."""
    await turn.show(await plan_drafts.open_doubt(turn.services, turn.act, button.draft, button.mark))


@tap(SettleDoubt)
async def settle(turn: Turn, button: SettleDoubt) -> None:
    """Decide a doubt."""
    await turn.show(await plan_drafts.settle(turn.services, turn.act, button.draft, button.mark, button.how))


@tap(PlanSheet)
async def sheet(turn: Turn, button: PlanSheet) -> None:
    """Give the draft as a workbook."""
    await turn.show(await plan_drafts.workbook(turn.services, turn.act, button.draft))


@tap(ListChanges)
async def changes(turn: Turn, button: ListChanges) -> None:
    """Show what a draft would change."""
    await turn.show(await plan_drafts.changes(turn.services, turn.act, button.draft, button.page))


@tap(AdoptPlan)
async def adopt(turn: Turn, button: AdoptPlan) -> None:
    """Put a draft in force."""
    view = await plan_drafts.adopt(turn.services, turn.act, button.draft, button.month)
    turn.kit.sender.nudge()
    await turn.show(view)


@tap(DropPlan)
async def drop(turn: Turn, button: DropPlan) -> None:
    """Let a draft go."""
    await turn.show(await plan_drafts.drop(turn.services, turn.act, button.draft))


@tap(RequestChange)
async def request_change(turn: Turn, button: RequestChange) -> None:
    """Ask what is to be changed, and why."""
    await turn.show(await plan_requests.ask(turn.services, turn.act, button.entry))


@tap(ListRequests)
async def list_requests(turn: Turn, button: ListRequests) -> None:
    """Show the requests made before."""
    await turn.show(await plan_requests.listed(turn.services, turn.act, button.page))


@tap(OpenRequest)
async def open_request(turn: Turn, button: OpenRequest) -> None:
    """Show one request."""
    await turn.show(await plan_requests.show(turn.services, turn.act, button.request))


@tap(AnswerRequest)
async def answer_request(turn: Turn, button: AnswerRequest) -> None:
    """Ask for the words of the answer."""
    await turn.show(await plan_requests.decide(turn.services, turn.act, button.request, button.how))
