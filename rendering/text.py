"""Bulletins and sheets as Telegram HTML: the channel's short text, and a shorter one that fits under a picture."""

from collections.abc import Iterator

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering import period_text
from rendering.content import Bulletin, Place, day_name, figures, foot, month_name, places, tag
from rendering.message import (
    CAPTION_LIMIT,
    MESSAGE_LIMIT,
    NAMES_IN_CAPTION,
    NAMES_IN_MESSAGE,
    OPEN_ROWS,
    caption_of,
    cut,
    escaped,
    fitting,
    folded,
    length,
)
from rendering.period_text import period
from rendering.sheet_text import sheet

__all__ = ["CAPTION_LIMIT", "MESSAGE_LIMIT", "OPEN_ROWS", "caption", "gist", "length", "monthly", "period", "sheet"]


def monthly(bulletin: MonthlyBulletin, words: Words) -> str:
    """Write the bulletin with its whole ranking, or as much of it as one message carries."""
    head = [*_heading(bulletin, words), "", words.html("bulletin-text-head")]
    tail = ["", *_reporting(bulletin, words, NAMES_IN_MESSAGE), escaped(foot(bulletin, words))]
    rows = [_row(place, words) for place in places(bulletin, words)]
    room = MESSAGE_LIMIT - length("\n".join([*head, *tail])) - 1
    return "\n".join([*head, *folded(fitting(rows, words, room)), *tail])


def caption(bulletin: Bulletin, words: Words) -> str:
    """Write what stands under the picture: the figures, the first three places, and who else is to be named."""
    if not isinstance(bulletin, MonthlyBulletin):
        return period_text.caption(bulletin, words)
    first = [_row(place, words) for place in places(bulletin, words) if place.leading]
    lines = [
        *_heading(bulletin, words),
        "",
        *([words.html("bulletin-text-top", count=len(first)), *first, ""] if first else []),
        *_reporting(bulletin, words, NAMES_IN_CAPTION),
        f"{words.html('bulletin-text-whole')}\n{day_name(bulletin.drawn_on, words)}",
    ]
    return caption_of(lines)


def gist(bulletin: Bulletin, words: Words) -> str:
    """Write what is published in a few lines: title, figures, the first places."""
    if not isinstance(bulletin, MonthlyBulletin):
        return period_text.gist(bulletin, words)
    first = [_row(place, words) for place in places(bulletin, words) if place.leading]
    return caption_of([*_heading(bulletin, words), *first])


def _heading(bulletin: MonthlyBulletin, words: Words) -> Iterator[str]:
    title = words("bulletin-title", month=month_name(bulletin.month, words))
    mark = tag(bulletin, words)
    yield words.html("bulletin-text-title", title=f"{title} · {mark}" if mark else title)
    yield escaped(bulletin.group)
    yield ""
    sums = figures(bulletin)
    yield words.html(
        "bulletin-text-summary",
        count=sums.count,
        mean=sums.mean,
        highest=sums.highest,
        lowest=sums.lowest,
        done=str(sums.done),
        tasks=str(sums.tasks),
    )


def _row(place: Place, words: Words) -> str:
    return words.html(
        "bulletin-text-row",
        rank=place.rank,
        department=place.name,
        total=place.total,
        tasks=place.tasks,
        movement=f" {place.movement}" if str(place.movement) else "",
    )


def _reporting(bulletin: MonthlyBulletin, words: Words, room: int) -> Iterator[str]:
    if not (bulletin.missing or bulletin.late):
        yield words.html("bulletin-text-all-in-time" if bulletin.asked else "bulletin-text-nobody-asked")
    for kind in ("missing", "late", "nothing"):
        names: tuple[str, ...] = getattr(bulletin, kind)
        if names:
            yield words.html(
                "bulletin-text-names",
                label=words(f"bulletin-{kind}"),
                count=len(names),
                names=cut(names, words, room),
            )
