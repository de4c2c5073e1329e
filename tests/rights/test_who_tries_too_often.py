from datetime import UTC, datetime, timedelta

from domain.floods import Floods, Passage
from models.seat import SeatRole
from services.invites import ATTEMPTS
from tests.county import County

AT = datetime(2023, 5, 15, tzinfo=UTC)


async def test_after_ten_wrong_codes_even_a_right_one_waits_for_an_hour(county: County) -> None:
    person, other = await county.telegram.person("陌生人"), await county.telegram.person("李梅")
    for number in range(ATTEMPTS):
        await person.says(f"/start wrong{number}")
        await person.sees("邀请码无效")
    code = await county.code(SeatRole.LIAISON, "县交通局")
    await person.says(f"/start {code}")
    await person.sees("输错次数过多")
    await other.says("/start wrong")  # who never tried is not held back by others
    await other.sees("邀请码无效")
    await county.telegram.jumps_to(county.simulator.clock.now() + timedelta(hours=1, minutes=1))
    await person.says(f"/start {code}")
    await person.sees("欢迎加入")


async def test_a_flood_is_held_back_and_told_so_once(county: County) -> None:
    flooding, other = await county.liaison("县交通局"), await county.liaison("县文旅局", name="张伟")
    for number in range(130):
        await flooding.says(f"第{number}句")
    await other.says("/report")
    await other.sees("县文旅局")
    await county.settles()
    assert (await flooding.looks()).printed().count("消息过于频繁") == 1
    await county.telegram.jumps_to(county.simulator.clock.now() + timedelta(minutes=2))
    await flooding.says("/report")
    await flooding.sees("县交通局")


def test_what_piled_up_while_the_bot_was_down_is_no_flood() -> None:
    floods = Floods(most=2, window=timedelta(minutes=1))
    sent = [AT + timedelta(minutes=number) for number in range(30)]
    assert all(floods.passes(1, at) is Passage.TAKEN for at in sent)
    assert [floods.passes(2, AT) for _ in range(4)] == [Passage.TAKEN, Passage.TAKEN, Passage.TOLD, Passage.SILENT]
    assert floods.passes(2, AT + timedelta(minutes=2)) is Passage.TAKEN
