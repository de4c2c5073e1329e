"""What keeps the bot from storing anything, as the office is told it."""

from enum import StrEnum


class Trouble(StrEnum):
    """Why nothing can be stored: full, read-only, the database file not in its place, or nobody answers."""

    FULL = "full"
    READ_ONLY = "read-only"
    GONE = "gone"
    AWAY = "away"
