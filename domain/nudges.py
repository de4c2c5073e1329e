"""Nudges: a word to whoever holds something up — a draft lying idle, a report nobody reviews, one sent back."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar import WorkingDays, at_local, end_of_day


class Held(StrEnum):
    """What is held up, and by whom.

    A department holds its DRAFT and a report sent back for CORRECTION; the office holds what waits for REVIEW, and
    hears of what is UNCORRECTED when its time is over.
    """

    DRAFT = "draft"
    REVIEW = "review"
    CORRECTION = "correction"
    UNCORRECTED = "uncorrected"


BY_THE_OFFICE = frozenset({Held.REVIEW, Held.UNCORRECTED})
OF_A_LIMIT = frozenset({Held.CORRECTION, Held.UNCORRECTED})


@dataclass(frozen=True, slots=True, kw_only=True)
class Nudge:
    """One step: so many working days after the day on which it was left lying, at a local hour.

    Of a correction the days are counted from the last day of its time limit; 0 is that day.
    """

    key: str
    of: Held
    after: int
    at: time = time(10)

    @property
    def order(self) -> tuple[int, time]:
        """Tell which of two steps comes later."""
        return self.after, self.at

    def moment(self, base: date, days: WorkingDays, zone: ZoneInfo) -> datetime:
        """Give the moment it falls on, in UTC."""
        return at_local(days.on_or_after(base) if self.after == 0 else days.later(base, self.after), self.at, zone)


DEFAULT_NUDGES = (
    Nudge(key="draft-idle", of=Held.DRAFT, after=2),
    Nudge(key="review-waiting", of=Held.REVIEW, after=2),
    Nudge(key="correction-due", of=Held.CORRECTION, after=0),
    Nudge(key="correction-over", of=Held.CORRECTION, after=1),
    Nudge(key="uncorrected", of=Held.UNCORRECTED, after=1),
)
"""The notice is silent about them; these hold where a rulebook says nothing else."""


def correction_limit(returned_at: datetime, working_days: int, days: WorkingDays, zone: ZoneInfo) -> datetime:
    """Give the first moment too late for a correction: the end of so many working days after the day of the return."""
    return end_of_day(days.later(returned_at.astimezone(zone).date(), working_days), zone)
