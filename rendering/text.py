"""The bulletin as Telegram HTML: the channel's short text, and a shorter one that fits under a picture."""

import html
import re
from collections.abc import Iterator, Sequence

from domain.bulletin import MonthlyBulletin
from locales import Words
from rendering.content import Place, figures, foot, joined, month_name, places, tag

MESSAGE_LIMIT = 4096
"""Bot API, sendMessage: characters after entities parsing, counted in UTF-16 code units."""
CAPTION_LIMIT = 1024
"""Bot API, sendPhoto: characters of a caption after entities parsing."""
OPEN_ROWS = 12
"""Longer rankings show this many rows; the rest unfolds at a tap."""
TOP = 3
NAMES_IN_MESSAGE = 700
NAMES_IN_CAPTION = 150

_TAG = re.compile(r"<[^>]+>")


def monthly(bulletin: MonthlyBulletin, words: Words) -> str:
    """Write the bulletin with its whole ranking, or as much of it as one message carries."""
    head = [*_heading(bulletin, words), "", words.html("bulletin-text-head")]
    tail = ["", *_reporting(bulletin, words, NAMES_IN_MESSAGE), html.escape(foot(bulletin, words), quote=False)]
    rows = [_row(place, words) for place in places(bulletin, words)]
    room = MESSAGE_LIMIT - length("\n".join([*head, *tail])) - 1
    return "\n".join([*head, *_folded(_fitting(rows, words, room)), *tail])


def caption(bulletin: MonthlyBulletin, words: Words) -> str:
    """Write what stands under the picture: the figures, the first three places, the missing and the late."""
    first = [place for place in places(bulletin, words) if place.leading][:TOP]
    lines = [
        *_heading(bulletin, words),
        "",
        words.html("bulletin-text-top", count=len(first)),
        *(_row(place, words) for place in first),
        "",
        *_reporting(bulletin, words, NAMES_IN_CAPTION),
        words.html("bulletin-text-whole"),
    ]
    while length("\n".join(lines)) > CAPTION_LIMIT:
        lines.pop(-2)
    return "\n".join(lines)


def length(text: str) -> int:
    """Count as Telegram does: UTF-16 code units after the tags are taken out."""
    return _units(html.unescape(_TAG.sub("", text)))


def _units(plain: str) -> int:
    return len(plain.encode("utf-16-le")) // 2


def _heading(bulletin: MonthlyBulletin, words: Words) -> Iterator[str]:
    title = words("bulletin-title", month=month_name(bulletin.month, words))
    mark = tag(bulletin, words)
    yield words.html("bulletin-text-title", title=f"{title} · {mark}" if mark else title)
    yield html.escape(bulletin.group, quote=False)
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


def _fitting(rows: Sequence[str], words: Words, room: int) -> list[str]:
    for left_out in range(len(rows) + 1):
        rest = [words.html("bulletin-text-rest", count=left_out)] if left_out else []
        kept = [*rows[: len(rows) - left_out], *rest]
        if length("\n".join(kept)) <= room:
            return kept
    return []


def _folded(rows: Sequence[str]) -> list[str]:
    if len(rows) <= OPEN_ROWS + 1:
        return list(rows)
    rest = "\n".join(rows[OPEN_ROWS:])
    return [*rows[:OPEN_ROWS], f"<blockquote expandable>{rest}</blockquote>"]


def _reporting(bulletin: MonthlyBulletin, words: Words, room: int) -> Iterator[str]:
    if not (bulletin.missing or bulletin.late):
        yield words.html("bulletin-text-all-in-time")
    for kind in ("missing", "late", "nothing"):
        names: tuple[str, ...] = getattr(bulletin, kind)
        if names:
            yield words.html(
                "bulletin-text-names",
                label=words(f"bulletin-{kind}"),
                count=len(names),
                names=_cut(names, words, room),
            )


def _cut(names: Sequence[str], words: Words, room: int) -> str:
    whole = joined(names, words)
    kept = list(names)
    while _units(whole) > room and len(kept) > 1:
        kept.pop()
        whole = words("bulletin-names-cut", names=joined(kept, words), count=len(names))
    return whole
