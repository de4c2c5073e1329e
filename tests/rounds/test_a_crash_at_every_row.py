"""A tick that falls at any row it writes leaves nothing behind; the next one writes the whole, once."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from services import rounds
from services.base import Services
from tests.county import local
from tests.rounds.offices import founded

DEPARTMENTS = "县交通局 县工信局 县文旅局"
ON_SQLITE = (
    (
        "CREATE TRIGGER fall BEFORE INSERT ON outbox WHEN (SELECT count(*) FROM outbox) = {row} "
        "BEGIN SELECT RAISE(ABORT, 'power cut'); END"
    ),
)
ON_POSTGRESQL = (
    (
        "CREATE OR REPLACE FUNCTION fall() RETURNS trigger AS $$ BEGIN IF (SELECT count(*) FROM outbox) = {row} "
        "THEN RAISE EXCEPTION 'power cut'; END IF; RETURN NEW; END $$ LANGUAGE plpgsql"
    ),
    "CREATE TRIGGER fall BEFORE INSERT ON outbox FOR EACH ROW EXECUTE FUNCTION fall()",
)


async def commanded(services: Services, *statements: str) -> None:
    async with services.database.engine.begin() as connection:
        for statement in statements:
            await connection.execute(text(statement))


async def test_a_tick_that_falls_at_any_row_is_carried_out_whole_by_the_next(services: Services) -> None:
    office = await founded(services, "yuxian", at=local("2023-05-01T00:00"), year=2023, departments=DEPARTMENTS)
    sqlite = services.database.engine.dialect.name == "sqlite"
    for moment, before, rows in (("2023-05-15T09:00", 0, 4), ("2023-05-19T09:00", 4, 3), ("2023-05-26T09:00", 7, 13)):
        for row in range(before, before + rows):
            await commanded(services, *(each.format(row=row) for each in (ON_SQLITE if sqlite else ON_POSTGRESQL)))
            with pytest.raises(DBAPIError, match="power cut"):
                await rounds.tick(services, local(moment))
            await commanded(services, "DROP TRIGGER fall" if sqlite else "DROP TRIGGER fall ON outbox")
            assert len(await office.record(month="2023-05")) == before
        await rounds.tick(services, local(moment))
        record = await office.record(month="2023-05")
        assert len(record) == len(set(record)) == before + rows
