"""JSON objects as the Bot API writes them, built from plain facts."""

import json
from typing import Any

Json = dict[str, Any]
"""A JSON object. Once handed out it is never changed: an edit makes a new one."""

ADMIN_RIGHTS = (
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False)


def encode(value: object) -> bytes:
    """JSON bytes, compact, characters as they are; half a surrogate pair, which a forged text may hold, as `?`."""
    return _ENCODER.encode(value).encode("utf-8", "replace")


def present(**fields: object) -> Json:
    """The fields that have a value; the Bot API leaves the others out."""
    return {name: value for name, value in fields.items() if value is not None}


def chat_member(user: Json, status: str, *, chat_type: str = "supergroup") -> Json:
    """A ChatMember of the given status (`creator`, `administrator`, `member`, `left` or `kicked`)."""
    member: Json = {"status": status, "user": user}
    if status == "creator":
        member["is_anonymous"] = False
    elif status == "kicked":
        member["until_date"] = 0
    elif status == "administrator":
        member |= {"can_be_edited": False, "is_anonymous": False} | dict.fromkeys(ADMIN_RIGHTS, True)
        channel_only = ("can_post_messages", "can_edit_messages") if chat_type == "channel" else ("can_pin_messages",)
        member |= dict.fromkeys(channel_only, True)
    return member


def origin_of(message: Json) -> Json:
    """The MessageOrigin a forwarded copy of this message carries: the first author, not the last forwarder."""
    if "forward_origin" in message:
        origin: Json = message["forward_origin"]
        return origin
    if message["chat"]["type"] == "channel":
        return {
            "type": "channel",
            "date": message["date"],
            "chat": message["chat"],
            "message_id": message["message_id"],
        }
    return {"type": "user", "date": message["date"], "sender_user": message["from"]}
