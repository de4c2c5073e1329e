"""The body of the quarterly notice (季通报) and of the annual assessment (年终考核)."""

from collections.abc import Iterator

from domain.period_bulletin import PeriodBulletin
from domain.scoring.histories import TaskLamps
from locales import Words
from rendering.content import columns, month_name, rulebook_name
from rendering.document import SMALL_TABLE, TYPE_AREA_MM, WIDE_TABLE, Bar, Block, Cell, Chip, Column, Table
from rendering.period_content import (
    NONE,
    PeriodPlace,
    distinctions,
    is_year,
    lamp_mark,
    lamp_meaning,
    lamps_in_words,
    monthly_means,
    months_covered,
    moves_in_words,
    period_figures,
    period_moves,
    period_name,
    period_places,
    reason_of,
    score_name,
    short_month,
    targets,
    targets_reached,
    warned,
)
from rendering.sections import bare, plain, sectioned, subsectioned

MONTHS_IN_FULL = 4
"""A table with more months than that has no room for their totals, and shows their ranks."""
RANK_COLUMN = 6.5
"""Millimetres; two digits at the size of a wide table, three at that of a small one."""
HUNDRED = 100
TOTAL_COLUMN = 17
"""Millimetres; "−105.00" at the size of a table."""


def number(bulletin: PeriodBulletin, words: Words) -> str:
    """Number the notice within its year."""
    name = period_name(bulletin, words)
    if bulletin.number:
        return words("bulletin-notice-period-number-corrected", period=name, number=bulletin.number)
    return words("bulletin-notice-period-number", period=name)


def title(bulletin: PeriodBulletin, words: Words) -> str:
    """Entitle the notice: 关于2023年第二季度工作调度情况的通报."""
    kind = "year" if is_year(bulletin) else "quarter"
    corrected = "-corrected" if bulletin.number else ""
    return words(f"bulletin-notice-{kind}-title{corrected}", period=period_name(bulletin, words))


def ledger_name(bulletin: PeriodBulletin, words: Words) -> str:
    """Name the attachment."""
    return words("bulletin-notice-attachment-name", month=period_name(bulletin, words))


def body(bulletin: PeriodBulletin, words: Words) -> Iterator[Block]:
    """Give opening and sections; a section without content is left out, and the others count without it."""
    name = period_name(bulletin, words)
    yield plain(words("bulletin-notice-opening", group=bulletin.group, month=name))
    parts = {
        "overview": _overview(bulletin, words),
        "ranking": _ranking(bulletin, words),
        "indicators": _indicators(bulletin, words),
        "lamps": _lamps(bulletin, words),
        "movers": _movers(bulletin, words),
        "distinctions": _distinctions(bulletin, words),
        "remarks": _remarks(bulletin, words),
    }
    yield from sectioned(parts, words)


def _overview(bulletin: PeriodBulletin, words: Words) -> Iterator[Block]:
    sums = period_figures(bulletin)
    yield plain(
        words(
            "bulletin-notice-period-overview-text",
            count=sums.count,
            months=months_covered(bulletin, words),
            tasks=str(sums.tasks),
            done=str(sums.done),
            score=score_name(bulletin, words),
            mean=sums.mean,
            highest=sums.highest,
            lowest=sums.lowest,
        )
    )
    yield plain(words("bulletin-notice-means-text", means=monthly_means(bulletin, words)))


def _ranking(bulletin: PeriodBulletin, words: Words) -> Iterator[Block]:
    score = score_name(bulletin, words)
    yield plain(words("bulletin-notice-period-ranking-text", score=score))
    in_full = len(bulletin.months) <= MONTHS_IN_FULL
    shape = _columns(bulletin, words, in_full=in_full)
    rows = (_row(place, in_full=in_full)[: len(shape)] for place in period_places(bulletin, words))
    note = words("bulletin-notice-totals-note" if in_full else "bulletin-notice-ranks-note", score=score)
    size = SMALL_TABLE if len(bulletin.rows) >= HUNDRED else WIDE_TABLE
    yield Table(shape, tuple(rows), note) if in_full else Table(shape, tuple(rows), note, size)


def _row(place: PeriodPlace, *, in_full: bool) -> tuple[str, ...]:
    months = place.totals if in_full else place.ranks
    return (place.rank, place.name, *months, place.tasks, place.points, str(place.movement))


