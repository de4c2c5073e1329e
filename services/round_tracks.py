"""A round on its clocks: that of everybody, and one for each department that was granted a later deadline."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from domain.timetable import Timetable, adhoc_timetable
from models.dispatch import Dispatch
from models.extension import Extension
from models.group import Group
from services import rulebooks, workdays
from services.timetables import month_of, zone_of
from storage.unit import Unit

Layout = Callable[[datetime], Timetable]
"""Lays a round's steps out for a deadline."""


@dataclass(frozen=True, slots=True)
class Track:
    """Steps, and the one department they are for; None: all that have no track of their own."""

    table: Timetable
    department: int | None = None


def of_round(dispatch: Dispatch, layout: Layout, granted: list[Extension]) -> list[Track]:
    """Give the tracks of a round with what was granted in it, that of everybody first."""
    for_all = [each for each in granted if each.department_id is None]
    table = layout(dispatch.deadline_at)
    if for_all:
        table = table.after_extension(int(for_all[-1].id or 0), for_all[-1].granted_at)
    own = _own(granted, dispatch)
    return [Track(table), *(_track(each, layout) for each in own.values())]


async def adhoc_layout(unit: Unit, group: Group, dispatch: Dispatch) -> Layout:
    """Give how the steps of an ad-hoc round lie for a deadline.

    Raises:
        Misconfigured: no rulebook of the group holds that early.
    """
    group_id, zone = int(group.id or 0), zone_of(group)
    rulebook = await rulebooks.holding(unit, group_id, month_of(dispatch))
    days = await workdays.of_group(unit, group_id, month_of(dispatch).year)
    return lambda deadline: adhoc_timetable(rulebook, days, zone, opens_at=dispatch.opens_at, deadline=deadline)


def _own(granted: list[Extension], dispatch: Dispatch) -> dict[int, Extension]:
    """Map each department whose own deadline is later than the round's to the extension that gave it."""
    last = {each.department_id: each for each in granted if each.department_id is not None}
    return {
        department: each
        for department, each in last.items()
        if each.deadline_after is not None and each.deadline_after > dispatch.deadline_at
    }


def _track(extension: Extension, layout: Layout) -> Track:
    deadline = extension.deadline_after or extension.deadline_before
    table = layout(deadline).after_extension(int(extension.id or 0), extension.granted_at)
    return Track(table, extension.department_id)
