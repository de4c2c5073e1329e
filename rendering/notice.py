"""The official notice (通报) of a month, a quarter or a year: what stands in it and in which order."""

from collections.abc import Iterator, Sequence

from domain.bulletin import AdjustmentRow, MonthlyBulletin
from locales import Words
from rendering import period_notice
from rendering.content import (
    Bulletin,
    columns,
    day_name,
    figures,
    joined,
    month_name,
    moves,
    places,
    points,
    rulebook_name,
    titled,
)
from rendering.document import TYPE_AREA_MM, Block, Column, Notice, OfficialFields, Table
from rendering.sections import bare, plain, sectioned, subsectioned

__all__ = ["Notice", "OfficialFields", "compose", "official_fields"]


def official_fields(bulletin: Bulletin, words: Words) -> OfficialFields:
    """Give the fields as the office chose them, the usual where it chose nothing."""
    number, title = _named(bulletin, words)
    chosen = bulletin.letterhead
    return OfficialFields(
        issuer=chosen.issuer or bulletin.issuer,
        head=chosen.head or chosen.issuer or bulletin.issuer,
        number=_own_number(bulletin, words) or number,
        title=words("bulletin-notice-title-simulated", title=title) if bulletin.simulated else title,
        recipients=chosen.recipients.rstrip(":：") or words("bulletin-notice-recipients"),
        date=bulletin.drawn_on,
        copies=chosen.copies.rstrip("。."),
        signer=chosen.signer,
        contact=chosen.contact,
        red_head=chosen.red_head and not bulletin.simulated,
    )


def _own_number(bulletin: Bulletin, words: Words) -> str:
    """Give the number of the office's own series; a quarter or a year is no issue of a monthly one."""
    if isinstance(bulletin, MonthlyBulletin):
        number = bulletin.letterhead.numbered(bulletin.month.year, bulletin.month.number)
    else:
        number = bulletin.letterhead.numbered(bulletin.months[-1].year, None)
    if not (number and bulletin.number):
        return number
    return words("bulletin-notice-own-number-corrected", text=number, number=bulletin.number)


def compose(bulletin: Bulletin, words: Words, fields: OfficialFields) -> Notice:
    """Put the notice together: opening, numbered sections, attachment, signature, imprint."""
    if isinstance(bulletin, MonthlyBulletin):
        body, ledger = _body(bulletin, words), _ledger_name(bulletin, words)
    else:
        body, ledger = period_notice.body(bulletin, words), period_notice.ledger_name(bulletin, words)
    return Notice(
        fields=fields,
        signer=words("bulletin-notice-signer", signer=fields.signer) if fields.signer else "",
        recipients=words("bulletin-notice-recipients-line", recipients=fields.recipients),
        body=tuple(body),
        attachment=words("bulletin-notice-attachment", name=ledger),
        date=day_name(fields.date, words),
        contact=words("bulletin-notice-contact", contact=fields.contact) if fields.contact else "",
        copies=words("bulletin-notice-copies", copies=fields.copies) if fields.copies else "",
        printed=words("bulletin-notice-printed", date=day_name(fields.date, words)),
    )


def _named(bulletin: Bulletin, words: Words) -> tuple[str, str]:
    if not isinstance(bulletin, MonthlyBulletin):
        return period_notice.number(bulletin, words), period_notice.title(bulletin, words)
    year, month = str(bulletin.month.year), str(bulletin.month.number)
    named = month_name(bulletin.month, words)
    if bulletin.number:
        number = words("bulletin-notice-number-corrected", year=year, month=month, number=bulletin.number)
        return number, words("bulletin-notice-title-corrected", month=named)
    return words("bulletin-notice-number", year=year, month=month), words("bulletin-notice-title", month=named)


