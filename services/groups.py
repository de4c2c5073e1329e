"""Leading groups: created by the operator, given a channel by the office."""

import re
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from domain.acts import Act
from domain.calendar import Month
from domain.errors import Misconfigured
from domain.scoring.rulebook import read_rulebook
from locales import FIRST, LANGUAGES
from models.group import Group
from models.rulebook import RulebookText
from models.seat import SeatRole
from services import return_reasons
from services.actors import seated
from services.base import Services
from services.trail import note
from services.views.notices import ChannelBound
from storage import bulletins, group_chats, groups, outboxes

KEY = re.compile(r"[A-Za-z0-9_-]+")
"""What scripts can write without quotes. Keys given before this was asked are looked up as they are."""
LONGEST_NAME = 60
"""Characters of a group's name, which heads most screens."""


async def create(
    services: Services,
    *,
    key: str,
    name: str,
    timezone: str,
    rulebook: str,
    source: str,
    at: datetime,
    language: str = FIRST,
) -> None:
    """Create a group with its rulebook; what it publishes is written in `language`.

    Raises:
        Misconfigured: the key is none or taken, the name none or too long, the zone or the language unknown, or the
            rulebook wrong.
    """
    if not KEY.fullmatch(key):
        raise Misconfigured(f"a key is made of letters (A-Z, a-z), digits, - and _, as in yuxian; {key!r} is none")
    if not name.strip() or not name.isprintable():
        raise Misconfigured(f"a group has a name in one line, the leading group's own; {name!r} is none")
    if len(name) > LONGEST_NAME:
        raise Misconfigured(f"the name has {len(name)} characters; screens have room for {LONGEST_NAME}")
    if language not in LANGUAGES:
        raise Misconfigured(f"nothing is written in {language!r}; there is {' and '.join(LANGUAGES)}")
    try:
        ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Misconfigured(f"no time zone is called {timezone!r}; Asia/Shanghai is one") from error
    read = read_rulebook(rulebook, source=source)
    async with services.database.unit() as unit:
        if await groups.by_key(unit.session, key) is not None:
            raise Misconfigured(f"a group with the key {key!r} exists already")
        group_id = await groups.add(
            unit.session, Group(key=key, name=name, timezone=timezone, language=language, created_at=at)
        )
        await groups.add_rulebook(
            unit.session,
            RulebookText(group_id=group_id, holds_from=str(read.holds_from), text=rulebook, source=source, added_at=at),
        )
        await return_reasons.begin(unit, group_id)
        await unit.commit()


async def add_rulebook(services: Services, *, key: str, text: str, source: str, at: datetime) -> Month:
    """Add a version of a group's rulebook; give the month from which it holds.

    Raises:
        Misconfigured: no such group, the rulebook is wrong, or a month it would hold for is published or has one.
    """
    read = read_rulebook(text, source=source)
    async with services.database.unit() as unit:
        group = await groups.by_key(unit.session, key)
        if group is None or group.id is None:
            raise Misconfigured(f"no group has the key {key!r}")
        await groups.hold(unit.session, group.id)  # a month is not published under the old rules meanwhile
        published = await bulletins.last_month(unit.session, group.id)
        if published >= str(read.holds_from):
            raise Misconfigured(f"{source} would hold from {read.holds_from}, but {published} is published already")
        held = await groups.rulebook_of(unit.session, group.id, str(read.holds_from))
        if held is not None and held.holds_from == str(read.holds_from):
            raise Misconfigured(f"a rulebook that holds from {read.holds_from} is there already")
        await groups.add_rulebook(
            unit.session,
            RulebookText(group_id=group.id, holds_from=str(read.holds_from), text=text, source=source, added_at=at),
        )
        await groups.look_at(unit.session, group.id, None)
        await unit.commit()
    return read.holds_from


async def bind_channel(
    services: Services, act: Act, *, channel_id: int, title: str, bound: bool
) -> ChannelBound | None:
    """Publish to the channel an office member made the bot an administrator of; None when somebody else did."""
    async with services.database.unit(act) as unit:
        actor = await seated(unit, act.by.telegram_id, at=act.at, group_id=act.group_id)
        if actor is None or actor.seat.role != SeatRole.OFFICE:
            await unit.commit()
            return None
        holder = await groups.by_channel(unit.session, channel_id)
        if holder is not None and holder.id != actor.group_id:
            await unit.commit()
            return None
        if not bound and holder is None:
            await unit.commit()
            return None
        before = actor.group.channel_title
        await groups.publish_to(unit.session, actor.group_id, channel_id if bound else None, title if bound else "")
        what = "channel-bound" if bound else "channel-unbound"
        await note(unit, actor, act, what, actor.group_id, subject="group", before=before, after=title if bound else "")
        await unit.commit()
        return ChannelBound(actor.as_reader(), title, bound)


async def follow_chat(services: Services, old: int, new: int) -> None:
    """Follow a channel or group that Telegram gave a new id; what waits for it goes there."""
    async with services.database.unit() as unit:
        await groups.follow_channel(unit.session, old, new)
        await group_chats.follow(unit.session, old, new)
        await outboxes.follow(unit.session, old_chat=old, new_chat=new)
        await unit.commit()
