"""What is printed of one department's sheet (计分表): every line as a liaison needs it to recompute it by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from domain.bulletin import MonthlyBulletin
from domain.scoring.facts import Evidence
from domain.scoring.lines import Item, Line
from domain.scoring.points import TWO_DECIMALS, ZERO, Rounding
from domain.scoring.rulebook import Rulebook
from domain.scoring.rules import Title
from domain.scoring.sheet import Sheet
from locales import Words
from rendering.content import item_name, item_note, line_title, minus, points, titled

LONGEST_NAMES = 400
"""Characters of file names behind one item."""


@dataclass(frozen=True, slots=True)
class Basis:
    """What a sheet itself does not say: how it is printed, under which title, and its place if it has been ranked."""

    rounding: Rounding = TWO_DECIMALS
    rulebook_title: Title = field(default_factory=dict)
    base_article: str = ""
    group: str = ""
    rank: int | None = None
    among: int = 0


@dataclass(frozen=True, slots=True)
class SheetItem:
    """One counted thing as it is printed; `note` says why it gave less than it might."""

    name: str
    points: str
    note: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One rule as it is printed; `ratio` is empty for a rule without one, `cut` where no cap was reached."""

    title: str
    article: str
    ratio: str
    formula: str
    points: str
    cut: str
    negative: bool
    items: tuple[SheetItem, ...]


def basis_in(bulletin: MonthlyBulletin, sheet: Sheet) -> Basis:
    """Read a sheet as part of a bulletin, with its rank."""
    rank = next((row.rank for row in bulletin.rows if row.department == sheet.department), None)
    return Basis(
        rounding=bulletin.rounding,
        rulebook_title=bulletin.rulebook_title,
        base_article=bulletin.base_article,
        group=bulletin.group,
        rank=rank,
        among=len(bulletin.rows),
    )


def basis_under(rulebook: Rulebook, *, group: str = "") -> Basis:
    """Read a sheet that stands alone, such as a preview."""
    return Basis(
        rounding=rulebook.rounding,
        rulebook_title=rulebook.title,
        base_article=rulebook.base_article,
        group=group,
    )


def rules_name(sheet: Sheet, words: Words, basis: Basis) -> str:
    """Say by which rules and which version of them the sheet was scored."""
    title = titled(basis.rulebook_title, words, "")
    named = words("bulletin-rulebook", title=title) if title else sheet.rulebook
    return words("bulletin-sheet-rules", rulebook=named, version=sheet.version)


def counting(sheet: Sheet, words: Words, basis: Basis) -> tuple[SheetLine, ...]:
    """Give the lines that say something: points, or things that were handed in and gave none."""
    return tuple(_line(line, words, basis) for line in sheet.lines if _speaks(line))


def idle(sheet: Sheet, words: Words, basis: Basis) -> tuple[SheetLine, ...]:
    """Give the lines for which there was nothing to count."""
    return tuple(_line(line, words, basis) for line in sheet.lines if not _speaks(line))


def in_short(line: SheetLine, words: Words) -> str:
    """Write an idle line with what recomputes it: title, formula if it counts a ratio, article."""
    if line.ratio:
        return words("bulletin-sheet-idle-line", title=line.title, formula=line.formula, article=line.article)
    return words("bulletin-sheet-idle-without-formula", title=line.title, article=line.article)


def evidence_names(pieces: Sequence[Evidence], words: Words) -> str:
    """Name the files behind an item; names too long for a line are counted."""
    names = words("bulletin-separator").join(each.name for each in pieces)
    if len(names) > LONGEST_NAMES:
        return words("bulletin-sheet-evidence-count", count=len(pieces))
    return words("bulletin-sheet-evidence", names=names)


def _speaks(line: Line) -> bool:
    return bool(line.points or line.items or line.uncapped)


def _line(line: Line, words: Words, basis: Basis) -> SheetLine:
    return SheetLine(
        title=line_title(line, words),
        article=line.article,
        ratio=f"{line.base[0]}/{line.base[1]}" if line.base else "",
        formula=minus(line.formula),
        points=points(line.points, basis.rounding),
        cut=_cut(line, words, basis),
        negative=line.points < ZERO,
        items=tuple(_item(item, line, words, basis) for item in line.items),
    )


def _cut(line: Line, words: Words, basis: Basis) -> str:
    if line.cap is None or line.uncapped == line.points:
        return ""
    cap, uncapped = points(line.cap, basis.rounding), points(line.uncapped, basis.rounding)
    return words("bulletin-sheet-cut", cap=cap, uncapped=uncapped)


def _item(item: Item, line: Line, words: Words, basis: Basis) -> SheetItem:
    times = words("bulletin-sheet-times", times=item.times) if item.times > 1 else ""
    return SheetItem(
        name=" ".join(part for part in (item_name(item, line, words), times) if part),
        points=points(item.points, basis.rounding),
        note=item_note(item, words),
        evidence=item.evidence,
    )
