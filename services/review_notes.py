"""The office reads what a department wrote beside its tasks: highlights, major issues, needs."""

from domain.acts import Act
from domain.errors import NotAllowed
from models.seat import SeatRole
from services import entry_views, report_notes, reviews
from services.actors import acting
from services.base import Services
from services.views.reviewing import ReviewNotesPage
from storage import reports


async def open_notes(services: Services, act: Act, report_id: int, entry_id: int, page: int) -> ReviewNotesPage:
    """Show the notes of a report that was sent; the way back leads to the entry under review, or to the desk."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        found = await reports.by_id(unit.session, report_id)
        if found is None or found[0].group_id != actor.group_id:
            raise NotAllowed
        report, dispatch, department = found
        reviews.refuse_unsent(report)
        lines = await report_notes.lines(unit, report_id)
        await unit.commit()
        return ReviewNotesPage(
            reader=actor.as_reader(),
            department=department.name,
            round=entry_views.round_name(dispatch),
            report=report_id,
            entry=entry_id,
            lines=lines,
            page=page,
        )
