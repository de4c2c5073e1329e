"""Target numbers in the words of a task: 新建5G基站160个 is 160 个 of 新建5G基站."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from domain.plan.entries import Bound, IndicatorEntry

_UNITS = (
    "[万亿千百]?(?:平方公里|平方千米|平方米|立方米|千瓦时|千瓦|兆瓦|标准?立方米|公顷|公里|千米|人次|户次|场次|车次|吨标煤|标准煤|"
    "亩|元|美元|吨|斤|公斤|米|个工作日|个百分点|个|家|户|人|名|所|座|条|项|台|套|辆|处|件|次|场|期|只|头|张|份|篇|部|支|倍|类|门|批次|孔|眼|口|"
    "床|张床位|床位|对|株|棵|平方|方|册|例|宗|班|村|镇|栋|幢|间|组|课时|学时|小时|工作日|天)|微克/立方米|毫克/升|%|‰|个百分点|百分点"
)
_NUMBER = re.compile(
    rf"(?<![\d.A-Za-z])(?P<value>\d{{1,9}}(?:\.\d{{1,4}})?)\s*(?:[—–~～-]\s?\d{{1,9}})?(?P<unit>{_UNITS})(?P<after>(?:左右|以上|以内|以下|及以上|之内)?)"
)
_GOAL = re.compile(
    r"(?:达到|达|不少于|不低于|不高于|不超过|控制在|稳定在|保持在|增长|提高到|提高至|提高|增加|下降|降低|降至|提升至|提升到|压减|力争|争取|至少|超过|突破|实现|完成|"
    r"新建|新增|建成|建设|创建|培育|认定|改造|引进|打造|培训|开展|举办|评选|推广|种植|造林|治理|修复|新改建|改建|扩建|发展|申报|争创|入库|落地|开工|竣工|投产|安装|储备|"
    r"实施|招聘|放映|组织|购进|签约|设立|选派|发放|淘汰|更换|归集|招生|登记|体检|清退|关停|拆除|化解|盘活|救助|资助|帮扶|转移|输出|出栏|净增|压缩|缩短|减少|推动|选派|整治|流转|抚育|创成|验收|备案|养殖|建立|孵化|建强|启用|迁建|筹集|更新|铺设|投放)"
)
_MOST = re.compile(r"不超过|不高于|控制在|压减[至到]|压缩[至到]|缩短[至到]|减少[至到]|降至|降到|(?<!不)(?:低于|少于)")
_MOST_AFTER = re.compile("以内|以下|之内")
_EXACT = re.compile(r"保持在|稳定在|维持在|均为")
# An amount that describes a thing is no target of the task: 总投资45亿元的…, 投资500万元以上技术改造.
_DESCRIBES = re.compile(r"总投资|涉及|规模|第|前$|每|其中|给予|奖励|补贴|补助|标准提高至|现有|原有|已|共有|目前|截至")
_INVESTED = re.compile(r"(?<!完成)(?<!完成年度)(?<!完成固定资产)(?<!实现)投资额?(?:约|近)?$|(?:亿|万)元投资$")
_QUOTED = re.compile(r"《[^》]{0,200}》|“[^”]{0,60}”")
_BREAK = re.compile(r"[。；;！？\n，,、：:（）()]")
_PARTS_OF_NAME = re.compile(
    r"^(?:到|至(?!少))?(?:20\d\d年)?(?:\d{1,2}月)?(?:底|末|度)?(?:前)?(?:，|、)?"
    r"|^(?:年内|年底前?|全年|全县|全市|力争|争取|确保|推动|预计|计划|并|和|及|其中|同时|进一步|积极|继续|加快|规划|年度|实现(?!率)|完成(?!率))+"
)
_VERB_END = re.compile(
    r"(?:达到|达|不少于|不低于|不高于|不超过|控制在|稳定在|保持在|增长|提高到?至?|增加|下降|降低|降至|提升至?到?|力争|争取|至少|超过|突破|实现|完成|总量|约|近|共|为|到|至|的|在|再)+$"
)
_DATE = r"(?:20\d\d年)?(?:\d{1,2}月|年)?(?:底|末|份)?(?:之?前)?"
_DATE_END = re.compile(r"(?:20\d\d年)?(?:\d{1,2}月|年)(?:底|末)?(?:之?前)?$")
_STAGE = re.compile(
    rf"(?=.*[月年]){_DATE}(?:全部|累计|基本|力争)*(?:完成|达到|达|实现|提高到|提升到|提升至|提高至|降至|降到)*"
)
_ALONE = re.compile(
    rf"(?P<before>[≥≤]|不少于|不低于|不超过|达到)?\s*(?P<value>\d{{1,9}}(?:\.\d{{1,4}})?)\s*(?P<unit>{_UNITS})"
    r"(?P<after>(?:左右|以上|以内|以下|及以上|之内)?)"
)
_POINT = re.compile(r"^[一二三四五六七八九十]{1,2}[是要]")
_LONGEST_NAME = 24
_MOST_TARGETS = 20


def targets_in(text: str, column: str = "") -> tuple[IndicatorEntry, ...]:
    """Find the numbers a task must reach, in their order; each name once with each unit.

    `column` is what a table says in a column of targets: 160个, or words with numbers in them.
    """
    found: dict[tuple[str, str], IndicatorEntry] = {}
    for each in (*_named(text), *_named(column)):
        found.setdefault((each.name, each.unit), each)
    told = {(each.value, each.unit) for each in found.values()}
    alone = _ALONE.fullmatch(column.strip())
    if alone and (Decimal(alone["value"]), alone["unit"]) not in told and (name := _subject(text)):
        entry = IndicatorEntry(
            name, Decimal(alone["value"]), alone["unit"], _bound(alone["before"] or "", alone["after"])
        )
        found.setdefault((name, entry.unit), entry)
    return tuple(found.values())[:_MOST_TARGETS]


def is_value(cell: str) -> bool:
    """Whether a cell holds a number with its unit and nothing else: 160个, ≥98%."""
    return bool(_ALONE.fullmatch(cell.strip()))


def _subject(text: str) -> str:
    """Name what a task is about, for a target that stands beside it without a name."""
    first = re.split(r"[。；;，,：:\n（(]", text.strip(), maxsplit=1)[0]
    return _NUMBER.sub("", first).strip()[:_LONGEST_NAME]


def _named(text: str) -> Iterator[IndicatorEntry]:
    """Give the targets with names; of one that is told in stages (6月底达到60%，12月底达到100%) the last stage."""
    named: list[IndicatorEntry] = []
    for each in _targets(_QUOTED.sub(lambda title: re.sub(r"\d", "〇", title[0]), text)):
        if each.name:
            named.append(each)
        elif named and named[-1].unit == each.unit:
            named[-1] = replace(named[-1], value=each.value, bound=each.bound)
    return iter(named)


def _targets(text: str) -> Iterator[IndicatorEntry]:
    """Find the targets; one without a name is a later stage of the one before it."""
    last = -1
    for found in _NUMBER.finditer(text):
        before, after = _clause(text, found.start()), text[found.end() : found.end() + 14]
        # 引进人员8人、毕业生4000人; 新建5G基站160个；高新技术企业8家: what is said of the first is said of the second.
        gap = text[last : found.start()] if last >= 0 else ""
        chained = gap == f"、{before}" or (gap == f"；{before}" and not after[:1].strip("。；，,;"))
        rate = found["unit"] == "%" and before.endswith("率")
        if _describes(before, found["unit"]) or not (chained or rate or _GOAL.search(before)):
            continue
        stage = _STAGE.fullmatch(before)
        name = "" if stage else _name(before) or _name_after(after)
        if not (name or stage) or (found["after"] and _goes_on(after)):
            continue
        last = found.end()
        yield IndicatorEntry(name, Decimal(found["value"]), found["unit"], _bound(before, found["after"]))


def _describes(before: str, unit: str) -> bool:
    money = unit.endswith("元")
    return bool(_DESCRIBES.search(before[-8:]) or (money and _INVESTED.search(before)))


def _clause(text: str, end: int) -> str:
    start = max((found.end() for found in _BREAK.finditer(text, max(0, end - 60), end)), default=max(0, end - 60))
    return text[start:end].strip()


def _goes_on(after: str) -> bool:
    """以上 before a noun describes it: 投资500万元以上技术改造项目."""
    return bool(re.match(r"(?:的)?[\u4e00-\u9fff]", after))


def _name(before: str) -> str:
    name = _POINT.sub("", _DATE_END.sub("", _VERB_END.sub("", before)))
    for _ in range(3):
        name = _PARTS_OF_NAME.sub("", name)
    name = re.sub(r"^[、，\s〇]+|[、，\s〇]+$", "", name)
    if _only_a_verb(name):
        return ""
    return name[-_LONGEST_NAME:]


def _name_after(after: str) -> str:
    """10万亩的营造林任务: the name stands behind."""
    found = re.match(
        r"(?:的)?(?P<name>[\u4e00-\u9fffA-Za-z0-9]{2,12}?)(?:任务|目标|建设|以上|等|$|[，。；、）（,;])", after
    )
    return found["name"] if found else ""


def _only_a_verb(name: str) -> bool:
    return not name or bool(_GOAL.fullmatch(name))


def _bound(before: str, after: str) -> Bound:
    if _MOST_AFTER.search(after):
        return Bound.MAX
    if "以上" in after:
        return Bound.MIN
    if after == "左右" or _EXACT.search(before[-5:]):
        return Bound.EXACT
    return Bound.MAX if before == "≤" or _MOST.search(before[-5:]) else Bound.MIN
