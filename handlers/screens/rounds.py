"""Rounds before the office, and what departments hear of them."""

from delivery.parcel import Parcel
from handlers.buttons.proof import OpenNotices
from handlers.buttons.report import OpenReport
from handlers.buttons.review import OpenQueue
from handlers.buttons.rounds import (
    AskClose,
    AskExtension,
    AskWithdrawal,
    BeginRound,
    ChooseExtended,
    CloseRound,
    OpenRound,
    OpenRoundDraft,
    OpenRounds,
)
from handlers.screens.drawing import Key, deadline_text, draw, key, moment_text, paragraphs, quotation, short
from handlers.screens.fitting import few, names_text, within_a_message
from handlers.screens.round_lines import extended_text, line_text, round_key
from locales import Words
from rendering.round_words import report_name, round_name
from services.views import Scope, TaskKind
from services.views.readers import Proof
from services.views.rounds import DeadlineMoved, ExtensionChoice, ExtensionLine, RoundBoard, RoundCard, RoundEnded

MOST_ROUNDS = 40
MOST_ROWS = 49
WITHDRAWN = "withdrawn"


@draw.register
def board(view: RoundBoard, words: Words) -> Parcel:
    """Draw the rounds in hand."""
    listed = [line_text(each, words) for each in view.rounds] or [words.html("desk-no-round")]
    text = within_a_message(words.html("rounds-title"), listed, "", words)
    rows: list[tuple[Key, ...]] = [*few([round_key(each, words) for each in view.rounds], MOST_ROUNDS)]
    if view.draft is not None:
        rows.append((key(words("button-round-draft"), OpenRoundDraft(view.draft, "card")),))
    rows.append((key(words("button-begin-round"), BeginRound()), key(words("button-desk"), OpenQueue())))
    return Parcel(text, buttons=tuple(rows))


@draw.register
def card(view: RoundCard, words: Words) -> Parcel:
    """Draw one round: what it asks, how it stands, what was decided of it."""
    missing = "desk-missing" if view.overdue else "desk-owing"
    lists = (
        ("desk-reported", view.reported),
        ("desk-zero", view.nothing),
        ("desk-late", view.late),
        (missing, () if view.ended == WITHDRAWN else view.missing),
    )
    head = paragraphs(
        words.html("desk-round", round=round_name(words, view.round), deadline=deadline_text(words, view.deadline)),
        quotation(view.round.ask),
        words.html("round-scope", scope=scope_text(words, view.scope, view.section, view.task_kind)),
        words.html("round-evidence") if view.proof is Proof.REQUIRED else "",
        *(words.html(message, count=len(names), names=names_text(words, names)) for message, names in lists if names),
        extended_text(words, view.extended),
    )
    tail = paragraphs(
        words.html("round-heard", moment=moment_text(words, view.heard_at, view.reader.zone)) if view.heard_at else "",
        _ended(view, words),
        round_question(view, words) if view.asking else "",
    )
    history = [_history(each, view.reader.zone, words) for each in reversed(view.history)]
    return Parcel(within_a_message(head, history, tail, words), buttons=tuple(_rows(view, words)))


def round_question(view: RoundCard, words: Words) -> str:
    """Ask for what the office is about to do to a round: the new deadline, the reason, or a yes."""
    asking = f"{view.asking}-late" if view.asking == "close" and view.overdue else view.asking
    return words.html(f"round-ask-{asking}", department=view.asked_department or words("round-everybody"))


def scope_text(words: Words, scope: Scope, section: str, kind: TaskKind | None) -> str:
    """Write whom and what a round asks."""
    if scope is Scope.SECTION:
        return words("round-scope-section", section=section)
    if scope is Scope.KIND and kind is not None:
        return words("round-scope-kind", kind=words(f"task-kind-{kind}"))
    return words(f"round-scope-{scope}")


@draw.register
def extension(view: ExtensionChoice, words: Words) -> Parcel:
    """Draw which departments can be given a later deadline."""
    text = words.html(
        "extension-choose" if view.departments else "extension-nobody", round=round_name(words, view.round)
    )
    keys = [key(short(name, 20), AskExtension(view.dispatch, department)) for department, name in view.departments]
    rows = few([tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)], MOST_ROWS)
    return Parcel(text, buttons=(*rows, (key(words("button-back"), OpenRound(view.dispatch)),)))


@draw.register
def moved(view: DeadlineMoved, words: Words) -> Parcel:
    """Tell a department its new deadline."""
    text = paragraphs(
        words.html("moved-own" if view.own else "moved-all", report=report_name(words, view.round)),
        words.html("sheet-deadline", deadline=deadline_text(words, view.deadline)),
        words.html("moved-reason", reason=view.reason) if view.reason else "",
    )
    return Parcel(text, buttons=((key(words("button-open-sheet"), OpenReport(view.report)),),))


@draw.register
def ended(view: RoundEnded, words: Words) -> Parcel:
    """Tell a department that nothing more is asked."""
    return Parcel(
        paragraphs(
            words.html(f"ended-{view.how}", round=round_name(words, view.round)),
            words.html("moved-reason", reason=view.reason) if view.reason else "",
        )
    )


def _history(line: ExtensionLine, zone: str, words: Words) -> str:
    return words.html(
        "round-history",
        department=line.department or words("round-everybody"),
        deadline=deadline_text(words, line.until),
        reason=line.reason,
        by=line.by,
        moment=moment_text(words, line.at, zone),
    )


def _ended(view: RoundCard, words: Words) -> str:
    if view.ended_at is None:
        return ""
    moment = moment_text(words, view.ended_at, view.reader.zone)
    ended = f"{view.ended}-late" if view.ended != WITHDRAWN and view.overdue else view.ended
    return words.html(f"round-{ended}", moment=moment, reason=view.ended_reason)


def _rows(view: RoundCard, words: Words) -> list[tuple[Key, ...]]:
    back = key(words("button-rounds"), OpenRounds())
    if view.asking == "close":
        return [
            (
                key(words("button-close-yes"), CloseRound(view.dispatch)),
                key(words("button-back"), OpenRound(view.dispatch)),
            )
        ]
    if view.asking:
        return [(key(words("button-back"), OpenRound(view.dispatch)),)]
    rows: list[tuple[Key, ...]] = []
    if not view.ended:
        rows.append(
            (
                key(words("button-extend-all"), AskExtension(view.dispatch, 0)),
                key(words("button-extend-one"), ChooseExtended(view.dispatch)),
            )
        )
        if view.adhoc:
            rows.append(
                (
                    key(words("button-close-late" if view.overdue else "button-close-round"), AskClose(view.dispatch)),
                    key(words("button-withdraw-round"), AskWithdrawal(view.dispatch)),
                )
            )
    rows.append((key(words("button-round-notices"), OpenNotices(view.dispatch, 0)), back))
    return rows
