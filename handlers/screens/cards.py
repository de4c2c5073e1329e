"""A task's card: it always shows what is there and what is missing, so that anything may come in any order."""

from datetime import date

from delivery.parcel import Parcel
from handlers.buttons.plan import RequestChange
from handlers.buttons.problem import RaiseProblemOf
from handlers.buttons.report import (
    AskToClear,
    AskValue,
    CheckReport,
    Clear,
    CorrectValue,
    GiveAnswer,
    InsistOnValue,
    OpenEntry,
    OpenReport,
    UseLast,
)
from handlers.screens.drawing import (
    Key,
    answer_text,
    copied,
    day_name,
    deadline_text,
    draw,
    key,
    month_name,
    paragraphs,
    quotation,
    short,
    targets_text,
)
from locales import Words
from services.views import Answer
from services.views.readers import Attention, AttentionKind, LastMonth, Mark, Proof
from services.views.reporting import EntryCard, Received

LONGEST_LAST = 200
LARGEST_MEGABYTES = 20


@draw.register
def card(view: EntryCard, words: Words) -> Parcel:
    """Draw a task's card."""
    text = paragraphs(
        words.html(
            "card-place",
            number=str(view.number),
            total=str(view.total),
            section=view.section if not view.is_question else words("card-question"),
        ),
        words.html("card-title", title=view.title),
        quotation(view.round.ask) if view.is_question else "",
        targets_text(words, view.targets),
        words.html("card-due", due=_day(words, view.due)) if view.due else "",
        last_text(words, view.last),
        "",
        words.html("card-returned", reason=view.reason) if view.reason else "",
        _said(view, words),
        _received(view.received, words),
        _wanted(view, words),
    )
    return Parcel(text, buttons=tuple(_rows(view, words)))


def last_text(words: Words, last: LastMonth | None) -> str:
    """Write what was said of the task before."""
    if last is None:
        return ""
    return words.html(
        "card-last",
        month=month_name(words, last.month),
        answer=words(f"answer-{last.answer}"),
        text=short(last.text, LONGEST_LAST) or words("card-no-text"),
    )


def _day(words: Words, due: str) -> str:
    """Write a day of the plan, which keeps it as 2023-12-31."""
    day = date.fromisoformat(due)
    return words("day-written", year=str(day.year), day=day_name(words, day.month, day.day))


def _said(view: EntryCard, words: Words) -> str:
    answer = answer_text(words, view.answer, is_question=view.is_question) if view.answer else words("answer-none")
    return paragraphs(
        words.html("card-answer", answer=answer),
        copied(view.text) if _is_last(view) else quotation(view.text),
        words.html("card-evidence", count=view.evidence) if view.evidence else "",
    )


def _received(file: Received | None, words: Words) -> str:
    """Say that a recording was kept, and how large it is: what is larger than a bot may fetch never gets here."""
    if file is None or file.kind not in {"video", "voice", "audio"}:
        return ""
    megabytes = f"{max(file.size / 1024 / 1024, 0.1):.1f}"
    return words.html("card-received", kind=file.kind, megabytes=megabytes, most=LARGEST_MEGABYTES)


def _is_last(view: EntryCard) -> bool:
    """Say whether the draft is last month's text, not worked over yet; with evidence of this month it is meant."""
    same = view.last is not None and bool(view.text) and view.text == view.last.text
    return view.editable and same and not view.evidence


def _wanted(view: EntryCard, words: Words) -> str:
    """Say what the card is waiting for."""
    asked = next((each for each in view.targets if each.indicator == view.asking_value), None)
    if asked is not None:
        return words.html("card-wants-value", name=asked.name, value=asked.value, unit=asked.unit)
    if view.asking_to_clear:
        return words.html("card-ask-to-clear")
    if view.ended:
        return words.html("card-round-ended")
    if not view.editable:
        return words.html(f"card-closed-{view.mark}")
    return _question(view.question, words) if view.question else _still_wanted(view, words)


def _still_wanted(view: EntryCard, words: Words) -> str:
    """Say what is missing of what is asked."""
    if _is_last(view):
        message = "card-from-last"
    elif view.answer is None:
        message = "card-question-wants-text" if view.is_question else "card-wants-answer"
    elif view.answer == Answer.NOTHING:
        message = "card-nothing-is-enough"
    elif not view.text:
        message = "card-wants-text"
    elif not view.evidence and view.proof is not Proof.NOT_ASKED:
        message = "card-wants-evidence" if view.proof is Proof.SCORED else "card-needs-evidence"
        deadline = deadline_text(words, view.deadline) if view.deadline else ""
        return words.html(message, deadline=deadline, open="yes" if deadline else "no")
    else:
        message = "card-complete"
    return words.html(message)


def _question(question: Attention, words: Words) -> str:
    """Ask back a number that fell, stays below its target, or is not given."""
    return words.html(
        f"card-asks-{question.kind}",
        name=question.name,
        value=question.value,
        than=question.than,
        unit=question.unit,
    )


def _deciding(view: EntryCard, question: Attention, words: Words) -> tuple[Key, ...]:
    insist = key(words(f"button-insist-{question.kind}"), InsistOnValue(view.entry, view.revision))
    if question.kind is AttentionKind.NO_VALUE:  # the key below asks for the totals
        return (insist,)
    return (insist, key(words("button-correct-value"), CorrectValue(view.entry, question.indicator)))


def _rows(view: EntryCard, words: Words) -> list[tuple[Key, ...]]:
    back = key(words("button-back-to-sheet"), OpenReport(view.report))
    if view.asking_to_clear:
        return [
            (key(words("button-clear-yes"), Clear(view.entry)), key(words("button-clear-no"), OpenEntry(view.entry)))
        ]
    if not view.editable:
        return [(back,)]
    answers = tuple(
        key(
            words(
                "answer-chosen" if each is view.answer else "answer-offered",
                answer=answer_text(words, each, is_question=view.is_question),
            ),
            GiveAnswer(view.entry, each),
        )
        for each in (Answer.NOTHING,) * view.is_question or Answer
    )
    if view.asking_value is not None:
        return [(key(words("button-back"), OpenEntry(view.entry)),)]
    rows: list[tuple[Key, ...]] = [answers]
    if view.question is not None:
        rows.insert(0, _deciding(view, view.question, words))
    if view.last and view.last.text and not view.text:
        rows.append((key(words("button-use-last"), UseLast(view.entry)),))
    if view.targets:
        rows.append((key(words("button-value"), AskValue(view.entry)),))
    if not view.is_question:
        rows.append(
            (
                key(words("button-problem-of"), RaiseProblemOf(view.entry)),
                key(words("button-request-change"), RequestChange(view.entry)),
            )
        )
    filled = view.mark is Mark.DONE or (view.mark is Mark.RETURNED and bool(view.answer))
    if view.next_owed is not None:
        rows.append((key(words("button-next" if filled else "button-skip"), OpenEntry(view.next_owed)),))
    elif filled:
        rows.append((key(words("button-check"), CheckReport(view.report)),))
    begun = view.answer is not None or view.text or view.evidence
    rows.append((key(words("button-clear"), AskToClear(view.entry)), back) if begun else (back,))
    return rows
