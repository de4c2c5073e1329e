import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Any, get_args
from zoneinfo import ZoneInfo

import pytest

from delivery.parcel import LONGEST_TEXT, shown_length
from domain.scoring.rulebook import read_rulebook
from domain.text_difference import Change, Piece
from handlers.screens import drawing
from locales import LANGUAGES, words_for
from models.claim import ClaimState
from models.dispatch import Scope
from models.report_note import NoteKind
from services.views import View
from services.views.claims import ClaimWant
from services.views.departments import DepartmentPage, TrendPage
from services.views.findings import FindingWant
from services.views.letterhead import LetterheadScreen
from services.views.notes import NotesScreen
from services.views.people import InviteBook
from services.views.planning import PlanWorkbook
from services.views.publication import BulletinPreview, ChannelPost
from services.views.readers import Mark, Proof
from services.views.reporting import ReportCheck, ReportSheet, StrayPrompt
from services.views.reviewing import EntryChange, ReviewCard
from services.views.scoring import ScoreView
from services.views.trails import TrailOf
from tests.county import RULEBOOK
from tests.screens.filling import MOMENT, TASKS, Chosen, filled

MOST_BUTTONS = 100
"""Telegram shows no more under a message (Bot API, InlineKeyboardMarkup)."""
LONGEST_DATA = 64
LONGEST_LABEL = 64
OUTCOMES = tuple((each, 99) for each in ("sent", "failed", "blocked", "skipped", "unsure", "waiting"))
SAID: dict[tuple[str, str], tuple[Any, ...]] = {
    ("Reminder", "step"): ("open", "soon", "eve", "last", "overdue", "chase"),
    ("RoundNotice", "step"): ("overdue", "telephone", "open"),
    ("Received", "kind"): ("video",),
    ("BulletinRow", "department"): ("99",),
    ("CalendarEntry", "occasion"): ("overdue",),
    ("CalendarEntry", "key"): ("correction-over",),
    ("StepCard", "kinds"): (("move", "skip", "restore"),),
    ("StepCard", "asking"): ("move", "skip", "restore", ""),
    ("HolderOption", "kind"): ("d", "p"),
    ("HolderOption", "role"): ("office", "leader", ""),
    ("HistoryLine", "act"): ("feedback", "assigned", "raised", "solved"),
    ("ProblemNews", "what"): ("feedback", "assigned", "reopened"),
    ("ProblemReminder", "occasion"): ("up", "before", "after", "follow"),
    ("ClaimCard", "state"): (ClaimState.REFUSED, ClaimState.ACCEPTED, ClaimState.SENT),
    ("ClaimLine", "state"): (ClaimState.SENT,),
    ("ClaimNews", "state"): (ClaimState.REFUSED, ClaimState.SENT, ClaimState.ACCEPTED),
    ("ClaimDraft", "wants"): (ClaimWant.ALIKE, ClaimWant.LEVEL, ClaimWant.EVIDENCE, ClaimWant.NOTHING),
    ("ClaimDraft", "asking"): (None,),
    ("FindingNews", "what"): ("booked", "lifted", "not-excused"),
    ("FindingDraft", "wants"): (FindingWant.LEVEL, FindingWant.EVIDENCE, FindingWant.NOTHING),
    ("PlanAdopted", "year"): (2023,),
    ("PlanAdopted", "month"): (12,),
    ("PlanNews", "year"): (2023,),
    ("PlanNews", "month"): (12,),
    ("PlanChanges", "year"): (2023,),
    ("PlanRequestCard", "asking"): ("grant", "refuse", ""),
    ("LetterheadAsk", "field"): ("head", "contact"),
    ("WorkdaysScreen", "asking"): ("off", ""),
    ("TrailChoice", "of"): (TrailOf.DEPARTMENT, TrailOf.PERSON),
    ("TrailLine", "act"): ("plan-request-granted",),
    ("Reminded", "others"): (OUTCOMES,),
    ("DepartmentNotices", "outcomes"): (OUTCOMES,),
    ("NoticeRecord", "outcome"): ("failed", "sent"),
    ("NoticeRecord", "what"): ("deadline-moved",),
    ("RoundCard", "ended"): ("withdrawn", "withdrawn", ""),
    ("RoundCard", "ended_at"): (MOMENT, MOMENT, None),
    ("RoundCard", "asking"): ("extend", "withdraw", ""),
    ("RoundDraftCard", "asking"): ("deadline", "ask", ""),
    ("RoundEnded", "how"): ("withdrawn", "closed"),
    ("ScopeOption", "name"): ("key",),
    ("ScopeChoice", "scope"): (Scope.KIND,),
    ("SeatEnded", "why"): ("replaced", "removed", "withdrawn"),
    ("LeaveNews", "what"): ("noted", "cancelled", "stands-in"),
    ("CallLine", "reason"): ("blocked", "never-joined"),
    ("PublicationTrouble", "state"): ("unsure",),
    ("LedgerEntry", "answer"): ("completed",),
    ("LedgerEntry", "verdict"): ("accepted",),
    ("LedgerMonth", "lamp"): (None,),
    ("TaskLedger", "legend"): ((),),
    ("DigestItem", "state"): ("taken",),
    ("DigestHead", "key"): ("region",),
    ("MonthCalendar", "zone"): (ZoneInfo("Asia/Shanghai"),),
    ("CalendarScreen", "changeable"): (("correction-over",),),
    ("Side", "picture"): (None,),
    ("OfficeNudge", "of"): ("review", "uncorrected"),
}
"""Fields that hold one of a few words; each of these is drawn."""
OFF: dict[str, Any] = {
    "asking": None,
    "asking_reason": False,
    "asking_to_drop": False,
    "asking_to_clear": False,
    "asking_answer": False,
    "asking_value": None,
    "choosing_head": False,
    "show_files": False,
    "ended": False,
    "overdue": False,
}
"""What is asked hides other keys: every view is drawn without it as well."""
APART = {
    BulletinPreview: "the channel's text, which rendering/test_text_for_the_channel holds, and a month's files",
    ChannelPost: "the channel's text, which rendering/test_text_for_the_channel holds, and a month's files",
    InviteBook: "slips to print; the message holds a number and a moment",
    PlanWorkbook: "a workbook; the message is one sentence of ours",
    TrendPage: "a picture; the message holds one name",
    DepartmentPage: "a sheet as OwnSheet draws it, and its picture",
    ScoreView: "a sheet, below under the county's own rules; its picture is that of TrendPage",
    LetterheadScreen: "seven lines as LetterheadAsk draws them, and a page set by a program of its own",
}
"""Views whose pictures and documents would take seconds to fill, and why their messages are held elsewhere."""
VIEWS = [each for each in get_args(View) if each not in APART]


