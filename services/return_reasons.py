"""The office keeps a short list of reasons for returning an entry (退回), offered to whoever returns one."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import Stale, Unacceptable
from locales import words_for
from models.conversation import Step
from models.return_reason import ReturnReason
from models.seat import SeatRole
from services.actors import Actor, acting, move
from services.base import Services
from services.trail import note
from services.views.reviewing import ReasonLine, ReasonList
from storage import entries, groups
from storage import return_reasons as rows
from storage.unit import Unit

USUAL = ("unclear", "unproven", "mismatch", "unchanged", "value")
"""What a new group begins with; each is said in the reader's language."""
LONGEST = 60
"""Characters of one reason, which is a key under the card."""
MOST = 12


async def begin(unit: Unit, group_id: int) -> None:
    """Give a new group the usual reasons."""
    usual = [ReturnReason(group_id=group_id, position=at, usual=each) for at, each in enumerate(USUAL, start=1)]
    await rows.add(unit.session, usual)


async def show(services: Services, act: Act, entry_id: int = 0) -> ReasonList:
    """Show the list; what the person says next is a new reason. With an entry, the way back leads to it."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await move(unit, actor, act, Step.REASONS, entry_id or None)
        view = await here(unit, actor, entry_id)
        await unit.commit()
        return view


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> ReasonList:
    """Put a reason on the list.

    Raises:
        Unacceptable: nothing, too long for a key, on the list already, or the list is full.
    """
    said = " ".join(text.split())
    if not said:
        raise Unacceptable("review-reason-empty")
    if len(said) > LONGEST:
        raise Unacceptable("reasons-too-long", most=LONGEST)
    await groups.hold(unit.session, actor.group_id)
    listed = await rows.of_group(unit.session, actor.group_id)
    if len(listed) >= MOST:
        raise Unacceptable("reasons-full", most=MOST)
    if said in [_text(each, actor) for each in listed]:
        raise Unacceptable("reasons-there-already")
    row = ReturnReason(group_id=actor.group_id, position=max((each.position for each in listed), default=0) + 1)
    row.text = said
    await rows.add(unit.session, [row])
    await note(unit, actor, act, "reason-added", int(row.id or 0), after=said)
    return await here(unit, actor, actor.subject or 0)


async def remove(services: Services, act: Act, reason_id: int, entry_id: int) -> ReasonList:
    """Take a reason off the list.

    Raises:
        Stale: a colleague did so before.
    """
    async with services.database.unit(act) as unit:
        actor, _, row = await _listed(unit, act, reason_id)
        await rows.remove(unit.session, row, act.at)
        await note(unit, actor, act, "reason-removed", reason_id, before=_text(row, actor))
        view = await here(unit, actor, entry_id)
        await unit.commit()
        return view


async def move_up(services: Services, act: Act, reason_id: int, entry_id: int) -> ReasonList:
    """Let a reason change places with the one above it.

    Raises:
        Stale: a colleague took it off the list.
    """
    async with services.database.unit(act) as unit:
        actor, listed, row = await _listed(unit, act, reason_id)
        at = listed.index(row)
        if at > 0:
            await rows.swap(unit.session, row, listed[at - 1])
            await note(unit, actor, act, "reason-moved", reason_id, before=str(at + 1), after=str(at))
        view = await here(unit, actor, entry_id)
        await unit.commit()
        return view


async def asking(unit: Unit, actor: Actor, _act: Act) -> ReasonList:
    """Give the list to somebody who edits it."""
    return await here(unit, actor, actor.subject or 0)


async def here(unit: Unit, actor: Actor, entry_id: int) -> ReasonList:
    """Give the list as it stands."""
    view = ReasonList(actor.as_reader(), await lines(unit, actor), MOST)
    item = await entries.case(unit.session, entry_id) if entry_id else None
    if item is None or item.entry.group_id != actor.group_id:
        return view
    return replace(view, entry=entry_id, revision=item.entry.revision)


async def lines(unit: Unit, actor: Actor) -> tuple[ReasonLine, ...]:
    """Give the reasons on the list, in the reader's words."""
    listed = await rows.of_group(unit.session, actor.group_id)
    return tuple(ReasonLine(int(each.id or 0), _text(each, actor)) for each in listed)


async def text_of(unit: Unit, actor: Actor, reason_id: int) -> str:
    """Give the words of a reason on the list.

    Raises:
        Stale: it is on it no more.
    """
    found = next((each.text for each in await lines(unit, actor) if each.reason == reason_id), None)
    if found is None:
        raise Stale("reasons-gone")
    return found


def _text(row: ReturnReason, actor: Actor) -> str:
    return row.text or words_for(actor.person.language)(f"reason-{row.usual}")


async def _listed(unit: Unit, act: Act, reason_id: int) -> tuple[Actor, list[ReturnReason], ReturnReason]:
    actor = await acting(unit, act, SeatRole.OFFICE)
    await groups.hold(unit.session, actor.group_id)
    listed = await rows.of_group(unit.session, actor.group_id)
    row = next((each for each in listed if each.id == reason_id), None)
    if row is None:
        raise Stale("reasons-gone")
    return actor, listed, row
