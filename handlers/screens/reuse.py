"""The evidence watch on the reviewer's card, and two like files side by side."""

import html
from collections.abc import Callable

from delivery.parcel import LONGEST_CAPTION, Parcel, shown_length
from domain.fingerprints import Piece
from handlers.buttons.claim import OpenClaim
from handlers.buttons.finding import OpenFinding
from handlers.buttons.instruction import OpenInstruction
from handlers.buttons.packing import Button
from handlers.buttons.problem import OpenProblem
from handlers.buttons.reuse import CompareFiles, FindReuse
from handlers.buttons.review import ReviewEntry
from handlers.screens.drawing import Key, draw, key, moment_text, paragraphs, short
from locales import Words
from rendering.pair_picture import side_by_side
from rendering.round_words import round_name
from services.views import ReuseFinding
from services.views.reuse import (
    Comparison,
    CopiedText,
    FileRefused,
    FilesUnkept,
    Place,
    ReuseLine,
    Side,
    UsedFor,
    Watched,
)
from services.views.reviewing import ReviewCard

MOST_LINES = 4
BACK: dict[UsedFor, Callable[[int], Button]] = {
    UsedFor.ENTRY: ReviewEntry,
    UsedFor.CLAIM: OpenClaim,
    UsedFor.PROBLEM: OpenProblem,
    UsedFor.INSTRUCTION: OpenInstruction,
    UsedFor.FINDING: OpenFinding,
}
"""The card that two like files were opened from."""
LONGEST_PIECE = 60
"""Characters of what stayed the same that are shown around a change."""
LONGEST_TITLE = 40


def watch_text(view: ReviewCard, words: Words) -> str:
    """Say which files and words of an entry were used before."""
    watch = Watched(UsedFor.ENTRY, view.entry, view.reuse, view.unread)
    return paragraphs(watched_text(watch, view.reader.zone, words), _copied(view.copied, words) if view.copied else "")


def watch_rows(view: ReviewCard, words: Words) -> list[tuple[Key, ...]]:
    """Give a button for each pair to compare, two in a row."""
    return watched_rows(Watched(UsedFor.ENTRY, view.entry, view.reuse), words)


def watched_text(watch: Watched | None, zone: str, words: Words) -> str:
    """Say which files were used before, and how many could not be compared."""
    if watch is None:
        return ""
    lines = watch.lines
    return paragraphs(
        words.html("reuse-head", count=len(lines)) if lines else "",
        *(_line(number, line, zone, words) for number, line in enumerate(lines[:MOST_LINES], start=1)),
        words.html("reuse-more", count=len(lines) - MOST_LINES) if len(lines) > MOST_LINES else "",
        words.html("reuse-unread", count=watch.unread) if watch.unread else "",
    )


def watched_rows(watch: Watched | None, words: Words) -> list[tuple[Key, ...]]:
    """Give a button for each pair to compare, two in a row."""
    if watch is None:
        return []
    keys = [
        key(words("button-compare", number=str(number)), CompareFiles(watch.used_for, watch.subject, line.reuse))
        for number, line in enumerate(watch.lines[:MOST_LINES], start=1)
    ]
    return [tuple(keys[start : start + 2]) for start in range(0, len(keys), 2)]


@draw.register
def comparison(view: Comparison, words: Words) -> Parcel:
    """Draw two like files, and the buttons of what may be found of them."""
    text = paragraphs(
        words.html(f"reuse-title-{view.likeness}"),
        _side("reuse-mine", view.mine, view.reader.zone, words),
        _side("reuse-other", view.other, view.reader.zone, words),
        _found(view, words),
        words.html("reuse-no-deduction"),
    )
    chosen = [
        (key(words(f"button-reuse-{finding}"), FindReuse(view.used_for, view.subject, view.reuse, finding)),)
        for finding in ReuseFinding
        if finding is not view.finding
    ]
    back = BACK[view.used_for](view.subject)
    buttons = (*chosen, (key(words("button-back-to-entry"), back),))
    return _with_pair(Parcel(text, buttons=buttons), view)


@draw.register
def unkept(view: FilesUnkept, words: Words) -> Parcel:
    """Tell the office that evidence files cannot be kept at present."""
    return Parcel(words.html("files-unkept", trouble=view.trouble.value))


@draw.register
def refused(view: FileRefused, words: Words) -> Parcel:
    """Tell who sent a file that it is not kept, or that it cannot be looked into."""
    if view.kept:
        return Parcel(words.html("evidence-unread", name=view.name))
    return Parcel(
        paragraphs(
            words.html("evidence-refused", name=view.name, why=view.why),
            words.html("evidence-refused-of", title=view.title) if view.title else "",
        )
    )


def _with_pair(parcel: Parcel, view: Comparison) -> Parcel:
    """Add the two files: as one picture of what is kept, or as they are by Telegram's own ids."""
    from handlers.screens.reviews import with_files  # noqa: PLC0415 - the card shows these lines, these its files

    mine, other = view.mine, view.other
    if mine.picture and other.picture and shown_length(parcel.text) <= LONGEST_CAPTION:
        picture = side_by_side(mine.picture, other.picture)
        if picture is not None:
            return Parcel(parcel.text, buttons=parcel.buttons, photo=picture)
    return with_files(parcel, (mine.file, other.file))


def _line(number: int, line: ReuseLine, zone: str, words: Words) -> str:
    return words.html(
        "reuse-line",
        number=str(number),
        likeness=line.likeness.value,
        content="photo" if line.content == "photo" else "document",
        name=line.name,
        place=_place(line.place, words),
        moment=moment_text(words, line.sent_at, zone),
        finding=line.finding.value if line.finding else "none",
    )


def _side(message: str, side: Side, zone: str, words: Words) -> str:
    return words.html(
        message, place=_place(side.place, words), person=side.person, moment=moment_text(words, side.sent_at, zone)
    )


def _found(view: Comparison, words: Words) -> str:
    if view.finding is None or view.found_at is None:
        return ""
    moment = moment_text(words, view.found_at, view.reader.zone)
    return words.html("reuse-found", finding=view.finding.value, name=view.found_by, moment=moment)


def _place(place: Place, words: Words) -> str:
    return words(
        "reuse-place",
        used=place.used_for.value,
        department=place.department,
        round=round_name(words, place.round) if place.round else "",
        title=short(place.title, LONGEST_TITLE),
        named="yes" if place.title else "no",
    )


def _copied(copied: CopiedText, words: Words) -> str:
    changed = any(piece.before != piece.now for piece in copied.pieces)
    said = words.html(
        "reuse-copied", place=_place(copied.place, words), changed="yes" if changed else "no", others=copied.others
    )
    return paragraphs(said, f"<blockquote>{''.join(map(_piece, copied.pieces))}</blockquote>" if changed else "")


def _piece(piece: Piece) -> str:
    """Strike out what was replaced, underline what replaced it; of what stayed, show what stands beside a change."""
    before, now = html.escape(piece.before, quote=False), html.escape(piece.now, quote=False)
    if piece.before == piece.now:
        half = LONGEST_PIECE // 2
        whole = piece.now if len(piece.now) <= LONGEST_PIECE else f"{piece.now[:half]}…{piece.now[-half:]}"
        return html.escape(whole, quote=False)
    return (f"<s>{before}</s>" if before else "") + (f"<u>{now}</u>" if now else "")
