"""Whatever a screen asks for in words, /help says the same, and so does the answer to something else."""

import dataclasses
from typing import Any, get_args, get_type_hints

import pytest

from delivery.parcel import shown
from handlers.guidance import QUESTIONS, SCREENS, guidance
from locales import LANGUAGES, words_for
from services.views import View
from services.views.calendar import StepCard, WorkdaysScreen
from services.views.claims import ClaimCard
from services.views.findings import ClockCard, FindingCard
from services.views.people import DepartmentSeats, LeaveCard, StaffCard
from services.views.planning import PlanRequestCard
from services.views.problems import ProblemAsk, ProblemCard
from services.views.publication import ObjectionCard
from services.views.reporting import EntryCard
from services.views.reviewing import ReviewCard
from services.views.rounds import RoundCard
from tests.screens.filling import filled

ASKED: dict[type, tuple[str, tuple[Any, ...]]] = {
    StepCard: ("asking", ("move", "skip", "restore")),
    WorkdaysScreen: ("asking", ("off", "worked")),
    RoundCard: ("asking", ("extend", "withdraw", "close")),
    ProblemCard: ("asking", tuple(ProblemAsk)),
    PlanRequestCard: ("asking", ("grant", "refuse")),
    ObjectionCard: ("asking_answer", (True,)),
    LeaveCard: ("asking", (True,)),
    DepartmentSeats: ("asking_leave", (True,)),
    ReviewCard: ("asking_reason", (True,)),
    ClaimCard: ("asking_reason", (True,)),
    FindingCard: ("asking_reason", (True,)),
    ClockCard: ("asking_reason", (True,)),
    EntryCard: ("asking_value", (1,)),
}
BY_BUTTONS = {"asking_to_clear", "asking_to_drop", "asking_to_remove"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_screen_that_waits_for_words_says_so_in_help(language: str) -> None:
    words = words_for(language)
    for kind, (field, values) in ASKED.items():
        for value in values:
            view = dataclasses.replace(filled(kind), **{field: value})
            told = shown(guidance(view, words))
            assert told != words("at-other"), (kind, value)


def test_no_view_that_asks_is_left_out() -> None:
    asking = {
        (kind, name)
        for kind in get_args(View)
        for name in get_type_hints(kind)
        if name.startswith("asking") and name not in BY_BUTTONS and kind not in SCREENS
    }
    # Whether somebody is to be removed is answered with buttons.
    assert {kind for kind, _ in asking} <= {*ASKED, *QUESTIONS, StaffCard}
