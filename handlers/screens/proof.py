"""The record of notices: a round by department, a department notice by notice, and the whole as a file."""

from delivery.parcel import Parcel
from domain.notice_record import NoticeRecord
from handlers.buttons.proof import ExportNotices, OpenDepartmentNotices, OpenNotices
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, draw, key, moment_text, paragraphs, short
from locales import Words
from rendering.notices_book import notices_book, why
from rendering.round_words import round_name
from services.views.proof import DepartmentNotices, DepartmentRecord, NoticesBook, NoticesOverview

MOST_ROUNDS = 6
LONGEST_ROUND = 60
LONGEST_PERSON = 40
LONGEST_WHY = 120


@draw.register
def overview(view: NoticesOverview, words: Words) -> Parcel:
    """Draw a round's notices, a line and a button for each department."""
    if view.round is None:
        return Parcel(words.html("notices-none"), buttons=((key(words("button-desk"), OpenQueue()),),))
    text = paragraphs(
        words.html("notices-title", round=round_name(words, view.round)),
        *(_department(each, words) for each in view.departments),
        _page(view.page, view.pages, words),
    )
    rows: list[tuple[Key, ...]] = [
        (key(short(each.name), OpenDepartmentNotices(view.dispatch, each.department, 0)),) for each in view.departments
    ]
    rows += _turning(
        view.page,
        view.pages,
        words,
        earlier=OpenNotices(view.dispatch, max(view.page - 1, 0)),
        later=OpenNotices(view.dispatch, view.page + 1),
    )
    rows.append((key(words("button-export-notices"), ExportNotices(view.dispatch)),))
    rows += [
        (
            key(
                short(words("button-notices-of", round=round_name(words, named)), LONGEST_ROUND),
                OpenNotices(dispatch, 0),
            ),
        )
        for dispatch, named in view.rounds[:MOST_ROUNDS]
    ]
    return Parcel(text, buttons=tuple(rows))


@draw.register
def department(view: DepartmentRecord, words: Words) -> Parcel:
    """Draw every notice of a department."""
    text = paragraphs(
        words.html("notices-department", department=view.name, round=round_name(words, view.round)),
        *(_record(each, view.reader.zone, words) for each in view.records),
        "" if view.records else words.html("notices-nothing"),
        _page(view.page, view.pages, words),
    )
    rows = _turning(
        view.page,
        view.pages,
        words,
        earlier=OpenDepartmentNotices(view.dispatch, view.department, max(view.page - 1, 0)),
        later=OpenDepartmentNotices(view.dispatch, view.department, view.page + 1),
    )
    rows.append((key(words("button-notices"), OpenNotices(view.dispatch, 0)),))
    return Parcel(text, buttons=tuple(rows))


@draw.register
def book(view: NoticesBook, words: Words) -> Parcel:
    """Draw the file."""
    named = round_name(words, view.ledger.round)
    return Parcel(
        words.html("notices-book-sent", round=named, count=len(view.ledger.records)),
        buttons=((key(words("button-notices"), OpenNotices(view.dispatch, 0)),),),
        documents=((f"notices-{view.ledger.round.month}-{view.dispatch}.xlsx", notices_book(view.ledger, words)),),
    )


def _department(line: DepartmentNotices, words: Words) -> str:
    counted = words("list-separator").join(
        words("notices-count", outcome=words(f"notice-outcome-{outcome}"), count=count)
        for outcome, count in line.outcomes
    )
    return words.html("notices-line", department=line.name, counts=counted or words("notices-nothing"))


def _record(record: NoticeRecord, zone: str, words: Words) -> str:
    reason = short(why(record, words), LONGEST_WHY)
    return words.html(
        "notices-record",
        moment=moment_text(words, record.sent_at or record.due_at, zone),
        what=words(f"notice-what-{record.what}"),
        person=short(record.person, LONGEST_PERSON),
        outcome=words(f"notice-outcome-{record.outcome}"),
        why=reason,
        known="yes" if reason else "no",
    )


def _page(page: int, pages: int, words: Words) -> str:
    return words.html("bulletin-page", page=page + 1, pages=pages) if pages > 1 else ""


def _turning(
    page: int,
    pages: int,
    words: Words,
    *,
    earlier: OpenNotices | OpenDepartmentNotices,
    later: OpenNotices | OpenDepartmentNotices,
) -> list[tuple[Key, ...]]:
    row: list[Key] = []
    if page > 0:
        row.append(key(words("button-previous-page"), earlier))
    if page + 1 < pages:
        row.append(key(words("button-next-page"), later))
    return [tuple(row)] if row else []
