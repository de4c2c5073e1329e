"""The office's Telegram group."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views import Posting


@dataclass(frozen=True, slots=True)
class OpenGroupChat(Button):
    """Show what is posted in the group."""

    code = "gc"


@dataclass(frozen=True, slots=True)
class SwitchPosting(Button):
    """Switch something on or off; the one kind of button that is obeyed in a group."""

    code = "gcs"
    what: Posting


@dataclass(frozen=True, slots=True)
class UnbindGroupChat(Button):
    """Post nothing in the group any more."""

    code = "gcx"
