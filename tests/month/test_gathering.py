import asyncio
import hashlib
import shutil
import zipfile
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from domain.acts import Account, Act
from handlers.screens.gathering import file_path
from locales import words_for
from rendering.task_ledger import sheet_names
from services import evidence_packs
from simulator.characters import Person
from simulator.transcript import Seen
from tests.county import County, local
from tests.engines import on_one_engine
from tests.month.acts import data_of, fills_in, reports, submits
from tests.month.awards import claims, sends
from tests.month.test_instructions import answers_in_pieces, gives
from tests.pictures import photo


async def a_month_half_reviewed(county: County) -> Person:
    """Two departments report, one is accepted, the third is silent; the deadline passes."""
    clerk = await county.clerk()
    road, tour = await county.liaison("县交通局"), await county.liaison("县文旅局")
    await county.reaches("2023-05-15T09:00")
    await reports(county, road, "环城路", answer="已办结", text="=1+1 全线通车。")
    await clerk.taps("审核")
    await clerk.taps("认可办结")
    await county.reaches("2023-05-26T09:00")
    await reports(county, tour, "精品旅游线路", text="推出线路2条。")
    return clerk


async def file_of(county: County, message: Seen) -> bytes:
    return await county.telegram.download(message.files[0])


def cells(sheet: Worksheet) -> dict[str, dict[str, object]]:
    """Give a department's sheet: by the task's title, by the head of the column."""
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    return {str(row[1]): dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]}


async def test_the_ledger_holds_every_task_of_the_year_a_sheet_a_department(county: County) -> None:
    clerk = await a_month_half_reviewed(county)
    await clerk.says("/ledger")
    await clerk.sees("2023年工作任务台账：3个部门，6项责任分工")
    sent = [event for event in (await clerk.looks()).events if event.files][-1]
    book = load_workbook(BytesIO(await file_of(county, sent)))
    assert book.sheetnames == ["总表", "县文旅局", "县交通局", "县工信局", "说明"]
    for sheet in book.worksheets[:4]:
        assert sheet.freeze_panes == "C2"
        assert sheet.auto_filter.ref == f"A1:{sheet.cell(sheet.max_row, sheet.max_column).coordinate}"
        assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    road = cells(book["县交通局"])["环城路"]
    assert road["5月 填报情况"] == "已办结、已认可"
    assert (road["5月 进展"], road["5月 印证材料"], road["责任"]) == ("=1+1 全线通车。", 1, "牵头")
    assert road["5月 灯"] == "绿"
    assert cells(book["县文旅局"])["精品旅游线路"]["5月 填报情况"] == "有成果、待审核、逾期"
    assert cells(book["县工信局"])["数智新城"]["5月 填报情况"] == "未报"
    assert {row[0].value for row in book["总表"].iter_rows(min_row=2)} == {"县文旅局", "县交通局", "县工信局"}


async def test_a_pack_of_evidence_holds_the_originals_with_their_hashes(county: County, tmp_path: Path) -> None:
    clerk, leader = await a_month_half_reviewed(county), await county.leader()
    await county.running.clock.fetch_evidence()
    for person, taps in ((clerk, ("2023年5月",)), (leader, ("县交通局", "环城路"))):
        await person.says("/evidence")
        await person.sees("印证材料打包")
        for label in taps:
            await person.taps(label)
        done = await person.sees("已全部发送")
        assert "分1卷" in done.text
    sent = {name: await file_of(county, each) for name, each in (("month", await last_file(clerk)),)}
    with zipfile.ZipFile(BytesIO(sent["month"])) as pack:
        assert pack.testzip() is None
        names = [name for name in pack.namelist() if name != "hashes.sha256"]
        assert sorted(name.split("/")[0] for name in names) == ["县交通局", "县文旅局"]
        assert {pack.getinfo(name).date_time[:3] for name in names} == {(2023, 5, 15), (2023, 5, 26)}
        assert photo("推出线路2条。") in [pack.read(name) for name in names]
        folder = tmp_path / "pack"
        pack.extractall(folder)
    await checked_by_another_program(folder)
    with zipfile.ZipFile(BytesIO(await file_of(county, await last_file(leader)))) as pack:
        assert len(pack.namelist()) == 1 + 1


