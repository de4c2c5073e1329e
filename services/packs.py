"""The evidence pack of a year: originals, their hashes, the frozen bulletins, every decision."""

import csv
import io
import re
import zipfile
from pathlib import Path, PurePosixPath

from domain.errors import Misconfigured
from services.base import Services
from storage import bulletins, evidences, groups, trails
from storage.evidences import Exhibit

UNSAFE = re.compile(r"[^\w.\-]+")
LONGEST_NAME = 60
FORMULA = ("=", "+", "-", "@", "\t", "\r")


async def evidence_pack(services: Services, group_key: str, year: int, folder: Path) -> Path:
    """Write a year's evidence pack as a zip into a folder that is there; a file never fetched is listed as such.

    Raises:
        Misconfigured: no such group.
    """
    async with services.database.read() as unit:
        group = await groups.by_key(unit.session, group_key)
        if group is None or group.id is None:
            raise Misconfigured(f"no group has the key {group_key!r}")
        exhibits = await evidences.of_year(unit.session, group.id, f"{year:04}")
        frozen = await bulletins.published_in_year(unit.session, group.id, f"{year:04}")
        decisions = await trails.of_group(unit.session, group.id)
    file = folder / f"evidence-{year}.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as pack:
        pack.writestr("hashes.sha256", "".join([await _original(services, pack, each) for each in exhibits]))
        for row in frozen:
            pack.writestr(f"bulletins/{row.period}-{row.number}.json", row.value)
        pack.writestr("decisions.csv", _table(decisions))
    return file


def safe_name(text: str) -> str:
    """Make a part of a path of any text: no separators, no dots at the ends, not too long."""
    return UNSAFE.sub("_", text).strip("._")[:LONGEST_NAME] or "_"


async def _original(services: Services, pack: zipfile.ZipFile, exhibit: Exhibit) -> str:
    """Put one original into the pack; give its line of the list of hashes, in the form `sha256sum -c` reads."""
    ending = safe_name(PurePosixPath(exhibit.evidence.name).suffix.lower())
    folder = f"originals/{safe_name(exhibit.department.name)}/{exhibit.month}"
    name = safe_name(PurePosixPath(exhibit.evidence.name).stem)
    path = f"{folder}/{exhibit.task.key}-{exhibit.evidence.id}-{name}.{ending}"
    if not exhibit.evidence.sha256:
        return f"# not fetched: {path}\n"
    try:
        pack.writestr(path, await services.files.load(exhibit.evidence.sha256))
    except FileNotFoundError:
        return f"# missing: {exhibit.evidence.sha256}  {path}\n"
    return f"{exhibit.evidence.sha256}  {path}\n"


def _table(decisions: list[tuple[str, ...]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("at", "person", "act", "subject", "id", "before", "after"))
    writer.writerows([[_inert(cell) for cell in row] for row in decisions])
    # The mark lets spreadsheet programs read it as UTF-8.
    return "\ufeff" + text.getvalue()


def _inert(cell: str) -> str:
    """Keep a spreadsheet from taking a person's words for a formula."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
