"""Claims of bonus points."""

from dataclasses import dataclass

from handlers.buttons.packing import Button
from services.views.claims import ClaimWant


@dataclass(frozen=True, slots=True)
class NewClaim(Button):
    """Write down a claim."""

    code = "kn"


@dataclass(frozen=True, slots=True)
class OpenClaimDraft(Button):
    """Go back to the claim being written down."""

    code = "kb"
    claim: int


@dataclass(frozen=True, slots=True)
class SetClaimKind(Button):
    """Say what kind of claim it is, by the rule's id; with nothing, choose again."""

    code = "kk"
    claim: int
    rule: str


@dataclass(frozen=True, slots=True)
class SetClaimLevel(Button):
    """Say of which level it is; with nothing, choose again."""

    code = "kl"
    claim: int
    level: str


@dataclass(frozen=True, slots=True)
class SetClaimMonth(Button):
    """Say which month it is made for, written 202305."""

    code = "km"
    claim: int
    month: int


@dataclass(frozen=True, slots=True)
class AskClaimField(Button):
    """Ask for one field anew."""

    code = "kf"
    claim: int
    field: ClaimWant


@dataclass(frozen=True, slots=True)
class TellClaimApart(Button):
    """Say that it is the same event as another claim; 0 that it is not."""

    code = "ks"
    claim: int
    other: int


@dataclass(frozen=True, slots=True)
class ClearClaimFiles(Button):
    """Take the files out, to send others."""

    code = "ke"
    claim: int


@dataclass(frozen=True, slots=True)
class AskToDropClaim(Button):
    """Ask before the claim is given up."""

    code = "kx?"
    claim: int


@dataclass(frozen=True, slots=True)
class DropClaim(Button):
    """Give the claim up."""

    code = "kx"
    claim: int


@dataclass(frozen=True, slots=True)
class SendClaim(Button):
    """Send the claim to the office."""

    code = "kp"
    claim: int


@dataclass(frozen=True, slots=True)
class TakeClaimBack(Button):
    """Take a claim back to change it."""

    code = "kt"
    claim: int
    revision: int


@dataclass(frozen=True, slots=True)
class ListClaims(Button):
    """Show a page of the claims."""

    code = "ki"
    page: int


@dataclass(frozen=True, slots=True)
class OpenClaim(Button):
    """Show a claim's card."""

    code = "ko"
    claim: int


@dataclass(frozen=True, slots=True)
class ShowClaimFiles(Button):
    """Show a claim's card with its documents."""

    code = "kd"
    claim: int


@dataclass(frozen=True, slots=True)
class NextClaim(Button):
    """Show the claim that waits longest."""

    code = "kq"


@dataclass(frozen=True, slots=True)
class AcceptClaim(Button):
    """Accept a claim as it was shown; with another claim's id, as the same event."""

    code = "ka"
    claim: int
    revision: int
    same: int


@dataclass(frozen=True, slots=True)
class AskClaimReason(Button):
    """Ask why a claim is refused."""

    code = "kr?"
    claim: int
    revision: int


@dataclass(frozen=True, slots=True)
class RefuseClaim(Button):
    """Refuse a claim for a reason of the short list."""

    code = "kr"
    claim: int
    revision: int
    reason: str
