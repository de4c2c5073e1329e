"""Screens: a pure function from a view to what is shown. `draw` knows every view; each file knows a conversation's."""

from handlers.screens import boards, bulletins, cards, joining, notices, reviews, sheets  # noqa: F401 - each registers its views
from handlers.screens.drawing import draw

__all__ = ["draw"]
