"""Flood control: 30 messages a second overall, 1 a second in a chat with bursts, 20 a minute in a group.

The figures are those of the Bot API's FAQ ("My bot is hitting limits, how do I avoid this?"). How large a burst may be
is not published; `BURST` is this simulator's answer. A channel counts as a group.
"""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from simulator.refusals import too_many

OVERALL, OVERALL_SECONDS = 30, 1.0
BURST, CHAT_SECONDS = 10, 1.0
GROUP, GROUP_SECONDS = 20, 60.0


@dataclass(slots=True)
class Window:
    """At most `size` events in any stretch of `seconds`."""

    size: int
    seconds: float
    events: deque[float] = field(default_factory=deque)

    def wait(self, now: float, count: int) -> float:
        """Seconds until `count` more may come; 0 when they may come now."""
        while self.events and self.events[0] <= now - self.seconds:
            self.events.popleft()
        excess = len(self.events) + count - self.size
        if excess <= 0:
            return 0.0
        return self.events[min(excess, len(self.events)) - 1] + self.seconds - now if self.events else self.seconds

    def add(self, now: float, count: int) -> None:
        """Count `count` events."""
        self.events.extend([now] * count)


@dataclass(slots=True)
class Bucket:
    """One event each `seconds`, and up to `size` at once after a quiet time."""

    size: int
    seconds: float
    full_at: float = 0.0

    def wait(self, now: float, count: int) -> float:
        """Seconds until `count` more may come; an album is let through on one free place."""
        missing = max(self.full_at - now, 0.0) / self.seconds
        return max((missing + min(count, 1) - self.size) * self.seconds, 0.0)

    def add(self, now: float, count: int) -> None:
        """Count `count` events."""
        self.full_at = max(self.full_at, now) + count * self.seconds


@dataclass(slots=True)
class Limits:
    """What has been sent of late, by chat.

    Args:
        enabled: off for benchmarks.
        monotonic: the source of real time, which no jump of the virtual clock touches.
    """

    enabled: bool = True
    monotonic: Callable[[], float] = time.monotonic
    _overall: Window = field(default_factory=lambda: Window(OVERALL, OVERALL_SECONDS))
    _chats: dict[int, Bucket] = field(default_factory=dict)
    _groups: dict[int, Window] = field(default_factory=dict)

    def spend(self, chat_id: int, count: int = 1) -> None:
        """Count `count` messages to a chat (a negative id is a group or channel).

        Raises:
            Refusal: 429; nothing is counted then.
        """
        if not self.enabled:
            return
        now = self.monotonic()
        rules: list[Window | Bucket] = [
            self._overall,
            self._chats.setdefault(chat_id, Bucket(BURST, CHAT_SECONDS)),
        ]
        if chat_id < 0:
            rules.append(self._groups.setdefault(chat_id, Window(GROUP, GROUP_SECONDS)))
        wait = max(rule.wait(now, count) for rule in rules)
        if wait > 0:
            raise too_many(math.ceil(wait))
        for rule in rules:
            rule.add(now, count)

    def forget(self) -> None:
        """Nothing was sent."""
        self._overall.events.clear()
        self._chats.clear()
        self._groups.clear()
