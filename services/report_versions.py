"""Every version of a report is kept; until the deadline the department can take one back that nobody has decided on."""

from domain import report_content
from domain.acts import Act
from domain.errors import NotAllowed, Stale
from domain.text_difference import difference
from models.conversation import Step
from models.entry import Answer
from models.report import Report
from models.seat import SeatRole
from services import announcements, entry_views
from services.actors import Actor, acting, move
from services.base import Services
from services.reports import sheet_view
from services.trail import note
from services.views.reporting import NoRound, ReportChoice, ReportSheet
from services.views.reviewing import EntryChange
from storage import entries, evidences, report_versions, reports
from storage.entries import Case
from storage.unit import Unit


async def ask(services: Services, act: Act, report_id: int) -> ReportSheet | ReportChoice | NoRound:
    """Ask before a report is taken back: it must be sent again in time.

    Raises:
        Stale: it cannot be taken back any more.
    """
    async with services.database.unit(act) as unit:
        actor, _, _ = await _withdrawable(unit, act, report_id)
        await move(unit, actor, act, Step.REPORT, report_id)
        view = await sheet_view(unit, actor, act, report_id=report_id, notice="withdraw")
        await unit.commit()
        return view


async def withdraw(services: Services, act: Act, report_id: int) -> ReportSheet | ReportChoice | NoRound:
    """Take a report back to correct it (撤回). What was sent stays on file; the office is told.

    The report is owed again: sent after the deadline it is late.

    Raises:
        Stale: the deadline has passed, or the office has decided on something in it.
    """
    async with services.database.unit(act) as unit:
        actor, report, items = await _withdrawable(unit, act, report_id)
        await report_versions.withdraw(unit.session, report_id, report.version, by=actor.person_id, at=act.at)
        await reports.reopen(unit.session, report)
        await note(unit, actor, act, "report-withdrawn", report_id, before=f"submitted：{report.version}", after="owed")
        if any(item.entry.answer != Answer.NOTHING for item in items):
            await announcements.withdrawn(unit, actor, report, act)
        await move(unit, actor, act, Step.REPORT, report_id)
        view = await sheet_view(unit, actor, act, report_id=report_id, notice="withdrawn")
        await unit.commit()
        return view


async def change_of(unit: Unit, item: Case) -> EntryChange | None:
    """Give what changed in an entry since the report was sent before; nothing for a first version."""
    report, entry_id = item.report, int(item.entry.id or 0)
    found = await report_versions.of_report(unit.session, int(report.id or 0), report.version - 1)
    before = report_content.from_json(found.content).get(entry_id) if found else None
    if before is None:
        return None
    files = {int(file.id or 0) for file in await evidences.of_entry(unit.session, entry_id)}
    answered = Answer(before.answer)
    return EntryChange(
        answer=answered if answered != item.entry.answer else None,
        pieces=difference(before.text, item.entry.text) if before.text != item.entry.text else (),
        added=len(files - set(before.files)),
        removed=len(set(before.files) - files),
    )


async def _withdrawable(unit: Unit, act: Act, report_id: int) -> tuple[Actor, Report, list[Case]]:
    actor = await acting(unit, act, SeatRole.LIAISON)
    found = await reports.by_id(unit.session, report_id)
    if found is None or found[0].department_id != actor.seat.department_id:
        raise NotAllowed
    items = await entries.of_report(unit.session, report_id)
    if not entry_views.can_withdraw(found[0], found[1], items, act.at):
        raise Stale("report-not-withdrawable")
    return actor, found[0], items
