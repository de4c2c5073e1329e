"""The command menu: each seat sees its own commands (Bot API, BotCommandScopeChat)."""

from collections.abc import Iterable
from contextlib import suppress

from telegram import Bot, BotCommand, BotCommandScopeChat
from telegram.error import TelegramError

from handlers.turn import Turn
from locales import FIRST, LANGUAGES, Words, words_for
from services import people
from services.views import SeatRole
from services.views.readers import Reader

OF_ROLE = {
    SeatRole.LIAISON: (
        "report",
        "score",
        "task",
        "claim",
        "claims",
        "calendar",
        "problem",
        "problems",
        "instructions",
        "leave",
        "deputy",
        "bulletin",
        "language",
        "help",
    ),
    SeatRole.DEPUTY: (
        "report",
        "score",
        "task",
        "calendar",
        "problems",
        "instructions",
        "bulletin",
        "language",
        "help",
    ),
    SeatRole.OFFICE: (
        "desk",
        "plan",
        "rounds",
        "task",
        "score",
        "claims",
        "findings",
        "ledger",
        "evidence",
        "digest",
        "trail",
        "calendar",
        "notices",
        "problems",
        "instructions",
        "people",
        "workdays",
        "group",
        "reasons",
        "letterhead",
        "bulletin",
        "language",
        "help",
    ),
    SeatRole.LEADER: (
        "task",
        "score",
        "ledger",
        "evidence",
        "calendar",
        "problems",
        "instructions",
        "bulletin",
        "language",
        "help",
    ),
}
SWITCH = "switch"
"""Only for who holds seats in several groups."""
OF_STRANGERS = ("start", "help")


async def offer(bot: Bot, reader: Reader) -> None:
    """Show a person the commands of their seat. A menu that fails to change is no reason to fail the person."""
    words = words_for(reader.language)
    role = SeatRole.DEPUTY if reader.stands_in else reader.role
    with suppress(TelegramError):
        names = (*OF_ROLE[role], SWITCH) if reader.several else OF_ROLE[role]
        await bot.set_my_commands(_commands(words, names), scope=BotCommandScopeChat(reader.telegram_id))


async def renew(turn: Turn, accounts: Iterable[int]) -> None:
    """Show accounts whose seat changed the commands of the seat they hold now; without one, those of strangers."""
    for account in accounts:
        reader = await people.reader_of(turn.services, account, turn.act.at)
        if reader is not None:
            await offer(turn.bot, reader)
            continue
        with suppress(TelegramError):
            await turn.bot.delete_my_commands(scope=BotCommandScopeChat(account))


async def introduce(bot: Bot) -> None:
    """Tell strangers what this bot is, in each language."""
    for language in LANGUAGES:
        words = words_for(language)
        code = None if language == FIRST else language
        with suppress(TelegramError):
            await bot.set_my_commands(_commands(words, OF_STRANGERS), language_code=code)
            await bot.set_my_description(words("bot-about"), language_code=code)
            await bot.set_my_short_description(words("bot-short"), language_code=code)


def _commands(words: Words, names: tuple[str, ...]) -> list[BotCommand]:
    return [BotCommand(name, words(f"command-{name}")) for name in names]
