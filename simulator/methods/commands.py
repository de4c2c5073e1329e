"""The command menu by scope and language, and the menu button."""

import re
from dataclasses import dataclass

from simulator.methods.languages import checked_language, of_user
from simulator.methods.registry import method
from simulator.parameters import ChatId, Menu
from simulator.refusals import bad_request
from simulator.shapes import Json
from simulator.world import Chat, World

MAX_COMMANDS = 100
MAX_DESCRIPTION = 256
_PLAIN_SCOPES = ("default", "all_private_chats", "all_group_chats", "all_chat_administrators")


@dataclass(frozen=True, slots=True, kw_only=True)
class BotCommand:
    """One line of the menu."""

    command: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BotCommandScope:
    """To whom a menu is shown."""

    type: str
    chat_id: ChatId | None = None
    user_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ForWhom:
    """getMyCommands, deleteMyCommands."""

    scope: BotCommandScope | None = None
    language_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetCommands(ForWhom):
    """setMyCommands."""

    commands: list[BotCommand]


@dataclass(frozen=True, slots=True, kw_only=True)
class OfMenu:
    """getChatMenuButton."""

    chat_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SetMenu(OfMenu):
    """setChatMenuButton."""

    menu_button: Menu | None = None


def _key(world: World, args: ForWhom) -> tuple[str, str]:
    scope, language = args.scope or BotCommandScope(type="default"), checked_language(args.language_code)
    if scope.type in _PLAIN_SCOPES:
        return scope.type, language
    if scope.type not in ("chat", "chat_administrators", "chat_member") or scope.chat_id is None:
        raise bad_request("can't parse BotCommandScope: invalid type specified")
    chat = world.chat(scope.chat_id)
    if scope.type == "chat_member":
        return f"chat_member:{chat.id}:{world.person(scope.user_id or 0).id}", language
    return f"{scope.type}:{chat.id}", language


@method("setMyCommands", SetCommands, returns="Boolean")
def set_my_commands(world: World, args: SetCommands) -> bool:
    """Replace the menu of one scope and language."""
    key = _key(world, args)
    if len(args.commands) > MAX_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for line in args.commands:
        if not re.fullmatch(r"/?[a-z0-9_]{1,32}", line.command):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(line.description.strip()) <= MAX_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    menu: list[Json] = [{"command": c.command.lstrip("/"), "description": c.description} for c in args.commands]
    if menu:
        world.bot.commands[key] = menu
    else:
        world.bot.commands.pop(key, None)
    world.journal.announce("commands", {"scope": key[0], "language_code": key[1]})
    return True


@method("getMyCommands", ForWhom, returns="Array of BotCommand")
def get_my_commands(world: World, args: ForWhom) -> list[Json]:
    """The menu of exactly this scope and language; empty when none was set."""
    return world.bot.commands.get(_key(world, args), [])


@method("deleteMyCommands", ForWhom, returns="Boolean")
def delete_my_commands(world: World, args: ForWhom) -> bool:
    """Take a menu away; users then see the next wider one."""
    key = _key(world, args)
    world.bot.commands.pop(key, None)
    world.journal.announce("commands", {"scope": key[0], "language_code": key[1]})
    return True


def menu_for(world: World, chat: Chat, user_id: int, language: str | None) -> list[Json]:
    """The menu one user sees in one chat, by the order the Bot API lays down ("Determining list of commands")."""
    tag = of_user(language)
    keys = ((scope, code) for scope in _scopes(chat, user_id) for code in (tag, ""))
    return next((world.bot.commands[key] for key in keys if key in world.bot.commands), [])


def _scopes(chat: Chat, user_id: int) -> list[str]:
    if chat.type == "private":
        return [f"chat:{chat.id}", "all_private_chats", "default"]
    scopes = [f"chat_member:{chat.id}:{user_id}"]
    admin = chat.members.get(user_id) in ("creator", "administrator")
    scopes += [f"chat_administrators:{chat.id}"] if admin else []
    scopes += [f"chat:{chat.id}"]
    scopes += ["all_chat_administrators"] if admin else []
    return [*scopes, "all_group_chats", "default"]


def _menu_chat(world: World, chat_id: int | None) -> Chat | None:
    if chat_id is None:
        return None
    chat = world.chat(chat_id)
    if chat.type != "private":
        raise bad_request("chat not found")
    return chat


@method("setChatMenuButton", SetMenu, returns="Boolean")
def set_chat_menu_button(world: World, args: SetMenu) -> bool:
    """The button beside the input field, for one private chat or for all."""
    button = args.menu_button or {"type": "default"}
    if button.get("type") not in ("commands", "default", "web_app"):
        raise bad_request("can't parse menu button: unknown type specified")
    chat = _menu_chat(world, args.chat_id)
    if chat is None:
        world.bot.menu_button = button
    else:
        chat.menu_button = button
    return True


@method("getChatMenuButton", OfMenu, returns="MenuButton")
def get_chat_menu_button(world: World, args: OfMenu) -> Json:
    """The button of a chat, or the one for all."""
    chat = _menu_chat(world, args.chat_id)
    return (chat.menu_button if chat else None) or world.bot.menu_button
