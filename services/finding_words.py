"""What a person of the office says or sends while they are at a deduction, and the screen they are at."""

from contextlib import suppress
from dataclasses import replace

from domain.acts import Act
from domain.errors import Refusal
from models.conversation import Step
from models.seat import SeatRole
from services import finding_desk, findings
from services.actors import Actor
from services.finding_views import card_view, clock_view, draft_view, list_view
from services.sent_files import check_count, check_file, evidence_row
from services.trail import note
from services.views.findings import ClockCard, FindingCard, FindingDraft, FindingList
from services.views.reporting import SentFile
from storage import evidences
from storage import findings as rows
from storage.unit import Unit

WITH_FILES = frozenset({Step.FINDING})
"""The step at which a finding is being written down, so that files are for it."""
TAKING = WITH_FILES | {Step.FINDING_LIFT, Step.EXCUSE}
"""The steps at which words are for a deduction."""


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> FindingDraft | FindingCard | ClockCard:
    """Take words for the deduction the person is at."""
    match actor.step:
        case Step.FINDING_LIFT:
            return await finding_desk.lift(unit, actor, act, text)
        case Step.EXCUSE:
            return await finding_desk.excuse(unit, actor, act, text)
        case _:
            return await findings.write(unit, actor, act, text)


async def attach(unit: Unit, actor: Actor, act: Act, file: SentFile) -> FindingDraft:
    """Keep a document with the finding being written down; its caption is taken as words."""
    check_file(file)
    case = await findings.own_draft(unit, actor, actor.subject or 0)
    held = len(await rows.files(unit.session, [case.finding_id]))
    check_count(held)
    new = await evidences.add(unit.session, evidence_row(actor, act, file, held=held) | {"finding_id": case.finding_id})
    if new:
        await note(
            unit, actor, act, "finding-evidence", case.finding_id, before=f"files：{held}", after=f"files：{held + 1}"
        )
    if new and file.caption.strip():
        return await findings.write(unit, actor, act, file.caption)
    return await draft_view(unit, actor, case, act.at)


async def here(unit: Unit, actor: Actor, act: Act) -> FindingDraft | FindingCard | FindingList | ClockCard | None:
    """Give the screen about deductions the person is at, None when they are not at one or may not see it any more."""
    if actor.seat.role != SeatRole.OFFICE:
        return None
    with suppress(Refusal):
        return await _seen(unit, actor, act, actor.subject or 0)
    return None


async def _seen(
    unit: Unit, actor: Actor, act: Act, subject: int
) -> FindingDraft | FindingCard | FindingList | ClockCard | None:
    match actor.step:
        case Step.FINDINGS | Step.EXCUSE if subject:
            return await clock_view(unit, actor, subject, act.at, asking_reason=actor.step == Step.EXCUSE)
        case Step.FINDINGS:
            return await list_view(unit, actor, act.at)
        case Step.FINDING:
            return await draft_view(unit, actor, await findings.own_draft(unit, actor, subject), act.at)
        case Step.FINDING_CARD | Step.FINDING_LIFT:
            view = await card_view(unit, actor, await finding_desk.booked(unit, actor, subject))
            return replace(view, asking_reason=actor.step == Step.FINDING_LIFT)
    return None
