"""The words before a colon that say what follows: 责任单位, 配合单位, 责任领导, 完成时限."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Field(Enum):
    """What a label announces."""

    LEAD = auto()
    RESPONSIBLE = auto()
    PARTICIPANT = auto()
    LEADER = auto()
    DUE = auto()
    OTHER = auto()


_BODY = "(?:单位|部门|科室|股室|处室|机构|主体|地区|方)"
_BEFORE = "(?:县级|市级|省级|区级|镇级|县直|市直|省直|第一|主要|直接|具体|总|共同)?"
_PATTERNS: tuple[tuple[Field, str], ...] = (
    (
        Field.DUE,
        r"(?:计划|预计|要求)?(?:完成|办结|整改|落实|推进|办理|起止|目标|截止|竣工|开工)?(?:时限|期限)(?:要求|安排)?",
    ),
    (
        Field.DUE,
        r"(?:计划|预计|要求)?(?:完成|办结|整改|落实|推进|起止|截止)(?:时间|日期|节点)(?:节点|要求|安排)?|时间(?:节点|要求|安排|进度)",
    ),
    (
        Field.LEADER,
        (
            r"(?:责任|牵头|分管|包联|挂帅|挂钩|挂联|联系|包抓|负责|主管|包保|督办|总)(?:负责|责任|包联)?"
            r"(?:的)?(?:省|市|县|区|镇|州)?(?:级|委|政府)?领导(?:干部)?|(?:省|市|县|区)级?(?:责任|牵头|分管|包联|负责)?领导"
        ),
    ),
    (Field.LEADER, r"(?:第一|主要|直接|具体|牵头|总)?(?:责任|负责|牵头|联系责任)人"),
    (
        Field.LEAD,
        rf"{_BEFORE}(?:牵头|主办|主责|主抓|承办|抓总|总牵头|主体责任)(?:负责|责任|实施|落实|推进|抓总|组织)*{_BODY}(?:及责任人)?",
    ),
    (
        Field.PARTICIPANT,
        rf"{_BEFORE}(?:配合|参与|协办|参加|协同|协助|协作|支持|会办|协调|辅助|联合)(?:责任|实施|落实|配合)*{_BODY}",
    ),
    (
        Field.RESPONSIBLE,
        (
            rf"{_BEFORE}(?:责任|实施|落实|完成|承担|执行|负责|组织|组织实施|主管|项目|推进)(?:责任|实施|落实)*(?:单位|部门|科室|股室|处室|主体|机构)"
            r"(?:及(?:分工|责任人)|（[^（）\n]{1,8}）)?|(?:部门|责任|职责|任务|工作|单位)分工|责任(?:落实|划分)"
        ),
    ),
    (
        Field.OTHER,
        (
            r"(?:督办|督查|督导|考核|监督|审核|审批|填报|报送|联系|验收|建设)单位|联系(?:人|电话|方式)|备注|"
            r"(?:工作|年度|任务|具体|主要|阶段|绩效)?目标(?:任务)?|(?:工作|主要|具体|推进|落实)?(?:措施|举措|任务|内容|要求|进展)|"
            r"建设(?:地点|内容|规模|性质|年限)|总投资|年度投资|任务来源|(?:工作|推进)步骤|项目名称|成果形式|预期成果"
        ),
    ),
)
_ALONE: tuple[tuple[Field, str], ...] = (
    (Field.LEAD, "牵头|主办"),
    (Field.PARTICIPANT, "配合|参与|协办|参加"),
    (Field.RESPONSIBLE, "责任|分工|单位|负责|部门|责任单位"),
    (Field.DUE, "时间|时限"),
    (Field.LEADER, "领导"),
)
_NAMED = "|".join(f"(?P<{field.name}_{index}>{pattern})" for index, (field, pattern) in enumerate(_PATTERNS))
_SHORT = "|".join(f"(?P<{field.name}_s{index}>{pattern})" for index, (field, pattern) in enumerate(_ALONE))
_OPEN, _CLOSE = "（([【［〔「{", "）)]】］〕」}"
# Only one blank or bracket, never a run of them, may stand in several places of the pattern: it stays linear.
_LABEL = re.compile(
    rf"(?P<open>[{re.escape(_OPEN)}])?[ ]?(?:{_NAMED})[ ]?"
    rf"(?:[:：]|(?P<shut>[】\]］〕」])[ ]?[:：]?|[为是](?:[:：]|(?=[省市县区各]))"
    rf"|(?P<tight>(?=[省市县区州各]))|(?P<end>[ \t]*$)|(?P<gap>[ \t]+(?=[\u4e00-\u9fff])))",
    re.MULTILINE,
)
_SHORT_LABEL = re.compile(
    rf"(?:(?P<open>[{re.escape(_OPEN)}])|^|(?<=[；;，,。\s]))[ ]?(?:{_SHORT})[ ]?[:：]", re.MULTILINE
)
_WHOLE = re.compile(rf"(?:{_NAMED}|{_SHORT})")
_DEEPEST = 3


@dataclass(frozen=True, slots=True)
class Label:
    """A label in a text: from `start` to `end`, and the bracket it stands in, if any, still open behind it."""

    field: Field
    words: str
    start: int
    end: int
    bracket: str


def labels_in(text: str) -> list[Label]:
    """Find the labels of a text in their order."""
    found = [*_found(_LABEL, text), *_found(_SHORT_LABEL, text)]
    kept: list[Label] = []
    for each in sorted(found, key=lambda label: (label.start, -label.end)):
        if not kept or each.start >= kept[-1].end:
            kept.append(each)
    return kept


def field_of(words: str) -> Field | None:
    """Tell what a whole text announces as a label, as the head of a column does; None when it is none."""
    whole = _WHOLE.fullmatch(re.sub(r"[\s:：]", "", words))
    return _field(whole) if whole else None


def brackets(text: str) -> dict[int, int]:
    """Pair the brackets of a text, by their places, in the order in which they open. Deep nesting is left out."""
    pairs: dict[int, int] = {}
    opened: list[int] = []
    for index, character in enumerate(text):
        if character in _OPEN:
            opened.append(index)
        elif character in _CLOSE and opened:
            start = opened.pop()
            if len(opened) < _DEEPEST:
                pairs[start] = index
    return dict(sorted(pairs.items()))


def _found(shape: re.Pattern[str], text: str) -> Iterator[Label]:
    for found in shape.finditer(text):
        label = _label(found, text)
        if label:
            yield label


def _label(found: re.Match[str], text: str) -> Label | None:
    groups = found.groupdict()
    opened, shut = groups["open"] or "", groups.get("shut")
    start = found.start() + (1 if not opened and text[found.start()] == " " else 0)
    alone = groups.get("end") is not None or groups.get("gap") is not None
    if alone and not opened and not _begins_line(text, start):
        return None
    if (shut or groups.get("tight") is not None) and not opened:
        return None
    return Label(
        _field(found), found[0].strip("（([【［〔「{】］〕」]) ：:"), start, found.end(), "" if shut else opened
    )


def _begins_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _field(found: re.Match[str]) -> Field:
    name = next(name for name, value in found.groupdict().items() if value is not None and "_" in name)
    return Field[name.rpartition("_")[0]]
