"""The ledger (台账) as xlsx: the ranking, every line of every sheet, every piece of evidence; all can be checked."""

from collections.abc import Iterator
from fractions import Fraction
from io import BytesIO
from typing import TYPE_CHECKING

from domain.bulletin import MonthlyBulletin
from domain.scoring.lines import Item, Line
from domain.scoring.points import print_points
from domain.scoring.sheet import Sheet
from locales import Words
from rendering import period_ledger
from rendering.content import (
    Bulletin,
    columns,
    day_name,
    item_name,
    item_note,
    line_title,
    minus,
    month_name,
    places,
    points,
    rulebook_name,
    tag,
)

if TYPE_CHECKING:
    from rendering.ledger_page import Cell, LedgerPage


def workbook(bulletin: Bulletin, words: Words) -> bytes:
    """Write the workbook: points as numbers rounded as printed, beside them the exact fraction as text."""
    return (
        _of_month(bulletin, words) if isinstance(bulletin, MonthlyBulletin) else period_ledger.workbook(bulletin, words)
    )


def _of_month(bulletin: MonthlyBulletin, words: Words) -> bytes:
    from rendering.ledger_page import Book  # noqa: PLC0415 - XlsxWriter is heavy, and the bot's start counts

    file = BytesIO()
    title = words("bulletin-title", month=month_name(bulletin.month, words))
    with Book(
        file, title=title, author=bulletin.issuer, created=bulletin.drawn_on, decimals=bulletin.rounding.decimals
    ) as book:
        footer = words("bulletin-ledger-page")
        heading = " · ".join(part for part in (bulletin.group, title, tag(bulletin, words)) if part)
        _ranking(book.page(words("bulletin-ledger-ranking"), heading=heading, footer=footer), bulletin, words)
        _lines(book.page(words("bulletin-ledger-lines"), heading=heading, footer=footer), bulletin, words)
        _evidence(book.page(words("bulletin-ledger-evidence"), heading=heading, footer=footer), bulletin, words)
        _about(book.page(words("bulletin-ledger-about"), heading=heading, footer=footer), bulletin, words)
    return file.getvalue()


def _ranking(page: "LedgerPage", bulletin: MonthlyBulletin, words: Words) -> None:
    heads = columns(words)
    page.head(
        (heads["rank"], 7),
        (heads["department"], 34),
        (heads["tasks"], 9),
        (heads["bonus"], 11),
        (heads["deductions"], 11),
        (heads["total"], 12),
        (heads["movement"], 9),
        (words("bulletin-ledger-exact"), 14),
    )
    for row, place in zip(bulletin.rows, places(bulletin, words), strict=True):
        amounts = [_number(value, bulletin) for value in (row.bonus, row.deductions, row.total)]
        page.row(row.rank, row.name, place.tasks, *amounts, str(place.movement), str(row.total))


def _lines(page: "LedgerPage", bulletin: MonthlyBulletin, words: Words) -> None:
    page.head(
        (words("bulletin-column-department"), 26),
        (words("bulletin-ledger-rule"), 22),
        (words("bulletin-ledger-article"), 26),
        (words("bulletin-ledger-base"), 10),
        (words("bulletin-ledger-formula"), 22),
        (words("bulletin-ledger-points"), 10),
        (words("bulletin-ledger-exact"), 12),
        (words("bulletin-ledger-uncapped"), 10),
        (words("bulletin-ledger-cap"), 8),
        (words("bulletin-ledger-items"), 46),
    )
    for sheet in bulletin.sheets:
        for cells, strong in _sheet(sheet, bulletin, words):
            page.row(*cells, strong=strong)


def _sheet(sheet: Sheet, bulletin: MonthlyBulletin, words: Words) -> Iterator[tuple[list["Cell"], bool]]:
    base, total = words("bulletin-ledger-base-line"), words("bulletin-ledger-total-line")
    yield [sheet.name, base, "", "", "", _number(sheet.base, bulletin), str(sheet.base)], False
    for line in sheet.lines:
        yield [sheet.name, *_line(line, bulletin, words)], False
    yield [sheet.name, total, "", "", "", _number(sheet.total, bulletin), str(sheet.total)], True


def _line(line: Line, bulletin: MonthlyBulletin, words: Words) -> list["Cell"]:
    return [
        line_title(line, words),
        line.article,
        f"{line.base[0]}/{line.base[1]}" if line.base else "",
        minus(line.formula),
        _number(line.points, bulletin),
        str(line.points),
        _number(line.uncapped, bulletin),
        "" if line.cap is None else _number(line.cap, bulletin),
        "\n".join(_item(item, line, bulletin, words) for item in line.items),
    ]


def _item(item: Item, line: Line, bulletin: MonthlyBulletin, words: Words) -> str:
    parts = [item_name(item, line, words), points(item.points, bulletin.rounding), item_note(item, words)]
    return " · ".join(part for part in parts if part)


def _evidence(page: "LedgerPage", bulletin: MonthlyBulletin, words: Words) -> None:
    page.head(
        (words("bulletin-column-department"), 26),
        (words("bulletin-ledger-rule"), 22),
        (words("bulletin-ledger-item"), 40),
        (words("bulletin-ledger-points"), 10),
        (words("bulletin-ledger-note"), 24),
        (words("bulletin-ledger-evidence-name"), 30),
        (words("bulletin-ledger-evidence-id"), 14),
        (words("bulletin-ledger-evidence-hash"), 68),
    )
    for sheet, line, item in _items(bulletin):
        counted: list[Cell] = [
            sheet.name,
            line_title(line, words),
            item_name(item, line, words),
            _number(item.points, bulletin),
            item_note(item, words),
        ]
        for piece in item.evidence:
            page.row(*counted, piece.name, piece.id, piece.sha256)
        if not item.evidence:
            page.row(*counted)


def _items(bulletin: MonthlyBulletin) -> Iterator[tuple[Sheet, Line, Item]]:
    for sheet in bulletin.sheets:
        for line in sheet.lines:
            for item in line.items:
                yield sheet, line, item


def _about(page: "LedgerPage", bulletin: MonthlyBulletin, words: Words) -> None:
    page.columns(18, 70)
    rulebook = words(
        "bulletin-ledger-rulebook-value", rulebook=rulebook_name(bulletin, words), version=bulletin.version
    )
    rows = {
        "bulletin-ledger-group": bulletin.group,
        "bulletin-ledger-month": month_name(bulletin.month, words),
        "bulletin-ledger-issuer": bulletin.issuer,
        "bulletin-ledger-drawn-on": day_name(bulletin.drawn_on, words),
        "bulletin-ledger-rulebook": rulebook,
        "bulletin-ledger-note": tag(bulletin, words),
    }
    for message, value in rows.items():
        page.row(words(message), value)
    for kind in ("missing", "late", "nothing"):
        names: tuple[str, ...] = getattr(bulletin, kind)
        page.row(words(f"bulletin-{kind}"), words("bulletin-separator").join(names))


def _number(value: Fraction, bulletin: MonthlyBulletin) -> float:
    # Rounded by the rulebook first: a spreadsheet must show what was published, to the last digit.
    return float(print_points(value, bulletin.rounding))
