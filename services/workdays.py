"""Working days of China, as published by the State Council each year."""

from functools import cache

from domain.calendar import WorkingDays


@cache
def working_days(year: int) -> WorkingDays:
    """Give the days off and the make-up working days around a year."""
    import holidays  # noqa: PLC0415 - slow to load, and only the clock needs it

    china = holidays.country_holidays("CN", years=(year - 1, year, year + 1))
    return WorkingDays(frozenset(china), frozenset(china.weekend_workdays))
