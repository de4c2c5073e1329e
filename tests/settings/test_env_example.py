import re

import pytest

from settings import Settings, settings_of
from tests.county import ROOT

EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
VARIABLES = dict(line.split("=", 1) for line in EXAMPLE.splitlines() if line and not line.startswith("#"))


def test_every_setting_is_a_line_of_the_example_and_every_line_a_setting() -> None:
    assert list(VARIABLES) == [name.upper() for name in Settings.model_fields]


def test_the_example_shows_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
    assert settings_of(**{name.lower(): value for name, value in VARIABLES.items() if value}) == settings_of()


def test_every_variable_has_its_line_of_explanation() -> None:
    lines = EXAMPLE.splitlines()
    for number, line in enumerate(lines):
        if re.match(r"[A-Z_]+=", line):
            assert lines[number - 1].startswith("# "), line
