"""What a screen waits for, in words: told by /help, and when something comes that it does not wait for."""

from collections.abc import Callable
from typing import Any

from handlers.screens.problems import named
from handlers.screens.rounds import round_question
from locales import Words
from services.views import View
from services.views.calendar import StepCard, WorkdaysScreen
from services.views.claims import ClaimCard, ClaimDraft
from services.views.findings import ClockCard, FindingCard, FindingDraft
from services.views.letterhead import LetterheadAsk
from services.views.notes import NotesScreen
from services.views.notices import LeaderHome
from services.views.people import DepartmentSeats, LeaveCard, PeopleBoard
from services.views.planning import PlanDoubtCard, PlanRequestAsk, PlanRequestCard
from services.views.problems import InstructionAnswer, InstructionDates, InstructionDraft, ProblemCard, ProblemDraft
from services.views.publication import BulletinPreview, CorrectionAsk, ObjectionCard, ObjectionPrompt
from services.views.reporting import EntryCard, NoRound, ReportCheck, ReportChoice, ReportSheet, StrayPrompt
from services.views.reviewing import Desk, ReasonList, ReviewCard
from services.views.rounds import RoundCard, RoundDraftCard
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
    PlanDoubtCard: "plan-doubt",
}


QUESTIONS: dict[type, Callable[[Any], str]] = {
    ProblemCard: lambda view: named(view.kind, f"ask-{view.asking}") if view.asking else "",
    ObjectionCard: lambda view: "objection-ask-answer" if view.asking_answer else "",
    PlanRequestAsk: lambda _: "plan-request-how",
    PlanRequestCard: lambda view: f"plan-request-asking-{view.asking}" if view.asking else "",
    StepCard: lambda view: f"step-ask-{view.asking}" if view.asking else "",
    WorkdaysScreen: lambda view: f"workdays-ask-{view.asking}" if view.asking else "",
    LeaveCard: lambda view: "leave-ask" if view.asking else "",
    DepartmentSeats: lambda view: "leave-ask-for" if view.asking_leave else "",
}
"""The words in which a screen itself asks for something just now, where it does."""


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
    if isinstance(view, RoundCard) and view.asking:
        return round_question(view, words)
    return words.html(_question(view) or f"at-{_screen(view)}")


def _screen(view: View) -> str:
    if isinstance(view, ReviewCard | ClaimCard | FindingCard | ClockCard) and view.asking_reason:
        return "reason"
    return SCREENS.get(type(view), "other")


def _question(view: View) -> str:
    return QUESTIONS[type(view)](view) if type(view) in QUESTIONS else ""
