"""The month's bulletin: drafted by the clock, previewed by the office, published, frozen."""

import json
from datetime import datetime

from domain.acts import Act
from domain.bulletin import MonthlyBulletin, monthly_bulletin
from domain.calendar import Month
from domain.errors import Misconfigured, NotAllowed, Refusal, Stale
from domain.freeze import digest, freeze, thaw
from domain.scoring.rulebook import Rulebook
from models.bulletin import Bulletin, BulletinState
from models.conversation import Step
from models.group import Group
from models.outbox import OutboxNotice
from models.seat import SeatRole
from services import desks, rulebooks
from services.actors import Actor, acting, move
from services.announcements import notice
from services.base import Services
from services.scores import month_sheets
from services.views import BulletinPreview, NoBulletin, Published
from storage import bulletins, groups, outboxes, persons, trails
from storage.unit import Unit


async def draft(unit: Unit, group: Group, month: Month, at: datetime) -> tuple[int, int]:
    """Draft a month's bulletin and tell the office, once; how many drafts and notices were new."""
    group_id = int(group.id or 0)
    if await bulletins.of_month(unit.session, group_id, str(month)) is not None:
        return 0, 0
    bulletin_id = await bulletins.draft(unit.session, Bulletin(group_id=group_id, month=str(month), drafted_at=at))
    office = await persons.in_seats(unit.session, group_id, SeatRole.OFFICE)
    rows = [
        notice(
            group_id,
            key=f"draft:{bulletin_id}:{person.id}",
            kind="draft",
            person=person,
            due_at=at,
            bulletin=bulletin_id,
        )
        for person in office
    ]
    return 1, await outboxes.put(unit.session, rows)


async def preview(services: Services, act: Act, bulletin_id: int) -> BulletinPreview:
    """Show the office what would be published now."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await preview_view(unit, actor, bulletin_id)
        await move(unit, actor, act, Step.BULLETIN, bulletin_id)
        await unit.commit()
        return view


async def publish(services: Services, act: Act, bulletin_id: int, seen: str) -> Published:
    """Publish a bulletin to the channel and freeze it, exactly as it was seen.

    Raises:
        Stale: it is published already, or the numbers changed since the preview was drawn.
        Refusal: the group has no channel yet.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row = await _own(unit, actor, bulletin_id)
        if row.state == BulletinState.PUBLISHED:
            raise Stale("bulletin-already-published")
        if actor.group.channel_id is None:
            raise Refusal("bulletin-has-no-channel")
        value = await current_value(unit, actor.group, Month.parse(row.month), at=row.drafted_at)
        frozen = freeze(value)
        if fingerprint(value) != seen:
            raise Stale("bulletin-numbers-changed")
        await bulletins.freeze(
            unit.session,
            bulletin_id,
            value=frozen,
            digest=digest(frozen),
            version=value.version,
            by=actor.person_id,
            at=act.at,
        )
        await _post(unit, actor, bulletin_id, act)
        await trails.note(
            unit.session,
            group_id=actor.group_id,
            person_id=actor.person_id,
            at=act.at,
            act="bulletin-published",
            subject="bulletin",
            subject_id=bulletin_id,
            after=digest(frozen),
        )
        await move(unit, actor, act, Step.HOME)
        await unit.commit()
        return Published(actor.as_reader(), value.month, actor.group.channel_title, digest(frozen))


