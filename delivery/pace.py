"""How fast the bot may speak, and who speaks first.

Telegram's limits (Bot API FAQ, "My bot is hitting limits"): about 30 messages a second to all chats, one a second to
one chat with short bursts allowed, 20 a minute to a group or channel. There are two kinds of messages:

* the fan-out (reminders, notices, bulletins) keeps an even pace below every one of these limits;
* an answer to what a person just did goes ahead of it and takes its place in the count. Alone it is not held back:
  people pace themselves, and Telegram says so (429) when they do not.
"""

import asyncio
import time
from bisect import bisect_right, insort
from collections import deque
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass, field

# A little more than a thirtieth of a second; what keeps the limit is the count of the last second.
SPACING = 0.0335
CHAT_SECONDS = 1.0
GROUP_MESSAGES, GROUP_SECONDS = 20, 60.0
SECOND_MESSAGES = 30
# A timer that fires a little late must not slow the fan-out down; one that fires much later must not bunch it up.
LATENESS = 0.05
# An answer that takes longer says more of a slow line than of when its message arrived.
LONGEST_LAG = 1.0
# So much longer, each time, may the quickest way out become: machines are busy now and then.
FORGETTING = 1.01
LEARNING_SECONDS = 0.0001
# For so long after a 429 answers keep to the limit a second as well.
CAREFUL_SECONDS = 30.0
KEPT_CHATS = 10_000


@dataclass(slots=True)
class Window:
    """At most `size` messages in any stretch of `seconds`."""

    size: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float, messages: int) -> float:
        """Seconds until so many more messages may go."""
        self._forget(now)
        excess = len(self.times) + min(messages, self.size) - self.size
        return self.times[excess - 1] + self.seconds - now if excess > 0 else 0.0

    def rest(self, at: float, now: float) -> float:
        """Seconds until a message that is counted at a moment is one of no more than `size`."""
        self._forget(now)
        excess = bisect_right(self.times, at) - self.size
        return self.times[excess - 1] + self.seconds - now if excess > 0 else 0.0

    def _forget(self, now: float) -> None:
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()

    def put_off(self, at: float, now: float, messages: int) -> None:
        """Count messages that left at a moment as of a later one."""
        for _ in range(messages):
            with suppress(ValueError):  # it took longer than the stretch itself
                self.times.remove(at)
                insort(self.times, now)


