"""What a reviewer should not overlook: a completion below its target, a value that fell, late, no evidence."""

from services import target_checks
from services.entry_views import is_late, is_undecided, proof_of
from services.views.readers import Attention, AttentionKind, Proof
from storage.entries import Case
from storage.unit import Unit


async def of_entries(unit: Unit, items: list[Case]) -> dict[int, tuple[Attention, ...]]:
    """Say what stands out of entries of one report that wait for a verdict; an entry without anything is left out."""
    waiting = [item for item in items if is_undecided(item.entry)]
    numbers = await target_checks.of_entries(unit, waiting)
    found: dict[int, tuple[Attention, ...]] = {}
    for item in waiting:
        entry = int(item.entry.id or 0)
        found[entry] = (*numbers.get(entry, ()), *_of_entry(item))
    return {entry: listed for entry, listed in found.items() if listed}


def _of_entry(item: Case) -> list[Attention]:
    found = []
    if is_late(item.report, item.dispatch):
        found.append(Attention(AttentionKind.LATE))
    if not item.evidence and proof_of(item.dispatch) is not Proof.NOT_ASKED:
        found.append(Attention(AttentionKind.NO_EVIDENCE))
    return found
