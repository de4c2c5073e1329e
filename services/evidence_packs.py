"""Packs of evidence from the chat: originals with a list of their hashes, in volumes that Telegram takes."""

import hashlib
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath
from zoneinfo import ZoneInfo

from domain.acts import Act
from domain.calendar import Month
from domain.errors import NotAllowed, Refusal
from models.seat import SeatRole
from services.actors import Actor, acting
from services.base import Services
from services.packs import safe_name
from services.trail import note
from services.views.gathering import PackChoice, PackedFile, PackOrder
from storage import dispatches, evidences, matter_files, plans
from storage.evidences import Exhibit
from storage.matter_files import MatterFile
from storage.unit import Unit

LARGEST_VOLUME = 45 * 1024 * 1024
"""Bytes; a bot may send files up to 50 MB (Bot API, sendDocument), and a zip holds more than its files."""
ROLES = (SeatRole.OFFICE, SeatRole.LEADER)


async def choose(services: Services, act: Act, department_id: int = 0) -> PackChoice:
    """Offer months and departments; of one department, its tasks.

    Raises:
        Refusal: no round was opened yet this year.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, *ROLES)
        view = await _choice(unit, actor, act.at.astimezone(actor.zone).year, department_id)
        await unit.commit()
        return view


async def order(
    services: Services, act: Act, *, department_id: int, task_id: int, month: str, largest: int = LARGEST_VOLUME
) -> PackOrder:
    """Say what a pack will hold, cut into volumes; who took it stands in the trail.

    Raises:
        Refusal: there is no evidence, or the month had no round.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, *ROLES)
        year = f"{act.at.astimezone(actor.zone).year:04}"
        if month and await dispatches.of_month(unit.session, actor.group_id, month) is None:
            raise Refusal("pack-empty")
        found = await _found(unit, actor, year, department_id, task_id, month)
        if not found:
            raise Refusal("pack-empty")
        name = _name(found, year, department_id, task_id, month)
        await note(unit, actor, act, "evidence-packed", department_id or task_id, after=f"{name} ({len(found)})")
        await unit.commit()
    packed = [_packed(each, actor.zone) for each in found]
    return PackOrder(reader=actor.as_reader(), name=name, volumes=_volumes(packed, largest))


async def volume(services: Services, pack: PackOrder, number: int, path_of: Callable[[PackedFile], str]) -> bytes:
    """Write one volume: each original piece by piece from where it is kept, hashed again on its way.

    `path_of` names the place of a file in the pack in the reader's words.
    """
    with tempfile.TemporaryFile() as file:
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            lines = [await _original(services, archive, each, path_of(each)) for each in pack.volumes[number]]
            archive.writestr("hashes.sha256", "".join(lines))
        file.seek(0)
        return file.read()


async def _original(services: Services, archive: zipfile.ZipFile, file: PackedFile, path: str) -> str:
    """Put one original in; give its line of the list of hashes, in the form `sha256sum -c` reads."""
    if not file.sha256:
        return f"# not fetched: {path}\n"
    if not await services.files.has(file.sha256):
        return f"# missing: {file.sha256}  {path}\n"
    digest = hashlib.sha256()
    with archive.open(zipfile.ZipInfo(path, file.sent_at.timetuple()[:6]), "w") as target:
        async for piece in services.files.chunks(file.sha256):
            digest.update(piece)
            target.write(piece)
    changed = "" if digest.hexdigest() == file.sha256 else f"# changed since it was kept: {path}\n"
    return f"{changed}{file.sha256}  {path}\n"


async def _found(
    unit: Unit, actor: Actor, year: str, department_id: int, task_id: int, month: str
) -> list[Exhibit | MatterFile]:
    """List the files behind the entries and all other matters, in plan order; of a task, its entries and problems."""
    session, group_id, months = unit.session, actor.group_id, month or f"{year}-"
    found: list[Exhibit | MatterFile] = []
    found += await evidences.sent_in(session, group_id, year, department_id=department_id, task_id=task_id, month=month)
    if not task_id:
        found += await matter_files.of_claims(session, group_id, months, department_id=department_id)
        found += await matter_files.of_findings(session, group_id, months, department_id=department_id)
    first, last = Month.parse(month or f"{year}-01"), Month.parse(month or f"{year}-12")
    found += await matter_files.of_problems(
        session, group_id, first, last, actor.zone, department_id=department_id, task_id=task_id
    )
    return sorted(found, key=lambda each: (each.department.position, each.month))


async def _choice(unit: Unit, actor: Actor, year: int, department_id: int) -> PackChoice:
    plan = await plans.of_year(unit.session, actor.group_id, year)
    rounds = await dispatches.regular_of_year(unit.session, actor.group_id, f"{year:04}")
    if plan is None or not rounds:
        raise Refusal("pack-empty")
    duties = await plans.all_duties(unit.session, int(plan.id or 0))
    names = {int(each.department.id or 0): each.department.name for each in duties}
    if department_id and department_id not in names:
        raise NotAllowed
    own = [each for each in duties if each.department.id == department_id]
    return PackChoice(
        reader=actor.as_reader(),
        year=year,
        months=tuple(Month.parse(each.month) for each in rounds),
        departments=tuple(names.items()),
        department=department_id,
        tasks=tuple((int(each.task.id or 0), each.task.title) for each in own),
    )


def _packed(found: Exhibit | MatterFile, zone: ZoneInfo) -> PackedFile:
    """Give a file its place in the pack. What the sender called it is kept, but never as a path."""
    file = found.evidence
    ending = PurePosixPath(file.name).suffix
    stem = safe_name(file.name.removesuffix(ending))
    kind, of = _matter(found)
    return PackedFile(
        place=f"{safe_name(found.department.name)}/{found.month}",
        kind=kind,
        of=of,
        name=f"{file.id}-{stem}" + (f".{safe_name(ending.lower())}" if ending else ""),
        sha256=file.sha256 or "",
        size=file.size,
        sent_at=file.sent_at.astimezone(zone),
    )


def _matter(found: Exhibit | MatterFile) -> tuple[str, str]:
    """Give the kind of what a file stands behind, and the task's name or the number."""
    if isinstance(found, Exhibit):
        return "task", safe_name(f"{found.task.key}-{found.task.title}")
    return found.kind, str(found.number)


def _volumes(files: list[PackedFile], largest: int) -> tuple[tuple[PackedFile, ...], ...]:
    """Cut into volumes in order; a file is in one volume whole, and never larger than a bot can fetch (20 MB)."""
    volumes: list[list[PackedFile]] = [[]]
    room = largest
    for file in files:
        if file.size > room and volumes[-1]:
            volumes.append([])
            room = largest
        volumes[-1].append(file)
        room -= file.size
    return tuple(map(tuple, volumes))


def _name(found: list[Exhibit | MatterFile], year: str, department_id: int, task_id: int, month: str) -> str:
    parts = ["evidence", month or year]
    if department_id:
        parts.append(found[0].department.name)
    if task_id and found[0].task is not None:
        parts.append(found[0].task.key)
    return safe_name("-".join(parts))
