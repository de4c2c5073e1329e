"""Bulletins on their way: drafted, previewed by the office, open to objections, published, frozen."""

import json
from datetime import datetime

from domain.acts import Act
from domain.calendar import Month
from domain.errors import NotAllowed, Refusal, Stale
from domain.freeze import digest, freeze
from domain.period import Period
from models.bulletin import Bulletin, BulletinKind, BulletinState
from models.conversation import Step
from models.group import Group
from models.outbox import OutboxNotice
from models.seat import SeatRole
from services import bulletin_values, queues, rulebooks, second_persons
from services.actors import Actor, acting, move
from services.announcements import notice
from services.base import Services
from services.bulletin_values import Value, fingerprint
from services.duty import on_duty
from services.trail import note
from services.views.people import PublicationProposed
from services.views.publication import (
    BulletinPreview,
    ChannelPost,
    NoBulletin,
    PublicationAsked,
    Published,
    WindowOpened,
)
from storage import bulletins, groups, objections, outboxes, persons
from storage.unit import Unit

QUARTER = 3
YEAR = 12


async def draft(unit: Unit, group: Group, month: Month, at: datetime) -> tuple[int, int]:
    """Draft a month's bulletin and tell the office, once; how many drafts and notices were new."""
    group_id = int(group.id or 0)
    if await bulletins.of_period(unit.session, group_id, str(month)) is not None:
        return 0, 0
    return 1, await _draft(unit, group_id, BulletinKind.MONTH, str(month), at)


async def close_windows(unit: Unit, group: Group, at: datetime) -> tuple[int, list[datetime]]:
    """Tell the office, once for each bulletin, that its objection window is over.

    Gives how many notices were new, and the ends of the windows still open.
    """
    group_id, written, ahead = int(group.id or 0), 0, []
    for row in await bulletins.with_window(unit.session, group_id):
        ends = row.open_until or at
        if ends > at:
            ahead.append(ends)
        else:
            written += await _tell_office(unit, group_id, "window", int(row.id or 0), ends)
    return written, ahead


async def preview(services: Services, act: Act, bulletin_id: int) -> BulletinPreview:
    """Show the office what would be published now."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        view = await preview_view(unit, actor, bulletin_id, act.at)
        await move(unit, actor, act, Step.BULLETIN, bulletin_id)
        await unit.commit()
        return view


async def open_window(services: Services, act: Act, bulletin_id: int, seen: str) -> WindowOpened:
    """Open a month's draft to objections (公示): every liaison gets their own sheet.

    Raises:
        Stale: it is past that, or the numbers changed since the preview was drawn.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await groups.hold(unit.session, actor.group_id)
        row = await own(unit, actor, bulletin_id)
        if row.state != BulletinState.DRAFT or row.kind != BulletinKind.MONTH:
            raise Stale("bulletin-already-open")
        await _unchanged(unit, actor, row, seen)
        window = (await rulebooks.holding(unit, actor.group_id, Month.parse(row.period))).objection_window
        await bulletins.open_window(unit.session, row, act.at + window)
        await groups.look_at(unit.session, actor.group_id, None)
        told = await _send_sheets(unit, actor, act, bulletin_id, "sheet")
        await note(unit, actor, act, "bulletin-opened", bulletin_id, before="drafted", after="objections-open")
        await move(unit, actor, act, Step.HOME)
        await unit.commit()
        return WindowOpened(actor.as_reader(), row.period, act.at + window, told)


