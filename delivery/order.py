"""One chat in order, chats side by side."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Hashable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

# Updates held at once, waiting for their turn or being carried out: what bounds memory.
IN_HAND = 1024
# Chats served at once. More would only queue up before the database.
SIDE_BY_SIDE = 128


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class ChatOrder(BaseUpdateProcessor):
    """Lets updates of different chats run side by side and those of one chat one after the other, as they came.

    PTB's own concurrency keeps no order at all, and holds its permits while waiting; here a chat with a hundred updates
    in line takes one of the places of `side_by_side`, not a hundred.
    """

    __slots__ = ("_places", "_turns")

    def __init__(self, in_hand: int = IN_HAND, *, side_by_side: int = SIDE_BY_SIDE) -> None:
        super().__init__(in_hand)
        self._places = asyncio.Semaphore(side_by_side)
        self._turns: dict[Hashable, _Turn] = {}

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Carry an update out when the earlier ones of its chat are."""
        async with self._turn(chat_key(update)), self._places:
            await coroutine

    def has_more(self, update: object) -> bool:
        """Tell whether later updates of the same chat wait behind this one, which is being carried out."""
        turn = self._turns.get(chat_key(update))
        return turn is not None and turn.waiting > 1

    async def more_is_coming(self, update: object) -> bool:
        """Tell the same of all processes that take this chat's updates."""
        return self.has_more(update)

    async def initialize(self) -> None:
        """Nothing is needed."""

    async def shutdown(self) -> None:
        """Nothing is kept."""

    @asynccontextmanager
    async def _turn(self, key: Hashable) -> AsyncIterator[None]:
        turn = self._turns.setdefault(key, _Turn())
        turn.waiting += 1
        try:
            async with turn.lock:  # asyncio locks are fair: first come, first served
                yield
        finally:
            turn.waiting -= 1
            if not turn.waiting:
                del self._turns[key]


def chat_key(update: object) -> Hashable:
    """Give what an update must stay in order with: its chat, or its user, or nothing but itself."""
    if not isinstance(update, Update):
        return object()
    if update.effective_chat is not None:
        return update.effective_chat.id
    if update.effective_user is not None:
        return update.effective_user.id
    return ("update", update.update_id)
