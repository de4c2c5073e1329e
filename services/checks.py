"""Verification: is everything that was kept still there and unchanged?

Evidence is hashed again, references are followed, frozen bulletins are compared with their digests, and each month and
period in force is worked out again from what is stored.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from domain.bulletin import MonthlyBulletin
from domain.calendar import Month
from domain.errors import Misconfigured
from domain.freeze import digest
from domain.period import Period
from models.bulletin import Bulletin, BulletinKind
from models.group import Group
from services import bulletin_values
from services.base import Services
from services.bulletin_values import Value
from storage import adjustments, bulletins, dumps, evidences, groups
from storage.files import Files
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Checked:
    """What was looked at, and what is wrong; `unfetched` files are known by Telegram's id alone, so far."""

    files: int
    unfetched: int
    bulletins: int
    wrong: tuple[str, ...]


async def check(services: Services) -> Checked:
    """Look at everything."""
    wrong = [f"database: {each}" for each in await dumps.unsound(services.database)]
    wrong += [f"reference: {each}" for each in await dumps.unrelated(services.database)]
    async with services.database.read() as unit:
        named = await evidences.digests(unit.session)
        unfetched = await evidences.unfetched_count(unit.session)
        published = [
            (group, row)
            for group in await groups.every(unit.session)
            for row in await bulletins.published(unit.session, int(group.id or 0))
        ]
        for group, row in published:
            wrong += await _bulletin_faults(unit, group, row)
    wrong += [fault for name in named if (fault := await _file_fault(services.files, name))]
    return Checked(len(named), unfetched, len(published), tuple(wrong))


async def _file_fault(files: Files, name: str) -> str:
    try:
        return "" if Files.digest(await files.load(name)) == name else f"evidence: {name} was changed"
    except FileNotFoundError:
        return f"evidence: {name} is missing"


async def _bulletin_faults(unit: Unit, group: Group, row: Bulletin) -> list[str]:
    name = f"bulletin: {group.key} {row.period}" + (f" correction {row.number}" if row.number else "")
    if digest(row.value) != row.digest:
        return [f"{name} is not what was frozen"]
    try:
        frozen = bulletin_values.thawed(row)
    except ValueError as error:
        return [f"{name} cannot be read: {error}"]
    in_force = await bulletins.published_of(unit.session, int(group.id or 0), row.period)
    if in_force is None or in_force.id != row.id:
        return []  # a later correction says what holds now
    expected = _points(frozen)
    for booked in await adjustments.of_corrected(unit.session, int(group.id or 0), row.period):
        expected[str(booked.department_id)] += Fraction(booked.points)
    try:
        now = await _again(unit, group, row)
    except Misconfigured as error:
        return [f"{name} cannot be worked out again: {error}"]
    return [
        f"{name}: {names} stands at {expected.get(department)}, is {points} by what is stored now"
        for department, points in _points(now).items()
        for names in [_names(now)[department]]
        if points != expected.get(department)
    ]


async def _again(unit: Unit, group: Group, row: Bulletin) -> Value:
    if row.kind == BulletinKind.MONTH:
        return await bulletin_values.month_value(unit, group, Month.parse(row.period), at=row.drafted_at)
    return await bulletin_values.period_value(unit, group, Period.parse(row.period), at=row.drafted_at)


def _points(value: Value) -> dict[str, Fraction]:
    if isinstance(value, MonthlyBulletin):
        return {row.department: row.total for row in value.rows}
    return {row.department: row.points for row in value.rows}


def _names(value: Value) -> Mapping[str, str]:
    return {row.department: row.name for row in value.rows}
