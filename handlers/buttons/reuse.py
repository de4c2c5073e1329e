"""Evidence watch: like files before the reviewer."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views import ReuseFinding


@dataclass(frozen=True, slots=True)
class CompareFiles(Button):
    """Show a file of an entry beside the like one."""

    code = "ru"
    entry: int
    reuse: int


@dataclass(frozen=True, slots=True)
class FindReuse(Button):
    """Keep what was found of two like files."""

    code = "ruf"
    entry: int
    reuse: int
    finding: ReuseFinding