def _columns(bulletin: PeriodBulletin, words: Words, *, in_full: bool) -> tuple[Column, ...]:
    heads = columns(words)
    if in_full:
        monthly = [Column(short_month(month, words), TOTAL_COLUMN, "right") for month in bulletin.months]
        rank, tasks, score, move = 12, 15, 19, 13
    else:
        monthly = [Column(str(month.number), RANK_COLUMN, "center") for month in bulletin.months]
        rank, tasks, score, move = 9, 12, 15, 11
    others = [Column(heads["tasks"], tasks, "right"), Column(score_name(bulletin, words), score, "right")]
    if period_moves(bulletin):
        others.append(Column(heads["movement"], move, "center"))
    left = TYPE_AREA_MM - rank - sum(column.width for column in [*monthly, *others])
    return (Column(heads["rank"], rank, "center"), Column(heads["department"], left), *monthly, *others)


def _indicators(bulletin: PeriodBulletin, words: Words) -> Iterator[Block]:
    if not bulletin.indicators:
        return
    count = len(bulletin.indicators)
    yield plain(words("bulletin-notice-indicators-text", count=count, reached=targets_reached(bulletin)))
    shape = (
        Column(words("bulletin-column-department"), 33),
        Column(words("bulletin-column-indicator"), 39),
        Column(words("bulletin-column-target"), 21, "right"),
        Column(words("bulletin-column-actual"), 21, "right"),
        Column(words("bulletin-column-reached"), 16, "right"),
        Column(words("bulletin-column-progress"), 26),
    )
    rows = tuple(
        (each.department, each.title, each.aim, each.actual, each.reached, Bar(each.share))
        for each in targets(bulletin)
    )
    yield Table(shape, rows, words("bulletin-notice-indicators-note"), WIDE_TABLE)


def _lamps(bulletin: PeriodBulletin, words: Words) -> Iterator[Block]:
    if not (bulletin.legend and bulletin.lamps):
        return
    until = month_name(bulletin.months[-1], words)
    yield plain(words("bulletin-notice-lamps-text", month=until, lamps=lamps_in_words(bulletin, words)))
    stood_still = warned(bulletin)
    if not stood_still:
        yield plain(words("bulletin-notice-lamps-none"))
        return
    monthly = RANK_COLUMN if len(bulletin.months) > MONTHS_IN_FULL else 12
    months = [
        Column(str(month.number) if monthly == RANK_COLUMN else short_month(month, words), monthly, "center")
        for month in bulletin.months
    ]
    left = TYPE_AREA_MM - 12 - sum(column.width for column in months)
    shape = (
        Column(words("bulletin-column-department"), round(left * 0.42, 1)),
        Column(words("bulletin-column-key"), 12, "center"),
        Column(words("bulletin-column-task"), round(left * 0.58, 1)),
        *months,
    )
    rows = tuple((task.name, task.key, task.title, *_chips(task, bulletin, words)) for task in stood_still)
    legend = words("bulletin-list-separator").join(lamp_meaning(lamp, words) for lamp in bulletin.legend)
    yield Table(shape, rows, words("bulletin-notice-lamps-note", legend=legend), WIDE_TABLE)


def _chips(task: TaskLamps, bulletin: PeriodBulletin, words: Words) -> Iterator[Cell]:
    known = {lamp.id: Chip(lamp_mark(lamp.title, words, lamp.id), lamp.color) for lamp in bulletin.legend}
    for lamp in task.lamps:
        yield known.get(lamp or "", NONE)


def _movers(bulletin: PeriodBulletin, words: Words) -> Iterator[Block]:
    parts = {
        words("bulletin-notice-up"): moves_in_words(bulletin, words, up=True),
        words("bulletin-notice-down"): moves_in_words(bulletin, words, up=False),
    }
    yield from subsectioned({heading: _sentence(text, words) for heading, text in parts.items()}, words)


def _distinctions(bulletin: PeriodBulletin, words: Words) -> Iterator[Block]:
    parts = {
        words(f"bulletin-{name}"): words("bulletin-list-separator").join(
            words("bulletin-notice-distinction", department=each.department, reason=bare(reason_of(each, words)))
            for each in group
        )
        for name, group in distinctions(bulletin).items()
    }
    yield from subsectioned({heading: _sentence(text, words) for heading, text in parts.items()}, words)
    if any(not each.confirmed for each in (*bulletin.praise, *bulletin.criticism)):
        yield plain(words("bulletin-notice-proposed-text"))


def _sentence(text: str, words: Words) -> str:
    return words("bulletin-sentence", text=text) if text else ""


def _remarks(bulletin: PeriodBulletin, words: Words) -> Iterator[Block]:
    if bulletin.number:
        yield plain(words("bulletin-notice-correction-text", number=str(bulletin.number), reason=""))
    if bulletin.simulated:
        yield plain(words("bulletin-notice-simulated-text"))
    if is_year(bulletin):
        yield plain(words("bulletin-notice-year-text"))
    rulebook = rulebook_name(bulletin, words)
    yield plain(words("bulletin-notice-period-basis-text", rulebook=rulebook, version=bulletin.version))
