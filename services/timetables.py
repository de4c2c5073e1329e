"""The timetable of a group's month, as the rulebook, the working days and the office's changes make it."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from domain.calendar import Month, WorkingDays
from domain.scoring.rulebook import Rulebook
from domain.timetable import Changes, Timetable, timetable
from models.dispatch import Dispatch
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


async def of_month(unit: Unit, group: Group, month: Month) -> MonthsRound:
    """Give the round of a month, open or to come.

    Raises:
        Misconfigured: no rulebook of the group holds that early.
    """
    group_id = int(group.id or 0)
    rulebook = await rulebooks.holding(unit, group_id, month)
    days = await workdays.of_group(unit, group_id, month.year)
    changes = await step_changes.of_month(unit.session, group_id, str(month))
    dispatch = await dispatches.of_month(unit.session, group_id, str(month))
    table = timetable(
        rulebook,
        month,
        days,
        ZoneInfo(group.timezone),
        changes=in_force(changes),
        deadline=dispatch.deadline_at if dispatch else None,
    )
    return MonthsRound(rulebook, days, table, tuple(changes), dispatch)


def in_force(changes: list[StepChange]) -> Changes:
    """Give the last word on each step that was changed."""
    last = {change.step: change for change in changes}
    return {step: change.moved_to for step, change in last.items() if change.kind != ChangeKind.RESTORE}
