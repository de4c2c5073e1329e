"""What a person says or sends while they are at a claim, and the screen they are at."""

from contextlib import suppress

from domain.acts import Act
from domain.errors import Refusal
from models.conversation import Step
from services import claim_desk, claims
from services.actors import Actor
from services.claim_views import FIELDS, card_view, draft_view, list_view
from services.sent_files import check_count, check_file, evidence_row
from services.trail import note
from services.views.claims import ClaimCard, ClaimDraft, ClaimList
from services.views.reporting import SentFile
from storage import claims as rows
from storage import evidences
from storage.unit import Unit

WITH_FILES = frozenset({Step.CLAIM, *FIELDS})
"""The steps at which a claim is being written down, so that files are for it."""
TAKING = WITH_FILES | {Step.CLAIM_REASON}
"""The steps at which words are for a claim."""


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> ClaimDraft | ClaimCard:
    """Take words for the claim the person is at."""
    if actor.step == Step.CLAIM_REASON:
        return await claim_desk.say_reason(unit, actor, act, text)
    return await claims.write(unit, actor, act, text)


async def attach(unit: Unit, actor: Actor, act: Act, file: SentFile) -> ClaimDraft:
    """Keep a file with the claim being written down; its caption is taken as words."""
    check_file(file)
    row = await claims.own_draft(unit, actor, actor.subject or 0)
    held = len(await rows.files(unit.session, [int(row.id or 0)]))
    check_count(held)
    new = await evidences.add(unit.session, evidence_row(actor, act, file, held=held) | {"claim_id": row.id})
    if new:
        await note(
            unit, actor, act, "claim-evidence", int(row.id or 0), before=f"files：{held}", after=f"files：{held + 1}"
        )
    if new and file.caption.strip():
        return await claims.write(unit, actor, act, file.caption)
    return await draft_view(unit, actor, row, act.at, asking=actor.step)


async def here(unit: Unit, actor: Actor, act: Act) -> ClaimDraft | ClaimCard | ClaimList | None:
    """Give the screen about claims the person is at, None when they are not at one or may not see it any more."""
    with suppress(Refusal):
        match actor.step:
            case Step.CLAIMS:
                return await list_view(unit, actor)
            case Step.CLAIM_CARD:
                case = await claim_desk.visible(unit, actor, actor.subject or 0)
                return await card_view(unit, actor, case, act.at)
            case Step.CLAIM_REASON:
                return await claim_desk.reason_card(unit, actor, act)
            case step if step in WITH_FILES:
                row = await claims.own_draft(unit, actor, actor.subject or 0)
                return await draft_view(unit, actor, row, act.at, asking=step)
    return None
