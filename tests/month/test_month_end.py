import re
from io import BytesIO

from docx import Document

from services import checks
from simulator.characters import Channel, Person
from tests.county import RULEBOOK, County
from tests.engines import on_one_engine
from tests.month.acts import accepts_everything, data_of, reports, submits
from tests.month.publishing import MAY, opens_to_objections, publishes


async def reported_and_accepted(county: County, clerk: Person) -> Person:
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await accepts_everything(county, clerk)
    return liaison


async def test_the_draft_comes_to_each_clerk_once_and_says_what_is_not_reviewed(county: County) -> None:
    clerks = [await county.clerk(name="王芳"), await county.clerk(name="刘洋")]
    liaison = await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await county.reaches("2023-05-31T23:00")
    await clerks[0].sees_no("草稿", within=0.05)
    await county.reaches("2023-06-01T09:00")
    await county.reaches("2023-06-01T09:30")
    for clerk in clerks:
        drafts = [event for event in (await clerk.looks()).events if "通报草稿已生成" in event.text]
        assert len(drafts) == 1
        assert "尚有1份月报未审核，未审核的成果不计分" in drafts[0].text


@on_one_engine
async def test_what_is_published_is_what_was_previewed(county: County) -> None:
    clerk = await county.clerk()
    await reported_and_accepted(county, clerk)
    channel = await county.channel(by=clerk)
    await opens_to_objections(county, clerk)
    await county.reaches(MAY[1])
    await clerk.says("/desk")
    await clerk.taps("预览2023年5月")
    preview = await clerk.sees("草稿预览，发布到：领导小组通报")
    assert "1. 县文旅局 110.00" in preview.text
    await clerk.taps("发布")
    asked = await clerk.sees("确认发布？")
    assert all(part in asked.text for part in ("发往领导小组通报", "2023年5月", "1. 县文旅局 110.00", "不能撤回"))
    await clerk.taps("返回")
    await clerk.sees("草稿预览")
    await county.settles()
    await channel.sees_no("通报", within=0.05)
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await county.settles()
    post = await channel.sees("1. 县文旅局 110.00")
    assert preview.text.endswith(post.text)
    assert post.text.endswith("见附件。\n2023年6月2日")
    pictures = [event for event in (await channel.looks()).events if any(f["kind"] == "photo" for f in event.files)]
    assert len(pictures) == 1


@on_one_engine
async def test_each_department_gets_its_published_sheet_with_the_bulletin_where_the_rulebook_says_so(
    bare_county: County,
) -> None:
    rules = RULEBOOK.read_text(encoding="utf-8")
    await bare_county.is_set_up(
        rulebook=rules.replace("sheets_with_bulletin = false", "sheets_with_bulletin = true").replace(
            "objection_hours = 24", "objection_hours = 0"
        )
    )
    clerk = await bare_county.clerk()
    liaison = await reported_and_accepted(bare_county, clerk)
    channel = await bare_county.channel(by=clerk)
    await publishes(bare_county, clerk, at=MAY[0])
    await channel.sees("县文旅局 110.00")
    sheet = await liaison.sees("5月计分表")
    assert "总分 110.00" in sheet.text
    assert "公示期" not in sheet.text


async def test_a_bulletin_is_published_once_though_two_clerks_tap(county: County) -> None:
    first, second = await county.clerk(name="王芳"), await county.clerk(name="刘洋")
    channel = await county.channel(by=first)
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, first)
    await county.reaches(MAY[1])
    previews = []
    for clerk in (first, second):
        await clerk.says("/desk")
        await clerk.taps("预览2023年5月")
        previews.append(await clerk.sees("草稿预览"))
    await first.taps("发布")
    await first.taps("确认发布")
    assert "该期通报已发布" in str(await second.taps_data(previews[1], data_of(previews[1], "发布")))
    assert "该期通报已发布" in str(await first.taps_data(previews[0], data_of(previews[0], "发布")))
    await county.settles()
    posts = [event for event in (await channel.looks()).events if "工作调度通报" in event.text]
    assert len(posts) == 1


@on_one_engine
async def test_numbers_that_changed_since_the_preview_are_shown_before_they_are_published(county: County) -> None:
    clerk, colleague = await county.clerk(name="王芳"), await county.clerk(name="刘洋")
    liaison = await county.liaison("县文旅局")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await opens_to_objections(county, clerk)
    await county.reaches(MAY[1])
    await clerk.says("/desk")
    await clerk.taps("预览2023年5月")
    await clerk.sees("县文旅局 100.00")
    await accepts_everything(county, colleague)
    assert "预览之后数据有变动" in str(await clerk.taps("发布"))
    await clerk.sees("县文旅局 110.00")
    await county.settles()
    await channel.sees_no("通报", within=0.05)
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await county.settles()
    await channel.sees("县文旅局 110.00")


