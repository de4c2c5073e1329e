"""A report is kept as it was sent, each time."""

from domain import report_content
from domain.acts import Act
from domain.report_content import EntryContent
from models.report import Report
from models.report_version import ReportVersion
from services.actors import Actor
from storage import evidences, indicators, report_versions
from storage.entries import Case
from storage.unit import Unit


async def keep(unit: Unit, actor: Actor, act: Act, report: Report, items: list[Case]) -> None:
    """Keep what a report says now as its version."""
    files: dict[int, list[int]] = {}
    with_files = [int(item.entry.id or 0) for item in items if item.evidence]
    for file in await evidences.of_entries(unit.session, with_files) if with_files else ():
        files.setdefault(file.entry_id or 0, []).append(int(file.id or 0))
    content = [await _content(unit, item, files.get(int(item.entry.id or 0), [])) for item in items]
    version = ReportVersion(
        group_id=actor.group_id,
        report_id=int(report.id or 0),
        version=report.version,
        submitted_at=act.at,
        submitted_by=actor.person_id,
        content=report_content.to_json(content),
    )
    await report_versions.add(unit.session, version)


async def _content(unit: Unit, item: Case, files: list[int]) -> EntryContent:
    entry_id = int(item.entry.id or 0)
    given = await indicators.of_entry(unit.session, entry_id) if item.targets else []
    values = tuple((int(row.id or 0), value) for row, value in given if value is not None)
    return EntryContent(entry_id, str(item.entry.answer), item.entry.text, values, tuple(files))
