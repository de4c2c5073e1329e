"""What people write and what they are called is never code: not in the chat, a workbook, a Word file or an archive."""

import re
import zipfile
from io import BytesIO

from docx import Document
from openpyxl import load_workbook

from simulator.characters import Onlooker, Person
from tests.county import County
from tests.month.acts import accepts_everything, fills_in, submits
from tests.month.publishing import opens_to_objections, publishes
from tests.pictures import photo

FORMULAS = ("=1+1", "+1+1", "-1+1", "@SUM(1)", "\t=1+1")
NASTY = '<b>&amp;</b>{{ 7*7 }}{% if %}</w:t><a href="tg://x">"&'
NAME = "=HYPERLINK(1)<i>"
FILE = "../../=cmd|x\\<b>:验收.JPG"
A_FORMULA = re.compile(rb"<f[ >]|<externalReference|<hyperlink ")


async def files_of(county: County, onlooker: Onlooker) -> dict[str, bytes]:
    """Everything the bot has sent as a file, by the kind and place in the chat."""
    sent = [file for seen in (await onlooker.looks()).messages.values() if seen.by_bot for file in seen.files]
    return {
        f"{number} {file.get('name', '')}": await county.telegram.download(file) for number, file in enumerate(sent)
    }


def inside(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


async def everything_is_written(county: County, clerk: Person, road: Person, tour: Person, words: str) -> None:
    await county.reaches("2023-05-15T09:00")
    await road.says("/report")
    await road.taps("环城路")
    await road.taps("有成果")
    await road.says(words)
    await road.sends_document(photo("验收"), FILE)
    await road.sees("印证材料：1份")
    await submits(county, road)
    await fills_in(tour, "精品旅游线路", answer="已办结", text=f"{FORMULAS[0]}{NASTY}")
    await submits(county, tour)
    await accepts_everything(county, clerk)
    await road.says("/problem")
    await road.says(words)
    await road.sees("上报")
    await road.taps("上报")
    await county.settles()


async def test_words_stay_words_wherever_they_are_shown_again(county: County) -> None:
    clerk = await county.clerk(name=NAME)
    road, tour = await county.liaison("县交通局", name=NAME), await county.liaison("县文旅局", name=NASTY)
    channel = await county.channel(by=clerk)
    words = "\n".join(f"{formula}{NASTY}" for formula in FORMULAS)
    await everything_is_written(county, clerk, road, tour, words)
    await opens_to_objections(county, clerk)
    await publishes(county, clerk)
    for command, awaited, taps in (
        ("/ledger", "工作任务台账", ()),
        ("/digest", "办结1项", ()),
        ("/trail", "办理记录", ("导出Excel",)),
        ("/evidence", "印证材料打包", ("2023年5月",)),
    ):
        await clerk.says(command)
        await clerk.sees(awaited)
        for label in taps:
            await clerk.taps(label)
        await county.settles()
    await clerk.sees("已全部发送")
    said = (await clerk.looks()).printed() + (await road.looks()).printed()
    assert NASTY in said  # as it was written, and not as Telegram would have read it
    assert NAME in said
    kinds = set()
    sent = [*(await files_of(county, clerk)).items(), *(await files_of(county, channel)).items()]
    for name, content in sent:
        if name.endswith(FILE):  # the original, shown to the reviewer from Telegram itself
            continue
        kind = name.rpartition(".")[2]
        kinds.add(kind)
        assert "<" not in name
        assert "49" not in name
        if kind == "xlsx":
            holds_no_formula(content)
        elif kind == "docx":
            holds_its_words_as_text(content)
        elif kind == "zip":
            unpacks_into_its_own_folder(content)
    assert kinds >= {"xlsx", "docx", "zip", "pdf"}


def holds_no_formula(content: bytes) -> None:
    for part, xml in inside(content).items():
        assert not A_FORMULA.search(xml), part
    for sheet in load_workbook(BytesIO(content)).worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type != "f" and cell.hyperlink is None for cell in row)


def holds_its_words_as_text(content: bytes) -> None:
    text = "\n".join(paragraph.text for paragraph in Document(BytesIO(content)).paragraphs)
    assert "49" not in re.sub(r"\d{3,}", "", text)
    if "=1+1" in text:  # the digest; the notice of the month names nobody's words
        assert NASTY in text


def unpacks_into_its_own_folder(content: bytes) -> None:
    for name in inside(content):
        assert not name.startswith("/")
        assert not set(name) & set('\\:<>|"*?=+@')
        assert ".." not in name
