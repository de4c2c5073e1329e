"""The ways in which the Bot API says no.

Refusal                 an answer with `ok: false`
├── bad_request()       400
├── forbidden()         403
├── conflict()          409
└── too_many()          429 with `retry_after`
Dropped                 the connection ends without an answer (a fault was asked for)
"""

from simulator.shapes import Json


class Refusal(Exception):
    """An answer with `ok: false`.

    Args:
        code: the HTTP status and `error_code`.
        description: the words after which clients tell refusals apart; kept as Telegram has them.
        parameters: ResponseParameters, for migrated groups and flood control.
    """

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        """The JSON object that goes out."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            body["parameters"] = self.parameters
        return body


class Dropped(Exception):
    """The connection is to end without an answer."""


def bad_request(reason: str, **parameters: int) -> Refusal:
    """A 400, with ResponseParameters where there are any."""
    return Refusal(400, f"Bad Request: {reason}", parameters)


def forbidden(reason: str) -> Refusal:
    """A 403: blocked, kicked, or never greeted."""
    return Refusal(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refusal:
    """A 409: two takers of one queue of updates."""
    return Refusal(409, f"Conflict: {reason}")


def too_many(retry_after: int) -> Refusal:
    """A 429 that names the whole seconds to wait."""
    return Refusal(429, f"Too Many Requests: retry after {retry_after}", {"retry_after": retry_after})


def unauthorized() -> Refusal:
    """A 401: the token has the right form and belongs to nobody."""
    return Refusal(401, "Unauthorized")


def not_found() -> Refusal:
    """A 404: a malformed token or an unknown method."""
    return Refusal(404, "Not Found")
