"""What a liaison sees of a report's notes: highlights, major issues, needs."""

from dataclasses import dataclass

from domain.round_name import RoundName
from models.report_note import NoteHead, NoteKind
from services.views.readers import Reader


@dataclass(frozen=True, slots=True)
class NoteLine:
    """One note of a report."""

    note: int
    kind: NoteKind
    head: NoteHead | None
    text: str


@dataclass(frozen=True, slots=True)
class NotesScreen:
    """The notes of a report; the kind of note whose words are asked for, if one is."""

    reader: Reader
    report: int
    round: RoundName
    lines: tuple[NoteLine, ...]
    editable: bool
    asking: NoteKind | None = None
    head: NoteHead | None = None
    choosing: NoteKind | None = None
    """The kind of note whose head is asked for."""
