"""What a reviewer should not overlook: a completion below its target, a value that fell, late, no evidence."""

from collections import defaultdict
from fractions import Fraction

from domain.plan.entries import Bound
from models.entry import Answer
from models.indicator import Indicator
from services.entry_views import is_late, is_undecided, proof_of
from services.views import Attention, AttentionKind, Proof
from storage import indicators
from storage.entries import Case
from storage.unit import Unit


async def of_entries(unit: Unit, items: list[Case]) -> dict[int, tuple[Attention, ...]]:
    """Say what stands out of entries of one report that wait for a verdict; an entry without anything is left out."""
    waiting = [item for item in items if is_undecided(item.entry)]
    ids = [int(item.entry.id or 0) for item in waiting]
    given: dict[int, list[tuple[Indicator, str]]] = defaultdict(list)
    for entry, indicator, value in await indicators.values_of(unit.session, ids):
        given[entry].append((indicator, value))
    before = await indicators.values_before(unit.session, ids)
    found = {
        int(item.entry.id or 0): tuple(_of_entry(item, given[int(item.entry.id or 0)], before)) for item in waiting
    }
    return {entry: listed for entry, listed in found.items() if listed}


def _of_entry(item: Case, given: list[tuple[Indicator, str]], before: dict[tuple[int, int], str]) -> list[Attention]:
    found: list[Attention] = []
    for indicator, value in given:
        if item.entry.answer == Answer.COMPLETED and not _reaches(value, indicator):
            found.append(_about(AttentionKind.BELOW, indicator, value, indicator.target))
        last = before.get((int(item.entry.id or 0), int(indicator.id or 0)))
        if last is not None and Fraction(value) < Fraction(last):
            found.append(_about(AttentionKind.FALLEN, indicator, value, last))
    if item.entry.answer == Answer.COMPLETED and len(given) < item.targets:
        found.append(Attention(AttentionKind.NO_VALUE))
    if is_late(item.report, item.dispatch):
        found.append(Attention(AttentionKind.LATE))
    if not item.evidence and proof_of(item.dispatch) is not Proof.NOT_ASKED:
        found.append(Attention(AttentionKind.NO_EVIDENCE))
    return found


def _about(kind: AttentionKind, indicator: Indicator, value: str, than: str) -> Attention:
    return Attention(kind, indicator.name, value, than, indicator.unit)


def _reaches(value: str, indicator: Indicator) -> bool:
    reached, target = Fraction(value), Fraction(indicator.target)
    match Bound(indicator.bound):
        case Bound.MIN:
            return reached >= target
        case Bound.MAX:
            return reached <= target
        case Bound.EXACT:
            return reached == target
