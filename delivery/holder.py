"""Who holds a lease or a notice: one running process, and whether it is known to be gone.

A process killed outright releases nothing. On the machine it ran on, its number tells that it is gone, so that its
successor need not wait for the lease to run out. Elsewhere only time tells.
"""

import os
import secrets
import socket
import time
from dataclasses import dataclass
from pathlib import Path

START_TIME = 19
"""A field of /proc/PID/stat (proc(5), starttime), counted behind the process's name."""
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


def age() -> float:
    """Give how many seconds ago this process was started; 0 where the system does not tell (it is asked on Linux)."""
    try:
        fields = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        started = int(fields[START_TIME]) / os.sysconf("SC_CLK_TCK")
        return max(time.clock_gettime(time.CLOCK_BOOTTIME) - started, 0.0)
    except (OSError, AttributeError):
        return 0.0


def _runs(process: int) -> bool:
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
