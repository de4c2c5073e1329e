"""Evidence files: their bytes are fetched after the person was answered, and tried again until they are here.

What they are is told by their content; what may not be kept is refused, with a word to who sent it.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING

import structlog

from documents.contents import Content
from domain.errors import Unacceptable
from domain.trouble import Trouble
from models.evidence import Evidence
from models.seat import SeatRole
from services import watching
from services.announcements import notice
from services.base import Services
from services.sendings import Sending, office_member, told
from services.views.reuse import FileRefused, FilesUnkept
from storage import entries, evidences, outboxes, persons, trails
from storage.trouble import cause_of
from storage.unit import Unit

if TYPE_CHECKING:
    from documents.inspecting import Inspection

log = structlog.get_logger(__name__)

TRIES = 20
"""For a file Telegram does not give, or that cannot be looked into. What passes, such as a network that is away or a
disk that is full, uses up none of them."""
AT_ONCE = 20
BACK_AT_ONCE = 5
"""Files kept before the watch existed that are looked into at one tick: people are served meanwhile."""

Fetch = Callable[[str], Awaitable[bytes]]


class NotGiven(Exception):
    """Telegram does not give the file, or nobody can look into it."""


class _Unkept(Exception):
    """The place files are kept at did not take one; the cause says why."""


async def fetch_pending(services: Services, fetch: Fetch, at: datetime) -> int:
    """Fetch what is known only by Telegram's id, keep it under its hash or refuse it; how many files that were."""
    async with services.database.read() as unit:
        pending = await evidences.unfetched(unit.session, most=AT_ONCE, attempts=TRIES)
    done = 0
    for file in pending:
        error = await _failure(services, file, fetch, at)
        if error is None:
            done += 1
            continue
        log.warning("evidence not fetched", evidence=file.id, error=type(error).__name__)
        async with services.database.unit() as unit:
            await evidences.fetch_failed(
                unit.session, int(file.id or 0), type(error).__name__, counts=isinstance(error, NotGiven)
            )
            if isinstance(error, _Unkept):
                await _tell_office(unit, file.group_id, cause_of(error), at)
            await unit.commit()
    return done


async def unkept(services: Services, sending: Sending) -> FilesUnkept | None:
    """Tell the office that evidence files cannot be kept at present."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        return FilesUnkept(actor.as_reader(), Trouble(sending.payload["trouble"])) if actor else None


async def _failure(services: Services, file: Evidence, fetch: Fetch, at: datetime) -> Exception | None:
    """Fetch one file; give the error that came between."""
    try:
        await _take(services, file, await fetch(file.file_id), at)
    except Exception as error:  # noqa: BLE001 - whatever it is, the row waits for the next try
        return error
    return None


async def _tell_office(unit: Unit, group_id: int, trouble: Trouble, at: datetime) -> None:
    """Tell it once a day."""
    office = await persons.in_seats(unit.session, group_id, SeatRole.OFFICE)
    rows = [
        notice(
            group_id,
            key=f"files-unkept:{group_id}:{at:%Y-%m-%d}:{person.id}",
            kind="files-unkept",
            person=person,
            due_at=at,
            trouble=trouble.value,
        )
        for person in office
    ]
    await outboxes.put(unit.session, rows)


async def look_back(services: Services) -> int:
    """Look into files that were kept before anybody looked into any, a few at a time; how many that were."""
    async with services.database.read() as unit:
        unseen = await evidences.unseen(unit.session, most=BACK_AT_ONCE)
    for file in unseen:
        await _look_into(services, file)
    return len(unseen)


async def _look_into(services: Services, file: Evidence) -> None:
    from documents.inspecting import inspect  # noqa: PLC0415 - as below

    digest = file.sha256 or ""
    try:
        found = await inspect(await services.files.load(digest))
    except (Unacceptable, FileNotFoundError):  # it stays kept as it was; the reviewer is told that it is not compared
        async with services.database.unit() as unit:
            await evidences.told_apart(unit.session, int(file.id or 0), watching.UNREADABLE)
            await unit.commit()
        return
    preview = await _keep_preview(services, found)
    pairs = await watching.look(services, file, digest, found)
    async with services.database.unit() as unit:
        await evidences.told_apart(unit.session, int(file.id or 0), found.content, preview=preview)
        await watching.keep(unit, file, found, pairs)
        await unit.commit()


async def _keep_preview(services: Services, found: "Inspection") -> str:
    return await services.files.keep(found.preview) if found.preview else ""


async def refused(services: Services, sending: Sending) -> FileRefused | None:
    """Give the word to who sent a file that is not kept, or that is and cannot be looked into."""
    async with services.database.read() as unit:
        actor = await told(unit, sending)
        file = await evidences.by_id(unit.session, int(sending.payload["evidence"]))
        if actor is None or file is None or file.group_id != actor.group_id:
            return None
        item = await entries.case(unit.session, file.entry_id or 0)
        title = item.task.title if item else ""
        return FileRefused(actor.as_reader(), file.name, file.refused, title, kept=not file.refused)


async def _take(services: Services, file: Evidence, content: bytes, at: datetime) -> None:
    from documents.inspecting import inspect  # noqa: PLC0415 - loaded when the first file comes, not at every start

    try:
        found = await inspect(content)
    except Unacceptable as refusal:
        await _refuse(services, file, str(refusal.details["why"]), at)
        return
    except Exception as error:
        raise NotGiven(type(error).__name__) from error
    try:
        digest = await services.files.keep(content)
        preview = await _keep_preview(services, found)
    except Exception as error:
        raise _Unkept from error
    pairs = await watching.look(services, file, digest, found)
    async with services.database.unit() as unit:
        await evidences.fetched(unit.session, int(file.id or 0), sha256=digest, size=len(content))
        await evidences.told_apart(unit.session, int(file.id or 0), found.content, preview=preview)
        await watching.keep(unit, file, found, pairs)
        if found.content == Content.PICTURE:
            await _say(unit, file, at)
        await unit.commit()


async def _say(unit: Unit, file: Evidence, at: datetime) -> None:
    """Tell who sent a picture that cannot be looked into, once however many they send at a time."""
    person = await persons.by_id(unit.session, file.person_id)
    if person is None:
        return
    key = f"file-unread:{file.person_id}:{file.album or file.id}"
    row = notice(file.group_id, key=key, kind="file-refused", person=person, due_at=at, evidence=int(file.id or 0))
    await outboxes.put(unit.session, [row])


async def _refuse(services: Services, file: Evidence, why: str, at: datetime) -> None:
    file_id = int(file.id or 0)
    async with services.database.unit() as unit:
        person = await persons.by_id(unit.session, file.person_id)
        if not await evidences.refuse(unit.session, file_id, why, at) or person is None:
            return
        await trails.note(
            unit.session,
            group_id=file.group_id,
            person_id=None,
            at=at,
            act="evidence-refused",
            subject="evidence",
            subject_id=file_id,
            before=file.name,
            after=why,
        )
        key = f"file-refused:{file_id}"
        row = notice(file.group_id, key=key, kind="file-refused", person=person, due_at=at, evidence=file_id)
        await outboxes.put(unit.session, [row])
        await unit.commit()
