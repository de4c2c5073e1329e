"""A problem 难点堵点问题 on the 13710 clock: its limits, its lamp, and what is due. Pure: every moment is an argument.

13710 is the supervision clock of the region (Shanxi's "13710" 工作制度): 1, taken up the same day; 3, first feedback
within three days; 7, an ordinary problem solved within seven days; 1, a hard one within a month; 0, followed until it
is closed. Days are counted as the Civil Code counts them: the first one is not counted (第二百零一条), and a month ends
on the day of the same number, or on the month's last day when there is none (第二百零二条).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.calendar import Month, WorkingDays, at_local, end_of_day


class ProblemStep(StrEnum):
    """What has to be done within a limit. The first three run side by side from the moment the problem was raised.

    The last three are an instruction's, one after the other: the office names holder and date, the holder answers by
    that date, the office checks the answer.
    """

    TAKE_UP = "take-up"
    FEEDBACK = "feedback"
    SOLVE = "solve"
    CONFIRM = "confirm"
    HAND_OUT = "hand-out"
    DATE = "date"
    CHECK = "check"


class Counted(StrEnum):
    """Which days a limit counts."""

    CALENDAR = "calendar"
    WORKING = "working"


class Level(StrEnum):
    """Who stands where: an overdue step goes up one level at a time."""

    DEPARTMENT = "department"
    OFFICE = "office"
    LEADERS = "leaders"


class Occasion(StrEnum):
    """Why somebody is told of a step."""

    BEFORE = "before"
    ON = "on"
    AFTER = "after"
    UP = "up"
    FOLLOW = "follow"


class Lamp(StrEnum):
    """In time, due within a day, past its step, or closed."""

    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"
    CLOSED = "closed"


LEVELS = tuple(Level)
FOLLOWED = frozenset({ProblemStep.SOLVE, ProblemStep.CONFIRM, ProblemStep.DATE, ProblemStep.CHECK})
"""The steps that "0" follows up again and again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemRules:
    """The clock as the rulebook's [problems] writes it. A limit of 0 days ends at 24:00 of the day itself.

    `confirm_days`, the hours and the days of reminders and escalation are agreed on here: 13710 does not name them.
    `remind_days` before the last day the holder is reminded at `remind_at`, of a limit that ends the same day at
    `same_day_at`; at `remind_at` of the day after the last one the holder hears that it is over, and each level above
    `escalate_days` later than the one below. `follow_days` is the rhythm of "0". Nothing is said after `latest`.
    """

    take_up_days: int = 0
    feedback_days: int = 3
    ordinary_days: int = 7
    hard_months: int = 1
    confirm_days: int = 3
    counted: Counted = Counted.CALENDAR
    remind_days: int = 1
    remind_at: time = time(9)
    same_day_at: time = time(16)
    escalate_days: int = 1
    follow_days: int = 7
    yellow_hours: int = 24
    latest: time = time(21)
    article: str = "“13710”工作制度"


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """What has happened to a problem since it was raised, or raised again."""

    since: datetime
    hard: bool
    taken_at: datetime | None = None
    answered_at: datetime | None = None
    solved_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionProgress:
    """What has happened to an instruction since it was given, or given back; `due_at` is the first moment too late."""

    since: datetime
    due_at: datetime | None = None
    handed_at: datetime | None = None
    answered_at: datetime | None = None
    closed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class StepClock:
    """A step with its limit, the first moment that is too late."""

    step: ProblemStep
    since: datetime
    limit: datetime
    done_at: datetime | None

    def is_late(self, at: datetime) -> bool:
        """Tell whether the step was done too late, or is not done although its limit is past."""
        return (self.done_at or at) >= self.limit


@dataclass(frozen=True, slots=True)
class StepDue:
    """Something to be said of a step: at which moment, to which level, under which key."""

    clock: StepClock
    occasion: Occasion
    level: Level
    key: str
    moment: datetime

    def is_stale(self, at: datetime, rules: ProblemRules, zone: ZoneInfo) -> bool:
        """Say whether its day is over, or nearly: a missed reminder is not sent at night or on another day."""
        local, own = at.astimezone(zone), self.moment.astimezone(zone)
        return local.date() > own.date() or local.time() >= rules.latest


def clocks(progress: Progress, rules: ProblemRules, days: WorkingDays, zone: ZoneInfo) -> tuple[StepClock, ...]:
    """Give every step that has begun, with its limit."""
    solving = rules.hard_months if progress.hard else rules.ordinary_days
    begun = [
        (ProblemStep.TAKE_UP, progress.since, rules.take_up_days, progress.taken_at),
        (ProblemStep.FEEDBACK, progress.since, rules.feedback_days, progress.answered_at),
        (ProblemStep.SOLVE, progress.since, solving, progress.solved_at),
    ]
    if progress.solved_at is not None:
        begun.append((ProblemStep.CONFIRM, progress.solved_at, rules.confirm_days, progress.closed_at))
    return tuple(
        StepClock(step, since, _limit(step, since, length, progress, rules, days, zone), done)
        for step, since, length, done in begun
    )


