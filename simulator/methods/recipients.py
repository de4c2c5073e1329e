"""Where the bot may write."""

from simulator.refusals import bad_request, forbidden
from simulator.world import Chat, World


def reachable(world: World, chat_id: int | str) -> Chat:
    """A chat the bot knows and belongs to.

    Raises:
        Refusal: 400 unknown or upgraded, 403 blocked, kicked, gone or never greeted.
    """
    chat = world.chat(chat_id)
    if chat.migrated_to is not None:
        raise bad_request("group chat was upgraded to a supergroup chat", migrate_to_chat_id=chat.migrated_to)
    if chat.bot_status in ("member", "administrator"):
        return chat
    if chat.type == "private":
        if chat.bot_status == "kicked":
            raise forbidden("bot was blocked by the user")
        raise forbidden("bot can't initiate conversation with a user")
    if chat.bot_status == "kicked":
        raise forbidden(f"bot was kicked from the {chat.type} chat")
    if chat.bot_status == "left":
        raise forbidden(f"bot is not a member of the {chat.type} chat")
    raise bad_request("chat not found")


def writable(world: World, chat_id: int | str) -> Chat:
    """A chat the bot may post in: in a channel only an administrator may.

    Raises:
        Refusal: as `reachable`, and 400 without the right.
    """
    chat = reachable(world, chat_id)
    if chat.type == "channel" and chat.bot_status != "administrator":
        raise bad_request("need administrator rights in the channel chat")
    return chat
