"""What every use case works with."""

from dataclasses import dataclass

from storage.files import Files
from storage.inboxes import AlreadyDone
from storage.unit import Database

__all__ = ["AlreadyDone", "Services"]


@dataclass(frozen=True, slots=True)
class Services:
    """The database and the evidence files, opened once by the composition root."""

    database: Database
    files: Files
