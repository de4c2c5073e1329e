"""Claims as they are seen: the draft, the card, the list, and what is said of them."""

from datetime import date

from delivery.parcel import LONGEST_TEXT, Parcel, shown_length
from domain.scoring.lines import Note
from domain.scoring.rules import EachRule
from handlers.buttons.claim import (
    AcceptClaim,
    AskClaimField,
    AskClaimReason,
    AskToDropClaim,
    ClearClaimFiles,
    DropClaim,
    ListClaims,
    NewClaim,
    NextClaim,
    OpenClaim,
    OpenClaimDraft,
    RefuseClaim,
    SendClaim,
    SetClaimKind,
    SetClaimLevel,
    SetClaimMonth,
    ShowClaimFiles,
    TakeClaimBack,
    TellClaimApart,
)
from handlers.buttons.correction import ProposeCorrection
from handlers.buttons.home import Home
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, day_name, draw, key, moment_text, month_name, paragraphs, quotation, short
from handlers.screens.fitting import fitting
from handlers.screens.reuse import watched_rows, watched_text
from handlers.screens.reviews import with_files
from handlers.screens.scores import kind_text, month_number, rooms_text, rule_title, signed
from locales import Words
from rendering.content import level_name
from services.views import ClaimState, SeatRole
from services.views.claims import ClaimCard, ClaimDraft, ClaimLine, ClaimList, ClaimNews, ClaimWant, ClaimWorth

CLAIM_REASONS = ("unproven", "level", "scope", "counted")
SIGNS = {ClaimState.SENT: "📨", ClaimState.ACCEPTED: "✔️", ClaimState.REFUSED: "❌"}
FIELDS = (ClaimWant.WHAT, ClaimWant.WHEN, ClaimWant.BY)
LONGEST_WHAT = 60
LONGEST_TITLE = 40
LONGEST_ALIKE = 500
MOST_ALIKE = 5


@draw.register
def draft(view: ClaimDraft, words: Words) -> Parcel:
    """Draw a claim being written down: what is there, what is missing, what it would give."""
    text = paragraphs(
        words.html("claim-draft-title", month=month_name(words, view.month)),
        _kind(view.rule, view.level, words),
        quotation(view.what),
        _when(view.happened_on, view.by_whom, words),
        words.html("claim-files", count=view.files) if view.files else "",
        _other("claim-same", view.same_as, words) if view.same_as else "",
        *_worth(view.worth, words),
        f"\n{_wanted(view, words)}",
    )
    return Parcel(text, buttons=tuple(_draft_rows(view, words)))


@draw.register
def card(view: ClaimCard, words: Words) -> Parcel:
    """Draw a claim before its department or the office; what the keys show too goes where a message cannot hold all."""
    text = _card(view, words, watched_text(view.watch, view.reader.zone, words))
    if shown_length(text) > LONGEST_TEXT:
        text = _card(view, words, "")
    parcel = Parcel(text, buttons=tuple(_office_rows(view, words) if _office(view) else _own_rows(view, words)))
    return with_files(parcel, view.files) if view.show_files else parcel


def _card(view: ClaimCard, words: Words, watched: str) -> str:
    decided = view.state != ClaimState.SENT
    return paragraphs(
        f"{SIGNS[view.state]} {_heading(view.number, view.department, words)}",
        words.html("claim-month", month=month_name(words, view.month)),
        _kind(view.rule, view.level, words),
        quotation(view.what),
        _when(view.happened_on, view.by_whom, words),
        words.html("claim-files", count=len(view.files)) if view.files else words.html("claim-no-files"),
        watched,
        words.html("claim-sent-at", moment=moment_text(words, view.sent_at, view.reader.zone)) if view.sent_at else "",
        _other("claim-same", view.same_as, words) if view.same_as else "",
        *fitting([_other("claim-alike", each, words) for each in view.alike], words, room=LONGEST_ALIKE),
        *_worth(view.worth, words, counted=view.state == ClaimState.ACCEPTED),
        "",
        words.html("claim-frozen", month=month_name(words, view.month))
        if view.frozen and view.state == ClaimState.ACCEPTED
        else words.html(f"claim-state-{view.state}"),
        words.html("claim-decided-name", name=view.decided_by) if decided and _office(view) else "",
        words.html("claim-refused-reason", reason=view.reason) if view.reason else "",
        words.html("claim-ask-reason") if view.asking_reason else "",
    )


