"""What the messages in a leader's chat show, so that a reply to one is known to be about a task or a bulletin."""

from collections.abc import Sequence

from models.seat import SeatRole
from models.shown import ShownKind
from services.base import Services
from services.views import View
from services.views.publication import BulletinPreview
from services.views.tasks import TaskPage
from storage import shown


async def keep(services: Services, view: View, chat_id: int, messages: Sequence[int]) -> None:
    """Keep what the messages of a screen show a leader now: its text, its picture and each of its files.

    The screens of others are not replied to with instructions.
    """
    reader = getattr(view, "reader", None)
    if reader is None or reader.role != SeatRole.LEADER:
        return
    kind, subject = _subject(view)
    async with services.database.unit() as unit:
        for message_id in messages:
            if kind is None:
                await shown.forget(unit.session, chat_id, message_id)
            else:
                await shown.keep(unit.session, chat_id=chat_id, message_id=message_id, kind=kind, subject=subject)
        await unit.commit()


def _subject(view: View) -> tuple[ShownKind | None, int]:
    match view:
        case TaskPage():
            return ShownKind.TASK, view.task
        case BulletinPreview():
            return ShownKind.BULLETIN, view.bulletin
        case _:
            return None, 0
