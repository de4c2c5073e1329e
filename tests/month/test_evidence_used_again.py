"""The watch as the office meets it: a photo used again, a document, words, and files that are not kept."""

import io
from functools import cache

from docx import Document
from PIL import Image
from sqlalchemy import delete, update

from models.evidence import Evidence
from models.evidence_print import EvidencePrint
from models.reuse import Reuse
from simulator.characters import Person
from simulator.transcript import Seen
from tests.county import ROOT, County
from tests.engines import on_one_engine
from tests.month.acts import data_of, submits
from tests.month.awards import claims, sends

ROAD = (ROOT / "samples" / "photos" / "paving.jpg").read_bytes()
PIPES = (ROOT / "samples" / "photos" / "water-pipes.jpg").read_bytes()
BROKEN_HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(64)
IPHONE = (ROOT / "tests" / "evidence" / "upright.heic").read_bytes()
"""paving.jpg as a phone held upright keeps it: HEVC, stored on its side, with the turn beside it."""
SAID = "路面摊铺完成3公里，桥梁主体完成2座，附属工程正在施工。"


def cropped(data: bytes) -> bytes:
    picture = Image.open(io.BytesIO(data))
    wide, high = picture.size
    file = io.BytesIO()
    picture.crop((0, 0, int(wide * 0.95), int(high * 0.92))).resize((900, 640)).save(file, "JPEG", quality=55)
    return file.getvalue()


@cache
def minutes(closing: str) -> bytes:
    document = Document()
    document.add_paragraph("会议纪要：专题研究旅游公路建设，明确征地、林地、资金三项工作由各成员单位分头落实。")
    document.add_paragraph("会议要求倒排工期，挂图作战，每周调度一次，确保年底前全线通车并完成竣工验收。")
    document.add_paragraph(closing)
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


async def answers(county: County, liaison: Person, task: str, text: str, picture: bytes) -> None:
    await liaison.says("/report")
    await liaison.taps(task)
    await liaison.taps("有成果")
    await liaison.sends_photo(picture, caption=text)
    await liaison.sees("本项已填好")
    await county.running.clock.fetch_evidence()


def with_files(person: Person) -> list[Seen]:
    return [seen for seen in person.messages.values() if seen.by_bot and seen.files]


async def downloads(county: County, seen: Seen) -> bytes:
    return await county.telegram.download(seen.files[0])


async def test_a_photo_and_words_of_another_department_last_month_are_shown_side_by_side(county: County) -> None:
    clerk, colleague = await county.clerk(name="王芳"), await county.clerk(name="刘洋")
    roads, tourism = await county.liaison("县交通局", name="赵强"), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await answers(county, roads, "环城路", SAID, ROAD)
    await roads.sends_document(minutes("5月10日"), "纪要.docx")
    await roads.sees("印证材料：2份")
    await county.running.clock.fetch_evidence()
    await submits(county, roads)
    await clerk.taps("审核")
    await clerk.taps("认可成果")
    await clerk.sees("审核完毕")
    await county.reaches("2023-06-15T09:00")
    await answers(county, tourism, "精品旅游线路", SAID.replace("3公里", "4公里"), cropped(ROAD))
    await tourism.sends_document(minutes("6月12日"), "会议纪要（县文旅局）.docx")
    await tourism.sees("印证材料：2份")
    await county.running.clock.fetch_evidence()
    await submits(county, tourism)
    await clerk.taps("审核")
    card = await clerk.sees("材料与以前报送的相同或相似（2处）")
    assert "照片高度相似：县交通局，2023年5月调度，环城路，5月15日" in card.text or "照片相似：县交通局" in card.text
    assert "文件“纪要.docx”文字相同或基本相同：县交通局，2023年5月调度，环城路" in card.text
    assert "文字与以前报送的基本相同：县交通局，2023年5月调度，环城路" in card.text
    assert "34" in card.text  # struck out and underlined
    await clerk.taps("比对第1处")
    shown = await clerk.sees("左（本次）：县文旅局，2023年6月调度，精品旅游线路")
    assert "右（另一处）：县交通局，2023年5月调度，环城路。赵强" in shown.text
    pair = Image.open(io.BytesIO(await county.telegram.download(shown.files[0])))
    assert pair.width > 2 * pair.height
    await clerk.taps("不予采用")
    assert "重复使用，不予采用（王芳" in (await clerk.sees("核对结果")).text
    await colleague.taps("审核")
    card = await colleague.sees("已核对：重复使用，不予采用")
    await colleague.taps("比对第1处")
    found = await colleague.sees("核对结果")
    assert "王芳已核对：重复使用" in str(await colleague.taps_data(found, data_of(found, "同一事项")))
    await clerk.taps("返回审核")
    # Another bot's token: Telegram knows none of the ids; what is kept is sent instead.
    async with county.services.database.unit() as unit:
        await unit.session.execute(update(Evidence).values(file_id="AgAD-of-another-bot"))
        await unit.commit()
    await clerk.taps("比对第2处")
    await clerk.sees("两份文件文字相同或基本相同")
    assert [await downloads(county, each) for each in with_files(clerk)[-2:]] == [
        minutes("6月12日"),
        minutes("5月10日"),
    ]
    await clerk.taps("返回审核")
    await clerk.says("/desk")
    await clerk.taps("县文旅局")
    await clerk.sees("材料与以前报送的相同或相似（2处）")
    assert [await downloads(county, each) for each in with_files(clerk)[-2:]] == [cropped(ROAD), minutes("6月12日")]
    await clerk.taps("认可成果")
    await clerk.sees("认可1项，退回0项")


