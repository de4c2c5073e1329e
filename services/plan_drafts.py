"""A plan brought in by the office: its document read, its doubts settled, put in force or let go."""

import json

from documents import reading as documents
from domain.acts import Act
from domain.calendar import Month
from domain.errors import Incomplete, NotAllowed, Stale, Unacceptable
from domain.plan import Plan as PlanValue
from domain.plan import amending, settling
from domain.plan.adopting import plan_of
from domain.plan.check_form import mark_of
from domain.plan.entries import LONGEST_NAME
from domain.plan.reading import Reading
from domain.plan.reading_form import restored, stored
from models.conversation import Step
from models.plan_draft import PlanDraft, PlanDraftState
from models.seat import SeatRole
from services import plan_adoption, plan_in_force, plans
from services.actors import Actor, acting, move
from services.base import Services
from services.trail import note
from services.views.planning import (
    PlanAdopted,
    PlanChanges,
    PlanDoubtCard,
    PlanDraftScreen,
    PlanInvitation,
    PlanReading,
    PlanWorkbook,
)
from services.views.reporting import SentFile
from storage import plan_drafts as rows
from storage.unit import Unit

PAGE = 8
"""Changes shown on one screen."""


async def show(services: Services, act: Act) -> PlanDraftScreen | PlanInvitation:
    """Show the draft in hand, or how a plan is brought in."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row = await rows.open_of(unit.session, actor.group_id)
        await move(unit, actor, act, Step.PLAN, int(row.id or 0) if row else None)
        view = await screen(unit, actor, act, row) if row else await invitation(unit, actor, act)
        await unit.commit()
        return view


def being_read(actor: Actor, file: SentFile) -> PlanReading:
    """Say that a document is being read; nothing is kept until it was."""
    return PlanReading(actor.as_reader(), file.name, file.file_id)


async def take(services: Services, act: Act, name: str, data: bytes) -> PlanDraftScreen:
    """Read a document and keep what was understood as a draft.

    Raises:
        Unacceptable: it cannot be read; nothing is kept.
    """
    async with services.database.read() as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        known = await plan_in_force.known(unit, actor.group_id)
    reading = await documents.read(data, known=known)
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await keep(unit, actor, act, name, reading)
        await unit.commit()
        return view


async def keep(unit: Unit, actor: Actor, act: Act, name: str, reading: Reading) -> PlanDraftScreen:
    """Keep a reading as the draft in hand."""
    row = PlanDraft(
        group_id=actor.group_id, person_id=actor.person_id, name=name, reading=_written(reading), created_at=act.at
    )
    draft_id = await rows.add(unit.session, row)
    await note(unit, actor, act, "plan-read", draft_id, after=f"{name}: {len(reading.tasks)}, {len(reading.doubts)}")
    await move(unit, actor, act, Step.PLAN, draft_id)
    return await screen(unit, actor, act, row)


async def open_draft(services: Services, act: Act, draft_id: int) -> PlanDraftScreen:
    """Show a draft."""
    async with services.database.unit(act) as unit:
        actor, row = await _in_hand(unit, act, draft_id)
        await move(unit, actor, act, Step.PLAN, draft_id, stray="")
        view = await screen(unit, actor, act, row)
        await unit.commit()
        return view


async def open_doubt(services: Services, act: Act, draft_id: int, mark: int) -> PlanDoubtCard | PlanDraftScreen:
    """Show a doubt, the first for mark 0; the next words decide it."""
    async with services.database.unit(act) as unit:
        actor, row = await _in_hand(unit, act, draft_id)
        view = await _doubt_or_screen(unit, actor, act, row, mark)
        await unit.commit()
        return view


async def settle(
    services: Services, act: Act, draft_id: int, mark: int, how: settling.Settle
) -> PlanDoubtCard | PlanDraftScreen:
    """Decide a doubt with a key, and show the next."""
    async with services.database.unit(act) as unit:
        actor, row = await _in_hand(unit, act, draft_id)
        before = restored(json.loads(row.reading))
        view = await _settled(unit, actor, act, row, (before, settling.settle(before, mark, how), mark))
        await unit.commit()
        return view


async def answer(unit: Unit, actor: Actor, act: Act, words: str) -> PlanDoubtCard | PlanDraftScreen:
    """Decide the doubt the person is at with words, and show the next."""
    row = await _own(unit, actor, actor.subject or 0)
    before = restored(json.loads(row.reading))
    mark = int(actor.stray or 0)
    return await _settled(unit, actor, act, row, (before, settling.answer(before, mark, words), mark))


async def _settled(
    unit: Unit, actor: Actor, act: Act, row: PlanDraft, decided: tuple[Reading, Reading, int]
) -> PlanDoubtCard | PlanDraftScreen:
    before, after, mark = decided
    each = settling.doubt(before, mark)
    place = before.doubts.index(each)
    await rewrite(unit, row, after)
    await note(unit, actor, act, "plan-settled", int(row.id or 0), before=f"{each.why}: {each.text[:200]}")
    following = after.doubts[min(place, len(after.doubts) - 1)] if after.doubts else None
    return await _doubt_or_screen(unit, actor, act, row, mark_of(following) if following else 0)


async def rewrite(unit: Unit, row: PlanDraft, reading: Reading) -> None:
    """Keep what a decision made of a draft."""
    row.reading = _written(reading)
    await unit.session.flush()


async def workbook(services: Services, act: Act, draft_id: int) -> PlanWorkbook:
    """Give the draft as a workbook to check."""
    async with services.database.read() as unit:
        actor, row = await _in_hand(unit, act, draft_id, lock=False)
        on = act.at.astimezone(actor.zone).date()
        return PlanWorkbook(actor.as_reader(), draft_id, restored(json.loads(row.reading)), on)


async def changes(services: Services, act: Act, draft_id: int, page: int) -> PlanChanges:
    """Show what the draft would change in the plan in force."""
    async with services.database.read() as unit:
        actor, row = await _in_hand(unit, act, draft_id, lock=False)
        reading = restored(json.loads(row.reading))
        listed = await _changes(unit, actor, act, reading)
        pages = max(1, -(-len(listed) // PAGE))
        page = min(page, pages - 1)
        shown = listed[page * PAGE : (page + 1) * PAGE]
        return PlanChanges(actor.as_reader(), draft_id, reading.year or 0, shown, page, pages)


async def drop(services: Services, act: Act, draft_id: int) -> PlanInvitation:
    """Let a draft go; what was in force stays so."""
    async with services.database.unit(act) as unit:
        actor, _ = await _in_hand(unit, act, draft_id)
        await rows.close(unit.session, draft_id, PlanDraftState.DROPPED, act.at)
        await note(unit, actor, act, "plan-dropped", draft_id, before="draft", after="dropped")
        await move(unit, actor, act, Step.HOME)
        view = await invitation(unit, actor, act)
        await unit.commit()
        return view


async def adopt(services: Services, act: Act, draft_id: int, month: int) -> PlanAdopted:
    """Put a draft in force: as the year's plan, or as its changes from a month on.

    Raises:
        Incomplete: something is left to decide.
        Unacceptable: a department's name is too long for the screens.
        Stale: the month is none of those that were offered.
    """
    async with services.database.unit(act) as unit:
        actor, row = await _in_hand(unit, act, draft_id)
        reading = restored(json.loads(row.reading))
        if reading.doubts or not reading.tasks or reading.year is None:
            raise Incomplete("plan-not-settled")
        plan = plan_of(reading, reading.year)
        if plan.too_long:
            raise Unacceptable("plan-name-too-long", name=plan.too_long[:LONGEST_NAME], most=LONGEST_NAME)
        changed, told = await plan_adoption.put_in_force(unit, actor, act, draft_id, (plan, month))
        await rows.close(unit.session, draft_id, PlanDraftState.ADOPTED, act.at)
        after = f"in-force：{plan.year} {month or ''} {changed}".strip()
        await note(unit, actor, act, "plan-adopted", draft_id, before="draft", after=after)
        await move(unit, actor, act, Step.HOME)
        await unit.commit()
    held = plans.counted(plan)
    return PlanAdopted(
        actor.as_reader(),
        plan.title,
        plan.year,
        held.tasks,
        held.departments,
        held.assignments,
        held.joint,
        month,
        changed,
        told,
    )


async def screen(unit: Unit, actor: Actor, act: Act, row: PlanDraft, *, notice: str = "") -> PlanDraftScreen:
    """Give a draft as it stands."""
    reading = restored(json.loads(row.reading))
    in_force = reading.year is not None and await _in_force(unit, actor, act, reading.year) is not None
    return PlanDraftScreen(
        reader=actor.as_reader(),
        draft=int(row.id or 0),
        name=row.name,
        reading=reading,
        in_force=in_force,
        changes=await _changes(unit, actor, act, reading) if in_force else (),
        months=plan_adoption.months(actor, act.at, reading.year) if in_force and reading.year else (),
        notice=notice,
    )


async def invitation(unit: Unit, actor: Actor, act: Act) -> PlanInvitation:
    """Say how a plan is brought in, and which is in force."""
    year = act.at.astimezone(actor.zone).year
    held = await _in_force(unit, actor, act, year)
    return PlanInvitation(actor.as_reader(), year if held else None, len(held.tasks) if held else 0)


async def doubt_card(unit: Unit, actor: Actor, mark: int) -> PlanDoubtCard:
    """Give the doubt the person is at.

    Raises:
        Stale: it is settled already.
    """
    row = await _own(unit, actor, actor.subject or 0)
    return _card(actor, row, restored(json.loads(row.reading)), mark)


async def _doubt_or_screen(
    unit: Unit, actor: Actor, act: Act, row: PlanDraft, mark: int
) -> PlanDoubtCard | PlanDraftScreen:
    reading = restored(json.loads(row.reading))
    if not reading.doubts:
        await move(unit, actor, act, Step.PLAN, int(row.id or 0), stray="")
        return await screen(unit, actor, act, row)
    mark = mark or mark_of(reading.doubts[0])
    view = _card(actor, row, reading, mark)
    await move(unit, actor, act, Step.PLAN_DOUBT, int(row.id or 0), stray=str(mark))
    return view


def _card(actor: Actor, row: PlanDraft, reading: Reading, mark: int) -> PlanDoubtCard:
    each = settling.doubt(reading, mark)
    place = reading.doubts.index(each)
    marks = [mark_of(other) for other in reading.doubts]
    return PlanDoubtCard(
        reader=actor.as_reader(),
        draft=int(row.id or 0),
        mark=mark,
        index=place + 1,
        total=len(marks),
        unread=each,
        keys=settling.keys_of(each),
        alike=sum(other.why is each.why for other in reading.doubts),
        before=marks[place - 1] if place else None,
        after=marks[place + 1] if place + 1 < len(marks) else None,
    )


async def _in_hand(unit: Unit, act: Act, draft_id: int, *, lock: bool = True) -> tuple[Actor, PlanDraft]:
    actor = await acting(unit, act, SeatRole.OFFICE)
    return actor, await _own(unit, actor, draft_id, lock=lock)


async def _own(unit: Unit, actor: Actor, draft_id: int, *, lock: bool = True) -> PlanDraft:
    row = await rows.by_id(unit.session, draft_id, lock=lock)
    if row is None or row.group_id != actor.group_id:
        raise NotAllowed
    if row.state is not PlanDraftState.OPEN:
        raise Stale
    return row


async def _in_force(unit: Unit, actor: Actor, act: Act, year: int) -> PlanValue | None:
    month = plan_adoption.months(actor, act.at, year)[0]
    held = await plan_in_force.of_year(unit, actor.group_id, year, Month(year, month))
    return held[1] if held else None


async def _changes(unit: Unit, actor: Actor, act: Act, reading: Reading) -> tuple[amending.Change, ...]:
    if reading.year is None or reading.doubts or not reading.tasks:
        return ()
    held = await _in_force(unit, actor, act, reading.year)
    return amending.changes(held, plan_of(reading, reading.year)) if held else ()


def _written(reading: Reading) -> str:
    return json.dumps(stored(reading), ensure_ascii=False)
