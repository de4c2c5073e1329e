"""Rounds and their reports by name: 2023年5月调度, 2023年5月工作月报, “防汛物资”临时调度."""

from domain.round_name import RoundName
from locales import Words


def round_name(words: Words, named: RoundName) -> str:
    """Name a round."""
    return _name(words, named, "round-name")


def report_name(words: Words, named: RoundName) -> str:
    """Name the report that answers a round."""
    return _name(words, named, "report-name")


def heading(text: str) -> str:
    """Begin a name with a capital, where the language has them."""
    return text[:1].upper() + text[1:]


def _name(words: Words, named: RoundName, message: str) -> str:
    if named.title:
        return words("round-name-adhoc", title=named.title)
    month = words("month-name", year=str(named.month.year), month=named.month.number)
    return words(message, month=month)
