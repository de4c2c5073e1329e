"""A department's own sheet (计分表) as a picture: the page its liaison keeps."""

from collections.abc import Iterator, Mapping

from domain.scoring.sheet import Sheet
from locales import Words
from rendering.canvas import PIXELS_PER_INCH
from rendering.content import month_name, points
from rendering.sheet_content import Basis, SheetItem, SheetLine, counting, idle, in_short, rules_name
from rendering.typesetting import Drawable, typeset

MOST_ITEMS = 10
"""Of one line; the rest is counted, so that the picture stays one a phone can show."""
STANDARD = Basis()


def sheet(sheet: Sheet, words: Words, basis: Basis = STANDARD, *, dark: bool = False) -> bytes:
    """Draw the sheet as one PNG: every line with ratio, formula, article and what was counted."""
    month = month_name(sheet.month, words)
    data: dict[str, Drawable] = {
        "dark": dark,
        "lang": words.language[:2],
        "over": " · ".join(part for part in (basis.group, words("bulletin-sheet-title", month=month)) if part),
        "title": sheet.name,
        "tag": _place(words, basis),
        "figures": [
            {"value": value, "label": label}
            for label, value in {
                words("bulletin-column-total"): points(sheet.total, basis.rounding),
                words("bulletin-column-bonus"): points(sheet.bonus, basis.rounding),
                words("bulletin-column-deductions"): points(sheet.deductions, basis.rounding),
                words("bulletin-sheet-done"): f"{sheet.tasks_done}/{sheet.tasks}",
                words("bulletin-sheet-advanced"): f"{sheet.tasks_advanced}/{sheet.tasks}",
            }.items()
        ],
        "lines": [_base(sheet, words, basis), *(_line(line, words) for line in counting(sheet, words, basis))],
        "idle-title": words("bulletin-sheet-idle-title"),
        "idle": [in_short(line, words) for line in idle(sheet, words, basis)],
        "footer": rules_name(sheet, words, basis),
    }
    return typeset("sheet.typ", data, output="png", pixels_per_inch=PIXELS_PER_INCH)


def _place(words: Words, basis: Basis) -> str:
    return "" if basis.rank is None else words("bulletin-sheet-place-tag", rank=basis.rank, count=basis.among)


def _base(sheet: Sheet, words: Words, basis: Basis) -> Mapping[str, Drawable]:
    return {
        "title": words("bulletin-ledger-base-line"),
        "points": points(sheet.base, basis.rounding),
        "ratio": "",
        "formula": "",
        "cut": "",
        "article": words("bulletin-sheet-article", article=basis.base_article) if basis.base_article else "",
        "negative": False,
        "items": [],
        "rest": "",
    }


def _line(line: SheetLine, words: Words) -> Mapping[str, Drawable]:
    left_out = len(line.items) - MOST_ITEMS
    formula = words("bulletin-sheet-formula", formula=line.formula, points=line.points) if line.formula else ""
    return {
        "title": line.title,
        "points": line.points,
        "ratio": line.ratio,
        "formula": formula,
        "cut": line.cut,
        "article": words("bulletin-sheet-article", article=line.article),
        "negative": line.negative,
        "items": list(_items(line, words)),
        "rest": words("bulletin-sheet-items-cut", count=left_out) if left_out > 0 else "",
    }


def _items(line: SheetLine, words: Words) -> Iterator[Mapping[str, Drawable]]:
    for item in line.items[:MOST_ITEMS]:
        yield {"name": item.name, "points": item.points, "note": item.note, "evidence": _evidence(item, words)}


def _evidence(item: SheetItem, words: Words) -> str:
    return words("bulletin-sheet-evidence-count", count=len(item.evidence)) if item.evidence else ""
