"""The office's Telegram group: the switches, and what is posted there."""

from dataclasses import replace

from delivery.parcel import Parcel
from handlers.buttons.group_chat import SwitchPosting, UnbindGroupChat
from handlers.buttons.home import Home
from handlers.screens.drawing import Key, deadline_text, draw, key, paragraphs
from handlers.screens.fitting import names_text
from handlers.screens.problem_notices import reminder
from locales import Words
from rendering.round_words import heading, round_name
from services.views import Posting
from services.views.group_chats import GroupChatLost, GroupChatScreen, MissingPost, ProblemPost, SubmissionsBoard


@draw.register
def screen(view: GroupChatScreen, words: Words) -> Parcel:
    """Draw the switches; the same in private and in the group."""
    home = (key(words("button-home"), Home()),)
    if not view.title:
        return Parcel(words.html("group-chat-none"), buttons=() if view.inside else (home,))
    text = paragraphs(
        words.html("group-chat-title", title=view.title, group=view.reader.group),
        words.html("group-chat-choose"),
    )
    rows: list[tuple[Key, ...]] = [(key(_switch(what, view, words), SwitchPosting(what)),) for what in Posting]
    if not view.inside:
        rows += [(key(words("button-group-chat-unbind"), UnbindGroupChat()),), home]
    return Parcel(text, buttons=tuple(rows))


@draw.register
def lost(view: GroupChatLost, words: Words) -> Parcel:
    """Tell the office that its group is gone."""
    return Parcel(words.html("group-chat-lost", title=view.title))


@draw.register
def board(view: SubmissionsBoard, words: Words) -> Parcel:
    """Draw how a round stands."""
    done = len(view.reported) + len(view.nothing) + len(view.late)
    lists = (
        ("desk-reported", view.reported),
        ("desk-zero", view.nothing),
        ("desk-late", view.late),
        ("desk-missing" if view.over else "desk-owing", view.missing),
    )
    return Parcel(
        paragraphs(
            words.html("group-board-title", round=heading(round_name(words, view.round)), group=view.group),
            words.html(
                "group-board-count",
                deadline=deadline_text(words, view.deadline),
                done=done,
                all=done + len(view.missing),
            ),
            *(
                words.html(message, count=len(names), names=names_text(words, names))
                for message, names in lists
                if names
            ),
        )
    )


@draw.register
def missing(view: MissingPost, words: Words) -> Parcel:
    """Draw who has not reported."""
    late = words.html("desk-late", count=len(view.late), names=names_text(words, view.late)) if view.late else ""
    return Parcel(
        paragraphs(
            words.html("group-missing-title", round=heading(round_name(words, view.round))),
            words.html("desk-missing", count=len(view.missing), names=names_text(words, view.missing)),
            late,
        )
    )


@draw.register
def problem(view: ProblemPost, words: Words) -> Parcel:
    """Draw a problem past its step; nothing is opened from a group."""
    return replace(reminder(view.reminder, words), buttons=())


def _switch(what: Posting, view: GroupChatScreen, words: Words) -> str:
    return words("group-chat-switch", what=words(f"group-posting-{what}"), on="yes" if what in view.on else "no")
