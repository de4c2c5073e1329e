"""What a round is called where people read of it."""

from dataclasses import dataclass

from domain.calendar import Month


@dataclass(frozen=True, slots=True)
class RoundName:
    """A regular round goes by its month; an ad-hoc one (临时调度) by its title, with what is asked in full."""

    month: Month
    title: str = ""
    ask: str = ""
