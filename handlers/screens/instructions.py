"""Instructions as they are written, dated and answered; their list and card are those of problems."""

from datetime import date

from delivery.parcel import Parcel
from handlers.buttons.instruction import (
    AskToDropInstruction,
    DropInstruction,
    GiveInstruction,
    OpenInstruction,
    OpenInstructionDraft,
    SendInstructionAnswer,
    SetInstructionDate,
)
from handlers.screens.drawing import Key, day_name, deadline_text, draw, key, paragraphs, period_name, quotation, short
from handlers.screens.problems import heading
from locales import Words
from services.views import ProblemKind
from services.views.problems import InstructionAnswer, InstructionDates, InstructionDraft

QUOTED = 400


@draw.register
def draft(view: InstructionDraft, words: Words) -> Parcel:
    """Draw an instruction being written: what it is about, its words, and one key that gives it."""
    wanted = "instruction-draft-complete" if view.text else "instruction-draft-wants-text"
    text = paragraphs(
        words.html("instruction-draft-title"),
        words.html("problem-task", task=view.task) if view.task else "",
        words.html("instruction-period", period=period_name(words, view.period)) if view.period else "",
        quotation(view.text),
        words.html("problem-files", count=view.files) if view.files else "",
        f"\n{words.html('instruction-ask-to-drop' if view.asking_to_drop else wanted)}",
    )
    if view.asking_to_drop:
        keep = key(words("button-clear-no"), OpenInstructionDraft(view.instruction))
        return Parcel(text, buttons=((key(words("button-problem-drop-yes"), DropInstruction(view.instruction)), keep),))
    row: list[Key] = [key(words("button-problem-drop"), AskToDropInstruction(view.instruction))]
    if view.text:
        row.insert(0, key(words("button-instruction-give"), GiveInstruction(view.instruction)))
    return Parcel(text, buttons=(tuple(row),))


@draw.register
def dates(view: InstructionDates, words: Words) -> Parcel:
    """Ask by which day; words say another one."""
    text = paragraphs(
        heading(words, view.number, view.leader, ProblemKind.INSTRUCTION),
        quotation(short(view.text, QUOTED)),
        words.html("instruction-until", deadline=deadline_text(words, view.until)) if view.until else "",
        f"\n{words.html('instruction-ask-date')}",
    )
    keys = [key(_day(each, words), SetInstructionDate(view.instruction, each.toordinal())) for each in view.days]
    rows = [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
    return Parcel(text, buttons=(*rows, (key(words("button-back"), OpenInstruction(view.instruction)),)))


@draw.register
def answer(view: InstructionAnswer, words: Words) -> Parcel:
    """Draw an answer being put together."""
    text = paragraphs(
        heading(words, view.number, view.leader, ProblemKind.INSTRUCTION),
        quotation(short(view.text, QUOTED)),
        words.html("instruction-until", deadline=deadline_text(words, view.deadline)) if view.deadline else "",
        f"\n{words.html('instruction-answer-title')}",
        quotation(view.answer),
        words.html("problem-files", count=view.files) if view.files else "",
        words.html("instruction-answer-complete" if view.answer else "instruction-answer-wants-text"),
    )
    row: list[Key] = [key(words("button-back"), OpenInstruction(view.instruction))]
    if view.answer:
        row.insert(0, key(words("button-instruction-send"), SendInstructionAnswer(view.instruction)))
    return Parcel(text, buttons=(tuple(row),))


def _day(day: date, words: Words) -> str:
    name = words(f"weekday-{day.isoweekday()}")
    return words("instruction-day", day=day_name(words, day.month, day.day), weekday=name)
