"""The quarterly notice and the annual assessment as Telegram HTML."""

from collections.abc import Iterator

from domain.period_bulletin import PeriodBulletin
from locales import Words
from rendering.content import day_name, foot, tag
from rendering.message import (
    MESSAGE_LIMIT,
    NAMES_IN_CAPTION,
    NAMES_IN_MESSAGE,
    caption_of,
    cut,
    escaped,
    fitting,
    folded,
    length,
)
from rendering.period_content import (
    PeriodPlace,
    distinctions,
    is_year,
    lamps_in_words,
    monthly_means,
    months_covered,
    moves_in_words,
    period_figures,
    period_name,
    period_places,
    score_name,
    targets_reached,
)


def period(bulletin: PeriodBulletin, words: Words) -> str:
    """Write a quarter's or a year's bulletin with its whole ranking, or as much of it as one message carries."""
    score = score_name(bulletin, words)
    head = [*_heading(bulletin, words), "", words.html("bulletin-text-period-head", score=score)]
    tail = ["", *_findings(bulletin, words), *_named(bulletin, words, NAMES_IN_MESSAGE), escaped(foot(bulletin, words))]
    rows = [_row(place, words) for place in period_places(bulletin, words)]
    room = MESSAGE_LIMIT - length("\n".join([*head, *tail])) - 1
    return "\n".join([*head, *folded(fitting(rows, words, room)), *tail])


def caption(bulletin: PeriodBulletin, words: Words) -> str:
    """Write what stands under the picture: the figures, the first three places, praise and criticism, lamps, moves."""
    first = [_row(place, words) for place in period_places(bulletin, words) if place.leading]
    lines = [
        *_heading(bulletin, words),
        "",
        *([words.html("bulletin-text-top", count=len(first)), *first, ""] if first else []),
        *_named(bulletin, words, NAMES_IN_CAPTION),
        *_findings(bulletin, words),
        f"{words.html('bulletin-text-whole')}\n{day_name(bulletin.drawn_on, words)}",
    ]
    return caption_of(lines)


def gist(bulletin: PeriodBulletin, words: Words) -> str:
    """Write what is published in a few lines: title, figures, the first places."""
    first = [_row(place, words) for place in period_places(bulletin, words) if place.leading]
    return caption_of([*_heading(bulletin, words), *first])


def period_title(bulletin: PeriodBulletin, words: Words) -> str:
    """Entitle the post: 2023年第二季度工作调度通报."""
    kind = "year" if is_year(bulletin) else "quarter"
    return words(f"bulletin-{kind}-title", period=period_name(bulletin, words))


def _heading(bulletin: PeriodBulletin, words: Words) -> Iterator[str]:
    title, mark = period_title(bulletin, words), tag(bulletin, words)
    yield words.html("bulletin-text-title", title=f"{title} · {mark}" if mark else title)
    yield escaped(bulletin.group)
    yield ""
    sums = period_figures(bulletin)
    yield words.html(
        "bulletin-text-period-summary",
        months=months_covered(bulletin, words),
        count=sums.count,
        score=score_name(bulletin, words),
        mean=sums.mean,
        highest=sums.highest,
        lowest=sums.lowest,
        done=str(sums.done),
        tasks=str(sums.tasks),
    )
    yield words.html("bulletin-text-means", means=monthly_means(bulletin, words))


def _row(place: PeriodPlace, words: Words) -> str:
    return words.html(
        "bulletin-text-row",
        rank=place.rank,
        department=place.name,
        total=place.points,
        tasks=place.tasks,
        movement=f" {place.movement}" if str(place.movement) else "",
    )


def _findings(bulletin: PeriodBulletin, words: Words) -> Iterator[str]:
    found = {"indicators": "", "lamps": ""}
    if count := len(bulletin.indicators):
        found["indicators"] = words("bulletin-text-indicators", count=count, reached=targets_reached(bulletin))
    if bulletin.lamps and bulletin.legend:
        found["lamps"] = lamps_in_words(bulletin, words)
    found["up"] = moves_in_words(bulletin, words, up=True)
    found["down"] = moves_in_words(bulletin, words, up=False)
    for name, text in found.items():
        if text:
            yield words.html("bulletin-text-labelled", label=words(f"bulletin-{name}"), text=text)


def _named(bulletin: PeriodBulletin, words: Words, room: int) -> Iterator[str]:
    for name, group in distinctions(bulletin).items():
        names = [each.department for each in group]
        yield words.html(
            "bulletin-text-names",
            label=words(f"bulletin-{name}"),
            count=len(names),
            names=cut(names, words, room),
        )