def _body(bulletin: MonthlyBulletin, words: Words) -> Iterator[Block]:
    month = month_name(bulletin.month, words)
    yield plain(words("bulletin-notice-opening", group=bulletin.group, month=month))
    parts = {
        "overview": _overview(bulletin, words),
        "ranking": _ranking(bulletin, words),
        "reporting": _reporting(bulletin, words),
        "remarks": _remarks(bulletin, words),
    }
    yield from sectioned(parts, words)


def _ledger_name(bulletin: MonthlyBulletin, words: Words) -> str:
    return words("bulletin-notice-attachment-name", month=month_name(bulletin.month, words))


def _overview(bulletin: MonthlyBulletin, words: Words) -> Iterator[Block]:
    sums = figures(bulletin)
    yield plain(
        words(
            "bulletin-notice-overview-text",
            count=sums.count,
            tasks=str(sums.tasks),
            done=str(sums.done),
            mean=sums.mean,
            highest=sums.highest,
            lowest=sums.lowest,
            asked="no" if sums.on_time is None else "yes",
            onTime=str(sums.on_time),
        ),
    )


def _ranking(bulletin: MonthlyBulletin, words: Words) -> Iterator[Block]:
    parted = [titled(title, words, "") for title in bulletin.parted_by]
    yield plain(words("bulletin-notice-ranking-text", parted="yes" if parted else "no", lines=joined(parted, words)))
    rows = (
        (place.rank, place.name, place.tasks, place.bonus, place.deductions, place.total, str(place.movement))
        for place in places(bulletin, words)
    )
    shape = _columns(bulletin, words)
    note = words("bulletin-notice-table-note", moves="yes" if moves(bulletin) else "no")
    yield Table(shape, tuple(row[: len(shape)] for row in rows), note)


def _columns(bulletin: MonthlyBulletin, words: Words) -> tuple[Column, ...]:
    """Give the ranking's columns; without a month before there is no movement, and the names have its room."""
    heads = columns(words)
    shape = {"rank": 13, "department": 0, "tasks": 16, "bonus": 18, "deductions": 18, "total": 19, "movement": 13}
    if not moves(bulletin):
        del shape["movement"]
    shape["department"] = TYPE_AREA_MM - sum(shape.values())
    sides = {"rank": "center", "department": "left", "movement": "center"}
    return tuple(Column(heads[name], width, sides.get(name, "right")) for name, width in shape.items())


def _reporting(bulletin: MonthlyBulletin, words: Words) -> Iterator[Block]:
    if not (bulletin.missing or bulletin.late):
        yield plain(words("bulletin-text-all-in-time" if bulletin.asked else "bulletin-text-nobody-asked"))
    named = {"missing": bulletin.missing, "late": bulletin.late, "nothing": bulletin.nothing}
    parts = {words(f"bulletin-{kind}"): _names(names, words) for kind, names in named.items() if names}
    yield from subsectioned(parts, words)


def _names(names: Sequence[str], words: Words) -> str:
    return words("bulletin-notice-names-text", names=joined(names, words), count=str(len(names)))


def _remarks(bulletin: MonthlyBulletin, words: Words) -> Iterator[Block]:
    if bulletin.number:
        reason = words("bulletin-notice-correction-reason", reason=bare(bulletin.reason)) if bulletin.reason else ""
        yield plain(words("bulletin-notice-correction-text", number=str(bulletin.number), reason=reason))
    if bulletin.simulated:
        yield plain(words("bulletin-notice-simulated-text"))
    for adjustment in bulletin.adjustments:
        yield plain(_adjustment(adjustment, bulletin, words))
    rulebook = rulebook_name(bulletin, words)
    yield plain(words("bulletin-notice-basis-text", rulebook=rulebook, version=bulletin.version))


def _adjustment(adjustment: AdjustmentRow, bulletin: MonthlyBulletin, words: Words) -> str:
    printed = points(adjustment.points, bulletin.rounding)
    return words(
        "bulletin-notice-adjustment-text",
        department=adjustment.department,
        month=month_name(adjustment.month, words),
        points=printed if adjustment.points < 0 else f"+{printed}",
        reason=bare(adjustment.reason),
    )
