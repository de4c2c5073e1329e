"""Bulletins: preview, publication, proposals."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class PreviewBulletin(Button):
    """Show a bulletin as it would be published."""

    code = "v"
    bulletin: int


@dataclass(frozen=True, slots=True)
class AskToPublish(Button):
    """Ask before a bulletin is published as it was seen. Its code was that of publishing at once: old buttons ask."""

    code = "pub"
    bulletin: int
    seen: str


@dataclass(frozen=True, slots=True)
class PublishBulletin(Button):
    """Publish a bulletin as it was seen."""

    code = "puy"
    bulletin: int
    seen: str


@dataclass(frozen=True, slots=True)
class LatestBulletin(Button):
    """Show the bulletin published last."""

    code = "lb"


@dataclass(frozen=True, slots=True)
class ToggleProposal(Button):
    """Confirm proposed praise or criticism, or take the confirmation back."""

    code = "tp"
    bulletin: int
    index: int


@dataclass(frozen=True, slots=True)
class OpenWindow(Button):
    """Open a draft to objections, as it was seen."""

    code = "ow"
    bulletin: int
    seen: str
