"""A month's round on the clock: which of its steps are due at a moment. Pure: the moment is an argument."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar import Month, WorkingDays, at_local
from domain.scoring.rulebook import Rulebook
from domain.scoring.schedule import Step


class Occasion(StrEnum):
    """What a step of the timetable is."""

    OPEN = "open"
    REMIND = "remind"
    OVERDUE = "overdue"
    CHASE = "chase"
    TELEPHONE = "telephone"
    DRAFT = "draft"


@dataclass(frozen=True, slots=True)
class Due:
    """A step and the moment it falls on, in UTC."""

    occasion: Occasion
    key: str
    moment: datetime

    def is_stale(self, at: datetime, zone: ZoneInfo) -> bool:
        """Say whether its day is over: a missed reminder is not sent on another day, the next step says more."""
        return at.astimezone(zone).date() > self.moment.astimezone(zone).date()


@dataclass(frozen=True, slots=True)
class Timetable:
    """A month's steps in order, and the first moment that is too late to report."""

    month: Month
    deadline: datetime
    steps: tuple[Due, ...]

    def due(self, at: datetime) -> tuple[Due, ...]:
        """Give the steps whose moment has come, in order."""
        return tuple(step for step in self.steps if step.moment <= at)

    def moment_of(self, occasion: Occasion) -> datetime | None:
        """Give the moment of the first step of a kind."""
        return next((step.moment for step in self.steps if step.occasion is occasion), None)


def timetable(rulebook: Rulebook, month: Month, days: WorkingDays, zone: ZoneInfo) -> Timetable:
    """Lay out the steps of a month's regular round as the rulebook writes them."""
    schedule = rulebook.schedule
    deadline = rulebook.deadline.moment(month, days, zone)
    opening = _moment(schedule.opening, month, days, zone, deadline)
    steps = [Due(Occasion.OPEN, schedule.opening.key, opening)]
    groups = (
        (Occasion.REMIND, schedule.reminders),
        (Occasion.OVERDUE, (schedule.overdue,)),
        (Occasion.CHASE, schedule.chase),
        (Occasion.TELEPHONE, (schedule.telephone,)),
    )
    for occasion, group in groups:
        steps += [
            Due(occasion, step.key, _moment(step, month, days, zone, deadline, opening)) for step in group if step
        ]
    draft_day = month.last_day + timedelta(days=schedule.draft.days_after)
    draft_day = schedule.draft.on_day_off.move(draft_day, days)
    steps.append(Due(Occasion.DRAFT, "draft", at_local(draft_day, schedule.draft.at, zone)))
    return Timetable(month, deadline, tuple(sorted(steps, key=lambda step: step.moment)))


def _moment(
    step: Step, month: Month, days: WorkingDays, zone: ZoneInfo, deadline: datetime, opening: datetime | None = None
) -> datetime:
    """Place a step on the clock: by its day, by its distance to the deadline, or as a share of the way to it."""
    if step.day is not None:
        return at_local(step.on_day_off.move(month.day(step.day), days), step.at, zone)
    if step.before is not None:
        return deadline - step.before
    start = opening or deadline
    share = step.part or 0
    return start + timedelta(seconds=int((deadline - start).total_seconds() * share))
