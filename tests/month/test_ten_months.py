"""Ten liaisons report, each in a way of their own (tests/month/scripts); what is stored is what they meant.

In the order of the scripts on both engines. In disorder on SQLite alone: what is tried is the order of acts, which no
engine decides, and it costs seconds (two at once on PostgreSQL is tried in tests/crash).
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from tests.county import County, running_county
from tests.month.playing import Player, Script, Stored, in_order, plan_of, reads, scripts, turned

SCRIPTS = scripts()
READING = {"2023-05": "2023-05-27T09:00", "2023-06": "2023-06-16T09:00"}
ANSWERS = {"result": "有成果", "completed": "已办结", "nothing": "无进展"}
ENTRIES = """
    SELECT department.name, dispatch.month, lower(entry.answer), entry.text, indicatorvalue.value,
        (SELECT count(*) FROM evidence WHERE evidence.entry_id = entry.id AND evidence.removed_at IS NULL)
    FROM entry JOIN report ON report.id = entry.report_id JOIN dispatch ON dispatch.id = report.dispatch_id
        JOIN department ON department.id = report.department_id
        JOIN assignment ON assignment.id = entry.assignment_id JOIN task ON task.id = assignment.task_id
        LEFT JOIN indicatorvalue ON indicatorvalue.entry_id = entry.id
    WHERE report.version > 0 ORDER BY task.position
"""
REPORTS = """
    SELECT department.name, dispatch.month, report.first_submitted_at >= dispatch.deadline_at, report.version
    FROM report JOIN dispatch ON dispatch.id = report.dispatch_id
        JOIN department ON department.id = report.department_id
    WHERE report.version > 0
"""


@pytest.fixture
async def lone_county(sqlite_url: str, tmp_path: Path) -> AsyncIterator[County]:
    """A bot without a group, on SQLite."""
    async with running_county(sqlite_url, tmp_path) as county:
        yield county


async def test_ten_liaisons_report_as_they_are_used_to(bare_county: County) -> None:
    await plays(bare_county)


async def test_all_at_once_the_other_way_round_with_every_tap_twice_means_the_same(lone_county: County) -> None:
    assert all(any(turned(lines) != lines for lines in script.scenes.values()) for script in SCRIPTS)
    await plays(lone_county, in_disorder=True)


async def plays(county: County, *, in_disorder: bool = False) -> None:
    """Play all scripts, day by day, and compare what is stored and what the office reads with what they say.

    In disorder tasks, photos, words and answers come the other way round, each tap comes twice, and all report at once.
    """
    await county.is_set_up(plan=plan_of(SCRIPTS))
    clerk = await county.clerk()
    players = [await Player.joins(county, script, clerk, twice=in_disorder) for script in SCRIPTS]
    days = {moment for script in SCRIPTS for moment in script.scenes} | set(READING.values())
    for moment in sorted(days):
        await county.reaches(moment)
        scenes = [(player, player.script.scenes.get(moment, [])) for player in players]
        if in_disorder:
            scenes = [(player, turned(lines)) for player, lines in scenes]
        for player, line in in_order(scenes, side_by_side=in_disorder):
            await player.acts(line)
        for month in (month for month, at in READING.items() if at == moment):
            await county.settles()
            assert_read(month, *await reads(county, clerk))
    for script in SCRIPTS:
        assert await stored(county, script) == (script.entries, script.reports)


async def stored(county: County, script: Script) -> tuple[dict[tuple[str, int], Stored], dict[str, tuple[str, int]]]:
    """Give what the database holds of a department's reports."""
    async with county.services.database.read() as unit:
        entries = [row for row in (await unit.session.execute(text(ENTRIES))) if row[0] == script.department]
        reports = [row for row in (await unit.session.execute(text(REPORTS))) if row[0] == script.department]
    kept: dict[tuple[str, int], Stored] = {}
    for _, month, answer, words, value, files in entries:
        number = 1 + sum(each == month for each, _ in kept)
        kept[month, number] = Stored(ANSWERS[answer], files, words, value)
    return kept, {month: ("逾期" if late else "按时", version) for _, month, late, version in reports}


def assert_read(month: str, states: dict[str, str], cards: list[str]) -> None:
    """Hold that the office reads each result with its words and files, and nothing else, and who was late."""
    wanted = 0
    for script in (script for script in SCRIPTS if month in script.reports):
        entries = {number: entry for (of, number), entry in script.entries.items() if of == month}
        results = {number: entry for number, entry in entries.items() if entry.answer != "无进展"}
        in_time = "已报" if results else "零报告"
        assert states[script.department] == ("逾期" if script.reports[month][0] == "逾期" else in_time)
        for number, entry in results.items():
            card = next(card for card in cards if script.department in card and script.tasks[number - 1] in card)
            assert entry.words in card
            assert f"印证材料：{entry.files}份" in card
            assert entry.answer in card
        wanted += len(results)
    assert len(cards) == wanted
