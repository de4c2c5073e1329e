"""Sheets as plain data for other programs: `score --json`. Names and shape are stable."""

from collections.abc import Iterable
from fractions import Fraction

from domain.calendar import Month
from domain.scoring.lines import Item, Line
from domain.scoring.points import Rounding, print_points
from domain.scoring.rulebook import Rulebook
from domain.scoring.sheet import Ranked, Sheet, rank


def sheets_json(
    sheets: Iterable[Sheet],
    *,
    group: str,
    month: Month,
    rulebook: Rulebook,
    simulated: bool = False,
    asked: bool = True,
) -> dict[str, object]:
    """Lay out a month's sheets in the order of the ranking, every number exact and rounded.

    `asked` is whether any round of the month came due: without one the sheets say nothing of reporting.
    """
    return {
        "group": group,
        "month": str(month),
        "rulebook": {"id": rulebook.id, "version": rulebook.version},
        "simulated": simulated,
        "asked": asked,
        "sheets": [_sheet(each, rulebook.rounding) for each in rank(sheets, rulebook)],
    }


def _points(points: Fraction, rounding: Rounding) -> dict[str, str]:
    return {"exact": str(points), "rounded": print_points(points, rounding)}


def _sheet(ranked: Ranked, rounding: Rounding) -> dict[str, object]:
    sheet = ranked.sheet
    return {
        "department": sheet.name,
        "rank": ranked.rank,
        "total": _points(sheet.total, rounding),
        "base": _points(sheet.base, rounding),
        "bonus": _points(sheet.bonus, rounding),
        "deductions": _points(sheet.deductions, rounding),
        "tasks": sheet.tasks,
        "tasks_done": sheet.tasks_done,
        "tasks_advanced": sheet.tasks_advanced,
        "lines": [_line(line, rounding) for line in sheet.lines],
    }


def _line(line: Line, rounding: Rounding) -> dict[str, object]:
    return {
        "rule": line.rule,
        "kind": line.kind.value,
        "article": line.article,
        "title": dict(line.title),
        "base": None if line.base is None else f"{line.base[0]}/{line.base[1]}",
        "formula": line.formula,
        "points": _points(line.points, rounding),
        "uncapped": _points(line.uncapped, rounding),
        "cap": None if line.cap is None else _points(line.cap, rounding),
        "items": [_item(item, rounding) for item in line.items],
    }


def _item(item: Item, rounding: Rounding) -> dict[str, object]:
    return {
        "key": item.key,
        "label": item.label,
        "level": item.level,
        "times": item.times,
        "points": _points(item.points, rounding),
        "note": item.note.value,
        "evidence": [{"id": each.id, "sha256": each.sha256, "name": each.name} for each in item.evidence],
    }
