"""Who holds a lease or a notice: one running process, and whether it is known to be gone.

A process killed outright releases nothing. On the machine it ran on, its number tells that it is gone, and where the
system can say so (Linux) at the moment of its end: its successor need not wait for the lease to run out. Elsewhere only
time tells.
"""

import asyncio
import os
import secrets
import select
import socket
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

# The marks given out by this process: with our own number but none of these marks, a holder ran before us.
_OURS: set[str] = set()


@dataclass(frozen=True, slots=True)
class Holder:
    """A process: the place its number is valid in (host and process namespace), the number, and a random mark."""

    place: str
    process: int
    mark: str

    @classmethod
    def this_process(cls) -> "Holder":
        """Name this process anew."""
        mark = secrets.token_hex(4)
        _OURS.add(mark)
        return cls(place=_place(), process=os.getpid(), mark=mark)

    @classmethod
    def read(cls, text: str) -> "Holder | None":
        """Read what `str(holder)` wrote; None when it is nothing of ours."""
        place, _, rest = text.rpartition(" ")
        number, _, mark = rest.partition(".")
        return cls(place=place, process=int(number), mark=mark) if place and number.isdecimal() else None

    def __str__(self) -> str:
        return f"{self.place} {self.process}.{self.mark}"


def is_gone(holder: str, *, seen_by: Holder) -> bool:
    """Tell whether a holder is known to be gone. False when it cannot be known from here."""
    other = Holder.read(holder)
    if other is None or other.place != seen_by.place:
        return False
    if other.process == os.getpid():  # a container started again gives the same number to its next process
        return other.mark not in _OURS
    return not _runs(other.process)


async def ends(holder: str, *, seen_by: Holder, within: float) -> None:
    """Wait until a holder is gone, at most so many seconds; one that cannot be seen from here is waited for as long."""
    other = Holder.read(holder)
    watched = None if other is None or other.place != seen_by.place else _watch(other.process)
    if watched is None:
        if not is_gone(holder, seen_by=seen_by):
            await asyncio.sleep(within)
        return
    loop, ended = asyncio.get_running_loop(), asyncio.Event()
    loop.add_reader(watched, ended.set)
    try:
        with suppress(TimeoutError):
            async with asyncio.timeout(within):
                await ended.wait()
    finally:
        loop.remove_reader(watched)
        os.close(watched)


def _runs(process: int) -> bool:
    watched = _watch(process)
    if watched is None:
        return _has_number(process)
    try:
        poll = select.poll()
        poll.register(watched, select.POLLIN)
        return not poll.poll(0)  # readable when it has ended, even while its parent has not asked how (a zombie)
    finally:
        os.close(watched)


def _watch(process: int) -> int | None:
    """Open what tells the end of a process (pidfd_open(2)); None where the system has no such thing, or no process."""
    if not hasattr(os, "pidfd_open"):  # Linux alone has it
        return None
    try:
        return os.pidfd_open(process)
    except OSError:
        return None


def _has_number(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _place() -> str:
    try:
        space = str(Path("/proc/self/ns/pid").readlink())
    except OSError:
        space = "pid"
    return f"{socket.gethostname()}/{space}"
