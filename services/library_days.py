"""What the holidays library knows of a year in China, as JSON: `python services/library_days.py 2027`.

It is run as a process of its own (services/workdays.py): the library loads the calendars of all countries, which would
stay in the bot's memory for the sake of a dozen days.
"""

import json
import sys

import holidays


def main(year: int) -> None:
    """Print the days off, and the weekend days that are worked instead."""
    china = holidays.country_holidays("CN", years=year)
    worked = [str(day) for day in sorted(china.weekend_workdays) if day.year == year]
    print(json.dumps({"off": [str(day) for day in sorted(china)], "worked": worked}))  # noqa: T201 - its answer


if __name__ == "__main__":
    main(int(sys.argv[1]))