def variants(kind: Any) -> Iterator[Chosen]:
    """Give what is chosen, one draw after the other: every word of a field comes up once."""
    own = {field for field in SAID if field[0] == kind.__name__}
    turns = max((len(SAID[field]) for field in own), default=1)
    for turn in range(turns):
        yield {field: words[turn % len(words)] for field, words in SAID.items()}
    quiet = {name: OFF[name] for name in (field.name for field in fields(kind)) if name in OFF}
    if quiet:
        said = {field: words[-1] for field, words in SAID.items()}
        yield said | {(kind.__name__, name): value for name, value in quiet.items() if (kind.__name__, name) not in own}


def holds(view: Any) -> None:
    """Hold that a view can be sent in every language."""
    for language in LANGUAGES:
        parcel = drawing.draw(view, words_for(language))
        assert 0 < shown_length(parcel.text) <= LONGEST_TEXT, parcel.text[:200]
        # Large type and screen readers: nothing is set in columns.
        assert not re.search(r"[ \u3000]{2}|\u3000|\t|<pre>", parcel.text), parcel.text
        buttons = [pair for row in parcel.buttons for pair in row]
        assert len(buttons) <= MOST_BUTTONS
        for label, data in buttons:
            assert 0 < len(label) <= LONGEST_LABEL, label
            assert data.startswith("https:") or 0 < len(data.encode()) <= LONGEST_DATA


@pytest.mark.parametrize("kind", VIEWS, ids=lambda kind: kind.__name__)
def test_a_screen_filled_to_the_brim_can_be_sent(kind: Any) -> None:
    for chosen in variants(kind):
        holds(filled(kind, chosen=chosen))


def said(**more: Any) -> dict[tuple[str, str], Any]:
    """Choose the first word of each field, and what a test wants otherwise, such as ReportSheet_page."""
    own = {(name.partition("_")[0], name.partition("_")[2]): value for name, value in more.items()}
    return {field: words[0] for field, words in SAID.items()} | own


@pytest.mark.parametrize("mark", Mark)
def test_a_sheet_of_99_tasks_can_be_sent_in_every_state(mark: Mark) -> None:
    for page in (0, 4, 8, 99):
        for state in ({}, {"ReportSheet_submitted_at": None, "ReportSheet_ended": False}):
            view = filled(ReportSheet, chosen=said(SheetLine_mark=mark, ReportSheet_page=page, **state))
            assert len(view.lines) == TASKS
            holds(view)
    holds(filled(StrayPrompt, chosen=said(StrayPrompt_page=3)))


@pytest.mark.parametrize("proof", Proof)
def test_a_check_of_99_tasks_can_be_sent(proof: Proof) -> None:
    holds(filled(ReportCheck, chosen=said(ReportCheck_proof=proof, CheckLine_evidence=0)))


@pytest.mark.parametrize("asking", [None, *NoteKind])
def test_many_long_notes_can_be_sent(asking: NoteKind | None) -> None:
    for choosing in (True, False):
        holds(filled(NotesScreen, chosen=said(NotesScreen_asking=asking, NotesScreen_choosing_head=choosing)))


def test_points_so_far_can_be_sent_with_every_line_at_its_longest() -> None:
    rules = read_rulebook(RULEBOOK.read_text(encoding="utf-8"), source=RULEBOOK.name)
    holds(filled(ScoreView, chosen=said(ScoreView_trend=None, ScoreView_rulebook=rules)))


def test_a_review_with_a_text_changed_from_end_to_end_can_be_sent() -> None:
    pieces = (Piece(Change.GONE, "<" * 1500), Piece(Change.SAME, "一" * 100), Piece(Change.NEW, "&" * 1500))
    change = EntryChange(answer=None, pieces=pieces, added=30, removed=30)
    holds(filled(ReviewCard, chosen=said(ReviewCard_change=change, ReviewCard_verdict=None)))
