"""How long a bulletin of 21 departments takes to draw when everything is loaded: a month, a quarter, a year.

Each run draws another bulletin, of the same departments with other numbers: Typst remembers what it has set before, and
the same one twice would look quicker than any office ever sees.
"""

import asyncio
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from benchmarks.scoring import facts, rows, rulebook
from benchmarks.table import show
from domain.bulletin import MonthlyBulletin, monthly_bulletin
from domain.calendar import Month
from domain.period import Period
from domain.period_bulletin import PeriodBulletin, period_bulletin
from domain.scoring.facts import DepartmentFacts
from domain.scoring.rulebook import Rulebook
from domain.scoring.sheet import score
from locales import words_for
from rendering import ledger, pdf, picture, text, word
from rendering.content import Bulletin
from rendering.notice import official_fields

DEPARTMENTS, TASKS = 21, 5
GOALS = {"PNG": 60, "Word": 80, "xlsx": 150}
"""Milliseconds, for the month."""
CHINESE = words_for("zh-CN")


async def measure(runs: int) -> None:
    """Measure every file of a bulletin; one is drawn before, so that fonts and templates are loaded."""
    rules = rulebook()
    kinds: dict[str, Callable[[int], Bulletin]] = {
        "month": lambda salt: _month(Month(2023, 5), rules, salt),
        "quarter": lambda salt: _period(Period(2023, 2), rules, salt),
        "year": lambda salt: _period(Period(2023), rules, salt),
    }
    times = {kind: _times([make(salt) for salt in range(max(runs, 5) + 1)]) for kind, make in kinds.items()}
    show(
        f"Drawing a bulletin of {DEPARTMENTS} departments, warm, median ms",
        ("", *kinds, "goal (month)"),
        [
            [name, *(f"{times[kind][name]:.0f}" for kind in kinds), f"≤ {GOALS[name]}" if name in GOALS else ""]
            for name in FILES
        ],
    )


def _times(bulletins: Sequence[Bulletin]) -> dict[str, float]:
    first, *others = bulletins
    for draw in FILES.values():
        draw(first)
    return {name: statistics.median(_milliseconds(draw, each) for each in others) for name, draw in FILES.items()}


def _text(bulletin: Bulletin) -> str:
    if isinstance(bulletin, MonthlyBulletin):
        return text.monthly(bulletin, CHINESE)
    return text.period(bulletin, CHINESE)


def _picture(bulletin: Bulletin) -> bytes:
    if isinstance(bulletin, MonthlyBulletin):
        return picture.monthly(bulletin, CHINESE)
    return picture.period(bulletin, CHINESE)


def _word(bulletin: Bulletin) -> bytes:
    return word.notice(bulletin, CHINESE, official_fields(bulletin, CHINESE))


def _pdf(bulletin: Bulletin) -> bytes:
    return pdf.notice(bulletin, CHINESE, official_fields(bulletin, CHINESE))


def _workbook(bulletin: Bulletin) -> bytes:
    return ledger.workbook(bulletin, CHINESE)


FILES: dict[str, Callable[[Bulletin], object]] = {
    "text": _text,
    "PNG": _picture,
    "PDF": _pdf,
    "Word": _word,
    "xlsx": _workbook,
}


def _milliseconds(draw: Callable[[Bulletin], object], bulletin: Bulletin) -> float:
    began = time.perf_counter()
    draw(bulletin)
    return (time.perf_counter() - began) * 1000


def _facts(month: Month, salt: int) -> list[DepartmentFacts]:
    # The made-up groups differ, and so do months and runs when each takes another group's facts.
    group = month.number + 12 * salt
    known = facts([row for row in rows(group + 1, DEPARTMENTS, TASKS) if row[0] == group])
    return [replace(each, month=month) for each in known[group]]


def _month(month: Month, rules: Rulebook, salt: int) -> MonthlyBulletin:
    known = _facts(month, salt)
    return monthly_bulletin(
        group="盂县推动山西中部城市群高质量发展领导小组",
        issuer="盂县推动山西中部城市群高质量发展领导小组办公室",
        month=month,
        sheets=[sheet for each in known if (sheet := score(each, rules))],
        facts=known,
        rulebook=rules,
        previous=None,
        drawn_on=month.plus(1).first_day,
    )


def _period(period: Period, rules: Rulebook, salt: int) -> PeriodBulletin:
    return period_bulletin(
        period=period,
        months=[_month(month, rules, salt) for month in period.months],
        facts=[each for month in period.months for each in _facts(month, salt)],
        rulebook=rules,
        drawn_on=date(2024, 1, 5),
    )


def main() -> None:
    """Measure by itself: `python -m benchmarks.render`."""
    asyncio.run(measure(9))


if __name__ == "__main__":
    main()