def instruction_clocks(
    progress: InstructionProgress, rules: ProblemRules, days: WorkingDays, zone: ZoneInfo
) -> tuple[StepClock, ...]:
    """Give every step of an instruction that has begun: handed out in time, answered by its date, checked in time."""
    since, answered = progress.since, progress.answered_at
    steps = [
        StepClock(
            ProblemStep.HAND_OUT, since, _after_days(since, rules.take_up_days, rules, days, zone), progress.handed_at
        )
    ]
    if progress.handed_at is not None and progress.due_at is not None:
        steps.append(StepClock(ProblemStep.DATE, progress.handed_at, progress.due_at, answered))
    if answered is not None:
        limit = _after_days(answered, rules.confirm_days, rules, days, zone)
        steps.append(StepClock(ProblemStep.CHECK, answered, limit, progress.closed_at))
    return tuple(steps)


def running(steps: tuple[StepClock, ...]) -> tuple[StepClock, ...]:
    """Give the steps that wait to be done, the one to end first in front."""
    return tuple(sorted((each for each in steps if each.done_at is None), key=lambda each: each.limit))


def lamp(steps: tuple[StepClock, ...], at: datetime, rules: ProblemRules) -> Lamp:
    """Give the lamp: red past a step, yellow when one is due within a day, green otherwise."""
    waiting = running(steps)
    if not waiting:
        return Lamp.CLOSED
    left = waiting[0].limit - at
    if left <= timedelta():
        return Lamp.RED
    return Lamp.YELLOW if left <= timedelta(hours=rules.yellow_hours) else Lamp.GREEN


def due(
    steps: tuple[StepClock, ...],
    *,
    level: Level,
    held_since: datetime,
    at: datetime,
    rules: ProblemRules,
    zone: ZoneInfo,
) -> tuple[StepDue, ...]:
    """Give what there is to say of a problem up to a moment, in order.

    Args:
        steps: the steps of the problem.
        level: where its holder stands.
        held_since: since when they have it; what was to be said before is no longer about them.
        at: the moment.
        rules: the clock.
        zone: whose days are counted.
    """
    found = [
        each
        for clock in running(steps)
        for each in _of_step(clock, level, at, rules, zone)
        if held_since < each.moment <= at
    ]
    return tuple(sorted(found, key=lambda each: each.moment))


def whole_days(since: datetime, until: datetime) -> int:
    """Count the whole days between two moments."""
    return max(0, (until - since) // timedelta(days=1))


def _limit(
    step: ProblemStep,
    since: datetime,
    length: int,
    progress: Progress,
    rules: ProblemRules,
    days: WorkingDays,
    zone: ZoneInfo,
) -> datetime:
    first = since.astimezone(zone).date()
    if step is ProblemStep.SOLVE and progress.hard:
        last = Month.of(first).plus(length).day(first.day)
        return end_of_day(days.on_or_after(last) if rules.counted is Counted.WORKING else last, zone)
    return _after_days(since, length, rules, days, zone)


def _after_days(since: datetime, length: int, rules: ProblemRules, days: WorkingDays, zone: ZoneInfo) -> datetime:
    first = since.astimezone(zone).date()
    if rules.counted is Counted.CALENDAR:
        return end_of_day(first + timedelta(days=length), zone)
    last = days.on_or_after(first) if not length else first
    for _ in range(length):
        last = days.on_or_after(last + timedelta(days=1))
    return end_of_day(last, zone)


def _of_step(clock: StepClock, level: Level, at: datetime, rules: ProblemRules, zone: ZoneInfo) -> Iterator[StepDue]:
    first, last = clock.since.astimezone(zone).date(), (clock.limit - timedelta(seconds=1)).astimezone(zone).date()
    before = (
        at_local(last, rules.same_day_at, zone)
        if first == last
        else _morning(last - timedelta(days=rules.remind_days), rules, zone)
    )
    if before > clock.since:
        yield StepDue(clock, Occasion.BEFORE, level, "before", before)
    if clock.step is ProblemStep.DATE and first < last:
        yield StepDue(clock, Occasion.ON, level, "on", _morning(last, rules, zone))
    told = last + timedelta(days=1)
    yield StepDue(clock, Occasion.AFTER, level, "after", _morning(told, rules, zone))
    for above in LEVELS[LEVELS.index(level) + 1 :]:
        told += timedelta(days=rules.escalate_days)
        yield StepDue(clock, Occasion.UP, above, f"up-{above}", _morning(told, rules, zone))
    if clock.step in FOLLOWED:
        yield from _followed(clock, level, told, at, rules, zone)


def _followed(
    clock: StepClock, level: Level, told: date, at: datetime, rules: ProblemRules, zone: ZoneInfo
) -> Iterator[StepDue]:
    number = 1
    moment = _morning(told + timedelta(days=rules.follow_days), rules, zone)
    while moment <= at:
        yield StepDue(clock, Occasion.FOLLOW, level, f"follow-{number}", moment)
        number += 1
        moment = _morning(told + timedelta(days=rules.follow_days * number), rules, zone)


def _morning(day: date, rules: ProblemRules, zone: ZoneInfo) -> datetime:
    return at_local(day, rules.remind_at, zone)
