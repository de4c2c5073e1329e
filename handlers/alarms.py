"""What the office is told when nothing can be stored, and when that is over."""

from domain.trouble import Trouble
from locales import words_for


def alarm(trouble: Trouble | None, language: str) -> str:
    """Say what the trouble is, what becomes of what people send, and what is to be done; None: that it is over."""
    words = words_for(language)
    return words("storage-works") if trouble is None else words("storage-trouble", trouble=trouble.value)