async def test_a_pack_holds_what_stands_behind_claims_deductions_problems_instructions(county: County) -> None:
    clerk, leader = await county.clerk(language="en"), await county.leader()
    road, tour = await county.liaison("县交通局"), await county.liaison("县文旅局", name="张伟")
    await county.is_set_up("guanxian", name="另一个领导小组")
    await raises_with(county, await county.liaison("县交通局", name="刘洋", key="guanxian"), "别处")
    await reports_of_four_kinds(county, clerk, leader, road)
    await claims(county, tour, "研讨、活动、宣传推广", "未报送的申报")
    await county.reaches("2023-06-01T00:30")
    await raises_with(county, road, "六月的问题")

    may = [f"县交通局/2023-05/{each}" for each in ("加分申报1", "扣分1", "批示1", "难点堵点问题1")]
    assert await packed(county, leader, "2023年5月") == may
    year = await packed(county, leader, "县交通局", "全年材料")
    assert year == [*may, "县交通局/2023-06/难点堵点问题2"]
    assert await packed(county, leader, "县交通局", "环城路") == may[-1:]
    english = ("Bonus_claim_1", "Deduction_1", "Instruction_1", "Problem_1")
    assert await packed(county, clerk, "县交通局", "May 2023") == [f"县交通局/2023-05/{each}" for each in english]


async def raises_with(county: County, liaison: Person, words: str, *, task: str = "") -> None:
    """Raise a problem with a photo."""
    await liaison.says("/problem")
    await liaison.sends_photo(photo(words), caption=words)
    await liaison.sees("材料：1份")
    if task:
        await liaison.taps("关联任务")
        await liaison.taps(task)
        await liaison.sees(f"关联任务：{task}")
    await liaison.taps("上报")
    await liaison.sees("经办")
    await county.settles()


async def reports_of_four_kinds(county: County, clerk: Person, leader: Person, liaison: Person) -> None:
    """A problem, a claim, a deduction and an instruction of one department, each with a file."""
    await county.reaches("2023-05-15T09:00")
    await raises_with(county, liaison, "征地受阻", task="环城路")
    await claims(county, liaison, "研讨、活动、宣传推广", "省级媒体刊发经验材料")
    await sends(county, liaison)
    await clerk.says("/findings")
    for label in ("Book a deduction", "县交通局", "Criticism −10 to −3", "provincial −5"):
        await clerk.taps(label)
    await clerk.sees("Write the reason")
    await clerk.sends_document(b"%PDF-1.4 notice", "notice.pdf", caption="省督查通报")
    await clerk.taps("Book it on the sheet")
    await clerk.sees("Deduction no. 1")
    await gives(county, leader)
    await clerk.says("/instructions")
    for label in ("No. 1", "Hand it out"):
        await clerk.taps(label)
    await clerk.says("5月20日")
    await clerk.taps("县交通局")
    await county.settles()
    await answers_in_pieces(county, liaison)


async def packed(county: County, person: Person, *taps: str) -> list[str]:
    """Take a pack by taps; in which folders its files are. Its list names them all, and nothing else."""
    await county.running.clock.fetch_evidence()
    await person.says("/evidence")
    for label in taps:
        await person.taps(label)
    await county.settles()
    with zipfile.ZipFile(BytesIO(await file_of(county, await last_file(person)))) as pack:
        names = [name for name in pack.namelist() if name != "hashes.sha256"]
        listed = [line[66:] for line in pack.read("hashes.sha256").decode().splitlines()]
    assert names == listed
    assert f"{len(names)}" in (await person.sees("hashes.sha256")).text
    return sorted(name.rpartition("/")[0] for name in names)


@on_one_engine
async def test_a_large_pack_comes_in_volumes_with_safe_names(county: County) -> None:
    clerk, liaison = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await liaison.taps("从第一项开始")
    await liaison.taps("有成果")
    contents = [photo(str(number)) for number in range(5)]
    for number, content in enumerate(contents):
        await liaison.sends_document(content, "../../etc/pass\\wd:验收单.JPG")
        await liaison.sees(f"印证材料：{number + 1}份")
    await liaison.says("已验收。")
    await county.settles()
    await liaison.says("/report")
    await liaison.taps("其余均无进展")
    await liaison.taps("提交")
    await liaison.sees("回执号")
    await county.settles()
    await county.running.clock.fetch_evidence()
    act = Act(Account(clerk.id, "王芳"), local("2023-05-16T09:00"), clerk.id)
    order = await evidence_packs.order(
        county.services, act, department_id=0, task_id=0, month="", largest=len(contents[0]) * 5 // 2
    )
    assert [len(volume) for volume in order.volumes] == [2, 2, 1]
    found = []
    for number in range(3):
        content = await evidence_packs.volume(county.services, order, number, partial(file_path, words_for("zh-CN")))
        with zipfile.ZipFile(BytesIO(content)) as pack:
            found += [pack.read(name) for name in pack.namelist() if name != "hashes.sha256"]
            assert all(".." not in name and "\\" not in name and ":" not in name for name in pack.namelist())
            assert all(name.endswith((".jpg", ".sha256")) and name.count("/") in {0, 3} for name in pack.namelist())
    assert found == contents


