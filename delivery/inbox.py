"""The inbox: an update is kept before Telegram is told that it arrived, and carried out once.

Whoever hears of updates (delivery/poller.py, a webhook) gives them to `Inbox.record`, which returns when they are kept.
The inbox then lets them be carried out, a chat in order and chats side by side, tries again what failed, and after a
restart goes on with what was left: what was not carried out is, and a chat whose answer did not go out gets its screen.
"""

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from telegram import Bot, Update
from telegram.error import Forbidden

from delivery.order import ChatOrder
from delivery.patience import Patience, describe
from delivery.settling import Settling
from delivery.starting import Starting
from models.inbox import InboxState
from storage import inboxes
from storage.inboxes import Arrival
from storage.unit import Database, Unit

PAGE = 200
ASKING_TURNS = 2
"""Turns of the event loop in which the poller asks for more, before what came is carried out: that takes far longer."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Received:
    """An update, and when the person acted."""

    update: Update
    sent_at: datetime


Callback = Callable[[Received], Awaitable[None]]


class Inbox:
    """Keeps updates and has them carried out.

    Args:
        database: where they are kept.
        bot: what the updates' shortcuts belong to.
        handle: carries an update out and answers the chat; an error means that it is to be tried again. An error that
            was dealt with on the way is reported through `failed` instead.
        redraw: draws the screen of an update's chat anew: its effect is kept, its answer did not go out.
        on_dead: hears of an update that was given up.
        now: the time, virtual in the demo.
        order: what keeps a chat in order.
        pause: seconds before the first repetition; later ones take longer.
        holder: this process, where several take updates side by side.
    """

    def __init__(
        self,
        database: Database,
        *,
        bot: Bot,
        handle: Callback,
        redraw: Callback,
        on_dead: Callback,
        now: Callable[[], datetime],
        order: ChatOrder | None = None,
        pause: float = 1.0,
        holder: str = "",
    ) -> None:
        self._database, self._bot, self._now, self._pause = database, bot, now, pause
        self._handle, self._redraw, self._on_dead = handle, redraw, on_dead
        self._order, self._holder = order or ChatOrder(), holder
        self._settling = Settling(database, now=now)
        self._in_hand: dict[int, datetime] = {}
        self._failures: dict[int, BaseException] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._changed = asyncio.Condition()
        self.contacts = 0

    def sent_at(self, update: Update) -> datetime:
        """Say when the person acted, for an update that is being carried out."""
        return self._in_hand[update.update_id]

    def failed(self, update: Update, error: BaseException) -> None:
        """Report that an update could not be carried out when `handle` does not raise: PTB swallows errors."""
        if update.update_id in self._in_hand:
            self._failures[update.update_id] = error

    async def open(self) -> None:
        """Go on with what an earlier process left: first the unanswered chats, then what was not carried out."""
        async with self._database.read() as unit:
            unanswered = [
                each for each in await inboxes.unanswered(unit.session) if each.update_id not in self._in_hand
            ]
        newest = {arrival.chat_id: arrival for arrival in unanswered}
        self._settling.add(*{each.update_id for each in unanswered} - {each.update_id for each in newest.values()})
        for arrival in newest.values():
            self._hand_out(arrival, self._parse(json.loads(arrival.payload)), redraw=True)
        await self._hand_out_unfinished()

    async def adopt(self, left: Sequence[tuple[Arrival, bool]]) -> None:
        """Go on with what a process that worked side by side left; for each update, whether only its answer is owed."""
        for arrival, answer_owed in left:
            self._hand_out(arrival, self._parse(json.loads(arrival.payload)), redraw=answer_owed)
            await self.room()

    async def record(
        self,
        updates: Sequence[Mapping[str, Any]],
        sent_at: Sequence[datetime],
        *,
        also: Callable[[Unit], Awaitable[None]] | None = None,
    ) -> None:
        """Keep a batch in one transaction, then hand out what is new in it. Returning is what allows to acknowledge it.

        Args:
            updates: as Telegram sent them.
            sent_at: for each, when its sender acted.
            also: what else belongs into the transaction; an error of it keeps the batch from being recorded.
        """
        parsed = [self._parse(update) for update in updates]
        arrivals = [self._arrival(*each) for each in zip(updates, parsed, sent_at, strict=True)]
        async with self._settling.alongside() as settle, self._database.unit() as unit:
            new = await inboxes.record(unit.session, arrivals) if arrivals else set()
            await settle(unit)
            if also is not None:
                await also(unit)
            await unit.commit()
        self.contacts += 1
        for arrival, update in zip(arrivals, parsed, strict=True):
            if arrival.update_id in new:
                self._hand_out(arrival, update)

    async def room(self) -> None:
        """Wait until there is room for another batch in memory."""
        async with self._changed:
            await self._changed.wait_for(lambda: len(self._tasks) < self._order.max_concurrent_updates)

    async def idle(self) -> None:
        """Wait until nothing is in hand and every answer is marked."""
        async with self._changed:
            await self._changed.wait_for(lambda: not self._tasks)
        await self._settling.flush()

    async def prune(self, *, keep: timedelta) -> None:
        """Forget answered updates that are older than `keep`. A day is enough to know what Telegram repeats."""
        async with self._database.unit() as unit:
            await inboxes.prune(unit.session, self._now() - keep)
            await unit.commit()

    async def backlog(self) -> int:
        """Count the updates that are kept and not carried out yet."""
        async with self._database.read() as unit:
            return await inboxes.open_count(unit.session)

    async def close(self, *, grace: float = 8.0) -> None:
        """Finish what is in hand, for at most `grace` seconds. What is left is carried out by the next process."""
        if self._tasks:
            _, late = await asyncio.wait(self._tasks, timeout=grace)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self._settling.close()

    async def _hand_out_unfinished(self) -> None:
        after: int | None = None
        while True:
            async with self._database.read() as unit:
                page = await inboxes.unfinished(unit.session, after=after, limit=PAGE)
            if not page:
                return
            for arrival in page:
                self._hand_out(arrival, self._parse(json.loads(arrival.payload)))
            after = page[-1].update_id
            await self.room()

    def _arrival(self, update: Mapping[str, Any], parsed: Update | None, sent_at: datetime) -> Arrival:
        chat = parsed and parsed.effective_chat
        return Arrival(
            update_id=int(update["update_id"]),
            chat_id=chat.id if chat else None,
            payload=json.dumps(update, ensure_ascii=False, separators=(",", ":")),
            received_at=self._now(),
            sent_at=sent_at,
            holder=self._holder,
        )

    def _parse(self, update: Mapping[str, Any]) -> Update | None:
        try:
            return Update.de_json(_needed(update), self._bot)
        except Exception:  # one update PTB cannot read must not keep the others of its batch from being kept
            log.exception("update %s cannot be read", update.get("update_id"))
            return None

    def _hand_out(self, arrival: Arrival, update: Update | None, *, redraw: bool = False) -> None:
        if arrival.update_id in self._in_hand:
            return
        self._in_hand[arrival.update_id] = arrival.sent_at
        task = asyncio.create_task(self._take(arrival, update, redraw=redraw))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _take(self, arrival: Arrival, update: Update | None, *, redraw: bool) -> None:
        try:
            for _ in range(ASKING_TURNS):  # as many for every update, which keeps them in order
                await asyncio.sleep(0)
            if update is None:
                await self._bury(arrival.update_id)
                return
            received = Received(update, arrival.sent_at)
            await self._order.process_update(update, Starting(lambda: self._carry_out(received, redraw=redraw)))
        finally:
            self._in_hand.pop(arrival.update_id, None)
            self._failures.pop(arrival.update_id, None)
            self._tasks.discard(asyncio.current_task())
            async with self._changed:
                self._changed.notify_all()

    async def _carry_out(self, received: Received, *, redraw: bool) -> None:
        patience = Patience(self._pause)
        while True:
            contacts = self.contacts
            error = await self._attempt(received, redraw=redraw)
            if error is None:
                self._settling.add(received.update.update_id)
                return
            log.error("update %s failed", received.update.update_id, exc_info=error)
            state = await self._note(received, error)
            if state is None:  # without the database nothing can be judged: no attempt is lost by its absence
                await patience.pause()
                continue
            redraw = state is InboxState.DONE
            # The person blocked the bot: nobody waits for this answer, and whatever is said comes after its effect.
            if isinstance(error, Forbidden):
                self._settling.add(received.update.update_id)
                return
            if not patience.has_more(error, reached=self.contacts > contacts):
                await self._give_up(received, redraw=redraw)
                return
            await patience.pause()

    async def _attempt(self, received: Received, *, redraw: bool) -> BaseException | None:
        try:
            await (self._redraw if redraw else self._handle)(received)
        except Exception as error:  # noqa: BLE001 — given to the caller, who logs it and decides
            return error
        return self._failures.pop(received.update.update_id, None)

    async def _note(self, received: Received, error: BaseException) -> InboxState | None:
        """Note a failure; give the update's state: done when only its answer is owed, None when it cannot be noted."""
        try:
            async with self._database.unit() as unit:
                state = await inboxes.fail(unit.session, received.update.update_id, describe(error))
                await unit.commit()
        except Exception:
            log.exception("the failure of update %s could not be noted", received.update.update_id)
            return None
        return state

    async def _give_up(self, received: Received, *, redraw: bool) -> None:
        if redraw:  # its effect is kept; the chat gets its screen at the next start, or draws one by its next tap
            log.error("the chat of update %s could not be answered", received.update.update_id)
            return
        try:
            if await self._bury(received.update.update_id):
                await self._on_dead(received)
        except Exception:
            log.exception("nobody could be told of the dead update %s", received.update.update_id)

    async def _bury(self, update_id: int) -> bool:
        async with self._database.unit() as unit:
            buried = await inboxes.bury(unit.session, update_id)
            await unit.commit()
        return buried


def _needed(update: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out of a tap what the message looks like that was tapped: PTB would make all of it anew.

    With no date it is what the Bot API calls inaccessible (InaccessibleMessage): which message it was, and where.
    """
    tap = update.get("callback_query")
    if not tap or not tap.get("message"):
        return dict(update)
    tapped = {"message_id": tap["message"]["message_id"], "chat": tap["message"]["chat"], "date": 0}
    return {**update, "callback_query": {**tap, "message": tapped}}
