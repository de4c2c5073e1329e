"""The working days are those of 2023 as the State Council published them."""

import pytest

from tests.county import County, local
from tests.engines import on_one_engine


async def reminded_on(county: County, days: list[str]) -> list[str]:
    """List the days, at nine, on which a liaison who owes something was written to."""
    liaison = await county.liaison("县交通局")
    found = []
    for day in days:
        liaison.mark = liaison.events[-1].seq if liaison.events else liaison.mark
        before = len((await liaison.looks()).events)
        await county.reaches(f"{day}T09:00")
        new = (await liaison.looks()).events[before:]
        if any("提醒" in event.text or "截止，" in event.text for event in new):
            found.append(day)
    return found


@on_one_engine
@pytest.mark.parametrize(
    ("month", "reminders"),
    [
        # 20 May 2023 is a Saturday.
        ("2023-05", [19, 23, 24, 25]),
        # 22 to 24 June 2023 are the Dragon Boat holiday, the 25th a Sunday worked in its place.
        ("2023-06", [20, 21, 25]),
        # 23 September 2023 is a Saturday, the 24th a Sunday.
        ("2023-09", [20, 22, 25]),
    ],
)
async def test_reminders_move_to_the_working_day_before(county: County, month: str, reminders: list[int]) -> None:
    await county.telegram.jumps_to(local(f"{month}-14T10:00"))
    days = [f"{month}-{day}" for day in range(15, 26)]
    assert await reminded_on(county, days) == [f"{month}-{day}" for day in reminders]