class Pace:
    """Gives each message its turn.

    Args:
        monotonic: real time in seconds, which no virtual clock moves.
        sleep: waits for so many seconds of it.
        spacing: seconds between two messages of the fan-out.
    """

    def __init__(
        self,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        spacing: float = SPACING,
    ) -> None:
        self._monotonic, self._sleep, self._spacing = monotonic, sleep, spacing
        self._quiet_until = self._careful_until = self._fan_out_at = float("-inf")
        self._slot = float("-inf")
        self._ahead = 0.0
        self._second = Window(SECOND_MESSAGES, 1.0)
        self._chats: dict[int | str, _Chat] = {}
        self._line = asyncio.Lock()
        self._urgent = 0

    async def turn(self, chat: int | str, *, urgent: bool = False, messages: int = 1) -> float:
        """Wait until `messages` messages may go to a chat, and count them as gone; give the moment they are counted at.

        Args:
            chat: its id; negative, or a @name, for groups and channels.
            urgent: an answer to what a person just did.
            messages: more than one for an album.
        """
        known = self._chat(chat)
        if urgent:
            return await self._go_ahead(known, messages)
        async with known.lock:  # locks are fair: what is said to one chat stays in order
            return await self._line_up(known, messages)

    async def leaves(self, chat: int | str, at: float, *, messages: int = 1) -> float:
        """Count messages as of now, when they leave: their turn may have been a while ago; give the moment.

        What a busy process held up between its turn and its way out leaves together with what comes behind it. A turn
        comes a little early, by what the way out takes at the least; who is quicker still waits here.

        Args:
            chat: its id.
            at: what `turn` gave.
            messages: as many as had that turn.
        """
        self._ahead = min(self._ahead * FORGETTING + LEARNING_SECONDS, self._monotonic() - at)
        while (wait := self._second.rest(at, self._monotonic())) > 0:
            await self._sleep(wait)
        now = self._monotonic()
        self._put_off(chat, at, now, messages)
        return now

    def landed(self, chat: int | str, at: float, *, messages: int = 1) -> None:
        """Count messages as of the latest moment they can have arrived, which is when Telegram counts them: now.

        Their answer is here. How much of the time the way there took and how much the way back nobody knows, so that
        messages a busy line held up and delivered together are not too many.

        Args:
            chat: its id.
            at: what `leaves` gave, or `turn` when they left at once.
            messages: as many as had that turn.
        """
        self._put_off(chat, at, min(self._monotonic(), at + LONGEST_LAG), messages)

    def _put_off(self, chat: int | str, at: float, now: float, messages: int) -> None:
        self._second.put_off(at, now, messages)
        known = self._chats.get(chat)
        if known is not None:
            known.last = max(known.last, now)
            if known.is_group:
                known.minute.put_off(at, now, messages)

    async def _go_ahead(self, chat: "_Chat", messages: int) -> float:
        self._urgent += 1
        try:
            while (wait := self._urgent_wait(chat, messages)) > 0:
                await self._sleep(wait)
        finally:
            self._urgent -= 1
        return self._count(chat, messages)

    async def _line_up(self, chat: "_Chat", messages: int) -> float:
        while (wait := self._chat_wait(chat, messages)) > 0:  # before the line, so that one chat holds up no other
            await self._sleep(wait)
        async with self._line:
            while (wait := self._slot_wait(messages)) > 0:
                await self._sleep(wait)
            self._fan_out_at = self._monotonic()
            return self._count(chat, messages)

    def succeed(self) -> None:
        """Go on where another process stopped: what it sent in its last second counts, and nobody knows what it was.

        So it is taken to have spoken evenly at the full pace, as we would have.
        """
        now = self._monotonic()
        before = (now - 1.0 + number / SECOND_MESSAGES for number in range(1, SECOND_MESSAGES + 1))
        self._second.times = deque(sorted((*self._second.times, *before))[-SECOND_MESSAGES:])
        self._fan_out_at = now

    async def calm(self) -> None:
        """Wait while Telegram wants to hear nothing at all."""
        while (wait := self._quiet_until - self._monotonic()) > 0:
            await self._sleep(wait)

    def pause(self, seconds: float) -> None:
        """Be quiet for so long, in every chat: what a 429 asks for."""
        now = self._monotonic()
        self._quiet_until = max(self._quiet_until, now + seconds)
        self._careful_until = self._quiet_until + CAREFUL_SECONDS

    def _urgent_wait(self, chat: "_Chat", messages: int) -> float:
        now = self._monotonic()
        waits = [self._quiet_until - now, chat.minute.wait(now, messages) if chat.is_group else 0.0]
        if max(self._fan_out_at + 1.0, self._careful_until) > now:
            waits.append(self._second.wait(now, messages))
        return max(waits)

    def _chat_wait(self, chat: "_Chat", messages: int) -> float:
        now = self._monotonic()
        return max(chat.last + CHAT_SECONDS - now, chat.minute.wait(now, messages) if chat.is_group else 0.0)

    def _slot_wait(self, messages: int) -> float:
        now = self._monotonic()
        yielding = self._spacing if self._urgent else 0.0
        return max(self._quiet_until - now, self._slot - now, self._second.wait(now, messages) - self._ahead, yielding)

    def _count(self, chat: "_Chat", messages: int) -> float:
        now = self._monotonic()
        due = self._slot if now - self._slot < LATENESS else now
        self._slot = due + messages * self._spacing
        self._second.times.extend([now] * messages)
        if chat.is_group:
            chat.minute.times.extend([now] * messages)
        chat.last = now
        return now

    def _chat(self, chat: int | str) -> "_Chat":
        known = self._chats.pop(chat, None) or _Chat(is_group=isinstance(chat, str) or chat < 0)
        self._chats[chat] = known  # so that the order is that of the last messages
        if len(self._chats) > KEPT_CHATS:
            oldest = next(iter(self._chats))
            if not self._chats[oldest].lock.locked():
                del self._chats[oldest]
        return known


@dataclass(slots=True)
class _Chat:
    """What went to one chat of late."""

    is_group: bool
    last: float = float("-inf")
    minute: Window = field(default_factory=lambda: Window(GROUP_MESSAGES, GROUP_SECONDS))
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
