"""Deputies, leaves, handover."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views import SeatRole


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
class EnterLeave(Button):
    """Note a leave for a department's liaison."""

    code = "lvo"
    department: int


@dataclass(frozen=True, slots=True)
class StrikeLeave(Button):
    """Take a liaison's leave back for them."""

    code = "lxo"
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


@dataclass(frozen=True, slots=True)
class OpenPeople(Button):
    """Show the departments with their people."""

    code = "ppe"
    page: int


@dataclass(frozen=True, slots=True)
class OpenSeats(Button):
    """Show the people of one department."""

    code = "pps"
    department: int


@dataclass(frozen=True, slots=True)
class OpenStaff(Button):
    """Show the people of the office and the leaders."""

    code = "ppf"


@dataclass(frozen=True, slots=True)
class InviteOne(Button):
    """Make one invitation; department 0 for the office and leaders."""

    code = "ppi"
    role: SeatRole
    department: int


@dataclass(frozen=True, slots=True)
class InviteAll(Button):
    """Make an invitation for every department without a liaison."""

    code = "ppa"


@dataclass(frozen=True, slots=True)
class AskToRemove(Button):
    """Ask before a seat is ended."""

    code = "ppx"
    seat: int


@dataclass(frozen=True, slots=True)
class RemoveSeat(Button):
    """End a seat at once."""

    code = "ppr"
    seat: int


@dataclass(frozen=True, slots=True)
class ToggleSecondPerson(Button):
    """Switch a second person's confirmation for publishing on, or ask to lift it."""

    code = "pp2"


@dataclass(frozen=True, slots=True)
class ActIn(Button):
    """Act in another group."""

    code = "ppg"
    group: int
