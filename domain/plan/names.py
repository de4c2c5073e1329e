"""Names of units as notices list them: separated in a dozen ways, shortened, with 省/市/县 written once."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from domain.plan.plain import tight

_ENDS = (
    "局|委|委员会|办|办公室|厅|部|署|院|中心|公司|集团|银行|支行|分行|人行|联社|农商行|信用社|政府|管委会|党工委|会|"
    "妇联|工商联|残联|科协|文联|社科联|侨联|计生协|大队|支队|总队|中队|队|站|所|校|大学|院校|园|馆|社|台|镇|乡|街道|"
    "办事处|区|县|市|州|旗|盟|处|科|股|室|组|专班|指挥部|企业|单位|部门|厂|场|报社|海关|军分区|段|矿|基地|平台|"
    "保险|党委|党组|机关|乡镇|人大|政协|纪委|监委|气象|消防|烟草|电信|移动|联通|铁塔|供电|邮政|团体|学校|地区|各地|"
    "运营商|中学|小学|幼儿园|医院|总工会|团委|法庭|社区|村|林场|总站|分局|行|协会|商会|联盟"
)
_UNIT = re.compile(rf"[^\d。！？“”《》：:%；;]{{1,36}}(?:{_ENDS})(?:（[^（）]{{1,30}}）)?")
_COLLECTIVE = re.compile(
    r"(?:各|县级|市级|省级|区级|镇级|全县|全市|全省|全区|有关|相关|其他|其它|县直|市直|省直|区直|驻县|驻市|所有|其余|涉及).{0,24}"
    r"(?:部门|单位|乡镇|镇街|镇办|乡街|镇|乡|街道|办事处|园区|区|县|市|州|旗|地区|地|政府|管委会|企业|局|委|办|社区|村|平台|公司|学校|机构|运营商)"
    r"(?:（[^（）]{1,20}）)?"
)
_UNIT_END = re.compile(rf"(?:{_ENDS})$")
_EXPLAINED = re.compile(r"（([^（）]*)）$")
_EXPLANATIONS = frozenset(
    {
        "街道",
        "街",
        "单位",
        "部门",
        "区",
        "市",
        "县",
        "筹",
        "本级",
        "集团",
        "街道办",
        "场",
        "农场",
        "园区",
        "开发区",
        "办",
    }
)
# What begins like this is something to be done, whatever it ends with.
_DEED = re.compile(
    r"加快|推进|推动|建设|实施|开展|完成|加强|落实|支持|鼓励|制定|出台|打造|提升|强化|优化|深化|培育|引进|做好|确保|力争|"
    r"争取|新建|改造|组织开展|积极|进一步|全面|持续|深入|大力|扎实|着力|按照|围绕|结合|严格|健全|完善|建立|构建|发挥|聚焦|"
    r"发展壮大|促进|推广|探索|申报|举办|启动|谋划|对接|配套"
)
_STEP = "(?:省|市(?!场|容|民|域|政(?:管|公|园|工|设|集))|县(?!域)|区(?!域|块)|州|旗|盟)"
_NOT_A_PLACE = (
    "(?!城市|上市|国网|国家|团|共青团|中共|联通|移动|电信|铁塔|邮政|农行|工行|建行|中行|农商|人保|中石|中国|中央|全国|人行|"
    "开发|经开|经济|高新|新区|园区|街|社|景|灌|库|度假|保税|示范|各)"
)
_LEVEL = re.compile(rf"({_STEP}|{_NOT_A_PLACE}[^省市县区州旗盟、（）]{{1,3}}{_STEP})(?=.)")
_OWN_LEVEL = re.compile(rf"国家|团[省市县区州]|共青团|中共|国网|中国|中央|全国|各|{_LEVEL.pattern}")
# 市生态环境局冠县分局 says nothing of the level of the name behind it.
_BRANCH = re.compile(r"(?:分局|支行|分公司|支公司|分中心|大队|支队|段|站|管理处)$")
# Offices of a government take the level written once at the head of the list; companies and banks have none.
_OFFICE = re.compile(
    r"(?!公安.*分局)(?:[^（）]{1,16}(?:局|委|委员会|办|办公室|厅|部|署|中心)|"
    r"[^（）]{0,8}(?:法院|检察院|总工会|妇联|工商联|残联|科协|文联|团委|供销社|党校))(?:（[^（）]*）)?"
)
_PARTY = re.compile(r"(?:组织|宣传|统战)部|政法委|编办|网信办|老干部局|党校|社会工作部|直属机关工委")
_OPEN_END = re.compile(
    r"等(?:多个|\d+个|各)?(?:有关|相关|责任|成员|配合|参与|其他|市直|县直|省直|区直)*(?:部门|单位|机构|乡镇)*(?:（单位）)?"
    r"(?:以及|[及和与]|(?=$|[、，,；;]))"
)
# 各市、县（市、区）人民政府 and 各镇、街道 are one name each.
_ALTOGETHER = re.compile(
    r"各[市县区镇乡州](?:（[^（）]*）)?(?:[、和及](?:县|市|区|街道|乡|镇|村)(?:（[^（）]*）)?(?:人民政府|政府|办事处|管委会)?"
    r"(?=$|[、，,；;和及。]))+"
)
_HELD = {"、": "\ue000", "和": "\ue001", "及": "\ue002"}
_RELEASED = {ord(held): character for character, held in _HELD.items()}
_SPLIT = re.compile(r"[、，,；;/\\|\n\t]|\s{2,}")
_JOIN = re.compile(r"以及|会同|[和与及]")
_AS_LEAD = re.compile(r"（(?:牵头|牵头单位|主办|主责|总牵头)）$")
_AS_PARTICIPANT = re.compile(r"（(?:配合|参与|协办|协助|配合单位)）$")
_LONGEST = 36


@dataclass(frozen=True, slots=True)
class Named:
    """A unit in a list. `as_written` differs from the name where a level was written once for several.

    `said` is "lead" or "participant" where a bracket behind the name says so; `sure` is False for what may be no unit.
    """

    name: str
    as_written: str
    sure: bool
    said: str = ""


def units_in(text: str, *, level: str = "") -> tuple[Named, ...]:
    """Read a list of units. Nothing of it is left out: what looks like no unit comes back as not sure.

    `level` is the 省, 市 or 县 that a list before this one wrote once for both.
    """
    names = [*_spread(_pieces(text), level)]
    return tuple({each.name: each for each in reversed(names)}[name] for name in dict.fromkeys(n.name for n in names))


def level_of(names: Iterable[Named]) -> str:
    """Give the level that the last name with one was written with."""
    found = [_LEVEL.match(each.as_written) for each in names if not is_collective(each.as_written)]
    return next((each[1] for each in reversed(found) if each), "")


def divided(name: str) -> tuple[str, str]:
    """Divide a name into its level and the rest: 盂县 and 财政局; the level may be empty."""
    found = None if is_collective(name) else _LEVEL.match(name)
    return (found[1], name[found.end() :]) if found else ("", name)


def is_unit(name: str) -> bool:
    """Whether a text has the form of a unit's name, or of a collective such as 各乡镇."""
    if not 1 < len(name) <= _LONGEST or _DEED.match(name):
        return False
    explained = _EXPLAINED.search(name)
    if explained and not (explained[1] in _EXPLANATIONS or _UNIT_END.search(explained[1]) or "、" in explained[1]):
        return False  # 县发改局（张三）
    return bool(_UNIT.fullmatch(name) or _COLLECTIVE.fullmatch(name))


