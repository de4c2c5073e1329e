"""A department's sheet so far: what it comes to, what it may come to, what the caps leave, and the line by line."""

from fractions import Fraction

import rendering.picture
import rendering.text
from delivery.parcel import Parcel, shown_length
from domain.calendar import Month
from domain.scoring.points import Rounding, plain
from domain.scoring.room import Room
from domain.scoring.rules import EachRule, ManualRule, Per, Rule, Unit
from handlers.buttons.finding import NewFinding, PickFinding
from handlers.buttons.home import Home
from handlers.buttons.packing import Button
from handlers.buttons.score import PickScore, SeeScore
from handlers.buttons.task import ListTasks
from handlers.screens.drawing import Key, draw, key, month_name, paragraphs, short
from handlers.screens.fitting import fitting, names_text
from locales import Words
from rendering.content import MINUS, level_name, points, titled
from rendering.sheet_content import basis_under
from services.views import SeatRole
from services.views.scoring import DepartmentPick, PickFor, ScoreView

LONGEST = 4096
LONGEST_ROOMS = 800
HUNDRED = 100


@draw.register
def score(view: ScoreView, words: Words) -> Parcel:
    """Draw a department's sheet so far; the year's published months as a small picture above it."""
    head = paragraphs(
        words.html("score-title", month=month_name(words, view.month)),
        _totals(view, words),
        words.html("score-unproven", count=view.unproven) if view.unproven else "",
        words.html("score-waiting", count=view.waiting) if view.waiting else "",
        *_rooms(view, words),
        rendering.picture.spoken(view.trend, words) if view.trend else "",
        words.html("score-provisional"),
    )
    sheet = rendering.text.sheet(
        view.preview.as_it_stands,
        words,
        basis_under(view.rulebook, group=view.reader.group),
        room=LONGEST - shown_length(head) - 2,
    )
    return Parcel(
        f"{head}\n\n{sheet}",
        buttons=tuple(_rows(view, words)),
        photo=rendering.picture.trend(view.trend, words) if view.trend else None,
    )


@draw.register
def pick(view: DepartmentPick, words: Words) -> Parcel:
    """Ask which department."""
    keys = [key(short(name, 20), _chosen(view, department)) for department, name in view.options]
    rows: list[tuple[Key, ...]] = [tuple(keys[index : index + 2]) for index in range(0, len(keys), 2)]
    turning = []
    if view.page:
        turning.append(key(words("button-previous-page"), _page(view, view.page - 1)))
    if view.page + 1 < view.pages:
        turning.append(key(words("button-next-page"), _page(view, view.page + 1)))
    rows.append((*turning, key(words("button-home"), Home())))
    return Parcel(words.html(f"pick-{view.purpose}"), buttons=tuple(rows))


def month_number(month: Month) -> int:
    """Write a month as buttons carry it, 202305."""
    return month.year * HUNDRED + month.number


def rule_title(rule: Rule, words: Words) -> str:
    """Name a rule in the rulebook's own words."""
    return titled(rule.title, words, rule.id)


def kind_text(rule: EachRule | ManualRule | None, level: str | None, worth: Fraction | None, words: Words) -> str:
    """Say by which rule, at which level and for how many points something is claimed or booked; "" before it is."""
    if rule is None:
        return ""
    return words.html(
        "claim-kind",
        title=rule_title(rule, words),
        level=level_name(level, words) if level else "",
        levelled="yes" if level else "no",
        points=signed(worth) if worth is not None else "",
        known="yes" if worth is not None else "no",
        article=rule.article,
    )


def rooms_text(rooms: tuple[Room, ...], words: Words) -> tuple[str, ...]:
    """Write what caps have let through, and how much they let through at most: 5/10."""
    return fitting([_room(room, words) for room in rooms], words, room=LONGEST_ROOMS)


def _room(room: Room, words: Words) -> str:
    return words.html(
        "score-room",
        titles=names_text(words, tuple(rule_title(rule, words) for rule in room.rules)),
        used=plain(room.used),
        amount=plain(room.amount),
        unit="times" if room.unit is Unit.TIMES else "points",
        per="year" if room.per is Per.YEAR else "month",
    )


def signed(value: Fraction) -> str:
    """Write points with their sign: +5, −3."""
    return f"+{plain(value)}" if value >= 0 else f"{MINUS}{plain(-value)}"


def _chosen(view: DepartmentPick, department: int) -> Button:
    return SeeScore(department, 0) if view.purpose is PickFor.SCORE else NewFinding(department)


def _page(view: DepartmentPick, page: int) -> Button:
    return PickScore(page) if view.purpose is PickFor.SCORE else PickFinding(page)


def _totals(view: ScoreView, words: Words) -> str:
    rounding: Rounding = view.rulebook.rounding
    seen = view.preview
    return words.html(
        "score-totals",
        accepted=points(seen.if_all_accepted.total, rounding),
        now=points(seen.as_it_stands.total, rounding),
        late=points(seen.if_late.total, rounding),
        open="yes" if view.still_open else "no",
    )


def _rooms(view: ScoreView, words: Words) -> list[str]:
    return [words.html("score-rooms"), *rooms_text(view.rooms, words)] if view.rooms else []


def _rows(view: ScoreView, words: Words) -> list[tuple[Key, ...]]:
    rows: list[tuple[Key, ...]] = []
    others = tuple(
        key(words("button-score-of", month=month_name(words, each)), SeeScore(view.department, month_number(each)))
        for each in view.months
        if each != view.month
    )
    if others:
        rows.append(others)
    if view.reader.role in {SeatRole.OFFICE, SeatRole.LEADER}:
        tasks = key(words("button-tasks"), ListTasks(view.department, 0))
        rows.append((tasks, key(words("button-score-pick"), PickScore(0))))
    return [*rows, (key(words("button-home"), Home()),)]
