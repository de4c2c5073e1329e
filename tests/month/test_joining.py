from datetime import timedelta

from handlers import menu
from models.seat import SeatRole
from tests.county import County
from tests.engines import on_one_engine

NO_RIGHT = "没有办理此事的权限"


@on_one_engine
async def test_an_invite_link_gives_a_seat_with_its_department_and_its_commands(county: County) -> None:
    liaison = await county.telegram.person("李梅", language="zh-hans")
    await liaison.says(f"/start {await county.code(SeatRole.LIAISON, '县交通局')}")
    welcome = await liaison.sees("李梅，欢迎加入")
    assert "您是县交通局的联络人（盂县推进山西中部城市群建设领导小组）" in welcome.text
    await liaison.taps("开始")
    await liaison.sees("县交通局目前没有进行中的调度")
    await liaison.sees("届时发送 /report 填报，/help 查看说明")
    await county.settles()
    assert await liaison.commands() == list(menu.OF_ROLE[SeatRole.LIAISON])


@on_one_engine
async def test_each_role_has_its_own_commands_in_the_menu(county: County) -> None:
    clerk, leader = await county.clerk(), await county.leader()
    stranger = await county.telegram.person("陌生人", language="zh-hans")
    await county.settles()
    assert await clerk.commands() == list(menu.OF_ROLE[SeatRole.OFFICE])
    assert await leader.commands() == list(menu.OF_ROLE[SeatRole.LEADER])
    assert await stranger.commands() == ["start", "help"]


async def test_a_used_invite_opens_no_second_seat(county: County) -> None:
    code = await county.code(SeatRole.LIAISON, "县交通局")
    first = await county.telegram.person("李梅")
    await first.says(f"/start {code}")
    await first.sees("欢迎加入")
    second = await county.telegram.person("张伟")
    await second.says(f"/start {code}")
    await second.sees("邀请码已被使用")
    await second.says("/report")
    await second.sees("您尚未加入")


async def test_tapping_ones_own_link_again_does_no_harm(county: County) -> None:
    code = await county.code(SeatRole.LIAISON, "县交通局")
    person = await county.telegram.person("李梅")
    await person.says(f"/start {code}")
    await person.sees("李梅，欢迎加入")
    await person.says(f"/start {code}")
    await person.sees("李梅，您已加入")


async def test_an_unknown_code_is_answered_kindly(county: County) -> None:
    for code in ("nonsense", "AAAAAAAAAAAAAAAAAAAAAA"):
        stranger = await county.telegram.person("张伟")
        await stranger.says(f"/start {code}")
        await stranger.sees("邀请码无效。请核对链接是否完整，或请办公室重新发送。")


@on_one_engine
async def test_an_invite_expires_after_thirty_days(county: County) -> None:
    early, late = await county.code(SeatRole.OFFICE), await county.code(SeatRole.OFFICE)
    person, other = await county.telegram.person("王芳"), await county.telegram.person("刘洋")
    await county.telegram.jumps_to(county.simulator.clock.now() + timedelta(days=29, hours=23))
    await person.says(f"/start {early}")
    await person.sees("王芳，欢迎加入")
    await county.telegram.jumps_to(county.simulator.clock.now() + timedelta(days=1))
    await other.says(f"/start {late}")
    await other.sees("邀请码已过期")


@on_one_engine
async def test_a_wrong_code_takes_nothing_from_somebody_who_has_a_seat(county: County) -> None:
    clerk = await county.clerk()
    await clerk.says("/start nonsense")
    await clerk.sees("邀请码无效")
    await clerk.says("/desk")
    await clerk.sees("工作台")


async def test_a_new_liaison_ends_the_access_of_the_one_before(county: County) -> None:
    before = await county.liaison("县文旅局", name="李梅")
    await county.reaches("2023-05-15T09:00")
    await before.sees("请县文旅局报送")
    after = await county.liaison("县文旅局", name="张伟")
    await before.says("/report")
    await before.sees("您尚未加入")
    assert "您尚未加入" in str(await before.taps("从第一项开始"))
    await before.sends_document(b"a", "说明.txt")
    await before.sees("您尚未加入")
    await after.says("/report")
    await after.sees("县文旅局")


async def test_a_person_who_moves_to_another_department_leaves_the_first(county: County) -> None:
    person = await county.liaison("县文旅局", name="李梅")
    await person.says(f"/start {await county.code(SeatRole.LIAISON, '县交通局')}")
    await person.sees("您是县交通局的联络人")
    await county.reaches("2023-05-15T09:00")
    await person.sees("请县交通局报送")
    await person.sees_no("请县文旅局报送")


@on_one_engine
async def test_strangers_are_told_how_to_join(county: County) -> None:
    stranger = await county.telegram.person("张伟")
    for words in ("/start", "/help", "/report", "/desk", "/anything", "您好"):
        await stranger.says(words)
        await stranger.sees("请使用领导小组办公室发给您的邀请链接加入")


@on_one_engine
async def test_a_leader_reads_and_changes_nothing(county: County) -> None:
    await county.liaison("县文旅局")
    leader = await county.leader()
    await county.reaches("2023-05-15T09:00")
    for words in ("/report", "/desk"):
        await leader.says(words)
        await leader.sees(NO_RIGHT)
    await leader.says("/bulletin")
    home = await leader.sees("尚无已发布的通报")
    for data in ("a:1:result", "n:1", "t:1", "r:1", "ok:1:0", "b:1:0:1", "v:1", "pub:1:0000"):
        assert NO_RIGHT in str(await leader.taps_data(home, data))


@on_one_engine
async def test_a_liaison_does_not_review_and_a_clerk_does_not_report(county: County) -> None:
    liaison, clerk = await county.liaison("县文旅局"), await county.clerk()
    await county.reaches("2023-05-15T09:00")
    await liaison.says("/desk")
    await liaison.sees(NO_RIGHT)
    await clerk.says("/report")
    await clerk.sees(NO_RIGHT)
