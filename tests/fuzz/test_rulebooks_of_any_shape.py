"""A rulebook is read, or refused in one line: no text of any shape ends in a trace."""

import contextlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import Misconfigured
from domain.scoring.rulebook import read_rulebook
from tests.county import RULEBOOK

TEXT = RULEBOOK.read_text(encoding="utf-8")
LINES = TEXT.splitlines()
VALUES = st.sampled_from(
    ["0", "-1", "1e400", "nan", '""', '"x"', "true", "[]", "{}", "[1, 2]", "1979-05-27", "9" * 20, '"=1+1"', '"1/0"']
)


@settings(max_examples=300, deadline=None)
@given(st.integers(0, len(LINES) - 1), VALUES, st.integers(0, 3))
def test_a_rulebook_with_any_value_changed_is_read_or_refused(place: int, value: str, how: int) -> None:
    lines = list(LINES)
    name, equals, _ = lines[place].partition("=")
    if how == 0 and equals:
        lines[place] = f"{name}= {value}"
    elif how == 1:
        del lines[place]
    elif how == 2:
        lines.insert(place, lines[random.Random(place).randrange(len(lines))])  # noqa: S311 - no secret
    else:
        lines[place] = lines[place][: len(lines[place]) // 2]
    with contextlib.suppress(Misconfigured):
        read_rulebook("\n".join(lines), source="rulebook.toml")


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_refused_in_one_line(text: str) -> None:
    with pytest.raises(Misconfigured) as refused:
        read_rulebook(text, source="rulebook.toml")
    assert "\n" not in str(refused.value)
