"""What every renderer prints of a bulletin, made into words and digits once, so that all print the same."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import TypeAlias

from domain.bulletin import BulletinRow, MonthlyBulletin
from domain.calendar import Month
from domain.period_bulletin import PeriodBulletin
from domain.scoring.lines import Item, Line
from domain.scoring.points import Rounding, print_points
from domain.scoring.rules import LineKind, Title
from locales import Words

MINUS = "−"
MEDALS = 3
MOST_MARKED = 6
"""A rank shared by more, or by so many that those before it are more, is no distinction."""
TITLE_LANGUAGES = {"zh-CN": "zh", "en": "en"}
LEVELS = frozenset({"central", "provincial", "municipal", "county"})

Bulletin: TypeAlias = MonthlyBulletin | PeriodBulletin
"""What is published: of a month, or of a quarter or a year."""


@dataclass(frozen=True, slots=True)
class Movement:
    """Places won or lost: `kind` is up, down, same, new or none; `mark` and `places` are what is printed."""

    kind: str
    mark: str
    places: str

    def __str__(self) -> str:
        return f"{self.mark}{self.places}"


@dataclass(frozen=True, slots=True)
class Place:
    """One row of the ranking as it is printed; `share` is the total over the highest, between 0 and 1."""

    rank: str
    name: str
    tasks: str
    bonus: str
    deductions: str
    total: str
    movement: Movement
    leading: bool
    share: float


@dataclass(frozen=True, slots=True)
class Figures:
    """The month in a few numbers: mean, highest, lowest, completions of all tasks, and who, if asked, was in time."""

    count: int
    mean: str
    highest: str
    lowest: str
    done: int
    tasks: int
    on_time: int | None


def points(value: Fraction, rounding: Rounding) -> str:
    """Print points by the rulebook's rounding, a negative number with a true minus sign."""
    return minus(print_points(value, rounding))


def minus(text: str) -> str:
    """Give a number or a formula its true minus signs: −5 × 1."""
    return text.replace("-", MINUS)


def titled(title: Title, words: Words, otherwise: str) -> str:
    """Give a rulebook's own words in the reader's language."""
    return title.get(TITLE_LANGUAGES[words.language]) or otherwise


def rulebook_name(bulletin: Bulletin, words: Words) -> str:
    """Name the rules a bulletin was scored by: 《…》, or their id where no title was kept."""
    title = titled(bulletin.rulebook_title, words, "")
    return words("bulletin-rulebook", title=title) if title else bulletin.rulebook


def line_title(line: Line, words: Words) -> str:
    """Name a line of a sheet."""
    return titled(line.title, words, line.rule)


def item_name(item: Item, line: Line, words: Words) -> str:
    """Name a counted thing: a task by its key and title, a round by its month, all else by its own words and level."""
    if line.kind is LineKind.SHARE:
        return " ".join(part for part in (item.key, item.label) if part)
    if line.kind is LineKind.ADJUSTMENT and item.level:
        return f"{round_label(item.level, words)} {item.label}".rstrip()
    named = round_label(item.label, words)
    return f"{named} · {level_name(item.level, words)}" if item.level in LEVELS else named


def level_name(level: str, words: Words) -> str:
    """Name the level of a commendation or a criticism; one we have no word for by its name in the rulebook."""
    return words(f"bulletin-level-{level}") if level in LEVELS else level


def round_label(text: str, words: Words) -> str:
    """Name a round: a regular one by its month, an ad-hoc one by its own title."""
    try:
        return month_name(Month.parse(text), words)
    except ValueError:
        return text


def item_note(item: Item, words: Words) -> str:
    """Say why an item counts for less than it might; empty when it counts in full."""
    return words(f"bulletin-ledger-note-{item.note}") if item.note else ""


def month_name(month: Month, words: Words) -> str:
    """Write a month out: 2023年5月."""
    return words("bulletin-month", year=str(month.year), month=month.number)


def day_name(day: date, words: Words) -> str:
    """Write a day out: 2023年6月1日."""
    return words("bulletin-date", year=str(day.year), month=day.month, day=str(day.day))


