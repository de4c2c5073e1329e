"""The office's list of reasons for returning an entry, to be edited."""

from delivery.parcel import Parcel
from handlers.buttons.reasons import MoveReasonUp, RemoveReason
from handlers.buttons.review import AskReason, OpenQueue
from handlers.screens.drawing import Key, draw, key, paragraphs, short
from locales import Words
from services.views.reviewing import ReasonList

LONGEST_REASON = 60


@draw.register
def reasons(view: ReasonList, words: Words) -> Parcel:
    """Draw the list; each key takes a reason off it or moves it up, and words that are sent are a new one."""
    text = paragraphs(
        words.html("reasons-title", count=len(view.reasons), most=view.most),
        *(
            words.html("reasons-line", number=str(at), text=short(each.text, LONGEST_REASON))
            for at, each in enumerate(view.reasons, start=1)
        ),
        "",
        words.html("reasons-how" if len(view.reasons) < view.most else "reasons-how-full"),
    )
    back = AskReason(view.entry, view.revision) if view.entry else OpenQueue()
    label = words("button-back" if view.entry else "button-desk")
    return Parcel(text, buttons=(*(_row(view, at, words) for at in range(len(view.reasons))), (key(label, back),)))


def _row(view: ReasonList, at: int, words: Words) -> tuple[Key, ...]:
    line, number = view.reasons[at], str(at + 1)
    remove = key(
        short(words("button-reason-remove", number=number, text=short(line.text, LONGEST_REASON))),
        RemoveReason(line.reason, view.entry),
    )
    if at == 0:
        return (remove,)
    return (remove, key(words("button-reason-up", number=number), MoveReasonUp(line.reason, view.entry)))
