"""Deputies, leaves, handover."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class OpenDeputy(Button):
    """Show the department's deputy."""

    code = "dp"


@dataclass(frozen=True, slots=True)
class NameDeputy(Button):
    """Make a link for a deputy."""

    code = "dn"


@dataclass(frozen=True, slots=True)
class EndDeputy(Button):
    """Do without a deputy."""

    code = "de"


@dataclass(frozen=True, slots=True)
class OpenDeputyRequest(Button):
    """Show a nomination to the office."""

    code = "dq"
    nomination: int


@dataclass(frozen=True, slots=True)
class DecideDeputy(Button):
    """Confirm a deputy (1) or refuse (0)."""

    code = "dd"
    nomination: int
    confirmed: int


@dataclass(frozen=True, slots=True)
class OpenLeave(Button):
    """Show the leaves."""

    code = "lv"


@dataclass(frozen=True, slots=True)
class CancelLeave(Button):
    """Take a leave back."""

    code = "lx"
    leave: int


@dataclass(frozen=True, slots=True)
class StandIn(Button):
    """Answer for the department today."""

    code = "si"


@dataclass(frozen=True, slots=True)
class AskHandover(Button):
    """Ask before a seat is handed over."""

    code = "ho"


@dataclass(frozen=True, slots=True)
class HandOver(Button):
    """Make the link for a successor."""

    code = "hm"


@dataclass(frozen=True, slots=True)
class OpenCalls(Button):
    """Show whom to telephone."""

    code = "ca"


@dataclass(frozen=True, slots=True)
class CallMade(Button):
    """Tick a call off."""

    code = "cm"
    call: int
