"""What can go wrong in ways the trade expects.

Refusal                 the person is told why, nothing changed
├── NotAllowed          no seat, another department, another group: told without detail
├── Stale               the button belongs to a state that is past; the screen is drawn again
├── Incomplete          something must be filled in first
├── InvalidInvite       unknown, used, expired or foreign code
├── Unexpected          words or a file where nothing is asked for: told what the screen waits for
└── Unacceptable        a file or text that cannot be taken: too large, too long, empty
Misconfigured           the operator is told in one line: settings, rulebook, plan file
"""


class Refusal(Exception):
    """An expected refusal: `message` is the id of the words in locales/, `details` their arguments."""

    message = "refused"

    def __init__(self, message: str | None = None, **details: str | int) -> None:
        """Take the id of the words, when the class's own are too general, and their arguments."""
        super().__init__(message or self.message)
        self.message = message or self.message
        self.details = details


class NotAllowed(Refusal):
    """The person has no right to this; what it is stays untold."""

    message = "refused-not-allowed"


class Stale(Refusal):
    """The state the button was drawn for is past."""

    message = "refused-stale"


class Incomplete(Refusal):
    """Something must be filled in before this step."""

    message = "refused-incomplete"


class InvalidInvite(Refusal):
    """The invite code opens no seat."""

    message = "invite-unknown"


class Unexpected(Refusal):
    """Nobody asked for words or a file here."""


class Unacceptable(Refusal):
    """What was sent cannot be taken."""

    message = "refused-unacceptable"


class Misconfigured(Exception):
    """One clear line for the operator: what is wrong, where, and what would be right."""
