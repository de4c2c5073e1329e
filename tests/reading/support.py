"""What the tests of reading share: a document from its text, and short views of what was read."""

from pathlib import Path

import pytest

from domain.plan import DepartmentEntry
from domain.plan.document_reader import read_document
from domain.plan.reading import Reading, Why
from domain.plan.source import Line

PLANS = Path(__file__).resolve().parent.parent.parent.parent / "shared" / "plans"


def read(text: str, *, known: tuple[DepartmentEntry, ...] = ()) -> Reading:
    return read_document([Line(number, line) for number, line in enumerate(text.split("\n"), 1)], known=known)


def issued(name: str) -> str:
    file = PLANS / name
    if not file.exists():
        pytest.skip(f"the notice {name} is not beside the project")
    return file.read_text(encoding="utf-8")


def duties(reading: Reading) -> list[tuple[str, list[str], list[str]]]:
    """Each task's number with its leads and participants."""
    return [(task.no, [*task.lead], [*task.participants]) for task in reading.tasks]


def doubts(reading: Reading) -> list[tuple[Why, str]]:
    return [(each.why, each.text) for each in reading.doubts]
