"""On which engines a story is played.

What the engines can differ in is what they are sent: locks, constraints, the order of rows, the dialect. So a story is
played on both, unless every statement that it sends to PostgreSQL is sent there by other stories too, and it tells of
words, screens and rules rather than of races, repetitions and falls. Such a story says so with `on_one_engine`;
DIAODU_TEST_EVERY_ENGINE=1 plays it on both all the same (`make thorough`).
"""

import os

import pytest

ENGINES = ("sqlite", "postgresql")

on_one_engine = pytest.mark.parametrize(
    "database_url", ENGINES if os.environ.get("DIAODU_TEST_EVERY_ENGINE") else ENGINES[:1], indirect=True
)
