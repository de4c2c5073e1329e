"""Deputies, leaves, handover: the liaison's side, the office's yes or no, and what those are told whom it concerns."""

from datetime import date, datetime
from urllib.parse import quote

from delivery.parcel import Parcel
from handlers.buttons.home import Home
from handlers.buttons.people import (
    AskHandover,
    CancelLeave,
    DecideDeputy,
    EndDeputy,
    HandOver,
    NameDeputy,
    OpenDeputy,
    OpenLeave,
    StandIn,
)
from handlers.buttons.report import OpenSheet
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, day_name, deadline_text, draw, key, moment_text, paragraphs
from handlers.screens.fitting import few, fitting, within_a_message
from locales import Words
from rendering.round_words import report_name
from services.views.people import (
    DeputyAsked,
    DeputyCard,
    DeputyDecided,
    DeputyHome,
    DeputyRequest,
    HandoverCard,
    LeaveCard,
    LeaveLine,
    LeaveNews,
    SeatEnded,
)
from services.views.readers import Reader

SHARE = "https://t.me/share/url?url="
LONGEST_LEAVES = 1000


@draw.register
def deputy(view: DeputyCard, words: Words) -> Parcel:
    """Draw a liaison's deputy."""
    text = paragraphs(
        words.html("deputy-title", department=view.reader.department),
        words.html("deputy-is", name=view.deputy) if view.deputy else words.html("deputy-none"),
        words.html("deputy-waiting", name=view.waiting) if view.waiting else "",
        words.html("deputy-does"),
        *invitation(words, view.reader, view.code, view.link, view.expires_at, "deputy-link"),
    )
    rows: list[tuple[Key, ...]] = []
    if view.code:
        rows.append((shared(words, view.link + view.code, "deputy-share"),))
    else:
        rows.append((key(words("button-other-deputy" if view.deputy else "button-name-deputy"), NameDeputy()),))
    if view.deputy or view.waiting:
        rows.append((key(words("button-end-deputy"), EndDeputy()),))
    rows.append((key(words("button-leave"), OpenLeave()), key(words("button-hand-over"), AskHandover())))
    rows.append((key(words("button-see-report"), OpenSheet()),))
    return Parcel(text, buttons=tuple(rows))


@draw.register
def handover(view: HandoverCard, words: Words) -> Parcel:
    """Draw what a handover does, or its link."""
    text = paragraphs(
        words.html("handover-title", department=view.reader.department),
        words.html("handover-does"),
        *invitation(words, view.reader, view.code, view.link, view.expires_at, "handover-link"),
    )
    make = (
        shared(words, view.link + view.code, "handover-share")
        if view.code
        else key(words("button-make-link"), HandOver())
    )
    return Parcel(text, buttons=((make,), (key(words("button-back"), OpenDeputy()),)))


@draw.register
def leaves(view: LeaveCard, words: Words) -> Parcel:
    """Draw a liaison's leaves; days may be written at once."""
    text = paragraphs(
        words.html("leave-title", department=view.reader.department),
        words.html(f"leave-{view.notice}") if view.notice else "",
        *fitting([_leave(each, words) for each in view.leaves], words, room=LONGEST_LEAVES),
        "" if view.leaves else words.html("leave-none"),
        _meanwhile(view, words) if view.leaves else "",
        words.html("leave-ask") if view.asking else "",
    )
    rows: list[tuple[Key, ...]] = [
        (key(words("button-cancel-leave", days=span_text(words, each.first, each.last)), CancelLeave(each.leave)),)
        for each in view.leaves
    ]
    rows = [*few(rows)]
    if not view.asking:
        rows.append((key(words("button-add-leave"), OpenLeave()),))
    rows.append((key(words("button-deputy"), OpenDeputy()), key(words("button-see-report"), OpenSheet())))
    return Parcel(text, buttons=tuple(rows))


def _leave(line: LeaveLine, words: Words) -> str:
    return words.html("leave-line", days=span_text(words, line.first, line.last))


