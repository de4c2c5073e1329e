"""What a screen waits for, in words: told by /help, and when something comes that it does not wait for."""

from locales import Words
from services.views import (
    BulletinPreview,
    ClaimCard,
    ClaimDraft,
    ClockCard,
    CorrectionAsk,
    Desk,
    EntryCard,
    FindingCard,
    FindingDraft,
    InstructionAnswer,
    InstructionDates,
    InstructionDraft,
    LeaderHome,
    LeaveCard,
    LetterheadAsk,
    NoRound,
    NotesScreen,
    ObjectionPrompt,
    PeopleBoard,
    ProblemDraft,
    ReasonList,
    ReportCheck,
    ReportChoice,
    ReportSheet,
    ReviewCard,
    RoundDraftCard,
    StrayPrompt,
    TaskList,
    TaskPage,
    View,
)

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
