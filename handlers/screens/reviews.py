"""The reviewer's card and what follows it."""

import html
from dataclasses import replace

from delivery.parcel import LONGEST_TEXT, Parcel, shown_length
from domain.text_difference import Change, Piece, abridged
from handlers.buttons.finding import NewFindingOfEntry
from handlers.buttons.reasons import OpenReasons
from handlers.buttons.review import (
    Accept,
    AcceptAll,
    AcceptTask,
    AcceptUnscored,
    AskReason,
    GiveBack,
    OpenQueue,
    ReviewEntry,
    ReviewNext,
    UndoAcceptAll,
)
from handlers.buttons.trails import SeeTrail
from handlers.screens.cards import last_text
from handlers.screens.drawing import (
    Key,
    answer_text,
    draw,
    key,
    moment_text,
    paragraphs,
    quotation,
    short,
    targets_text,
)
from handlers.screens.queues import report_rows
from handlers.screens.reasons import LONGEST_REASON
from handlers.screens.reuse import watch_rows, watch_text
from handlers.screens.review_notes import notes_key, notes_text
from locales import Words
from rendering.round_words import report_name
from services.views.files import ShownFile
from services.views.readers import Attention, AttentionKind, Proof
from services.views.reviewing import EntryChange, ReviewCard, ReviewDone
from services.views.trails import TrailOf

LONGEST_CHANGE = 600
AROUND = 20
"""Characters shown of what did not change, on each side of what did."""
MANY = 2
MOST_ATTENTION = 6
LEAVE_LAST, LEAVE_CHANGE, LEAVE_WATCH, LEAVE_NOTES = 1, 2, 3, 4
MOST_LEFT_OUT = LEAVE_NOTES
"""A message holds 4,096 characters: last month's words go first, then what changed, then where the evidence was used
before and the report's notes, which buttons still show; never the words to decide on."""
SAID_HERE = frozenset({AttentionKind.BELOW, AttentionKind.FALLEN, AttentionKind.NO_VALUE})
"""What has a line of its own on the card; late and without evidence stand out in theirs."""


@draw.register
def review(view: ReviewCard, words: Words) -> Parcel:
    """Draw one entry before the office; what else is known of it is left out where a message cannot hold all."""
    texts = (_card(view, words, left_out) for left_out in range(MOST_LEFT_OUT + 1))
    text = next((each for each in texts if shown_length(each) <= LONGEST_TEXT), _card(view, words, MOST_LEFT_OUT))
    parcel = Parcel(text, buttons=tuple(_rows(view, words)))
    return with_files(parcel, view.files) if view.show_files else parcel


def _card(view: ReviewCard, words: Words, left_out: int) -> str:
    return paragraphs(
        _place(view, words),
        words.html("card-title", title=view.title),
        targets_text(words, view.targets),
        last_text(words, view.last) if left_out < LEAVE_LAST else "",
        "",
        words.html("card-answer", answer=answer_text(words, view.answer, is_question=view.is_question)),
        quotation(view.text),
        _evidence(view, words),
        _changed(view.change, words) if left_out < LEAVE_CHANGE else "",
        watch_text(view, words) if left_out < LEAVE_WATCH else "",
        words.html(
            "review-submitted",
            moment=moment_text(words, view.submitted_at, view.reader.zone),
            late="yes" if view.late else "no",
        ),
        notes_text(words, view.notes) if left_out < LEAVE_NOTES else "",
        *(_attention(each, words) for each in view.attention[:MOST_ATTENTION] if each.kind in SAID_HERE),
        words.html(f"review-verdict-{view.verdict}") if view.verdict else "",
        words.html("review-ask-reason", listed="yes" if view.reasons else "no") if view.asking_reason else "",
    )


def _place(view: ReviewCard, words: Words) -> str:
    message, number, total = "review-place", view.number, view.total
    if view.place is not None:
        message, number, total = "review-place-by-task", view.place.number, view.place.total
    report = report_name(words, view.round)
    return words.html(message, department=view.department, report=report, number=str(number), total=str(total))


def _changed(change: EntryChange | None, words: Words) -> str:
    """Say what is not as it was when the report was sent before: what went is struck through, what came underlined."""
    if change is None:
        return ""
    if change.is_none:
        return words.html("review-unchanged")
    return paragraphs(
        words.html("review-changed-title"),
        words.html("review-changed-answer", before=words(f"answer-{change.answer}")) if change.answer else "",
        f"<blockquote>{_marked(change.pieces)}</blockquote>" if change.pieces else "",
        words.html("review-changed-files", added=change.added, removed=change.removed)
        if change.added or change.removed
        else "",
    )


