"""The record of a round's notices as a workbook: one row a notice, to be filtered, printed and filed."""

from io import BytesIO
from zoneinfo import ZoneInfo

from domain.notice_record import NoticeLedger, NoticeRecord
from locales import Words
from rendering.ledger_page import Book
from rendering.round_words import round_name

MOMENT = "%Y-%m-%d %H:%M"
WIDTHS = {"department": 26, "person": 14, "what": 16, "due": 18, "sent": 18, "outcome": 12, "reason": 40}


def notices_book(ledger: NoticeLedger, words: Words) -> bytes:
    """Write the workbook."""
    file = BytesIO()
    zone = ZoneInfo(ledger.zone)
    title = words("notices-book-title", round=round_name(words, ledger.round))
    made = words("notices-book-made", moment=ledger.made_at.astimezone(zone).strftime(MOMENT), zone=ledger.zone)
    created = ledger.made_at.astimezone(zone).date()
    with Book(file, title=title, author=ledger.group, created=created, decimals=0) as book:
        page = book.page(words("notices-book-page"), heading=f"{ledger.group} {title}", footer=made)
        page.head(*((words(f"notices-column-{name}"), width) for name, width in WIDTHS.items()))
        for record in ledger.records:
            page.row(*_row(record, words, zone))
    return file.getvalue()


def _row(record: NoticeRecord, words: Words, zone: ZoneInfo) -> tuple[str, ...]:
    return (
        record.department,
        record.person,
        words(f"notice-what-{record.what}"),
        record.due_at.astimezone(zone).strftime(MOMENT),
        record.sent_at.astimezone(zone).strftime(MOMENT) if record.sent_at else "",
        words(f"notice-outcome-{record.outcome}"),
        why(record, words),
    )


def why(record: NoticeRecord, words: Words) -> str:
    """Say why a notice was not sent; what Telegram answered is in its own words where the outcome does not tell."""
    if record.outcome == "skipped":
        return words(f"notice-skipped-{record.reason or 'settled'}")
    return record.reason if record.outcome not in {"sent", "blocked"} else ""
