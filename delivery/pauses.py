"""How long to wait before something that failed is tried again."""

import random


def jittered(seconds: float) -> float:
    """Give a time between three quarters and five quarters of another, so that many do not come back at once."""
    return seconds * random.uniform(0.75, 1.25)  # noqa: S311 — nothing secret about it
