"""Duties told as a sentence: A牵头，B、C等部门按职责分工负责; 由A负责，B配合."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from domain.plan.names import Named, level_of, units_in

_LEADING = re.compile(
    r"^[由]?(?P<names>.+?)(?:共同|联合|分别|具体|统一|总)?(?:牵头|负总责|主办|主责|抓总)(?:抓总|负责|实施|组织|落实|推进|抓落实|协调|,|、)*$"
)
_BY_DUTY = re.compile(
    r"^(?:由)?(?P<names>.+?)(?:根据|按照|按|依|依据)(?:各自|自身)?(?:职责|职能|分工|任务)+(?:和?(?:分工|任务))?"
    r"(?:共同|分别)?(?:抓好|做好)?(?:负责|落实|配合|推进|参与|实施|抓落实)*(?:落实|工作)?$"
)
_HELPING = re.compile(
    r"^(?P<names>.+?)(?:积极|密切|协同|予以|给予|共同|按职责|做好)*(?:配合|参与|协办|协同|协助|参加|支持)(?:落实|实施|推进|做好|参与|配合)*$"
)
_HELPERS = re.compile(r"^(?:配合|参与|协办|协助|会同|联合)(?:单位|部门)?[:：]?(?P<names>.+)$")
_DOING = re.compile(
    r"^[由]?(?P<names>.+?)(?:共同|分别|具体|组织|联合|抓好|直接)*(?:负责|落实|实施|承办|承担|组织实施|推进落实|抓落实|推进)(?:落实|实施|推进|办理|解决)*$"
)
_TOGETHER = re.compile(r"(?P<lead>.+?)(?:会同|联合)(?P<rest>.+)")
_SPLIT = re.compile(r"[，,；;。\n]")
FIRST_LEADS = re.compile(
    r"(?:排|列|位)(?:在|名|于)?(?:第一位?|第1位|首位|首个|最前)[^。]{0,14}(?:为|是)[^。]{0,4}牵头|"
    r"第一个?(?:责任)?(?:单位|部门)(?:为|是)[^。]{0,2}牵头"
)
"""What a document says once, often behind a list of units: 列第一位的为牵头单位，下同."""
_ASIDE = re.compile(rf"[^，。；]{{0,6}}(?:{FIRST_LEADS.pattern})[^，。；]{{0,6}}|(?:以)?下同")


@dataclass(frozen=True, slots=True)
class Duties:
    """Who leads and who takes part, as a text says it. `told` is False for a bare list of names."""

    lead: tuple[Named, ...]
    participants: tuple[Named, ...]
    told: bool
    equal: bool = False
    """Nobody was said to lead: all of `lead` answer alike."""

    @property
    def names(self) -> tuple[Named, ...]:
        """All of them."""
        return (*self.lead, *self.participants)

    @property
    def sure(self) -> bool:
        """Whether there are names and each has the form of one."""
        return bool(self.names) and all(each.sure for each in self.names)


def duties_in(text: str, *, level: str = "") -> Duties:
    """Read who does what from the words of a bracket or a closing sentence."""
    told = _Told(level)
    for clause in _clauses(text):
        if not _ASIDE.fullmatch(clause):
            told.take(*_told(clause))
    return told.duties()


class _Told:
    """What the clauses have told so far. Names without a verb wait for the next one."""

    def __init__(self, level: str) -> None:
        self.level = level
        self.lead: list[Named] = []
        self.participants: list[Named] = []
        self.waiting: list[Named] = []
        self.any = False
        self.led = False

    def take(self, role: str, words: str) -> None:
        if not role:
            self.waiting.extend(self._units(words))
            return
        self.led = self.led or role == "lead"
        first, rest = _together(words) if role != "participant" else (words, "")
        before, self.waiting = self.waiting, []
        joint = role != "participant" and not self.lead
        if before:
            (self.participants if self.lead else self.lead).extend(before)
        helps = role == "participant" or (role == "duty" and not joint)
        (self.participants if helps else self.lead).extend(self._units(first))
        self.participants.extend(self._units(rest) if rest else ())
        self.any = True

    def duties(self) -> Duties:
        (self.participants if self.any else self.lead).extend(self.waiting)
        equal = not self.led and not self.participants
        return Duties(_once(self.lead), _once(self.participants, self.lead), self.any, equal)

    def _units(self, words: str) -> tuple[Named, ...]:
        names = units_in(words, level=self.level)
        self.level = level_of(names) or self.level
        return names


def _clauses(text: str) -> Iterator[str]:
    depth, start = 0, 0
    for index, character in enumerate(text):
        depth += (character in "（(") - (character in "）)")
        if depth <= 0 and _SPLIT.match(character):
            yield from filter(None, [text[start:index].strip()])
            start = index + 1
    yield from filter(None, [text[start:].strip(" 。")])


def _told(clause: str) -> tuple[str, str]:
    """Tell the role a clause speaks of and the names in it; no role for a bare list."""
    if found := _HELPERS.match(clause):
        return "participant", found["names"]
    if found := _LEADING.match(clause):
        return "lead", found["names"]
    if found := _BY_DUTY.match(clause):
        return "duty", found["names"]
    if found := _HELPING.match(clause):
        return "participant", found["names"]
    if found := _DOING.match(clause):
        return "duty", found["names"]
    return "", clause


def _together(names: str) -> tuple[str, str]:
    found = _TOGETHER.fullmatch(names)
    return (found["lead"], found["rest"]) if found else (names, "")


def _once(names: list[Named], others: list[Named] | None = None) -> tuple[Named, ...]:
    taken = {each.name for each in others or ()}
    return tuple({each.name: each for each in names if each.name not in taken}.values())
