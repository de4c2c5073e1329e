"""The rulebook of a group in a month."""

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


@lru_cache(maxsize=64)
def _read(text: str, source: str) -> Rulebook:
    return read_rulebook(text, source=source)
