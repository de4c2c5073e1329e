"""People: the language they read, and whether they can be reached."""

from dataclasses import replace
from datetime import datetime

from domain.acts import Act
from models.seat import SeatRole
from services.actors import acting, seated
from services.announcements import notice
from services.base import Services
from services.views.notices import LanguageChoice
from services.views.readers import Reader
from storage import outboxes, persons, seats


async def ask_language(services: Services, act: Act) -> LanguageChoice:
    """Show the languages to choose from."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        await unit.commit()
        return LanguageChoice(actor.as_reader(), chosen=False)


async def choose_language(services: Services, act: Act, language: str) -> LanguageChoice:
    """Keep the language a person chose; it wins over the language of their Telegram."""
    async with services.database.unit(act) as unit:
        actor = await acting(unit, act)
        await persons.choose_language(unit.session, actor.person_id, language)
        actor.person.language = language
        await unit.commit()
        return LanguageChoice(actor.as_reader(), chosen=True)


async def block(services: Services, act: Act, *, blocked: bool) -> None:
    """Note that a person blocked the bot, or took it back (Bot API, my_chat_member)."""
    async with services.database.unit(act) as unit:
        await persons.mark_blocked(unit.session, act.by.telegram_id, act.at if blocked else None)
        await unit.commit()


async def reader(services: Services, act: Act) -> Reader | None:
    """Give how a person reads, None without a seat."""
    async with services.database.read() as unit:
        actor = await seated(unit, act.by.telegram_id, at=act.at, group_id=act.group_id)
        return actor.as_reader() if actor else None


async def reader_of(services: Services, telegram_id: int, at: datetime) -> Reader | None:
    """Give how the person of an account reads, None without a seat."""
    async with services.database.read() as unit:
        actor = await seated(unit, telegram_id, at=at)
        if actor is None:
            return None
        held = await seats.held_by(unit.session, actor.person_id)
        return replace(actor.as_reader(), several=len(held) > 1)


async def every_office(services: Services) -> list[tuple[int, str]]:
    """Give the accounts of the people in all offices, each with the language they read."""
    async with services.database.read() as unit:
        return [(person.telegram_id, person.language) for person in await persons.of_every_office(unit.session)]


async def unreachable(services: Services, person_id: int, at: datetime) -> None:
    """Note that a notice did not reach a person who blocked the bot."""
    async with services.database.unit() as unit:
        await persons.mark_unreachable(unit.session, person_id, at)
        await unit.commit()


async def report_failure(services: Services, act: Act) -> None:
    """Have the office told of an update of one of its people that could not be carried out."""
    async with services.database.unit() as unit:
        actor = await seated(unit, act.by.telegram_id, at=act.at, group_id=act.group_id)
        if actor is None:
            return
        office = await persons.in_seats(unit.session, actor.group_id, SeatRole.OFFICE)
        rows = [
            notice(
                actor.group_id,
                key=f"failure:{act.update_id}:{person.id}",
                kind="failure",
                person=person,
                due_at=act.at,
                name=actor.person.name,
                update=act.update_id or 0,
            )
            for person in office
        ]
        await outboxes.put(unit.session, rows)
        await unit.commit()
