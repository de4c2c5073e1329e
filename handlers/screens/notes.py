"""The notes of a report: highlights, major issues, needs."""

from delivery.parcel import Parcel
from handlers.buttons.note import ChooseHead, NewNote, NewUnderHead, OpenNotes, RemoveNote
from handlers.buttons.report import CheckReport, OpenReport
from handlers.screens.drawing import Key, draw, key, paragraphs, quotation, short
from locales import Words
from rendering.round_words import report_name
from services.views import NoteHead, NoteKind
from services.views.notes import NoteLine, NotesScreen

LONGEST_NOTE = 300
MOST_SHOWN = 8


@draw.register
def notes(view: NotesScreen, words: Words) -> Parcel:
    """Draw the notes of a report."""
    text = paragraphs(
        words.html("notes-title", report=report_name(words, view.round), department=view.reader.department),
        "" if view.lines else words.html("notes-none"),
        *note_texts(view.lines, words),
        "",
        _wanted(view, words),
    )
    return Parcel(text, buttons=tuple(_rows(view, words)))


def note_texts(lines: tuple[NoteLine, ...], words: Words) -> tuple[str, ...]:
    """Write notes, a paragraph each; of very many the first."""
    shown = [
        paragraphs(words.html("note-line", number=str(number), name=note_name(line, words)), _words_of(line))
        for number, line in enumerate(lines[:MOST_SHOWN], start=1)
    ]
    more = len(lines) - MOST_SHOWN
    return (*shown, words.html("notes-more", count=more)) if more > 0 else tuple(shown)


def note_name(line: NoteLine, words: Words) -> str:
    """Name a note by its kind, and by its head where it has one."""
    kind = words(f"note-kind-{line.kind}")
    return words("note-under-head", kind=kind, head=words(f"note-head-{line.head}")) if line.head else kind


def _words_of(line: NoteLine) -> str:
    return quotation(short(line.text, LONGEST_NOTE))


def _wanted(view: NotesScreen, words: Words) -> str:
    if view.choosing is not None:
        return words.html("notes-choose-head", kind=words(f"note-kind-{view.choosing}"))
    if view.asking is not None:
        asked = NoteLine(0, view.asking, view.head, "")
        return words.html("notes-ask-words", name=note_name(asked, words))
    return words.html("notes-optional") if view.editable else words.html("notes-closed")


def _rows(view: NotesScreen, words: Words) -> list[tuple[Key, ...]]:
    back = (key(words("button-back-to-sheet"), OpenReport(view.report)),)
    if not view.editable:
        return [back]
    if view.choosing is not None:
        heads = [key(words(f"note-head-{each}"), NewUnderHead(view.report, view.choosing, each)) for each in NoteHead]
        rows = [tuple(heads[at : at + 2]) for at in range(0, len(heads), 2)]
        return [*rows, (key(words("button-back"), OpenNotes(view.report)),)]
    if view.asking is not None:
        return [(key(words("button-notes-done"), OpenNotes(view.report)),)]
    rows = [
        (key(words("button-new-highlight"), ChooseHead(view.report, NoteKind.HIGHLIGHT)),),
        (
            key(words("button-new-issue"), ChooseHead(view.report, NoteKind.ISSUE)),
            key(words("button-new-need"), NewNote(view.report, NoteKind.NEED)),
        ),
    ]
    removing = [
        (key(short(words("button-remove-note", number=str(number), text=line.text)), RemoveNote(line.note)),)
        for number, line in enumerate(view.lines[:MOST_SHOWN], start=1)
    ]
    return [*rows, *removing, (key(words("button-check"), CheckReport(view.report)), *back)]
