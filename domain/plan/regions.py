"""The regions of a document: what stands before the list, the list itself, its annexes; and lines nobody means."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from domain.plan.flat_tables import with_flat_tables
from domain.plan.marks import mark_at
from domain.plan.plain import plain, tight
from domain.plan.source import Block, Grid, Line

_ANNEX = re.compile(r"附\s*件\s*(?:[\d一二三四五六七八九十]{1,2})?\s*[:：.、]?\s*(?P<title>.*)")
_PAGE = re.compile(r"(?:[-—–－_\s·.]*\d{1,4}[-—–－_\s·.]*|第\s*\d+\s*页.{0,12}|\d+\s*/\s*\d+|Page\s+\d+.{0,12})")
_CONTENTS_LINE = re.compile(r".{2,80}?(?:[.…·．]{2,}|\t+)\s*\d{1,3}")
_DATE = re.compile(
    r"(?:20\d\d\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日|二[〇零○Ｏo0][一二三四五六七八九〇零○]{2}年.{1,4}月.{1,4}日|20\d\d[-/.]\d{1,2}[-/.]\d{1,2})(?:印发)?"
)
_PAPERWORK = re.compile(
    r"(?:\(|（)?此件(?:主动|依申请|不予)?公开(?:发布)?.{0,6}|抄\s*送[:：].{0,200}|(?:主|分)\s*送[:：].{0,200}|.{0,40}办公室\s*20\d\d年\d{1,2}月\d{1,2}日\s*印发|"
    r"如果?您?对(?:该|此)文件.{0,120}|扫一扫.{0,30}|(?:【)?(?:打印|关闭|分享|字体|返回顶部|返回首页).{0,30}|联系人[:：].{0,80}|联系电话[:：].{0,60}|"
    r".{0,12}〔?[〔\[（(](?:20)\d\d[〕\]）)]\s*\d{1,4}号|(?:索引号|发布机构|成文日期|发布日期|主题分类|有效性|文号|来源|责任编辑|浏览次数)[:：].{0,60}|目\s*录"
)
_LIST_ENDS = re.compile(r"(?:表|清单|方案|办法|名单|台账|分工|细则|计划|任务|样式|格式|指引|流程图?)$")
_SIGNER = re.compile(r"(?:政府|办公室|委员会|委|局|领导小组|指挥部|厅|办|中心)$")


@dataclass(slots=True)
class Region:
    """The document's body, or one annex with its title."""

    title: str
    line: int
    blocks: list[Block] = field(default_factory=list)

    @property
    def last(self) -> int:
        """The last line of it."""
        numbers = [each.number if isinstance(each, Line) else each.numbers[-1] for each in self.blocks]
        return max(numbers, default=self.line)


def cleaned(blocks: Sequence[Block]) -> list[Block]:
    """Give the blocks with plain texts, without page numbers, signatures, tables of contents and paperwork."""
    written: list[Block] = []
    for block in blocks:
        written.extend(_plain(block, in_table=bool(written) and _is_row(written[-1])))
    kept = [block for block in with_flat_tables(written) if isinstance(block, Grid) or not _is_paperwork(block.text)]
    return _without_contents(_without_signatures(kept), _contents_line(blocks))


def _plain(block: Block, *, in_table: bool) -> Iterator[Block]:
    if isinstance(block, Grid):
        rows = tuple(tuple(plain(cell) for cell in row) for row in block.rows)
        yield Grid(block.numbers, rows, plain(block.title))
    elif text := plain(block.text):
        # The first cells of a row are blank where the row above holds for it too; elsewhere a tab is an indent.
        first_blank = in_table and block.text.startswith("\t") and "\t" in text
        indent = block.text[: len(block.text) - len(block.text.lstrip("\t"))] if first_blank else ""
        yield Line(block.number, f"{indent}{text}")


def _is_row(block: Block) -> bool:
    return isinstance(block, Line) and "\t" in block.text.strip()


def regions_of(blocks: Sequence[Block]) -> list[Region]:
    """Divide the blocks at their annexes. A list of annexes at the foot of a notice is no annex."""
    regions = [Region("", blocks[0].number if blocks and isinstance(blocks[0], Line) else 1)]
    skip = 0
    for index, block in enumerate(blocks):
        if index < skip:
            continue
        found = _ANNEX.fullmatch(block.text) if isinstance(block, Line) and len(block.text) <= 80 else None  # noqa: PLR2004 - a heading
        if found is None or not isinstance(block, Line):
            regions[-1].blocks.append(block)
        elif (end := _listed(blocks, index, found["title"])) > index:
            skip = end
        else:
            regions.append(Region(found["title"], block.number))
    return [region for region in regions if region.blocks]


def _listed(blocks: Sequence[Block], index: int, title: str) -> int:
    """Find the end of a list of annexes; the index itself when an annex begins here."""
    end = index + 1
    while end < len(blocks) and _names_annex(blocks[end]):
        end += 1
    return end if end > index + 1 or mark_at(title) else index


def _names_annex(block: Block) -> bool:
    if not isinstance(block, Line) or len(block.text) > 60:  # noqa: PLR2004 - names of annexes are short
        return False
    mark = mark_at(block.text)
    return bool(mark and _LIST_ENDS.search(block.text.rstrip("。；;")) and "。" not in block.text.rstrip("。"))


def is_date(text: str) -> bool:
    """Whether a line is nothing but a day, as under a signature."""
    return bool(_DATE.fullmatch(tight(text)))


def _without_signatures(blocks: list[Block]) -> list[Block]:
    """Leave out who signs above a day, and the day."""
    kept: list[Block] = []
    for block in blocks:
        if isinstance(block, Line) and is_date(block.text):
            while kept and isinstance(kept[-1], Line) and _signs(kept[-1].text):
                kept.pop()
        else:
            kept.append(block)
    return kept


def _signs(text: str) -> bool:
    return len(text) <= 30 and bool(_SIGNER.search(text)) and not re.search(r"[：:。；]", text) and not mark_at(text)  # noqa: PLR2004


def _is_paperwork(text: str) -> bool:
    return bool(_PAGE.fullmatch(text) or _PAPERWORK.fullmatch(text))


def _contents_line(blocks: Sequence[Block]) -> int:
    titles = (block for block in blocks if isinstance(block, Line))
    return next((block.number for block in titles if tight(plain(block.text)) == "目录"), 0)


def _without_contents(blocks: list[Block], start: int) -> list[Block]:
    kept = [block for block in blocks if isinstance(block, Grid) or not _CONTENTS_LINE.fullmatch(block.text)]
    return [*_behind_contents(kept, start)] if start else kept


def _behind_contents(blocks: list[Block], start: int) -> Iterator[Block]:
    """Leave out the headings listed under 目录, which all come again in the text."""
    texts = [tight(block.text) if isinstance(block, Line) else "" for block in blocks]
    comes_again = {text: index for index, text in enumerate(texts)}
    listed: set[str] = set()
    open_list = True
    for index, block in enumerate(blocks):
        behind = isinstance(block, Line) and block.number > start and open_list
        if behind and comes_again[texts[index]] > index and texts[index] not in listed:
            listed.add(texts[index])
        else:
            open_list = open_list and not behind
            yield block
