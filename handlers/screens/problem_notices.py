"""What the bot says first of problems: what was done to them, and what is due."""

from delivery.parcel import Parcel
from handlers.buttons.problem import OpenProblem
from handlers.screens.drawing import deadline_text, draw, key, paragraphs, quotation, short
from handlers.screens.problems import SIGNS, heading, holder_text
from locales import Words
from services.views import ProblemNews, ProblemReminder

QUOTED = 200


@draw.register
def news(view: ProblemNews, words: Words) -> Parcel:
    """Tell what was done to a problem."""
    text = paragraphs(
        words.html(f"problem-news-{view.what}", by=view.by, words=view.words),
        heading(words, view.number, view.department),
        quotation(short(view.text, QUOTED)),
        words.html(
            "problem-next", step=words(f"problem-step-{view.step}"), deadline=deadline_text(words, view.deadline)
        )
        if view.step and view.deadline
        else "",
    )
    return Parcel(text, buttons=((key(words("button-problem-open"), OpenProblem(view.problem)),),))


@draw.register
def reminder(view: ProblemReminder, words: Words) -> Parcel:
    """Remind of a step that ends, is over, or has gone up a level."""
    step = words(f"problem-step-{view.step}")
    text = paragraphs(
        f"{SIGNS[view.lamp]} {words.html(f'problem-reminder-{view.occasion}', step=step)}",
        heading(words, view.number, view.department),
        quotation(short(view.text, QUOTED)),
        words.html("problem-next", step=step, deadline=deadline_text(words, view.deadline)),
        words.html("problem-held-by", holder=holder_text(view.holder, words)),
    )
    return Parcel(text, buttons=((key(words("button-problem-open"), OpenProblem(view.problem)),),))
