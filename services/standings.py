"""A department's sheet so far (本月计分), for its liaison, the office and the leaders."""

from contextlib import suppress
from datetime import datetime

from domain.acts import Act
from domain.calendar import Month
from domain.errors import NotAllowed, Refusal, Stale
from domain.scoring.room import rooms
from domain.trend import Trend, trend_of
from models.claim import ClaimState
from models.conversation import Step
from models.seat import SeatRole
from services.actors import Actor, acting, move
from services.award_facts import claim_facts
from services.base import Services
from services.department_pages import published_before
from services.open_months import open_months
from services.outlooks import outlook
from services.problem_cards import paged
from services.views.scoring import DepartmentPick, PickFor, ScoreView
from storage import plans
from storage.unit import Unit

READERS = (SeatRole.OFFICE, SeatRole.LEADER)
PAGE = 24
"""Departments to choose from at a time; two stand in a row."""


async def open_own(services: Services, act: Act) -> ScoreView | DepartmentPick:
    """Show a liaison their department's sheet so far; ask the others whose."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view: ScoreView | DepartmentPick
        if actor.seat.department_id is not None:
            view = await score_view(unit, actor, int(actor.seat.department_id or 0), act.at)
        else:
            view = await pick(unit, actor, PickFor.SCORE)
        await move(unit, actor, act, Step.SCORE)
        await unit.commit()
        return view


async def ask_department(services: Services, act: Act, page: int) -> DepartmentPick:
    """Ask whose sheet is to be shown."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, *READERS)
        view = await pick(unit, actor, PickFor.SCORE, page=page)
        await move(unit, actor, act, Step.SCORE)
        await unit.commit()
        return view


async def open_score(services: Services, act: Act, department_id: int, month: Month | None) -> ScoreView:
    """Show a department's sheet so far in a month that is not published; a liaison always gets their own.

    Raises:
        NotAllowed: no such department in the group.
        Stale: that month is published, or not there yet.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        view = await score_view(unit, actor, await whose(unit, actor, department_id), act.at, month)
        await move(unit, actor, act, Step.SCORE, department_id or None)
        await unit.commit()
        return view


async def here(unit: Unit, actor: Actor, act: Act) -> ScoreView | DepartmentPick | None:
    """Give the sheet the person is looking at, None when they are not at one."""
    if actor.step != Step.SCORE:
        return None
    department_id = actor.seat.department_id or actor.subject
    if department_id is None:
        return await pick(unit, actor, PickFor.SCORE)
    with suppress(Refusal):  # a screen that cannot be drawn again gives way to the first one
        return await score_view(unit, actor, await whose(unit, actor, department_id), act.at)
    return None


async def score_view(
    unit: Unit, actor: Actor, department_id: int, at: datetime, month: Month | None = None
) -> ScoreView:
    """Give a department's sheet so far; without a month the earliest that is not published."""
    months = await open_months(unit, actor.group_id, at, actor.zone)
    if month is not None and month not in months:
        raise Stale
    shown = month or months[0]
    waiting = (await claim_facts(unit, actor.group_id, shown, ClaimState.SENT)).get(department_id, ())
    found = await outlook(unit, actor.group_id, department_id, shown, at, claims=waiting)
    return ScoreView(
        reader=actor.as_reader(),
        department=department_id,
        month=shown,
        months=months,
        preview=found.preview,
        rulebook=found.rulebook,
        rooms=rooms(found.preview.as_it_stands, found.rulebook, found.facts.used),
        still_open=found.still_open,
        unproven=found.unproven,
        waiting=len(waiting),
        trend=await _trend(unit, actor, department_id, shown),
    )


async def pick(unit: Unit, actor: Actor, purpose: PickFor, *, page: int = 0) -> DepartmentPick:
    """Give the departments of the group to choose from, in plan order."""
    listed = await plans.departments(unit.session, actor.group_id)
    options, page, pages = paged([(int(each.id or 0), each.name) for each in listed], page, most=PAGE)
    return DepartmentPick(actor.as_reader(), purpose, tuple(options), page, pages)


async def whose(unit: Unit, actor: Actor, department_id: int) -> int:
    """Say whose sheet is meant: a liaison's own, for the others a department of their group.

    Raises:
        NotAllowed: no such department in the group.
    """
    if actor.seat.department_id is not None:
        return int(actor.seat.department_id or 0)
    if all(each.id != department_id for each in await plans.departments(unit.session, actor.group_id)):
        raise NotAllowed
    return department_id


async def _trend(unit: Unit, actor: Actor, department_id: int, month: Month) -> Trend | None:
    """Follow the department through the months of the year that are published; None before the first."""
    months = await published_before(unit, actor, month)
    return trend_of(months, {str(department_id)}) if months else None
