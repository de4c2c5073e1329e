"""The trail: a page of it, whose it can be, and a file."""

from delivery.parcel import Parcel
from domain.trail_record import TrailLine
from handlers.buttons.review import OpenQueue
from handlers.buttons.trails import ChooseTrail, ExportTrail, SeeTrail
from handlers.screens.drawing import Key, draw, key, moment_text, paragraphs, short
from locales import Words
from rendering.trail_book import act_name, state_text, trail_book
from services.views.trails import TrailChoice, TrailFile, TrailOf, TrailPage

LONGEST_STATE = 60
"""Characters of a state in the chat; the file has them all."""
LONGEST_NAME = 24
MOST_OPTIONS = 90
"""A message carries at most 100 keys."""


@draw.register
def page(view: TrailPage, words: Words) -> Parcel:
    """Draw a page of a trail."""
    text = paragraphs(
        words.html("trail-heading", name=view.name, known="yes" if view.name else "no"),
        *(_line(each, view.reader.zone, words) for each in view.lines),
        "" if view.lines else words.html("trail-empty"),
        words.html("bulletin-page", page=view.page + 1, pages=view.pages) if view.pages > 1 else "",
    )
    turning: list[Key] = [
        key(words(label), SeeTrail(view.of, view.subject, number))
        for label, number in (("button-previous-page", view.page - 1), ("button-next-page", view.page + 1))
        if 0 <= number < view.pages
    ]
    picking = (
        key(words("button-trail-department"), ChooseTrail(TrailOf.DEPARTMENT)),
        key(words("button-trail-person"), ChooseTrail(TrailOf.PERSON)),
    )
    export = key(words("button-trail-export"), ExportTrail(view.of, view.subject))
    rows = [tuple(turning), picking, (export, key(words("button-desk"), OpenQueue()))]
    return Parcel(text, buttons=tuple(row for row in rows if row))


@draw.register
def choice(view: TrailChoice, words: Words) -> Parcel:
    """Draw the departments or the people as keys."""
    keys = [key(short(name), SeeTrail(view.of, subject, 0)) for subject, name in view.options[:MOST_OPTIONS]]
    rows = [tuple(keys[at : at + 2]) for at in range(0, len(keys), 2)]
    back = (key(words("button-back"), SeeTrail(TrailOf.ALL, 0, 0)),)
    return Parcel(words.html(f"trail-choose-{view.of}"), buttons=(*rows, back))


@draw.register
def file(view: TrailFile, words: Words) -> Parcel:
    """Draw a trail as a file."""
    name = view.ledger.of_what
    text = words.html("trail-sent", name=name, known="yes" if name else "no", count=len(view.ledger.lines))
    back = (key(words("button-back"), SeeTrail(view.of, view.subject, 0)),)
    return Parcel(text, buttons=(back,), documents=(("trail.xlsx", trail_book(view.ledger, words)),))


def _line(line: TrailLine, zone: str, words: Words) -> str:
    before, after = (short(state_text(each, words), LONGEST_STATE) for each in (line.before, line.after))
    return words.html(
        "trail-line",
        moment=moment_text(words, line.at, zone),
        person=short(line.person, LONGEST_NAME) or words("trail-clock"),
        act=act_name(line.act, words),
        about=short(line.about, LONGEST_STATE),
        named="yes" if line.about else "no",
        before=before,
        after=after,
        change="both" if before and after else "before" if before else "after" if after else "none",
    )
