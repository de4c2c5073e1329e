"""Evidence 印证材料: a file behind an entry, a claim, a finding or a problem."""

from datetime import datetime

from sqlalchemy import BigInteger, Index, text
from sqlmodel import Field, UniqueConstraint

from models.base import Row

STRAY = "entry_id IS NULL AND problem_id IS NULL AND claim_id IS NULL AND finding_id IS NULL AND removed_at IS NULL"
"""What a file is of that belongs to nothing yet."""


class Evidence(Row, table=True):
    """A file a person sent, known at once by Telegram's ids and, once its bytes are fetched, by its SHA-256.

    `entry_id` is empty while the person has not said which task it is for, and for the files of a problem, a claim or a
    finding, which have an id of their own. `content` is what the bytes turned out to be, `refused` why they were not
    kept. `preview` is the SHA-256 of a JPEG copy, where the original is in a format that few devices show (HEIC).
    `message_id` tells the same file sent twice from the same update carried out twice.
    """

    __table_args__ = (
        UniqueConstraint("person_id", "message_id"),
        # Every update asks whether its sender has files that are for no task yet; nearly nobody has.
        Index(
            "ix_evidence_stray",
            "person_id",
            sqlite_where=text(STRAY),
            postgresql_where=text(STRAY),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    person_id: int = Field(foreign_key="person.id")
    entry_id: int | None = Field(default=None, foreign_key="entry.id", index=True)
    problem_id: int | None = Field(default=None, foreign_key="problem.id", index=True)
    claim_id: int | None = Field(default=None, foreign_key="claim.id", index=True)
    finding_id: int | None = Field(default=None, foreign_key="finding.id", index=True)
    message_id: int
    album: str | None = None
    kind: str
    name: str
    mime: str
    size: int = Field(sa_type=BigInteger)
    file_id: str
    file_unique_id: str
    sent_at: datetime
    sha256: str | None = Field(default=None, index=True)
    fetch_attempts: int = 0
    fetch_error: str = ""
    content: str = ""
    preview: str = ""
    refused: str = ""
    removed_at: datetime | None = None
