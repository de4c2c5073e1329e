"""Files as people send them: how large, how many, and the row that keeps one."""

from collections.abc import Sequence
from math import ceil
from pathlib import PurePosixPath

from documents.contents import refused_by_name
from domain.acts import Act
from domain.errors import Unacceptable
from models.evidence import Evidence
from services.actors import Actor
from services.views.files import ShownFile
from services.views.reporting import SentFile
from storage import reports
from storage.entries import Case
from storage.unit import Unit

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes a bot may download (Bot API, getFile)."""
MOST_FILES = 30


def check_file(file: SentFile) -> None:
    """Refuse a file that no bot can download, or whose very name says it is none of the accepted kinds.

    The content is looked at when it is here (`services.evidence`); this word only comes sooner.

    Raises:
        Unacceptable: too large, or a program, an archive, a file with macros.
    """
    if why := refused_by_name(file.name):
        raise Unacceptable("evidence-refused", name=file.name, why=why)
    if file.size > LARGEST_FILE:
        raise Unacceptable(
            "evidence-too-large",
            name=file.name,
            size=str(ceil(file.size / 1024 / 1024)),
            megabytes=LARGEST_FILE // 1024 // 1024,
            kind=_kind(file),
        )


def _kind(file: SentFile) -> str:
    """Name what a file is, for words on how to send it smaller: a film sent as a document is a film."""
    if file.kind == "document" and file.mime.partition("/")[0] in {"video", "image", "audio"}:
        return file.mime.partition("/")[0]
    return {"photo": "image", "voice": "audio"}.get(file.kind, file.kind)


def check_count(count: int) -> None:
    """Refuse one more file where there are so many already.

    Raises:
        Unacceptable: too many.
    """
    if count >= MOST_FILES:
        raise Unacceptable("evidence-too-many", most=MOST_FILES)


async def ask_for_original(unit: Unit, act: Act, item: Case, kinds: Sequence[str]) -> bool:
    """Say whether the original of a photo is to be asked for as a file, where the round wants originals; once a report.

    Telegram takes the place and the time out of what is sent as a photo.
    """
    asks = "photo" in kinds and item.dispatch.originals_asked and item.report.original_asked_at is None
    if asks:
        await reports.ask_for_original(unit.session, item.report, act.at)
    return asks


def evidence_row(actor: Actor, act: Act, file: SentFile, *, held: int, task: str = "") -> dict[str, object]:
    """Give the row of a file as sent, not yet given to an entry or a problem, beside the `held` that are there."""
    return {
        "group_id": actor.group_id,
        "person_id": actor.person_id,
        "message_id": file.message_id,
        "album": file.album,
        "kind": file.kind,
        "name": _named(actor, act, file, held + 1, task),
        "mime": file.mime,
        "size": file.size,
        "file_id": file.file_id,
        "file_unique_id": file.file_unique_id,
        "sent_at": act.at,
        "fetch_attempts": 0,
        "fetch_error": "",
        "content": "",
        "refused": "",
    }


def _named(actor: Actor, act: Act, file: SentFile, number: int, task: str) -> str:
    """Keep the name a person gave; what Telegram sends without one is named by task, department, day and number."""
    ending = PurePosixPath(file.name).suffix
    if file.name != f"{file.message_id}{ending}":
        return file.name
    department = actor.department.name if actor.department else ""
    day = f"{act.at.astimezone(actor.zone):%Y%m%d}"
    return "-".join(filter(None, (task, department, day, str(number)))) + ending


def shown_files(files: Sequence[Evidence]) -> tuple[ShownFile, ...]:
    """Give files as a screen shows them again."""
    return tuple(ShownFile(file.kind, file.file_id, file.name, file.sha256 or "", file.preview) for file in files)
