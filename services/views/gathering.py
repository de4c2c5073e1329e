"""What is gathered for the office: the ledger of tasks, packs of evidence."""

from dataclasses import dataclass
from datetime import datetime

from domain.calendar import Month
from domain.digest import Digest
from domain.task_ledger import TaskLedger
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class LedgerFile:
    """The ledger of a year as a file."""

    reader: Reader
    ledger: TaskLedger


@dataclass(frozen=True, slots=True)
class DigestFile:
    """The digest of a month as a file, and the other months it can be had of."""

    reader: Reader
    digest: Digest
    others: tuple[Month, ...]


@dataclass(frozen=True, slots=True)
class PackChoice:
    """What evidence can be packed; with a department, its tasks are offered. Ids and names in plan order."""

    reader: Reader
    year: int
    months: tuple[Month, ...]
    departments: tuple[tuple[int, str], ...]
    department: int = 0
    tasks: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PackedFile:
    """An original to be packed: what it stands behind, and when it was sent, in the group's zone.

    `place` is the folder of its department and month. `kind` is task, claim, finding, problem or instruction, and
    `of` says which: a task by its name, the others by their number. Without a hash its bytes never came.
    """

    place: str
    kind: str
    of: str
    name: str
    sha256: str
    size: int
    sent_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PackOrder:
    """A pack about to be made, volume by volume; `name` names its files, without an ending."""

    reader: Reader
    name: str
    volumes: tuple[tuple[PackedFile, ...], ...]
    sent: int = 0

    @property
    def files(self) -> int:
        """How many originals it holds."""
        return sum(map(len, self.volumes))


GatheringView = LedgerFile | DigestFile | PackChoice | PackOrder