async def ask_to_publish(services: Services, act: Act, bulletin_id: int, seen: str) -> PublicationAsked:
    """Ask before a bulletin is published, for that is final.

    Raises:
        Stale, Refusal: as for `publish`.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        row = await own(unit, actor, bulletin_id)
        await _may_be_published(unit, actor, row, act)
        value = await _unchanged(unit, actor, row, seen)
        await unit.commit()
        return PublicationAsked(actor.as_reader(), bulletin_id, value, actor.group.channel_title, actor.group.language)


async def publish(services: Services, act: Act, bulletin_id: int, seen: str) -> Published | PublicationProposed:
    """Publish a bulletin to the channel and freeze it, exactly as it was seen; or propose it to a second person.

    Raises:
        Stale: it is published already, or the numbers changed since the preview was drawn.
        Refusal: the group has no channel, the window is not over, or an objection has no answer.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        # Nobody may rely on a month's not being published meanwhile: an adjustment booked in it would be lost.
        await groups.hold(unit.session, actor.group_id)
        row = await own(unit, actor, bulletin_id)
        await _may_be_published(unit, actor, row, act)
        value = await _unchanged(unit, actor, row, seen)
        if proposed := await second_persons.agree(unit, actor, row, act, seen):
            await unit.commit()
            return proposed
        before = "objections-open" if row.state == BulletinState.OPEN else "drafted"
        frozen = freeze(value)
        await bulletins.freeze(
            unit.session,
            row,
            value=frozen,
            digest=digest(frozen),
            version=value.version,
            by=actor.person_id,
            at=act.at,
        )
        await _post(unit, actor, row, act)
        if row.kind == BulletinKind.MONTH and await _sheets_go_along(unit, actor, row):
            await _send_sheets(unit, actor, act, bulletin_id, "published-sheet")
        after = f"published：{digest(frozen)}"
        await note(unit, actor, act, "bulletin-published", bulletin_id, before=before, after=after)
        await _draft_what_follows(unit, actor, row, act)
        await move(unit, actor, act, Step.HOME)
        await unit.commit()
        return Published(actor.as_reader(), row.period, row.number, actor.group.channel_title, digest(frozen))


async def latest(services: Services, act: Act) -> BulletinPreview | NoBulletin:
    """Show the bulletin published last, to anybody with a seat."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        row = await bulletins.latest_published(unit.session, actor.group_id)
        view = NoBulletin(actor.as_reader()) if row is None else await _view(unit, actor, row, act.at)
        await unit.commit()
        return view


async def last_published(unit: Unit, group_id: int) -> str:
    """Give the period of the bulletin published last, nothing when there is none."""
    row = await bulletins.latest_published(unit.session, group_id)
    return row.period if row else ""


async def preview_view(unit: Unit, actor: Actor, bulletin_id: int, at: datetime) -> BulletinPreview:
    """Give a bulletin as it stands."""
    return await _view(unit, actor, await own(unit, actor, bulletin_id), at)


async def channel_post(services: Services, bulletin_id: int) -> ChannelPost | None:
    """Give a published bulletin for its post, in the channel's language."""
    async with services.database.read() as unit:
        row = await bulletins.by_id(unit.session, bulletin_id)
        group = await groups.by_id(unit.session, row.group_id) if row is not None else None
        if row is None or group is None or row.state != BulletinState.PUBLISHED:
            return None
        return ChannelPost(group.language, bulletin_values.thawed(row))


async def own(unit: Unit, actor: Actor, bulletin_id: int) -> Bulletin:
    """Give a bulletin of the actor's own group.

    Raises:
        NotAllowed: there is none with that id.
    """
    row = await bulletins.by_id(unit.session, bulletin_id)
    if row is None or row.group_id != actor.group_id:
        raise NotAllowed
    return row


async def _view(unit: Unit, actor: Actor, row: Bulletin, at: datetime) -> BulletinPreview:
    published = row.state == BulletinState.PUBLISHED
    office = actor.seat.role == SeatRole.OFFICE
    queue = [] if published else await queues.by_department(unit, actor.group_id)
    return BulletinPreview(
        reader=actor.as_reader(),
        bulletin=int(row.id or 0),
        value=await bulletin_values.value_of(unit, actor.group, row, actor.at),
        state=row.state,
        open_until=row.open_until,
        needs_window=row.state == BulletinState.DRAFT and await _needs_window(unit, actor, row),
        window_over=row.open_until is not None and at >= row.open_until,
        objections=await objections.waiting_against(unit.session, int(row.id or 0)) if office else 0,
        waiting=len([line for line in queue if queues.is_of_month(line, row.period)]),
        channel=actor.group.channel_title,
        channel_language=actor.group.language,
        second_person=actor.group.second_person,
        correctable=published and office and row.kind == BulletinKind.MONTH,
        proposals=await bulletin_values.proposals(unit, actor.group, row) if office else (),
    )


