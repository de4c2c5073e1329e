"""The ledger (台账) of a quarter or a year: ranking with a column a month, months, targets, lamps, who is named."""

from fractions import Fraction
from io import BytesIO
from typing import TYPE_CHECKING

from domain.period_bulletin import PeriodBulletin
from domain.scoring.points import Rounding, RoundingMode, print_points
from locales import Words
from rendering.content import columns, day_name, month_name, rulebook_name, tag
from rendering.document import Chip
from rendering.period_content import (
    distinctions,
    lamp_mark,
    lamp_meaning,
    period_name,
    period_places,
    reason_of,
    score_name,
    short_month,
)
from rendering.period_text import period_title

if TYPE_CHECKING:
    from rendering.ledger_page import Book, LedgerPage, Share

_TENTHS_OF_A_PERCENT = Rounding(decimals=3, mode=RoundingMode.DOWN)


def workbook(bulletin: PeriodBulletin, words: Words) -> bytes:
    """Write the workbook: points as numbers rounded as printed, beside them the exact fraction as text."""
    from rendering.ledger_page import Book  # noqa: PLC0415 - XlsxWriter is heavy, and the bot's start counts

    file = BytesIO()
    with Book(
        file,
        title=period_title(bulletin, words),
        author=bulletin.issuer,
        created=bulletin.drawn_on,
        decimals=bulletin.rounding.decimals,
    ) as book:
        _ranking(_page(book, "ranking", bulletin, words), bulletin, words)
        _months(_page(book, "months", bulletin, words), bulletin, words)
        if bulletin.indicators:
            _indicators(_page(book, "indicators", bulletin, words), bulletin, words)
        if bulletin.lamps:
            _lamps(_page(book, "lamps", bulletin, words), bulletin, words)
        if bulletin.praise or bulletin.criticism:
            _distinctions(_page(book, "distinctions", bulletin, words), bulletin, words)
        _about(_page(book, "about", bulletin, words), bulletin, words)
    return file.getvalue()


def _page(book: "Book", name: str, bulletin: PeriodBulletin, words: Words) -> "LedgerPage":
    parts = (bulletin.group, period_title(bulletin, words), tag(bulletin, words))
    heading = " · ".join(part for part in parts if part)
    return book.page(words(f"bulletin-ledger-{name}"), heading=heading, footer=words("bulletin-ledger-page"))


def _ranking(page: "LedgerPage", bulletin: PeriodBulletin, words: Words) -> None:
    heads = columns(words)
    page.head(
        (heads["rank"], 7),
        (heads["department"], 34),
        *((short_month(month, words), 10.0) for month in bulletin.months),
        (score_name(bulletin, words), 12),
        (words("bulletin-ledger-exact"), 14),
        (heads["tasks"], 9),
        (heads["bonus"], 11),
        (heads["deductions"], 11),
        (heads["movement"], 9),
    )
    for row, place in zip(bulletin.rows, period_places(bulletin, words), strict=True):
        page.row(
            row.rank,
            row.name,
            *("" if total is None else _number(total, bulletin) for total in row.totals),
            _number(row.points, bulletin),
            str(row.points),
            place.tasks,
            _number(row.bonus, bulletin),
            _number(row.deductions, bulletin),
            str(place.movement),
        )


def _months(page: "LedgerPage", bulletin: PeriodBulletin, words: Words) -> None:
    heads = columns(words)
    page.head(
        (heads["department"], 34),
        (words("bulletin-ledger-month"), 16),
        (words("bulletin-ledger-rank-of-month"), 11),
        (heads["total"], 12),
        (words("bulletin-ledger-exact"), 14),
    )
    for row in bulletin.rows:
        for month, total, rank in zip(bulletin.months, row.totals, row.ranks, strict=True):
            if total is not None and rank is not None:
                page.row(row.name, month_name(month, words), rank, _number(total, bulletin), str(total))


def _indicators(page: "LedgerPage", bulletin: PeriodBulletin, words: Words) -> None:
    page.head(
        (words("bulletin-column-department"), 30),
        (words("bulletin-column-key"), 10),
        (words("bulletin-column-indicator"), 44),
        (words("bulletin-ledger-unit"), 10),
        (words("bulletin-column-target"), 13),
        (words("bulletin-column-actual"), 13),
        (words("bulletin-column-reached"), 14),
    )
    for each in bulletin.indicators:
        amounts = (_amount(each.target), _amount(each.actual))
        page.row(each.department, each.key, each.title, each.unit, *amounts, _share(each.reached))


def _lamps(page: "LedgerPage", bulletin: PeriodBulletin, words: Words) -> None:
    page.head(
        (words("bulletin-column-department"), 30),
        (words("bulletin-column-key"), 10),
        (words("bulletin-column-task"), 44),
        *((short_month(month, words), 7.0) for month in bulletin.months),
    )
    chips = {lamp.id: Chip(lamp_mark(lamp.title, words, lamp.id), lamp.color) for lamp in bulletin.legend}
    for task in bulletin.lamps:
        page.row(task.name, task.key, task.title, *(chips.get(lamp or "", "") for lamp in task.lamps))


def _distinctions(page: "LedgerPage", bulletin: PeriodBulletin, words: Words) -> None:
    page.head(
        (words("bulletin-ledger-kind"), 16),
        (words("bulletin-column-department"), 34),
        (words("bulletin-ledger-reason"), 70),
    )
    for name, group in distinctions(bulletin).items():
        for each in group:
            page.row(words(f"bulletin-{name}"), each.department, reason_of(each, words))


def _about(page: "LedgerPage", bulletin: PeriodBulletin, words: Words) -> None:
    page.columns(18, 70)
    named = rulebook_name(bulletin, words)
    rows = {
        "bulletin-ledger-group": bulletin.group,
        "bulletin-ledger-period": period_name(bulletin, words),
        "bulletin-figure-months": words("bulletin-separator").join(month_name(each, words) for each in bulletin.months),
        "bulletin-ledger-issuer": bulletin.issuer,
        "bulletin-ledger-drawn-on": day_name(bulletin.drawn_on, words),
        "bulletin-ledger-rulebook": words("bulletin-ledger-rulebook-value", rulebook=named, version=bulletin.version),
        "bulletin-ledger-note": tag(bulletin, words),
    }
    for message, value in rows.items():
        page.row(words(message), value)
    for lamp in bulletin.legend if bulletin.lamps else ():
        page.row(words("bulletin-lamps"), lamp_meaning(lamp, words))


def _number(value: Fraction, bulletin: PeriodBulletin) -> float:
    # Rounded by the rulebook first: a spreadsheet must show what was published, to the last digit.
    return float(print_points(value, bulletin.rounding))


def _amount(value: Fraction) -> float:
    return value.numerator if value.denominator == 1 else float(value)


def _share(reached: Fraction) -> "Share":
    from rendering.ledger_page import Share  # noqa: PLC0415 - as above

    # Cut, as everywhere else: a spreadsheet left to itself would round 99.96 % to 100.0 %.
    return Share(float(print_points(reached, _TENTHS_OF_A_PERCENT)))
