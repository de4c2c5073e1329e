"""Leases: work that one process at a time may do, such as asking Telegram for updates."""

from datetime import datetime

from sqlmodel import Field

from models.base import Row


class Lease(Row, table=True):
    """Who holds a piece of work, and until when unless renewed.

    `horizon` is carried from holder to holder: the moment before which no update still to come can have happened
    (docs/decisions/0004).
    """

    name: str = Field(primary_key=True)
    holder: str
    expires_at: datetime
    horizon: datetime | None = None
