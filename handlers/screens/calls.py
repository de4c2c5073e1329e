"""Whom the office has to telephone."""

from delivery.parcel import Parcel
from handlers.buttons.people import CallMade
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, draw, key, moment_text, short
from handlers.screens.fitting import within_a_message
from locales import Words
from rendering.round_words import round_name
from services.views.people import CallLine, CallList

MOST_LISTED = 20


@draw.register
def calls(view: CallList, words: Words) -> Parcel:
    """Draw the calls to make, then those that were made."""
    waiting = [line for line in view.lines if line.done_at is None]
    made = [line for line in view.lines if line.done_at is not None]
    head = words.html("calls-title", count=view.waiting) if waiting else words.html("calls-none")
    listed = [_line(line, view.reader.zone, words) for line in (*waiting, *made)]
    text = within_a_message(head, listed, words.html("calls-how") if waiting else "", words)
    rows: list[tuple[Key, ...]] = [
        (key(short(words("button-call-made", department=line.department)), CallMade(line.call)),)
        for line in list({line.department: line for line in reversed(waiting)}.values())[::-1][:MOST_LISTED]
    ]
    return Parcel(text, buttons=(*rows, (key(words("button-desk"), OpenQueue()),)))


def _line(line: CallLine, zone: str, words: Words) -> str:
    why = words(f"call-{line.reason}", name=short(line.person))
    named = round_name(words, line.round)
    if line.done_at is None:
        return words.html("calls-line", department=line.department, round=named, why=why)
    moment = moment_text(words, line.done_at, zone)
    return words.html("calls-made", department=line.department, round=named, name=short(line.done_by), moment=moment)
