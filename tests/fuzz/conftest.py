import pytest


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """What nobody can read is the same on each engine."""
    return sqlite_url
