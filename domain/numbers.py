"""Numbers as people write them on a phone."""

import unicodedata
from decimal import Decimal, InvalidOperation

from domain.errors import Unacceptable

LARGEST = Decimal(10) ** 12


def number_in(text: str, unit: str = "") -> str:
    """Read a number that is not negative, full-width digits and thousands separators allowed, and write it plainly.

    The unit may stand behind it: 120, 120个.

    Raises:
        Unacceptable: it is not a number, or not one a target could have.
    """
    number = total_in(text, unit)
    if number is None:
        raise Unacceptable("value-not-a-number")
    return number


def total_in(text: str, unit: str = "") -> str | None:
    """Read a number as `number_in` does; None for any other words."""
    plain = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    if unit:
        plain = plain.removesuffix(unicodedata.normalize("NFKC", unit)).rstrip()
    try:
        number = Decimal(plain)
    except InvalidOperation:
        return None
    return f"{number.normalize():f}" if number.is_finite() and 0 <= number < LARGEST else None
