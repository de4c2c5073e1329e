"""Keyboards under messages: what Telegram takes, and how a button is found again."""

from collections.abc import Iterable

from simulator.entities import units
from simulator.refusals import Refusal, bad_request
from simulator.shapes import Json

MAX_BUTTONS = 100
MAX_DATA = 64
_ACTIONS = (
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
)


def inline_keyboard(markup: Json | None) -> Json | None:
    """The `reply_markup` a Message shows: an inline keyboard that holds a button, else None.

    Raises:
        Refusal: 400, a keyboard Telegram would not take.
    """
    if markup is None or "inline_keyboard" not in markup:
        _check_other(markup or {})
        return None
    rows = [[_button(button) for button in row] for row in _rows(markup["inline_keyboard"])]
    rows = [row for row in rows if row]
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise bad_request("reply markup is too long")
    return {"inline_keyboard": rows} if rows else None


def _rows(rows: object) -> list[list[object]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise _unparsable("field inline_keyboard must be an Array of Arrays")
    return rows


def _button(button: object) -> Json:
    if not isinstance(button, dict):
        raise _unparsable("InlineKeyboardButton must be an Object")
    if not button.get("text"):
        raise _unparsable('InlineKeyboardButton must have a non-empty field "text"')
    if not any(action in button for action in _ACTIONS):
        raise bad_request("text buttons are not allowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(str(button["callback_data"]).encode()) <= MAX_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    if "url" in button and not str(button["url"]).lower().startswith(("http://", "https://", "tg://", "t.me/")):
        raise bad_request(f"inline keyboard button URL '{button['url']}' is invalid: wrong HTTP URL")
    return button


def _check_other(markup: Json) -> None:
    if "keyboard" not in markup:
        return
    rows = markup["keyboard"]
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise _unparsable("field keyboard must be an Array of Arrays")
    for button in (button for row in rows for button in row):
        if not units(button if isinstance(button, str) else button.get("text", "")):
            raise bad_request("keyboard button text must be non-empty")


def _unparsable(reason: str) -> Refusal:
    return bad_request(f"can't parse reply markup JSON object: {reason}")


def buttons(message: Json) -> Iterable[Json]:
    """The inline buttons under a message, row by row."""
    return (button for row in message.get("reply_markup", {}).get("inline_keyboard", ()) for button in row)
