"""What a message in a leader's chat shows, so that a reply to it is known to be about a task or a bulletin."""

from enum import StrEnum

from models.base import Row, names, telegram_id


class ShownKind(StrEnum):
    """What a leader can reply to with an instruction."""

    TASK = "task"
    BULLETIN = "bulletin"


class Shown(Row, table=True):
    """The subject of one message of one chat; a message that shows something else has no row."""

    chat_id: int = telegram_id(primary_key=True)
    message_id: int = telegram_id(primary_key=True)
    kind: ShownKind = names(ShownKind)
    subject: int
