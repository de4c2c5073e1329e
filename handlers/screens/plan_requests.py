"""Requests for a change of a task: asked by a department, answered by the office."""

from delivery.parcel import Parcel
from handlers.buttons.plan import AnswerRequest, ListRequests, OpenRequest
from handlers.buttons.report import OpenEntry, OpenSheet
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, draw, key, moment_text, page_of, paragraphs, quotation, short, turning
from locales import Words
from services.views import SeatRole
from services.views.planning import PlanRequestAsk, PlanRequestCard, PlanRequestLine, PlanRequestList

LONGEST_TEXT = 600
LONGEST_LINE = 60
ROW = 6


@draw.register
def ask(view: PlanRequestAsk, words: Words) -> Parcel:
    """Ask what is to be changed, and why."""
    text = paragraphs(
        words.html("plan-request-ask", task=view.task),
        quotation(short(view.text, LONGEST_TEXT)),
        words.html("plan-request-how"),
    )
    return Parcel(text, buttons=((_earlier(words), key(words("button-back"), OpenEntry(view.entry))),))


@draw.register
def card(view: PlanRequestCard, words: Words) -> Parcel:
    """Draw a request as it stands; the office may grant it or refuse it."""
    text = paragraphs(
        words.html(f"plan-request-{view.state}", department=view.department),
        words.html("plan-request-task", task=view.task),
        quotation(view.text),
        paragraphs(words.html("plan-request-answer"), quotation(view.answer)) if view.answer else "",
        words.html(f"plan-request-asking-{view.asking}") if view.asking else "",
    )
    office = view.reader.role == SeatRole.OFFICE
    home = _home(view.reader.role, words)
    if office and view.state == "open" and not view.asking:
        decisions = tuple(
            key(words(f"button-request-{how}"), AnswerRequest(view.request, how)) for how in ("grant", "refuse")
        )
        return Parcel(text, buttons=(decisions, (_earlier(words), home)))
    return Parcel(text, buttons=((_earlier(words), home),))


@draw.register
def requests(view: PlanRequestList, words: Words) -> Parcel:
    """Draw the requests made before, each with its state and answer; a number opens one."""
    numbered = tuple(enumerate(view.lines, start=1))
    shown = page_of(numbered, view.page)
    text = paragraphs(
        words.html("plan-requests-title", count=len(view.lines)),
        *(_line(number, line, view, words) for number, line in shown),
    )
    keys = [key(str(number), OpenRequest(line.request)) for number, line in shown]
    rows = [tuple(keys[at : at + ROW]) for at in range(0, len(keys), ROW)]
    turns = turning(words, len(view.lines), view.page, ListRequests)
    return Parcel(text, buttons=(*rows, *turns, (_home(view.reader.role, words),)))


def _line(number: int, line: PlanRequestLine, view: PlanRequestList, words: Words) -> str:
    return words.html(
        "plan-requests-line",
        number=str(number),
        moment=moment_text(words, line.asked_at, view.reader.zone),
        department=line.department if view.reader.role == SeatRole.OFFICE else "",
        own="no" if view.reader.role == SeatRole.OFFICE else "yes",
        task=short(line.task),
        text=short(line.text, LONGEST_LINE),
        state=words(f"plan-requests-{line.state}"),
        answered="yes" if line.answer else "no",
        answer=short(line.answer, LONGEST_LINE),
    )


def _earlier(words: Words) -> Key:
    return key(words("button-requests"), ListRequests(0))


def _home(role: SeatRole, words: Words) -> Key:
    office = role == SeatRole.OFFICE
    return key(words("button-desk"), OpenQueue()) if office else key(words("button-open-sheet"), OpenSheet())
