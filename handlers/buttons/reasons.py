"""The office's list of reasons for returning an entry. `entry` is where the way back leads; 0 for the desk."""

from dataclasses import dataclass

from handlers.buttons.packing import Button


@dataclass(frozen=True, slots=True)
class OpenReasons(Button):
    """Edit the list."""

    code = "rso"
    entry: int


@dataclass(frozen=True, slots=True)
class RemoveReason(Button):
    """Take a reason off the list."""

    code = "rsx"
    reason: int
    entry: int


@dataclass(frozen=True, slots=True)
class MoveReasonUp(Button):
    """Let a reason change places with the one above it."""

    code = "rsu"
    reason: int
    entry: int
