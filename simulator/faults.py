"""Faults on demand: refusals, lost connections, slowness, an outage."""

import time
from dataclasses import dataclass, field
from itertools import count

CALL_KINDS = ("429", "500", "502", "drop_before", "drop_after", "latency", "outage")
"""What can befall a call of the bot."""
UPDATE_KINDS = ("duplicate", "out_of_order")
"""What can befall the updates on their way to the bot."""


@dataclass(slots=True)
class Fault:
    """One thing to go wrong.

    Args:
        id: what `POST /sim/faults` answered.
        kind: one of CALL_KINDS.
        method: the method it strikes, `*` for every one.
        chat: only calls to this chat, when given.
        times: how often; None for ever (until cleared).
        retry_after: seconds for a 429.
        seconds: how long a latency or an outage is.
        since: real time of its making; an outage ends by it.
    """

    id: int
    kind: str
    method: str = "*"
    chat: str | None = None
    times: int | None = None
    retry_after: int = 1
    seconds: float | None = None
    since: float = field(default_factory=time.monotonic)

    def strikes(self, method: str, chat: str | None) -> bool:
        """Whether a call is meant."""
        if self.kind == "outage" and self.seconds is not None and time.monotonic() > self.since + self.seconds:
            self.times = 0
        if self.times == 0 or (self.chat is not None and self.chat != chat):
            return False
        return self.method == "*" or self.method.lower() == method.lower()


@dataclass(slots=True)
class Faults:
    """The faults that are still to come."""

    active: list[Fault] = field(default_factory=list)
    _ids: "count[int]" = field(default_factory=lambda: count(1))

    def add(
        self,
        kind: str,
        *,
        method: str = "*",
        chat: str | None = None,
        times: int | None = None,
        retry_after: int = 1,
        seconds: float | None = None,
    ) -> Fault:
        """Ask for a fault; without `times` it strikes once, an outage or a latency until it is cleared."""
        if times is None and kind not in ("outage", "latency"):
            times = 1
        fault = Fault(self.next_id(), kind, method, chat, times, retry_after, seconds)
        self.active.append(fault)
        return fault

    def next_id(self) -> int:
        """A fresh number for a fault."""
        return next(self._ids)

    def take(self, method: str, chat: str | None) -> Fault | None:
        """The fault that strikes this call, counted down."""
        for fault in self.active:
            if fault.strikes(method, chat):
                if fault.times is not None:
                    fault.times -= 1
                self.active = [f for f in self.active if f.times != 0]
                return fault
        return None

    def clear(self) -> None:
        """Everything works again."""
        self.active.clear()
