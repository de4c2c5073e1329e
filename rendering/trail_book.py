"""The trail as a workbook: a line for each thing somebody did, and the words the trail has for it."""

from io import BytesIO
from zoneinfo import ZoneInfo

from domain.trail_record import TrailLedger, TrailLine
from locales import Words
from rendering.ledger_page import Book

MOMENT = "%Y-%m-%d %H:%M:%S"
WIDTHS = {"at": 20, "person": 14, "act": 20, "about": 36, "before": 34, "after": 44, "code": 22, "number": 9}


def trail_book(ledger: TrailLedger, words: Words) -> bytes:
    """Write the workbook."""
    file = BytesIO()
    zone = ZoneInfo(ledger.zone)
    title = words("trail-title", name=ledger.of_what, known="yes" if ledger.of_what else "no")
    made = ledger.made_at.astimezone(zone)
    footer = words("notices-book-made", moment=made.strftime("%Y-%m-%d %H:%M"), zone=ledger.zone)
    with Book(file, title=title, author=ledger.group, created=made.date(), decimals=0) as book:
        page = book.page(words("trail-book-page"), heading=f"{ledger.group} {title}", footer=footer)
        page.head(*((words(f"trail-column-{name}"), width) for name, width in WIDTHS.items()))
        for line in ledger.lines:
            page.row(*_row(line, words, zone))
    return file.getvalue()


def act_name(act: str, words: Words) -> str:
    """Say what was done; an act without words of its own is shown as the trail keeps it."""
    return words(f"trail-{act}") if words.has(f"trail-{act}") else act


def state_text(text: str, words: Words) -> str:
    """Write a state in words where it is one of ours; what people wrote stands as it is."""
    head, mark, rest = text.partition("：")
    return (words(f"trail-state-{head}") + mark + rest) if words.has(f"trail-state-{head}") else text


def _row(line: TrailLine, words: Words, zone: ZoneInfo) -> tuple[str | int, ...]:
    return (
        line.at.astimezone(zone).strftime(MOMENT),
        line.person or words("trail-clock"),
        act_name(line.act, words),
        line.about,
        state_text(line.before, words),
        state_text(line.after, words),
        line.act,
        line.number,
    )
