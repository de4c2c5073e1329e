"""Scoring one month of very many groups, against one SQL statement that adds up the same facts.

The engine explains every line with its items, formula and evidence, and keeps exact fractions; SQL gives a number. The
question is what the explanation costs. 3,000 groups × 40 departments × 100 assignments are twelve million rows, more
than a small machine holds twice, so a sample of the groups is scored and the whole is reckoned from it: groups have
nothing to do with each other, and the time grows as their number.
"""

import asyncio
import sqlite3
import statistics
import time
from collections import deque
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

from benchmarks.table import show
from domain.calendar import Month
from domain.scoring.facts import DepartmentFacts, Evidence, Role, TaskFact, TaskKind
from domain.scoring.rulebook import Rulebook, read_rulebook
from domain.scoring.sheet import Sheet, rank, score

ALL_GROUPS, DEPARTMENTS, ASSIGNMENTS = 3000, 40, 100
SAMPLE = 20
"""Groups that are scored: 800 sheets of 80,000 assignments."""
MONTH = Month(2023, 5)
RULEBOOK = Path(__file__).parent.parent / "rulebooks" / "yuxian-2023.toml"
PHOTO = (Evidence("1", "ab" * 32, "现场照片.jpg"),)

Row = tuple[int, int, int, bool, bool, bool, bool]
"""Group, department, number of the task; result, completed, completed earlier, evidence."""

TABLE = """
create table facts (
    "group" integer, department integer, task integer,
    result integer, completed integer, earlier integer, evidence integer,
    primary key ("group", department, task)
) without rowid
"""
AGGREGATE = """
select "group", department,
    100
    + 10.0 * sum(result and evidence and not earlier) / count(*)
    + 10.0 * sum(completed and evidence and not earlier) / count(*)
    + 10.0 * sum(result and evidence and earlier) / count(*) as total
from facts group by "group", department
"""
RANKED = f'select *, rank() over (partition by "group" order by total desc) from ({AGGREGATE})'  # noqa: S608 - ours


def rulebook() -> Rulebook:
    """Read the rulebook that is shipped."""
    return read_rulebook(RULEBOOK.read_text(encoding="utf-8"), source=RULEBOOK.name)


def rows(groups: int, departments: int, assignments: int) -> Iterator[Row]:
    """Make up a month: who works on what follows from the numbers, so that every run has the same."""
    for group in range(groups):
        for department in range(departments):
            for task in range(assignments):
                chance = (group * 7 + department * 31 + task * 17) % 100
                earlier, completed = chance < 12, 12 <= chance < 20  # noqa: PLR2004 - a fifth is completed by May
                result = completed or chance % 5 < 3  # noqa: PLR2004 - three in five have something to report
                yield group, department, task, result, completed, earlier, chance % 20 != 0


def facts(month: list[Row]) -> dict[int, list[DepartmentFacts]]:
    """Turn rows into what the engine scores, by group."""
    tasks: dict[tuple[int, int], list[TaskFact]] = {}
    for group, department, task, result, completed, earlier, evidence in month:
        fact = TaskFact(
            f"二-{task + 1}",
            f"任务{task + 1}",
            TaskKind.KEY,
            Role.LEAD,
            bool(result),
            bool(completed),
            bool(earlier),
            PHOTO if evidence else (),
        )
        tasks.setdefault((group, department), []).append(fact)
    found: dict[int, list[DepartmentFacts]] = {}
    for (group, department), each in tasks.items():
        made = DepartmentFacts(str(department), f"第{department + 1}局", department, MONTH, tasks=tuple(each))
        found.setdefault(group, []).append(made)
    return found


def scored(month: dict[int, list[DepartmentFacts]], rules: Rulebook) -> Iterator[tuple[int, list[Sheet]]]:
    """Score and rank one group after the other, as a month end does: a group's sheets are written before the next."""
    for group, known in month.items():
        yield group, _ranked(known, rules)


def _ranked(known: list[DepartmentFacts], rules: Rulebook) -> list[Sheet]:
    sheets = (score(each, rules) for each in known)
    return [each.sheet for each in rank((sheet for sheet in sheets if sheet), rules)]


async def measure(runs: int) -> None:
    """Measure the engine on facts in memory, the engine from rows on, and SQL; check that all say the same."""
    rules = rulebook()
    with sqlite3.connect(":memory:") as database:
        database.execute(TABLE)
        database.executemany("insert into facts values (?, ?, ?, ?, ?, ?, ?)", rows(SAMPLE, DEPARTMENTS, ASSIGNMENTS))
        known = facts(database.execute("select * from facts").fetchall())
        _compare(dict(scored(known, rules)), database)
        ways: dict[str, Callable[[], object]] = {
            "SQL aggregate, ranked": lambda: database.execute(RANKED).fetchall(),
            "score() on facts in memory, ranked": lambda: deque(scored(known, rules), maxlen=0),
            "rows read, facts made, score(), ranked": lambda: deque(
                scored(facts(database.execute("select * from facts").fetchall()), rules), maxlen=0
            ),
        }
        seconds = {name: statistics.median(_timed(way) for _ in range(runs)) for name, way in ways.items()}
    show(
        f"Scoring {SAMPLE} groups × {DEPARTMENTS} departments × {ASSIGNMENTS} assignments",
        ("", "s", "sheets/s", f"{ALL_GROUPS} groups, s"),
        [_row(name, taken) for name, taken in seconds.items()],
    )


def _row(name: str, seconds: float) -> list[str]:
    sheets = SAMPLE * DEPARTMENTS / seconds
    return [name, f"{seconds:.3f}", f"{sheets:,.0f}", f"{seconds * ALL_GROUPS / SAMPLE:,.1f}"]


def _timed(way: Callable[[], object]) -> float:
    # Processor time: one thread works and nothing is waited for, so that a neighbour does not count.
    began = time.process_time()
    way()
    return time.process_time() - began


def _compare(sheets: dict[int, list[Sheet]], database: sqlite3.Connection) -> None:
    by_sql = {(group, str(department)): total for group, department, total in database.execute(AGGREGATE)}
    ours = {(group, sheet.department): sheet.total for group, known in sheets.items() for sheet in known}
    if ours.keys() != by_sql.keys() or any(
        Fraction(by_sql[place]).limit_denominator(ASSIGNMENTS) != total for place, total in ours.items()
    ):
        raise AssertionError("the two ways of scoring differ")


def main() -> None:
    """Measure by itself: `python -m benchmarks.scoring`."""
    asyncio.run(measure(5))


if __name__ == "__main__":
    main()
