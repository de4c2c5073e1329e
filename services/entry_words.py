"""The words of an entry: made of messages, each of which can be edited afterwards."""

from dataclasses import replace
from typing import TypedDict, Unpack

from domain.acts import Act
from domain.errors import Stale, Unacceptable
from domain.text_difference import is_rewriting
from models.entry import Answer, Entry
from models.saying import Saying
from services.actors import Actor
from services.trail import note
from storage import entries, sayings
from storage.entries import Opened
from storage.unit import Unit

LONGEST_TEXT = 1500


class SaidFor(TypedDict, total=False):
    """What the words of a message are for; nothing of it while nobody has said."""

    entry_id: int | None
    indicator_id: int | None
    note_id: int | None
    problem_id: int | None
    claim_id: int | None
    finding_id: int | None
    field: str


async def append(unit: Unit, actor: Actor, act: Act, opened: Opened, text: str) -> None:
    """Add the words of a message to an entry; last month's text worked over takes the place of last month's.

    Raises:
        Unacceptable: the whole would be too long.
    """
    text, item = text.strip(), opened.item
    begun = await _begun_with(unit, opened)
    if begun is not None and is_rewriting(begun.text, text):
        await sayings.change(unit.session, begun, text, message_id=act.message_id)
        await renew(unit, actor, act, item.entry)
        return
    whole = joined(item.entry.text, text)
    await keep(unit, actor, act, text, entry_id=item.entry.id)
    await rewrite(unit, actor, act, item.entry, whole)


async def answered(unit: Unit, opened: Opened) -> None:
    """Words answer a question; of a task they say nothing about how far it is."""
    if opened.item.task.is_question and opened.item.entry.answer != Answer.RESULT:
        await entries.write(unit.session, opened.item.entry, answer=Answer.RESULT)


async def begin(unit: Unit, actor: Actor, act: Act, opened: Opened) -> None:
    """Begin with last month's text, which no message gave.

    Raises:
        Stale: there is none, or something is written already.
    """
    if opened.earlier is None or not opened.earlier.text or opened.item.entry.text:
        raise Stale
    await keep(unit, actor, replace(act, message_id=None), opened.earlier.text, entry_id=opened.item.entry.id)
    await rewrite(unit, actor, act, opened.item.entry, opened.earlier.text)


async def _begun_with(unit: Unit, opened: Opened) -> Saying | None:
    """Give last month's text where the draft still begins with it."""
    if not (opened.earlier and opened.earlier.text and opened.item.entry.text.startswith(opened.earlier.text)):
        return None
    said = await sayings.of_entry(unit.session, int(opened.item.entry.id or 0))
    return next((each for each in said if each.message_id is None), None)


async def keep(unit: Unit, actor: Actor, act: Act, text: str, **said_for: Unpack[SaidFor]) -> Saying:
    """Keep which message gave these words."""
    saying = Saying(
        group_id=actor.group_id,
        person_id=actor.person_id,
        **said_for,
        chat_id=act.chat_id,
        message_id=act.message_id,
        text=text,
        said_at=act.at,
    )
    await sayings.add(unit.session, saying)
    return saying


async def renew(unit: Unit, actor: Actor, act: Act, entry: Entry) -> None:
    """Make the text of an entry of its messages again, in the order they came."""
    said = await sayings.of_entry(unit.session, int(entry.id or 0))
    await rewrite(unit, actor, act, entry, joined(*(each.text for each in said)))


async def rewrite(unit: Unit, actor: Actor, act: Act, entry: Entry, whole: str) -> None:
    """Put a whole text into an entry; the trail keeps what it was before."""
    before = entry.text
    await entries.write(unit.session, entry, text=whole)
    await note(unit, actor, act, "entry-text", int(entry.id or 0), before=before, after=whole)


def joined(*parts: str) -> str:
    """Join the words of several messages, a line each.

    Raises:
        Unacceptable: they are too long together.
    """
    whole = "\n".join(filter(None, parts))
    if len(whole) > LONGEST_TEXT:
        raise Unacceptable("entry-text-too-long", most=str(LONGEST_TEXT))
    return whole