def _marked(pieces: tuple[Piece, ...]) -> str:
    tags = {Change.SAME: "{}", Change.GONE: "<s>{}</s>", Change.NEW: "<u>{}</u>"}
    left, marked = LONGEST_CHANGE, ""
    for piece in abridged(pieces, AROUND):
        marked += tags[piece.change].format(html.escape(short(piece.text, max(left, 2)), quote=False))
        left -= len(piece.text)
        if left <= 0:
            break
    return marked


def _attention(attention: Attention, words: Words) -> str:
    return words.html(
        f"review-attention-{attention.kind}",
        name=attention.name,
        value=attention.value,
        than=attention.than,
        unit=attention.unit,
        insisted="yes" if attention.insisted else "no",
    )


def _evidence(view: ReviewCard, words: Words) -> str:
    if view.files:
        return words.html("review-evidence", count=len(view.files))
    return words.html("review-no-evidence" if view.proof is Proof.SCORED else "review-no-files")


@draw.register
def done(view: ReviewDone, words: Words) -> Parcel:
    """Draw that a report is decided, and what waits next."""
    text = paragraphs(
        words.html("review-done", department=view.department, report=report_name(words, view.round)),
        words.html("review-done-counts", accepted=view.accepted, returned=view.returned, unscored=view.unscored),
        words.html("review-waiting", count=len(view.queue)) if view.queue else words.html("review-queue-empty"),
    )
    undo = ((key(words("button-undo"), UndoAcceptAll(view.undo)),),) if view.undo else ()
    return Parcel(text, buttons=(*report_rows(words, view.queue), *undo, (key(words("button-desk"), OpenQueue()),)))


def with_files(parcel: Parcel, files: tuple[ShownFile, ...]) -> Parcel:
    """Add evidence, each kind in the way Telegram shows it again; of what few devices show, a copy as well."""
    by_kind = {
        kind: tuple(file.content or file.file_id for file in files if file.kind == kind)
        for kind in ("photo", "video", "voice")
    }
    return replace(
        parcel,
        album=(*by_kind["photo"], *(file.picture for file in files if file.picture)),
        videos=by_kind["video"],
        voices=by_kind["voice"],
        documents=tuple((file.name, file.content or file.file_id) for file in files if file.kind not in by_kind),
    )


def _rows(view: ReviewCard, words: Words) -> list[tuple[Key, ...]]:
    trail = key(words("button-trail"), SeeTrail(TrailOf.ENTRY, view.entry, 0))
    to_queue = (trail, key(words("button-desk"), OpenQueue()))
    notes = [row for row in (notes_key(words, view.notes, view.report, view.entry),) if row]
    if view.verdict is not None:
        return [*watch_rows(view, words), *notes, (key(words("button-next"), ReviewNext(view.entry)),), to_queue]
    if view.asking_reason:
        reasons = [
            (key(short(each.text, LONGEST_REASON), GiveBack(view.entry, view.revision, each.reason)),)
            for each in view.reasons
        ]
        edit = key(words("button-reasons"), OpenReasons(view.entry))
        return [*reasons, (edit, key(words("button-back"), ReviewEntry(view.entry)))]
    accept = words("button-accept-completed" if view.answer == "completed" else "button-accept")
    accept = words("button-accept-question") if view.is_question else accept
    return [
        *watch_rows(view, words),
        (
            key(accept, Accept(view.entry, view.revision)),
            key(words("button-give-back"), AskReason(view.entry, view.revision)),
        ),
        *_whole(view, words),
        (
            key(words("button-accept-unscored"), AcceptUnscored(view.entry, view.revision)),
            key(words("button-inaccurate"), NewFindingOfEntry(view.entry)),
        ),
        *notes,
        to_queue,
    ]


def _whole(view: ReviewCard, words: Words) -> list[tuple[Key, ...]]:
    """Offer to accept what waits of the report, or of the task, in one tap; of a report say how much stands out."""
    place = view.place
    if place is not None:
        label = words("button-accept-task", count=place.waiting)
        return [(key(label, AcceptTask(place.dispatch, place.task, place.version)),)] if place.waiting >= MANY else []
    if view.undecided < MANY:
        return []
    label = words("button-accept-all", count=view.undecided, striking=view.striking)
    return [(key(label, AcceptAll(view.report, view.version)),)]
