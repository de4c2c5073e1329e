"""Taps: which use case a button stands for."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from domain.errors import Stale
from handlers.buttons.group_chat import SwitchPosting
from handlers.buttons.packing import Button, unpack
from handlers.turn import Turn, split

B = TypeVar("B", bound=Button)
Handler = Callable[[Turn, B], Awaitable[None]]

_handlers: dict[type[Button], Handler[Any]] = {}


def tap(kind: type[B]) -> Callable[[Handler[B]], Handler[B]]:
    """Register what a kind of button does."""

    def register(handler: Handler[B]) -> Handler[B]:
        _handlers[kind] = handler
        return handler

    return register


def known() -> frozenset[type[Button]]:
    """List the kinds of buttons that do something."""
    return frozenset(_handlers)


async def press(turn: Turn, data: str) -> None:
    """Carry out what a button stands for that was chosen by its number."""
    turn.pressed = True
    turn.group, meant = split(data)
    button = unpack(meant)
    if button is None:
        raise Stale
    await _handlers[type(button)](turn, button)


async def tapped(_update: object, turn: Turn) -> None:
    """Carry out a tap."""
    button = turn.button
    if button is None or not (turn.is_private or isinstance(button, SwitchPosting)):
        raise Stale
    await _handlers[type(button)](turn, button)
