"""From the tables of a rulebook file to its progress lamps."""

import re
from collections.abc import Sequence

from domain.scoring.rule_reading import read_title
from domain.scoring.rules import Lamp
from domain.scoring.toml_table import Table

_COLOR = re.compile("#[0-9A-Fa-f]{6}")


def read_lamps(tables: Sequence[Table]) -> tuple[Lamp, ...]:
    """Read the lamps; they are tried from the top."""
    lamps = [_read_lamp(table) for table in tables]
    ids = {lamp.id for lamp in lamps}
    for index, (table, lamp) in enumerate(zip(tables, lamps, strict=True)):
        if any(lamp.id == earlier.id for earlier in lamps[:index]):
            raise table.wrong(f"the lamp {lamp.id!r} is there twice", "id")
        if lamp.was is not None and lamp.was not in ids:
            raise table.wrong(f"no such lamp: {lamp.was!r}", "when")
    return tuple(lamps)


def _read_lamp(table: Table) -> Lamp:
    when = table.table_or_none("when")
    lamp = Lamp(
        id=table.text("id"),
        title=read_title(table),
        color=_color(table),
        meaning=read_title(table, "meaning"),
        months_without_result=when.whole_or_none("months_without_result"),
        was=when.text("was") if when.has("was") else None,
        completed=when.flag_or_none("completed"),
        article=table.text("article", default=""),
    )
    when.close()
    table.close()
    return lamp


def _color(table: Table) -> str:
    color = table.text("color")
    if not _COLOR.fullmatch(color):
        raise table.wrong('color must be like "#B3261E"', "color")
    return color
