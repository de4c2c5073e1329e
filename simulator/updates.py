"""The queue of updates: getUpdates with its offset, the conflict of two pollers, and what faults do to delivery."""

import asyncio
from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice

from simulator.refusals import Dropped, Refusal, conflict
from simulator.shapes import Json

UPDATE_KINDS = (
    "message",
    "edited_message",
    "channel_post",
    "edited_channel_post",
    "callback_query",
    "my_chat_member",
    "chat_member",
)
NOT_BY_DEFAULT = frozenset({"chat_member"})
BATCH = 100


class Updates:
    """What the bot has not confirmed yet, in order.

    Args:
        first_id: the first `update_id`.
    """

    def __init__(self, first_id: int) -> None:
        self.pending: deque[Json] = deque()
        self.next_id = first_id
        self.allowed: frozenset[str] | None = None
        self.to_repeat = 0
        self.to_shuffle = 0
        self._repeats: list[Json] = []
        self._flagged: set[int] = set()
        self._poll: asyncio.Future[None] | None = None
        self._arrivals: list[asyncio.Future[None]] = []
        self._added: list[asyncio.Future[None]] = []

    @property
    def polled(self) -> bool:
        """Whether a long poll is open."""
        return self._poll is not None

    def allow(self, kinds: Sequence[str] | None) -> None:
        """Take over `allowed_updates`: None keeps the former setting, empty returns to the default."""
        if kinds is not None:
            self.allowed = frozenset(kinds) or None

    def wanted(self, kind: str) -> bool:
        """Whether an update of this kind is kept for the bot at all."""
        return kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed

    def add(self, kind: str, payload: Json) -> None:
        """Queue an update and end the waiting poll with it."""
        if not self.wanted(kind):
            return
        self.pending.append({"update_id": self.next_id, kind: payload})
        if self.to_repeat:
            self.to_repeat -= 1
            self._flagged.add(self.next_id)
        self.next_id += 1
        self.wake()
        _release(self._added)

    async def poll(self, *, offset: int, limit: int, timeout: float) -> list[Json]:  # noqa: ASYNC109 - a parameter of getUpdates
        """One getUpdates.

        Raises:
            Refusal: 409 when another poll takes over while this one waits.
            Dropped: an outage began.
        """
        self.end_poll(conflict(OTHER_POLL))
        _release(self._arrivals)
        self.confirm(offset)
        if not self.pending and not self._repeats and timeout > 0:
            await self._wait(timeout)
        return self._batch(limit)

    async def _wait(self, seconds: float) -> None:
        loop = asyncio.get_running_loop()
        poll = self._poll = loop.create_future()
        timer = loop.call_later(seconds, self.wake)
        try:
            await poll
        finally:
            timer.cancel()
            if self._poll is poll:
                self._poll = None

    def wake(self) -> None:
        """End the waiting poll with what there is, perhaps nothing."""
        poll, self._poll = self._poll, None
        if poll and not poll.done():
            poll.set_result(None)

    def end_poll(self, reason: Refusal | Dropped) -> None:
        """End the waiting poll with a refusal, or without an answer."""
        poll, self._poll = self._poll, None
        if poll and not poll.done():
            poll.set_exception(reason)

    def confirm(self, offset: int) -> None:
        """Forget updates below `offset`; a negative one keeps only that many from the end."""
        if offset < 0:
            offset = self.next_id + offset
        while self.pending and self.pending[0]["update_id"] < offset:
            gone = self.pending.popleft()
            if gone["update_id"] in self._flagged:
                self._flagged.discard(gone["update_id"])
                self._repeats.append(gone)

    def _batch(self, limit: int) -> list[Json]:
        repeats, self._repeats = self._repeats, []
        batch = repeats + list(islice(self.pending, limit))
        if self.to_shuffle and len(batch) > 1:
            self.to_shuffle -= 1
            batch.reverse()
        return batch

    def take_repeats(self) -> Iterable[Json]:
        """Confirmed updates that a fault delivers once more (for the webhook)."""
        repeats, self._repeats = self._repeats, []
        return repeats

    async def next_poll(self, seconds: float) -> None:
        """Return when the bot polls again, or after `seconds`."""
        await _within(self._arrivals, seconds)

    async def next_update(self, seconds: float) -> None:
        """Return when something is queued, or after `seconds`."""
        await _within(self._added, seconds)

    def clear(self) -> None:
        """Forget everything but the next id, which must never come twice."""
        self.pending.clear()
        self._repeats.clear()
        self._flagged.clear()
        self.to_repeat = self.to_shuffle = 0


OTHER_POLL = "terminated by other getUpdates request; make sure that only one bot instance is running"


def _release(waiting: list[asyncio.Future[None]]) -> None:
    for future in waiting:
        if not future.done():
            future.set_result(None)
    waiting.clear()


async def _within(waiting: list[asyncio.Future[None]], seconds: float) -> None:
    future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    waiting.append(future)
    await asyncio.wait([future], timeout=seconds)
    if future in waiting:
        waiting.remove(future)