async def latest(services: Services, act: Act) -> BulletinPreview | NoBulletin:
    """Show the bulletin published last, to anybody with a seat."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        row = await bulletins.latest_published(unit.session, actor.group_id)
        await unit.commit()
        if row is None:
            return NoBulletin(actor.as_reader())
        return BulletinPreview(
            actor.as_reader(), int(row.id or 0), thaw(row.value), published=True, waiting=0, channel=""
        )


async def last_published(unit: Unit, group_id: int) -> Month | None:
    """Give the month of the bulletin published last."""
    row = await bulletins.latest_published(unit.session, group_id)
    return Month.parse(row.month) if row else None


async def preview_view(unit: Unit, actor: Actor, bulletin_id: int) -> BulletinPreview:
    """Give a bulletin as it stands: frozen when published, else worked out now."""
    row = await _own(unit, actor, bulletin_id)
    published = row.state == BulletinState.PUBLISHED
    month = Month.parse(row.month)
    return BulletinPreview(
        reader=actor.as_reader(),
        bulletin=bulletin_id,
        value=thaw(row.value) if published else await current_value(unit, actor.group, month, at=row.drafted_at),
        published=published,
        waiting=0
        if published
        else len([line for line in await desks.queue(unit, actor.group_id) if line.month == month]),
        channel=actor.group.channel_title,
    )


async def current_value(
    unit: Unit, group: Group, month: Month, *, at: datetime, rulebook: Rulebook | None = None
) -> MonthlyBulletin:
    """Work out a month's bulletin from what is stored; another rulebook makes it a simulation."""
    group_id = int(group.id or 0)
    scored = await month_sheets(unit, group_id, month, at=at, rulebook=rulebook)
    before = await bulletins.of_month(unit.session, group_id, str(month.plus(-1)))
    published = before is not None and before.state == BulletinState.PUBLISHED
    return monthly_bulletin(
        group=group.name,
        issuer=group.name,
        month=month,
        sheets=scored.sheets,
        facts=scored.facts,
        rulebook=scored.rulebook,
        previous=thaw(before.value) if before is not None and published else None,
        drawn_on=at.date(),
        simulated=rulebook is not None,
    )


async def of_month(
    services: Services, group_key: str, month: Month, *, at: datetime, rulebook: Rulebook | None = None
) -> MonthlyBulletin:
    """Give a group's bulletin of a month, for the command line: the frozen one if it is published.

    Raises:
        Misconfigured: no such group, or no rulebook holds in that month.
    """
    async with services.database.read() as unit:
        group = await groups.by_key(unit.session, group_key)
        if group is None:
            raise Misconfigured(f"no group has the key {group_key!r}")
        row = await bulletins.of_month(unit.session, int(group.id or 0), str(month))
        if row is not None and row.state == BulletinState.PUBLISHED and rulebook is None:
            return thaw(row.value)
        return await current_value(unit, group, month, at=at, rulebook=rulebook)


async def rulebook_of_month(
    services: Services, group_key: str, month: Month, other: Rulebook | None = None
) -> Rulebook:
    """Give the rulebook a group's month is scored by, or the other one it is replayed under.

    Raises:
        Misconfigured: no such group, or no rulebook holds in that month.
    """
    if other is not None:
        return other
    async with services.database.read() as unit:
        group = await groups.by_key(unit.session, group_key)
        if group is None:
            raise Misconfigured(f"no group has the key {group_key!r}")
        return await rulebooks.holding(unit, int(group.id or 0), month)


async def channel_post(services: Services, bulletin_id: int) -> MonthlyBulletin | None:
    """Give a published bulletin for its post."""
    async with services.database.read() as unit:
        row = await bulletins.by_id(unit.session, bulletin_id)
        return thaw(row.value) if row is not None and row.state == BulletinState.PUBLISHED else None


def fingerprint(value: MonthlyBulletin) -> str:
    """Give a short mark of a bulletin's numbers, so that what is published is what was seen."""
    return digest(freeze(value))[:16]


async def _own(unit: Unit, actor: Actor, bulletin_id: int) -> Bulletin:
    row = await bulletins.by_id(unit.session, bulletin_id)
    if row is None or row.group_id != actor.group_id:
        raise NotAllowed
    return row


async def _post(unit: Unit, actor: Actor, bulletin_id: int, act: Act) -> None:
    row = OutboxNotice(
        group_id=actor.group_id,
        key=f"bulletin:{bulletin_id}",
        kind="bulletin",
        chat_id=actor.group.channel_id,
        payload=json.dumps({"bulletin": bulletin_id}),
        due_at=act.at,
        created_at=act.at,
    )
    await outboxes.put(unit.session, [row])
