"""The office looks after its people: who is there, who is missing, invitations, removals. Whom a person acts for."""

from telegram import Update

from handlers import menu
from handlers.buttons.people import (
    ActIn,
    AskToRemove,
    EnterLeave,
    InviteAll,
    InviteOne,
    OpenPeople,
    OpenSeats,
    OpenStaff,
    RemoveSeat,
    StrikeLeave,
    ToggleSecondPerson,
)
from handlers.taps import tap
from handlers.turn import Turn
from services import conversations, office_leaves, second_persons, staffing, switching


async def people(_update: Update, turn: Turn) -> None:
    """Show the departments with their people."""
    await turn.show(await staffing.show(turn.services, turn.act))


@tap(OpenPeople)
async def open_people(turn: Turn, button: OpenPeople) -> None:
    """Show a page of the departments with their people."""
    await turn.show(await staffing.show(turn.services, turn.act, button.page))


@tap(OpenSeats)
async def open_seats(turn: Turn, button: OpenSeats) -> None:
    """Show the people of one department."""
    await turn.show(await staffing.open_department(turn.services, turn.act, button.department))


@tap(OpenStaff)
async def open_staff(turn: Turn, _button: OpenStaff) -> None:
    """Show the people of the office and the leaders."""
    await turn.show(await staffing.open_staff(turn.services, turn.act))


@tap(InviteOne)
async def invite_one(turn: Turn, button: InviteOne) -> None:
    """Make one invitation."""
    view = await staffing.invite(turn.services, turn.act, button.role, button.department, link=turn.invite_link)
    await turn.show(view)


@tap(InviteAll)
async def invite_all(turn: Turn, _button: InviteAll) -> None:
    """Make the slips to print."""
    await turn.show(await staffing.invite_all(turn.services, turn.act, link=turn.invite_link))


@tap(AskToRemove)
async def ask_to_remove(turn: Turn, button: AskToRemove) -> None:
    """Ask before a seat is ended."""
    await turn.show(await staffing.ask_to_remove(turn.services, turn.act, button.seat))


@tap(RemoveSeat)
async def remove_seat(turn: Turn, button: RemoveSeat) -> None:
    """End a seat at once."""
    view, lost = await staffing.remove(turn.services, turn.act, button.seat)
    await turn.show(view or await conversations.current(turn.services, turn.act))
    turn.kit.sender.nudge()
    await menu.renew(turn, lost)


@tap(EnterLeave)
async def enter_leave(turn: Turn, button: EnterLeave) -> None:
    """Ask on which days a liaison is away."""
    await turn.show(await office_leaves.ask(turn.services, turn.act, button.department))


@tap(StrikeLeave)
async def strike_leave(turn: Turn, button: StrikeLeave) -> None:
    """Take a liaison's leave back."""
    await turn.show(await office_leaves.cancel(turn.services, turn.act, button.leave))
    turn.kit.sender.nudge()


@tap(ToggleSecondPerson)
async def toggle_second_person(turn: Turn, _button: ToggleSecondPerson) -> None:
    """Switch a second person's confirmation on, or ask to lift it."""
    await second_persons.toggle(turn.services, turn.act)
    await turn.show(await staffing.show(turn.services, turn.act))


async def switch(_update: Update, turn: Turn) -> None:
    """Show the groups a person can act in."""
    await turn.show(await switching.ask(turn.services, turn.act))


@tap(ActIn)
async def act_in(turn: Turn, button: ActIn) -> None:
    """Act in another group from now on."""
    await switching.choose(turn.services, turn.act, button.group)
    await turn.show(await conversations.current(turn.services, turn.act))
    await menu.renew(turn, (turn.act.by.telegram_id,))
