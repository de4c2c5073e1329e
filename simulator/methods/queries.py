"""answerCallbackQuery."""

import time
from dataclasses import dataclass

from simulator.entities import units
from simulator.methods.registry import method
from simulator.refusals import bad_request
from simulator.world import World

MAX_ANSWER = 200
QUERY_SECONDS = 60.0
"""How long a query can be answered. Telegram publishes no figure; real time, no jump of the clock ages a query."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """answerCallbackQuery."""

    callback_query_id: str
    text: str | None = None
    show_alert: bool = False
    url: str | None = None
    cache_time: int = 0


@method("answerCallbackQuery", Answer, returns="Boolean")
def answer_callback_query(world: World, args: Answer) -> bool:
    """End the waiting circle on a pressed button, with a notice or an alert."""
    if args.text and units(args.text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    tap = world.taps.get(args.callback_query_id)
    if tap is None or tap.answered or time.monotonic() - tap.pressed > QUERY_SECONDS:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    tap.answer(args.text or None, alert=args.show_alert, url=args.url)
    seen = {"user": tap.user, "chat_id": tap.chat, "chat": tap.chat, "tap": tap.id, **tap.view()}
    world.journal.record("answer", tap.chat, lambda: seen)
    return True
