"""A person joins: /start CODE, the language they read, where they find help."""

from telegram import Update

from handlers import menu
from handlers.buttons.home import ChooseLanguage, Home
from handlers.guidance import guidance
from handlers.taps import tap
from handlers.turn import Turn
from locales import nearest, words_for
from services import conversations, invites, people
from services.views.notices import Joined, Stranger


async def start(_update: Update, turn: Turn) -> None:
    """Take the seat an invite opens; without a code, go to the first screen."""
    if not turn.args:
        await home(_update, turn)
        return
    language = nearest(turn.act.by.language_code)
    view = await invites.join(turn.services, turn.act, turn.args[0], language=language)
    await turn.show(view)
    turn.kit.sender.nudge()
    if isinstance(view, Joined):
        await menu.renew(turn, (view.reader.telegram_id, *view.lost))


async def home(_update: Update, turn: Turn) -> None:
    """Go to the first screen of the person's role."""
    await turn.show(await conversations.home(turn.services, turn.act))


@tap(Home)
async def go_home(turn: Turn, _button: Home) -> None:
    """Go to the first screen of the person's role."""
    await turn.show(await conversations.home(turn.services, turn.act))


async def ask_language(_update: Update, turn: Turn) -> None:
    """Offer the languages."""
    await turn.show(await people.ask_language(turn.services, turn.act))


@tap(ChooseLanguage)
async def choose_language(turn: Turn, button: ChooseLanguage) -> None:
    """Switch to a language."""
    view = await people.choose_language(turn.services, turn.act, nearest(button.language))
    await turn.show(view)
    await menu.renew(turn, (view.reader.telegram_id,))


async def guide(_update: Update, turn: Turn) -> None:
    """Say how this works, for the seat the person holds."""
    reader = await people.reader(turn.services, turn.act)
    if reader is None:
        await turn.show(Stranger(turn.act.by.language_code or ""))
        return
    words = words_for(reader.language)
    here = guidance(await conversations.current(turn.services, turn.act), words)
    text = f"{here}\n\n{words.html(f'help-{reader.role}')}\n\n{words.html('help-keys')}"
    await turn.bot.send_message(turn.act.chat_id, text, parse_mode="HTML")


async def unknown_command(_update: Update, turn: Turn) -> None:
    """Answer a command that is not for this seat."""
    reader = await people.reader(turn.services, turn.act)
    words = words_for(reader.language if reader else nearest(turn.act.by.language_code))
    await turn.bot.send_message(turn.act.chat_id, words("refused-no-command" if reader else "refused-stranger"))