@draw.register
def listed(view: ClaimList, words: Words) -> Parcel:
    """Draw the claims with where each of them is."""
    office = view.reader.role == SeatRole.OFFICE
    text = paragraphs(
        words.html("claim-list-title", group=view.reader.group if office else view.reader.department),
        words.html("claim-list-waiting", count=view.waiting) if view.lines else words.html("claim-list-empty"),
    )
    rows: list[tuple[Key, ...]] = [
        (key(_label(line, words, office=office), OpenClaim(line.claim)),) for line in view.lines
    ]
    turning = [
        key(words(label), ListClaims(page))
        for label, page in (("button-previous-page", view.page - 1), ("button-next-page", view.page + 1))
        if 0 <= page < view.pages
    ]
    if turning:
        rows.append(tuple(turning))
    first = key(words("button-desk"), OpenQueue()) if office else key(words("button-claim-new"), NewClaim())
    return Parcel(text, buttons=(*rows, (first, key(words("button-home"), Home()))))


@draw.register
def news(view: ClaimNews, words: Words) -> Parcel:
    """Tell the office of a claim, or the department of the answer."""
    text = paragraphs(
        words.html(f"claim-news-{view.state}", month=month_name(words, view.month)),
        _heading(view.number, view.department, words),
        _kind(view.rule, view.level, words),
        quotation(short(view.what, LONGEST_WHAT)),
        words.html("claim-refused-reason", reason=view.reason) if view.reason else "",
    )
    opening = ShowClaimFiles(view.claim) if view.reader.role == SeatRole.OFFICE else OpenClaim(view.claim)
    return Parcel(text, buttons=((key(words("button-claim-open"), opening),),))


def _office(view: ClaimCard) -> bool:
    return view.reader.role == SeatRole.OFFICE


def _other(message: str, line: ClaimLine, words: Words) -> str:
    return words.html(message, number=str(line.number), what=short(line.what, LONGEST_WHAT))


def _heading(number: int, department: str, words: Words) -> str:
    return words.html("claim-heading", number=str(number), department=department)


def _kind(rule: EachRule | None, level: str | None, words: Words) -> str:
    return kind_text(rule, level, rule.points.get(level or "") if rule else None, words)


def _when(day: date | None, by_whom: str, words: Words) -> str:
    return paragraphs(
        words.html("claim-when", day=_day(day, words)) if day else "",
        words.html("claim-by", name=by_whom) if by_whom else "",
    )


def _day(day: date, words: Words) -> str:
    return words("day-written", year=str(day.year), day=day_name(words, day.month, day.day))


def _worth(worth: ClaimWorth | None, words: Words, *, counted: bool = False) -> list[str]:
    """Say what it gives before it is sent: the caps it stands under, and what holds it back."""
    if worth is None:
        return []
    return [
        words.html("claim-counted" if counted else "claim-gain", points=signed(worth.gain)),
        words.html(f"claim-held-{worth.note}") if worth.note is not Note.COUNTED else "",
        *([words.html("claim-rooms"), *rooms_text(worth.rooms, words)] if worth.rooms else []),
    ]


def _wanted(view: ClaimDraft, words: Words) -> str:
    if view.asking_to_drop:
        return words.html("claim-ask-to-drop")
    want = view.asking or view.wants
    if want is ClaimWant.ALIKE and view.alike:
        return words.html("claim-wants-alike", number=str(view.alike.number), what=short(view.alike.what, LONGEST_WHAT))
    if want is ClaimWant.EVIDENCE and view.rule and view.rule.evidence:
        return words.html("claim-wants-proof")
    return words.html(f"claim-wants-{want}")


def _draft_rows(view: ClaimDraft, words: Words) -> list[tuple[Key, ...]]:
    if view.asking_to_drop:
        keep = key(words("button-clear-no"), OpenClaimDraft(view.claim))
        return [(key(words("button-claim-drop-yes"), DropClaim(view.claim)), keep)]
    if view.asking:
        return [(key(words("button-back"), OpenClaimDraft(view.claim)),)]
    if view.rule is None:
        kinds = [(key(_kind_label(rule, words), SetClaimKind(view.claim, rule.id)),) for rule in view.kinds]
        return [*kinds, _leaving(view, words)]
    if view.wants is ClaimWant.LEVEL:
        levels = tuple(
            key(f"{level_name(level, words)} {signed(points)}", SetClaimLevel(view.claim, level))
            for level, points in view.rule.points.items()
        )
        return [levels, (_again(view, words),), _leaving(view, words)]
    return _full_rows(view, words)


