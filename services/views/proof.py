"""Views of the record of notices."""

from dataclasses import dataclass

from domain.notice_record import NoticeLedger, NoticeRecord
from domain.round_name import RoundName
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class DepartmentNotices:
    """How many notices a department got in a round, by outcome."""

    department: int
    name: str
    outcomes: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class NoticesOverview:
    """A round's notices by department, one page; `rounds` are the other rounds on record."""

    reader: Reader
    dispatch: int
    round: RoundName | None
    departments: tuple[DepartmentNotices, ...]
    page: int
    pages: int
    rounds: tuple[tuple[int, RoundName], ...]


@dataclass(frozen=True, slots=True)
class DepartmentRecord:
    """Every notice of one department in one round, one page."""

    reader: Reader
    dispatch: int
    department: int
    name: str
    round: RoundName
    records: tuple[NoticeRecord, ...]
    page: int
    pages: int


@dataclass(frozen=True, slots=True)
class NoticesBook:
    """A round's notices as a file."""

    reader: Reader
    dispatch: int
    ledger: NoticeLedger


ProofView = NoticesBook | DepartmentRecord | NoticesOverview
