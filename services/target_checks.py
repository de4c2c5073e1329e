"""Numbers held against their targets and against those of the month before: what is to be asked back."""

from collections import Counter, defaultdict
from fractions import Fraction

from domain.plan.entries import Bound
from models.entry import Answer
from models.indicator import Indicator
from models.indicator_value import IndicatorValue
from services.views.readers import Attention, AttentionKind
from storage import indicators
from storage.entries import Case
from storage.unit import Unit


async def of_entries(unit: Unit, items: list[Case]) -> dict[int, list[Attention]]:
    """Say which numbers of entries stand out, by entry: one that fell, 已办结 below the target or without a total."""
    ids = [int(item.entry.id or 0) for item in items if item.targets]
    if not ids:
        return {}
    answers = {int(item.entry.id or 0): item.entry.answer for item in items}
    before = await indicators.values_before(unit.session, ids)
    found: dict[int, list[Attention]] = defaultdict(list)
    told: Counter[int] = Counter()
    for given, indicator in await indicators.values_of(unit.session, ids):
        last = before.get((given.entry_id, given.indicator_id))
        found[given.entry_id].extend(_of_value(given, indicator, answers[given.entry_id], last))
        told[given.entry_id] += 1
    for item in items:
        if item.entry.answer == Answer.COMPLETED and told[int(item.entry.id or 0)] < item.targets:
            found[int(item.entry.id or 0)].extend(await _untold(unit, item))
    return found


async def question_of(unit: Unit, item: Case) -> Attention | None:
    """Give the first number of an entry that is to be asked back and was not insisted on."""
    found = await of_entries(unit, [item])
    return next((each for each in found.get(int(item.entry.id or 0), []) if not each.insisted), None)


async def _untold(unit: Unit, item: Case) -> list[Attention]:
    insisted = item.entry.untold_insisted_at is not None
    return [
        _about(AttentionKind.NO_VALUE, indicator, "", indicator.target, insisted=insisted)
        for indicator, value in await indicators.of_entry(unit.session, int(item.entry.id or 0))
        if value is None
    ]


def _of_value(given: IndicatorValue, indicator: Indicator, answer: Answer | None, last: str | None) -> list[Attention]:
    found = []
    if last is not None and Fraction(given.value) < Fraction(last):
        insisted = given.fall_insisted_at is not None
        found.append(_about(AttentionKind.FALLEN, indicator, given.value, last, insisted=insisted))
    if answer == Answer.COMPLETED and not _reaches(given.value, indicator):
        insisted = given.shortfall_insisted_at is not None
        found.append(_about(AttentionKind.BELOW, indicator, given.value, indicator.target, insisted=insisted))
    return found


def _about(kind: AttentionKind, indicator: Indicator, value: str, than: str, *, insisted: bool) -> Attention:
    return Attention(kind, indicator.name, value, than, indicator.unit, int(indicator.id or 0), insisted)


def _reaches(value: str, indicator: Indicator) -> bool:
    reached, target = Fraction(value), Fraction(indicator.target)
    match Bound(indicator.bound):
        case Bound.MIN:
            return reached >= target
        case Bound.MAX:
            return reached <= target
        case Bound.EXACT:
            return reached == target
