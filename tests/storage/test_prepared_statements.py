from datetime import UTC, datetime
from functools import cache
from typing import Any

import pytest
from sqlalchemy import Insert, Select, bindparam, func, insert, literal_column, select, update
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError
from sqlalchemy.orm import aliased
from sqlmodel import col

from models.person import Person
from storage import prepared, tables
from storage.tables import table
from storage.unit import Database

AT = datetime(2023, 5, 15, 1, 0, tzinfo=UTC)


@cache
def _by_account() -> Select[Person, str]:
    return select(Person, col(Person.name)).where(col(Person.telegram_id) == bindparam("account"))


@cache
def _new() -> Insert:
    return insert(table(Person))


def _person(telegram_id: int = 7) -> Person:
    return Person(telegram_id=telegram_id, name="李梅", language="en", met_at=AT)


async def _kept(database: Database) -> None:
    async with database.unit() as unit:
        await tables.add(unit.session, _person())
        await unit.commit()


async def test_a_row_is_the_sessions_own_object_and_its_values_come_back_as_they_were(database: Database) -> None:
    await _kept(database)
    async with database.read() as unit:
        [(person, name)] = await prepared.rows(unit.session, _by_account(), {"account": 7})
        assert (person.met_at, person.blocked_at, name) == (AT, None, "李梅")
        assert await unit.session.get(Person, person.id) is person
        [(again, _)] = await prepared.rows(unit.session, _by_account(), {"account": 7})
        assert again is person
    assert person.name == "李梅"


async def test_what_is_assigned_to_it_is_written_by_the_commit(database: Database) -> None:
    await _kept(database)
    async with database.unit() as unit:
        [(person, _)] = await prepared.rows(unit.session, _by_account(), {"account": 7})
        person.language = "zh-CN"
        await unit.commit()
    async with database.read() as unit:
        assert (await unit.session.execute(select(Person))).scalar_one().language == "zh-CN"


async def test_an_error_of_the_driver_is_the_one_the_session_gives_and_quotes_nobody(database: Database) -> None:
    await _kept(database)
    async with database.unit() as unit:
        with pytest.raises(IntegrityError) as found:
            await tables.add(unit.session, _person())
    assert "李梅" not in str(found.value)
    async with database.unit() as unit:
        with pytest.raises((OperationalError, ProgrammingError)):
            await prepared.rows(unit.session, select(literal_column("no_such_column")), {})


async def test_what_only_the_session_can_fill_in_is_refused(database: Database) -> None:
    async with database.unit() as unit:
        with pytest.raises(ValueError, match="default"):
            await prepared.rows(unit.session, _new(), {"telegram_id": 7, "name": "李梅", "met_at": AT})


async def test_what_is_read_is_the_same_however_often_it_is_asked(database: Database) -> None:
    for account in (7, 8, 9):
        async with database.unit() as unit:
            await tables.add(unit.session, _person(account))
            await unit.commit()
    async with database.read() as unit:
        for accounts in ([7, 9], [8], [], [7, 8, 9]):
            twin = aliased(Person)
            query: Select[*tuple[Any, ...]] = select(twin, literal_column("1").label("all"), col(Person.telegram_id))
            query = query.join(Person, col(twin.id) == Person.id).where(col(Person.telegram_id).in_(accounts))
            found = (await unit.session.execute(query.order_by(col(Person.telegram_id)))).all()
            assert [(row[0].telegram_id, row.all, row.telegram_id) for row in found] == [(n, 1, n) for n in accounts]
        people = select(Person).order_by(col(Person.telegram_id))
        for skipped in (0, 1, 2):
            one = (await unit.session.scalars(people.offset(skipped).limit(1))).one()
            assert one.telegram_id == 7 + skipped
            assert await unit.session.get(Person, one.id) is one
        assert await unit.session.get(Person, 0) is None


async def test_what_a_change_made_the_session_forget_is_read_again(database: Database) -> None:
    await _kept(database)
    async with database.unit() as unit:
        [person] = await unit.session.scalars(select(Person))
        await unit.session.execute(update(Person).values(language=func.upper(col(Person.language))))
        assert [each.language for each in await unit.session.scalars(select(Person))] == ["EN"]
        assert person.language == "EN"
