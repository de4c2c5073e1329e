"""Screens: a pure function from a view to what is shown. `drawn` knows every view; each file knows a conversation's."""

from handlers.screens import boards, bulletins, cards, joining, notices, reviews, sheets  # noqa: F401 - each registers its views
from handlers.screens.drawing import drawn

__all__ = ["drawn"]
