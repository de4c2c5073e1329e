"""What a correction would change, and what became of it."""

from delivery.parcel import Parcel
from handlers.buttons.correction import BookAdjustment, DraftCorrection, ProposeCorrection
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import draw, key, month_name
from handlers.screens.fitting import within_a_message
from locales import Words
from rendering.content import points
from services.views.publication import Adjusted, CorrectionAsk, CorrectionProposal


@draw.register
def proposal(view: CorrectionProposal, words: Words) -> Parcel:
    """Draw the differences and the two ways to set them right."""
    back = (key(words("button-desk"), OpenQueue()),)
    if not view.differences:
        return Parcel(words.html("correction-none", month=month_name(words, view.month)), buttons=(back,))
    listed = [
        words.html(
            "correction-line",
            name=each.name,
            published=points(each.published, view.rounding),
            now=points(each.now, view.rounding),
        )
        for each in view.differences
    ]
    return Parcel(
        within_a_message(
            words.html("correction-title", month=month_name(words, view.month), count=len(view.differences)),
            listed,
            "",
            words,
        ),
        buttons=(
            (key(words("button-draft-correction"), DraftCorrection(view.bulletin)),),
            (
                key(
                    words("button-book-adjustment", month=month_name(words, view.next_month)),
                    BookAdjustment(view.bulletin),
                ),
            ),
            back,
        ),
    )


@draw.register
def ask(view: CorrectionAsk, words: Words) -> Parcel:
    """Ask why a published month is set right."""
    named = month_name(words, view.month)
    question = (
        words.html("correction-ask-adjustment", month=named, booked=month_name(words, view.booked_in))
        if view.booked_in
        else words.html("correction-ask", month=named)
    )
    return Parcel(question, buttons=((key(words("button-back"), ProposeCorrection(view.bulletin)),),))


@draw.register
def adjusted(view: Adjusted, words: Words) -> Parcel:
    """Say where the differences were booked."""
    return Parcel(
        words.html(
            "correction-adjusted",
            month=month_name(words, view.month),
            booked=month_name(words, view.booked_in),
            count=view.departments,
        ),
        buttons=((key(words("button-desk"), OpenQueue()),),),
    )
