"""Rounds on one line, wherever the office meets them."""

from handlers.buttons.rounds import OpenRound
from handlers.screens.drawing import Key, deadline_text, key, short
from locales import Words
from rendering.round_words import heading, round_name
from services.views.notices import Submitted
from services.views.readers import Deadline
from services.views.reporting import Receipt
from services.views.rounds import RoundLine

MOST_EXTENDED = 10
"""Departments named with their own deadlines: Fluent takes no argument of more than 1000 characters."""


def line_text(line: RoundLine, words: Words) -> str:
    """Write a round on one line."""
    return words.html(
        "rounds-line",
        round=heading(round_name(words, line.round)),
        deadline=deadline_text(words, line.deadline),
        reported=line.reported,
        owing=line.owing,
        extended=line.extended,
        overdue="yes" if line.overdue else "no",
    )


def told_counts(view: Receipt | Submitted, words: Words) -> str:
    """Write in numbers what a report says; of a question, whether it was answered."""
    if view.is_question:
        return words.html("receipt-question" if view.results else "receipt-question-nothing")
    if not view.results:
        return words.html("receipt-zero")
    return words.html("receipt-counts", results=view.results, nothing=view.nothing)


def round_key(line: RoundLine, words: Words) -> tuple[Key, ...]:
    """Give the key that opens a round."""
    return (key(short(heading(round_name(words, line.round))), OpenRound(line.dispatch)),)


def extended_text(words: Words, extended: tuple[tuple[str, Deadline], ...]) -> str:
    """Write which departments have a later deadline, and which."""
    if not extended:
        return ""
    listed = words("list-separator").join(
        words("round-extended-until", department=name, deadline=deadline_text(words, until))
        for name, until in extended[:MOST_EXTENDED]
    )
    rest = len(extended) - MOST_EXTENDED
    names = words("names-cut", names=listed, rest=rest) if rest > 0 else listed
    return words.html("round-extended", count=len(extended), names=names)
