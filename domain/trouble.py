"""What keeps the bot from storing anything, as the office is told it."""

from enum import StrEnum


class Trouble(StrEnum):
    """Why nothing can be stored: the disk is full, may not be written to, or the database does not answer."""

    FULL = "full"
    READ_ONLY = "read-only"
    AWAY = "away"
