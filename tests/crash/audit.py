"""What became of everything people did: what is stored and shown is held against what was done."""

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from sqlalchemy import select
from sqlmodel import col

from models.bulletin import Bulletin, BulletinState
from models.entry import Entry, Verdict
from models.evidence import Evidence
from models.inbox import InboxState, InboxUpdate
from models.outbox import OutboxNotice, OutboxState
from models.person import Person
from models.trail import Trail
from simulator.world import Stored
from storage.unit import Unit
from tests.county import County
from tests.crash.people import Player


@dataclass(slots=True)
class Audit:
    """What was found, each with its name.

    Args:
        lost: acts without their effect, files that are missing or different, notices nobody will send.
        doubled: effects that are there twice, notices or posts that were shown twice.
        cut_off: notices on their way when the process died: whether they arrived nobody can know, and none is repeated.
        repeated: answers that were shown a second time after a fall.
    """

    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    cut_off: list[str] = field(default_factory=list)
    repeated: int = 0

    def count(self, what: str, found: int, *, wanted: int) -> None:
        """Hold a number against what it is to be."""
        if found < wanted:
            self.lost.append(f"{what}: {found} of {wanted}")
        if found > wanted:
            self.doubled.append(f"{what}: {found} instead of {wanted}")


async def audit(county: County, players: Sequence[Player], months: int) -> Audit:
    """Look at everything."""
    found = Audit()
    async with county.services.database.read() as unit:
        await _inbox(unit, found)
        await _texts(unit, found, players)
        await _trail(unit, found, players)
        await _verdicts(unit, found, players)
        await _notices(unit, county, found, months)
    await _files(county, found, players)
    found.repeated = sum(_repeated(list(chat.messages.values())) for chat in county.simulator.world.chats.values())
    return found


async def _inbox(unit: Unit, found: Audit) -> None:
    query = select(InboxUpdate).where(col(InboxUpdate.state) != InboxState.DONE)
    for row in await unit.session.scalars(query):
        found.lost.append(f"update {row.update_id} is {row.state}: {row.error}")


async def _texts(unit: Unit, found: Audit, players: Sequence[Player]) -> None:
    stored = "\n".join((await unit.session.scalars(select(col(Entry.text)))).all())
    for player in players:
        for words in player.done.texts:
            found.count(words, stored.count(words), wanted=1)


async def _trail(unit: Unit, found: Audit, players: Sequence[Player]) -> None:
    query = select(col(Person.telegram_id), col(Trail.act)).join(Person, col(Person.id) == Trail.person_id)
    written = Counter((row[0], row[1]) for row in await unit.session.execute(query))
    for player in players:
        for act, times in player.done.writes.items():
            found.count(f"{player.person.name} {act}", written[(player.person.id, act)], wanted=times)


async def _verdicts(unit: Unit, found: Audit, players: Sequence[Player]) -> None:
    wanted = sum(len(player.done.texts) for player in players)
    entries = select(col(Entry.id)).where(col(Entry.verdict) == Verdict.ACCEPTED)
    found.count("entries accepted", len((await unit.session.scalars(entries)).all()), wanted=wanted)
    query = select(col(Trail.subject_id)).where(col(Trail.act) == "entry-accepted")
    for entry, times in Counter(await unit.session.scalars(query)).items():
        found.count(f"verdict on entry {entry}", times, wanted=1)


async def _files(county: County, found: Audit, players: Sequence[Player]) -> None:
    async with county.services.database.read() as unit:
        kept = Counter(await unit.session.scalars(select(col(Evidence.sha256))))
    for player in players:
        for number, content in enumerate(player.done.files):
            name = f"{player.person.name} file {number}"
            digest = hashlib.sha256(content).hexdigest()
            found.count(name, kept[digest], wanted=1)
            if kept[digest] and await county.services.files.load(digest) != content:
                found.lost.append(f"{name} is different")


async def _notices(unit: Unit, county: County, found: Audit, months: int) -> None:
    rows = (await unit.session.scalars(select(OutboxNotice))).all()
    people = {row.id: row.telegram_id for row in await unit.session.scalars(select(Person))}
    world = county.simulator.world
    sent: Counter[tuple[int, str]] = Counter()
    for row in rows:
        chat = row.chat_id or people.get(row.person_id) or 0
        if row.state is OutboxState.UNSURE:
            found.cut_off.append(f"{row.kind} {row.key}")
        elif row.state is OutboxState.SENT and row.message_id is not None:
            sent[(chat, _words(world.chats[chat].messages[row.message_id]))] += 1
        elif row.state is not OutboxState.SKIPPED:
            found.lost.append(f"notice {row.key} is {row.state}: {row.error}")
    for (chat, words), times in sent.items():
        shown = sum(_words(each) == words and _by_bot(each) for each in world.chats[chat].messages.values())
        if shown > times:
            found.doubled.append(f"shown {shown} times instead of {times}: {words[:40]}")
    published = await unit.session.scalars(select(Bulletin).where(col(Bulletin.state) == BulletinState.PUBLISHED))
    found.count("bulletins published", len({row.period for row in published}), wanted=months)


def _repeated(messages: Sequence[Stored]) -> int:
    """Count the answers that stand twice below each other, nothing having been said between them."""
    return sum(
        bool(_words(one)) and _by_bot(one) and _by_bot(other) and _words(one) == _words(other)
        for one, other in pairwise(messages)
    )


def _words(message: Stored) -> str:
    return str(message.json.get("text") or message.json.get("caption") or "")


def _by_bot(message: Stored) -> bool:
    return bool(message.json.get("from", {}).get("is_bot")) or "sender_chat" in message.json
