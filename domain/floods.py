"""How many messages a person may send: far more than hands can, so that only a program that floods is held back."""

from collections import deque
from datetime import datetime, timedelta
from enum import Enum


class Passage(Enum):
    """What becomes of a message: taken; held back and told so, once; held back in silence."""

    TAKEN = "taken"
    TOLD = "told"
    SILENT = "silent"


class Floods:
    """Counts what each person sent, by the moment they sent it: what piled up while the bot was down floods nobody.

    Args:
        most: messages and taps in `window`.
        window: how long a message counts.
        people: how many are remembered; those longest silent are forgotten first.
    """

    def __init__(self, most: int = 120, window: timedelta = timedelta(minutes=1), people: int = 10_000) -> None:
        self._most, self._window, self._people = most, window, people
        self._sent: dict[int, deque[datetime]] = {}
        self._told: dict[int, datetime] = {}

    def passes(self, person: int, at: datetime) -> Passage:
        """Count a message; say whether it is taken."""
        sent = self._sent.pop(person, deque())
        self._sent[person] = sent
        while sent and sent[0] <= at - self._window:
            sent.popleft()
        if len(sent) < self._most:
            sent.append(at)
            self._forget()
            return Passage.TAKEN
        if (told := self._told.get(person)) is not None and told > at - self._window:
            return Passage.SILENT
        self._told[person] = at
        return Passage.TOLD

    def _forget(self) -> None:
        while len(self._sent) > self._people:
            silent = next(iter(self._sent))
            del self._sent[silent]
            self._told.pop(silent, None)
