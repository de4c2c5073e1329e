"""People before the office, invitations, and the choice of the group a person acts in."""

from datetime import date

from delivery.parcel import Parcel
from handlers.buttons.bulletin import PreviewBulletin
from handlers.buttons.people import (
    ActIn,
    AskToRemove,
    EnterLeave,
    InviteAll,
    InviteOne,
    OpenDeputyRequest,
    OpenPeople,
    OpenSeats,
    OpenStaff,
    RemoveSeat,
    StrikeLeave,
    ToggleSecondPerson,
)
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, day_name, draw, key, moment_text, paragraphs, period_name, short
from handlers.screens.fitting import few, names_text, within_a_message
from handlers.screens.people import shared, span_text
from locales import Words
from rendering.qr import qr_picture
from services.views import SeatRole
from services.views.people import (
    DepartmentSeats,
    GroupChoice,
    InviteBook,
    InviteCard,
    PeopleBoard,
    PeopleLine,
    PublicationProposed,
    StaffCard,
    Standing,
)

ABREAST = 2
MOST_GROUPS = 40


def _leaves(view: DepartmentSeats, words: Words) -> list[tuple[Key, ...]]:
    """Offer to note a leave for the liaison, and to take one back."""
    if not any(each.role is SeatRole.LIAISON for each in view.seats):
        return []
    struck = [
        (key(words("button-cancel-leave", days=span_text(words, each.first, each.last)), StrikeLeave(each.leave)),)
        for each in view.leaves
    ]
    return [*struck, (key(words("button-enter-leave"), EnterLeave(view.department)),)]


@draw.register
def board(view: PeopleBoard, words: Words) -> Parcel:
    """Draw the departments with who speaks for them."""
    joined = view.departments - len(view.missing)
    text = paragraphs(
        words.html("people-title", group=view.reader.group),
        words.html(f"notice-{view.notice}") if view.notice else "",
        words.html("people-counts", departments=view.departments, joined=joined, missing=len(view.missing)),
        _named(words, "people-missing", view.missing),
        _named(words, "people-blocked", view.blocked),
        _named(words, "people-office", view.office),
        _named(words, "people-leaders", view.leaders),
        "",
        *(_line(each, words) for each in view.lines),
        words.html("bulletin-page", page=view.page + 1, pages=view.pages) if view.pages > 1 else "",
        "",
        words.html("people-second-on" if view.second_person else "people-second-off"),
        words.html("people-second-lifting", name=view.lifted_by) if view.lifted_by else "",
    )
    return Parcel(text, buttons=tuple(_board_rows(view, words)))


@draw.register
def department(view: DepartmentSeats, words: Words) -> Parcel:
    """Draw the people of one department."""
    roles = {each.role for each in view.seats}
    head = paragraphs(
        words.html("seats-title", department=view.name),
        *(_seat(each, view.reader.zone, words) for each in view.seats),
        "" if SeatRole.LIAISON in roles else words.html("seats-no-liaison"),
        words.html(f"leave-{view.notice}") if view.notice else "",
    )
    lines = [words.html("leave-line", days=span_text(words, each.first, each.last)) for each in view.leaves]
    lines += [_before(*each, words) for each in view.before]
    asked = words.html("leave-ask-for") if view.asking_leave else _asking(view.seats, view.asking, words)
    text = within_a_message(head, lines, asked, words)
    if view.asking:
        return Parcel(text, buttons=_sure(view.asking, OpenSeats(view.department), words))
    if view.asking_leave:
        return Parcel(text, buttons=((key(words("button-back"), OpenSeats(view.department)),),))
    rows: list[tuple[Key, ...]] = _leaves(view, words)
    if view.nomination is not None:
        rows.append((key(words("button-nomination", department=view.name), OpenDeputyRequest(view.nomination)),))
    rows += [
        (key(words(f"button-invite-{role}"), InviteOne(role, view.department)),)
        for role in (SeatRole.LIAISON, SeatRole.DEPUTY)
    ]
    rows += [(key(short(words("button-remove-seat", name=each.name)), AskToRemove(each.seat)),) for each in view.seats]
    return Parcel(text, buttons=(*rows, (key(words("button-people"), OpenPeople(0)),)))


@draw.register
def staff(view: StaffCard, words: Words) -> Parcel:
    """Draw the people of the office and the leaders."""
    text = paragraphs(
        words.html("staff-title", group=view.reader.group),
        *(_seat(each, view.reader.zone, words) for each in view.seats),
        _asking(view.seats, view.asking, words),
    )
    if view.asking:
        return Parcel(text, buttons=_sure(view.asking, OpenStaff(), words))
    rows: list[tuple[Key, ...]] = [
        tuple(key(words(f"button-invite-{role}"), InviteOne(role, 0)) for role in (SeatRole.OFFICE, SeatRole.LEADER))
    ]
    rows += [(key(short(words("button-remove-seat", name=each.name)), AskToRemove(each.seat)),) for each in view.seats]
    return Parcel(text, buttons=(*rows, (key(words("button-people"), OpenPeople(0)),)))


