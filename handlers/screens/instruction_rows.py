"""The keys under an instruction's card."""

from handlers.buttons.instruction import (
    AnswerInstruction,
    AskInstructionDate,
    AskInstructionHolder,
    AskInstructionReturn,
    CloseInstruction,
    ListInstructions,
    OpenInstruction,
    ShowInstructionFiles,
)
from handlers.buttons.task import OpenTask
from handlers.screens.drawing import Key, key
from handlers.screens.reuse import watched_rows
from locales import Words
from services.views.problems import ProblemCard, ProblemMay


def instruction_rows(view: ProblemCard, words: Words) -> list[tuple[Key, ...]]:
    """Give what the reader may do with it now, then where to go from here."""
    if view.asking is not None:
        return [(key(words("button-back"), OpenInstruction(view.problem)),)]
    rows = watched_rows(view.watch, words)
    if ProblemMay.ASSIGN in view.may:
        rows.append(_handing_out(view, words))
    if ProblemMay.ANSWER in view.may:
        rows.append((key(words("button-instruction-answer"), AnswerInstruction(view.problem)),))
    if ProblemMay.CONFIRM in view.may:
        close = CloseInstruction(view.problem, view.revision)
        give_back = AskInstructionReturn(view.problem, view.revision)
        rows.append((key(words("button-instruction-close"), close), key(words("button-instruction-return"), give_back)))
    if view.files and not view.show_files:
        show = ShowInstructionFiles(view.problem)
        rows.append((key(words("button-problem-files", count=len(view.files)), show),))
    last = [key(words("button-instruction-list"), ListInstructions(0, 0))]
    if view.about_task and not view.reader.department:
        last.insert(0, key(words("button-instruction-task"), OpenTask(view.about_task, 0)))
    return [*rows, tuple(last)]


def _handing_out(view: ProblemCard, words: Words) -> tuple[Key, ...]:
    """Before anybody has it the date is asked first, and then who; afterwards each can be changed by itself."""
    date = AskInstructionDate(view.problem)
    if ProblemMay.ANSWER not in view.may:
        return (key(words("button-instruction-hand-out"), date),)
    holder = AskInstructionHolder(view.problem, 0)
    return (key(words("button-instruction-holder"), holder), key(words("button-instruction-date"), date))
