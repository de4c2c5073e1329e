"""Requests for a change of a task: asked by a department, answered by the office."""

from delivery.parcel import Parcel
from handlers.buttons.plan import AnswerRequest
from handlers.buttons.report import OpenEntry, OpenSheet
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import draw, key, paragraphs, quotation, short
from locales import Words
from services.views import PlanRequestAsk, PlanRequestCard, SeatRole

LONGEST_TEXT = 600


@draw.register
def ask(view: PlanRequestAsk, words: Words) -> Parcel:
    """Ask what is to be changed, and why."""
    text = paragraphs(
        words.html("plan-request-ask", task=view.task),
        quotation(short(view.text, LONGEST_TEXT)),
        words.html("plan-request-how"),
    )
    return Parcel(text, buttons=((key(words("button-back"), OpenEntry(view.entry)),),))


@draw.register
def card(view: PlanRequestCard, words: Words) -> Parcel:
    """Draw a request as it stands; the office may grant it or refuse it."""
    text = paragraphs(
        words.html(f"plan-request-{view.state}", department=view.department),
        words.html("plan-request-task", task=view.task),
        quotation(view.text),
        words.html("plan-request-answer", answer=view.answer) if view.answer else "",
        words.html(f"plan-request-asking-{view.asking}") if view.asking else "",
    )
    office = view.reader.role == SeatRole.OFFICE
    home = key(words("button-desk"), OpenQueue()) if office else key(words("button-open-sheet"), OpenSheet())
    if office and view.state == "open" and not view.asking:
        decisions = tuple(
            key(words(f"button-request-{how}"), AnswerRequest(view.request, how)) for how in ("grant", "refuse")
        )
        return Parcel(text, buttons=(decisions, (home,)))
    return Parcel(text, buttons=((home,),))
