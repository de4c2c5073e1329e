"""Bonus items a department asks for (加分申报): when two of them may speak of one event."""

from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher

ALIKE = 0.6
"""The share of the words that two claims have in common from which a person is asked; nothing is decided by it."""


@dataclass(frozen=True, slots=True)
class Event:
    """What a claim speaks of."""

    what: str
    happened_on: date | None


def may_be_one(one: Event, other: Event) -> bool:
    """Tell whether a person has to be asked whether two claims speak of one event: the same day, or alike words."""
    if one.happened_on is not None and one.happened_on == other.happened_on:
        return True
    return SequenceMatcher(None, _bare(one.what), _bare(other.what), autojunk=False).ratio() >= ALIKE


def _bare(text: str) -> str:
    return "".join(letter for letter in text.casefold() if letter.isalnum())
