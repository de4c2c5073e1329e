"""The rulebook of a group in a month."""

from collections.abc import Sequence
from functools import lru_cache

from domain.calendar import Month
from domain.errors import Misconfigured
from domain.scoring.rulebook import Rulebook, read_rulebook
from storage import groups
from storage.unit import Unit


async def holding(unit: Unit, group_id: int, month: Month) -> Rulebook:
    """Give the rulebook that holds in a month.

    Raises:
        Misconfigured: the group has none that early.
    """
    row = await groups.rulebook_of(unit.session, group_id, str(month))
    if row is None:
        raise Misconfigured(f"no rulebook of this group holds in {month}")
    return _read(row.text, row.source)


async def holding_in(unit: Unit, group_id: int, months: Sequence[Month]) -> dict[Month, Rulebook]:
    """Map each of some months to the rulebook that holds in it; a month before the first has none."""
    rows = await groups.rulebooks_of(unit.session, group_id)
    held = {month: [row for row in rows if row.holds_from <= str(month)] for month in months}
    return {month: _read(found[-1].text, found[-1].source) for month, found in held.items() if found}


@lru_cache(maxsize=64)
def _read(text: str, source: str) -> Rulebook:
    return read_rulebook(text, source=source)
