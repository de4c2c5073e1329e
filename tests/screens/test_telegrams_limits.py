from typing import Any, get_args

import pytest

from delivery.parcel import LONGEST_CAPTION, LONGEST_TEXT, shown_length
from domain.text_difference import Change, Piece
from handlers.screens import drawing
from handlers.screens.drawing import SLOW
from locales import LANGUAGES, words_for
from services.views import (
    EntryChange,
    Mark,
    NoteKind,
    NotesScreen,
    Proof,
    ReportCheck,
    ReportSheet,
    ReviewCard,
    StrayPrompt,
    View,
)
from tests.screens.filling import TASKS, filled

MOST_BUTTONS = 100
"""Telegram shows no more under a message (Bot API, InlineKeyboardMarkup)."""
LONGEST_DATA = 64
LONGEST_LABEL = 64
# What these show is chosen by words that their use cases alone give (`occasion`, `what`), or is limited there.
APART = {
    "CallList",
    "ClaimCard",
    "ClaimDraft",
    "ClaimList",
    "ClaimNews",
    "CorrectionProposal",
    "DepartmentChoice",
    "DepartmentRecord",
    "Desk",
    "DigestFile",
    "FindingList",
    "FindingNews",
    "HolderChoice",
    "LeaveNews",
    "LedgerFile",
    "LetterheadAsk",
    "NoticesOverview",
    "ObjectionCard",
    "ObjectionPrompt",
    "OfficeNudge",
    "PeopleBoard",
    "PlanAdopted",
    "PlanNews",
    "PlanRequestCard",
    "ProblemCard",
    "ProblemList",
    "ProblemNews",
    "ProblemReminder",
    "PublicationTrouble",
    "RoundCard",
    "RoundDraftCard",
    "RoundEnded",
    "RoundNotice",
    "ScopeChoice",
    "SeatEnded",
    "StepCard",
    "TrailChoice",
    "TrailPage",
    "WorkdaysScreen",
}
SAID = {
    ("Reminder", "step"): "open",
    ("RoundNotice", "step"): "over",
    ("Received", "kind"): "video",
    ("LedgerEntry", "answer"): "result",
    ("LedgerEntry", "verdict"): "accepted",
}
VIEWS = [each for each in get_args(View) if each not in SLOW and each.__name__ not in APART]


def holds(view: Any) -> None:
    """Hold that a view can be sent in every language."""
    for language in LANGUAGES:
        parcel = drawing.draw(view, words_for(language))
        longest = LONGEST_CAPTION if parcel.photo else LONGEST_TEXT
        assert 0 < shown_length(parcel.text) <= longest, parcel.text
        buttons = [pair for row in parcel.buttons for pair in row]
        assert len(buttons) <= MOST_BUTTONS
        for label, data in buttons:
            assert 0 < len(label) <= LONGEST_LABEL
            assert data.startswith("https:") or 0 < len(data.encode()) <= LONGEST_DATA


@pytest.mark.parametrize("kind", VIEWS, ids=lambda kind: kind.__name__)
def test_a_screen_filled_to_the_brim_can_be_sent(kind: Any) -> None:
    holds(filled(kind, chosen=SAID))


@pytest.mark.parametrize("mark", Mark)
def test_a_sheet_of_99_tasks_can_be_sent_in_every_state(mark: Mark) -> None:
    for page in (0, 4, 8, 99):
        for submitted in (True, False):
            chosen: dict[tuple[str, str], Any] = SAID | {("SheetLine", "mark"): mark, ("ReportSheet", "page"): page}
            chosen |= {} if submitted else {("ReportSheet", "submitted_at"): None, ("ReportSheet", "ended"): False}
            view = filled(ReportSheet, chosen=chosen)
            assert len(view.lines) == TASKS
            holds(view)
    holds(filled(StrayPrompt, chosen={("StrayPrompt", "page"): 3}))


@pytest.mark.parametrize("proof", Proof)
def test_a_check_of_99_tasks_can_be_sent(proof: Proof) -> None:
    holds(filled(ReportCheck, chosen={("ReportCheck", "proof"): proof, ("CheckLine", "evidence"): 0}))


@pytest.mark.parametrize("asking", [None, *NoteKind])
def test_many_long_notes_can_be_sent(asking: NoteKind | None) -> None:
    for choosing in (True, False):
        holds(
            filled(NotesScreen, chosen={("NotesScreen", "asking"): asking, ("NotesScreen", "choosing_head"): choosing})
        )


def test_a_review_with_a_text_changed_from_end_to_end_can_be_sent() -> None:
    pieces = (Piece(Change.GONE, "<" * 1500), Piece(Change.SAME, "一" * 100), Piece(Change.NEW, "&" * 1500))
    change = EntryChange(answer=None, pieces=pieces, added=30, removed=30)
    holds(filled(ReviewCard, chosen={("ReviewCard", "change"): change, ("ReviewCard", "verdict"): None}))
