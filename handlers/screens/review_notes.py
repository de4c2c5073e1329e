"""What a department wrote beside its tasks, as the office reads it."""

from delivery.parcel import Parcel
from handlers.buttons.review import OpenQueue, ReviewEntry, ReviewNotes
from handlers.screens.drawing import Key, draw, key, paragraphs, quotation
from handlers.screens.notes import note_name
from locales import Words
from rendering.round_words import report_name
from services.views import NoteKind
from services.views.notes import NoteLine
from services.views.reviewing import ReviewNotesPage

ROOM = 3400
"""Characters of notes on one page; a message holds 4,096."""
FRAME = 40
"""Characters that go with a note: its number, its kind and its head."""


@draw.register
def review_notes(view: ReviewNotesPage, words: Words) -> Parcel:
    """Draw a page of a report's notes, each whole."""
    pages = _pages(view.lines)
    page = min(view.page, len(pages) - 1)
    text = paragraphs(
        words.html("review-notes-title", department=view.department, report=report_name(words, view.round)),
        *(
            paragraphs(words.html("note-line", number=str(number), name=note_name(line, words)), quotation(line.text))
            for number, line in pages[page]
        ),
        "" if view.lines else words.html("notes-none"),
        words.html("bulletin-page", page=page + 1, pages=len(pages)) if len(pages) > 1 else "",
    )
    turning: list[Key] = [
        key(words(label), ReviewNotes(view.report, view.entry, number))
        for label, number in (("button-previous-page", page - 1), ("button-next-page", page + 1))
        if 0 <= number < len(pages)
    ]
    back = key(words("button-back"), ReviewEntry(view.entry)) if view.entry else key(words("button-desk"), OpenQueue())
    return Parcel(text, buttons=tuple(row for row in (tuple(turning), (back,)) if row))


def notes_text(words: Words, notes: tuple[tuple[NoteKind, int], ...]) -> str:
    """Say how many notes of each kind go with a report, or nothing."""
    kinds = [words(f"check-notes-{kind}", count=count) for kind, count in notes[: len(NoteKind)]]
    listed = words("list-separator").join(kinds)
    return words.html("review-notes", listed=listed) if listed else ""


def notes_key(words: Words, notes: tuple[tuple[NoteKind, int], ...], report: int, entry: int = 0) -> tuple[Key, ...]:
    """Give the key that opens the notes of a report; none when there are none."""
    count = sum(count for _, count in notes)
    return (key(words("button-review-notes", count=count), ReviewNotes(report, entry, 0)),) if count else ()


def _pages(lines: tuple[NoteLine, ...]) -> list[list[tuple[int, NoteLine]]]:
    pages: list[list[tuple[int, NoteLine]]] = [[]]
    room = ROOM
    for number, line in enumerate(lines, start=1):
        size = len(line.text) + FRAME
        if size > room and pages[-1]:
            pages.append([])
            room = ROOM
        pages[-1].append((number, line))
        room -= size
    return pages
