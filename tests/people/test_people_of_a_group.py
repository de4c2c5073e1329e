import io
import zipfile

from docx import Document

from handlers import menu
from models.seat import SeatRole
from tests.county import County
from tests.month.acts import data_of
from tests.people.acts import code_in, follows, named_deputy


async def test_the_office_sees_who_is_there_who_is_missing_and_who_cannot_be_reached(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.liaison("县交通局", name="张伟")
    await named_deputy(county, liaison, clerk)
    await liaison.says("/leave 5月12日-13日")
    await liaison.sees("外出：")
    await liaison.blocks_bot()
    await county.settles()
    await clerk.says("/people")
    board = (await clerk.sees("部门与人员")).text
    for line in (
        "3个部门：已加入2，未加入1",
        "未加入1：县工信局",
        "已停用机器人1：县文旅局",
        "办公室1人：王芳",
        "县文旅局：李梅（已停用机器人）（外出），副联络人周敏",
        "县交通局：张伟",
        "县工信局：未加入",
    ):
        assert line in board
    await clerk.taps("县文旅局")
    card = (await clerk.sees("联络人：李梅")).text
    assert "已停用机器人" in card
    assert "外出：5月12日至13日" in card
    assert "副联络人：周敏" in card


async def test_one_invitation_is_a_picture_with_a_link_and_a_removal_holds_at_once(county: County) -> None:
    clerk = await county.clerk()
    await clerk.says("/people")
    await clerk.taps("县工信局")
    await clerk.sees("联络人：未加入")
    await clerk.taps("邀请联络人")
    invitation = await clerk.sees("邀请县工信局联络人")
    assert invitation.json["photo"]
    await clerk.says(f"/start {code_in(invitation)}")
    await clerk.sees("此链接供部门联络人使用")
    liaison = await follows(county, invitation, "孙丽")
    await liaison.sees("您是县工信局的联络人")
    await clerk.says("/people")
    await clerk.taps("县工信局")
    await clerk.taps("移除：孙丽")
    asked = await clerk.sees("移除孙丽？")
    await clerk.taps("确认移除")
    await clerk.sees("此前：孙丽")
    await county.settles()
    await liaison.sees("您不再是县工信局的联络人")
    await liaison.says("/report")
    await liaison.sees("您尚未加入")
    assert await liaison.commands() == ["start", "help"]
    await clerk.taps_data(asked, data_of(asked, "确认移除"))

    await clerk.says("/people")
    await clerk.taps("办公室和领导")
    await clerk.taps("移除：王芳")
    assert "这是办公室最后一人" in str(await clerk.taps("确认移除"))
    await clerk.taps("办公室和领导")
    await clerk.taps("邀请办公室人员")
    colleague = await follows(county, await clerk.sees("邀请加入"), "刘洋", language="en")
    await colleague.sees("You are in the office")
    await colleague.says("/people")
    await colleague.taps("Office, leaders")
    await colleague.taps("Remove: 王芳")
    await colleague.taps("Remove now")
    await county.settles()
    await clerk.sees("您不再是")
    await clerk.says("/people")
    await clerk.sees("您尚未加入")


async def test_all_departments_are_invited_by_a_document_with_a_slip_each(county: County) -> None:
    clerk = await county.clerk()
    await county.liaison("县文旅局")
    await clerk.says("/people")
    await clerk.taps("打印2份邀请")
    sent = await clerk.sees("邀请共2份")
    document = next(each for each in reversed((await clerk.looks()).events) if each.files)
    content = await county.telegram.download(document.files[0])
    book = Document(io.BytesIO(content))
    rows = [row.cells[1].text for table in book.tables for row in table.rows]
    assert [text.splitlines()[0] for text in rows] == ["县交通局", "县工信局"]
    names = zipfile.ZipFile(io.BytesIO(content)).namelist()
    assert sum(name.startswith("word/media/") for name in names) == 2
    code = rows[0].partition("start=")[2].split()[0]
    person = await county.telegram.person("张伟", language="zh-hans")
    await person.says(f"/start {code}")
    await person.sees("您是县交通局的联络人")
    assert "请妥善保管" in sent.text


async def test_a_person_in_two_groups_chooses_and_a_notice_takes_them_to_its_group(county: County) -> None:
    await county.is_set_up("guanxian", name="冠县领导小组")
    liaison = await county.liaison("县文旅局")
    clerk = await county.clerk(name="孙丽", key="guanxian")
    await liaison.says(f"/start {await county.code(SeatRole.OFFICE, key='guanxian')}")
    assert "/switch" in (await liaison.sees("您是冠县领导小组办公室工作人员")).text
    await county.reaches("2023-05-15T09:00")
    await liaison.sees("请县文旅局报送")
    await liaison.says("/desk")
    await liaison.sees("冠县领导小组")
    await liaison.taps("打开清单")
    await liaison.sees("工作月报 · 县文旅局")
    await liaison.says("/switch")
    choice = (await liaison.sees("请选择要办理的领导小组")).text
    assert "● 盂县推进山西中部城市群建设领导小组（县文旅局联络人）" in choice
    assert "○ 冠县领导小组（办公室工作人员）" in choice
    await liaison.taps("冠县领导小组")
    await liaison.sees("工作台")
    await county.settles()
    assert await liaison.commands() == [*menu.OF_ROLE[SeatRole.OFFICE], menu.SWITCH]
    await clerk.says("/switch")
    only = await clerk.sees("您只在一个领导小组中有身份")
    assert "没有办理此事的权限" in str(await clerk.taps_data(only, "ppg:1"))
    await liaison.says("/people")
    assert "县文旅局：未加入" in (await liaison.sees("部门与人员")).text
    seats = await liaison.sees("部门与人员")
    assert "没有办理此事的权限" in str(await liaison.taps_data(seats, "pps:1"))


async def test_a_link_made_anew_makes_the_one_before_void(county: County) -> None:
    clerk = await county.clerk()
    codes = []
    for _ in range(2):
        await clerk.says("/people")
        await clerk.taps("县工信局")
        await clerk.taps("邀请联络人")
        codes.append(code_in(await clerk.sees("邀请县工信局联络人")))
    person = await county.telegram.person("孙丽", language="zh-hans")
    await person.says(f"/start {codes[0]}")
    await person.sees("此链接已作废")
    await person.says(f"/start {codes[1]}")
    await person.sees("您是县工信局的联络人")
