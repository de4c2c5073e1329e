"""Everything by keyboard: /keys lists the buttons of the screen with numbers, /3 presses the third."""

from telegram import Update

from domain.errors import Stale
from handlers import taps
from handlers.screens import drawn
from handlers.turn import Turn
from locales import Words
from services import conversations


async def keys(_update: Update, turn: Turn) -> None:
    """List the buttons of the screen the person is at, then those of the last notice, with their numbers."""
    view = await conversations.current(turn.services, turn.act)
    words, chat = turn.words(view), turn.act.chat_id
    if chat not in turn.kit.keys:
        turn.keys = [pair for row in (await drawn(view, words)).buttons for pair in row]
    turn.kit.listed[chat] = [*turn.kit.keys[chat], *turn.kit.noticed.get(chat, [])]
    await turn.bot.send_message(turn.act.chat_id, _listed(turn.keys, words))


async def press(_update: Update, turn: Turn) -> None:
    """Press the button with a number. After a restart nobody knows which screen was numbered: it is shown again."""
    number = int((turn.message.text or "/0")[1:])
    if not turn.keys:
        await turn.show(await conversations.current(turn.services, turn.act))
        await keys(_update, turn)
        return
    if not 1 <= number <= len(turn.keys):
        raise Stale("keys-no-such", most=len(turn.keys))
    label, data = turn.keys[number - 1]
    if data.startswith(("https:", "tg:")):
        await turn.bot.send_message(turn.act.chat_id, f"{label}\n{data}")
        return
    await taps.press(turn, data)


def _listed(pairs: list[tuple[str, str]], words: Words) -> str:
    if not pairs:
        return words("keys-none")
    listed = "\n".join(f"/{number} {label}" for number, (label, _) in enumerate(pairs, start=1))
    return f"{words('keys-title')}\n{listed}"
