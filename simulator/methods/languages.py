"""Language codes as the Bot API takes them."""

import re

from simulator.refusals import bad_request


def checked_language(code: str) -> str:
    """A two-letter ISO 639-1 code, or empty for all languages.

    Raises:
        Refusal: 400; `zh-CN` is no such code.
    """
    if not re.fullmatch(r"(?:[a-z]{2})?", code):
        raise bad_request("invalid language code specified")
    return code


def of_user(tag: str | None) -> str:
    """The two letters under which a user's IETF tag (`zh-hans`) is looked up."""
    return (tag or "").split("-", 1)[0].lower()
