"""Files as people send them: how large, how many, and the row that keeps one."""

from domain.acts import Act
from domain.errors import Unacceptable
from services.actors import Actor
from services.views import SentFile

LARGEST_FILE = 20 * 1024 * 1024
"""Bytes a bot may download (Bot API, getFile)."""
MOST_FILES = 30


def check_size(file: SentFile) -> None:
    """Refuse a file that no bot can download.

    Raises:
        Unacceptable: too large.
    """
    if file.size > LARGEST_FILE:
        raise Unacceptable("evidence-too-large", name=file.name, megabytes=LARGEST_FILE // 1024 // 1024)


def check_count(count: int) -> None:
    """Refuse one more file where there are so many already.

    Raises:
        Unacceptable: too many.
    """
    if count >= MOST_FILES:
        raise Unacceptable("evidence-too-many", most=MOST_FILES)


def evidence_row(actor: Actor, act: Act, file: SentFile) -> dict[str, object]:
    """Give the row of a file as sent, not yet given to an entry or a problem."""
    return {
        "group_id": actor.group_id,
        "person_id": actor.person_id,
        "message_id": file.message_id,
        "album": file.album,
        "kind": file.kind,
        "name": file.name,
        "mime": file.mime,
        "size": file.size,
        "file_id": file.file_id,
        "file_unique_id": file.file_unique_id,
        "sent_at": act.at,
        "fetch_attempts": 0,
        "fetch_error": "",
    }
