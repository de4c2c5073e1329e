"""What stands on the official notices, and the channel's language."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class OpenLetterhead(Button):
    """Show what the office chose."""

    code = "lh"


@dataclass(frozen=True, slots=True)
class AskLetterhead(Button):
    """Ask for one of the choices."""

    code = "lha"
    field: str


@dataclass(frozen=True, slots=True)
class ClearLetterhead(Button):
    """Leave a choice to the usual again."""

    code = "lhc"
    field: str


@dataclass(frozen=True, slots=True)
class ToggleRedHead(Button):
    """Draw the red head, or leave it out."""

    code = "lhr"


@dataclass(frozen=True, slots=True)
class PublishIn(Button):
    """Choose the language of the channel."""

    code = "lhl"
    language: str