def _full_rows(view: ClaimDraft, words: Words) -> list[tuple[Key, ...]]:
    rows: list[tuple[Key, ...]] = []
    if view.wants is ClaimWant.ALIKE and view.alike:
        rows.append(
            (
                key(words("button-claim-same"), TellClaimApart(view.claim, view.alike.claim)),
                key(words("button-claim-apart"), TellClaimApart(view.claim, 0)),
            )
        )
    proven = view.files or not (view.rule and view.rule.evidence)
    if view.wants is ClaimWant.NOTHING or (view.wants is ClaimWant.EVIDENCE and proven):
        rows.append((key(words("button-claim-send"), SendClaim(view.claim)),))
    given = {ClaimWant.WHAT: view.what, ClaimWant.WHEN: view.happened_on, ClaimWant.BY: view.by_whom}
    fields = tuple(
        key(words(f"button-claim-{each}"), AskClaimField(view.claim, each)) for each in FIELDS if given[each]
    )
    if fields:
        rows.append(fields)
    changes = [_again(view, words)]
    if view.level:
        changes.append(key(words("button-claim-level"), SetClaimLevel(view.claim, "")))
    if view.files:
        changes.append(key(words("button-claim-files"), ClearClaimFiles(view.claim)))
    months = tuple(
        key(words("button-claim-month", month=month_name(words, each)), SetClaimMonth(view.claim, month_number(each)))
        for each in view.months
        if each != view.month
    )
    return [*rows, tuple(changes), *([months] if months else []), _leaving(view, words)]


def _again(view: ClaimDraft, words: Words) -> Key:
    return key(words("button-claim-kind"), SetClaimKind(view.claim, ""))


def _leaving(view: ClaimDraft, words: Words) -> tuple[Key, ...]:
    listing = key(words("button-claims"), ListClaims(0))
    begun = view.rule or view.what or view.files or view.happened_on or view.by_whom
    return (key(words("button-claim-drop"), AskToDropClaim(view.claim)), listing) if begun else (listing,)


def _kind_label(rule: EachRule, words: Words) -> str:
    points = sorted(rule.points.values())
    worth = (
        signed(points[0]) if len(points) == 1 else words("points-range", low=signed(points[0]), high=signed(points[-1]))
    )
    return f"{short(rule_title(rule, words), LONGEST_TITLE)} {worth}"


def _label(line: ClaimLine, words: Words, *, office: bool) -> str:
    named = line.department if office else words("claim-number", number=str(line.number))
    return short(f"{SIGNS[line.state]} {named} {line.what}")


def _own_rows(view: ClaimCard, words: Words) -> list[tuple[Key, ...]]:
    rows: list[tuple[Key, ...]] = []
    if view.state == ClaimState.SENT:
        rows.append((key(words("button-claim-take-back"), TakeClaimBack(view.claim, view.revision)),))
    rows.append((key(words("button-claims"), ListClaims(0)), key(words("button-claim-new"), NewClaim())))
    return rows


def _office_rows(view: ClaimCard, words: Words) -> list[tuple[Key, ...]]:
    if view.asking_reason:
        reasons = [
            (key(words(f"claim-reason-{each}"), RefuseClaim(view.claim, view.revision, each)),)
            for each in CLAIM_REASONS
        ]
        return [*reasons, (key(words("button-back"), OpenClaim(view.claim)),)]
    rows = [*watched_rows(view.watch, words), *_decisions(view, words)]
    if view.frozen and view.state != ClaimState.SENT:
        rows.append((key(words("button-correct-month"), ProposeCorrection(view.frozen)),))
    if view.files and not view.show_files:
        rows.append((key(words("button-claim-show-files", count=len(view.files)), ShowClaimFiles(view.claim)),))
    if view.waiting and view.state != ClaimState.SENT:
        rows.append((key(words("button-claim-next", count=view.waiting), NextClaim()),))
    return [*rows, (key(words("button-claims"), ListClaims(0)), key(words("button-desk"), OpenQueue()))]


def _decisions(view: ClaimCard, words: Words) -> list[tuple[Key, ...]]:
    """Offer what is not decided already: a decision can be changed, and the department hears of it."""
    again = "-instead" if view.state != ClaimState.SENT else ""
    accept = key(words(f"button-claim-accept{again}"), AcceptClaim(view.claim, view.revision, 0))
    refuse = key(words(f"button-claim-refuse{again}"), AskClaimReason(view.claim, view.revision))
    rows = [
        tuple(
            each for each, state in ((accept, ClaimState.ACCEPTED), (refuse, ClaimState.REFUSED)) if view.state != state
        )
    ]
    rows += [
        (
            key(
                words("button-claim-accept-same", number=str(each.number)),
                AcceptClaim(view.claim, view.revision, each.claim),
            ),
        )
        for each in view.alike[:MOST_ALIKE]
        if view.same_as is None
    ]
    return rows
