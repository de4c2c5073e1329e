import pytest


@pytest.fixture
def database_url(sqlite_url: str) -> str:
    """Who may do what does not depend on the engine."""
    return sqlite_url