def joined(names: Sequence[str], words: Words) -> str:
    """Write names one after the other as the language does."""
    return words("bulletin-separator").join(names)


def places(bulletin: MonthlyBulletin, words: Words) -> tuple[Place, ...]:
    """Give the ranking's rows, printed."""
    highest = max((row.total for row in bulletin.rows), default=Fraction(0))
    moving = moves(bulletin)
    leading = leaders([row.rank for row in bulletin.rows])
    return tuple(
        _place(
            row, bulletin.rounding, highest, movement(row.movement, words, moving=moving), leading=row.rank <= leading
        )
        for row in bulletin.rows
    )


def leaders(ranks: Sequence[int]) -> int:
    """Give the last rank that is marked as one of the first three; 0 where even the first is shared by too many."""
    return max((rank for rank in ranks if rank <= MEDALS and _at_most(ranks, rank) <= MOST_MARKED), default=0)


def _at_most(ranks: Sequence[int], rank: int) -> int:
    return sum(each <= rank for each in ranks)


def moves(bulletin: MonthlyBulletin) -> bool:
    """Tell whether there is a month before to compare with; a group's first bulletin has no such column."""
    return any(row.movement is not None for row in bulletin.rows)


def figures(bulletin: MonthlyBulletin) -> Figures:
    """Sum the month up. The mean is exact until it is printed."""
    totals = [row.total for row in bulletin.rows] or [Fraction(0)]
    blamed = {*bulletin.missing, *bulletin.late}
    return Figures(
        count=len(bulletin.rows),
        mean=points(sum(totals, Fraction(0)) / len(totals), bulletin.rounding),
        highest=points(max(totals), bulletin.rounding),
        lowest=points(min(totals), bulletin.rounding),
        done=sum(row.tasks_done for row in bulletin.rows),
        tasks=sum(row.tasks for row in bulletin.rows),
        on_time=sum(row.name not in blamed for row in bulletin.rows) if bulletin.asked else None,
    )


def tag(bulletin: Bulletin, words: Words) -> str:
    """Say what sets this one apart from a plain original: a correction's number, a simulation; empty otherwise."""
    parts = []
    if bulletin.number:
        parts.append(words("bulletin-correction", number=bulletin.number))
    if bulletin.simulated:
        parts.append(words("bulletin-simulated"))
    return " · ".join(parts)


def foot(bulletin: Bulletin, words: Words) -> str:
    """Say who drew it, when, and by which rules."""
    return words(
        "bulletin-foot",
        issuer=bulletin.issuer,
        date=day_name(bulletin.drawn_on, words),
        rulebook=rulebook_name(bulletin, words),
        version=bulletin.version,
    )


def columns(words: Words) -> dict[str, str]:
    """Give the ranking's column heads by name."""
    names = ("rank", "department", "tasks", "bonus", "deductions", "total", "movement")
    return {name: words(f"bulletin-column-{name}") for name in names}


def _place(row: BulletinRow, rounding: Rounding, highest: Fraction, moved: Movement, *, leading: bool) -> Place:
    return Place(
        rank=str(row.rank),
        name=row.name,
        tasks=f"{row.tasks_done}/{row.tasks}",
        bonus=points(row.bonus, rounding),
        deductions=points(row.deductions, rounding),
        total=points(row.total, rounding),
        movement=moved,
        leading=leading,
        share=share_of(row.total, highest),
    )


def share_of(value: Fraction, highest: Fraction) -> float:
    """Measure a value against the highest, from zero, for a bar: between 0 and 1."""
    return float(min(max(value, Fraction(0)) / highest, Fraction(1))) if highest > 0 else 0.0


def movement(moved: int | None, words: Words, *, moving: bool) -> Movement:
    """Print places won or lost; who has nothing to compare with is new where others have."""
    if moved is None:
        return Movement("new", "", words("bulletin-movement-new")) if moving else Movement("none", "", "")
    if moved == 0:
        return Movement("same", "—", "")
    return Movement("up", "▲", str(moved)) if moved > 0 else Movement("down", "▼", str(-moved))
