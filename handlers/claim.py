"""Claims: a department asks for bonus points, the office accepts or refuses."""

from telegram import Update

from handlers.buttons.claim import (
    AcceptClaim,
    AskClaimField,
    AskClaimReason,
    AskToDropClaim,
    ClearClaimFiles,
    DropClaim,
    ListClaims,
    NewClaim,
    NextClaim,
    OpenClaim,
    OpenClaimDraft,
    RefuseClaim,
    SendClaim,
    SetClaimKind,
    SetClaimLevel,
    SetClaimMonth,
    ShowClaimFiles,
    TakeClaimBack,
    TellClaimApart,
)
from handlers.calendar import month_of
from handlers.screens.claims import CLAIM_REASONS
from handlers.taps import tap
from handlers.turn import Turn
from locales import words_for
from services import claim_desk, claims, people


async def begin(_update: Update, turn: Turn) -> None:
    """Write down a claim."""
    await turn.show(await claims.begin(turn.services, turn.act))


async def listed(_update: Update, turn: Turn) -> None:
    """Show the claims the person may see."""
    await turn.show(await claim_desk.open_list(turn.services, turn.act))


@tap(NewClaim)
async def new(turn: Turn, _button: NewClaim) -> None:
    """Write down a claim."""
    await turn.show(await claims.begin(turn.services, turn.act))


@tap(OpenClaimDraft)
async def open_draft(turn: Turn, button: OpenClaimDraft) -> None:
    """Go back to the claim being written down."""
    await turn.show(await claims.open_draft(turn.services, turn.act, button.claim))


@tap(SetClaimKind)
async def set_kind(turn: Turn, button: SetClaimKind) -> None:
    """Say what kind of claim it is."""
    await turn.show(await claims.set_kind(turn.services, turn.act, button.claim, button.rule))


@tap(SetClaimLevel)
async def set_level(turn: Turn, button: SetClaimLevel) -> None:
    """Say of which level it is."""
    await turn.show(await claims.set_level(turn.services, turn.act, button.claim, button.level))


@tap(SetClaimMonth)
async def set_month(turn: Turn, button: SetClaimMonth) -> None:
    """Say which month it is made for."""
    await turn.show(await claims.set_month(turn.services, turn.act, button.claim, month_of(button.month)))


@tap(AskClaimField)
async def ask_field(turn: Turn, button: AskClaimField) -> None:
    """Ask for one field anew."""
    await turn.show(await claims.ask_field(turn.services, turn.act, button.claim, button.field))


@tap(TellClaimApart)
async def tell_apart(turn: Turn, button: TellClaimApart) -> None:
    """Say whether it is the same event as another claim."""
    await turn.show(await claims.tell_apart(turn.services, turn.act, button.claim, button.other))


@tap(ClearClaimFiles)
async def clear_files(turn: Turn, button: ClearClaimFiles) -> None:
    """Take the files out."""
    await turn.show(await claims.clear_files(turn.services, turn.act, button.claim))


@tap(AskToDropClaim)
async def ask_to_drop(turn: Turn, button: AskToDropClaim) -> None:
    """Ask before the claim is given up."""
    await turn.show(await claims.ask_to_drop(turn.services, turn.act, button.claim))


@tap(DropClaim)
async def drop(turn: Turn, button: DropClaim) -> None:
    """Give the claim up."""
    await turn.show(await claims.drop(turn.services, turn.act, button.claim))


@tap(SendClaim)
async def send(turn: Turn, button: SendClaim) -> None:
    """Send the claim to the office."""
    await turn.show(await claims.send(turn.services, turn.act, button.claim))
    turn.kit.sender.nudge()


@tap(TakeClaimBack)
async def take_back(turn: Turn, button: TakeClaimBack) -> None:
    """Take a claim back to change it."""
    await turn.show(await claims.take_back(turn.services, turn.act, button.claim, button.revision))


@tap(ListClaims)
async def list_claims(turn: Turn, button: ListClaims) -> None:
    """Show a page of the claims."""
    await turn.show(await claim_desk.open_list(turn.services, turn.act, button.page))


@tap(OpenClaim)
async def open_claim(turn: Turn, button: OpenClaim) -> None:
    """Show a claim's card."""
    await turn.show(await claim_desk.open_card(turn.services, turn.act, button.claim))


@tap(ShowClaimFiles)
async def show_files(turn: Turn, button: ShowClaimFiles) -> None:
    """Show a claim's card with its documents."""
    await turn.show(await claim_desk.open_card(turn.services, turn.act, button.claim, show_files=True))


@tap(NextClaim)
async def next_claim(turn: Turn, _button: NextClaim) -> None:
    """Show the claim that waits longest."""
    await turn.show(await claim_desk.open_next(turn.services, turn.act))


@tap(AcceptClaim)
async def accept(turn: Turn, button: AcceptClaim) -> None:
    """Accept a claim as it was shown."""
    await turn.show(await claim_desk.accept(turn.services, turn.act, button.claim, button.revision, button.same))
    turn.kit.sender.nudge()


@tap(AskClaimReason)
async def ask_reason(turn: Turn, button: AskClaimReason) -> None:
    """Ask why a claim is refused."""
    await turn.show(await claim_desk.ask_reason(turn.services, turn.act, button.claim, button.revision))


@tap(RefuseClaim)
async def refuse(turn: Turn, button: RefuseClaim) -> None:
    """Refuse a claim for a reason of the short list, in the words of the person of the office."""
    reader = await people.reader(turn.services, turn.act)
    words = words_for(reader.language if reader else "")
    reason = words(f"claim-reason-{button.reason}") if button.reason in CLAIM_REASONS else ""
    await turn.show(await claim_desk.refuse(turn.services, turn.act, button.claim, button.revision, reason))
    turn.kit.sender.nudge()
