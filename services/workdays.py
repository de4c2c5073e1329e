"""Working days: as the State Council published them for a year, and as the office of a group changed them."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Collection, Mapping
from datetime import date, datetime
from functools import cache
from pathlib import Path

from domain.calendar import WorkingDays
from domain.holiday_year import Holiday, HolidayYear, read_holiday_year
from storage import workdays
from storage.unit import Unit

FOLDER = Path(__file__).parent.parent / "workdays"
LIBRARY = Path(__file__).with_name("library_days.py")


async def make_ready(at: datetime) -> None:
    """Learn the years around a moment beside the event loop: one without a file takes a third of a second."""
    await asyncio.to_thread(working_days, at.year)


async def of_group(unit: Unit, group_id: int, year: int) -> WorkingDays:
    """Give a group's working days around a year."""
    return (await of_years(unit, group_id, {year}))[year]


async def of_years(unit: Unit, group_id: int, years: Collection[int]) -> dict[int, WorkingDays]:
    """Give a group's working days around each of some years."""
    own = await workdays.of_group(unit.session, group_id)
    off = frozenset(each.day for each in own if not each.working)
    worked = frozenset(each.day for each in own if each.working)
    return {
        year: working_days(year).overridden(off=off, worked=worked) if own else working_days(year) for year in years
    }


@cache
def working_days(year: int) -> WorkingDays:
    """Give the official days off and make-up working days around a year; of a year without a notice, none."""
    parts = [_official(each) for each in (year - 1, year, year + 1)]
    return WorkingDays(
        frozenset().union(*(part.days_off for part in parts)), frozenset().union(*(part.make_up for part in parts))
    )


@cache
def is_announced(year: int) -> bool:
    """Tell whether the official notice of a year is known here; if not, plain weekends hold in it."""
    return _shipped(year) is not None or bool(_library(year).make_up)


def names(year: int) -> Mapping[date, Mapping[str, str]]:
    """Give what the days off of a year are called, as far as its file is shipped."""
    shipped = _shipped(year)
    return shipped.names if shipped else {}


def holidays_of(year: int) -> tuple[Holiday, ...]:
    """Give the holidays of a year whose file is shipped."""
    shipped = _shipped(year)
    return shipped.holidays if shipped else ()


def source_of(year: int) -> str:
    """Give the number of a year's official notice, nothing when its file is not shipped."""
    shipped = _shipped(year)
    return shipped.source if shipped else ""


def _official(year: int) -> WorkingDays:
    shipped = _shipped(year)
    if shipped:
        return WorkingDays(shipped.days_off, shipped.make_up)
    library = _library(year)
    # The library works out the festivals of a year to come by the law alone: days nobody has decided yet.
    return library if library.make_up else WorkingDays()


@cache
def _shipped(year: int) -> HolidayYear | None:
    file = FOLDER / f"{year}.toml"
    if not file.exists():
        return None
    return read_holiday_year(file.read_text(encoding="utf-8"), source=f"workdays/{file.name}")


@cache
def _library(year: int) -> WorkingDays:
    asked = subprocess.run([sys.executable, LIBRARY, str(year)], check=True, capture_output=True)  # noqa: S603 - our own
    known = {kind: frozenset(map(date.fromisoformat, days)) for kind, days in json.loads(asked.stdout).items()}
    return WorkingDays(known["off"], known["worked"])