@on_one_engine
async def test_the_same_file_in_two_tasks_is_found_and_other_photos_are_not(county: County) -> None:
    clerk, roads = await county.clerk(language="en"), await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await answers(county, roads, "环城路", "路基完成3公里。", ROAD)
    await answers(county, roads, "智慧公交", "公交上线12辆。", ROAD)
    await roads.sends_photo(PIPES)
    await roads.sees("印证材料：2份")
    await county.running.clock.fetch_evidence()
    await submits(county, roads)
    await clerk.taps("Review")
    card = await clerk.sees("Evidence is like evidence used before. Please check:")
    assert "1. A photo is the same file as in 县交通局, " in card.text
    assert "智慧公交" in card.text
    await clerk.taps("Compare no. 1")
    await clerk.sees("The same file, used in two places")
    await clerk.taps("Same event")
    await clerk.sees("Checked: same event, may be used")


async def test_a_program_an_archive_or_macros_are_not_kept_and_the_sender_hears_why(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    await liaison.says("推出线路2条。")
    await liaison.sends_document(b"PK\x03\x04", "照片.zip")
    await liaison.sees("文件“照片.zip”未接收：是压缩包，请解压后逐个发送")
    await liaison.sends_document(b"MZ\x90\x00" + bytes(90), "验收单.pdf")
    await liaison.sees("印证材料：1份")
    await county.running.clock.fetch_evidence()
    await county.settles()
    word = await liaison.sees("文件“验收单.pdf”未接收：是可执行程序或脚本")
    assert "所属任务：精品旅游线路" in word.text
    await submits(county, liaison)
    await clerk.taps("审核")
    assert "无印证材料" in (await clerk.sees("精品旅游线路")).text


async def test_the_watch_looks_at_claims_with_problems_too_and_back_at_what_was_kept_before_it(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局", name="赵强")
    await county.reaches("2023-05-15T09:00")
    await answers(county, liaison, "环城路", SAID, ROAD)
    await liaison.sends_document(BROKEN_HEIC, "IMG_0007.HEIC")
    await county.running.clock.fetch_evidence()
    await county.settles()
    await liaison.sees("文件“IMG_0007.HEIC”已收存，但这张图片打不开")
    await submits(county, liaison)
    await claims(county, liaison, "研讨、活动、宣传推广", "省级媒体刊发经验材料", picture=cropped(ROAD))
    await sends(county, liaison)
    await liaison.says("/problem")
    await liaison.says("征地困难。")
    await liaison.sends_document(IPHONE, "IMG_0008.HEIC")
    await liaison.sees("可继续补充")
    await liaison.taps("上报")
    await county.settles()
    await was_kept_before_the_watch(county)
    await county.running.clock.fetch_evidence()
    await clerk.says("/desk")
    await clerk.taps("县交通局（1项）")
    card = await clerk.sees("材料与以前报送的相同或相似（2处）")
    assert "有1份图片打不开，无法比对" in card.text
    await clerk.says("/desk")
    await clerk.taps("审加分申报")
    claim = await clerk.sees("材料与以前报送的相同或相似（2处）")
    assert "县交通局，2023年5月调度，环城路" in claim.text
    await clerk.taps("比对第1处")
    await clerk.sees("左（本次）：县交通局，2023年5月")
    await clerk.taps("重复使用")
    await clerk.taps("返回")
    await clerk.sees("不予采用")
    await clerk.says("/problems")
    await clerk.taps("第1号")
    problem = await clerk.sees("材料与以前报送的相同或相似（2处）")
    assert "照片高度相似：县交通局，2023年5月调度，环城路" in problem.text
    await clerk.taps("查看材料")
    await clerk.sees("征地困难")
    kinds = [seen.files[0]["kind"] for seen in clerk.messages.values() if seen.by_bot and seen.files]
    assert kinds[-2:] == ["photo", "document"]  # a copy everybody's phone shows, and the original
    await clerk.taps("比对第1处")
    pair = await clerk.sees("难点堵点问题")
    shown = Image.open(io.BytesIO(await county.telegram.download(pair.files[0])))
    assert shown.width > 2 * shown.height  # the turned photo stands upright beside the other
    await liaison.says("/problems")
    await liaison.taps("第1号")
    assert "相同或相似" not in (await liaison.sees("征地困难")).text
    refused = await liaison.taps_data(await liaison.sees("征地困难"), data_of(problem, "比对第1处"))
    assert refused is not None
    assert "没有办理此事的权限" in refused


async def was_kept_before_the_watch(county: County) -> None:
    """Leave of every file what there was before anybody looked into any."""
    async with county.services.database.unit() as unit:
        await unit.session.execute(delete(Reuse))
        await unit.session.execute(delete(EvidencePrint))
        await unit.session.execute(update(Evidence).values(content=""))
        await unit.commit()
