"""What the text of an item declares beside its work: who answers for it, who guides it, until when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from domain.plan.clauses import Duties, duties_in
from domain.plan.labels import Field, Label, brackets, labels_in
from domain.plan.names import Named, has_level, is_collective, is_unit, level_of, units_in
from domain.plan.plain import tight

_ENDS = re.compile(r"[ 。；;，,、.]{0,20}(?:\n|\Z)")
_NEXT_POINT = re.compile(r"\s?[；;。，,]\s?(?:[二三四五六七八九十]{1,2}[是要]|[（(]\d{1,2}[）)]|[②-⑳])")
_STOP = re.compile(r"[。！？](?!\s*$)|\n")
_DUTIES = r"[^。；;！？\n《》“”]{2,120}(?:牵头|负责|配合|参与|落实|协助|实施)"
_UNTIL = r"(?:[，,][^。，,；;\n]{0,12}(?:月|年)[^。，,；;\n]{0,12})?\s*[。；;]?\s*$"
_CLOSING_SENTENCES = (
    re.compile(rf"(?<=[，,。；])(?P<of>)(?P<words>由{_DUTIES}){_UNTIL}"),
    re.compile(rf"(?:^|(?<=[。；;！\n]))\s*(?P<of>(?:此项|该项|本项)?(?:工作|任务)?)(?P<words>由?{_DUTIES}){_UNTIL}"),
)
_BEHIND_A_DASH = re.compile(r"\s*(?:—|－|–|-){2}\s*(?P<names>[^。；;\n—]{2,200}?)[。；;]?\s*$")
_BEFORE_A_COLON = re.compile(r"^\s*(?P<names>[^。；;:：\n]{2,60})[:：](?=\s*(?!现|根据|为|经|按)\S{3})")
_LONGEST_LIST = 1200
_DATED = re.compile(
    r"(?:^|[，,；;、\s])\s*(?:20\d\d年)?(?:\d{1,2}月|年)(?:\d{1,2}日|底|末|中旬|上旬|下旬)?(?:之?前|内)?(?:完成|办结|落实)?(?=$|[，,；;、。])"
)
_SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Declared:
    """One declaration: the names, and the piece of the text from `start` to `end` that holds it."""

    start: int
    end: int
    lead: tuple[Named, ...] = ()
    participants: tuple[Named, ...] = ()
    leader: str = ""
    due: str = ""
    responsible: tuple[Named, ...] = field(default=())

    @property
    def names(self) -> tuple[Named, ...]:
        """Every unit it names."""
        return (*self.lead, *self.responsible, *self.participants)


def declarations_in(text: str, known: frozenset[str] = frozenset()) -> list[Declared]:
    """Find the declarations in the text of an item, in order; parts of one that stand together come as one.

    `known` are names that the document uses elsewhere, or that the group knows: a bare bracket is trusted sooner.
    """
    labelled = [*_labelled(text)]
    covered = bytearray(len(text) + 1)
    for each in labelled:
        covered[each.start : each.end] = b"1" * (each.end - each.start)
    bare = [each for each in _brackets(text, known) if not covered[each.start] and not covered[each.end - 1]]
    found = sorted([*labelled, *bare], key=lambda each: each.start)
    if not any(each.names for each in found):
        found.extend(_closing_sentence(text, found) or _beside(text))
    return _together(text, found)


def without(text: str, declared: list[Declared]) -> str:
    """Give the text that is left when the declarations are taken out."""
    kept, place = [], 0
    for each in declared:
        kept.append(text[place : each.start])
        place = each.end
    kept.append(text[place:])
    return _tidy("".join(kept)).rstrip("，,、 ")


def is_list(text: str) -> bool:
    """Whether a whole text is nothing but names of units."""
    names = units_in(text) if len(text) <= _LONGEST_LIST else ()
    return bool(names) and all(each.sure for each in names) and any(has_level(each.name) for each in names)


def of_cell(text: str, column: Field) -> Declared:
    """Read a cell of a column of units: names, a sentence, or labels of its own."""
    blank = Declared(0, 0)
    if not text.strip(" -—/无\n"):
        return blank
    if any(label.field is not Field.OTHER for label in labels_in(text)):
        for each in declarations_in(text):
            blank = merged(blank, each)
        if blank.names:
            return blank
    return _units(column, text, blank, "")


def _labelled(text: str) -> Iterator[Declared]:
    labels = labels_in(text)
    ends = [*(each.start for each in labels[1:]), len(text)][: len(labels)]
    pairs = brackets(text)
    shut_at, level = -1, ""
    for label, limit in zip(labels, ends, strict=True):
        if label.bracket:
            shut_at = pairs.get(label.start, -1)
        inside = label.end <= shut_at
        stop = min(limit, shut_at) if inside else _value_end(text, label.end, limit)
        declared = _declared(label, text[label.end : stop], level)
        if declared is None:
            continue
        level = level_of(declared.names) or level
        end = shut_at + 1 if inside and shut_at <= limit else stop
        yield replace(declared, start=label.start, end=max(end, stop))


def _value_end(text: str, start: int, limit: int) -> int:
    """Find the end of a value outside brackets: a full stop, or a line that does not end in a separator."""
    place = start + len(text[start:limit]) - len(text[start:limit].lstrip())
    while place < limit and (found := _STOP.search(text, place, limit)):
        line = text[start : found.start()].rstrip()
        if found[0] != "\n" or not line.endswith(("、", "，", ",", "；", "和", "及")):
            return found.start() + (found[0] != "\n")
        place = found.end()
    return limit


def _declared(label: Label, value: str, level: str) -> Declared | None:
    blank = Declared(label.start, label.end)
    value = value.strip(" \n，,；;、。（(【〔[")
    match label.field:
        case Field.LEADER:
            return replace(blank, leader=_person(value)) if value else None
        case Field.DUE:
            return replace(blank, due=value) if value else None
        case Field.OTHER:
            return None
    if not value:
        return None
    return _units(label.field, value, blank, level)


def _units(kind: Field, value: str, blank: Declared, level: str) -> Declared:
    value, due = _without_dates(value[:_LONGEST_LIST])
    blank = replace(blank, due=due)
    duties = duties_in(value, level=level)
    if duties.told and any(each.sure for each in duties.names):
        return _answering(blank, duties)
    names = units_in(value, level=level)
    said_lead = tuple(each for each in names if each.said == "lead")
    said_help = tuple(each for each in names if each.said == "participant")
    rest = tuple(each for each in names if not each.said)
    if said_lead and kind is not Field.PARTICIPANT:
        return replace(blank, lead=said_lead, participants=(*said_help, *rest))
    if kind is Field.PARTICIPANT:
        return replace(blank, participants=names)
    if kind is Field.LEAD:
        return replace(blank, lead=rest, participants=said_help)
    return replace(blank, responsible=rest, participants=said_help)


def _without_dates(value: str) -> tuple[str, str]:
    """Take the days out of a list of units: …、县财政局，6月底前完成."""
    dates = [found[0].strip("，,；;、 ") for found in _DATED.finditer(value)]
    return _DATED.sub("", value), "；".join(dates)


def _person(value: str) -> str:
    value = value.split("\n", maxsplit=1)[0].strip(" 。；;，,、")
    return re.sub(r"\s+", " ", tight(value) if len(tight(value)) <= 4 else value)  # noqa: PLR2004 - 王 健 is one name


def _brackets(text: str, known: frozenset[str]) -> Iterator[Declared]:
    """Find brackets that hold duties without a label: behind a sentence, or at the end of the item."""
    place = 0
    for opened, shut in brackets(text).items():
        if opened < place:
            continue
        duties = _duties(text[opened + 1 : shut])
        if duties and _trusted(duties, text, opened, shut + 1, known):
            place = shut + 1
            yield _answering(Declared(opened, place), duties)


def _answering(blank: Declared, duties: Duties) -> Declared:
    if duties.equal:
        return replace(blank, responsible=duties.lead)
    return replace(blank, lead=duties.lead, participants=duties.participants)


def _duties(words: str) -> Duties | None:
    if not 2 < len(words) <= _LONGEST_LIST:  # noqa: PLR2004 - the shortest unit has three characters
        return None
    duties = duties_in(words)
    return duties if duties.sure else None


def _trusted(duties: Duties, text: str, start: int, end: int, known: frozenset[str]) -> bool:
    """Whether a bracket without a label speaks of duties, and does not explain the word before it."""
    after_sentence = text[max(0, start - 5) : start].rstrip().endswith(("。", "！", "；", ";"))
    at_end = bool(_ENDS.match(text, end) or _NEXT_POINT.match(text, end))
    if duties.told:
        return True
    if not (after_sentence or at_end):
        return False
    if all(each.name in known for each in duties.names):
        return True
    placed = any(has_level(each.name) for each in duties.names)
    return placed and (after_sentence or len(duties.names) >= _SEVERAL or all(has_level(n.name) for n in duties.names))


def _beside(text: str) -> list[Declared]:
    """Read names behind a dash at the end, or before a colon at the start: 县发改局：抓好项目储备."""
    for shape in (_BEHIND_A_DASH, _BEFORE_A_COLON):
        beside = shape.search(text)
        if beside and is_list(beside["names"]) and not any(is_collective(n.name) for n in units_in(beside["names"])):
            return [Declared(beside.start(), beside.end(), responsible=units_in(beside["names"]))]
    return []


def _closing_sentence(text: str, found: list[Declared]) -> list[Declared]:
    end = min((each.start for each in found), default=len(text))
    offset = max(0, end - 400)
    for shape in _CLOSING_SENTENCES:
        sentence = shape.search(text[offset:end])
        duties = duties_in(sentence["words"]) if sentence else None
        if sentence and duties and duties.told and duties.sure and all(is_unit(each.name) for each in duties.names):
            start = sentence.start("of") if sentence["of"] else sentence.start("words")
            return [_answering(Declared(offset + start, offset + sentence.end("words")), duties)]
    return []


def _together(text: str, found: list[Declared]) -> list[Declared]:
    """Put neighbours together: 牵头单位, 配合单位 and 完成时限 of one item are one declaration."""
    joined: list[Declared] = []
    for each in found:
        between = text[joined[-1].end : each.start] if joined else ""
        if joined and not between.strip(" \n。；;，,、（）()【】[]〔〕—-|\t"):
            joined[-1] = merged(joined[-1], each)
        else:
            joined.append(each)
    return joined


def merged(one: Declared, other: Declared) -> Declared:
    """Put two declarations of one item together."""
    return Declared(
        min(one.start, other.start),
        max(one.end, other.end),
        _names(one.lead, other.lead),
        _names(one.participants, other.participants),
        "、".join(dict.fromkeys(filter(None, (one.leader, other.leader)))),
        "；".join(dict.fromkeys(filter(None, (one.due, other.due)))),
        _names(one.responsible, other.responsible),
    )


def _names(*lists: tuple[Named, ...]) -> tuple[Named, ...]:
    return tuple(
        {each.name: each for names in lists for each in reversed(names)}[name]
        for name in dict.fromkeys(each.name for names in lists for each in names)
    )


def _tidy(text: str) -> str:
    lines = [re.sub(r"[（(【〔\[]\s*[）)】〕\]]", "", line).strip() for line in text.split("\n")]
    return re.sub(
        r"([。；！？，])[。；;，,、]+", r"\1", "\n".join(line for line in lines if line.strip(" 。；;，,、—-"))
    )