@draw.register
def invitation(view: InviteCard, words: Words) -> Parcel:
    """Draw one invitation: the picture to scan, the link to send."""
    text = paragraphs(
        words.html(f"invite-{view.role}", department=view.name, group=view.reader.group),
        words.html("invite-how", until=moment_text(words, view.expires_at, view.reader.zone)),
        f"<code>{view.link}</code>",
    )
    back = OpenSeats(view.department) if view.department else OpenStaff()
    rows = ((shared(words, view.link, "invite-share"),), (key(words("button-back"), back),))
    return Parcel(text, buttons=rows, photo=qr_picture(view.link))


@draw.register
def slips(view: InviteBook, words: Words) -> Parcel:
    """Draw the document with a slip for each department."""
    from rendering.invite_slips import invite_slips  # noqa: PLC0415 - python-docx is heavy, and the bot's start counts

    until = moment_text(words, view.expires_at, view.reader.zone)
    book = invite_slips(view.slips, words, group=view.reader.group, made_on=view.made_on, until=until)
    return Parcel(
        words.html("invite-book", count=len(view.slips), until=until),
        buttons=((key(words("button-people"), OpenPeople(0)),),),
        documents=((f"invitations-{view.made_on}.docx", book),),
    )


@draw.register
def groups(view: GroupChoice, words: Words) -> Parcel:
    """Draw the groups a person can act in."""
    several = len(view.options) > 1
    lines = [
        words.html(
            "switch-line",
            group=each.name,
            role=words(f"role-{each.role}", department=each.department),
            current="yes" if each.current else "no",
        )
        for each in view.options
    ]
    rows = [(key(short(each.name), ActIn(each.group)),) for each in view.options if not each.current]
    title = words.html("switch-title" if several else "switch-only-one")
    return Parcel(within_a_message(title, lines, "", words), buttons=tuple(few(rows, MOST_GROUPS)))


@draw.register
def proposed(view: PublicationProposed, words: Words) -> Parcel:
    """Tell the one who proposed that somebody else has to agree, and ask the others."""
    period = period_name(words, view.period)
    if not view.by:
        return Parcel(
            words.html("publication-proposed", period=period), buttons=((key(words("button-desk"), OpenQueue()),),)
        )
    return Parcel(
        words.html("publication-asked", period=period, name=view.by),
        buttons=((key(words("button-preview"), PreviewBulletin(view.bulletin)),),),
    )


def _named(words: Words, message: str, names: tuple[str, ...]) -> str:
    return words.html(message, count=len(names), names=names_text(words, names)) if names else ""


def _line(line: PeopleLine, words: Words) -> str:
    return words.html(
        "people-line",
        department=line.department,
        liaison=short(line.liaison.name) if line.liaison else words("people-nobody"),
        blocked="yes" if line.liaison and line.liaison.blocked else "no",
        away="yes" if line.away else "no",
        deputy=short(line.deputy.name) if line.deputy else "",
        has="yes" if line.deputy else "no",
    )


def _board_rows(view: PeopleBoard, words: Words) -> list[tuple[Key, ...]]:
    keys = [key(short(each.department, 14), OpenSeats(each.number)) for each in view.lines]
    rows: list[tuple[Key, ...]] = [tuple(keys[index : index + ABREAST]) for index in range(0, len(keys), ABREAST)]
    turning = []
    if view.page > 0:
        turning.append(key(words("button-previous-page"), OpenPeople(view.page - 1)))
    if view.page + 1 < view.pages:
        turning.append(key(words("button-next-page"), OpenPeople(view.page + 1)))
    if turning:
        rows.append(tuple(turning))
    if view.missing:
        rows.append((key(words("button-invite-all", count=len(view.missing)), InviteAll()),))
    second = "button-second-on"
    if view.second_person:
        second = "button-second-confirm-lift" if view.lifted_by else "button-second-lift"
    rows.append((key(words("button-staff"), OpenStaff()), key(words(second), ToggleSecondPerson())))
    return [*rows, (key(words("button-desk"), OpenQueue()),)]


def _seat(seat: Standing, zone: str, words: Words) -> str:
    return words.html(
        "seats-line",
        role=words(f"role-short-{seat.role}"),
        name=seat.name,
        username=seat.username,
        known="yes" if seat.username else "no",
        since=moment_text(words, seat.since, zone),
        blocked="yes" if seat.blocked else "no",
    )


def _before(name: str, first: date, last: date, words: Words) -> str:
    return words.html(
        "seats-before",
        name=name,
        first=_day(first, words),
        last=_day(last, words),
    )


def _day(day: date, words: Words) -> str:
    return words("day-written", day=day_name(words, day.month, day.day), year=str(day.year))


def _asking(seats: tuple[Standing, ...], asking: int, words: Words) -> str:
    found = next((each for each in seats if each.seat == asking), None)
    return words.html("seats-ask-remove", name=found.name) if found else ""


def _sure(seat: int, back: OpenSeats | OpenStaff, words: Words) -> tuple[tuple[Key, ...], ...]:
    return ((key(words("button-remove-now"), RemoveSeat(seat)), key(words("button-back"), back)),)
