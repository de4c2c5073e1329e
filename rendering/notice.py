"""The official notice (通报) as a value: what stands in it and in which order, before Word or PDF give it a shape."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from domain.bulletin import AdjustmentRow, MonthlyBulletin
from locales import Words
from rendering.content import Place, columns, day_name, figures, joined, month_name, moves, places, points


@dataclass(frozen=True, slots=True)
class OfficialFields:
    """What the office may fill in by its own choice (GB/T 9704: 版头、主体、版记).

    `head` is the red name across the top (发文机关标志), `number` stands under it (发文字号), `copies` (抄送机关) may
    be empty; then the line is left out.
    """

    issuer: str
    head: str
    number: str
    title: str
    recipients: str
    date: date
    copies: str = ""


class Level(StrEnum):
    """The weight of a paragraph: 一、 on a line of its own · text that begins with its （一） · plain text."""

    SECTION = "section"
    SUBSECTION = "subsection"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph of the body; `lead` is the （一） heading that its text runs on from."""

    level: Level
    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice in reading order: `before` the table, the table itself, `after` it, signature, imprint (版记)."""

    fields: OfficialFields
    recipients: str
    before: tuple[Paragraph, ...]
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    table_note: str
    after: tuple[Paragraph, ...]
    attachment: str
    date: str
    copies: str
    printed: str


def official_fields(bulletin: MonthlyBulletin, words: Words) -> OfficialFields:
    """Give the fields as they stand when the office has chosen nothing."""
    year, month = str(bulletin.month.year), str(bulletin.month.number)
    named = month_name(bulletin.month, words)
    if bulletin.number:
        number = words("bulletin-notice-number-corrected", year=year, month=month, number=bulletin.number)
        title = words("bulletin-notice-title-corrected", month=named)
    else:
        number = words("bulletin-notice-number", year=year, month=month)
        title = words("bulletin-notice-title", month=named)
    return OfficialFields(
        issuer=bulletin.issuer,
        head=bulletin.issuer,
        number=number,
        title=title,
        recipients=words("bulletin-notice-recipients"),
        date=bulletin.drawn_on,
    )


def compose(bulletin: MonthlyBulletin, words: Words, fields: OfficialFields) -> Notice:
    """Put the notice together: overview, ranking, who did not report, remarks."""
    return Notice(
        fields=fields,
        recipients=words("bulletin-notice-recipients-line", recipients=fields.recipients),
        before=(_opening(bulletin, words), *_overview(bulletin, words), *_ranking(words)),
        head=table_head(bulletin, words),
        rows=tuple(table_row(place, moving=moves(bulletin)) for place in places(bulletin, words)),
        table_note=words("bulletin-notice-table-note"),
        after=(*_reporting(bulletin, words), *_remarks(bulletin, words)),
        attachment=words("bulletin-notice-attachment", name=_ledger_name(bulletin, words)),
        date=day_name(fields.date, words),
        copies=words("bulletin-notice-copies", copies=fields.copies) if fields.copies else "",
        printed=words("bulletin-notice-printed", date=day_name(fields.date, words)),
    )


def table_head(bulletin: MonthlyBulletin, words: Words) -> tuple[str, ...]:
    """Give the ranking table's heads; without a month before there is no movement."""
    heads = tuple(columns(words).values())
    return heads if moves(bulletin) else heads[:-1]


def table_row(place: Place, *, moving: bool) -> tuple[str, ...]:
    """Give a place in the order of the heads."""
    row = (place.rank, place.name, place.tasks, place.bonus, place.deductions, place.total)
    return (*row, str(place.movement)) if moving else row


def _ledger_name(bulletin: MonthlyBulletin, words: Words) -> str:
    return words("bulletin-notice-attachment-name", month=month_name(bulletin.month, words))


def _section(number: int, heading: str, words: Words) -> Paragraph:
    text = words("bulletin-notice-section", number=number, heading=words(f"bulletin-notice-{heading}"))
    return Paragraph(Level.SECTION, text)


def _opening(bulletin: MonthlyBulletin, words: Words) -> Paragraph:
    month = month_name(bulletin.month, words)
    return Paragraph(Level.TEXT, words("bulletin-notice-opening", group=bulletin.group, month=month))


def _overview(bulletin: MonthlyBulletin, words: Words) -> Iterator[Paragraph]:
    sums = figures(bulletin)
    yield _section(1, "overview", words)
    yield Paragraph(
        Level.TEXT,
        words(
            "bulletin-notice-overview-text",
            count=sums.count,
            tasks=str(sums.tasks),
            done=str(sums.done),
            mean=sums.mean,
            highest=sums.highest,
            lowest=sums.lowest,
            onTime=str(sums.on_time),
        ),
    )


def _ranking(words: Words) -> Iterator[Paragraph]:
    yield _section(2, "ranking", words)
    yield Paragraph(Level.TEXT, words("bulletin-notice-ranking-text"))


def _reporting(bulletin: MonthlyBulletin, words: Words) -> Iterator[Paragraph]:
    yield _section(3, "reporting", words)
    named = {"missing": bulletin.missing, "late": bulletin.late, "nothing": bulletin.nothing}
    present = {kind: names for kind, names in named.items() if names}
    if not (bulletin.missing or bulletin.late):
        yield Paragraph(Level.TEXT, words("bulletin-text-all-in-time"))
    for number, (kind, names) in enumerate(present.items(), start=1):
        lead = words("bulletin-notice-subsection", number=number, heading=words(f"bulletin-{kind}"))
        yield Paragraph(Level.SUBSECTION, _names(names, words), lead)


def _names(names: Sequence[str], words: Words) -> str:
    return words("bulletin-notice-names-text", names=joined(names, words), count=str(len(names)))


def _remarks(bulletin: MonthlyBulletin, words: Words) -> Iterator[Paragraph]:
    yield _section(4, "remarks", words)
    if bulletin.number:
        yield Paragraph(Level.TEXT, words("bulletin-notice-correction-text", number=str(bulletin.number)))
    if bulletin.simulated:
        yield Paragraph(Level.TEXT, words("bulletin-notice-simulated-text"))
    for adjustment in bulletin.adjustments:
        yield Paragraph(Level.TEXT, _adjustment(adjustment, bulletin, words))
    basis = words("bulletin-notice-basis-text", rulebook=bulletin.rulebook, version=bulletin.version)
    yield Paragraph(Level.TEXT, basis)


def _adjustment(adjustment: AdjustmentRow, bulletin: MonthlyBulletin, words: Words) -> str:
    printed = points(adjustment.points, bulletin.rounding)
    return words(
        "bulletin-notice-adjustment-text",
        department=adjustment.department,
        month=month_name(adjustment.month, words),
        points=printed if adjustment.points < 0 else f"+{printed}",
        reason=adjustment.reason,
    )
