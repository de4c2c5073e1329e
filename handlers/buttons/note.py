"""Notes of a report: highlights, major issues, needs."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views import NoteHead, NoteKind


@dataclass(frozen=True, slots=True)
class OpenNotes(Button):
    """See the notes of a report."""

    code = "rno"
    report: int


@dataclass(frozen=True, slots=True)
class ChooseHead(Button):
    """Choose the head of a highlight or a major issue."""

    code = "rnh"
    report: int
    kind: NoteKind


@dataclass(frozen=True, slots=True)
class NewUnderHead(Button):
    """Write a highlight or a major issue under a head."""

    code = "rnl"
    report: int
    kind: NoteKind
    head: NoteHead


@dataclass(frozen=True, slots=True)
class NewNote(Button):
    """Write a need."""

    code = "rnn"
    report: int
    kind: NoteKind


@dataclass(frozen=True, slots=True)
class RemoveNote(Button):
    """Take a note out of the report."""

    code = "rnx"
    note: int