@on_one_engine
async def test_without_a_channel_the_office_is_told_how_to_make_one(county: County) -> None:
    clerk = await county.clerk()
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)
    await county.reaches(MAY[1])
    await clerk.says("/desk")
    await clerk.taps("预览2023年5月")
    preview = await clerk.sees("发布前请把本机器人添加为领导小组频道的管理员")
    assert "发布" not in preview.buttons
    channel = await county.channel(by=clerk)
    await publishes(county, clerk)
    await channel.sees("工作调度通报")


async def test_a_channel_the_bot_was_thrown_out_of_is_missed_and_the_office_hears_of_it(county: County) -> None:
    clerk = await county.clerk()
    channel = await county.channel(by=clerk)
    await channel.bot_is_removed(by=clerk)
    await clerk.sees("已移除本机器人")
    await clerk.says("/desk")
    await clerk.sees("发布频道：未设置")


@on_one_engine
async def test_a_post_that_telegram_refuses_is_told_to_the_office(county: County) -> None:
    clerk = await county.clerk()
    channel = await county.channel(by=clerk)
    stranger = await county.telegram.person("频道主")
    await county.reaches("2023-05-15T09:00")
    await opens_to_objections(county, clerk)
    await channel.bot_is_removed(by=stranger)
    await publishes(county, clerk)
    await county.settles()
    await clerk.sees("本机器人已不在频道中")


@on_one_engine
async def test_anybody_with_a_seat_reads_the_published_bulletin_and_nobody_the_draft(county: County) -> None:
    clerk, leader = await county.clerk(), await county.leader()
    liaison = await reported_and_accepted(county, clerk)
    await county.channel(by=clerk)
    await opens_to_objections(county, clerk)
    for reader in (leader, liaison):
        await reader.says("/bulletin")
        await reader.sees("尚无已发布的通报")
    await publishes(county, clerk)
    for reader in (leader, liaison):
        await reader.says("/bulletin")
        await reader.sees("1. 县文旅局 110.00")


@on_one_engine
async def test_the_late_and_the_missing_stand_in_the_bulletin_by_name(county: County) -> None:
    clerk = await county.clerk()
    channel = await county.channel(by=clerk)
    late, nothing = await county.liaison("县文旅局"), await county.liaison("县工信局", name="张伟")
    await county.reaches("2023-05-15T09:00")
    await submits(county, nothing)
    await county.reaches("2023-05-26T08:00")
    await submits(county, late)
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    post = (await channel.sees("工作调度通报")).text
    assert "未报送（1）：县交通局" in post
    assert "逾期报送（1）：县文旅局" in post
    assert "1. 县工信局 100.00" in post


async def test_a_notice_carries_the_day_it_was_published_where_the_group_is(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    channel = await county.channel(by=clerk)
    await county.reaches("2023-05-15T09:00")
    await reports(county, liaison, "精品旅游线路")
    await opens_to_objections(county, clerk)
    await county.reaches("2023-06-02T23:50")
    await clerk.says("/desk")
    await clerk.taps("预览2023年5月")
    await clerk.sees("草稿预览")
    await county.reaches("2023-06-03T00:10")
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await clerk.sees("已发布并封存")
    await county.settles()
    assert await days_of_the_notice(county, channel) == ["2023年6月3日", "2023年6月3日印发"]

    await accepts_everything(county, clerk)
    await county.reaches("2023-06-05T22:00")
    await clerk.says("/bulletin")
    await clerk.taps("更正")
    await clerk.taps("发布更正")
    await clerk.says("补审5月成果")
    await clerk.sees("草稿预览")
    await county.reaches("2023-06-06T07:00")
    await clerk.taps("发布")
    await clerk.taps("确认发布")
    await clerk.sees("更正1已发布并封存")
    await county.settles()
    assert await days_of_the_notice(county, channel) == ["2023年6月6日", "2023年6月6日印发"]
    assert (await checks.check(county.services)).wrong == ()


async def days_of_the_notice(county: County, channel: Channel) -> list[str]:
    """Give the date under the newest notice and the one of its imprint."""
    files = [each for event in (await channel.looks()).events for each in event.files]
    file = [each for each in files if each["name"].endswith(".docx")][-1]
    document = Document(BytesIO(await county.telegram.download(file)))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    texts = [each.text for each in document.paragraphs] + cells
    return sorted({each for each in texts if re.fullmatch(r"\d+年\d+月\d+日(印发)?", each)})
