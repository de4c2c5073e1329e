"""The record of notices: who was told what, when, and what became of it. The proof when a deduction is disputed."""

from dataclasses import dataclass
from datetime import datetime

from domain.round_name import RoundName


@dataclass(frozen=True, slots=True)
class NoticeRecord:
    """One notice on record.

    `what` is the occasion of a round's step (open, remind, …) or the kind of another notice; `outcome` the state of its
    row: waiting, sent, failed, blocked, skipped, unsure; `reason` why it was skipped or failed, in the sender's words.
    """

    round: RoundName
    department: str
    person: str
    what: str
    due_at: datetime
    sent_at: datetime | None
    outcome: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class NoticeLedger:
    """The notices of a round for an export, with the group and the zone its moments are written in."""

    group: str
    zone: str
    round: RoundName
    made_at: datetime
    records: tuple[NoticeRecord, ...]


@dataclass(frozen=True, slots=True)
class Reminded:
    """What a department that is missing was told: its people, the days that reached them, and how many did not."""

    department: str
    people: tuple[str, ...]
    delivered: tuple[datetime, ...]
    others: tuple[tuple[str, int], ...]
