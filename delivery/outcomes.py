"""What an answer of the Bot API means for a notice (docs/decisions/0005)."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypedDict

from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from delivery.sending import PartlySent
from delivery.transport import NotSent
from models.outbox import OutboxState

ATTEMPTS = 5
# The first that fits holds: what becomes of the notice, and whether the way to Telegram is in trouble.
VERDICTS: tuple[tuple[type[TelegramError], OutboxState, bool], ...] = (
    (PartlySent, OutboxState.UNSURE, False),
    (ChatMigrated, OutboxState.WAITING, False),
    (RetryAfter, OutboxState.WAITING, False),
    (NotSent, OutboxState.WAITING, True),
    (InvalidToken, OutboxState.WAITING, True),  # the operator's matter; no notice is lost by it
    (TimedOut, OutboxState.UNSURE, True),
    (Forbidden, OutboxState.BLOCKED, False),
    (BadRequest, OutboxState.FAILED, False),
)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What becomes of a notice.

    Args:
        state: WAITING to be tried again, or a final state.
        message_id: of the message with its text.
        error: in Telegram's words.
        counts: this was one of the attempts a notice has.
        interrupts: the network or Telegram is in trouble: leave the others alone for a while.
        moved_to: the supergroup the chat has become.
        not_before: when a notice that waits is due again; None leaves that as it is.
    """

    state: OutboxState
    message_id: int | None = None
    error: str = ""
    counts: bool = False
    interrupts: bool = False
    moved_to: int | None = None
    not_before: datetime | None = None


def judge(error: TelegramError, *, attempts: int) -> Outcome:
    """Judge an error of sending.

    Args:
        error: what the Bot API or the way to it answered.
        attempts: how many attempts failed before this one.
    """
    words = f"{type(error).__name__}: {error.message}"[:300]
    for kind, state, interrupts in VERDICTS:
        if isinstance(error, kind):
            return Outcome(state, error=words, interrupts=interrupts, **_particulars(error))
    # Telegram answered that it failed (5xx): it was not carried out, and may be next time.
    return (
        again(words, attempts=attempts) if isinstance(error, NetworkError) else Outcome(OutboxState.FAILED, error=words)
    )


def again(words: str, *, attempts: int, interrupts: bool = True) -> Outcome:
    """Try again what may pass, for a bounded number of times."""
    if attempts + 1 >= ATTEMPTS:
        return Outcome(OutboxState.FAILED, error=words, counts=True)
    return Outcome(OutboxState.WAITING, error=words, counts=True, interrupts=interrupts)


class _Particulars(TypedDict, total=False):
    message_id: int
    moved_to: int


def _particulars(error: TelegramError) -> _Particulars:
    if isinstance(error, PartlySent):
        return {"message_id": error.message_id}
    return {"moved_to": error.new_chat_id} if isinstance(error, ChatMigrated) else {}
