"""The timetable of a group's month, as the rulebook, the working days and the office's changes make it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.calendar import Month, WorkingDays
from domain.errors import Misconfigured
from domain.scoring.rulebook import Rulebook
from domain.timetable import Changes, Timetable, timetable
from models.dispatch import Dispatch, DispatchKind
from models.group import Group
from models.step_change import ChangeKind, StepChange
from services import rulebooks, workdays
from storage import dispatches, step_changes
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class MonthsRound:
    """A month's timetable with what it was made of; the round when it is open."""

    rulebook: Rulebook
    days: WorkingDays
    table: Timetable
    changes: tuple[StepChange, ...]
    dispatch: Dispatch | None

    def until(self, deadline: datetime) -> Timetable:
        """Lay the month out for another deadline."""
        changes = in_force(list(self.changes))
        return timetable(
            self.rulebook, self.table.month, self.days, self.table.zone, changes=changes, deadline=deadline
        )


@dataclass(frozen=True, slots=True)
class RoundsInHand:
    """What the clock of a group works on: its regular months, and the ad-hoc rounds that are not over."""

    months: tuple[MonthsRound, ...]
    adhoc: tuple[Dispatch, ...]

    @property
    def dispatches(self) -> tuple[int, ...]:
        """Give every round among them that is open."""
        regular = (each.dispatch for each in self.months if each.dispatch is not None)
        return tuple(int(each.id or 0) for each in (*regular, *self.adhoc))


async def of_month(unit: Unit, group: Group, month: Month) -> MonthsRound:
    """Give the round of a month, open or to come.

    Raises:
        Misconfigured: no rulebook of the group holds that early.
    """
    found = await in_hand(unit, group, (month,))
    if not found.months:
        raise Misconfigured(f"no rulebook of this group holds in {month}")
    return found.months[0]


async def in_hand(unit: Unit, group: Group, months: Sequence[Month]) -> RoundsInHand:
    """Give the rounds of some months and the ad-hoc ones; a month in which no rulebook holds is left out."""
    group_id, names = int(group.id or 0), [str(month) for month in months]
    books = await rulebooks.holding_in(unit, group_id, months)
    days = await workdays.of_years(unit, group_id, {month.year for month in months})
    changes = await step_changes.of_months(unit.session, group_id, names)
    rounds = await dispatches.in_hand(unit.session, group_id, names)
    regular = {each.month: each for each in rounds if each.kind == DispatchKind.REGULAR}
    return RoundsInHand(
        tuple(
            _laid_out(
                group,
                month,
                books[month],
                days[month.year],
                [each for each in changes if each.month == str(month)],
                regular.get(str(month)),
            )
            for month in months
            if month in books
        ),
        tuple(each for each in rounds if each.kind == DispatchKind.ADHOC),
    )


def _laid_out(
    group: Group,
    month: Month,
    rulebook: Rulebook,
    days: WorkingDays,
    changes: list[StepChange],
    dispatch: Dispatch | None,
) -> MonthsRound:
    table = timetable(
        rulebook,
        month,
        days,
        zone_of(group),
        changes=in_force(changes),
        deadline=dispatch.deadline_at if dispatch else None,
    )
    return MonthsRound(rulebook, days, table, tuple(changes), dispatch)


def in_force(changes: list[StepChange]) -> Changes:
    """Give the last word on each step that was changed."""
    last = {change.step: change for change in changes}
    return {step: change.moved_to for step, change in last.items() if change.kind != ChangeKind.RESTORE}


def zone_of(group: Group) -> ZoneInfo:
    """Give the zone a group's days are counted in."""
    return ZoneInfo(group.timezone)


def month_of(dispatch: Dispatch) -> Month:
    """Give the month a round bears on."""
    return Month.parse(dispatch.month)
