"""The one place where errors become words. Expected ones are told; all others are tried again by the inbox."""

import structlog

from delivery.inbox import Received
from delivery.parcel import shown
from domain.errors import NotAllowed, Refusal, Stale, Unexpected
from handlers.guidance import guidance
from handlers.turn import Turn
from locales import Words, nearest, words_for
from services import conversations, people
from services.base import AlreadyDone
from services.views import SeatRole
from services.views.notices import Stranger

log = structlog.get_logger(__name__)


async def failed(update: object, turn: Turn) -> None:
    """Tell a refusal; hand everything else back to the inbox, which tries again and keeps what it cannot carry out."""
    match turn.error:
        case Refusal() as refusal if not turn.is_private:
            await _tell_in_group(turn, refusal)
        case AlreadyDone():
            await redraw(turn)
        case Unexpected():
            await _say_what_is_awaited(turn)
        case Refusal() as refusal:
            await _tell(turn, refusal)
        case Exception() as error:
            turn.kit.inbox.failed(turn.incoming, error)
        case _:
            log.error("an error without a cause", update=str(type(update)))


async def redraw(turn: Turn) -> None:
    """Show the screen the person is at, from what is stored; never to a group."""
    if turn.is_private:
        await turn.show(await conversations.current(turn.services, turn.act))


async def _tell(turn: Turn, refusal: Refusal) -> None:
    words = await _words(turn)
    await turn.alert(words(refusal.message, **refusal.details))
    view = await conversations.current(turn.services, turn.act)
    tapped = turn.incoming.callback_query is not None or turn.pressed
    if isinstance(view, Stranger) or (isinstance(refusal, NotAllowed) and not tapped):
        return
    if tapped or not isinstance(refusal, Stale):
        await turn.show(view)


async def _tell_in_group(turn: Turn, refusal: Refusal) -> None:
    """Tell the office what its command came to. Others are not obeyed: a tap of theirs ends, a command is not heard."""
    reader = await people.reader(turn.services, turn.act)
    if reader is not None and reader.role == SeatRole.OFFICE:
        await turn.alert(words_for(reader.language)(refusal.message, **refusal.details))
    elif turn.incoming.callback_query is not None:
        await turn.incoming.callback_query.answer()


async def _say_what_is_awaited(turn: Turn) -> None:
    view = await conversations.current(turn.services, turn.act)
    words = turn.words(view)
    await turn.alert(f"{words('unexpected')}{shown(guidance(view, words))}")
    await turn.show(view)


async def _words(turn: Turn) -> Words:
    reader = await people.reader(turn.services, turn.act)
    return words_for(reader.language if reader else nearest(turn.act.by.language_code))


async def give_up(turn: Turn, received: Received) -> None:
    """Tell a person that what they sent is kept although it could not be handled, and tell the office."""
    log.error("update given up", update=received.update.update_id)
    if not turn.is_private:
        return
    words = await _words(turn)
    await people.report_failure(turn.services, turn.act)
    turn.kit.sender.nudge()
    await turn.alert(words("refused-failed"))
