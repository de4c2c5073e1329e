"""The bot itself: getMe and its texts."""

from dataclasses import dataclass

from simulator.entities import units
from simulator.methods.languages import checked_language
from simulator.methods.registry import Nothing, method
from simulator.refusals import bad_request
from simulator.shapes import Json
from simulator.world import World


@dataclass(frozen=True, slots=True, kw_only=True)
class InLanguage:
    """For which users; empty for those without a text of their own."""

    language_code: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Description(InLanguage):
    """setMyDescription."""

    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortDescription(InLanguage):
    """setMyShortDescription."""

    short_description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name(InLanguage):
    """setMyName."""

    name: str = ""


@method("getMe", Nothing, returns="User")
def get_me(world: World, _: Nothing) -> Json:
    """The bot's own account with the fields only getMe shows."""
    return world.bot_json | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


@method("logOut", Nothing, returns="Boolean")
def log_out(_: World, __: Nothing) -> bool:
    """Accepted; there is no cloud to leave."""
    return True


@method("close", Nothing, returns="Boolean")
def close(_: World, __: Nothing) -> bool:
    """Accepted; the simulator goes on."""
    return True


def _set(texts: dict[str, str], language: str, text: str, *, limit: int, what: str) -> bool:
    if units(text) > limit:
        raise bad_request(f"{what} is too long")
    language = checked_language(language)
    if text:
        texts[language] = text
    else:
        texts.pop(language, None)
    return True


def _get(texts: dict[str, str], language: str, default: str = "") -> str:
    return texts.get(checked_language(language)) or texts.get("", default)


@method("setMyDescription", Description, returns="Boolean")
def set_my_description(world: World, args: Description) -> bool:
    """What an empty chat with the bot shows."""
    return _set(world.bot.descriptions, args.language_code, args.description, limit=512, what="bot description")


@method("getMyDescription", InLanguage, returns="BotDescription")
def get_my_description(world: World, args: InLanguage) -> Json:
    """The description, falling back to the one for all languages."""
    return {"description": _get(world.bot.descriptions, args.language_code)}


@method("setMyShortDescription", ShortDescription, returns="Boolean")
def set_my_short_description(world: World, args: ShortDescription) -> bool:
    """What the bot's profile shows."""
    texts = world.bot.short_descriptions
    return _set(texts, args.language_code, args.short_description, limit=120, what="bot about text")


@method("getMyShortDescription", InLanguage, returns="BotShortDescription")
def get_my_short_description(world: World, args: InLanguage) -> Json:
    """The short description, falling back to the one for all languages."""
    return {"short_description": _get(world.bot.short_descriptions, args.language_code)}


@method("setMyName", Name, returns="Boolean")
def set_my_name(world: World, args: Name) -> bool:
    """The bot's name by language."""
    return _set(world.bot.names, args.language_code, args.name, limit=64, what="bot name")


@method("getMyName", InLanguage, returns="BotName")
def get_my_name(world: World, args: InLanguage) -> Json:
    """The name, falling back to the account's own."""
    return {"name": _get(world.bot.names, args.language_code, world.bot.name)}
