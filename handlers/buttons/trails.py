"""The trail."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views.trails import TrailOf


@dataclass(frozen=True, slots=True)
class SeeTrail(Button):
    """Show a page of a trail; the subject is 0 for all of it."""

    code = "tr"
    of: TrailOf
    subject: int
    page: int


@dataclass(frozen=True, slots=True)
class ChooseTrail(Button):
    """Offer the departments or the people."""

    code = "trc"
    of: TrailOf


@dataclass(frozen=True, slots=True)
class ExportTrail(Button):
    """Send a trail as a file."""

    code = "trx"
    of: TrailOf
    subject: int
