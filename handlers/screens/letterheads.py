"""What stands on the official notices: the choices, and the first page as it looks with them."""

import rendering.notice
import rendering.pdf
from delivery.parcel import Parcel
from domain.letterhead import WRITTEN
from handlers.buttons.bulletin import PreviewBulletin
from handlers.buttons.letterhead import AskLetterhead, ClearLetterhead, OpenLetterhead, PublishIn, ToggleRedHead
from handlers.buttons.review import OpenQueue
from handlers.screens.drawing import Key, draw, key, paragraphs, short
from locales import LANGUAGES, Words, words_for
from services.views.letterhead import LetterheadAsk, LetterheadScreen


@draw.register
def letterhead(view: LetterheadScreen, words: Words) -> Parcel:
    """Draw every choice and the page; each key changes one."""
    chosen = view.letterhead
    language = words(f"language-{view.channel_language.lower()}")
    text = paragraphs(
        words.html("letterhead-title"),
        *(_line(field, str(getattr(chosen, field)), words) for field in WRITTEN),
        words.html("letterhead-red-head", drawn="yes" if chosen.red_head else "no"),
        words.html("letterhead-language", language=language),
    )
    return Parcel(text, buttons=tuple(_rows(view, words)), photo=_page(view))


@draw.register
def ask(view: LetterheadAsk, words: Words) -> Parcel:
    """Ask for one of the choices."""
    text = paragraphs(
        words.html("letterhead-ask", field=words(f"letterhead-{view.field}")),
        words.html(f"letterhead-how-{view.field}"),
        _line(view.field, view.chosen, words),
    )
    clear = (key(words("button-letterhead-clear"), ClearLetterhead(view.field)),) if view.chosen else ()
    return Parcel(text, buttons=((*clear, key(words("button-back"), OpenLetterhead())),))


def _line(field: str, chosen: str, words: Words) -> str:
    named = words(f"letterhead-{field}")
    text = chosen.replace("\n", " / ") or words(f"letterhead-usual-{field}")
    return words.html("letterhead-line", field=named, text=text)


def _rows(view: LetterheadScreen, words: Words) -> list[tuple[Key, ...]]:
    keys = [key(words(f"letterhead-{field}"), AskLetterhead(field)) for field in WRITTEN]
    red = words("button-red-head", drawn="yes" if view.letterhead.red_head else "no")
    keys.append(key(red, ToggleRedHead()))
    rows = [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
    others = [each for each in LANGUAGES if each != view.channel_language]
    rows += [
        (key(short(words("button-publish-in", language=words(f"language-{each.lower()}"))), PublishIn(each)),)
        for each in others
    ]
    preview = (key(words("button-preview"), PreviewBulletin(view.bulletin)),) if view.bulletin else ()
    return [*rows, (*preview, key(words("button-desk"), OpenQueue()))]


def _page(view: LetterheadScreen) -> bytes | None:
    if view.value is None:
        return None
    words = words_for(view.channel_language)
    return rendering.pdf.first_page(view.value, words, rendering.notice.official_fields(view.value, words))
