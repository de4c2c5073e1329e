"""Deputy, leave, handover: who answers for a department when its liaison does not."""

from telegram import Update

from handlers import menu
from handlers.buttons.people import (
    AskHandover,
    CancelLeave,
    DecideDeputy,
    EndDeputy,
    HandOver,
    NameDeputy,
    OpenDeputy,
    OpenDeputyRequest,
    OpenLeave,
    StandIn,
)
from handlers.taps import tap
from handlers.turn import Turn
from services import conversations, deputies, handovers, leaves


async def deputy(_update: Update, turn: Turn) -> None:
    """Show the department's deputy."""
    await turn.show(await deputies.show(turn.services, turn.act))


@tap(OpenDeputy)
async def open_deputy(turn: Turn, _button: OpenDeputy) -> None:
    """Show the department's deputy."""
    await turn.show(await deputies.show(turn.services, turn.act))


@tap(NameDeputy)
async def name_deputy(turn: Turn, _button: NameDeputy) -> None:
    """Make a link for a deputy."""
    await turn.show(await deputies.name_one(turn.services, turn.act, link=turn.invite_link))


@tap(EndDeputy)
async def end_deputy(turn: Turn, _button: EndDeputy) -> None:
    """Do without a deputy."""
    view, lost = await deputies.end(turn.services, turn.act)
    await turn.show(view)
    turn.kit.sender.nudge()
    await menu.renew(turn, lost)


@tap(OpenDeputyRequest)
async def open_request(turn: Turn, button: OpenDeputyRequest) -> None:
    """Show a nomination."""
    await turn.show(await deputies.open_request(turn.services, turn.act, button.nomination))


@tap(DecideDeputy)
async def decide_deputy(turn: Turn, button: DecideDeputy) -> None:
    """Confirm a deputy, or refuse."""
    confirmed = bool(button.confirmed)
    view, changed = await deputies.decide(turn.services, turn.act, button.nomination, confirmed=confirmed)
    await turn.show(view)
    turn.kit.sender.nudge()
    await menu.renew(turn, changed)


async def leave(_update: Update, turn: Turn) -> None:
    """Note the days behind the command; without any, show what is noted and wait for days."""
    text = " ".join(turn.args or ())
    if text:
        await turn.show(await leaves.note_days(turn.services, turn.act, text))
        turn.kit.sender.nudge()
    else:
        await turn.show(await leaves.show(turn.services, turn.act))


@tap(OpenLeave)
async def open_leave(turn: Turn, _button: OpenLeave) -> None:
    """Show the leaves."""
    await turn.show(await leaves.show(turn.services, turn.act))


@tap(CancelLeave)
async def cancel_leave(turn: Turn, button: CancelLeave) -> None:
    """Take a leave back."""
    await turn.show(await leaves.cancel(turn.services, turn.act, button.leave))
    turn.kit.sender.nudge()


@tap(StandIn)
async def stand_in(turn: Turn, _button: StandIn) -> None:
    """Answer for the department today."""
    await leaves.stand_in(turn.services, turn.act)
    await turn.show(await conversations.current(turn.services, turn.act))
    turn.kit.sender.nudge()


async def handover(_update: Update, turn: Turn) -> None:
    """Ask before the seat is handed over."""
    await turn.show(await handovers.ask(turn.services, turn.act))


@tap(AskHandover)
async def ask_handover(turn: Turn, _button: AskHandover) -> None:
    """Ask before the seat is handed over."""
    await turn.show(await handovers.ask(turn.services, turn.act))


@tap(HandOver)
async def hand_over(turn: Turn, _button: HandOver) -> None:
    """Make the link for the successor."""
    await turn.show(await handovers.make_link(turn.services, turn.act, link=turn.invite_link))
