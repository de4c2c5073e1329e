from datetime import UTC, datetime

from sqlalchemy import select

from models.person import Person
from storage.unit import Database

AT = datetime(2023, 5, 15, 1, 0, tzinfo=UTC)


async def _names(database: Database) -> list[str]:
    async with database.read() as unit:
        return list((await unit.session.execute(select(Person.name))).scalars())  # type: ignore[call-overload]


async def test_what_is_not_committed_is_gone(database: Database) -> None:
    async with database.unit() as unit:
        unit.session.add(Person(telegram_id=1, name="李梅", language="en", met_at=AT))
        await unit.session.flush()
    assert await _names(database) == []


async def test_what_is_committed_stays_and_times_come_back_with_their_zone(database: Database) -> None:
    async with database.unit() as unit:
        unit.session.add(Person(telegram_id=2**40, name="李梅", language="en", met_at=AT))
        await unit.session.flush()
        await unit.commit()
    async with database.read() as unit:
        person = (await unit.session.execute(select(Person))).scalar_one()
    assert (person.telegram_id, person.met_at) == (2**40, AT)
