"""What the bot says first of problems and instructions: what was done to them, and what is due."""

from delivery.parcel import Parcel
from handlers.buttons.instruction import OpenInstruction
from handlers.buttons.problem import OpenProblem
from handlers.screens.drawing import Key, deadline_text, draw, key, paragraphs, quotation, short
from handlers.screens.problems import SIGNS, heading, holder_text, named
from locales import Words
from services.views import ProblemKind
from services.views.problems import ProblemNews, ProblemReminder

QUOTED = 200


@draw.register
def news(view: ProblemNews, words: Words) -> Parcel:
    """Tell what was done to a problem."""
    text = paragraphs(
        words.html(named(view.kind, f"news-{view.what}"), by=view.by, words=view.words),
        heading(words, view.number, view.department, view.kind),
        quotation(short(view.text, QUOTED)),
        words.html(
            "problem-next", step=words(f"problem-step-{view.step}"), deadline=deadline_text(words, view.deadline)
        )
        if view.step and view.deadline
        else "",
    )
    return Parcel(text, buttons=((_open(view, words),),))


@draw.register
def reminder(view: ProblemReminder, words: Words) -> Parcel:
    """Remind of a step that ends, is over, or has gone up a level."""
    step = words(f"problem-step-{view.step}")
    text = paragraphs(
        f"{SIGNS[view.lamp]} {words.html(f'problem-reminder-{view.occasion}', step=step)}",
        heading(words, view.number, view.department, view.kind),
        quotation(short(view.text, QUOTED)),
        words.html("problem-next", step=step, deadline=deadline_text(words, view.deadline)),
        words.html("problem-held-by", holder=holder_text(view.holder, words)),
    )
    return Parcel(text, buttons=((_open(view, words),),))


def _open(view: ProblemNews | ProblemReminder, words: Words) -> Key:
    if view.kind is ProblemKind.INSTRUCTION:
        return key(words("button-instruction-open"), OpenInstruction(view.problem))
    return key(words("button-problem-open"), OpenProblem(view.problem))
