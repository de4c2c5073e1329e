"""A round on the clock: which of its steps are due at a moment. Pure: the moment is an argument."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar import Month, QuietHours, WorkingDays, at_local
from domain.scoring.rulebook import Rulebook
from domain.scoring.schedule import Step

DEADLINE = "deadline"
"""The deadline's name among the steps the office may move."""

Changes = Mapping[str, datetime | None]
"""What the office changed in a month: a step's key → its new moment, None for a step that is left out."""


class Occasion(StrEnum):
    """What a step of the timetable is."""

    OPEN = "open"
    REMIND = "remind"
    OVERDUE = "overdue"
    CHASE = "chase"
    TELEPHONE = "telephone"
    DRAFT = "draft"


class Hearer(StrEnum):
    """To whom a step speaks."""

    OWING = "owing"
    OFFICE = "office"


BEFORE_THE_DEADLINE = frozenset({Occasion.OPEN, Occasion.REMIND})
LISTS_OF_THE_MISSING = frozenset({Occasion.OVERDUE, Occasion.TELEPHONE})
REPEATED = frozenset({Occasion.REMIND, Occasion.OVERDUE, Occasion.CHASE, Occasion.TELEPHONE})
FOR_THE_OFFICE = LISTS_OF_THE_MISSING | {Occasion.OPEN}


@dataclass(frozen=True, slots=True)
class Due:
    """A step and the moment it falls on, in UTC. `left_out`: the office skips it this month; `moved`: it moved it."""

    occasion: Occasion
    key: str
    moment: datetime
    left_out: bool = False
    moved: bool = False


@dataclass(frozen=True, slots=True)
class Saying:
    """What becomes of a due step: to whom it still is said, and from when on. Nobody: it is skipped."""

    step: Due
    to: frozenset[Hearer]
    send_at: datetime


@dataclass(frozen=True, slots=True)
class Timetable:
    """A round's steps in order, and the first moment that is too late to report.

    `month` is the period the round bears on.
    """

    month: Month
    zone: ZoneInfo
    deadline: datetime
    steps: tuple[Due, ...]
    quiet: QuietHours | None = None

    def due(self, at: datetime) -> tuple[Due, ...]:
        """Give the steps whose moment has come, in order."""
        return tuple(step for step in self.steps if step.moment <= at)

    def next_after(self, at: datetime) -> datetime | None:
        """Give the moment of the first step after this one."""
        return min((step.moment for step in self.steps if step.moment > at), default=None)

    def after_extension(self, number: int, granted_at: datetime) -> "Timetable":
        """Give the steps that follow an extension, for those it was granted to, under keys of their own.

        What was said before it is not said again; the opening and the bulletin are not theirs.
        """
        kept = (step for step in self.steps if step.occasion in REPEATED and step.moment > granted_at)
        return replace(self, steps=tuple(replace(step, key=f"{step.key}@{number}") for step in kept))

    def step(self, key: str) -> Due | None:
        """Find a step by its key."""
        return next((step for step in self.steps if step.key == key), None)

    def moment_of(self, occasion: Occasion) -> datetime | None:
        """Give the moment of the first step of a kind."""
        return next((step.moment for step in self.steps if step.occasion is occasion), None)

    def not_quiet(self, moment: datetime) -> datetime:
        """Give the moment, or the morning after the quiet hours it lies in."""
        return self.quiet.after(moment, self.zone) if self.quiet else moment

    def sayings(self, at: datetime) -> tuple[Saying, ...]:
        """Judge the due steps: of those that missed their moment only the last is said, and only while it has a point.

        A reminder has one on its own day and before the deadline; the round's opening until the deadline, where no
        reminder says more; the list of the missing, for the office, until the next list.
        """
        spoken = [step for step in self.due(at) if step.occasion is not Occasion.DRAFT]
        heard = [step for step in spoken if not step.left_out]
        lists = [step for step in heard if step.occasion in LISTS_OF_THE_MISSING]
        last_list = next(reversed(lists), None)
        opening = (step for step in heard if step.occasion is Occasion.OPEN)
        last = next((step for step in (*heard[-1:], *opening) if self._is_for_the_owing(step, at)), None)
        found = []
        for step in spoken:
            send_at = self.not_quiet(max(at, step.moment))
            to = set()
            if step is last:
                to.add(Hearer.OWING)
            if step.occasion in FOR_THE_OFFICE and (step is last_list or Hearer.OWING in to):
                to.add(Hearer.OFFICE)
            found.append(Saying(step, frozenset(to), send_at))
        return tuple(found)

    def _is_for_the_owing(self, step: Due, at: datetime) -> bool:
        send_at = self.not_quiet(max(at, step.moment))
        return step.occasion is not Occasion.TELEPHONE and self.has_a_point(step, send_at)

    def has_a_point(self, step: Due, send_at: datetime) -> bool:
        """Tell whether a liaison who owes something should still hear of a step at a moment."""
        if step.occasion in BEFORE_THE_DEADLINE and send_at >= self.deadline:
            return False
        return step.occasion is Occasion.OPEN or is_same_day(step.moment, send_at, self.zone)


def is_same_day(moment: datetime, other: datetime, zone: ZoneInfo) -> bool:
    """Tell whether two moments lie on one local day."""
    return moment.astimezone(zone).date() == other.astimezone(zone).date()


