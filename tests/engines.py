"""On which engines a story is played.

Every story is played on both. What the engines can differ in is what they are sent: locks, constraints, the order of
rows, the dialect. A story whose every statement is sent to PostgreSQL by other stories too, and which tells of words,
screens and rules rather than of races, repetitions and falls, says so with `on_one_engine`; in a hurry
DIAODU_TEST_QUICK=1 plays it on SQLite alone (`make quick`).
"""

import os

import pytest

ENGINES = ("sqlite", "postgresql")

on_one_engine = pytest.mark.parametrize(
    "database_url", ENGINES[:1] if os.environ.get("DIAODU_TEST_QUICK") else ENGINES, indirect=True
)
