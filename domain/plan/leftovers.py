"""What names no unit: organisational, a requirement, or perhaps a task that lost its units."""

import re

from domain.plan.marks import Rank
from domain.plan.outline import Item
from domain.plan.place import Place
from domain.plan.reading import Why

_ORGANISATIONAL = re.compile(
    r"工作要求|组织实施|组织领导|组织保障|保障措施|工作保障|有关要求|相关要求|实施保障|保障机制|推进机制|推进落实|强化保障|落实保障|监督检查|督导|"
    r"考核|组织推进|加强领导|工作机制|狠抓落实|抓好落实|附则|指导思想|总体要求|基本原则|总体思路|工作目标|总体目标|主要目标|工作思路|发展目标|"
    r"工作原则|目标任务$|预期目标|实施步骤|工作步骤|时间安排|方法步骤|工作安排$|责任追究|奖惩|领导机构|工作措施$"
)
_LITTLE = 8
_TAIL = 15


def why_left(item: Item, place: Place, *, ranks: set[Rank], parts: set[str], inside: bool, after: bool) -> Why | None:
    """Say why an item is left that names no unit; None for what nobody would take for a task.

    `ranks` and `parts` are those the tasks have; `inside` says that it stands between tasks, `after` behind some.
    """
    organisational = any(_ORGANISATIONAL.search(text) for text in (place.part, place.section))
    words = item.bare
    if item.mark is None:
        if (
            inside
            and len(words) >= _TAIL
            and words.endswith(("。", "；"))
            and not organisational
            and place.part in parts
        ):
            return Why.NO_UNIT
        return Why.REQUIREMENT if after and len(words) >= _LITTLE else None
    if item.mark.rank in ranks:
        return Why.ORGANISATIONAL if organisational or place.part not in parts else Why.NO_UNIT
    if organisational or _ORGANISATIONAL.search(words[:20]) or not inside:
        return Why.REQUIREMENT
    return Why.NO_UNIT if len(words) >= _LITTLE else Why.REQUIREMENT
