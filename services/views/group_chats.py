"""The office's Telegram group: what is switched on there, and what the bot posts in it."""

from dataclasses import dataclass

from domain.round_name import RoundName
from models.group_chat import Posting
from services.views.problems import ProblemReminder
from services.views.readers import Deadline, Reader


@dataclass(frozen=True, slots=True)
class GroupChatScreen:
    """What the bot posts in the group; without a title none is bound yet. `inside`: shown in the group itself."""

    reader: Reader
    title: str
    on: frozenset[Posting]
    inside: bool


@dataclass(frozen=True, slots=True)
class GroupChatLost:
    """The office is told that the bot was taken out of its group."""

    reader: Reader
    title: str


@dataclass(frozen=True, slots=True)
class SubmissionsBoard:
    """How a round stands, as one message of the group that is edited in place."""

    language: str
    group: str
    round: RoundName
    deadline: Deadline
    over: bool
    reported: tuple[str, ...]
    nothing: tuple[str, ...]
    late: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MissingPost:
    """Who has not reported when the deadline is past."""

    language: str
    round: RoundName
    late: tuple[str, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ProblemPost:
    """A problem past its step."""

    language: str
    reminder: ProblemReminder


GroupChatView = GroupChatScreen | GroupChatLost | SubmissionsBoard | MissingPost | ProblemPost
