"""The office's Telegram group: bound by a command of the office in it, switched on and off, left."""

from domain.acts import Act
from domain.errors import Refusal, Stale
from models.conversation import Step
from models.group_chat import GroupChat, Posting
from models.seat import SeatRole
from services.actors import Actor, acting, move, seated
from services.announcements import notice
from services.base import Services
from services.sendings import Sending, office_member
from services.trail import note
from services.views.group_chats import GroupChatLost, GroupChatScreen
from storage import group_chats, outboxes, persons, trails
from storage.unit import Unit


async def bind(services: Services, act: Act, *, title: str) -> GroupChatScreen:
    """Post in the chat the office speaks in from now on; what is posted is switched on afterwards.

    Raises:
        NotAllowed: not the office.
        Refusal: the chat is another leading group's.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        taken = await group_chats.by_chat(unit.session, act.chat_id)
        if taken is not None and taken.group_id != actor.group_id:
            raise Refusal("group-chat-taken")
        if taken is None:
            await group_chats.remove(unit.session, actor.group_id)
            await group_chats.add(
                unit.session,
                GroupChat(
                    group_id=actor.group_id,
                    chat_id=act.chat_id,
                    title=title,
                    bound_at=act.at,
                    bound_by=actor.person_id,
                ),
            )
            await note(unit, actor, act, "group-chat-bound", actor.group_id, subject="group", after=title)
        view = await _screen(unit, actor, act)
        await unit.commit()
        return view


async def show(services: Services, act: Act) -> GroupChatScreen:
    """Show what is posted in the group."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        await move(unit, actor, act, Step.GROUP_CHAT)
        view = await _screen(unit, actor, act)
        await unit.commit()
        return view


async def here(unit: Unit, actor: Actor, act: Act) -> GroupChatScreen | None:
    """Give the screen of an office member who looks at it."""
    at_it = actor.step == Step.GROUP_CHAT and actor.seat.role == SeatRole.OFFICE
    return await _screen(unit, actor, act) if at_it else None


async def switch(services: Services, act: Act, what: Posting) -> GroupChatScreen:
    """Switch something on or off, in private or in the group itself.

    Raises:
        Stale: no group is bound, or the tap came from another one.
    """
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        chat = await _bound(unit, actor, act)
        on = not group_chats.is_on(chat, what)
        setattr(chat, what.value, on)
        await unit.session.flush()
        state = f"{what.value}-{'on' if on else 'off'}"
        await note(unit, actor, act, "group-chat-switched", actor.group_id, subject="group", after=state)
        view = await _screen(unit, actor, act)
        await unit.commit()
        return view


async def unbind(services: Services, act: Act) -> GroupChatScreen:
    """Post nothing in the group any more; the bot may stay in it."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act, SeatRole.OFFICE)
        chat = await _bound(unit, actor, act)
        await group_chats.remove(unit.session, actor.group_id)
        await note(unit, actor, act, "group-chat-unbound", actor.group_id, subject="group", before=chat.title)
        view = await _screen(unit, actor, act, gone=True)
        await unit.commit()
        return view


async def may_bind(services: Services, act: Act) -> bool:
    """Say whether the one who added the bot sits in an office."""
    async with services.database.read() as unit:
        actor = await seated(unit, act.by.telegram_id, at=act.at)
        return actor is not None and actor.seat.role == SeatRole.OFFICE


async def lost(services: Services, act: Act) -> None:
    """Note that the bot was taken out of a group; where it posted there, the office is told."""
    async with services.database.unit(act) as unit:
        chat = await group_chats.by_chat(unit.session, act.chat_id)
        if chat is not None:
            await _told_lost(unit, act, chat)
            await group_chats.remove(unit.session, chat.group_id)
        await unit.commit()


async def lost_news(services: Services, sending: Sending) -> GroupChatLost | None:
    """Tell the office that the bot was taken out of its group."""
    async with services.database.read() as unit:
        actor = await office_member(unit, sending)
        return GroupChatLost(actor.as_reader(), str(sending.payload["title"])) if actor else None


async def _told_lost(unit: Unit, act: Act, chat: GroupChat) -> None:
    actor = await seated(unit, act.by.telegram_id, at=act.at)
    own = actor is not None and actor.group_id == chat.group_id
    await trails.note(
        unit.session,
        group_id=chat.group_id,
        person_id=actor.person_id if actor is not None and own else None,
        at=act.at,
        act="group-chat-lost",
        subject="group",
        subject_id=chat.group_id,
        before=chat.title,
    )
    rows = [
        notice(
            chat.group_id,
            key=f"group-chat-lost:{chat.chat_id}:{act.update_id}:{person.id}",
            kind="group-chat-lost",
            person=person,
            due_at=act.at,
            title=chat.title,
        )
        for person in await persons.in_seats(unit.session, chat.group_id, SeatRole.OFFICE)
    ]
    await outboxes.put(unit.session, rows)


async def _bound(unit: Unit, actor: Actor, act: Act) -> GroupChat:
    chat = await group_chats.of_group(unit.session, actor.group_id)
    if chat is None or (_is_inside(act) and chat.chat_id != act.chat_id):
        raise Stale("group-chat-none")
    return chat


async def _screen(unit: Unit, actor: Actor, act: Act, *, gone: bool = False) -> GroupChatScreen:
    chat = None if gone else await group_chats.of_group(unit.session, actor.group_id)
    on = frozenset(what for what in Posting if chat is not None and group_chats.is_on(chat, what))
    return GroupChatScreen(actor.as_reader(), chat.title if chat else "", on, inside=_is_inside(act))


def _is_inside(act: Act) -> bool:
    """Say whether somebody acts in a group; a private chat has the id of its person (Bot API, Chat.id)."""
    return act.chat_id < 0
