"""The virtual clock: runs at the pace of the real one, from where it was set."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta


@dataclass(frozen=True, slots=True)
class Moment:
    """A named point in time that the page offers to jump to.

    Args:
        key: what the control API calls it.
        label: the words on the page by language (`zh`, `en`).
        at: the instant, aware.
    """

    key: str
    label: Mapping[str, str]
    at: datetime


@dataclass(slots=True)
class Clock:
    """Time as the simulated Telegram tells it; only `date` fields follow it, limits and timeouts do not.

    Args:
        at: the instant to start from, aware; the present when left out.
    """

    at: datetime = field(default_factory=lambda: datetime.now(UTC))
    _set: float = field(default_factory=time.monotonic, init=False)

    def now(self) -> datetime:
        """The virtual instant, aware, in UTC."""
        return self.at.astimezone(UTC) + timedelta(seconds=time.monotonic() - self._set)

    def stamp(self) -> int:
        """Unix seconds of `now()`, as the Bot API writes dates."""
        return int(self.at.timestamp() + time.monotonic() - self._set)

    def jump(self, at: datetime) -> None:
        """Go on from `at`, which may lie before or after now.

        Raises:
            ValueError: `at` has no time zone.
        """
        if at.tzinfo is None:
            raise ValueError("a jump needs a time zone")
        self.at, self._set = at, time.monotonic()