def is_collective(name: str) -> bool:
    """Whether a name stands for several units that are not listed: 各乡镇、县直有关部门."""
    return bool(_COLLECTIVE.fullmatch(name))


def has_level(name: str) -> bool:
    """Whether a name begins with the level it belongs to, as offices of a county are written: 县工信局."""
    return bool(_OWN_LEVEL.match(name)) or is_collective(name)


def _pieces(text: str) -> Iterator[str]:
    text = _OPEN_END.sub("、", _full_brackets(text.strip())).strip(" 。.，,、；;:：")
    text = _ALTOGETHER.sub(lambda found: "".join(_HELD.get(character, character) for character in found[0]), text)
    for piece in _outside_brackets(text, _SPLIT):
        for name in _by_blanks(piece.strip(" 。.，,、；;:：")):
            yield name.translate(_RELEASED)


def _full_brackets(text: str) -> str:
    return text.translate(
        {ord("("): "（", ord(")"): "）", ord("["): "（", ord("]"): "）", ord("〔"): "（", ord("〕"): "）"}
    )


def _outside_brackets(text: str, separator: re.Pattern[str]) -> list[str]:
    """Split a text at what separates, except inside brackets: 县政府办公室（大数据局、信访局）is one name."""
    depth, start, parts = 0, 0, []
    for index, character in enumerate(text):
        if character == "（":
            depth += 1
        elif character == "）":
            depth = max(0, depth - 1)
        elif not depth and (found := separator.match(text, index)) and index >= start:
            parts.append(text[start:index])
            start = found.end()
    return [*parts, text[start:]]


def _by_blanks(piece: str) -> Iterator[str]:
    """Blanks separate names when each side is one; otherwise they are an accident of the layout."""
    words = piece.split()
    if len(words) > 1 and all(is_unit(_bare(word)) for word in words):
        for word in words:
            yield from _by_conjunction(word)
    elif piece:
        yield from _by_conjunction(tight(piece))


def _by_conjunction(piece: str) -> Iterator[str]:
    """和 separates two names when each side is one: it is also inside 发展和改革局."""
    for found in _JOIN.finditer(piece):
        left, right = piece[: found.start()], piece[found.end() :]
        if _whole(left) and is_unit(_bare(right)) and left.count("（") == left.count("）"):
            yield left
            yield from _by_conjunction(right)
            return
    if piece:
        yield piece


def _whole(left: str) -> bool:
    """Whether a text is a whole name, and not the first half of one: 县委 in 县委和…, 教育 in 教育和体育局."""
    return is_unit(_bare(left)) and len(left) > 2  # noqa: PLR2004 - two characters before 和 are half a name


def _bare(name: str) -> str:
    return _AS_PARTICIPANT.sub("", _AS_LEAD.sub("", name))


def _spread(pieces: Iterable[str], level: str) -> Iterator[Named]:
    """Write the level out for the names behind the one that has it: 省发展改革委、财政厅."""
    for piece in pieces:
        name = _bare(piece).removeprefix("由")
        if not name:
            continue
        said = "lead" if _AS_LEAD.search(piece) else "participant" if _AS_PARTICIPANT.search(piece) else ""
        found = _LEVEL.match(name)
        whole = name
        if found and not is_collective(name):
            level = level if level and _BRANCH.search(name) else found[1]
        elif level and _OFFICE.fullmatch(name) and not _OWN_LEVEL.match(name) and not is_collective(name):
            whole = f"{level}委{name}" if _PARTY.fullmatch(name) else f"{level}{name}"
        yield Named(whole, name, is_unit(whole), said)
