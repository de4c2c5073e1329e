"""A clock that jumps, a tick missed, a deadline put off, two schedulers: each notice is written once, or skipped."""

import asyncio
from datetime import datetime, timedelta

from sqlalchemy import text

from services import rounds
from services.base import Services
from storage import dispatches
from storage.unit import Database
from tests.county import local
from tests.rounds.offices import Office, every, founded

START = local("2023-05-01T00:00")
THREE = "县交通局 县工信局 县文旅局"


async def waiting(office: Office, month: str = "2023-05") -> list[tuple[str, str]]:
    """List what will be sent to the first liaison: when, which step."""
    record = await office.record(month=month)
    return [(moment, step) for moment, step, person, state in record if person == "联络人1" and state == "waiting"]


async def skipped(office: Office, month: str = "2023-05") -> list[str]:
    """List the steps the first liaison was not told of."""
    record = await office.record(month=month)
    return [step for _, step, person, state in record if person == "联络人1" and state == "skipped"]


async def test_two_schedulers_on_one_database_write_each_notice_once(services: Services, database_url: str) -> None:
    office = await founded(services, "yuxian", at=START, year=2023, departments=THREE)
    other = Services(Database.open(database_url), services.files)
    for moment in every(timedelta(hours=1), local("2023-05-15T08:00"), local("2023-05-15T11:00")):
        await asyncio.gather(*(rounds.tick(each, moment) for each in (services, other, services, other)))
    for day in (19, 23, 24, 25, 26, 27, 28):
        moment = local(f"2023-05-{day}T09:00")
        await asyncio.gather(*(rounds.tick(each, moment) for each in (services, other)))
    await other.database.close()

    record = await office.record(month="2023-05")
    assert len(record) == len(set(record)) == 8 * 3 + 2
    async with services.database.engine.connect() as connection:
        assert (await connection.execute(text("SELECT count(*) FROM dispatch"))).scalar_one() == 1


async def test_two_days_without_a_tick_skip_what_was_missed_and_say_the_last(services: Services) -> None:
    office = await founded(services, "yuxian", at=START, year=2023)
    await rounds.tick(services, local("2023-05-15T09:00"))
    await rounds.tick(services, local("2023-05-24T10:00"))

    assert await waiting(office) == [("05-15T09:00", "opening"), ("05-24T10:00", "day-24")]
    assert await skipped(office) == ["day-20", "day-23"]


async def test_a_last_call_found_at_night_is_skipped_since_the_morning_is_too_late(services: Services) -> None:
    office = await founded(services, "yuxian", at=START, year=2023)
    await rounds.tick(services, local("2023-05-15T09:00"))
    await rounds.tick(services, local("2023-05-25T21:30"))

    assert await waiting(office) == [("05-15T09:00", "opening")]
    assert await skipped(office) == ["day-20", "day-23", "day-24", "last-call"]


async def test_an_opening_found_at_night_waits_for_the_morning(services: Services) -> None:
    office = await founded(services, "yuxian", at=START, year=2023)
    await rounds.tick(services, local("2023-05-15T23:10"))

    assert await waiting(office) == [("05-16T08:00", "opening")]


async def test_an_opening_overtaken_by_a_reminder_nobody_got_is_said_all_the_same(services: Services) -> None:
    office = await founded(services, "yuxian", at=START, year=2023)
    await rounds.tick(services, local("2023-05-22T09:30"))

    assert await waiting(office) == [("05-22T09:30", "opening")]
    assert await skipped(office) == ["day-20"]
    assert ("05-22T09:30", "opening", "王芳", "waiting") in await office.record(month="2023-05")


async def test_the_list_of_the_missing_is_not_lost_with_the_chase_that_overtook_it(services: Services) -> None:
    office = await founded(services, "yuxian", at=START, year=2023)
    await rounds.tick(services, local("2023-05-15T09:00"))
    await rounds.tick(services, local("2023-05-27T10:00"))

    record = await office.record(month="2023-05")
    assert ("05-27T10:00", "overdue", "王芳", "waiting") in record
    assert await waiting(office) == [("05-15T09:00", "opening"), ("05-27T10:00", "chase-1")]


async def test_a_clock_that_jumps_back_says_nothing_again(services: Services) -> None:
    office = await founded(services, "yuxian", at=START, year=2023)
    moments: list[datetime] = [local(f"2023-05-{day}T09:00") for day in (15, 19, 23)]
    for moment in moments:
        await rounds.tick(services, moment)
    before = await office.record(month="2023-05")
    for moment in (*reversed(moments), *moments):
        assert await rounds.tick(services, moment) == rounds.TickResult(0, 0, 0)

    assert await office.record(month="2023-05") == before


async def test_a_deadline_put_off_after_reminders_went_out_moves_only_what_is_to_come(services: Services) -> None:
    office = await founded(services, "yuxian", at=START, year=2023)
    for day in (15, 19, 23, 24):
        await rounds.tick(services, local(f"2023-05-{day}T09:00"))
    async with services.database.unit() as unit:
        dispatch = await dispatches.of_month(unit.session, 1, "2023-05")
        assert dispatch is not None
        dispatch.deadline_at += timedelta(days=5)
        await unit.session.flush()
        await unit.commit()
    for moment in every(timedelta(days=1), local("2023-05-25T09:00"), local("2023-06-06T09:00")):
        await rounds.tick(services, moment)

    assert (await waiting(office))[4:] == [
        ("05-30T09:00", "last-call"),
        ("05-31T09:00", "overdue"),
        ("06-01T09:00", "chase-1"),
        ("06-02T09:00", "chase-2"),
    ]
    assert await skipped(office) == []


async def test_a_year_without_a_notice_is_asked_for_once_in_december(services: Services) -> None:
    office = await founded(services, "yuxian", at=local("2089-11-01T00:00"), year=2089)
    await rounds.tick(services, local("2089-01-01T00:00"))
    for day in every(timedelta(days=1), local("2089-11-29T09:00"), local("2089-12-05T09:00")):
        await rounds.tick(services, day)

    async with services.database.engine.connect() as connection:
        rows = await connection.execute(text("SELECT key FROM outbox WHERE kind = 'workdays'"))
    assert len(rows.all()) == 1
    assert office.key == "yuxian"
