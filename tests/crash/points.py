"""Named points at which a bot's process is killed, planted from outside: the bot itself knows nothing of them."""

import os
import signal
from collections.abc import Awaitable, Callable
from typing import Any

from delivery.inbox import Inbox
from delivery.outbox import Sender
from delivery.transport import AiohttpRequest
from storage import bulletins, outboxes
from storage.unit import Unit

Anything = Callable[..., Awaitable[Any]]


def _always(*_: Any, **__: Any) -> bool:
    return True


def _of_an_act(unit: Any) -> bool:
    return getattr(unit, "_act", None) is not None


def _speaks(_: Any, url: str, *__: Any, **___: Any) -> bool:
    return url.rpartition("/")[2].startswith(("send", "edit", "answer"))


def _posts_the_picture(_: Any, url: str, *__: Any, **___: Any) -> bool:
    return url.endswith("/sendPhoto")


POINTS: dict[str, tuple[Any, str, bool, Callable[..., bool]]] = {
    "after the inbox's commit": (Inbox, "record", False, _always),
    "after the effect": (Unit, "commit", False, _of_an_act),
    "before the effect": (Unit, "commit", True, _of_an_act),
    "before the send": (AiohttpRequest, "do_request", True, _speaks),
    "after the send": (AiohttpRequest, "do_request", False, _speaks),
    "in mid-fan-out, sent and not marked": (outboxes, "finish", True, _always),
    "in mid-fan-out, claimed and not sent": (Sender, "_begin", False, _always),
    "in mid-publication, frozen and not committed": (bulletins, "freeze", False, _always),
    "in mid-publication, picture sent and files not": (AiohttpRequest, "do_request", False, _posts_the_picture),
}
"""What is wrapped, whether it dies before or after it, and on which calls."""
ON_AN_ACT = tuple(name for name in POINTS if not name.startswith("in mid"))
IN_A_FAN_OUT = tuple(name for name in POINTS if name.startswith("in mid-fan-out"))
IN_A_PUBLICATION = tuple(name for name in POINTS if name.startswith("in mid-publication"))


def plant(point: str, passages: int) -> None:
    """Have this process killed when it has come by a point so many times."""
    place, name, before, counts = POINTS[point]
    original: Anything = getattr(place, name)
    left = [passages]

    def _die() -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    async def wrapped(*args: Any, **kwargs: Any) -> Any:
        counted = counts(*args, **kwargs)
        if counted and before:
            _die()
        result = await original(*args, **kwargs)
        if counted and not before:
            _die()
        return result

    setattr(place, name, wrapped)
