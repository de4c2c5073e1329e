"""Joining, strangers, and the choice of language."""

from delivery.parcel import Parcel
from handlers.buttons.home import ChooseLanguage, Home
from handlers.screens.drawing import draw, key, paragraphs
from locales import LANGUAGES, Words
from services.views.notices import ChannelBound, Joined, LanguageChoice, Stranger


@draw.register
def joined(view: Joined, words: Words) -> Parcel:
    """Welcome a person to their seat."""
    role = view.reader.role
    text = paragraphs(
        words.html("join-welcome", name=view.reader.name, again="yes" if view.again else "no"),
        words.html(f"join-seat-{role}", group=view.reader.group, department=view.reader.department),
        "",
        words.html(f"join-how-{role}"),
        words.html("join-several") if view.several else "",
    )
    return Parcel(text, buttons=((key(words("button-begin"), Home()),),))


@draw.register
def stranger(_view: Stranger, words: Words) -> Parcel:
    """Tell somebody without a seat how to get one."""
    return Parcel(words.html("refused-stranger"))


@draw.register
def languages(view: LanguageChoice, words: Words) -> Parcel:
    """Offer the languages, each in its own words."""
    if view.chosen:
        return Parcel(words.html("language-chosen"), buttons=((key(words("button-begin"), Home()),),))
    row = tuple(key(words(f"language-{each.lower()}"), ChooseLanguage(each)) for each in LANGUAGES)
    return Parcel(words.html("language-question"), buttons=(row,))


@draw.register
def channel(view: ChannelBound, words: Words) -> Parcel:
    """Tell the office which channel the group publishes to."""
    message = "channel-bound" if view.bound else "channel-unbound"
    return Parcel(words.html(message, channel=view.title, group=view.reader.group))
