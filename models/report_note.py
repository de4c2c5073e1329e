"""What a report holds beside the tasks: highlights 亮点工作, major issues 重大议题, needs 需要支持事项."""

from datetime import datetime
from enum import StrEnum

from sqlmodel import Field

from models.base import Row, names


class NoteKind(StrEnum):
    """What a note is."""

    HIGHLIGHT = "highlight"
    ISSUE = "issue"
    NEED = "need"


class NoteHead(StrEnum):
    """The head a highlight or an issue is filed under: the nine of the annex, article 二 3."""

    REGION = "region"
    SCIENCE = "science"
    INDUSTRY = "industry"
    OPENING = "opening"
    CITY = "city"
    INFRASTRUCTURE = "infrastructure"
    ENVIRONMENT = "environment"
    SERVICES = "services"
    OTHER = "other"


class ReportNote(Row, table=True):
    """A note belongs to its report and counts once it has words. Highlights and issues have a head."""

    __tablename__ = "report_note"

    id: int | None = Field(default=None, primary_key=True)
    group_id: int = Field(foreign_key="leading_group.id", index=True)
    report_id: int = Field(foreign_key="report.id", index=True)
    kind: NoteKind = names(NoteKind)
    head: NoteHead | None = names(NoteHead, default=None, nullable=True)
    text: str = ""
    written_by: int = Field(foreign_key="person.id")
    written_at: datetime
    removed_at: datetime | None = None
