"""What a screen waits for, in words: told by /help, and when something comes that it does not wait for."""

from locales import Words
from services.views import View
from services.views.claims import ClaimCard, ClaimDraft
from services.views.findings import ClockCard, FindingCard, FindingDraft
from services.views.letterhead import LetterheadAsk
from services.views.notes import NotesScreen
from services.views.notices import LeaderHome
from services.views.people import LeaveCard, PeopleBoard
from services.views.problems import InstructionAnswer, InstructionDates, InstructionDraft, ProblemDraft
from services.views.publication import BulletinPreview, CorrectionAsk, ObjectionPrompt
from services.views.reporting import EntryCard, NoRound, ReportCheck, ReportChoice, ReportSheet, StrayPrompt
from services.views.reviewing import Desk, ReasonList, ReviewCard
from services.views.rounds import RoundDraftCard
from services.views.tasks import TaskList, TaskPage

SCREENS: dict[type, str] = {
    ReportSheet: "sheet",
    ReportChoice: "choice",
    EntryCard: "card",
    StrayPrompt: "stray",
    ReportCheck: "check",
    NotesScreen: "notes",
    NoRound: "no-round",
    ProblemDraft: "problem",
    ClaimDraft: "claim",
    Desk: "desk",
    ReviewCard: "review",
    ReasonList: "reasons",
    BulletinPreview: "preview",
    RoundDraftCard: "round",
    PeopleBoard: "people",
    LeaderHome: "leader",
    TaskList: "tasks",
    InstructionDraft: "instruction",
    InstructionDates: "instruction-date",
    InstructionAnswer: "instruction-answer",
    FindingDraft: "finding",
    LetterheadAsk: "letterhead",
    ObjectionPrompt: "objection",
    CorrectionAsk: "reason",
}


def guidance(view: View, words: Words) -> str:
    """Say what the screen is for and what it waits for."""
    if isinstance(view, EntryCard):
        if view.asking_value is not None:
            return words.html("at-value")
        return words.html("at-card" if view.editable else "at-closed-card", number=str(view.number), title=view.title)
    if isinstance(view, ReportSheet) and not view.open_to_change:
        return words.html("at-sent")
    if isinstance(view, TaskPage):
        return words.html("at-task", title=view.title)
    return words.html(f"at-{_screen(view)}")


def _screen(view: View) -> str:
    if isinstance(view, ReviewCard | ClaimCard | FindingCard | ClockCard) and view.asking_reason:
        return "reason"
    if isinstance(view, LeaveCard) and view.asking:
        return "leave"
    return SCREENS.get(type(view), "other")