def _meanwhile(view: LeaveCard, words: Words) -> str:
    return words.html("leave-deputy", name=view.deputy) if view.deputy else words.html("leave-no-deputy")


@draw.register
def deputy_home(view: DeputyHome, words: Words) -> Parcel:
    """Draw what a deputy can do while the liaison is there."""
    text = paragraphs(
        words.html("deputy-home", department=view.reader.department, group=view.reader.group),
        words.html("deputy-liaison", name=view.liaison),
        *fitting([_leave(each, words) for each in view.leaves], words, room=LONGEST_LEAVES),
        words.html("deputy-home-how"),
    )
    return Parcel(text, buttons=((key(words("button-stand-in"), StandIn()),),))


@draw.register
def request(view: DeputyRequest, words: Words) -> Parcel:
    """Draw a nomination before the office."""
    text = paragraphs(
        words.html("deputy-request", department=view.department),
        words.html("deputy-request-who", liaison=view.liaison, deputy=view.deputy),
        words.html("deputy-account", username=view.username) if view.username else "",
        "" if view.state == "waiting" else words.html(f"deputy-{view.state}", name=view.decided_by),
    )
    rows: list[tuple[Key, ...]] = []
    if view.state == "waiting":
        rows.append(
            (
                key(words("button-confirm-deputy"), DecideDeputy(view.nomination, 1)),
                key(words("button-refuse-deputy"), DecideDeputy(view.nomination, 0)),
            )
        )
    rows.append((key(words("button-desk"), OpenQueue()),))
    return Parcel(text, buttons=tuple(rows))


@draw.register
def asked(view: DeputyAsked, words: Words) -> Parcel:
    """Tell a deputy to be that the office has to agree."""
    return Parcel(words.html("deputy-asked", name=view.name, department=view.department))


@draw.register
def decided(view: DeputyDecided, words: Words) -> Parcel:
    """Tell what the office decided."""
    text = words.html(
        "deputy-decided-own" if view.own else "deputy-decided",
        confirmed="yes" if view.confirmed else "no",
        name=view.deputy,
        department=view.department,
    )
    return Parcel(text, buttons=((key(words("button-begin"), Home()),),) if view.own and view.confirmed else ())


@draw.register
def leave_news(view: LeaveNews, words: Words) -> Parcel:
    """Tell of a leave whoever has to know."""
    text = words.html(
        f"leave-news-{view.what}-{view.reader.role if view.what != 'stands-in' else 'liaison'}",
        name=view.liaison,
        department=view.department,
        days=span_text(words, view.first, view.last),
    )
    owed = [
        words.html("leave-owed", report=report_name(words, named), deadline=deadline_text(words, deadline))
        for named, deadline in view.owed
    ]
    rows = ((key(words("button-open-sheet"), OpenSheet()),),) if view.reader.stands_in else ()
    return Parcel(within_a_message(text, owed, "", words), buttons=rows)


@draw.register
def ended(view: SeatEnded, words: Words) -> Parcel:
    """Tell somebody that they hold a seat no more."""
    return Parcel(
        words.html(f"seat-ended-{view.why}", role=view.role.value, group=view.group, department=view.department)
    )


def invitation(
    words: Words, reader: Reader, code: str, link: str, expires_at: datetime | None, message: str
) -> tuple[str, ...]:
    """Write a link to pass on, and until when it is good; nothing without a code."""
    if not code or expires_at is None:
        return ()
    until = moment_text(words, expires_at, reader.zone)
    return ("", words.html(message, until=until), f"<code>{link}{code}</code>")


def shared(words: Words, address: str, message: str) -> Key:
    """Make a key that lets the person pick whom to send a link to."""
    return (words("button-share"), f"{SHARE}{quote(address, safe='')}&text={quote(words(message), safe='')}")


def span_text(words: Words, first: date, last: date) -> str:
    """Write a span of days: 12月1日至5日."""
    return words(
        "span-written",
        first=day_name(words, first.month, first.day),
        last=day_name(words, last.month, last.day),
        number=str(last.day),
        kind="day" if first == last else "month" if (first.year, first.month) == (last.year, last.month) else "far",
    )
