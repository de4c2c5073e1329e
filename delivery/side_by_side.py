"""Several processes on one database: any of them takes any update, and a chat stays in order all the same.

Telegram sends the next update of a chat when the one before was acknowledged, so the order of `update_id` within a chat
is the order of recording. Before an update is carried out its process takes the chat's turn, a row; it waits while
another process that runs has the turn, or still has an earlier update of the chat. A process shows that it runs by a
lease it renews; what one that is gone left behind, the others take over.
"""

import asyncio
import logging
from bisect import insort
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

from telegram import Update

from delivery.holder import Holder, is_gone
from delivery.inbox import Inbox
from delivery.order import ChatOrder, chat_key
from delivery.pauses import jittered
from storage import chat_turns, leases
from storage.chat_turns import PRESENCE
from storage.unit import Database

PRESENT_SECONDS = 30.0
FIRST_PAUSE, LONGEST_PAUSE = 0.01, 0.1
# An order nobody could keep, such as updates that came the wrong way round, must not hold a chat up for ever.
LONGEST_WAIT = 15.0

log = logging.getLogger(__name__)


def _real_time() -> datetime:
    return datetime.now(UTC)


@dataclass(slots=True)
class _Line:
    """The updates of a chat in this process's hand, by their ids, and whether one of them is being carried out."""

    waiting: list[int] = field(default_factory=list)
    busy: bool = False
    changed: asyncio.Condition = field(default_factory=asyncio.Condition)

    def is_next(self, update_id: int) -> bool:
        """Tell whether this one may try: what another process left may come late and still go first."""
        return not self.busy and self.waiting[0] == update_id


class SharedOrder(ChatOrder):
    """Keeps each chat in order among all processes on a database.

    Args:
        database: where the turns are.
        holder: this process.
        wall: real time.
    """

    __slots__ = ("_database", "_holder", "_lines", "_wall")

    def __init__(self, database: Database, holder: Holder, *, wall: Callable[[], datetime] = _real_time) -> None:
        super().__init__()
        self._database, self._holder, self._wall = database, str(holder), wall
        self._lines: dict[int, _Line] = {}

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Carry an update out when the earlier ones of its chat are, here and elsewhere."""
        chat = _chat(update)
        if chat is None or not isinstance(update, Update):
            await super().do_process_update(update, coroutine)
            return
        async with self._next(chat, update.update_id), self._places:
            await coroutine

    def has_more(self, update: object) -> bool:
        """Tell whether later updates of the same chat wait behind this one in this process."""
        line = self._lines.get(_chat(update) or 0)
        return line is not None and isinstance(update, Update) and line.waiting[-1] > update.update_id

    async def more_is_coming(self, update: object) -> bool:
        """Tell whether later updates of the same chat wait, here or elsewhere."""
        chat = _chat(update)
        if chat is None or not isinstance(update, Update) or self.has_more(update):
            return self.has_more(update)
        async with self._database.read() as unit:
            return await chat_turns.later_elsewhere(unit.session, chat, update.update_id, holder=self._holder)

    @asynccontextmanager
    async def _next(self, chat: int, update_id: int) -> AsyncIterator[None]:
        line = self._lines.setdefault(chat, _Line())
        insort(line.waiting, update_id)
        taken = False
        try:
            await self._wait(line, chat, update_id)
            taken = True
            yield
        finally:
            if taken:
                await self._leave(chat)
            line.waiting.remove(update_id)
            if not line.waiting:
                del self._lines[chat]
            await _free(line, was_ours=taken)

    async def _wait(self, line: _Line, chat: int, update_id: int) -> None:
        clock = asyncio.get_running_loop().time
        pause, until = FIRST_PAUSE, clock() + LONGEST_WAIT
        while True:
            async with line.changed:
                await line.changed.wait_for(lambda: line.is_next(update_id))
                line.busy = True
            try:
                if await self._taken(chat, update_id, in_any_order=clock() >= until):
                    return
            except BaseException:
                await _free(line, was_ours=True)
                raise
            await _free(line, was_ours=True)
            await asyncio.sleep(jittered(pause))
            pause = min(pause * 2, LONGEST_PAUSE)

    async def _taken(self, chat: int, update_id: int, *, in_any_order: bool) -> bool:
        try:
            async with self._database.unit() as unit:
                if not in_any_order and await chat_turns.has_earlier(unit.session, chat, update_id):
                    return False
                taken = await chat_turns.take(unit.session, chat, holder=self._holder, at=self._wall())
                await unit.commit()
                return taken
        except Exception:
            log.exception("the turn of update %s could not be taken; trying again", update_id)
            return False

    async def _leave(self, chat: int) -> None:
        try:
            async with self._database.unit() as unit:
                await chat_turns.leave(unit.session, chat, holder=self._holder)
                await unit.commit()
        except Exception:  # our next update of the chat takes it again, or our end frees it
            log.exception("a turn could not be left")


class Presence:
    """Shows that this process runs, and takes over what gone ones left.

    Args:
        database: where that is noted.
        holder: this process.
        inbox: carries out what was left.
        wall: real time.
    """

    def __init__(
        self, database: Database, holder: Holder, inbox: Inbox, *, wall: Callable[[], datetime] = _real_time
    ) -> None:
        self._database, self._holder, self._inbox, self._wall = database, holder, inbox, wall
        self._name = f"{PRESENCE}{holder}"

    async def show(self) -> None:
        """Show it once more, and look after what was left."""
        now = self._wall()
        async with self._database.unit() as unit:
            await leases.acquire(
                unit.session,
                self._name,
                holder=str(self._holder),
                instead_of=None,
                at=now,
                until=now + timedelta(seconds=PRESENT_SECONDS),
            )
            for other in await chat_turns.present(unit.session):
                if is_gone(other, seen_by=self._holder):
                    await leases.forget(unit.session, f"{PRESENCE}{other}")
            await leases.forget_ended(unit.session, PRESENCE, at=now)
            left = await chat_turns.left_behind(unit.session, holder=str(self._holder), at=now)
            await unit.commit()
        await self._inbox.adopt(left)

    async def end(self) -> None:
        """Show that this process is gone."""
        async with self._database.unit() as unit:
            await leases.forget(unit.session, self._name)
            await unit.commit()


async def _free(line: _Line, *, was_ours: bool) -> None:
    async with line.changed:
        line.busy = line.busy and not was_ours
        line.changed.notify_all()


def _chat(update: object) -> int | None:
    key = chat_key(update)
    return key if isinstance(key, int) else None
