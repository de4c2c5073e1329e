"""Screens: a pure function from a view to what is shown. `drawn` knows every view; each file knows a conversation's."""

# Each of these registers its views.
from handlers.screens import (  # noqa: F401
    boards,
    bulletins,
    calendars,
    calls,
    cards,
    claims,
    corrections,
    departments,
    findings,
    gathering,
    instructions,
    joining,
    letterheads,
    notes,
    notices,
    nudges,
    objections,
    people,
    plan_requests,
    plans,
    problem_notices,
    problems,
    proof,
    queues,
    reasons,
    reuse,
    review_notes,
    reviews,
    round_drafts,
    rounds,
    scores,
    sheets,
    staffing,
    tasks,
    trails,
    workdays,
)
from handlers.screens.drawing import drawn

__all__ = ["drawn"]
