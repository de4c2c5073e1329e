"""Columns of a table of tasks, told by their heads."""

import re
from collections.abc import Sequence
from enum import Enum, auto

from domain.plan.labels import Field, field_of


class Column(Enum):
    """What a column holds."""

    NUMBER = auto()
    PART = auto()
    SECTION = auto()
    NAME = auto()
    TEXT = auto()
    TARGET = auto()
    LEAD = auto()
    RESPONSIBLE = auto()
    PARTICIPANT = auto()
    LEADER = auto()
    DUE = auto()
    UNKNOWN = auto()


_FIELDS = {
    Field.LEAD: Column.LEAD,
    Field.RESPONSIBLE: Column.RESPONSIBLE,
    Field.PARTICIPANT: Column.PARTICIPANT,
    Field.LEADER: Column.LEADER,
    Field.DUE: Column.DUE,
}
_HEADS: tuple[tuple[Column, str], ...] = (
    (Column.TARGET, r"(?:20\d\d年?)?(?:年度|年|全年|计划|工作|考核)?(?:目标|指标)(?:值|数|数值)?|目标(?:任务)?数"),
    (Column.NUMBER, r"序号|编号|序|项目?号|任务(?:编号|序号)|号|No\.?|NO\.?"),
    (Column.PART, r"部分|篇章|大类|一级(?:分类|任务|事项)"),
    (
        Column.SECTION,
        r"(?:任务|工作|项目|事项|所属)?(?:类别|类型|分类|领域|板块|章节|方面|行业)|一级指标|二级(?:分类|任务|事项)|重点领域|专项(?:行动)?",
    ),
    (
        Column.NAME,
        r"(?:重点|主要|目标|年度|工作|具体)*(?:任务|事项|工作|项目|指标)(?:名称|事项)?|名称|工作项目|行动名称|实事名称|举措名称",
    ),
    (
        Column.TEXT,
        (
            r"(?:具体|主要|重点|工作|年度|任务|目标|建设|项目|推进|落实|实施|阶段|细化)*(?:任务|内容|措施|举措|目标|要求|规模|事项|指标|成果|计划|工作|标准)"
            r"(?:(?:及|和|与|、)(?:目标|要求|内容|规模|标准))?|(?:序时)?进度(?:安排|计划)?|预期成效|工作成效|建设规模及内容|完成标准|内容(?:和|与|、)要求"
        ),
    ),
)
_HEAD_SHAPES = tuple((column, re.compile(pattern)) for column, pattern in _HEADS)
_LONGEST_HEAD = 12
UNITS = (Column.LEAD, Column.RESPONSIBLE, Column.PARTICIPANT)
WORDS = (Column.NAME, Column.TEXT)
WORDS_OR_TARGETS = (*WORDS, Column.TARGET)


def heads_of(names: Sequence[str]) -> tuple[Column, ...] | None:
    """Tell the columns of which a table has these heads; None when they are not the heads of a table of tasks."""
    columns = tuple(column_of(re.sub(r"\s", "", name)) for name in names)
    return columns if are_heads(columns) and Column.UNKNOWN not in columns else None


def is_head(name: str) -> bool:
    """Whether a short text is the head of a column of such a table."""
    bare = re.sub(r"\s", "", name)
    return len(bare) <= _LONGEST_HEAD and column_of(bare) is not Column.UNKNOWN


def column_of(name: str) -> Column:
    """Tell what a column with a head holds."""
    bare = re.sub(r"[（(].*?[）)]|[:：]", "", name)
    kind = field_of(bare)
    if kind in _FIELDS:
        return _FIELDS[kind]
    return next((column for column, shape in _HEAD_SHAPES if shape.fullmatch(bare)), Column.UNKNOWN)


def are_heads(columns: tuple[Column, ...]) -> bool:
    """Whether these are the columns of a table of tasks: work, and who answers for it."""
    return any(column in UNITS for column in columns) and any(column in WORDS_OR_TARGETS for column in columns)
