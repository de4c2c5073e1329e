"""How a group publishes: what stands on its official notices, and the language of its channel."""

from dataclasses import replace

from domain.acts import Act
from domain.errors import NotAllowed, Unacceptable
from domain.letterhead import WRITTEN, Letterhead
from locales import LANGUAGES
from models.conversation import Step
from models.seat import SeatRole
from services import bulletin_values
from services.actors import Actor, acting, move
from services.base import Services
from services.bulletin_values import Value
from services.trail import note
from services.views.letterhead import LetterheadAsk, LetterheadScreen
from storage import bulletins, groups, letterheads
from storage.unit import Unit

LONGEST = 120
"""Characters of one choice."""
MOST_LINES = 2
"""Of the red name."""


async def show(services: Services, act: Act) -> LetterheadScreen:
    """Show what the office chose, as it looks on the first page of a notice."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await move(unit, actor, act, Step.HOME)
        view = await _screen(unit, actor)
        await unit.commit()
        return view


async def ask(services: Services, act: Act, field: str) -> LetterheadAsk:
    """Ask for one of the choices; the next words are it.

    Raises:
        NotAllowed: there is no such choice.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        if field not in WRITTEN:
            raise NotAllowed
        await move(unit, actor, act, Step.LETTERHEAD, WRITTEN.index(field))
        view = await _ask(unit, actor, field)
        await unit.commit()
        return view


async def asking(unit: Unit, actor: Actor, _act: Act) -> LetterheadAsk:
    """Give the question once more."""
    return await _ask(unit, actor, WRITTEN[actor.subject or 0])


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> LetterheadScreen:
    """Take one of the choices.

    Raises:
        Unacceptable: nothing, or more than the place on the page holds.
    """
    field = WRITTEN[actor.subject or 0]
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if not lines:
        raise Unacceptable("letterhead-empty")
    written = "\n".join(lines) if field == "head" and len(lines) <= MOST_LINES else " ".join(lines)
    if len(written) > LONGEST:
        raise Unacceptable("letterhead-too-long", most=LONGEST)
    await _change(unit, actor, act, field, written)
    return await _screen(unit, actor)


async def clear(services: Services, act: Act, field: str) -> LetterheadScreen:
    """Leave a choice to the usual again.

    Raises:
        NotAllowed: there is no such choice.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        if field not in WRITTEN:
            raise NotAllowed
        await _change(unit, actor, act, field, "")
        view = await _screen(unit, actor)
        await unit.commit()
        return view


async def toggle_red_head(services: Services, act: Act) -> LetterheadScreen:
    """Draw the red head, or leave it out for an office that prints on paper which has one."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        before = await letterheads.of_group(unit.session, actor.group_id)
        await letterheads.keep(unit.session, actor.group_id, replace(before, red_head=not before.red_head))
        was, now = ("on", "off") if before.red_head else ("off", "on")
        await note(unit, actor, act, "letterhead-red-head", actor.group_id, before=was, after=now)
        view = await _screen(unit, actor)
        await unit.commit()
        return view


async def publish_in(services: Services, act: Act, language: str) -> LetterheadScreen:
    """Choose the language of the channel and of everything that is published.

    Raises:
        NotAllowed: nothing is written in that language.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        if language not in LANGUAGES:
            raise NotAllowed
        before = actor.group.language
        await groups.publish_in(unit.session, actor.group_id, language)
        actor.group.language = language
        await note(unit, actor, act, "channel-language", actor.group_id, subject="group", before=before, after=language)
        view = await _screen(unit, actor)
        await unit.commit()
        return view


async def _change(unit: Unit, actor: Actor, act: Act, field: str, text: str) -> None:
    before = await letterheads.of_group(unit.session, actor.group_id)
    await letterheads.keep(unit.session, actor.group_id, before.having(field, text))
    await note(unit, actor, act, f"letterhead-{field}", actor.group_id, before=str(getattr(before, field)), after=text)
    await move(unit, actor, act, Step.HOME)


async def _ask(unit: Unit, actor: Actor, field: str) -> LetterheadAsk:
    chosen = await letterheads.of_group(unit.session, actor.group_id)
    return LetterheadAsk(actor.as_reader(), field, str(getattr(chosen, field)))


async def _screen(unit: Unit, actor: Actor) -> LetterheadScreen:
    chosen = await letterheads.of_group(unit.session, actor.group_id)
    value, bulletin = await _example(unit, actor, chosen)
    return LetterheadScreen(actor.as_reader(), chosen, actor.group.language, value, bulletin)


async def _example(unit: Unit, actor: Actor, chosen: Letterhead) -> tuple[Value | None, int | None]:
    """Give the notice that comes next, with its row; else the last one, as it would look now; None before the first."""
    waiting = await bulletins.unpublished(unit.session, actor.group_id)
    row = waiting[0] if waiting else await bulletins.latest_published(unit.session, actor.group_id)
    if row is None:
        return None, None
    value = await bulletin_values.value_of(unit, actor.group, row, actor.at)
    return replace(value, letterhead=chosen), int(row.id or 0) if waiting else None
