import asyncio
import shutil
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from domain.calendar import Month
from domain.digest import Digest, DigestHead, DigestItem
from locales import words_for
from models.report_note import NoteHead
from rendering.digest import digest_document

LONG = "推进" * 700
TASK = DigestItem("县交通局", "环城路", "全线通车，比计划提前两个月。")
FULL = Digest(
    group="盂县推进山西中部城市群建设领导小组",
    month=Month(2023, 5),
    drawn_on=date(2023, 6, 1),
    reported=21,
    highlights=tuple(
        DigestHead("", (DigestItem("县商务局", "", f"{each}取得进展\n月均增长8%。"),) * 2, key=each)
        for each in NoteHead
    ),
    issues=(DigestHead("", (DigestItem("县发改局", "", LONG),), key=NoteHead.OTHER),),
    completed=(DigestHead("基础设施", (TASK,)),),
    progress=(DigestHead("产业协同", (DigestItem("县工信局", "新建5G基站", "累计120个。"),)),),
    problems=(DigestHead("基础设施", (DigestItem("县交通局", "环城路", "用地指标不足。", "taken"),)),),
    needs=(DigestItem("县水利局", "", "请协调用地指标"),),
    waiting=0,
)
EMPTY = Digest(
    group=FULL.group,
    month=FULL.month,
    drawn_on=FULL.drawn_on,
    reported=0,
    highlights=(),
    issues=(),
    completed=(),
    progress=(),
    problems=(),
    needs=(),
    waiting=0,
)


def lines_of(content: bytes) -> list[str]:
    return [paragraph.text for paragraph in Document(BytesIO(content)).paragraphs if paragraph.text]


def test_the_nine_heads_are_counted_as_an_office_counts_with_a_long_text_whole() -> None:
    lines = lines_of(digest_document(FULL, words_for("zh-CN")))
    assert "（九）其他协调创新" in lines
    assert "1．region取得进展。月均增长8%。（县商务局）" in lines
    assert f"1．{LONG}。（县发改局）" in lines
    assert "1．环城路。用地指标不足。（县交通局，办理中）" in lines
    english = lines_of(digest_document(FULL, words_for("en")))
    assert "(9) Other" in english
    assert "1. region取得进展. 月均增长8%. (县商务局)" in english


def test_a_month_nobody_wrote_of_says_so() -> None:
    lines = lines_of(digest_document(EMPTY, words_for("zh-CN")))
    assert lines[2:6] == ["一、亮点工作", "本月无。", "二、重大议题", "本月无。"]


async def test_another_program_reads_the_same_lines(tmp_path: Path) -> None:
    program = shutil.which("soffice")
    if program is None:
        pytest.skip("LibreOffice is not on this machine")
    content = digest_document(FULL, words_for("zh-CN"))
    (tmp_path / "digest.docx").write_bytes(content)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    convert = ("--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), "digest.docx")
    running = await asyncio.create_subprocess_exec(
        program, profile, *convert, cwd=tmp_path, stdout=asyncio.subprocess.DEVNULL
    )
    assert await running.wait() == 0
    text = (tmp_path / "digest.txt").read_text(encoding="utf-8-sig")
    assert [line.strip() for line in text.splitlines() if line.strip()] == lines_of(content)