async def test_the_digest_is_a_word_file_by_the_nine_heads_with_results_problems_needs(county: County) -> None:
    clerk, road = await county.clerk(), await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    await fills_in(road, "环城路", answer="已办结", text="=1+1 全线通车。")
    await fills_in(road, "智慧公交", text="上线12辆。")
    await road.taps("核对并报送")
    await road.taps("亮点、议题、需求")
    for kind, head, said in (
        ("＋ 亮点工作", "协同开放", ("与太原共建公交一卡通。", "月均刷卡3万次")),
        ("＋ 亮点工作", "区域协调发展", ("阳泉至盂县城际公交开行。",)),
        ("＋ 重大议题", "基础设施", ("请求将环城路二期列入省级项目库。",)),
        ("＋ 需要支持", "", ("请协调用地指标。",)),
    ):
        await road.taps(kind)
        if head:
            await road.taps(head)
        for each in said:
            await road.says(each)
        await road.taps("完成")
    await submits(county, road)
    notice = await clerk.sees("随月报另报：亮点工作2件、重大议题1件、需要支持事项1件")
    assert "亮点、议题、需求（4件）" in notice.buttons
    await clerk.taps("审核")
    await clerk.taps("亮点、议题、需求（4件）")
    page = await clerk.sees("亮点、议题、需求 · 县交通局 · 2023年5月工作月报")
    assert "1. 亮点工作（协同开放）\n与太原共建公交一卡通。\n月均刷卡3万次" in page.text
    assert "3. 重大议题（基础设施互联互通）\n请求将环城路二期列入省级项目库。" in page.text
    refused = await road.taps_data(await road.sees("回执号"), data_of(page, "返回"))
    assert refused is not None
    assert "没有办理此事的权限" in refused
    await clerk.taps("返回")
    await clerk.taps("认可办结")
    await road.says("/problem")
    await road.says("用地指标不足。")
    await road.sees("用地指标不足。")
    await road.taps("上报")
    await county.settles()
    await clerk.says("/digest")
    sent = await clerk.sees("亮点2件，议题1件，办结1项，问题1项，需要支持1件")
    assert "尚有1项未审核" in sent.text
    content = await file_of(county, await last_file(clerk))
    lines = [paragraph.text for paragraph in Document(BytesIO(content)).paragraphs if paragraph.text]
    assert lines[0] == "2023年5月重点工作亮点和重大议题摘编"
    assert lines[2:] == [
        "一、亮点工作",
        "（一）区域协调发展",
        "1．阳泉至盂县城际公交开行。（县交通局）",
        "（二）协同开放",
        "1．与太原共建公交一卡通。月均刷卡3万次。（县交通局）",
        "二、重大议题",
        "（一）基础设施互联互通",
        "1．请求将环城路二期列入省级项目库。（县交通局）",
        "三、任务办结情况",
        "（一）建设",
        "1．环城路。=1+1 全线通车。（县交通局）",
        "四、难点堵点问题",
        "（一）其他",
        "1．用地指标不足。（县交通局，已上报）",
        "五、需要支持事项",
        "1．请协调用地指标。（县交通局）",
        lines[-2],
        "2023年5月15日",
    ]


@on_one_engine
async def test_a_liaison_gets_neither_ledger_nor_digest_nor_packs(county: County) -> None:
    liaison = await county.liaison("县交通局")
    await county.reaches("2023-05-15T09:00")
    for command in ("/ledger", "/evidence", "/digest"):
        await liaison.says(command)
        await liaison.sees("没有办理此事的权限")


def test_names_of_sheets_are_such_as_a_workbook_takes() -> None:
    names = sheet_names(["A/B:C", "a b c", "长" * 40, "长" * 40, "''", "总表"])
    assert len({name.casefold() for name in names}) == len(names) == 6
    assert all(0 < len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


async def last_file(person: Person) -> Seen:
    return [event for event in (await person.looks()).events if event.files][-1]


async def checked_by_another_program(folder: Path) -> None:
    program = shutil.which("sha256sum")
    if program is None:
        pytest.skip("sha256sum is not on this machine")
    checking = await asyncio.create_subprocess_exec(program, "-c", "hashes.sha256", cwd=folder)
    assert await checking.wait() == 0
    listed = (folder / "hashes.sha256").read_text(encoding="utf-8").splitlines()
    for line in listed:
        assert hashlib.sha256((folder / line[66:]).read_bytes()).hexdigest() == line[:64]
