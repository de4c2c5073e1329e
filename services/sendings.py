"""A notice about to be sent, and who it is for."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from models.seat import SeatRole
from services.actors import Actor, seated
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Sending:
    """A notice about to be sent at a moment: of which group, to which account, about what, since when it is due."""

    group_id: int
    telegram_id: int
    payload: dict[str, Any]
    due_at: datetime
    at: datetime
    language: str


async def told(unit: Unit, sending: Sending) -> Actor | None:
    """Give the person a notice is for, in the seat they hold in its group; None when they hold none there."""
    actor = await seated(unit, sending.telegram_id, at=sending.at, group_id=sending.group_id)
    return actor if actor is not None and actor.group_id == sending.group_id else None


async def office_member(unit: Unit, sending: Sending) -> Actor | None:
    """Give the person a notice is for when they sit in the office; None for everybody else."""
    actor = await told(unit, sending)
    return actor if actor is not None and actor.seat.role == SeatRole.OFFICE else None
