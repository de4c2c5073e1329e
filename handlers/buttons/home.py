"""Going home and choosing a language."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class Home(Button):
    """Go to the first screen."""

    code = "h"


@dataclass(frozen=True, slots=True)
class ChooseLanguage(Button):
    """Choose a language."""

    code = "l"
    language: str
