"""What was reached of a task's targets: asked for one by one, and asked back at once where a number stands out."""

from domain.acts import Act
from domain.errors import Stale, Unacceptable
from domain.numbers import number_in, total_in
from models.conversation import Step
from models.indicator import Indicator
from models.saying import Saying
from services import entry_views, entry_words, target_checks
from services.actors import Actor, move
from services.base import Services
from services.entry_rights import editable, editable_one
from services.trail import note
from services.views.readers import Attention, AttentionKind
from services.views.reporting import EntryCard
from storage import entries, indicators, sayings
from storage.entries import Case, Opened
from storage.unit import Unit


async def ask(services: Services, act: Act, entry_id: int, indicator_id: int | None = None) -> EntryCard:
    """Ask for the cumulative values of the task's targets; the next words are the first of them.

    With an indicator the number asked back is asked for again; the old one stands until the new one comes.

    Raises:
        Stale: the task has no targets, or nothing is asked back of this one any more.
    """
    async with services.database.unit(act) as unit:
        actor, opened = await editable(unit, act, entry_id)
        if indicator_id is None:
            await indicators.forget(unit.session, entry_id)
            await weigh(unit, opened.item)
        wanted = await _wanted(unit, opened.item)
        if wanted is None or indicator_id not in (None, wanted.id):
            raise Stale
        await move(unit, actor, act, Step.VALUE, entry_id)
        view = await entry_views.card(unit, actor, opened, asking_value=wanted.id)
        await unit.commit()
        return view


async def say(unit: Unit, actor: Actor, act: Act, text: str) -> EntryCard:
    """Take the value that is asked for; after the last, or where it must be asked back, the card is back.

    Raises:
        Unacceptable: the words are not a number.
    """
    opened = editable_one(actor, await entries.opened(unit.session, actor.subject or 0))
    wanted = await _wanted(unit, opened.item)
    value = number_in(text, wanted.unit if wanted else "")
    if wanted is None:
        return await _next(unit, actor, act, opened)
    return await _keep(unit, actor, act, opened, wanted, value)


async def take(unit: Unit, actor: Actor, act: Act, opened: Opened, text: str) -> EntryCard | None:
    """Take words that are a bare number for the total of the open task; None for any other words.

    A phone sends the number before 已办结 or after it, and without the button that asks for it.
    """
    if not opened.item.targets:
        return None
    wanted = await _wanted(unit, opened.item)
    value = total_in(text, wanted.unit) if wanted else None
    if wanted is None or value is None:
        return None
    return await _keep(unit, actor, act, opened, wanted, value)


async def insist(services: Services, act: Act, entry_id: int, revision: int) -> EntryCard:
    """Stand by the number that was asked back; the reviewer sees that it was.

    Raises:
        Stale: the entry was changed since, and something else is asked.
    """
    async with services.database.unit(act) as unit:
        actor, opened = await editable(unit, act, entry_id)
        item = opened.item
        question = await target_checks.question_of(unit, item)
        if question is None or item.entry.revision != revision:
            raise Stale
        await _stand_by(unit, item, question, act)
        await note(unit, actor, act, "entry-insisted", entry_id, before=question.than, after=question.value or "—")
        view = await _next(unit, actor, act, opened)
        await unit.commit()
        return view


async def _stand_by(unit: Unit, item: Case, question: Attention, act: Act) -> None:
    if question.kind is AttentionKind.NO_VALUE:
        await entries.write(unit.session, item.entry, untold_insisted_at=act.at)
    else:
        fell = question.kind is AttentionKind.FALLEN
        entry_id = int(item.entry.id or 0)
        await indicators.insist(unit.session, entry_id, question.indicator, fell=fell, at=act.at)


async def weigh(unit: Unit, item: Case) -> None:
    """Keep whether a number of the entry is to be asked back; to be called whenever answer or numbers change."""
    if not item.targets and not item.entry.asked_back:
        return
    asked_back = bool(item.targets) and await target_checks.question_of(unit, item) is not None
    await entries.write(unit.session, item.entry, asked_back=asked_back)


async def card_here(unit: Unit, actor: Actor, opened: Opened) -> EntryCard:
    """Give the card the liaison is at, with the value it waits for if it waits for one."""
    wanted = await _wanted(unit, opened.item) if actor.step == Step.VALUE else None
    return await entry_views.card(unit, actor, opened, asking_value=wanted.id if wanted else None)


async def _keep(unit: Unit, actor: Actor, act: Act, opened: Opened, wanted: Indicator, value: str) -> EntryCard:
    await _write(unit, actor, act, opened, wanted, value)
    entry_id, indicator_id = int(opened.item.entry.id or 0), int(wanted.id or 0)
    saying = await entry_words.keep(unit, actor, act, value, entry_id=entry_id, indicator_id=indicator_id)
    await sayings.drop_others(unit.session, saying, act.at)
    return await _next(unit, actor, act, opened)


async def change(unit: Unit, actor: Actor, act: Act, opened: Opened, saying: Saying, text: str) -> None:
    """Put the number of an edited message in the place of the one it gave; the person stays where they are.

    Raises:
        Unacceptable: not a number, or another number stands in its place by now.
    """
    given = {row.id: (row, value) for row, value in await _given(unit, opened.item)}
    wanted, stands = given.get(saying.indicator_id, (None, None))
    if wanted is None or stands != saying.text:
        raise Unacceptable("edited-not-taken")
    value = number_in(text, wanted.unit)
    await sayings.change(unit.session, saying, value)
    await _write(unit, actor, act, opened, wanted, value)
    await weigh(unit, opened.item)


async def _write(unit: Unit, actor: Actor, act: Act, opened: Opened, wanted: Indicator, value: str) -> None:
    entry_id, indicator_id = int(opened.item.entry.id or 0), int(wanted.id or 0)
    await indicators.keep(
        unit.session, group_id=actor.group_id, entry_id=entry_id, indicator_id=indicator_id, value=value
    )
    if opened.item.entry.untold_insisted_at is not None:  # a number came after all
        await entries.write(unit.session, opened.item.entry, untold_insisted_at=None)
    await note(unit, actor, act, "entry-value", entry_id, after=f"{wanted.name}: {value}{wanted.unit}")


async def _next(unit: Unit, actor: Actor, act: Act, opened: Opened) -> EntryCard:
    """Ask back what stands out, else ask for the next value, else give the card.

    Who stood by a completion without totals is not asked for them again.
    """
    await weigh(unit, opened.item)
    question = await target_checks.question_of(unit, opened.item)
    settled = opened.item.entry.untold_insisted_at is not None
    waits = settled or (question is not None and question.kind is not AttentionKind.NO_VALUE)
    given = [] if waits else await _given(unit, opened.item)
    missing = next((row.id for row, value in given if value is None), None)
    await move(unit, actor, act, Step.ENTRY if missing is None else Step.VALUE, opened.item.entry.id)
    return await entry_views.card(unit, actor, opened, asking_value=missing)


async def _given(unit: Unit, item: Case) -> list[tuple[Indicator, str | None]]:
    return await indicators.of_entry(unit.session, int(item.entry.id or 0))


async def _wanted(unit: Unit, item: Case) -> Indicator | None:
    """Give the target a bare number is for: the one asked back, else the first without a value, else the only one."""
    given = await _given(unit, item)
    question = await target_checks.question_of(unit, item) if item.entry.asked_back else None
    if question is not None:
        return next(row for row, _ in given if row.id == question.indicator)
    missing = [row for row, value in given if value is None]
    if missing:
        return missing[0]
    return given[0][0] if len(given) == 1 else None