def timetable(
    rulebook: Rulebook,
    month: Month,
    days: WorkingDays,
    zone: ZoneInfo,
    *,
    changes: Changes | None = None,
    deadline: datetime | None = None,
) -> Timetable:
    """Lay out the steps of a month's regular round as the rulebook writes them and the office changed them.

    Args:
        rulebook: its deadline and schedule.
        month: the period.
        days: the working days of the group.
        zone: where its days are counted.
        changes: what the office moved or left out.
        deadline: the deadline of the round when that is open already and was given another one.
    """
    changes = changes or {}
    deadline = deadline or changes.get(DEADLINE) or rulebook.deadline.moment(month, days, zone)
    place = _Placing(rulebook, month, days, zone, deadline)
    steps = [_changed(step, changes) for step in place.steps()]
    quiet = rulebook.schedule.quiet
    if quiet:
        steps = [replace(step, moment=quiet.after(step.moment, zone)) for step in steps]
    return Timetable(month, zone, deadline, tuple(_in_order(steps, deadline)), quiet)


def adhoc_timetable(
    rulebook: Rulebook, days: WorkingDays, zone: ZoneInfo, *, opens_at: datetime, deadline: datetime
) -> Timetable:
    """Lay out the steps of an ad-hoc round (临时调度).

    Its reminders are the rulebook's `adhoc` ones; after its deadline it is chased like a regular round, the same
    number of days later.
    """
    schedule = rulebook.schedule
    month = Month.of((deadline - timedelta(seconds=1)).astimezone(zone).date())
    place = _Placing(rulebook, month, days, zone, deadline)
    groups = (
        (Occasion.OVERDUE, (schedule.overdue,)),
        (Occasion.CHASE, schedule.chase),
        (Occasion.TELEPHONE, (schedule.telephone,)),
    )
    steps = [
        Due(Occasion.OPEN, schedule.opening.key, opens_at),
        *(Due(Occasion.REMIND, step.key, place.moment(step, opens_at)) for step in schedule.adhoc),
        *(
            Due(occasion, step.key, place.days_later(step))
            for occasion, group in groups
            for step in group
            if step and step.day is not None
        ),
    ]
    quiet = schedule.quiet
    if quiet:
        steps = [replace(step, moment=quiet.after(step.moment, zone)) for step in steps]
    return Timetable(month, zone, deadline, tuple(_in_order(steps, deadline)), quiet)


@dataclass(frozen=True, slots=True)
class _Placing:
    """Places the steps of a rulebook on the clock of a month."""

    rulebook: Rulebook
    month: Month
    days: WorkingDays
    zone: ZoneInfo
    deadline: datetime

    def steps(self) -> list[Due]:
        schedule = self.rulebook.schedule
        opening = self.moment(schedule.opening, self.deadline)
        groups = (
            (Occasion.REMIND, schedule.reminders),
            (Occasion.OVERDUE, (schedule.overdue,)),
            (Occasion.CHASE, schedule.chase),
            (Occasion.TELEPHONE, (schedule.telephone,)),
        )
        return [
            Due(Occasion.OPEN, schedule.opening.key, opening),
            *(
                Due(occasion, step.key, self.moment(step, opening))
                for occasion, group in groups
                for step in group
                if step
            ),
            Due(Occasion.DRAFT, "draft", self._draft()),
        ]

    def days_later(self, step: Step) -> datetime:
        """Place a step as many days after the deadline as it stands after that of a regular month."""
        regular = self.rulebook.deadline
        later = timedelta(days=max((step.day or 0) - regular.day + int(not regular.inclusive), 1))
        return at_local(step.on_day_off.move(self._last_day() + later, self.days), step.at, self.zone)

    def _draft(self) -> datetime:
        draft = self.rulebook.schedule.draft
        day = self.month.last_day + timedelta(days=draft.days_after)
        moment = at_local(draft.on_day_off.move(day, self.days), draft.at, self.zone)
        if moment > self.deadline:
            return moment
        # A deadline put off beyond the month's end: the numbers are there the day after.
        return at_local(draft.on_day_off.move(self._last_day() + timedelta(days=1), self.days), draft.at, self.zone)

    def moment(self, step: Step, opening: datetime) -> datetime:
        """Place a step: by its day, by its distance to the deadline, or as a share of the way to it."""
        if step.day is not None:
            return at_local(step.on_day_off.move(self._day(step.day), self.days), step.at, self.zone)
        if step.before is not None:
            local = (self.deadline - step.before).astimezone(self.zone)
            return at_local(step.on_day_off.move(local.date(), self.days), local.time(), self.zone)
        share = step.part or 0
        return opening + timedelta(seconds=int((self.deadline - opening).total_seconds() * share))

    def _day(self, number: int) -> date:
        """Give a step's day; from the deadline's own day on the steps go where the deadline went."""
        day, nominal = self.month.day(number), self.rulebook.deadline.nominal_day(self.month)
        return day + (self._last_day() - nominal) if day >= nominal else day

    def _last_day(self) -> date:
        return (self.deadline - timedelta(seconds=1)).astimezone(self.zone).date()


def _changed(step: Due, changes: Changes) -> Due:
    if step.key not in changes:
        return step
    moment = changes[step.key]
    return replace(step, left_out=True) if moment is None else replace(step, moment=moment, moved=True)


def _in_order(steps: list[Due], deadline: datetime) -> list[Due]:
    """Sort the steps and leave out the reminders that days off, or another deadline, make pointless.

    Of several pushed onto one moment the last is enough; one before the opening or past the deadline says nothing.
    """
    ordered = sorted(steps, key=lambda step: step.moment)
    opening = next(step.moment for step in steps if step.occasion is Occasion.OPEN)
    last_of = {step.moment: step.key for step in ordered if step.occasion is Occasion.REMIND and not step.left_out}

    def has_its_place(step: Due) -> bool:
        if step.occasion is not Occasion.REMIND or step.left_out:
            return True
        return last_of[step.moment] == step.key and opening < step.moment < deadline

    return [step for step in ordered if has_its_place(step)]
