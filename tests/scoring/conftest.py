"""The shipped rulebooks, and short ways to say what happened in a month."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.scoring.rulebook import Rulebook, read_rulebook

RULEBOOKS = Path(__file__).parents[2] / "rulebooks"


def shipped(name: str) -> Rulebook:
    path = RULEBOOKS / f"{name}.toml"
    return read_rulebook(path.read_text(encoding="utf-8"), source=f"rulebooks/{name}.toml")


@pytest.fixture(scope="session")
def yuxian() -> Rulebook:
    return shipped("yuxian-2023")


@pytest.fixture(scope="session")
def guanxian() -> Rulebook:
    return shipped("guanxian-2023")


@pytest.fixture(scope="session")
def yuxian_text() -> str:
    return (RULEBOOKS / "yuxian-2023.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def deadline() -> datetime:
    return datetime(2023, 5, 25, 16, tzinfo=UTC)
