"""A department's buttons, with its own numbers, in the hands of a deputy who does not stand in, and of a clerk."""

import asyncio
from datetime import timedelta

from handlers.buttons import note, report
from handlers.buttons.packing import KINDS
from models.seat import SeatRole
from simulator.characters import Person
from tests.county import KEY, County
from tests.month.acts import fills_in
from tests.rights.possessions import NAMED, OWNER, SECRET, numbers
from tests.rights.test_every_button_in_wrong_hands import Numbers, a_message_of, batched, filled, presses, rows_of

AT_ONCE = 15
A_LIAISONS = (report.__name__, note.__name__)


async def test_only_who_reports_for_a_department_writes_its_report(county: County) -> None:
    clerk, owner = await county.clerk(), await county.liaison(OWNER, name="张伟")
    deputy = await deputy_of(county, OWNER)
    await county.reaches("2023-05-15T09:00")
    await fills_in(owner, "环城路", text=f"{SECRET}路基完成3公里。")
    await owner.taps("返回清单")
    await owner.sees("2项任务，已填1项")
    known = await numbers(county, {name: NAMED[name] for name in ("entry", "report")})
    screens = {person: await a_message_of(person) for person in (clerk, deputy)}
    await county.running.clock.fetch_evidence()  # a file that is fetched meanwhile is nobody's doing
    before = await rows_of(county)
    buttons = liaisons_buttons(known)
    assert len(buttons) > len(A_LIAISONS) * AT_ONCE / 2
    for some in batched(buttons, AT_ONCE):
        await asyncio.gather(*(presses(county, person, screen, some) for person, screen in screens.items()))
        county.simulator.clock.jump(county.simulator.clock.now() + timedelta(minutes=1))
    assert await rows_of(county) == before
    for person in screens:
        assert SECRET not in (await person.looks()).printed()
    await owner.says("/report")
    await owner.sees("2项任务，已填1项")


async def deputy_of(county: County, department: str) -> Person:
    """Somebody who stands in when the liaison is away, which they are not."""
    deputy = await county.telegram.person("陈静")
    await deputy.says(f"/start {await county.code(SeatRole.DEPUTY, department, KEY)}")
    await deputy.sees("陈静")
    return deputy


def liaisons_buttons(known: Numbers) -> list[str]:
    kinds = [kind for kind in KINDS.values() if kind.code and kind.__module__ in A_LIAISONS]
    return list(dict.fromkeys(data for kind in kinds for data in filled(kind, known, 1)))