async def _needs_window(unit: Unit, actor: Actor, row: Bulletin) -> bool:
    """Say whether liaisons see it first: an original month does, unless the rulebook gives no time for objections."""
    if row.kind != BulletinKind.MONTH or row.number:
        return False
    return bool((await rulebooks.holding(unit, actor.group_id, Month.parse(row.period))).objection_window)


async def _sheets_go_along(unit: Unit, actor: Actor, row: Bulletin) -> bool:
    return (await rulebooks.holding(unit, actor.group_id, Month.parse(row.period))).sheets_with_bulletin


async def _may_be_published(unit: Unit, actor: Actor, row: Bulletin, act: Act) -> None:
    if row.state == BulletinState.PUBLISHED:
        raise Stale("bulletin-already-published")
    if actor.group.channel_id is None:
        raise Refusal("bulletin-has-no-channel")
    if row.state == BulletinState.DRAFT and await _needs_window(unit, actor, row):
        raise Stale("bulletin-not-opened")
    if row.open_until is not None and act.at < row.open_until:
        raise Refusal("bulletin-window-not-over")
    if await objections.waiting_against(unit.session, int(row.id or 0)):
        raise Refusal("bulletin-has-objections")


async def _unchanged(unit: Unit, actor: Actor, row: Bulletin, seen: str) -> Value:
    value = await bulletin_values.value_of(unit, actor.group, row, actor.at)
    if fingerprint(value) != seen:
        raise Stale("bulletin-numbers-changed")
    return value


async def _draft_what_follows(unit: Unit, actor: Actor, row: Bulletin, act: Act) -> None:
    """Draft the quarter's notice when its last month is published, and the year's assessment with December."""
    if row.kind != BulletinKind.MONTH or row.number:
        return
    month = Month.parse(row.period)
    due = []
    if month.number % QUARTER == 0:
        due.append((BulletinKind.QUARTER, Period(month.year, month.number // QUARTER)))
    if month.number == YEAR:
        due.append((BulletinKind.YEAR, Period(month.year)))
    for kind, period in due:
        if await bulletins.of_period(unit.session, actor.group_id, str(period)) is None:
            await _draft(unit, actor.group_id, kind, str(period), act.at)


async def _draft(unit: Unit, group_id: int, kind: BulletinKind, period: str, at: datetime) -> int:
    bulletin_id = await bulletins.draft(unit.session, group_id, kind, period, at=at)
    return await _tell_office(unit, group_id, "draft", bulletin_id, at)


async def _tell_office(unit: Unit, group_id: int, kind: str, bulletin_id: int, due_at: datetime) -> int:
    office = await persons.in_seats(unit.session, group_id, SeatRole.OFFICE)
    rows = [
        notice(
            group_id,
            key=f"{kind}:{bulletin_id}:{person.id}",
            kind=kind,
            person=person,
            due_at=due_at,
            bulletin=bulletin_id,
        )
        for person in office
    ]
    return await outboxes.put(unit.session, rows)


async def _send_sheets(unit: Unit, actor: Actor, act: Act, bulletin_id: int, occasion: str) -> int:
    """Send every department its own sheet; give how many have somebody who gets it."""
    liaisons = await on_duty(unit, actor.group_id, act.at)
    rows = [
        notice(
            actor.group_id,
            key=f"{occasion}:{bulletin_id}:{department}",
            kind="sheet",
            person=person,
            due_at=act.at,
            bulletin=bulletin_id,
        )
        for department, person in liaisons.items()
    ]
    await outboxes.put(unit.session, rows)
    return len(liaisons)


async def _post(unit: Unit, actor: Actor, row: Bulletin, act: Act) -> None:
    post = OutboxNotice(
        group_id=actor.group_id,
        key=f"bulletin:{row.id}",
        kind="bulletin",
        chat_id=actor.group.channel_id,
        payload=json.dumps({"bulletin": row.id}),
        due_at=act.at,
        created_at=act.at,
    )
    await outboxes.put(unit.session, [post])
