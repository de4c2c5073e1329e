"""A saying: the words of one message in a draft. The text of an entry is made of its sayings, in their order."""

from datetime import datetime

from sqlalchemy import BigInteger
from sqlmodel import Field, UniqueConstraint

from models.base import Row


class Saying(Row, table=True):
    """Which message gave which words, so that an edited message replaces exactly its own.

    `note_id` is set for the words of a note, `problem_id`, `claim_id`, `finding_id` for those of a draft of these; with
    none of them nor `entry_id` nobody has said yet what the words are for. `indicator_id` is set for a total of an
    entry, which is not part of its text. `field` names what a claim or a finding took the words for.
    `message_id` is empty for last month's text, which a person took over to begin with. `dropped_at` takes the words
    out of the draft; they stay on file.
    """

    __table_args__ = (UniqueConstraint("chat_id", "message_id"),)

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    person_id: int = Field(foreign_key="person.id", index=True)
    entry_id: int | None = Field(default=None, foreign_key="entry.id", index=True)
    note_id: int | None = Field(default=None, foreign_key="report_note.id", index=True)
    indicator_id: int | None = Field(default=None, foreign_key="indicator.id")
    problem_id: int | None = Field(default=None, foreign_key="problem.id", index=True)
    claim_id: int | None = Field(default=None, foreign_key="claim.id", index=True)
    finding_id: int | None = Field(default=None, foreign_key="finding.id", index=True)
    field: str = ""
    chat_id: int = Field(sa_type=BigInteger)
    message_id: int | None = None
    text: str
    said_at: datetime
    dropped_at: datetime | None = None
