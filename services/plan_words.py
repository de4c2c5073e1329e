"""What an office says while a plan is being brought in, and the screen it is at."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress

from domain.acts import Act
from domain.errors import Refusal
from domain.plan import settling
from domain.plan.document_reader import read_document
from domain.plan.reading_form import restored
from domain.plan.source import Line
from models.conversation import Step
from models.seat import SeatRole
from services import plan_drafts, plan_in_force, plan_requests
from services.actors import Actor
from services.trail import note
from services.views.planning import PlanDraftScreen, PlanInvitation, PlanReading, PlanView
from services.views.reporting import SentFile
from storage import plan_drafts as rows
from storage.unit import Unit

WITH_FILES = frozenset({Step.PLAN, Step.PLAN_DOUBT})
"""The steps at which a file is a plan."""
TAKING = WITH_FILES | {Step.PLAN_REQUEST, Step.PLAN_ANSWER}
"""The steps at which words are for a plan."""
SHORTEST = 30
"""Characters from which words are taken as a pasted document."""
PASTED = "…"
_ANSWERS: dict[Step, Callable[[Unit, Actor, Act, str], Awaitable[PlanView]]] = {
    Step.PLAN_DOUBT: plan_drafts.answer,
    Step.PLAN_REQUEST: plan_requests.say,
    Step.PLAN_ANSWER: plan_requests.answer,
}


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> PlanView:
    """Take words: the answer to a doubt, the year, or the plan itself, pasted."""
    take = _ANSWERS.get(actor.step)
    if take is not None:
        return await take(unit, actor, act, text)
    if len(text) < SHORTEST and actor.subject:
        return await _year(unit, actor, act, text)
    if len(text) < SHORTEST:
        return await plan_drafts.invitation(unit, actor, act)
    known = await plan_in_force.known(unit, actor.group_id)
    lines = [Line(number, line) for number, line in enumerate(text.split("\n"), start=1)]
    reading = await asyncio.to_thread(read_document, lines, known=known)
    return await plan_drafts.keep(unit, actor, act, f"{text[:12]}{PASTED}", reading)


async def attach(unit: Unit, actor: Actor, act: Act, file: SentFile) -> PlanReading | PlanInvitation:
    """Take a file as a plan; a picture is none."""
    if file.kind == "document" and actor.seat.role == SeatRole.OFFICE:
        return plan_drafts.being_read(actor, file)
    return await plan_drafts.invitation(unit, actor, act)


async def here(unit: Unit, actor: Actor, act: Act) -> PlanView | None:
    """Give the screen about a plan the person is at; None when they are not at one."""
    with suppress(Refusal):
        if actor.step in TAKING - WITH_FILES:
            return await plan_requests.here(unit, actor)
        if actor.step not in TAKING or actor.seat.role != SeatRole.OFFICE:
            return None
        if actor.step == Step.PLAN_DOUBT:
            return await plan_drafts.doubt_card(unit, actor, int(actor.stray or 0))
        row = await rows.open_of(unit.session, actor.group_id)
        return (
            await plan_drafts.screen(unit, actor, act, row) if row else await plan_drafts.invitation(unit, actor, act)
        )
    return None


async def _year(unit: Unit, actor: Actor, act: Act, text: str) -> PlanDraftScreen | PlanInvitation:
    row = await rows.open_of(unit.session, actor.group_id)
    if row is None:
        return await plan_drafts.invitation(unit, actor, act)
    await plan_drafts.rewrite(unit, row, settling.of_year(restored(json.loads(row.reading)), text))
    await note(unit, actor, act, "plan-year", int(row.id or 0), after=text.strip())
    return await plan_drafts.screen(unit, actor, act, row)
