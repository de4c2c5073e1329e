"""Evidence watch: like files before the reviewer."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views import ReuseFinding
from services.views.reuse import UsedFor


@dataclass(frozen=True, slots=True)
class CompareFiles(Button):
    """Show a file beside the like one; `subject` is the entry, the claim or whatever else is looked at."""

    code = "ru"
    used_for: UsedFor
    subject: int
    reuse: int


@dataclass(frozen=True, slots=True)
class FindReuse(Button):
    """Keep what was found of two like files."""

    code = "ruf"
    used_for: UsedFor
    subject: int
    reuse: int
    finding: ReuseFinding
