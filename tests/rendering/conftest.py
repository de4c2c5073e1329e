"""Bulletins to draw: any number of departments, names as long as they come, every kind of movement and line."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from domain.bulletin import AdjustmentRow, BulletinRow, MonthlyBulletin
from domain.calendar import Month
from domain.scoring.facts import Evidence
from domain.scoring.lines import Item, Line, Note
from domain.scoring.rulebook import Rulebook, read_rulebook
from domain.scoring.rules import LineKind
from domain.scoring.sheet import Sheet
from locales import Words, words_for

MakeBulletin = Callable[..., MonthlyBulletin]

MONTH = Month(2023, 5)
HUNDRED = Fraction(100)
MOVEMENTS = (2, 0, -3, None, 11)


@pytest.fixture(params=["zh-CN", "en"])
def words(request: pytest.FixtureRequest) -> Words:
    return words_for(str(request.param))


@pytest.fixture(scope="session")
def chinese() -> Words:
    return words_for("zh-CN")


@pytest.fixture(scope="session")
def yuxian() -> Rulebook:
    return _rulebook("yuxian-2023")


@pytest.fixture(scope="session")
def guanxian() -> Rulebook:
    return _rulebook("guanxian-2023")


def _rulebook(name: str) -> Rulebook:
    file = Path(__file__).parents[2] / "rulebooks" / f"{name}.toml"
    return read_rulebook(file.read_text(encoding="utf-8"), source=file.name)


@pytest.fixture(scope="session")
def make_bulletin() -> MakeBulletin:
    return _bulletin


def _bulletin(
    count: int = 21,
    *,
    name: str = "第{}局",
    number: int = 0,
    first: bool = False,
    simulated: bool = False,
    group: str = "盂县推动山西中部城市群高质量发展领导小组",
) -> MonthlyBulletin:
    sheets = sorted((_sheet(index, name.format(index + 1)) for index in range(count)), key=lambda sheet: -sheet.total)
    rows = tuple(_row(index, sheet, sheets, first=first) for index, sheet in enumerate(sheets))
    blamed = tuple(sheet.name for sheet in sheets if sheet.deductions)
    return MonthlyBulletin(
        group=group,
        month=MONTH,
        number=number,
        rows=rows,
        missing=blamed[::2],
        late=blamed[1::2],
        nothing=tuple(sheet.name for sheet in sheets[:2]),
        adjustments=(AdjustmentRow("第1局", Fraction(10, 9), "四月成果核实有效", MONTH.plus(-1)),),
        sheets=tuple(sheets),
        rulebook="yuxian-2023",
        version="1",
        issuer=f"{group}办公室",
        drawn_on=date(2023, 6, 1),
        simulated=simulated,
        rulebook_title={"zh": "盂县2023年月度调度计分规则", "en": "Yuxian dispatch scoring rules"},
        base_article="四（一）",
    )


def _row(index: int, sheet: Sheet, sheets: list[Sheet], *, first: bool) -> BulletinRow:
    return BulletinRow(
        rank=1 + next(place for place, other in enumerate(sheets) if other.total == sheet.total),
        department=sheet.department,
        name=sheet.name,
        total=sheet.total,
        tasks_done=sheet.tasks_done,
        tasks=sheet.tasks,
        bonus=sheet.bonus,
        deductions=sheet.deductions,
        movement=None if first else MOVEMENTS[index % len(MOVEMENTS)],
    )


def _sheet(index: int, name: str) -> Sheet:
    tasks = index % 9 + 1
    advanced = index * 7 % (tasks + 1)
    lines = (_progress(advanced, tasks), _publicity(index), _late(index))
    return Sheet(
        department=str(index),
        name=name,
        position=index,
        month=MONTH,
        rulebook="yuxian-2023",
        version="1",
        base=HUNDRED,
        lines=lines,
        total=HUNDRED + sum((line.points for line in lines), Fraction(0)),
        tasks=tasks,
        tasks_done=advanced // 2,
        tasks_advanced=advanced,
    )


def _progress(advanced: int, tasks: int) -> Line:
    points = Fraction(10 * advanced, tasks)
    photo = Evidence("e1", "ab" * 32, "现场照片.jpg")
    items = tuple(Item(f"任务{key}", Fraction(10, tasks), (photo,), key=f"二-{key}") for key in range(advanced))
    return Line(
        rule="progress",
        title={"zh": "任务推进", "en": "Progress"},
        article="四（二）加分项1、公式1–2",
        kind=LineKind.SHARE,
        base=(advanced, tasks),
        formula=f"10 × {advanced}/{tasks}",
        points=points,
        uncapped=points,
        items=items,
    )


def _publicity(index: int) -> Line:
    held = index % 4 == 0
    items = (Item("=SUM(A1:A9)", Fraction(15)), Item("@讲座", Fraction(0), (), Note.NO_EVIDENCE)) if held else ()
    return Line(
        rule="publicity",
        title={"zh": "研讨、活动、宣传", "en": "Publicity"},
        article="四（二）加分项6",
        kind=LineKind.EACH,
        base=None,
        formula="5 × 3" if held else "",
        points=Fraction(10 if held else 0),
        uncapped=Fraction(15 if held else 0),
        cap=Fraction(10),
        items=items,
    )


def _late(index: int) -> Line:
    points = Fraction(-5 if index % 5 == 3 else 0)
    return Line(
        rule="late",
        title={"zh": "未按时反馈", "en": "Late"},
        article="四（二）减分项1",
        kind=LineKind.EACH,
        base=None,
        formula="",
        points=points,
        uncapped=points,
    )
