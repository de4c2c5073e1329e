"""Months of a county whose bot is killed again and again."""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Sequence
from dataclasses import dataclass

from sqlalchemy import Select, func, select
from sqlmodel import col

from models.bulletin import Bulletin
from models.dispatch import Dispatch
from models.entry import Entry, Verdict
from models.evidence import Evidence
from models.inbox import InboxUpdate
from models.outbox import OutboxNotice, OutboxState
from tests.county import County, local, written_plan
from tests.crash.audit import Audit, audit
from tests.crash.killing import LONGEST, Killer
from tests.crash.people import Liaison, Player, Reviewer
from tests.crash.points import IN_A_FAN_OUT, IN_A_PUBLICATION

MONTHS = range(5, 12)
SETTLING_SECONDS = 60.0
WORKING_SECONDS = 300.0
"""In which people finish a month, however often the bot falls; the run is not to hang with who does not."""
MOST_AT_ONCE = 3
"""Kills while everybody only waits."""
TASKS = ("桥", "路")


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run came to."""

    killed: Counter[str]
    acts: int
    late: list[str]
    stuck: list[str]
    audit: Audit

    @property
    def is_clean(self) -> bool:
        """Whether every act is there once and nobody waits."""
        return not (self.audit.lost or self.audit.doubled or self.stuck)


async def play(
    county: County,
    *,
    liaisons: int,
    kills: int,
    months: Sequence[int] = MONTHS,
    seed: int = 13710,
    longest: float = LONGEST,
) -> Outcome:
    """Play months until there were enough kills; the month that was begun is brought to its end.

    Args:
        county: empty; its own bot runs.
        liaisons: how many departments report, each on two tasks.
        kills: how many there are to be.
        months: of 2023; those beyond the last kill are not played.
        seed: of the moments and points.
        longest: seconds a process lives, at most, that is killed at random.
    """
    reporting, reviewing = await _stage(county, liaisons)
    players: list[Player] = [*reporting, *reviewing]
    await county.settles()
    await county.bot_stops()
    killer = Killer(county, kills=kills, chance=random.Random(seed), longest=longest)  # noqa: S311 - no secret
    played = 0
    try:
        for month in months:
            if not killer.left:
                break
            played += 1
            await _month(county, killer, reporting, reviewing, month)
        await killer.around(_settled(county))
    finally:
        await killer.stops()
        await county.bot_starts()
    late, stuck = ([name for each in players for name in getattr(each.done, kind)] for kind in ("late", "stuck"))
    acts = sum(player.done.acts for player in players)
    return Outcome(killer.killed, acts, late, stuck, await audit(county, players, played))


async def _stage(county: County, liaisons: int) -> tuple[list[Liaison], list[Reviewer]]:
    names = [f"第{number}局" for number in range(1, liaisons + 1)]
    tasks = {name: tuple(f"{name}的{kind}" for kind in TASKS) for name in names}
    await county.is_set_up(plan=written_plan([(task, name) for name in names for task in tasks[name]]))
    reviewing = [Reviewer(await county.clerk(name=name)) for name in ("王芳", "刘洋")]
    await county.channel(by=reviewing[0].person)
    reporting = [Liaison(await county.liaison(name, name=f"{name}联络人"), name, tasks[name]) for name in names]
    return reporting, reviewing


async def _month(
    county: County, killer: Killer, reporting: Sequence[Liaison], reviewing: Sequence[Reviewer], month: int
) -> None:
    accepted = select(func.count(col(Entry.id))).where(col(Entry.verdict) == Verdict.ACCEPTED)
    submitted = select(func.count(col(Entry.id))).where(col(Entry.text) != "")
    reported = asyncio.Event()

    async def is_over() -> bool:
        return reported.is_set() and await _count(county, accepted) >= await _count(county, submitted)

    async def all_report() -> None:
        await asyncio.gather(*(each.reports(f"{month}月") for each in reporting))
        reported.set()

    async def people_work() -> None:
        try:
            async with asyncio.timeout(WORKING_SECONDS):
                await asyncio.gather(all_report(), *(each.reviews(is_over) for each in reviewing))
        except TimeoutError:
            reviewing[0].done.stuck.append(f"the work of month {month} did not come to its end")

    await _reaches(county, killer, f"2023-{month:02}-15T09:00")
    opened = select(func.count(col(Dispatch.id))).where(col(Dispatch.month) == f"2023-{month:02}")
    await killer.around(_told(county, opened), points=IN_A_FAN_OUT, at_most=MOST_AT_ONCE)
    await killer.around(people_work())
    await _reaches(county, killer, f"2023-{month + 1:02}-03T09:00")
    drafted = select(func.count(col(Bulletin.id))).where(col(Bulletin.period) == f"2023-{month:02}")
    await killer.around(_told(county, drafted), points=IN_A_FAN_OUT, at_most=MOST_AT_ONCE)
    await killer.around(reviewing[0].opens(f"2023年{month}月"))
    await _reaches(county, killer, f"2023-{month + 1:02}-04T10:00")
    await killer.around(
        _published(county, reviewing[0].publishes(f"2023年{month}月")), points=IN_A_PUBLICATION, always=True
    )


async def _reaches(county: County, killer: Killer, moment: str) -> None:
    """Put the clock forward while no bot runs: a process takes the time when it starts."""
    await killer.stops()
    county.simulator.clock.jump(local(moment))


async def _told(county: County, begun: Select[int]) -> None:
    """Return when something has begun and everybody was told."""
    async with asyncio.timeout(SETTLING_SECONDS):
        while not await _count(county, begun):  # noqa: ASYNC110 - another process works on it
            await asyncio.sleep(0.1)
    await _settled(county)


async def _published(county: County, publishing: Awaitable[None]) -> None:
    """Return when the bulletin is published and its post is out."""
    await publishing
    await _settled(county)


async def _settled(county: County) -> None:
    """Return when nothing is in hand: no update, no notice, no file."""
    open_update = select(func.count()).select_from(InboxUpdate).where(col(InboxUpdate.answered_at).is_(None))
    in_hand = (OutboxState.WAITING, OutboxState.CLAIMED, OutboxState.SENDING)
    due = select(func.count()).select_from(OutboxNotice).where(col(OutboxNotice.state).in_(in_hand))
    due = due.where(col(OutboxNotice.due_at) <= county.simulator.clock.now())
    unfetched = select(func.count()).select_from(Evidence).where(col(Evidence.sha256).is_(None))
    async with asyncio.timeout(SETTLING_SECONDS):
        while any([await _count(county, query) for query in (open_update, due, unfetched)]):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def _count(county: County, query: Select[int]) -> int:
    async with county.services.database.read() as unit:
        return (await unit.session.execute(query)).scalar_one()
